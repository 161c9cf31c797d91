package org.sheaf.tables;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Definition;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Target;
import org.sheaf.study.Texts;

/**
 * The coding framework and the open codes as a table, a row a code, parents before children. Names whose spelling would
 * be taken for a path stand in quotation marks, see {@code A > "B > C"}. The table has no column for whether a code waits
 * in the pool: a new code without parent stands at the top of the framework, a known one stays where it is.
 */
public final class CodebookTable {

    /** The columns in order. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "code",
            "parent",
            "definition",
            "full_definition",
            "use_when",
            "not_when",
            "example",
            "colour",
            "origin",
            "memo");

    private CodebookTable() {}

    /** Writes every code. */
    public static Sheet write(Study study, Texts texts) {
        Tree<Code> tree = CodeKind.tree(study);
        Memos memos = new Memos(study, Target.Kind.CODE);
        List<List<String>> rows = new ArrayList<>();
        for (Code code : tree.all()) {
            Definition definition = code.definition();
            rows.add(List.of(
                    code.id().toString(),
                    tree.label(code),
                    tree.get(code.parent()).map(tree::label).orElse(""),
                    definition.brief(),
                    definition.full(),
                    definition.useWhen(),
                    definition.notWhen(),
                    definition.example(),
                    colour(code.colour()),
                    code.origin().word(),
                    memos.shown(Target.on(Target.Kind.CODE, code.id()))));
        }
        return Sheet.of("codebook", COLUMNS, rows);
    }

    private static String colour(int colour) {
        return colour < 0 ? "" : String.format(Locale.ROOT, "#%06X", colour);
    }

    /**
     * Reads codes: an identity that is known names its code, else the name or path does; what is not known is new. An
     * empty cell empties the field, a missing column leaves it alone. A parent that has no row and is no code yet is made.
     *
     * @throws Refusal when a column is unknown, doubled, or the one of the codes is missing
     */
    public static Reading read(Sheet sheet, Study study, Texts texts, Coder coder, Instant now) {
        Columns columns = Columns.of(sheet, COLUMNS, List.of("code"));
        Findings findings = new Findings();
        Memos memos = new Memos(study, Target.Kind.CODE);
        Tree<Code> tree = CodeKind.tree(study);
        new TreeReader<>(columns, tree, new CodeKind(columns, memos, coder.id()), findings).read(findings.rows(sheet));
        List<Code> written = findings.written(tree.all(), study.codes());
        if (!written.isEmpty()) {
            findings.change(new CodeChange.Written(CodeChange.Deed.IMPORTED, written));
        }
        memos.tell(findings, now);
        return findings.reading();
    }
}
