package org.sheaf.desktop.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Analysis;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Definition;
import org.sheaf.study.Id;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;

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

    /** The codes, in their order, as the last ones under another, or at the top; what stands below goes with them. */
    public CodeChange moved(List<Code> codes, @Nullable Id<Code> parent) {
        int end = end(parent, false);
        List<Code> placed = new ArrayList<>();
        for (Code code : codes) {
            placed.add(code.placed(parent, end++));
        }
        return new CodeChange.Written(CodeChange.Deed.MOVED, placed);
    }

    /** Those among some codes that stand below no other of them. */
    public List<Code> tops(List<Code> codes) {
        return codes.stream()
                .filter(code -> codes.stream()
                        .noneMatch(other -> !other.id().equals(code.id())
                                && study.framework().isUnder(code.id(), other.id())))
                .toList();
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

    /** Whether each of the codes can be put under another. */
    public boolean canMove(List<Code> codes, @Nullable Id<Code> parent) {
        return codes.stream().allMatch(code -> canMove(code, parent));
    }

    /** Codes joined into another: codings, aliases, sub-codes and themes pass on. */
    public Change joined(List<Code> from, Code into) {
        return new CodeChange.Merged(from.stream().map(Code::id).toList(), into.id());
    }

    /** Codes gathered in a theme besides those it has. */
    public ThemeChange.Arranged gathered(List<Code> codes, Theme theme) {
        return new ThemeChange.Arranged(
                Words.of("framework.gathered", named(codes), theme.name()), List.of(), List.of(fed(theme, codes)));
    }

    /** Codes gathered in a new theme, at the end of the first analysis; where there is none, in a new one. */
    public ThemeChange.Arranged gathered(List<Code> codes, String newTheme) {
        Optional<Analysis> known = study.analyses().stream().min(Comparator.comparingInt(Analysis::position));
        Analysis analysis = known.orElseGet(() -> Analysis.of(Words.of("framework.gather.analysis"), "", 0));
        int position = study.themes(analysis.id(), null).stream()
                        .mapToInt(Theme::position)
                        .max()
                        .orElse(-1)
                + 1;
        Theme theme = fed(Theme.of(analysis.id(), null, newTheme.strip(), position), codes);
        return new ThemeChange.Arranged(
                Words.of("framework.gathered", named(codes), theme.name()),
                known.isPresent() ? List.of() : List.of(analysis),
                List.of(theme));
    }

    /** Why no new theme can have the name; empty when it can. */
    public Optional<String> themeClash(String name) {
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            return Optional.of(Words.of("framework.gather.missing"));
        }
        return study.analyses().stream()
                .min(Comparator.comparingInt(Analysis::position))
                .flatMap(analysis -> study.themes(analysis.id(), null).stream()
                        .filter(theme -> theme.name().equalsIgnoreCase(wanted))
                        .findFirst())
                .map(theme -> Words.of("framework.gather.clash", theme.name()));
    }

    private static Theme fed(Theme theme, List<Code> codes) {
        Set<Id<Code>> all = new LinkedHashSet<>(theme.codes());
        codes.forEach(code -> all.add(code.id()));
        return theme.fedBy(List.copyOf(all));
    }

    /** One code by its name, several by their number. */
    public static String named(List<Code> codes) {
        return codes.size() == 1 ? "‘" + codes.get(0).name() + "’" : Words.of("framework.several", codes.size());
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
