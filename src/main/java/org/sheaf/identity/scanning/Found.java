package org.sheaf.identity.scanning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sheaf.identity.finding.Capitals;
import org.sheaf.identity.finding.Cues;
import org.sheaf.identity.finding.Find;
import org.sheaf.identity.finding.Form;
import org.sheaf.identity.finding.Kinds;
import org.sheaf.identity.finding.Lexicon;
import org.sheaf.identity.finding.Patterns;
import org.sheaf.identity.finding.Source;
import org.sheaf.identity.finding.Titles;
import org.sheaf.language.NameModel;
import org.sheaf.study.IdentityKind;
import org.sheaf.text.Folding;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/**
 * What the sources find in passages. What does not depend on the study's other words is kept, so that a second search only reads
 * what is new. Not for several threads at once.
 */
final class Found {

    private final Kinds kinds = new Kinds();
    private final List<NameModel> models;
    private final Map<Key, List<Find>> kept = new HashMap<>();
    private final Map<Key, List<Find>> now = new HashMap<>();

    private record Key(String words, List<Span> blocks) {}

    /** What sources find of which the models are part. */
    Found(List<NameModel> models) {
        this.models = List.copyOf(models);
    }

    /** What passages have that were not asked for since the last time is forgotten. */
    void forgetOthers() {
        kept.keySet().retainAll(now.keySet());
        now.clear();
    }

    /** Everything in a passage, in order, not overlapping. */
    List<Seen> in(Passage passage, Lexicon lexicon) {
        Key key = new Key(passage.words(), passage.blocks());
        List<Find> steady = kept.computeIfAbsent(key, k -> steady(passage));
        now.put(key, steady);
        List<Find> finds = new ArrayList<>(steady);
        Capitals capitals = new Capitals(lexicon);
        for (Span block : passage.blocks()) {
            for (Find find : capitals.in(block.of(passage.words()))) {
                Find here = moved(find, block.start());
                if (!passage.heading() || isUnheard(here.span(), passage.words(), lexicon)) {
                    finds.add(here);
                }
            }
        }
        if (passage.isFile()) {
            Labels.inFile(passage.words()).stream()
                    .filter(word -> lexicon.small(Folding.letters(word.of(passage.words()))) == 0)
                    .forEach(word -> finds.add(new Find(word, IdentityKind.OTHER, Source.CAPITAL)));
        }
        return apart(passage, finds);
    }

    private List<Find> steady(Passage passage) {
        List<Find> finds = new ArrayList<>();
        NameModel.Form form = passage.isSmall() ? NameModel.Form.CASELESS : NameModel.Form.CASED;
        List<NameModel> fitting =
                models.stream().filter(model -> model.form() == form).toList();
        for (Span block : passage.blocks()) {
            String words = block.of(passage.words());
            Patterns.in(words).forEach(find -> finds.add(moved(find, block.start())));
            Cues.in(words).forEach(find -> finds.add(moved(find, block.start())));
            for (NameModel model : fitting) {
                model.in(words)
                        .forEach(name ->
                                finds.add(new Find(name.span().shift(block.start()), name.kind(), Source.MODEL)));
            }
        }
        return finds;
    }

    private static Find moved(Find find, int by) {
        return new Find(find.span().shift(by), find.kind(), find.source());
    }

    /** Headings have capitals by taste; there only words count that the study never writes small, and the first if it is a name. */
    private boolean isUnheard(Span span, String heading, Lexicon lexicon) {
        String name = span.of(heading);
        boolean first = span.start() == 0 && name.indexOf(' ') < 0 && kinds.alone(name) == IdentityKind.OTHER;
        return !first
                && Words.of(name, new Span(0, name.length())).stream()
                        .noneMatch(word -> lexicon.small(Folding.letters(Form.bare(word.of(name)))) > 0);
    }

    /** What a model that was not fetched would have read. */
    Optional<String> told(List<Passage> passages) {
        long small = passages.stream()
                .filter(passage -> passage.where().isText() && passage.isSmall())
                .count();
        boolean caseless = models.stream().anyMatch(model -> model.form() == NameModel.Form.CASELESS);
        if (small > 0 && !caseless) {
            return Optional.of(
                    "Hardly any word has a capital in " + small + (small == 1 ? " transcript" : " transcripts")
                            + ". Names are found there only where they are known from labels or were decided. CoreNLP's model for such"
                            + " speech finds some seven in ten; in the program's folder this brings it: "
                            + NameModel.FETCH_CASELESS);
        }
        return models.isEmpty()
                ? Optional.of(
                        "Searched without CoreNLP's model of names, which adds little to the other sources and is not"
                                + " part of the program; in the program's folder this brings it: " + NameModel.FETCH)
                : Optional.empty();
    }

    /** What is known by its shape first, then the longest; a shorter one tells the longer its kind and source. */
    private List<Seen> apart(Passage passage, List<Find> finds) {
        List<Find> order = new ArrayList<>(finds);
        order.sort(Comparator.comparing((Find find) -> isName(find.kind()))
                .thenComparing(find -> -find.span().length())
                .thenComparing(find -> find.source().tier())
                .thenComparing(find -> find.span().start()));
        List<Find> all = new ArrayList<>();
        Taken taken = new Taken();
        for (Find find : order) {
            if (taken.take(find.span())) {
                all.add(find);
            } else {
                taken.over(find.span()).ifPresent(span -> teach(all, span, find));
            }
        }
        all.sort(Comparator.comparingInt(find -> find.span().start()));
        return all.stream().map(find -> seen(passage, find)).toList();
    }

    private static void teach(List<Find> all, Span span, Find other) {
        for (int i = all.size() - 1; i >= 0; i--) {
            Find find = all.get(i);
            if (find.span().equals(span)) {
                boolean surer = other.source().tier().compareTo(find.source().tier()) < 0;
                boolean tells = isName(find.kind()) && isName(other.kind());
                IdentityKind kind = tells && find.kind() == IdentityKind.OTHER ? other.kind() : find.kind();
                Source source = tells && surer ? other.source() : find.source();
                all.set(i, new Find(span, kind, source));
                return;
            }
        }
    }

    private Seen seen(Passage passage, Find find) {
        String words = passage.words();
        Span span = find.span();
        if (!isName(find.kind())) {
            return new Seen(passage, span, span.of(words), find.kind(), find.source());
        }
        String writing = span.of(words);
        Span bare = new Span(
                span.start() + Titles.length(writing),
                span.start() + Form.bare(writing).length());
        IdentityKind kind = find.kind() == IdentityKind.OTHER || find.source() == Source.CAPITAL
                ? kinds.of(words, bare)
                : find.kind();
        return new Seen(passage, bare, bare.of(words), kind, find.source());
    }

    static boolean isName(IdentityKind kind) {
        return Set.of(IdentityKind.PERSON, IdentityKind.PLACE, IdentityKind.ORGANISATION, IdentityKind.OTHER)
                .contains(kind);
    }
}
