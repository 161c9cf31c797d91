package org.sheaf.report;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.Progress;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;

/**
 * How a team came to one coding framework: its rounds, how far the coders agreed before and after they talked, what was
 * decided and why, and how the framework grew.
 */
final class ReconciliationReport {

    private final Study study;
    private final Texts texts;
    private final ReportOptions options;
    private final Progress progress;

    private ReconciliationReport(Study study, Texts texts, ReportOptions options, Progress progress) {
        this.study = study;
        this.texts = texts;
        this.options = options;
        this.progress = progress;
    }

    static Document of(Study study, Texts texts, ReportOptions options, Progress progress) {
        return new ReconciliationReport(study, texts, options, progress).document();
    }

    private Document document() {
        // Rounds are the whole study's: who asks for an analysis or a group must at least have named one.
        Selection.groupName(study, options);
        List<Part> parts = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        List<Round> rounds = RoundTables.inOrder(study);
        NegotiatedTables negotiated = new NegotiatedTables(study, texts, progress);
        DecisionTables decisions = new DecisionTables(study, texts, negotiated.comparisons(), progress);
        GrowthTables growth = new GrowthTables(study);
        if (rounds.isEmpty() && growth.isEmpty()) {
            String why = "This study has no rounds and no frozen framework yet.";
            parts.add(new Part.Paragraph(why));
            remarks.add(why);
        } else {
            parts.add(new Part.Paragraph(new Procedure(study, negotiated.comparisons()).words()));
        }
        RoundTables tables = new RoundTables(study);
        parts.add(tables.rounds(rounds));
        parts.add(tables.coders(rounds));
        parts.addAll(negotiated.figures());
        parts.add(negotiated.kinds());
        parts.add(decisions.byOutcome());
        parts.add(decisions.byReason());
        parts.add(growth.versions());
        parts.add(growth.decisions());
        parts.add(decisions.each());
        parts.removeIf(part ->
                part instanceof Part.Table table && table.rows().isEmpty() && table.medium() == Part.Medium.ALL);
        parts.add(new Part.Note(note(rounds, negotiated)));
        return new Document(
                Selection.title(ReportKind.RECONCILIATION, options),
                study.facts().title(),
                Document.LANGUAGE,
                true,
                parts,
                remarks);
    }

    private String note(List<Round> rounds, NegotiatedTables negotiated) {
        long open = rounds.stream().filter(Round::isOpen).count();
        List<String> said = new ArrayList<>();
        if (open > 0) {
            said.add(Selection.counted((int) open, "round") + (open == 1 ? " is" : " are") + " still open.");
        }
        negotiated.waiting().ifPresent(said::add);
        if (negotiated.isReflexive() && open < rounds.size()) {
            said.add("This is a reflexive study: figures of agreement are given only where somebody asks for them.");
        }
        said.add("The coders’ own layers stay as they were; what was agreed stands in the layer “"
                + Coder.CONSENSUS.name() + "”.");
        return String.join(" ", said);
    }

    /** The decisions of a round, in the order of the texts. */
    static List<Decision> decisions(Study study, Round round) {
        return study.team().decisions().stream()
                .filter(decision -> decision.round().equals(round.id()))
                .toList();
    }
}
