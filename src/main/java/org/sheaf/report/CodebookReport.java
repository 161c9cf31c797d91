package org.sheaf.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sheaf.analysis.CodeTally;
import org.sheaf.analysis.Group;
import org.sheaf.study.Code;
import org.sheaf.study.Definition;
import org.sheaf.study.Framework;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.TextCount;
import org.sheaf.study.Texts;
import org.sheaf.study.Totals;

/** The coding framework in its order, with the fields of MacQueen and others (1998) and how often each code is used. */
final class CodebookReport {

    private static final List<Column> PAGE = List.of(
            new Column("Code", 16, Column.Kind.SUBJECT),
            new Column("Definition", 23, Column.Kind.TEXT),
            new Column("When to use", 16, Column.Kind.TEXT),
            new Column("When not to use", 16, Column.Kind.TEXT),
            new Column("Example", 13, Column.Kind.QUOTE),
            new Column("Origin", 6, Column.Kind.TEXT),
            new Column("Quotations (transcripts)", 10, Column.Kind.NUMBER));

    private static final List<Column> DATA = List.of(
            new Column("Code", 20, Column.Kind.SUBJECT),
            new Column("Path", 28, Column.Kind.TEXT),
            new Column("Definition", 30, Column.Kind.TEXT),
            new Column("Full definition", 40, Column.Kind.TEXT),
            new Column("When to use", 30, Column.Kind.TEXT),
            new Column("When not to use", 30, Column.Kind.TEXT),
            new Column("Example", 30, Column.Kind.QUOTE),
            new Column("Origin", 8, Column.Kind.TEXT),
            new Column("Also known as", 15, Column.Kind.TEXT),
            new Column("Quotations", 8, Column.Kind.NUMBER),
            new Column("Transcripts", 8, Column.Kind.NUMBER));

    private static final Column WITH_DOCUMENTS =
            new Column("Quotations (transcripts + documents)", 10, Column.Kind.NUMBER);

    private static final Column DOCUMENTS = new Column("Documents", 8, Column.Kind.NUMBER);

    private final Study study;
    private final boolean documents;
    private final ReportOptions options;
    private final CodeTally tally;

    private CodebookReport(Study study, ReportOptions options, CodeTally tally) {
        this.study = study;
        this.documents = TextCount.of(study.transcripts()).documents() > 0;
        this.options = options;
        this.tally = tally;
    }

    static Document of(Study study, Texts texts, ReportOptions options, Progress progress) {
        Group group = new Group(Selection.groupName(study, options), study, texts);
        CodeTally tally = CodeTally.of(study, options.layer(), group, progress);
        return new CodebookReport(study, options, tally).document(group);
    }

    private Document document(Group group) {
        List<Part> parts = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        Framework framework = study.framework();
        List<Row> page = new ArrayList<>();
        framework.roots().forEach(root -> descend(root, 0, page));
        if (!framework.pool().isEmpty()) {
            page.add(new Row.Band("Open codes without a place in the framework"));
            framework.pool().forEach(code -> page.add(row(code, 0)));
        }
        String caption = "Coding framework: " + study.facts().title();
        if (page.isEmpty()) {
            String why = "This study has no codes yet.";
            parts.add(new Part.Paragraph(why));
            remarks.add(why);
        } else {
            parts.add(new Part.Table("Codebook", caption, pageColumns(), page, Part.Medium.PAGE));
            parts.add(new Part.Note(note(group)));
        }
        List<Row> data = framework.inOrder().stream().map(this::dataRow).toList();
        parts.add(new Part.Table("Codebook", caption, dataColumns(), data, Part.Medium.DATA));
        return new Document(
                Selection.title(ReportKind.CODEBOOK, options),
                study.facts().title(),
                Document.LANGUAGE,
                true,
                parts,
                remarks);
    }

    /** A study without documents is told nothing of them. */
    private List<Column> pageColumns() {
        List<Column> columns = new ArrayList<>(PAGE);
        if (documents) {
            columns.set(columns.size() - 1, WITH_DOCUMENTS);
        }
        return columns;
    }

    private List<Column> dataColumns() {
        List<Column> columns = new ArrayList<>(DATA);
        if (documents) {
            columns.add(DOCUMENTS);
        }
        return columns;
    }

    private String note(Group group) {
        return Selection.counted(study.codes().size(), "code")
                + ". Quotations and the transcripts they come from are counted for each code alone, codes below it aside."
                + (documents ? " Documents are counted apart from transcripts of interviews." : "")
                + " Layer: " + options.layer().words() + ". Coders: "
                + Selection.names(study, tally.coders()) + "."
                + (group.isEverybody() ? "" : " Group: " + group.name() + ".");
    }

    private void descend(Code code, int depth, List<Row> rows) {
        rows.add(row(code, depth));
        List<Code> below = study.framework().children(code.id());
        below.forEach(child -> descend(child, depth + 1, rows));
    }

    private Row row(Code code, int depth) {
        Definition definition = code.definition();
        List<String> meaning = Stream.of(definition.brief(), definition.full())
                .filter(text -> !text.isBlank())
                .flatMap(String::lines)
                .toList();
        Totals.Total total = tally.of(code.id());
        String also = code.aliases().isEmpty() ? "" : "also: " + String.join(", ", code.aliases());
        return Row.of(
                new Cell.Words(List.of(code.name()), also, depth),
                new Cell.Words(meaning, "", 0),
                Cell.of(definition.useWhen()),
                Cell.of(definition.notWhen()),
                Cell.of(definition.example()),
                Cell.of(code.origin().word()),
                Cell.of(total.passages() + " (" + total.transcripts() + (documents ? " + " + total.documents() : "")
                        + ")"));
    }

    private Row dataRow(Code code) {
        Definition definition = code.definition();
        Totals.Total total = tally.of(code.id());
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(code.name()),
                Cell.of(study.framework().path(code)),
                Cell.of(definition.brief()),
                Cell.of(definition.full()),
                Cell.of(definition.useWhen()),
                Cell.of(definition.notWhen()),
                Cell.of(definition.example()),
                Cell.of(code.origin().word()),
                Cell.of(String.join("; ", code.aliases())),
                Cell.of(total.passages()),
                Cell.of(total.transcripts())));
        if (documents) {
            cells.add(Cell.of(total.documents()));
        }
        return Row.of(cells.toArray(Cell[]::new));
    }
}
