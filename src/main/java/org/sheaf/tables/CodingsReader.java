package org.sheaf.tables;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.Target;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;

/** One reading of a codings table: rows are gathered by transcript, and each transcript is looked at once. */
final class CodingsReader {

    private static final int LARGEST_WEIGHT = 100;

    private final Study study;
    private final Instant now;
    private final Coders coders;
    private final Tree<Code> codes;
    private final Memos memos;
    private final Findings findings = new Findings();
    private final Map<String, Id<Code>> codeOf = new HashMap<>();
    private final List<Code> opened = new ArrayList<>();
    private final Map<UUID, Transcript> homes = new HashMap<>();
    private boolean searched;

    CodingsReader(Study study, Coder coder, Instant now) {
        this.study = study;
        this.now = now;
        coders = new Coders(study, coder);
        codes = CodeKind.tree(study);
        memos = new Memos(study, Target.Kind.QUOTATION);
    }

    Reading read(Sheet sheet, Texts texts, Progress progress) {
        Columns columns = Columns.of(sheet, CodingsTable.COLUMNS, List.of("transcript", "start", "end"));
        Map<Id<Transcript>, List<Sheet.Row>> byTranscript = byTranscript(sheet, columns);
        Map<Id<Transcript>, List<Quotation>> quotations = new LinkedHashMap<>();
        int done = 0;
        for (Map.Entry<Id<Transcript>, List<Sheet.Row>> entry : byTranscript.entrySet()) {
            progress.check();
            Transcript transcript = study.transcripts().get(entry.getKey());
            progress.report("Reading the codings of " + transcript.name(), done++, byTranscript.size());
            CodePoints points = texts.of(transcript).codePoints();
            List<CodingRow> rows = new ArrayList<>(entry.getValue().size());
            for (Sheet.Row row : entry.getValue()) {
                try {
                    rows.add(understood(row, columns, transcript, points));
                } catch (Misfit misfit) {
                    findings.refuse(misfit);
                }
            }
            List<Quotation> changed =
                    new CodingMerge(transcript, study.page(transcript.id()), this::home, findings).of(rows, memos, now);
            if (!changed.isEmpty()) {
                quotations.put(transcript.id(), changed);
            }
        }
        return reading(quotations);
    }

    private Reading reading(Map<Id<Transcript>, List<Quotation>> quotations) {
        coders.tell(findings);
        if (!opened.isEmpty()) {
            findings.change(new CodeChange.Written(CodeChange.Deed.MADE, opened));
            opened.forEach(
                    code -> findings.warnOf("These codes were new and wait in the pool of open codes:", code.name()));
        }
        if (!quotations.isEmpty()) {
            findings.change(new CodingChange.Imported(quotations));
        }
        memos.tell(findings, now);
        return findings.reading();
    }

    private Map<Id<Transcript>, List<Sheet.Row>> byTranscript(Sheet sheet, Columns columns) {
        Map<String, Transcript> byName = new HashMap<>();
        study.transcripts().forEach(t -> byName.put(t.name().strip().toLowerCase(Locale.ROOT), t));
        Map<Id<Transcript>, List<Sheet.Row>> grouped = new LinkedHashMap<>();
        for (Sheet.Row row : sheet.rows()) {
            findings.row();
            String name = columns.word(row, "transcript");
            Transcript transcript = byName.get(name.toLowerCase(Locale.ROOT));
            if (transcript != null) {
                grouped.computeIfAbsent(transcript.id(), t -> new ArrayList<>()).add(row);
            } else {
                findings.refuse(
                        row.line(),
                        name.isEmpty()
                                ? "The row names no transcript. Write the transcript's name."
                                : "There is no transcript ‘" + name
                                        + "’ in this study. Import it first, or mend the name.");
            }
        }
        return grouped;
    }

    private CodingRow understood(Sheet.Row row, Columns columns, Transcript transcript, CodePoints points) {
        columns.checkWidth(row);
        UUID id = columns.id(row).orElse(null);
        Span span = span(row, columns, transcript, points);
        CodingRow.Extras extras = extras(row, columns);
        Id<Code> code = code(row, columns.word(row, "code"));
        if (code == null
                && (extras.weight() != null
                        || extras.comment() != null && !extras.comment().isEmpty())) {
            throw new Misfit(
                    row.line(),
                    "A weight or comment belongs to a code, and the row has none. Add the code, or put the comment into the memo.");
        }
        return new CodingRow(row.line(), id, coders.named(columns.word(row, "coder")), span, code, extras);
    }

    private static Span span(Sheet.Row row, Columns columns, Transcript transcript, CodePoints points) {
        int start = position(row, columns, "start");
        int end = position(row, columns, "end");
        if (end < start) {
            throw new Misfit(row.line(), "The end (" + end + ") comes before the start (" + start + ").");
        }
        if (end > points.length()) {
            throw new Misfit(
                    row.line(),
                    "‘" + transcript.name() + "’ has " + points.length() + " characters, so " + start + " to " + end
                            + " lies outside it. Check that the table was made for this text.");
        }
        if (end == start) {
            throw new Misfit(row.line(), "Start and end are both " + start + ", so the quotation has no words.");
        }
        return points.toUtf16(new Span(start, end));
    }

    private static int position(Sheet.Row row, Columns columns, String column) {
        String text = columns.word(row, column);
        int position = wholeNumber(text);
        if (position < 0) {
            throw new Misfit(
                    row.line(),
                    text.isEmpty()
                            ? "The " + column
                                    + " is missing. It is a number of characters from the beginning of the text."
                            : "The " + column + " ‘" + text + "’ is not a whole number from 0.");
        }
        return position;
    }

    /** A number of at most nine ASCII digits; -1 when the text is none. */
    private static int wholeNumber(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private static CodingRow.Extras extras(Sheet.Row row, Columns columns) {
        String text = columns.word(row, "weight");
        Integer weight = null;
        if (!text.isEmpty()) {
            weight = wholeNumber(text);
            if (weight < 0 || weight > LARGEST_WEIGHT) {
                throw new Misfit(row.line(), "The weight ‘" + text + "’ is not a whole number from 0 to 100.");
            }
        }
        String comment = columns.has("comment") ? columns.text(row, "comment") : null;
        return new CodingRow.Extras(columns.text(row, "memo"), weight, columns.has("weight"), comment);
    }

    private @Nullable Id<Code> code(Sheet.Row row, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        Id<Code> known = codeOf.get(cell);
        if (known != null) {
            return known;
        }
        List<Code> found = codes.find(cell);
        if (found.size() > 1) {
            throw new Misfit(
                    row.line(), "More than one code is named ‘" + cell + "’. Write the code as a path, as in A > B.");
        }
        Code code = found.isEmpty() ? opened(row, cell) : found.get(0);
        codeOf.put(cell, code.id());
        return code.id();
    }

    private Code opened(Sheet.Row row, String cell) {
        List<String> path = Paths.parse(cell);
        if (path.size() > 1) {
            throw new Misfit(
                    row.line(),
                    "There is no code ‘" + cell + "’. Import the codebook first, or write the code's name alone.");
        }
        if (path.get(0).isBlank()) {
            throw new Misfit(row.line(), "The code ‘" + cell + "’ is no name.");
        }
        Code code = Code.open(path.get(0), -1)
                .pooledAt(opened.size() + study.framework().pool().size());
        codes.put(code);
        opened.add(code);
        return code;
    }

    /** The other transcript where something with this identity stands, if any; looked for only when a row asks. */
    private @Nullable Transcript home(UUID id, Transcript here) {
        if (!searched) {
            searched = true;
            for (Transcript other : study.transcripts()) {
                if (study.counts(other.id()).quotations() > 0) {
                    Page.Columns page = study.page(other.id()).columns();
                    remember(page.ids(), other);
                    remember(page.codingIds(), other);
                }
            }
        }
        Transcript found = homes.get(id);
        return found == null || found.id().equals(here.id()) ? null : found;
    }

    private void remember(long[] ids, Transcript transcript) {
        for (int i = 0; i < ids.length; i += 2) {
            homes.put(new UUID(ids[i], ids[i + 1]), transcript);
        }
    }
}
