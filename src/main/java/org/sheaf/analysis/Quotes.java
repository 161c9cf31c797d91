package org.sheaf.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Page;
import org.sheaf.study.Passage;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * Gathers the quotations of a code or theme in one layer: passages of codes (with their sub-codes) and quotations chosen
 * singly, in order of transcripts and text, the same words only once. Streams the pages of the transcripts concerned,
 * reads no text unless a group asks for it. Immutable; any thread. Asking throws {@link Refusal} when a page cannot be
 * read, and {@link java.util.concurrent.CancellationException} when its progress is cancelled.
 */
public final class Quotes {

    private final Study study;
    private final Layer layer;
    private final List<Group> groups;
    private final boolean exemplaryOnly;
    private final Set<UUID> withMemo;

    private Quotes(Study study, Layer layer, List<Group> groups, boolean exemplaryOnly) {
        this.study = study;
        this.layer = layer;
        this.groups = List.copyOf(groups);
        this.exemplaryOnly = exemplaryOnly;
        this.withMemo = study.memos().stream()
                .filter(memo -> memo.on().kind() == Target.Kind.QUOTATION)
                .map(memo -> memo.on().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The quotations of the whole study in a layer. */
    public static Quotes in(Study study, Layer layer) {
        return new Quotes(study, layer, List.of(), false);
    }

    /** The same, of those only who belong to the group, and to groups named before. */
    public Quotes within(Group group) {
        List<Group> all = new ArrayList<>(groups);
        all.add(group);
        return new Quotes(study, layer, all, exemplaryOnly);
    }

    /** The same, only those marked as ones to print; a passage shrinks to the marked quotations in it. */
    public Quotes exemplary() {
        return new Quotes(study, layer, groups, true);
    }

    /** What a code and its sub-codes gather. */
    public List<Quote> of(Code code, Progress progress) {
        return gather(ThemeFeed.of(study.framework().withSubcodes(code.id())), progress);
    }

    /** What several codes gather with their sub-codes. */
    public List<Quote> of(Collection<Id<Code>> codes, Progress progress) {
        Set<Id<Code>> all = new LinkedHashSet<>();
        codes.forEach(code -> all.addAll(study.framework().withSubcodes(code)));
        return gather(ThemeFeed.of(all), progress);
    }

    /** All that is marked, with or without a code. */
    public List<Quote> all(Progress progress) {
        return gather(ThemeFeed.everything(study), progress);
    }

    /** What the codes of a theme and of its sub-themes would bring, were it not left out there. */
    public List<Quote> leftOutOf(Theme theme, Progress progress) {
        ThemeFeed feed = ThemeFeed.below(study, List.of(theme));
        Map<Id<Transcript>, Set<QuotationRef>> refs = new LinkedHashMap<>();
        feed.leftOut()
                .values()
                .forEach(some -> some.forEach(ref -> refs.computeIfAbsent(ref.transcript(), t -> new LinkedHashSet<>())
                        .add(ref)));
        List<Quote> rows = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            Set<QuotationRef> here = refs.getOrDefault(transcript.id(), Set.of());
            if (!here.isEmpty() && groups.stream().allMatch(group -> group.mayHold(transcript))) {
                add(leftOut(feed, transcript, here), rows);
            }
        }
        return rows;
    }

    private List<Quote> leftOut(ThemeFeed feed, Transcript transcript, Set<QuotationRef> refs) {
        Page page = study.page(transcript.id());
        Predicate<Id<Coder>> counts = layer.coders(page);
        List<Quote> rows = new ArrayList<>();
        for (Quotation quotation : page.quotations()) {
            QuotationRef ref = new QuotationRef(transcript.id(), quotation.id());
            if (!refs.contains(ref) || feed.single().contains(ref) || !counts.test(quotation.coder())) {
                continue;
            }
            List<Id<Code>> fed = quotation.codings().stream()
                    .map(Coding::code)
                    .filter(feed.codes()::contains)
                    .toList();
            if (!fed.isEmpty() && fed.stream().noneMatch(code -> feed.brings(code, ref))) {
                boolean memo = withMemo.contains(quotation.id().value());
                rows.add(new Quote(transcript, quotation.span(), fed, List.of(quotation), false, memo));
            }
        }
        return rows;
    }

    /** What a theme gathers with its sub-themes. */
    public List<Quote> of(Theme theme, Progress progress) {
        return gather(ThemeFeed.below(study, List.of(theme)), progress);
    }

    /** What each of the themes gathers itself, its sub-themes aside; every page is read once for all. */
    public List<List<Quote>> directlyOf(List<Theme> themes, Progress progress) {
        return gather(
                themes.stream()
                        .map(theme -> ThemeFeed.of(study, List.of(theme)))
                        .toList(),
                progress);
    }

    /** What a code and its sub-codes gather, see {@link #of(Code, Progress)}. */
    public static List<Quote> of(Code code, Study study, Layer layer) {
        return in(study, layer).of(code, Progress.NONE);
    }

    /** What a theme gathers with its sub-themes, see {@link #of(Theme, Progress)}. */
    public static List<Quote> of(Theme theme, Study study, Layer layer) {
        return in(study, layer).of(theme, Progress.NONE);
    }

    /** How many quotations the theme itself cites singly, or as contrary, that another layer holds or none any more. */
    public int citedElsewhere(Theme theme) {
        Set<QuotationRef> cited = new LinkedHashSet<>(theme.quotations());
        cited.addAll(theme.contrary());
        int elsewhere = 0;
        for (QuotationRef ref : cited) {
            Page page = study.page(ref.transcript());
            Predicate<Id<Coder>> counts = layer.coders(page);
            if (page.find(ref.quotation()).filter(q -> counts.test(q.coder())).isEmpty()) {
                elsewhere++;
            }
        }
        return elsewhere;
    }

    private List<Quote> gather(ThemeFeed wanted, Progress progress) {
        return gather(List.of(wanted), progress).get(0);
    }

    private List<List<Quote>> gather(List<ThemeFeed> wanted, Progress progress) {
        List<List<Quote>> lists = new ArrayList<>();
        wanted.forEach(each -> lists.add(new ArrayList<>()));
        long done = 0;
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            progress.report("Gathering quotations", done++, study.transcripts().size());
            if (groups.stream().allMatch(group -> group.mayHold(transcript))) {
                for (int i = 0; i < wanted.size(); i++) {
                    if (wanted.get(i).mayTouch(study, transcript)) {
                        add(gather(wanted.get(i), transcript), lists.get(i));
                    }
                }
            }
        }
        return lists;
    }

    private void add(List<Quote> quotes, List<Quote> into) {
        for (Quote quote : quotes) {
            if (groups.stream().allMatch(group -> group.holds(quote))) {
                into.add(quote);
            }
        }
    }

    private List<Quote> gather(ThemeFeed wanted, Transcript transcript) {
        Page page = study.page(transcript.id());
        Map<Span, Gathered> bySpan = new TreeMap<>();
        Set<Id<Quotation>> shown = new HashSet<>();
        for (Passage passage : Passage.in(
                page,
                layer,
                wanted.codes()::contains,
                (code, quotation) -> wanted.brings(code, new QuotationRef(transcript.id(), quotation)))) {
            for (Passage part : exemplaryOnly ? marked(passage) : List.of(passage)) {
                Gathered row = bySpan.computeIfAbsent(part.span(), span -> new Gathered());
                row.codes.add(part.code());
                for (Quotation quotation : part.quotations()) {
                    row.add(quotation);
                    shown.add(quotation.id());
                }
            }
        }
        Predicate<Id<Coder>> counts = layer.coders(page);
        for (QuotationRef ref : wanted.single()) {
            if (ref.transcript().equals(transcript.id()) && !shown.contains(ref.quotation())) {
                page.find(ref.quotation())
                        .filter(q -> counts.test(q.coder()) && (q.exemplary() || !exemplaryOnly))
                        .ifPresent(q -> bySpan.computeIfAbsent(q.span(), span -> new Gathered())
                                .add(q));
            }
        }
        if (wanted.uncoded()) {
            page.quotations().stream()
                    .filter(q -> q.codings().isEmpty() && counts.test(q.coder()) && (q.exemplary() || !exemplaryOnly))
                    .forEach(q -> bySpan.computeIfAbsent(q.span(), span -> new Gathered())
                            .add(q));
        }
        List<Quote> rows = new ArrayList<>(bySpan.size());
        bySpan.forEach((span, row) -> rows.add(row.quote(transcript, span, wanted.contrary(), withMemo)));
        return rows;
    }

    /** The marked quotations of a passage, joined again where they overlap. */
    private static List<Passage> marked(Passage passage) {
        List<Passage> parts = new ArrayList<>();
        for (Quotation quotation : passage.quotations()) {
            if (!quotation.exemplary()) {
                continue;
            }
            int last = parts.size() - 1;
            if (last >= 0 && parts.get(last).span().overlaps(quotation.span())) {
                List<Quotation> joined = new ArrayList<>(parts.get(last).quotations());
                joined.add(quotation);
                parts.set(
                        last, new Passage(passage.code(), parts.get(last).span().hull(quotation.span()), joined));
            } else {
                parts.add(new Passage(passage.code(), quotation.span(), List.of(quotation)));
            }
        }
        return parts;
    }

    /** What covers one span, while it is being gathered. */
    private static final class Gathered {

        private final Set<Id<Code>> codes = new LinkedHashSet<>();
        private final Map<Id<Quotation>, Quotation> quotations = new LinkedHashMap<>();

        void add(Quotation quotation) {
            quotations.put(quotation.id(), quotation);
        }

        Quote quote(Transcript transcript, Span span, Set<QuotationRef> contrary, Set<UUID> withMemo) {
            boolean against = false;
            boolean memo = false;
            for (Quotation quotation : quotations.values()) {
                against |= !contrary.isEmpty() && contrary.contains(new QuotationRef(transcript.id(), quotation.id()));
                memo |= withMemo.contains(quotation.id().value());
            }
            return new Quote(transcript, span, List.copyOf(codes), List.copyOf(quotations.values()), against, memo);
        }
    }
}
