package org.sheaf.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.Id;
import org.sheaf.study.Round;
import org.sheaf.study.Stage;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.text.Listing;

/** What a methods section says of how a team coded, from what the study knows. */
final class Procedure {

    /** “5 of 18 transcripts (28 %) at random”: how many, of how many, what else. */
    private static final Pattern COUNTED = Pattern.compile("(\\d+) of (\\d+),? (.+)");

    private final Study study;
    private final List<Comparison> comparisons;

    /**
     * @param comparisons of the closed rounds
     */
    Procedure(Study study, List<Comparison> comparisons) {
        this.study = study;
        this.comparisons = List.copyOf(comparisons);
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
        differences().ifPresent(sentences::add);
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
        String who = Listing.and(round.coders().stream().map(this::name).toList());
        String how = round.blind() ? "independently of one another" : "in sight of one another’s work";
        String which = chosen(round);
        String framework = RoundTables.version(study, round)
                .map(version -> (which.contains(",") ? ", against " : " against ") + version + " of the framework")
                .orElse("");
        return round.isOpen()
                ? "Round " + round.number() + " (" + round.purpose().word() + ") is under way since "
                        + RoundTables.day(round.opened()) + ": " + who + ", " + how + ", are to code " + which
                        + framework
                        + "; " + progress(round) + "."
                : "In round " + round.number() + " (" + round.purpose().word() + ") " + who + ", " + how + ", coded "
                        + which + framework + ".";
    }

    /** How many transcripts, and how they were chosen, the number said once: “9 of 18 transcripts (50 %), the longest”. */
    private static String chosen(Round round) {
        String choice = round.choice().strip();
        int many = round.transcripts().size();
        Matcher counted = COUNTED.matcher(choice);
        if (counted.matches() && counted.group(1).equals(Integer.toString(many))) {
            String noun = counted.group(3).matches("(transcript|document)s?\\b.*") ? "" : "transcripts ";
            return many + " of " + counted.group(2) + " " + noun + counted.group(3);
        }
        return choice.matches("all \\d+ (transcript|document).*")
                ? choice
                : Selection.counted(many, "transcript")
                        + (choice.isEmpty()
                                ? ""
                                : " (" + choice.replace('(', '[').replace(')', ']') + ")");
    }

    /** How far each coder has come: “Ines has finished 2 of them, Tamsin none”. */
    private String progress(Round round) {
        List<String> said = new ArrayList<>();
        for (Id<Coder> coder : round.coders()) {
            long done = round.transcripts().stream()
                    .filter(transcript -> study.stage(transcript, coder) == Stage.DONE)
                    .count();
            said.add(name(coder) + " has finished " + (done == 0 ? "none" : done));
        }
        return Listing.and(said);
    }

    private String name(Id<Coder> coder) {
        return study.coders().find(coder).map(Coder::name).orElse("a coder who left");
    }

    private Optional<String> differences() {
        Differences all = comparisons.stream()
                .map(comparison -> Differences.of(comparison, found -> true))
                .reduce(Differences.NONE, Differences::plus);
        return all.all() == 0
                ? Optional.empty()
                : Optional.of("The coders differed about " + Selection.counted(all.all(), "passage") + ": "
                        + all.words() + ".");
    }

    /** Who recorded the decisions; whether somebody talked before is not known. */
    private Optional<String> decided() {
        List<Decision> settled = study.team().decisions().stream()
                .filter(decision -> decision.outcome().settles())
                .toList();
        if (settled.isEmpty()) {
            return Optional.empty();
        }
        Map<Id<Coder>, Integer> by = new LinkedHashMap<>();
        settled.forEach(decision -> by.merge(decision.by(), 1, Integer::sum));
        List<Map.Entry<Id<Coder>, Integer>> most = new ArrayList<>(by.entrySet());
        most.sort(Map.Entry.<Id<Coder>, Integer>comparingByValue().reversed());
        String who = by.size() == 1
                ? name(settled.get(0).by())
                : Listing.and(most.stream()
                        .map(entry -> name(entry.getKey()) + " (" + entry.getValue() + ")")
                        .toList());
        int reasoned = (int) settled.stream()
                .filter(decision ->
                        !decision.reason().isBlank() || !decision.note().isBlank())
                .count();
        return Optional.of((settled.size() == 1 ? "The decision was" : "The " + settled.size() + " decisions were")
                + " recorded by " + who + ", " + reasons(reasoned, settled.size()) + ".");
    }

    private static String reasons(int reasoned, int all) {
        return reasoned == 0
                ? "without a reason"
                : all == 1 ? "with a reason" : (reasoned == all ? "each" : reasoned + " of them") + " with a reason";
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

    /** “50 %”; “–” of nothing. */
    static String percent(long part, long whole) {
        return whole == 0
                ? "–"
                : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP) + " %";
    }
}
