package org.sheaf.intake.convention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a line of a transcript's preamble is about. */
enum MetaKey {
    DATE("date datum fecha interview_date date_of_interview interview_datum recorded recording_date"),
    PLACE("location place setting venue ort lieu lugar plaats site"),
    DURATION("duration length dauer durée duración duur recording_length audio_length running_time"),
    INTERVIEWERS("interviewer interviewers interviewer(s) interviewed_by interviewerin moderator facilitator"
            + " facilitators researcher researchers entrevistador entrevistadora intervieweur"),
    PEOPLE("interviewee interviewees interviewee(s) participant participants participant(s) respondent respondents"
            + " informant befragte befragter interviewpartner interviewpartnerin teilnehmer entrevistado entrevistada"),
    OTHER("title subject project study audio audio_file file filename file_name recording transcribed_by transcriber"
            + " transcribed_with transcription transcript transcript_by transcription_date language keywords"
            + " summary_keywords topic source url version interview_number interview_no interview_id participant_id id"
            + " session consent age gender sex occupation time start_time end_time wave group speakers speaker_list"
            + " uhrzeit thema titel projekt audiodatei transkribiert_von transkript sprecher sprache legend key legende"
            + " proofread_by edited_by checked_by copyright licence license");

    private static final Map<String, MetaKey> BY_WORD = new HashMap<>();

    static {
        for (MetaKey key : values()) {
            for (String word : key.words.split(" ")) {
                BY_WORD.put(word.replace('_', ' '), key);
            }
        }
    }

    private final String words;

    MetaKey(String words) {
        this.words = words;
    }

    /** Whether the key could also be a label that speaks. */
    boolean namesPeople() {
        return this == INTERVIEWERS || this == PEOPLE;
    }

    /** The key that a label is, if it is one. */
    static Optional<MetaKey> of(String label) {
        return Optional.ofNullable(
                BY_WORD.get(Labels.plain(label).replaceAll("[*_#]+", "").strip()));
    }
}
