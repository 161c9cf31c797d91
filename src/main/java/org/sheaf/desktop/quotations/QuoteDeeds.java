package org.sheaf.desktop.quotations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sheaf.analysis.Quote;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;
import org.sheaf.study.Together;

/** What one coder does to quotes of one snapshot, each as one change. Refuses with a sentence; submits nothing. */
record QuoteDeeds(Study study, Coder coder, Instant now) {

    /** The quotation a row stands for: the coder's own, else the first; none for words that nobody has marked. */
    Optional<QuotationRef> first(Quote quote) {
        return own(quote)
                .or(() -> present(quote).stream().findFirst())
                .map(q -> new QuotationRef(quote.transcript().id(), q.id()));
    }

    /** The row's quotations as they are now. */
    private List<Quotation> present(Quote quote) {
        return quote.quotations().stream()
                .map(q -> study.page(quote.transcript().id()).find(q.id()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Quotation> own(Quote quote) {
        return present(quote).stream().filter(q -> q.coder().equals(coder.id())).findFirst();
    }

    /** Whether all are marked as ones to print. */
    boolean areExemplary(List<Quote> quotes) {
        return quotes.stream().allMatch(Quote::exemplary);
    }

    /** Marks all as ones to print; where all are, none of them any more. */
    Change starred(List<Quote> quotes) {
        boolean star = !areExemplary(quotes);
        CodingChange.Deed deed = star ? CodingChange.Deed.STARRED : CodingChange.Deed.UNSTARRED;
        List<Change> parts = new ArrayList<>();
        Set<Id<Quotation>> done = new LinkedHashSet<>(); // one quotation can stand in the rows of several codes
        for (Quote quote : quotes) {
            List<Quotation> meant = star
                    ? (quote.exemplary()
                            ? List.of()
                            : own(quote)
                                    .map(List::of)
                                    .orElseGet(() ->
                                            present(quote).stream().limit(1).toList()))
                    : present(quote).stream().filter(Quotation::exemplary).toList();
            meant.stream()
                    .filter(q -> done.add(q.id()))
                    .forEach(q -> parts.add(
                            new CodingChange.Changed(deed, quote.transcript().id(), q, q.exemplary(star))));
        }
        if (parts.isEmpty()) {
            throw new Refusal(Words.of("quotations.unmarked"));
        }
        String key = star ? "quotations.title.starred" : "quotations.title.unstarred";
        return one(parts, star ? "starred" : "unstarred", () -> Words.of(key, parts.size()));
    }

    private static Change one(List<Change> parts, String kind, java.util.function.Supplier<String> title) {
        return parts.size() == 1 ? parts.get(0) : new Together(kind, title.get(), parts);
    }

    /** Codes all; what others marked gets a quotation of the coder's own beside it. */
    Change coded(List<Quote> quotes, Code code) {
        List<Change> parts = new ArrayList<>();
        Set<Id<Quotation>> done = new LinkedHashSet<>();
        for (Quote quote : quotes) {
            Optional<Quotation> mine = own(quote).or(() -> mine(quote));
            if (mine.isEmpty()) {
                parts.add(new CodingChange.Marked(
                        quote.transcript().id(),
                        quote.transcript().revision(),
                        List.of(Quotation.of(coder.id(), quote.span(), now, List.of(Coding.of(code.id(), now))))));
            } else if (!mine.get().has(code.id()) && done.add(mine.get().id())) {
                Quotation q = mine.get();
                parts.add(new CodingChange.Changed(
                        CodingChange.Deed.CODED, quote.transcript().id(), q, q.plus(Coding.of(code.id(), now))));
            }
        }
        if (parts.isEmpty()) {
            throw new Refusal(Words.of("quotations.already", quotes.size(), code.name()));
        }
        return one(parts, "coded", () -> Words.of("quotations.title.coded", parts.size(), code.name()));
    }

    /** The coder's own quotation of the very same words. */
    private Optional<Quotation> mine(Quote quote) {
        return study.page(quote.transcript().id()).overlapping(quote.span()).stream()
                .filter(q -> q.coder().equals(coder.id()) && q.span().equals(quote.span()))
                .findFirst();
    }

    /** The codes that the coder could take off. */
    List<Code> own(List<Quote> quotes) {
        Set<Id<Code>> ids = new LinkedHashSet<>();
        for (Quote quote : quotes) {
            present(quote).stream()
                    .filter(q -> q.coder().equals(coder.id()))
                    .forEach(q -> q.codings().forEach(coding -> ids.add(coding.code())));
        }
        return ids.stream().map(study.codes()::find).flatMap(Optional::stream).toList();
    }

    /** Takes a code off the coder's own quotations; those of others keep it. */
    Change uncoded(List<Quote> quotes, Code code) {
        List<Change> parts = new ArrayList<>();
        Set<Id<Quotation>> done = new LinkedHashSet<>();
        for (Quote quote : quotes) {
            for (Quotation q : present(quote)) {
                if (q.coder().equals(coder.id()) && q.has(code.id()) && done.add(q.id())) {
                    parts.add(new CodingChange.Changed(
                            CodingChange.Deed.UNCODED, quote.transcript().id(), q, q.without(code.id())));
                }
            }
        }
        if (parts.isEmpty()) {
            throw new Refusal(Words.of("quotations.notOwn", code.name()));
        }
        return one(parts, "uncoded", () -> Words.of("quotations.title.uncoded", code.name(), parts.size()));
    }

    /** Gathers all singly in a theme, or keeps them as contrary to it. */
    Change gathered(List<Quote> quotes, Theme theme, boolean contrary) {
        Set<QuotationRef> single = new LinkedHashSet<>(theme.quotations());
        Set<QuotationRef> against = new LinkedHashSet<>(theme.contrary());
        Set<QuotationRef> out = new LinkedHashSet<>(theme.leftOut());
        List<QuotationRef> refs =
                quotes.stream().map(this::first).flatMap(Optional::stream).toList();
        if (refs.isEmpty()) {
            throw new Refusal(Words.of("quotations.unmarked"));
        }
        for (QuotationRef ref : refs) {
            (contrary ? single : against).remove(ref);
            (contrary ? against : single).add(ref);
            out.remove(ref);
        }
        Theme after = theme.quoting(List.copyOf(single), List.copyOf(against)).leavingOut(List.copyOf(out));
        String where = quotes.get(0).transcript().name();
        String title = refs.size() == 1
                ? Words.of(contrary ? "quotations.title.contrary" : "quotations.title.gathered", where, theme.name())
                : Words.of(
                        contrary ? "quotations.title.contrary.many" : "quotations.title.gathered.many",
                        refs.size(),
                        theme.name());
        return new ThemeChange.Arranged(title, List.of(), List.of(after));
    }

    /** Leaves all out of a theme and of those below it: what codes bring there, and what was gathered singly. */
    Change leftOut(List<Quote> quotes, Theme theme) {
        Function<Theme, Theme> out = one -> {
            Set<QuotationRef> left = new LinkedHashSet<>(one.leftOut());
            Set<QuotationRef> gone = new LinkedHashSet<>();
            for (Quote quote : quotes) {
                for (Quotation q : present(quote)) {
                    QuotationRef ref = new QuotationRef(quote.transcript().id(), q.id());
                    gone.add(ref);
                    if (feeds(one, q)) {
                        left.add(ref);
                    }
                }
            }
            return one.quoting(without(one.quotations(), gone::contains), without(one.contrary(), gone::contains))
                    .leavingOut(List.copyOf(left));
        };
        return everywhere(theme, out, "quotations.title.leftOut", quotes.size());
    }

    /** Takes all back that a theme, or one below it, leaves out. */
    Change takenBack(List<Quote> quotes, Theme theme) {
        Set<QuotationRef> back = new LinkedHashSet<>();
        for (Quote quote : quotes) {
            present(quote)
                    .forEach(q -> back.add(new QuotationRef(quote.transcript().id(), q.id())));
        }
        return everywhere(
                theme,
                one -> one.leavingOut(without(one.leftOut(), back::contains)),
                "quotations.title.takenBack",
                quotes.size());
    }

    private Change everywhere(Theme theme, Function<Theme, Theme> deed, String title, int many) {
        Map<Id<Theme>, Theme> below = new LinkedHashMap<>();
        descend(theme, below);
        List<Theme> changed = new ArrayList<>();
        for (Theme one : below.values()) {
            Theme after = deed.apply(one);
            if (!after.equals(one)) {
                changed.add(after);
            }
        }
        if (changed.isEmpty()) {
            throw new Refusal(Words.of("quotations.notThere", theme.name()));
        }
        return new ThemeChange.Arranged(Words.of(title, many, theme.name()), List.of(), changed);
    }

    private void descend(Theme theme, Map<Id<Theme>, Theme> into) {
        if (into.putIfAbsent(theme.id(), theme) == null) {
            study.themes(theme.analysis(), theme.id()).forEach(child -> descend(child, into));
        }
    }

    private boolean feeds(Theme theme, Quotation quotation) {
        return theme.codes().stream()
                .flatMap(code -> study.framework().withSubcodes(code).stream())
                .anyMatch(quotation::has);
    }

    private static List<QuotationRef> without(List<QuotationRef> refs, Predicate<QuotationRef> gone) {
        return refs.stream().filter(gone.negate()).toList();
    }
}
