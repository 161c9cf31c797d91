package org.sheaf.tables;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Definition;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Origin;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;

/** One reading of a codebook. Rows whose parent comes later wait for it. */
final class CodebookReader {

    private final Sheet sheet;
    private final Study study;
    private final Columns columns;
    private final Tree<Code> tree;
    private final Memos memos;
    private final Findings findings = new Findings();
    private final Map<Id<Code>, Entry> settled = new HashMap<>();
    private final Set<String> refusedNames = new HashSet<>();

    /**
     * A row as far as it can be understood by itself.
     *
     * @param path the names in the cell {@code code}, at least one
     * @param parent how the row names its parent; empty for the top, null when it says nothing of it
     * @param exact whether the name alone does not say which code is meant
     */
    private record Entry(
            Sheet.Row row,
            @Nullable UUID id,
            List<String> path,
            @Nullable String parent,
            boolean exact) {

        String name() {
            return path.get(path.size() - 1);
        }

        Entry exactly() {
            return new Entry(row, id, path, parent, true);
        }
    }

    CodebookReader(Sheet sheet, Study study) {
        this.sheet = sheet;
        this.study = study;
        columns = Columns.of(sheet, CodebookTable.COLUMNS, List.of("code"));
        tree = CodeTree.of(study);
        memos = new Memos(study, Target.Kind.CODE);
    }

    Reading read(Coder coder, Instant now) {
        List<Entry> left = Tree.settle(doubtful(entries()), entry -> attempt(entry, coder));
        while (!left.isEmpty()) {
            int before = left.size();
            makeParents(left);
            left = Tree.settle(left, entry -> attempt(entry, coder));
            if (left.size() == before) {
                left.forEach(entry -> refusedNames.add(key(entry.name())));
                left.forEach(entry -> findings.refuse(entry.row.line(), withoutParent(entry)));
                break;
            }
        }
        List<Code> written = new ArrayList<>();
        for (Code code : tree.all()) {
            Optional<Code> old = study.codes().find(code.id());
            if (old.isEmpty()) {
                findings.made(1);
                written.add(code);
            } else if (!old.get().equals(code)) {
                findings.changed(1);
                written.add(code);
            }
        }
        if (!written.isEmpty()) {
            findings.change(new CodeChange.Written(CodeChange.Deed.IMPORTED, written));
        }
        List<Memo> notes = memos.written(now);
        if (!notes.isEmpty()) {
            findings.change(new StudyChange.MemosWritten(notes));
        }
        return findings.reading();
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            findings.row();
            try {
                columns.checkWidth(row);
                entries.add(entry(row));
            } catch (Misfit misfit) {
                refuse(misfit, columns.word(row, "code"));
            }
        }
        return entries;
    }

    private Entry entry(Sheet.Row row) {
        String cell = columns.word(row, "code");
        UUID id = columns.id(row).orElse(null);
        // A name with a “>” in it that a code bears already is that name, not a path.
        List<String> path = tree.named(cell).isEmpty() ? Paths.parse(cell) : List.of(cell);
        if (path.stream().anyMatch(String::isBlank)) {
            throw new Misfit(row.line(), "The row has no code. Give the code a name, or remove the row.");
        }
        String parent = columns.has("parent") ? columns.word(row, "parent") : null;
        if (path.size() > 1 && (parent == null || parent.isEmpty())) {
            parent = Paths.spell(path.subList(0, path.size() - 1));
        }
        return new Entry(row, id, path, parent, path.size() > 1);
    }

    /** Marks the rows whose name stands in the table more than once, under different parents. */
    private static List<Entry> doubtful(List<Entry> entries) {
        Map<String, Set<String>> places = new HashMap<>();
        for (Entry entry : entries) {
            places.computeIfAbsent(key(entry.name()), n -> new HashSet<>())
                    .add(entry.parent == null ? "" : key(entry.parent));
        }
        return entries.stream()
                .map(entry -> places.getOrDefault(key(entry.name()), Set.of()).size() > 1 ? entry.exactly() : entry)
                .toList();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Settles a row; false when its parent is not there yet. */
    private boolean attempt(Entry entry, Coder coder) {
        try {
            Code above = null;
            if (entry.parent != null && !entry.parent.isEmpty()) {
                List<Code> found = tree.find(entry.parent);
                if (found.isEmpty()) {
                    return false;
                }
                if (found.size() > 1) {
                    throw new Misfit(
                            entry.row.line(),
                            "More than one code is named ‘" + entry.parent
                                    + "’. Write the parent as a path, as in A > B.");
                }
                above = found.get(0);
            }
            settle(entry, above, coder);
        } catch (Misfit misfit) {
            refuse(misfit, entry.name());
        }
        return true;
    }

    private void settle(Entry entry, @Nullable Code above, Coder coder) {
        int line = entry.row.line();
        Optional<Code> known = meant(entry, above);
        if (known.isEmpty() && !entry.exact) {
            List<Code> merged = tree.aliased(entry.name());
            if (!merged.isEmpty()) {
                findings.warn("‘" + entry.name() + "’ (line " + line + ") is now part of ‘"
                        + merged.get(0).name() + "’, so its row was left out.");
                return;
            }
        }
        Code code = known.orElseGet(() -> fresh(entry));
        Code described = described(placed(named(code, entry, above), entry, above), entry.row);
        Entry earlier = settled.get(code.id());
        if (earlier != null) {
            if (!described.equals(code)) {
                throw new Misfit(
                        line,
                        "‘" + entry.name() + "’ stands in line " + earlier.row.line()
                                + " already, with other contents. Keep one of the rows.");
            }
        } else {
            settled.put(code.id(), entry);
            if (known.isEmpty() || !described.equals(code)) {
                tree.put(described);
            }
        }
        boolean edit = entry.id != null && known.isPresent();
        memos.say(Target.on(Target.Kind.CODE, code.id()), columns.text(entry.row, "memo"), coder.id(), edit);
    }

    private Optional<Code> meant(Entry entry, @Nullable Code above) {
        if (entry.id != null) {
            Optional<Code> byId = tree.get(new Id<Code>(entry.id));
            if (byId.isPresent()) {
                return byId;
            }
        }
        List<Code> named = tree.named(entry.name());
        if (entry.exact || named.size() > 1) {
            return tree.child(above == null ? null : above.id(), entry.name());
        }
        return named.stream().findFirst();
    }

    private static Code fresh(Entry entry) {
        Code code = Code.of(entry.name(), null, 0, -1);
        return entry.id == null
                ? code
                : new Code(
                        new Id<>(entry.id), code.name(), null, false, 0, Definition.NONE, -1, Origin.OPEN, List.of());
    }

    private Code named(Code code, Entry entry, @Nullable Code above) {
        Id<Code> parent = above == null ? (entry.parent == null ? code.parent() : null) : above.id();
        Optional<Code> other = tree.child(parent, entry.name());
        if (other.isPresent()
                && !other.get().id().equals(code.id())
                && other.get().pooled() == code.pooled()) {
            throw new Misfit(
                    entry.row.line(),
                    "There is another code named ‘" + entry.name() + "’ at the same place. Rename one of them.");
        }
        // A name that differs in capitals alone was not meant as a new one, unless the row names the code by identity.
        boolean same = code.name().equals(entry.name())
                || entry.id == null && code.name().equalsIgnoreCase(entry.name());
        return same ? code : code.renamed(entry.name());
    }

    private Code placed(Code code, Entry entry, @Nullable Code above) {
        boolean fresh = tree.get(code.id()).isEmpty();
        if (above == null) {
            boolean stays = entry.parent == null || code.parent() == null;
            return stays && !fresh ? code : code.placed(null, tree.nextPosition(null));
        }
        if (!fresh && tree.isUnder(above.id(), code.id())) {
            throw new Misfit(
                    entry.row.line(),
                    "‘" + above.name() + "’ stands under ‘" + code.name() + "’, so it cannot be its parent.");
        }
        if (above.pooled()) {
            tree.put(above.placed(null, tree.nextPosition(null)));
        }
        boolean there = !fresh && above.id().equals(code.parent());
        return there ? code : code.placed(above.id(), tree.nextPosition(above.id()));
    }

    private Code described(Code code, Sheet.Row row) {
        Definition old = code.definition();
        Definition definition = new Definition(
                cell(row, "definition", old.brief()),
                cell(row, "full_definition", old.full()),
                cell(row, "use_when", old.useWhen()),
                cell(row, "not_when", old.notWhen()),
                cell(row, "example", old.example()));
        Code described = definition.equals(old) ? code : code.defined(definition);
        String origin = columns.word(row, "origin");
        if (!origin.isEmpty()) {
            described = described.from(Origin.read(origin)
                    .orElseThrow(() -> new Misfit(
                            row.line(),
                            "‘" + origin + "’ is no origin of a code. Write ‘open’, ‘in vivo’ or ‘a priori’.")));
        }
        return columns.has("colour") ? described.coloured(colour(row)) : described;
    }

    private String cell(Sheet.Row row, String column, String old) {
        return columns.has(column) ? columns.text(row, column) : old;
    }

    private int colour(Sheet.Row row) {
        String text = columns.word(row, "colour");
        if (text.isEmpty()) {
            return -1;
        }
        String digits = text.startsWith("#") ? text.substring(1) : text;
        if (!digits.matches("[0-9A-Fa-f]{6}")) {
            throw new Misfit(row.line(), "‘" + text + "’ is no colour. Write it as #RRGGBB, for instance #0B3474.");
        }
        return Integer.parseInt(digits, 16);
    }

    /** Makes the parents that some table names but nobody describes, each at the top. */
    private void makeParents(List<Entry> waiting) {
        Set<String> coming = new HashSet<>();
        waiting.forEach(entry -> coming.add(key(entry.name())));
        for (Entry entry : waiting) {
            List<String> path = Paths.parse(String.valueOf(entry.parent));
            String name = path.get(0);
            boolean alone = path.size() == 1 && !name.isBlank();
            if (alone
                    && !coming.contains(key(name))
                    && !refusedNames.contains(key(name))
                    && tree.find(name).isEmpty()) {
                tree.put(Code.of(name, null, tree.nextPosition(null), -1));
                findings.warnOf("These parents had no row of their own and were made at the top:", name);
            }
        }
    }

    private String withoutParent(Entry entry) {
        String parent = "‘" + entry.parent + "’";
        if (refusedNames.contains(key(String.valueOf(entry.parent)))) {
            return "The row of its parent " + parent + " did not go in, so this one has no place. Mend that row first.";
        }
        return "There is no code " + parent + " above it. Add a row for it, or mend the parent's name.";
    }

    private void refuse(Misfit misfit, String name) {
        findings.refuse(misfit);
        refusedNames.add(key(name));
    }
}
