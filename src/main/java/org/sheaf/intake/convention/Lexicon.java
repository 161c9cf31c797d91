package org.sheaf.intake.convention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sheaf.study.Role;

/** Words by which transcripts in English, German, Dutch, French and Spanish name roles, and words that name nobody. */
final class Lexicon {

    private static final Map<String, Role> ROLES = new HashMap<>();

    private static final Set<String> INTERVIEWERS = words("""
            i int inter intv interv iv interviewer interviewers interviewerin interviewer/in mod moderator moderatorin
            fac facil facilitator researcher host q ques question questioner frage forscher forscherin fragender
            intervieweur intervieweuse enquêteur enquêtrice animateur animatrice chercheur chercheuse
            entrevistador entrevistadora investigador investigadora moderador moderadora
            onderzoeker gespreksleider vraag""");

    private static final Set<String> PARTICIPANTS = words("""
            p part participant participants pt patient r resp respondent respondents interviewee interviewees ie
            informant inf a answer antwort befragte befragter befragte/r interviewte interviewter ip interviewpartner
            interviewpartnerin teilnehmer teilnehmerin tn klient klientin client student carer caregiver
            geïnterviewde respondente deelnemer antwoord entrevistado entrevistada participante
            enquêté enquêtée répondant répondante interviewé interviewée""");

    /** Someone speaks, but it is not said who; or nobody does. */
    private static final Set<String> NOBODY = words("""
            all both everyone everybody group several unknown unidentified unclear inaudible crosstalk laughter
            unknown_speaker unidentified_speaker multiple_speakers multiple_voices unbekannt alle beide
            break outro intro recording music jingle silence pause recording_begins recording_ends extract_begins
            extract_ends sound_sample end_of_recording audio video""");

    /** Roles that are neither asked nor asking. */
    private static final Set<String> OTHERS = words("""
            interpreter translator observer note-taker notetaker protokollant protokollantin dolmetscher dolmetscherin
            narrator announcer operator""");

    /** Generic, yet saying nothing of who asks. */
    private static final Set<String> NEUTRAL = words("""
            speaker spk sprecher sprecherin person voice locutor locuteur spreker male female man woman mann frau boy girl
            doctor dr nurse arzt ärztin therapist counsellor counselor teacher staff mother father mum dad mother's_friend
            male_speaker female_speaker service_user first_speaker second_speaker new_speaker male_voice female_voice
            female_participant male_participant second_interviewer first_interviewer co-interviewer""");

    private static final Set<String> ORDINARY = words("""
            note notes nb ps example examples e.g i.e for_example summary conclusion introduction background abstract
            yes no yeah yep nope okay ok so then and but or well because first second third firstly secondly finally
            next now here there this that these those what why how when where who which because also however
            today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
            title subject project study audio audio_file file filename file_name transcribed_by transcriber transcription
            transcript language keywords summary_keywords topic topics source url link version license licence copyright
            http https ftp mailto website email e-mail tel phone fax id code session consent age gender sex
            occupation time start_time end_time start end place location date duration length setting venue
            legend key warning important tip hint caution step chapter section part page figure table appendix
            see cf ref reference references sponsors speakers sprecher:innen uhrzeit datum ort dauer thema titel projekt
            audiodatei transkribiert_von transkript hinweis anmerkung beispiel ziel fazit ja nein also dann aber und
            oder weil zum_beispiel erstens zweitens exemple remarque lieu durée titre oui non alors mais donc ejemplo
            nota lugar fecha duración título sí entonces pero voorbeeld opmerking plaats duur nee maar dus""");

    /** Pronouns and words of saying: what stands before a colon in speech, not what names a speaker. */
    private static final Set<String> SPEECH = words("""
            i'm i've you he she it we they me him us them you're he's she's it's we're they're
            say says said saying told tell tells ask asks asked asking goes went like think thought thinks know mean meant
            was were is are am be been being have has had do does did will would can could should
            this that these those here there what why how when where which because please following follows
            sagt sage sagte sagen meinte meint fragt fragte denkt dachte war ist sind habe hat hatte ich du er sie wir ihr
            dit disait demande est était je tu il elle nous vous ils elles qui que
            dice dijo digo pregunta preguntó es era yo él ella nosotros ellos
            zegt zei vraagt vroeg is was ik jij hij zij wij""");

    static {
        NEUTRAL.forEach(word -> ROLES.put(word, Role.PARTICIPANT));
        PARTICIPANTS.forEach(word -> ROLES.put(word, Role.PARTICIPANT));
        INTERVIEWERS.forEach(word -> ROLES.put(word, Role.INTERVIEWER));
        NOBODY.forEach(word -> ROLES.put(word, Role.OTHER));
        OTHERS.forEach(word -> ROLES.put(word, Role.OTHER));
    }

    private Lexicon() {}

    /** Whether a plain label is one that says what someone is. */
    static boolean isRole(String plain) {
        return plain.length() > 1 && ROLES.containsKey(plain);
    }

    /** The role that a plain label or code says, if it says one; {@code Speaker} says none. */
    static Optional<Role> role(String plain) {
        return NEUTRAL.contains(plain) ? Optional.empty() : Optional.ofNullable(ROLES.get(plain));
    }

    /** Whether a plain label stands for nobody in particular. */
    static boolean isNobody(String plain) {
        return NOBODY.contains(plain);
    }

    static boolean isOrdinary(String plain) {
        return ORDINARY.contains(plain);
    }

    static boolean isSpeechWord(String word) {
        return SPEECH.contains(word);
    }

    private static Set<String> words(String block) {
        Set<String> words = new HashSet<>();
        Arrays.stream(block.strip().split("\\s+"))
                .map(word -> word.replace('_', ' '))
                .forEach(words::add);
        return words;
    }
}
