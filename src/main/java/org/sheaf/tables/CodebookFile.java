package org.sheaf.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.documents.Magic;
import org.sheaf.documents.StyledDocument;
import org.sheaf.documents.Unreadable;
import org.sheaf.documents.WordFile;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Framework;
import org.sheaf.study.Id;
import org.sheaf.study.Method;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Texts;

/**
 * A coding framework that lies in a file of its own, beside every study: a codebook table in .csv, .tsv, .xlsx or .docx, or
 * a codebook that another tool exchanges as .qdc (REFI-QDA).
 *
 * @param name the file's name
 * @param codes in the framework's order; a code without identity has one made from file and path, the same each time
 * @param placed whether the file says which code stands under which
 * @param warnings what did not go in or was decided by itself, a sentence each
 */
public record CodebookFile(String name, List<Code> codes, boolean placed, List<String> warnings) {

    /** The endings that can be read. */
    public static final List<String> ENDINGS = List.of("csv", "tsv", "xlsx", "docx", "qdc");

    private static final long LARGEST = 64L << 20;

    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("path", "code"),
            Map.entry("name", "code"),
            Map.entry("code_name", "code"),
            Map.entry("label", "code"),
            Map.entry("parent_code", "parent"),
            Map.entry("brief_definition", "definition"),
            Map.entry("description", "definition"),
            Map.entry("when_to_use", "use_when"),
            Map.entry("inclusion", "use_when"),
            Map.entry("inclusion_criteria", "use_when"),
            Map.entry("when_not_to_use", "not_when"),
            Map.entry("exclusion", "not_when"),
            Map.entry("exclusion_criteria", "not_when"),
            Map.entry("color", "colour"));

    private static final Texts NO_TEXTS = (transcript, revision) -> {
        throw new Refusal("A codebook has no transcripts.");
    };

    /** Copies the lists. */
    public CodebookFile {
        codes = List.copyOf(codes);
        warnings = List.copyOf(warnings);
    }

    /** Whether a file's name says that it may hold a codebook. */
    public static boolean isOne(Path file) {
        return ENDINGS.contains(ending(file));
    }

    /**
     * Reads the file.
     *
     * @throws Refusal when it cannot be read, is no codebook, or holds no code
     */
    public static CodebookFile read(Path file) {
        CodebookFile found = switch (ending(file)) {
            case "qdc" -> CodebookXml.read(Tables.stemOf(file), bytes(file));
            case "docx" -> ofSheet(file, wordTable(file));
            case "csv", "tsv", "xlsx" -> ofSheet(file, Tables.read(file));
            default ->
                throw new Refusal("“" + Tables.nameOf(file) + "” is no codebook that Sheaf can read. Use a file"
                        + " that ends in .csv, .xlsx, .docx or .qdc.");
        };
        if (found.codes.isEmpty()) {
            throw new Refusal("“" + Tables.nameOf(file) + "” holds no code. A codebook has a row for each code."
                    + (found.warnings.isEmpty() ? "" : " " + String.join(" ", found.warnings)));
        }
        return found;
    }

    private static CodebookFile ofSheet(Path file, Sheet sheet) {
        List<String> warnings = new ArrayList<>();
        Sheet known = known(sheet, warnings);
        Study empty = Study.empty(StudyFacts.of(Tables.stemOf(file), Method.CODEBOOK));
        Reading reading = CodebookTable.read(known, empty, NO_TEXTS, Coder.CONSENSUS, Instant.EPOCH);
        warnings.addAll(reading.warnings());
        reading.refused().forEach(row -> warnings.add("Line " + row.line() + ": " + row.why()));
        List<Code> codes = reading.changes().stream()
                .filter(CodeChange.Written.class::isInstance)
                .flatMap(change -> ((CodeChange.Written) change).codes().stream())
                .toList();
        boolean placed = known.header().contains("parent") || codes.stream().anyMatch(code -> code.parent() != null);
        return new CodebookFile(
                Tables.nameOf(file), withLastingIds(Tables.nameOf(file), codes, given(known)), placed, warnings);
    }

    /** The columns of the codebook table, by whatever of their usual names; others are left out with a word about it. */
    private static Sheet known(Sheet sheet, List<String> warnings) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        boolean path =
                sheet.header().stream().anyMatch(name -> Columns.plain(name).equals("path"));
        for (int at = 0; at < sheet.header().size(); at++) {
            String plain = Columns.plain(sheet.header().get(at));
            if (path && plain.equals("code")) {
                continue; // the path says it with those above
            }
            String column = CodebookTable.COLUMNS.contains(plain) ? plain : SYNONYMS.get(plain);
            if (column != null && columns.putIfAbsent(column, at) == null) {
                continue;
            }
            if (!plain.isEmpty()) {
                others.add(sheet.header().get(at).strip());
            }
        }
        if (!others.isEmpty()) {
            warnings.add("Not read, as no column of a codebook has this name: " + Columns.quoted(others) + ".");
        }
        List<Sheet.Row> rows = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            rows.add(new Sheet.Row(
                    row.line(), columns.values().stream().map(row::cell).toList()));
        }
        return new Sheet(sheet.name(), List.copyOf(columns.keySet()), rows);
    }

    private static Set<UUID> given(Sheet sheet) {
        Set<UUID> given = new HashSet<>();
        int at = sheet.header().indexOf("id");
        if (at >= 0) {
            for (Sheet.Row row : sheet.rows()) {
                if (row.cell(at).strip().length() == 36) {
                    given.add(UUID.fromString(row.cell(at).strip()));
                }
            }
        }
        return given;
    }

    /** Codes whose file gives no identity have one made from file and path, so that they are known again. */
    static List<Code> withLastingIds(String file, List<Code> codes, Set<UUID> given) {
        Framework framework = Framework.of(codes);
        Map<Id<Code>, Id<Code>> now = new HashMap<>();
        Set<UUID> taken = new HashSet<>(given);
        for (Code code : framework.inOrder()) {
            UUID id = code.id().value();
            for (int copy = 1; !given.contains(code.id().value()) && (copy == 1 || taken.contains(id)); copy++) {
                String words = "codebook " + file + " " + copy + " " + framework.path(code);
                id = UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
            }
            taken.add(id);
            now.put(code.id(), new Id<>(id));
        }
        return framework.inOrder().stream()
                .map(code -> new Code(
                        now.getOrDefault(code.id(), code.id()),
                        code.name(),
                        above(code.parent(), now),
                        code.pooled(),
                        code.position(),
                        code.definition(),
                        code.colour(),
                        code.origin(),
                        code.aliases(),
                        code.former()))
                .toList();
    }

    private static @Nullable Id<Code> above(@Nullable Id<Code> parent, Map<Id<Code>, Id<Code>> now) {
        return parent == null ? null : now.getOrDefault(parent, parent);
    }

    /** The first table of a Word document whose first row names a column for codes. */
    private static Sheet wordTable(Path file) {
        String name = Tables.nameOf(file);
        try {
            byte[] bytes = bytes(file);
            for (StyledDocument.Block block :
                    WordFile.read(bytes, Magic.of(bytes)).blocks()) {
                if (block instanceof StyledDocument.Table table && !table.rows().isEmpty()) {
                    List<String> header = cells(table.rows().get(0));
                    boolean codes = header.stream()
                            .map(Columns::plain)
                            .anyMatch(column -> column.equals("code") || "code".equals(SYNONYMS.get(column)));
                    if (codes) {
                        return sheet(Tables.stemOf(file), header, table);
                    }
                }
            }
        } catch (Unreadable unreadable) {
            throw new Refusal("“" + name + "” " + unreadable.reason() + ". " + unreadable.advice(), unreadable);
        }
        throw new Refusal("“" + name + "” has no table of codes. The first row of the table must name its columns,"
                + " one of them ‘Code’.");
    }

    private static Sheet sheet(String name, List<String> header, StyledDocument.Table table) {
        List<Sheet.Row> rows = new ArrayList<>();
        for (int at = 1; at < table.rows().size(); at++) {
            List<String> cells = cells(table.rows().get(at));
            boolean row = cells.size() > 1 && cells.stream().anyMatch(cell -> !cell.isBlank()); // one cell is a heading
            if (row) {
                rows.add(new Sheet.Row(at + 1, cells));
            }
        }
        return new Sheet(name, header, rows);
    }

    private static List<String> cells(List<List<StyledDocument.Paragraph>> row) {
        return row.stream()
                .map(cell -> String.join(
                                "\n",
                                cell.stream()
                                        .map(StyledDocument.Paragraph::text)
                                        .toList())
                        .strip())
                .toList();
    }

    private static byte[] bytes(Path file) {
        String name = Tables.nameOf(file);
        try {
            if (!Files.isRegularFile(file)) {
                throw new Refusal("There is no file “" + file + "”. Check its name and folder.");
            }
            if (Files.size(file) > LARGEST) {
                throw new Refusal("“" + name + "” is too large to be a codebook. Check that it is the right file.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal("“" + name + "” could not be read. Check that it is whole and that you may open it.", e);
        }
    }

    private static String ending(Path file) {
        String name = Tables.nameOf(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
