package org.sheaf.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Definition;
import org.sheaf.study.Id;
import org.sheaf.study.Origin;
import org.sheaf.study.Study;
import org.sheaf.study.Target;

/** How rows of a codebook describe codes. */
final class CodeKind implements TreeReader.Kind<Code> {

    private final Columns columns;
    private final Memos memos;
    private final Id<Coder> coder;

    CodeKind(Columns columns, Memos memos, Id<Coder> coder) {
        this.columns = columns;
        this.memos = memos;
        this.coder = coder;
    }

    /** The codes of a study, the framework first, then the pool. */
    static Tree<Code> tree(Study study) {
        return new Tree<>(new Shape(), study.framework().inOrder());
    }

    @Override
    public String noun() {
        return "code";
    }

    @Override
    public Code make(Id<Code> id, String name, @Nullable Id<Code> parent, int position) {
        return new Code(id, name, parent, false, position, Definition.NONE, -1, Origin.OPEN, List.of(), List.of());
    }

    @Override
    public Code renamed(Code code, String name) {
        return code.renamed(name);
    }

    @Override
    public Code placed(Code code, @Nullable Id<Code> parent, int position) {
        return code.placed(parent, position);
    }

    @Override
    public Code described(Code code, Sheet.Row row) {
        Definition old = code.definition();
        Code described = code.defined(new Definition(
                cell(row, "definition", old.brief()),
                cell(row, "full_definition", old.full()),
                cell(row, "use_when", old.useWhen()),
                cell(row, "not_when", old.notWhen()),
                cell(row, "example", old.example())));
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

    @Override
    public void told(Code code, Sheet.Row row, boolean byIdentity) {
        memos.say(Target.on(Target.Kind.CODE, code.id()), columns.text(row, "memo"), coder, byIdentity);
    }

    private static final class Shape implements Tree.Shape<Code> {
        @Override
        public String name(Code code) {
            return code.name();
        }

        @Override
        public @Nullable Id<Code> parent(Code code) {
            return code.parent();
        }

        @Override
        public int position(Code code) {
            return code.position();
        }

        @Override
        public List<String> aliases(Code code) {
            return code.aliases();
        }

        @Override
        public boolean beside(Code code) {
            return code.pooled();
        }
    }
}
