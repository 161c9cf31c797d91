package org.sheaf.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.Id;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/** What a methods section says of how a team coded, from what the study knows. */
final class Procedure {

    private final Study study;

    Procedure(Study study) {
        this.study = study;
    }

    /** A paragraph of plain sentences; each says only what is known. */
    String words() {
        List<String> sentences = new ArrayList<>();
        sentences.add(coding());
        for (Round round : RoundTables.inOrder(study)) {
            sentences.add(round(round));
        }
        int versions = study.versions().size();
        if (versions > 0) {
            sentences.add("The coding framework was frozen in " + Selection.counted(versions, "version") + ".");
        }
        decided().ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private String coding() {
        int twice = doubleCoded(study).size();
        int all = study.transcripts().size();
        return twice + " of " + Selection.counted(all, "transcript") + " (" + percent(twice, all) + ") "
                + (twice == 1 ? "was" : "were") + " coded by two or more coders.";
    }

    private String round(Round round) {
        String who = listed(round.coders().stream()
                .map(id -> study.coders().find(id).map(Coder::name).orElse("a coder who left"))
                .toList());
        String how = round.blind() ? "independently of one another" : "in sight of one another's work";
        String choice = round.choice().isBlank() ? "" : " (" + round.choice() + ")";
        return "In round " + round.number() + " (" + round.purpose().word() + ") " + who + " coded "
                + Selection.counted(round.transcripts().size(), "transcript") + choice + " " + how
                + RoundTables.version(study, round)
                        .map(v -> " against " + v + " of the framework")
                        .orElse("") + ".";
    }

    private Optional<String> decided() {
        List<Decision> settled = study.team().decisions().stream()
                .filter(decision -> decision.outcome().settles())
                .toList();
        if (settled.isEmpty()) {
            return Optional.empty();
        }
        Set<Id<Coder>> who = new LinkedHashSet<>();
        settled.forEach(decision -> who.add(decision.by()));
        long reasoned = settled.stream()
                .filter(decision ->
                        !decision.reason().isBlank() || !decision.note().isBlank())
                .count();
        return Optional.of(Selection.counted(settled.size(), "disagreement")
                + (settled.size() == 1 ? " was" : " were") + " settled by discussion, recorded by "
                + Selection.names(study, who) + ", " + (reasoned == settled.size() ? "each" : reasoned + " of them")
                + " with the reason.");
    }

    /** The transcripts in which at least two coders have a layer, the consensus aside. */
    static List<Transcript> doubleCoded(Study study) {
        return study.transcripts().stream()
                .filter(transcript -> study.counts(transcript.id()).coders().stream()
                                .filter(coder -> !coder.equals(Coder.CONSENSUS.id()))
                                .count()
                        > 1)
                .toList();
    }

    /** “A”, “A and B”, “A, B and C”. */
    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** “50 %”; “–” of nothing. */
    static String percent(long part, long whole) {
        return whole == 0
                ? "–"
                : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP) + " %";
    }
}
