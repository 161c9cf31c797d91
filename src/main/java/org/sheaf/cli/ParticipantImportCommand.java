package org.sheaf.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeChange;
import org.sheaf.study.Refusal;
import org.sheaf.tables.PeopleColumn;
import org.sheaf.tables.PeopleColumn.Use;
import org.sheaf.tables.PeopleImport;
import org.sheaf.tables.PeopleMatch;
import org.sheaf.tables.PeoplePreview;
import org.sheaf.tables.PeopleRow;
import org.sheaf.tables.Tables;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sheaf participants import}. */
@Command(
        name = "import",
        description = {
            "Reads people from a CSV or XLSX table: who they are, what is known about them, where they speak.",
            "Columns with other names than participant, role, group and transcripts (joined by ;) are matched with what the"
                    + " study knows; look first with --preview.",
            "Nobody is taken for somebody with a similar name until --who says so."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf participants import leases.sheaf participants.csv",
            "  sheaf participants import leases.sheaf people.xlsx --preview",
            "  sheaf participants import leases.sheaf people.xlsx --match \"Age (years)=age\" --match Phone=-",
            "  sheaf participants import leases.sheaf people.xlsx --type \"tenure=choice:owner;tenant\" --who 7=Robin"
        })
final class ParticipantImportCommand extends StudyCommand {

    @Parameters(index = "1", paramLabel = "FILE", description = "A .csv or .xlsx table with a row of column names.")
    private Path file = Path.of("");

    @Mixin
    private final PeopleChoices choices = new PeopleChoices();

    ParticipantImportCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        String name = String.valueOf(file.getFileName());
        progress().report("Reading " + name, 0, 0);
        PeopleImport reading = new PeopleImport(Tables.read(file), open.study(), open.texts());
        PeoplePreview preview = reading.preview(choices.matching(reading, open.study()));
        if (preview.rows().isEmpty() && !preview.faults().isEmpty()) {
            throw new Refusal(
                    "“" + name + "”: " + preview.faults().get(0) + " For instance: --match \"COLUMN=participant\".");
        }
        if (!choices.preview()) {
            preview.change(name).ifPresent(open::run);
        }
        Answer answer = answer(preview);
        preview.reading().warnings().forEach(answer::warn);
        preview.faults().forEach(answer::warn);
        if (choices.preview()) {
            answer.lines(columns(preview).text())
                    .line("")
                    .lines(rows(preview).text())
                    .line("");
        } else {
            types(preview, answer);
        }
        preview.reading().refused().forEach(row -> answer.refuse(name, row.line(), row.why()));
        return answer.line(summary(name, preview));
    }

    private Answer answer(PeoplePreview preview) {
        List<PeopleColumn> columns = preview.matching().columns();
        return new Answer()
                .put("file", file.toString())
                .put("preview", choices.preview())
                .put("rows", preview.rows().size())
                .put("made", preview.made())
                .put("changed", preview.changed())
                .put(
                        "columns",
                        columns.stream().map(ParticipantImportCommand::object).toList())
                .put(
                        "people",
                        preview.rows().stream()
                                .map(ParticipantImportCommand::object)
                                .toList());
    }

    private String summary(String name, PeoplePreview preview) {
        int refused = preview.reading().refused().size();
        String rest =
                refused == 0 ? "" : ", " + Words.count(refused, "value or row", "values or rows") + " did not fit";
        String rows = Words.count(preview.rows().size(), "row");
        if (preview.reading().changes().isEmpty()) {
            return "Nothing new in " + name + ": " + rows + " read" + rest + ".";
        }
        return (choices.preview() ? "Nothing was changed. " : "") + "From " + rows + " of " + name + ": "
                + Words.count(preview.made(), "new participant") + ", " + preview.changed() + " changed" + rest + ".";
    }

    /** Says what columns were taken for that the study did not know, and which were left out. */
    private static void types(PeoplePreview preview, Answer answer) {
        for (PeopleColumn column : preview.matching().columns()) {
            if (column.use() == Use.LEFT_OUT && !column.examples().isEmpty()) {
                answer.warn("The column ‘" + column.header() + "’ was left out.");
            }
        }
        String typed = preview.reading().changes().stream()
                .filter(AttributeChange.Defined.class::isInstance)
                .flatMap(change -> ((AttributeChange.Defined) change).attributes().stream())
                .map(attribute -> attribute.name() + " (" + attribute.kind().word() + ")")
                .collect(Collectors.joining(", "));
        if (!typed.isEmpty()) {
            answer.line("Attributes with a type from now on: " + typed + ".");
        }
    }

    private static TextTable columns(PeoplePreview preview) {
        TextTable table = new TextTable("column", "stands for", "type", "for instance");
        preview.matching()
                .columns()
                .forEach(column -> table.row(
                        column.header(),
                        column.use() == Use.ATTRIBUTE
                                ? "attribute " + column.attribute()
                                : column.use().word(),
                        type(column.type()),
                        String.join(", ", column.examples())));
        return table;
    }

    private static String type(@Nullable Attribute type) {
        return type == null
                ? ""
                : type.kind().word() + (type.choices().isEmpty() ? "" : ": " + String.join("; ", type.choices()));
    }

    private static TextTable rows(PeoplePreview preview) {
        TextTable table = new TextTable("line", "name", "is", "would change");
        for (PeopleRow row : preview.rows()) {
            table.row(row.line(), row.name(), match(row.match()), changes(row));
        }
        return table;
    }

    private static String match(PeopleMatch match) {
        if (match instanceof PeopleMatch.Known known) {
            return known.person().name() + ", " + known.by();
        }
        if (match instanceof PeopleMatch.Perhaps perhaps) {
            return "perhaps " + perhaps.person().name() + ": " + perhaps.why();
        }
        return word(match);
    }

    private static String word(PeopleMatch match) {
        if (match instanceof PeopleMatch.Newcomer) {
            return "new";
        }
        return match instanceof PeopleMatch.LeftOut ? "left out" : "nobody";
    }

    private static String changes(PeopleRow row) {
        return row.differences().stream()
                .map(one -> one.what() + (one.before().isEmpty() ? "" : " " + one.before() + " →") + " "
                        + (one.after().isEmpty() ? "(nothing)" : one.after()))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, @Nullable Object> object(PeopleColumn column) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("column", column.header());
        map.put("use", column.use().word());
        if (column.isAttribute()) {
            map.put("attribute", column.attribute());
            Attribute type = column.type();
            map.put("type", type == null ? null : type.kind().word());
            if (type != null && !type.choices().isEmpty()) {
                map.put("choices", type.choices());
            }
        }
        return map;
    }

    private static Map<String, @Nullable Object> object(PeopleRow row) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("line", row.line());
        map.put("name", row.name());
        if (row.match() instanceof PeopleMatch.Known known) {
            map.put("match", "known");
            map.put("participant", known.person().name());
            map.put("why", known.by());
        } else if (row.match() instanceof PeopleMatch.Perhaps perhaps) {
            map.put("match", "perhaps");
            map.put("participant", perhaps.person().name());
            map.put("why", perhaps.why());
        } else {
            map.put("match", word(row.match()));
        }
        map.put(
                "changes",
                row.differences().stream()
                        .map(one -> Map.of("what", one.what(), "before", one.before(), "after", one.after()))
                        .toList());
        map.put("faults", List.copyOf(row.faults()));
        return map;
    }
}
