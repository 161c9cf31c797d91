package org.sheaf.identity.leaks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheaf.identity.finding.Lexicon;
import org.sheaf.identity.register.Register;
import org.sheaf.identity.words.StudyWords;
import org.sheaf.identity.words.Wording;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.Participant;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;

/**
 * What must not leave a study as it is now, and what is likely a name in it. Immutable; any thread.
 *
 * @param watch over the vault's identities, where it is open, and those decided in the study and not yet applied
 * @param likely judged by the study's own words
 */
public record StudyWatch(Watch watch, Likely likely) {

    /**
     * Reads the study once.
     *
     * @param known what the open vault knows; empty while it is closed
     */
    public static StudyWatch of(Study study, Texts texts, Optional<Register> known) {
        List<Identity> identities = identities(study, known);
        List<String> present = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            present.add(texts.of(transcript).text());
        }
        List<String> coders = study.coders().stream().map(Coder::name).toList();
        return new StudyWatch(Watch.over(identities, coders, present), likely(study, identities, coders, present));
    }

    private static List<Identity> identities(Study study, Optional<Register> known) {
        Map<Id<Identity>, List<Identity>> all = new LinkedHashMap<>();
        known.map(Register::identities)
                .orElse(List.of())
                .forEach(identity -> all.computeIfAbsent(identity.id(), id -> new ArrayList<>())
                        .add(identity));
        study.identities()
                .forEach(identity -> all.computeIfAbsent(identity.id(), id -> new ArrayList<>())
                        .add(identity));
        return all.values().stream().flatMap(List::stream).toList();
    }

    private static Likely likely(Study study, List<Identity> identities, List<String> coders, List<String> present) {
        List<String> fine = new ArrayList<>(coders);
        fine.add(study.facts().title());
        study.participants().stream().map(Participant::name).forEach(fine::add);
        study.transcripts().stream().map(Transcript::name).forEach(fine::add);
        for (Identity identity : identities) {
            if (identity.verdict() == Identity.Verdict.KEEP) {
                fine.addAll(identity.writings());
            } else if (identity.verdict() == Identity.Verdict.REPLACE) {
                fine.add(identity.substitute().text());
            }
        }
        List<String> words = new ArrayList<>(present);
        new StudyWords().of(study).stream().map(Wording::words).forEach(words::add);
        words.add(ProgramWords.ALL);
        return Likely.names(Lexicon.of(words), fine);
    }
}
