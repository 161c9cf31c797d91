package org.sheaf.reconcile.passages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sheaf.study.Change;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.tables.Columns;
import org.sheaf.tables.Findings;
import org.sheaf.tables.Misfit;
import org.sheaf.tables.Reading;
import org.sheaf.tables.Sheet;
import org.sheaf.text.Span;

/** One reading of a table of decisions; each row rests on those before it. */
final class DecisionsReader {

    private final Texts texts;
    private final Comparison comparison;
    private final Coder coder;
    private final Instant now;
    private final DecisionsTable table;
    private final Map<UUID, Disagreement> byId = new HashMap<>();
    private final Findings findings = new Findings();
    private Study study;

    DecisionsReader(Study study, Texts texts, Comparison comparison, Coder coder, Instant now) {
        this.study = study;
        this.texts = texts;
        this.comparison = comparison;
        this.coder = coder;
        this.now = now;
        this.table = new DecisionsTable(study, texts, comparison);
        comparison.disagreements().forEach(about -> byId.put(id(about).value(), about));
    }

    Reading read(Sheet sheet) {
        Columns columns = Columns.of(sheet, DecisionsTable.COLUMNS, List.of("outcome"));
        for (Sheet.Row row : findings.rows(sheet)) {
            try {
                columns.checkWidth(row);
                if (!columns.word(row, "outcome").isEmpty()) {
                    take(row, columns);
                }
            } catch (Misfit misfit) {
                findings.refuse(misfit);
            } catch (Refusal refusal) {
                findings.refuse(new Misfit(row.line(), String.valueOf(refusal.getMessage())));
            }
        }
        return findings.reading();
    }

    private void take(Sheet.Row row, Columns columns) {
        checkRound(row, columns);
        Disagreement about = find(row, columns);
        ChoiceReader reader = new ChoiceReader(study, texts, comparison.round());
        WordedChoice words = new WordedChoice(
                columns.word(row, "outcome"),
                columns.word(row, "coder"),
                columns.word(row, "codes"),
                columns.word(row, "extent"),
                columns.word(row, "definition"));
        String reason = columns.word(row, "reason");
        String note = columns.word(row, "note");
        Optional<Decision> before = study.team().decisions().find(id(about));
        boolean known = before.filter(decision -> words.says(reader.words(decision))
                        && decision.reason().equals(reason)
                        && decision.note().equals(note))
                .isPresent();
        if (known) {
            return;
        }
        Deciding.Grounds grounds = new Deciding.Grounds(reason, note, by(row, columns), when(row, columns));
        Change change = new Deciding(study, texts, comparison).decide(about, reader.read(about, words), grounds);
        // The next row rests on this one: in a transcript only the first decision brings in what all agree on.
        study = study.apply(change.edits(study, texts), study.position());
        findings.change(change);
        findings.made(before.isPresent() ? 0 : 1);
        findings.changed(before.isPresent() ? 1 : 0);
    }

    private Id<Decision> id(Disagreement about) {
        return Decision.idOf(comparison.round().id(), about.item());
    }

    private void checkRound(Sheet.Row row, Columns columns) {
        String number = columns.word(row, "round");
        if (!number.isEmpty()
                && !number.equals(Integer.toString(comparison.round().number()))) {
            throw new Misfit(
                    row.line(),
                    "The row is about round " + number + ", and the table was read for round "
                            + comparison.round().number() + ".");
        }
    }

    private Disagreement find(Sheet.Row row, Columns columns) {
        Optional<UUID> id = columns.id(row);
        String item = columns.word(row, "item");
        Optional<Disagreement> found = id.map(byId::get).or(() -> comparison.find(item));
        if (found.isPresent()) {
            return found.get();
        }
        if (id.isPresent() || !item.isEmpty()) {
            throw new Misfit(
                    row.line(),
                    "Round " + comparison.round().number() + " has no disagreement ‘"
                            + (item.isEmpty() ? id.map(UUID::toString).orElse("") : item)
                            + "’. It may have been made from another copy; export the table anew, or leave id and "
                            + "item empty so that the place tells.");
        }
        return atPlace(row, columns);
    }

    private Disagreement atPlace(Sheet.Row row, Columns columns) {
        String name = columns.word(row, "transcript");
        Id<Transcript> transcript = study.transcripts()
                .named(name, Transcript::name)
                .orElseThrow(() -> new Misfit(row.line(), "There is no transcript ‘" + name + "’ in this study."))
                .id();
        String place = columns.word(row, "start") + "-" + columns.word(row, "end");
        List<Disagreement> here = comparison.disagreements().stream()
                .filter(about -> about.transcript().equals(transcript)
                        && table.place(about)
                                .map(DecisionsReader::spelled)
                                .filter(place::equals)
                                .isPresent())
                .toList();
        String marked = columns.word(row, "marked");
        List<Disagreement> alike = here.size() < 2
                ? here
                : here.stream()
                        .filter(about -> table.marked(about).equalsIgnoreCase(marked))
                        .toList();
        if (alike.size() != 1) {
            throw new Misfit(
                    row.line(),
                    here.isEmpty()
                            ? "Nobody disagrees about ‘" + name + "’ " + place + " in round "
                                    + comparison.round().number() + "."
                            : "Several disagreements lie at ‘" + name + "’ " + place
                                    + ". Write the item, or what was marked as the exported table does.");
        }
        return alike.get(0);
    }

    private static String spelled(Span span) {
        return span.start() + "-" + span.end();
    }

    private Id<Coder> by(Sheet.Row row, Columns columns) {
        String name = columns.word(row, "by");
        return name.isEmpty()
                ? coder.id()
                : study.coders()
                        .named(name, Coder::name)
                        .orElseThrow(() -> new Misfit(row.line(), "There is no coder ‘" + name + "’ in this study."))
                        .id();
    }

    private Instant when(Sheet.Row row, Columns columns) {
        String date = columns.word(row, "date");
        if (date.isEmpty()) {
            return now;
        }
        try {
            return LocalDate.parse(date).atTime(12, 0).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException noDate) {
            throw new Misfit(row.line(), "‘" + date + "’ is no date. Write it as 2024-05-31.");
        }
    }
}
