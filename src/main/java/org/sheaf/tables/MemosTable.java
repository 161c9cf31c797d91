package org.sheaf.tables;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;
import org.sheaf.study.Texts;

/**
 * All memos as a table. {@code on} points to the memo's object: {@code study}, {@code transcript:su01},
 * {@code participant:Robin}, {@code code:A > B}, {@code analysis:Staff}, {@code theme:Staff > Rules} or
 * {@code su01:120-180@Ines}, in code points. {@code date} is an ISO instant; a day or a time without zone is read as UTC.
 * {@code links} points to what else the memo speaks of, an object a line; what is gone stays linked and unnamed.
 */
public final class MemosTable {

    /** The columns in order. */
    public static final List<String> COLUMNS = List.of("id", "on", "kind", "coder", "date", "text", "links");

    private final Columns columns;
    private final MemoPlaces places;
    private final Coders coders;
    private final Instant now;
    private final Map<Id<Memo>, Memo> memos = new LinkedHashMap<>();
    private final Map<Words, List<Memo>> byWords = new HashMap<>();
    private final Set<Id<Memo>> taken = new HashSet<>();
    private final Set<List<String>> rowsTaken = new HashSet<>();

    /** What two memos share that may be one. */
    private record Words(Target on, String text) {}

    private MemosTable(Sheet sheet, Study study, Texts texts, Coder coder, Instant now) {
        this.now = now;
        columns = Columns.of(sheet, COLUMNS, List.of("on", "text"));
        places = new MemoPlaces(study, texts);
        coders = new Coders(study, coder);
        for (Memo memo : study.memos()) {
            memos.put(memo.id(), memo);
            byWords.computeIfAbsent(words(memo), w -> new ArrayList<>(1)).add(memo);
        }
    }

    private static Words words(Memo memo) {
        return new Words(memo.on(), memo.text());
    }

    /** Writes every memo. */
    public static Sheet write(Study study, Texts texts) {
        MemoPlaces places = new MemoPlaces(study, texts);
        Coders coders = new Coders(study, Coder.CONSENSUS);
        List<List<String>> rows = new ArrayList<>();
        for (Memo memo : study.memos()) {
            rows.add(List.of(
                    memo.id().toString(),
                    places.spell(memo.on()),
                    memo.kind(),
                    coders.name(memo.coder()),
                    memo.written().toString(),
                    memo.text(),
                    String.join("\n", linked(places, memo))));
        }
        return Sheet.of("memos", COLUMNS, rows);
    }

    private static List<String> linked(MemoPlaces places, Memo memo) {
        return memo.links().stream()
                .map(places::spell)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /**
     * Reads memos: a known identity names its memo, else the same words by the same coder on the same object do; others are
     * new. An empty coder is the acting one, an empty date now.
     *
     * @throws Refusal when a column is unknown or doubled, or what a memo is on or its words have none
     */
    public static Reading read(Sheet sheet, Study study, Texts texts, Coder coder, Instant now) {
        MemosTable table = new MemosTable(sheet, study, texts, coder, now);
        Findings findings = new Findings();
        for (Sheet.Row row : findings.rows(sheet)) {
            try {
                table.take(row);
            } catch (Misfit misfit) {
                findings.refuse(misfit);
            }
        }
        table.coders.tell(findings);
        List<Memo> written = findings.written(table.memos.values(), study.memos());
        if (!written.isEmpty()) {
            findings.change(new StudyChange.MemosWritten(written));
        }
        return findings.reading();
    }

    private void take(Sheet.Row row) {
        columns.checkWidth(row);
        UUID id = columns.id(row).orElse(null);
        String text = columns.text(row, "text");
        if (text.isEmpty()) {
            throw new Misfit(row.line(), "The memo has no text. Write it, or remove the row.");
        }
        String on = columns.word(row, "on");
        if (on.isEmpty()) {
            throw new Misfit(
                    row.line(), "The row does not say what the memo is on. Write ‘study’ or the object's name.");
        }
        Target target = places.find(row.line(), on);
        Instant date = date(row);
        Memo known = id == null ? null : memos.get(new Id<Memo>(id));
        Id<Coder> coder = coder(row, known);
        String kind = columns.word(row, "kind");
        String cell = columns.text(row, "links");
        List<String> whole = List.of(
                String.valueOf(id), target.toString(), coder.toString(), kind, String.valueOf(date), text, cell);
        if (rowsTaken.contains(whole)) {
            return;
        }
        Memo memo = known != null ? known : alike(new Words(target, text), coder, date, id != null);
        Id<Memo> identity = memo != null ? memo.id() : id != null ? new Id<>(id) : Id.random();
        if (!taken.add(identity)) {
            throw new Misfit(row.line(), "The identity stands in another row too. Empty the cell ‘id’ in one of them.");
        }
        rowsTaken.add(whole);
        Instant written = date != null ? date : memo != null ? memo.written() : now;
        String said = columns.has("kind") || memo == null ? kind : memo.kind();
        List<Target> links = links(row.line(), cell, memo == null ? List.of() : memo.links());
        memos.put(identity, new Memo(identity, target, said, coder, written, text, links));
    }

    /** What a cell links to, and what is gone and was linked before; without the column the links stay. */
    private List<Target> links(int line, String cell, List<Target> before) {
        if (!columns.has("links")) {
            return before;
        }
        List<Target> links = new ArrayList<>(cell.lines()
                .filter(name -> !name.isBlank())
                .map(name -> places.find(line, name.strip()))
                .distinct()
                .toList());
        List<Target> gone =
                before.stream().filter(one -> places.spell(one).isEmpty()).toList();
        List<Target> named = before.stream().filter(one -> !gone.contains(one)).toList();
        links.addAll(gone);
        return named.equals(links.subList(0, links.size() - gone.size())) ? before : links;
    }

    private Id<Coder> coder(Sheet.Row row, @Nullable Memo known) {
        String cell = columns.word(row, "coder");
        Id<Coder> coder = known != null && cell.isEmpty() ? known.coder() : coders.named(cell);
        if (known != null && !known.coder().equals(coder)) {
            throw new Misfit(
                    row.line(),
                    "This identity belongs to a memo of another coder, and a table cannot give it away. "
                            + "Empty the cell ‘id’ to make a new memo.");
        }
        return coder;
    }

    /**
     * A memo of the study with the same words that no other row means, best one of the same coder and date. Another coder's
     * counts only when it has no kind and the row an identity: then it came by the column “memo” of another table, which
     * knows no author.
     */
    private @Nullable Memo alike(Words words, Id<Coder> coder, @Nullable Instant date, boolean named) {
        return byWords.getOrDefault(words, List.of()).stream()
                .filter(memo -> !taken.contains(memo.id()))
                .filter(memo ->
                        memo.coder().equals(coder) || named && memo.kind().isEmpty())
                .min(Comparator.<Memo>comparingInt(memo -> memo.coder().equals(coder) ? 0 : 1)
                        .thenComparing(memo -> memo.written().equals(date) ? 0 : 1))
                .orElse(null);
    }

    private @Nullable Instant date(Sheet.Row row) {
        String text = columns.word(row, "date");
        if (text.isEmpty()) {
            return null;
        }
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            String iso = text.replace(' ', 'T');
            return iso.matches(".*(Z|[+-]\\d{2}:?\\d{2})")
                    ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException noDate) {
            throw new Misfit(row.line(), "‘" + text + "’ is no date. Write it as 2024-05-01 or 2024-05-01T14:30:00Z.");
        }
    }
}
