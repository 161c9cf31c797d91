package org.sheaf.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Coding;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/** How one quotation that was changed in two copies becomes one: codings are a set by code. */
final class Quotations {

    private final Clash clash;

    /** Tells {@code clash} of values that stand against one another. */
    Quotations(Clash clash) {
        this.clash = clash;
    }

    /** Hears of values that stand against one another and says which stands. */
    @FunctionalInterface
    interface Clash {
        /**
         * Decides.
         *
         * @param field of the quotation
         * @return whether ours stands
         */
        boolean keepsOurs(String field, Object ours, Object theirs);
    }

    /** Whether two quotations are the same but for the seal. */
    static boolean same(@Nullable Quotation one, @Nullable Quotation other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.span().equals(other.span())
                && one.exemplary() == other.exemplary()
                && one.coder().equals(other.coder())
                && one.codings().equals(other.codings())
                && one.made().equals(other.made());
    }

    /**
     * The quotation that both become.
     *
     * @param base as it was in both; null when that is not known
     */
    Quotation merge(@Nullable Quotation base, Quotation ours, Quotation theirs) {
        if (same(ours, theirs) || same(base, theirs)) {
            return ours;
        }
        Span span = span(base, ours, theirs);
        boolean exemplary = base == null
                ? ours.exemplary() || theirs.exemplary()
                : ours.exemplary() == base.exemplary() ? theirs.exemplary() : ours.exemplary();
        long seal = span.equals(ours.span()) ? ours.seal() : span.equals(theirs.span()) ? theirs.seal() : 0;
        return new Quotation(ours.id(), ours.coder(), span, ours.made(), exemplary, seal, codings(base, ours, theirs));
    }

    private Span span(@Nullable Quotation base, Quotation ours, Quotation theirs) {
        if (ours.span().equals(theirs.span()) || base != null && base.span().equals(theirs.span())) {
            return ours.span();
        }
        if (base != null && base.span().equals(ours.span())) {
            return theirs.span();
        }
        return clash.keepsOurs("extent", ours.span(), theirs.span()) ? ours.span() : theirs.span();
    }

    private List<Coding> codings(@Nullable Quotation base, Quotation ours, Quotation theirs) {
        Map<Id<Code>, Coding> was = byCode(base);
        Map<Id<Code>, Coding> mine = byCode(ours);
        Map<Id<Code>, Coding> other = byCode(theirs);
        if (mine.equals(other) || was.equals(other)) {
            return ours.codings();
        }
        if (was.equals(mine)) {
            return theirs.codings();
        }
        List<Coding> kept = new ArrayList<>();
        List<Coding> come = new ArrayList<>();
        Map<Id<Code>, Coding> all = new LinkedHashMap<>(mine);
        other.forEach(all::putIfAbsent);
        for (Id<Code> code : all.keySet()) {
            Coding before = was.get(code);
            Coding coding = coding(before, mine.get(code), other.get(code));
            if (coding != null) {
                (before == null ? come : kept).add(coding);
            }
        }
        List<Id<Code>> order = List.copyOf(was.keySet());
        kept.sort(java.util.Comparator.comparingInt(coding -> order.indexOf(coding.code())));
        come.sort(java.util.Comparator.comparing(Coding::made).thenComparing(Coding::code));
        kept.addAll(come);
        return kept;
    }

    private @Nullable Coding coding(@Nullable Coding base, @Nullable Coding ours, @Nullable Coding theirs) {
        if (ours == null || theirs == null) {
            // Taken away in one copy: it goes, unless the other one wrote something to it since.
            Coding left = ours == null ? theirs : ours;
            return base == null || left != null && !left.equals(base) ? left : null;
        }
        if (ours.equals(theirs) || theirs.equals(base)) {
            return ours;
        }
        if (ours.equals(base)) {
            return theirs;
        }
        Coding first = ours.id().compareTo(theirs.id()) <= 0 ? ours : theirs;
        return first.weighed(weight(base, ours, theirs), comment(base, ours, theirs));
    }

    private @Nullable Integer weight(@Nullable Coding base, Coding ours, Coding theirs) {
        Integer was = base == null ? null : base.weight();
        Integer mine = ours.weight();
        Integer other = theirs.weight();
        if (java.util.Objects.equals(mine, other) || java.util.Objects.equals(was, other)) {
            return mine;
        }
        if (java.util.Objects.equals(was, mine) || mine == null || other == null) {
            return java.util.Objects.equals(was, mine) ? other : mine == null ? other : mine;
        }
        return clash.keepsOurs("weight", mine, other) ? mine : other;
    }

    private String comment(@Nullable Coding base, Coding ours, Coding theirs) {
        String was = base == null ? "" : base.comment();
        if (ours.comment().equals(theirs.comment()) || was.equals(theirs.comment())) {
            return ours.comment();
        }
        if (was.equals(ours.comment())) {
            return theirs.comment();
        }
        return clash.keepsOurs("comment", ours.comment(), theirs.comment()) ? ours.comment() : theirs.comment();
    }

    private static Map<Id<Code>, Coding> byCode(@Nullable Quotation quotation) {
        Map<Id<Code>, Coding> map = new LinkedHashMap<>();
        if (quotation != null) {
            quotation.codings().forEach(coding -> map.putIfAbsent(coding.code(), coding));
        }
        return map;
    }
}
