package org.sheaf.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.reconcile.passages.DecisionsTable;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.reconcile.passages.Kind;
import org.sheaf.reconcile.passages.Order;
import org.sheaf.reconcile.passages.Rounds;
import org.sheaf.study.Change;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.tables.Reading;
import org.sheaf.tables.Tables;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code sheaf reconcile}: where the coders of a round differ, and what is decided about it. */
@Command(
        name = "reconcile",
        description = {
            "Lists where the coders of a round differ, and decides about it. The coders' own layers stay as they are; what "
                    + "is decided stands in the consensus.",
            "Without --round it is the newest round that is closed. With the first decision in a transcript, what all marked "
                    + "alike there becomes part of the consensus too."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf reconcile leases.sheaf --kind 'other extent' --undecided",
            "  sheaf reconcile leases.sheaf --round 2 --export meeting.xlsx",
            "  sheaf reconcile leases.sheaf --round 2 --import meeting.xlsx",
            "  sheaf reconcile leases.sheaf --decide 1c9f0a2e-77b1=Ann --reason 'two meanings' --note 'Rent is a sum.'",
            "  sheaf reconcile leases.sheaf --decide 1c9f0a2e-77b1=both --decide 8d12aa40-03cc='put aside'",
            "  sheaf reconcile leases.sheaf --decide 1c9f0a2e-77b1='other code:Rent' --agreed"
        })
final class ReconcileCommand extends StudyCommand {

    @Option(names = "--round", paramLabel = "N", description = "Which round. Without it: the newest closed one.")
    private @Nullable Integer number;

    @Option(names = "--list", description = "Lists the disagreements, as it does when nothing else is asked.")
    private boolean list;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = KindReader.class,
            description =
                    "Only this kind: overlap, other code; broader or narrower code; only one coder; other extent; one "
                            + "passage or several.")
    private @Nullable Kind kind;

    @Option(names = "--undecided", description = "Only those that no decision settles yet.")
    private boolean undecided;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            converter = OrderReader.class,
            defaultValue = "weight",
            description =
                    "weight (by kind, the codes most often in question and long passages first), kind, place or code. "
                            + "Without it: ${DEFAULT-VALUE}.")
    private Order order = Order.WEIGHT;

    @ArgGroup
    private @Nullable Filled filled;

    @Option(
            names = "--decide",
            paramLabel = "ITEM=OUTCOME",
            description =
                    "Decides: a coder's name keeps that marking; or both, neither, ‘put aside’, ‘sent on:NAME’, ‘other "
                            + "code:CODE’, ‘new extent:START-END’, ‘redefine:DEFINITION’.")
    private List<String> decide = List.of();

    @Option(names = "--take-back", paramLabel = "ITEM", description = "Takes a decision back, with what it wrote.")
    private List<String> takeBack = List.of();

    @Option(
            names = "--agreed",
            description = "Takes what all coders marked alike into the consensus, in all transcripts.")
    private boolean agreed;

    @Option(names = "--reason", paramLabel = "WORD", description = "With --decide: why, in a word.")
    private String reason = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "With --decide: why, in a sentence.")
    private String note = "";

    /** The table that a team fills in, one way or the other. */
    private static final class Filled {
        @Option(names = "--export", paramLabel = "FILE", description = "Writes the list as a table to be filled in.")
        private @Nullable Path to;

        @Option(
                names = "--import",
                paramLabel = "FILE",
                description = "Decides what was filled in; again changes nothing.")
        private @Nullable Path from;
    }

    /** Reads a kind's words. */
    private static final class KindReader implements ITypeConverter<Kind> {
        @Override
        public Kind convert(String word) {
            return Kind.read(word)
                    .orElseThrow(
                            () -> new TypeConversionException("‘" + word + "’ is no kind of disagreement: overlap, "
                                    + "other code; broader or narrower code; only one coder; other extent; one passage or "
                                    + "several."));
        }
    }

    /** Reads the order's word. */
    private static final class OrderReader implements ITypeConverter<Order> {
        @Override
        public Order convert(String word) {
            return Order.read(word)
                    .orElseThrow(() ->
                            new TypeConversionException("‘" + word + "’ is no order: weight, kind, place or code."));
        }
    }

    ReconcileCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Round round = round(open.study());
        Comparison comparison = Comparison.of(open.study(), round, progress());
        Answer answer = new Answer().put("round", round.number());
        Path from = filled == null ? null : filled.from;
        Path to = filled == null ? null : filled.to;
        boolean acts = from != null || agreed || !decide.isEmpty() || !takeBack.isEmpty();
        if (from != null) {
            imported(open, comparison, from, answer);
        }
        if (!decide.isEmpty() || !takeBack.isEmpty() || agreed) {
            new ReconcileDeed(open, comparison, house().clock().instant(), answer)
                    .run(new ReconcileDeed.Asked(decide, takeBack, agreed, reason, note));
        } else if (!reason.isEmpty() || !note.isEmpty()) {
            throw new Refusal("--reason and --note go with --decide. Nothing was decided.");
        }
        Comparison after = acts ? Comparison.of(open.study(), round, progress()) : comparison;
        if (to != null) {
            Tables.write(DecisionsTable.write(open.study(), open.texts(), after, order), to, house().outlet());
            answer.put("file", to.toString())
                    .line("Wrote " + Words.count(after.disagreements().size(), "disagreement") + " of round "
                            + round.number() + " to " + to + ".");
        }
        if (list || !acts && to == null) {
            List<Disagreement> shown = order.of(after, open.study()).stream()
                    .filter(about -> kind == null || about.kind() == kind)
                    .filter(about -> !undecided || !after.isSettled(about))
                    .toList();
            new DisagreementWords(open, after).list(shown, answer);
        }
        return new DisagreementWords(open, after).sum(answer);
    }

    /** The round asked for, or the newest closed one. */
    private Round round(Study study) {
        if (number != null) {
            return new RoundWords(study).round(number);
        }
        Optional<Round> newest = new Rounds(study)
                .all().stream().filter(round -> !round.isOpen()).max(Comparator.comparing(Round::number));
        return newest.orElseThrow(() -> new Refusal(
                "No round of this study is closed yet. ‘sheaf rounds list’ shows them; an open one that is not blind can "
                        + "be looked at with --round N."));
    }

    private void imported(OpenStudy open, Comparison comparison, Path file, Answer answer) {
        refuseOpen(comparison);
        Reading reading = DecisionsTable.read(
                Tables.read(file),
                open.study(),
                open.texts(),
                comparison,
                open.coder(),
                house().clock().instant());
        String name = String.valueOf(file.getFileName());
        Optional<Change> change = reading.asOne(
                "decided", "Decisions of round " + comparison.round().number() + " from " + name);
        change.ifPresent(open::run);
        reading.warnings().forEach(answer::warn);
        reading.refused().forEach(row -> answer.refuse(name, row.line(), row.why()));
        Reading.Tally tally = reading.tally();
        String refused = reading.refused().isEmpty()
                ? ""
                : ", " + Words.count(reading.refused().size(), "row") + " did not fit";
        answer.put("rows", tally.rows())
                .put("made", tally.made())
                .put("changed", tally.changed())
                .line(
                        change.isEmpty()
                                ? "Nothing new in " + name + ": " + Words.count(tally.rows(), "row") + " read" + refused
                                        + "."
                                : "From " + Words.count(tally.rows(), "row") + " of " + name + ": "
                                        + Words.count(tally.made(), "new decision") + ", " + tally.changed()
                                        + " changed"
                                        + refused + ".");
    }

    /** What an open round compares still moves, and with it the names of disagreements. */
    static void refuseOpen(Comparison comparison) {
        int number = comparison.round().number();
        if (comparison.round().isOpen()) {
            throw new Refusal("Round " + number + " is still open. Close it first: sheaf rounds close STUDY " + number);
        }
    }
}
