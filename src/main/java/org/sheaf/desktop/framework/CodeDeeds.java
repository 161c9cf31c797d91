package org.sheaf.desktop.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Definition;
import org.sheaf.study.Id;
import org.sheaf.study.Study;

/** What a researcher does to codes, as changes; nothing is submitted here. */
public final class CodeDeeds {

    private final Study study;

    /** Takes the snapshot that the user sees. */
    public CodeDeeds(Study study) {
        this.study = study;
    }

    /** Why a code cannot have the name at the place, in the user's words; empty when it can. */
    public Optional<String> clash(String name, @Nullable Code itself, @Nullable Id<Code> parent, boolean pooled) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return Optional.of(Words.of("framework.name.missing"));
        }
        return siblings(parent, pooled).stream()
                .filter(code -> itself == null || !code.id().equals(itself.id()))
                .filter(code -> code.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .map(code -> Words.of("framework.name.clash", code.name()));
    }

    /** A new code under another one, or at the top. */
    public CodeChange made(String name, @Nullable Id<Code> parent, int colour) {
        return written(CodeChange.Deed.MADE, Code.of(name.strip(), parent, end(parent, false), colour));
    }

    /** The code under another name. */
    public CodeChange renamed(Code code, String name) {
        return written(CodeChange.Deed.RENAMED, code.renamed(name.strip()));
    }

    /** The code with another definition. */
    public CodeChange defined(Code code, Definition definition) {
        return written(CodeChange.Deed.DEFINED, code.defined(definition));
    }

    /** The code in another colour, 0xRRGGBB of the light theme. */
    public CodeChange coloured(Code code, int colour) {
        return written(CodeChange.Deed.COLOURED, code.coloured(colour));
    }

    /** The code as the last one under another, or at the top; what stands below it goes with it. */
    public CodeChange moved(Code code, @Nullable Id<Code> parent) {
        return written(CodeChange.Deed.MOVED, code.placed(parent, end(parent, false)));
    }

    /** The code among its new siblings directly before one of them; the siblings' places follow. */
    public CodeChange movedBefore(Code code, Code sibling) {
        List<Code> order = new ArrayList<>(siblings(sibling.parent(), sibling.pooled()));
        order.removeIf(each -> each.id().equals(code.id()));
        int at = order.indexOf(sibling);
        order.add(Math.max(0, at), code);
        List<Code> changed = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Code each = order.get(i);
            Code placed = sibling.pooled() ? each.pooledAt(i) : each.placed(sibling.parent(), i);
            if (!placed.equals(each)) {
                changed.add(placed);
            }
        }
        return new CodeChange.Written(CodeChange.Deed.MOVED, changed);
    }

    /** The code back in the pool; only one with nothing below it. */
    public CodeChange pooled(Code code) {
        return written(CodeChange.Deed.MOVED, code.pooledAt(end(null, true)));
    }

    /** Whether a code can be put under another: not under itself or what is below it. */
    public boolean canMove(Code code, @Nullable Id<Code> parent) {
        return parent == null || !study.framework().isUnder(parent, code.id());
    }

    /** One code joined into another: codings, aliases, sub-codes and themes pass on. */
    public Change joined(Code from, Code into) {
        return new CodeChange.Merged(List.of(from.id()), into.id());
    }

    /** The codes gone with everything below. */
    public Change removed(List<Id<Code>> codes) {
        return new CodeChange.Removed(codes);
    }

    private List<Code> siblings(@Nullable Id<Code> parent, boolean pooled) {
        if (pooled) {
            return study.framework().pool();
        }
        return parent == null ? study.framework().roots() : study.framework().children(parent);
    }

    private int end(@Nullable Id<Code> parent, boolean pooled) {
        return siblings(parent, pooled).stream().mapToInt(Code::position).max().orElse(-1) + 1;
    }

    private static CodeChange written(CodeChange.Deed deed, Code code) {
        return new CodeChange.Written(deed, List.of(code));
    }
}
