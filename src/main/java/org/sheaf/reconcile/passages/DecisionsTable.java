package org.sheaf.reconcile.passages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.tables.Reading;
import org.sheaf.tables.Sheet;
import org.sheaf.text.Span;

/**
 * The disagreements of a round as a table that a team fills in where it meets: a row each, with what was decided and why.
 * Positions are Unicode code points of the present text from 0, half-open.
 */
public final class DecisionsTable {

    /** The columns in order. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "item",
            "round",
            "transcript",
            "start",
            "end",
            "kind",
            "marked",
            "words",
            "outcome",
            "coder",
            "codes",
            "extent",
            "definition",
            "reason",
            "note",
            "by",
            "date");

    private static final int SHOWN = 300;

    private final Study study;
    private final Texts texts;
    private final Comparison comparison;
    private final CodesInQuestion codes;
    private final Places places;

    DecisionsTable(Study study, Texts texts, Comparison comparison) {
        this.study = study;
        this.texts = texts;
        this.comparison = comparison;
        this.codes = new CodesInQuestion(study);
        this.places = new Places(study, texts);
    }

    /** Writes every disagreement of a round in an order, decided or not. */
    public static Sheet write(Study study, Texts texts, Comparison comparison, Order order) {
        DecisionsTable table = new DecisionsTable(study, texts, comparison);
        List<List<String>> rows = new ArrayList<>();
        order.of(comparison, study).forEach(about -> rows.add(table.row(about)));
        return Sheet.of("decisions", COLUMNS, rows);
    }

    /**
     * Reads what a team filled in. A row finds its disagreement by {@code id}, by {@code item}, or by place and what was
     * marked; one without an outcome says nothing. What stands there already is not decided again.
     *
     * @param coder who decided where the row names nobody
     * @param now when, where the row has no date
     * @throws Refusal when a column is unknown or doubled, or the outcome has none
     */
    public static Reading read(Sheet sheet, Study study, Texts texts, Comparison comparison, Coder coder, Instant now) {
        return new DecisionsReader(study, texts, comparison, coder, now).read(sheet);
    }

    private List<String> row(Disagreement about) {
        Optional<Decision> decision =
                study.team().decisions().find(Decision.idOf(comparison.round().id(), about.item()));
        WordedChoice choice = decision.map(new ChoiceReader(study, texts, comparison.round())::words)
                .orElse(WordedChoice.NONE);
        Optional<Span> place = place(about);
        Transcript transcript = study.transcripts().get(about.transcript());
        return List.of(
                Decision.idOf(comparison.round().id(), about.item()).toString(),
                about.item(),
                Integer.toString(comparison.round().number()),
                transcript.name(),
                place.map(span -> Integer.toString(span.start())).orElse(""),
                place.map(span -> Integer.toString(span.end())).orElse(""),
                about.kind().word(comparison.round().coders().size()),
                marked(about),
                words(about),
                choice.outcome(),
                choice.coder(),
                choice.codes(),
                choice.extent(),
                choice.definition(),
                decision.map(Decision::reason).orElse(""),
                decision.map(Decision::note).orElse(""),
                decision.map(d -> name(d.by())).orElse(""),
                decision.map(d -> LocalDate.ofInstant(d.when(), ZoneOffset.UTC).toString())
                        .orElse(""));
    }

    /** Where the words in question are today, in code points; empty when they are gone. */
    Optional<Span> place(Disagreement about) {
        return places.now(about.transcript(), about.revision(), about.span())
                .map(texts.of(study.transcripts().get(about.transcript())).codePoints()::fromUtf16);
    }

    /** Who marked what: “Ann: Rent, Heat; Bo: nothing”. */
    String marked(Disagreement about) {
        List<String> said = new ArrayList<>();
        for (Id<Coder> coder : comparison.round().coders()) {
            String given = about.sides().stream()
                    .filter(side -> side.coder().equals(coder))
                    .map(side -> codes.name(side.code()))
                    .collect(Collectors.joining(", "));
            said.add(name(coder) + ": " + (given.isEmpty() ? "nothing" : given));
        }
        return String.join("; ", said);
    }

    private String words(Disagreement about) {
        String text = about.span()
                .of(texts.text(about.transcript(), about.revision()).text())
                .replaceAll("\\s+", " ")
                .strip();
        return text.length() <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length()))))
                        + "…";
    }

    private String name(Id<Coder> coder) {
        return study.coders().find(coder).map(Coder::name).orElse("");
    }
}
