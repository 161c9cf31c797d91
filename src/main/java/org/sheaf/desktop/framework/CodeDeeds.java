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
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.study.Analysis;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Definition;
import org.sheaf.study.Id;
import org.sheaf.study.Origin;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;
import org.sheaf.study.Together;

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

    /** The codes in another colour, 0xRRGGBB of the light theme. */
    public CodeChange coloured(List<Code> codes, int colour) {
        return new CodeChange.Written(
                CodeChange.Deed.COLOURED,
                codes.stream().map(code -> code.coloured(colour)).toList());
    }

    /** The code with one more name. */
    public CodeChange aliased(Code code, String alias) {
        List<String> more = new ArrayList<>(code.aliases());
        more.add(alias.strip());
        return written(CodeChange.Deed.ALIASED, code.alias(more));
    }

    /** The code without one of its other names. */
    public CodeChange unaliased(Code code, String alias) {
        return written(
                CodeChange.Deed.ALIASED,
                code.alias(code.aliases().stream()
                        .filter(known -> !known.equals(alias))
                        .toList()));
    }

    /** Why a code cannot have another name besides its own, in the user's words; empty when it can. */
    public Optional<String> aliasClash(Code code, String alias) {
        String wanted = alias.strip();
        if (wanted.isEmpty()) {
            return Optional.of(Words.of("framework.alias.missing"));
        }
        boolean has =
                code.name().equalsIgnoreCase(wanted) || code.aliases().stream().anyMatch(wanted::equalsIgnoreCase);
        if (has) {
            return Optional.of(Words.of("framework.alias.has", wanted));
        }
        return study.framework().named(wanted).stream()
                .findFirst()
                .map(other -> Words.of("framework.alias.clash", other.name()));
    }

    /** The code with another origin. */
    public CodeChange from(Code code, Origin origin) {
        return written(CodeChange.Deed.ORIGIN, code.from(origin));
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

    /** Codes, in their order, directly before or after another one, as its siblings; the siblings' places follow. */
    public Change movedBeside(List<Code> codes, Code sibling, boolean before) {
        Set<Id<Code>> moving = new LinkedHashSet<>();
        codes.forEach(code -> moving.add(code.id()));
        List<Code> order = new ArrayList<>(siblings(sibling.parent(), sibling.pooled()));
        int at = order.stream().map(Code::id).toList().indexOf(sibling.id());
        int stay = (int) order.subList(0, at).stream()
                .filter(code -> !moving.contains(code.id()))
                .count();
        boolean after = !before && !moving.contains(sibling.id());
        order.removeIf(code -> moving.contains(code.id()));
        order.addAll(after ? stay + 1 : stay, codes);
        List<Code> changed = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Code each = order.get(i);
            Code placed = sibling.pooled() ? each.pooledAt(i) : each.placed(sibling.parent(), i);
            if (!placed.equals(each)) {
                changed.add(placed);
            }
        }
        return moving(codes, changed);
    }

    /** Tells of the codes that were meant to move, not of those that made room. */
    private static Change moving(List<Code> codes, List<Code> changed) {
        return new Together(
                "code-moved",
                Words.of("framework.title.moved", named(codes)),
                List.of(new CodeChange.Written(CodeChange.Deed.MOVED, changed)));
    }

    /** A code one place up, for -1, or down, for 1, among its siblings; empty at the end. */
    public Optional<Change> stepped(Code code, int by) {
        List<Code> order = siblings(code.parent(), code.pooled());
        int to = order.stream().map(Code::id).toList().indexOf(code.id()) + by;
        return to < 0 || to >= order.size()
                ? Optional.empty()
                : Optional.of(movedBeside(List.of(code), order.get(to), by < 0));
    }

    /** The codes back in the pool; only those with nothing below them. */
    public CodeChange pooled(List<Code> codes) {
        int end = end(null, true);
        List<Code> placed = new ArrayList<>();
        for (Code code : codes) {
            placed.add(code.pooledAt(end++));
        }
        return new CodeChange.Written(CodeChange.Deed.MOVED, placed);
    }

    /** Whether all of the codes could wait in the pool: they stand in the framework, with nothing below. */
    public boolean canPool(List<Code> codes) {
        return !codes.isEmpty()
                && codes.stream()
                        .allMatch(code -> !code.pooled()
                                && study.framework().children(code.id()).isEmpty());
    }

    /** A new parent code at the place of the first of some codes, which then stand under it. */
    public Change grouped(String name, List<Code> codes, int colour) {
        Id<Code> above = parentOf(codes);
        Code first = codes.get(0);
        int position = first.pooled() ? end(null, false) : first.position();
        Code parent = Code.of(name.strip(), above, position, colour);
        List<Code> placed = new ArrayList<>();
        for (Code code : codes) {
            placed.add(code.placed(parent.id(), placed.size()));
        }
        return new Together(
                "codes-grouped",
                Words.of("framework.title.grouped", parent.name(), named(codes)),
                List.of(written(CodeChange.Deed.MADE, parent), new CodeChange.Written(CodeChange.Deed.MOVED, placed)));
    }

    /** Under what a new parent code of some codes would stand: what the first of them stands under; null for the top. */
    @Nullable
    Id<Code> parentOf(List<Code> codes) {
        return codes.get(0).parent();
    }

    /** Some quotations of a code under a new one beside it. */
    public CodeChange split(Code code, String name, List<QuotationRef> quotations) {
        int colour = CodeColours.nth(study.codes().size());
        Code made = Code.of(name.strip(), code.parent(), end(code.parent(), false), colour);
        return split(code, code.pooled() ? made.pooledAt(end(null, true)) : made, quotations);
    }

    /** Some quotations of a code under another that is there. */
    public CodeChange split(Code code, Code into, List<QuotationRef> quotations) {
        return new CodeChange.Split(code.id(), into, quotations);
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
