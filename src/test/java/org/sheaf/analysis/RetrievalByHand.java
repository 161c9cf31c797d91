package org.sheaf.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sheaf.search.Query;
import org.sheaf.search.QueryField;
import org.sheaf.search.QueryWord;
import org.sheaf.study.Block;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.Span;

/** Answers queries by reading every word and trying everything, from the language's definition alone. */
final class RetrievalByHand {

    private final Study study;
    private final Texts texts;
    /** How decorated words read when plain. */
    private final Map<String, String> plain;
    /** Words that are forms of one another. */
    private final List<Set<String>> forms;

    RetrievalByHand(Study study, Texts texts, Map<String, String> plain, List<Set<String>> forms) {
        this.study = study;
        this.texts = texts;
        this.plain = plain;
        this.forms = forms;
    }

    private record Token(String word, Span at) {}

    /** A match by the numbers of its words. */
    private record Match(int first, int last) {}

    private record Unit(Transcript transcript, int speaker, Span span, List<Token> tokens) {
        Span span(Match match) {
            return new Span(
                    tokens.get(match.first).at().start(),
                    tokens.get(match.last).at().end());
        }
    }

    private record Literal(Query part, boolean wanted) {}

    /** Hits as {@code transcript start-end}, or empty when an alternative only says what must not be. */
    Optional<Set<String>> ask(Query query) {
        Set<String> hits = new TreeSet<>();
        for (List<Literal> alternative : alternatives(query, true)) {
            if (alternative.stream().noneMatch(Literal::wanted)) {
                return Optional.empty();
            }
            for (Transcript transcript : study.transcripts()) {
                hits(alternative, transcript).forEach(span -> hits.add(transcript.name() + " " + span));
            }
        }
        return Optional.of(hits);
    }

    private static List<List<Literal>> alternatives(Query query, boolean wanted) {
        if (query instanceof Query.Not not) {
            return alternatives(not.part(), !wanted);
        } else if (query instanceof Query.And and) {
            return wanted ? product(and.parts(), true) : sum(and.parts(), false);
        } else if (query instanceof Query.Or or) {
            return wanted ? sum(or.parts(), true) : product(or.parts(), false);
        }
        return List.of(List.of(new Literal(query, wanted)));
    }

    private static List<List<Literal>> sum(List<Query> parts, boolean wanted) {
        return parts.stream()
                .flatMap(part -> alternatives(part, wanted).stream())
                .toList();
    }

    private static List<List<Literal>> product(List<Query> parts, boolean wanted) {
        List<List<Literal>> all = List.of(List.of());
        for (Query part : parts) {
            List<List<Literal>> next = new ArrayList<>();
            for (List<Literal> one : all) {
                for (List<Literal> more : alternatives(part, wanted)) {
                    List<Literal> both = new ArrayList<>(one);
                    both.addAll(more);
                    next.add(both);
                }
            }
            all = next;
        }
        return all;
    }

    private Set<Span> hits(List<Literal> alternative, Transcript transcript) {
        List<Unit> units = units(transcript);
        List<Unit> fitting = units.stream().filter(u -> fits(alternative, u)).toList();
        Set<Span> unwanted = new HashSet<>();
        covers(alternative, transcript, false).forEach(unwanted::addAll);
        List<Query> words = words(alternative, true);
        if (!words.isEmpty()) {
            return fitting.stream()
                    .flatMap(u -> inUnit(alternative, u, unwanted).stream())
                    .collect(Collectors.toSet());
        }
        for (Unit unit : units) {
            for (Query word : words(alternative, false)) {
                matches(word, unit).forEach(match -> unwanted.add(unit.span(match)));
            }
        }
        Set<Span> found = passages(alternative, transcript);
        if (found.isEmpty() && !has(alternative, QueryField::isCoding)) {
            fitting.forEach(unit -> found.add(unit.span()));
        }
        boolean places = alternative.stream().anyMatch(l -> isPlace(l.part()));
        found.removeIf(span -> overlaps(unwanted, span) || places && !isSaid(alternative, span, transcript, units));
        return found;
    }

    private boolean isSaid(List<Literal> alternative, Span span, Transcript transcript, List<Unit> units) {
        List<Unit> over =
                units.stream().filter(u -> u.span().overlaps(span)).toList();
        return over.isEmpty()
                ? fits(alternative, new Unit(transcript, -1, span, List.of()))
                : over.stream().anyMatch(u -> fits(alternative, u));
    }

    private static boolean isPlace(Query part) {
        return part instanceof Query.Field field && !field.field().isCoding();
    }

    private static boolean has(List<Literal> alternative, java.util.function.Predicate<QueryField> kind) {
        return alternative.stream()
                .anyMatch(l -> l.wanted() && l.part() instanceof Query.Field field && kind.test(field.field()));
    }

    private static List<Query> words(List<Literal> alternative, boolean wanted) {
        return alternative.stream()
                .filter(l -> l.wanted() == wanted && !(l.part() instanceof Query.Field))
                .map(Literal::part)
                .toList();
    }

    private Set<Span> inUnit(List<Literal> alternative, Unit unit, Set<Span> unwanted) {
        for (Query word : words(alternative, false)) {
            if (!matches(word, unit).isEmpty()) {
                return Set.of();
            }
        }
        Set<Span> all = new HashSet<>();
        List<Set<Span>> wanted = covers(alternative, unit.transcript(), true);
        for (Query word : words(alternative, true)) {
            List<Span> own = matches(word, unit).stream()
                    .map(unit::span)
                    .filter(span -> wanted.stream().allMatch(cover -> overlaps(cover, span)))
                    .filter(span -> !overlaps(unwanted, span))
                    .toList();
            if (own.isEmpty()) {
                return Set.of();
            }
            all.addAll(own);
        }
        return all;
    }

    private static boolean overlaps(Collection<Span> cover, Span span) {
        return cover.stream().anyMatch(span::overlaps);
    }

    /** What is covered by one passage of each wanted code and theme, else by one quotation of each wanted coder. */
    private Set<Span> passages(List<Literal> alternative, Transcript transcript) {
        boolean codes = has(alternative, field -> field.isCoding() && field != QueryField.CODER);
        List<Set<Span>> lists = new ArrayList<>();
        for (Literal literal : alternative) {
            if (literal.wanted()
                    && literal.part() instanceof Query.Field field
                    && field.field().isCoding()
                    && (field.field() == QueryField.CODER) != codes) {
                lists.addAll(passages(field, alternative, transcript));
            }
        }
        Set<Span> shared = lists.isEmpty() ? new HashSet<>() : new HashSet<>(lists.get(0));
        for (Set<Span> next : lists.subList(Math.min(1, lists.size()), lists.size())) {
            Set<Span> both = new HashSet<>();
            for (Span a : shared) {
                for (Span b : next) {
                    if (a.overlaps(b)) {
                        both.add(a.intersect(b));
                    }
                }
            }
            shared = both;
        }
        return shared;
    }

    private List<Set<Span>> covers(List<Literal> alternative, Transcript transcript, boolean wanted) {
        List<Set<Span>> covers = new ArrayList<>();
        for (Literal literal : alternative) {
            if (literal.wanted() == wanted
                    && literal.part() instanceof Query.Field field
                    && field.field().isCoding()) {
                covers.addAll(passages(field, alternative, transcript));
            }
        }
        return covers;
    }

    /** The passages of a field, once for each coder that is wanted beside it. */
    private List<Set<Span>> passages(Query.Field field, List<Literal> alternative, Transcript transcript) {
        List<Quotation> page = study.page(transcript.id()).quotations();
        if (field.field() == QueryField.CODER) {
            Id<Coder> coder = coder(field);
            return List.of(page.stream()
                    .filter(q -> q.coder().equals(coder))
                    .map(Quotation::span)
                    .collect(Collectors.toSet()));
        }
        List<Id<Coder>> named = alternative.stream()
                .filter(l -> l.wanted()
                        && l.part() instanceof Query.Field other
                        && other.field() == QueryField.CODER)
                .map(l -> coder((Query.Field) l.part()))
                .toList();
        if (named.isEmpty()) {
            boolean agreed = page.stream().anyMatch(q -> q.coder().equals(Coder.CONSENSUS.id()));
            return List.of(passages(
                    field,
                    transcript,
                    page.stream()
                            .filter(q -> q.coder().equals(Coder.CONSENSUS.id()) == agreed)
                            .toList()));
        }
        return named.stream()
                .map(coder -> passages(
                        field,
                        transcript,
                        page.stream().filter(q -> q.coder().equals(coder)).toList()))
                .toList();
    }

    private Id<Coder> coder(Query.Field field) {
        return study.coders().named(field.value(), Coder::name).orElseThrow().id();
    }

    private Set<Span> passages(Query.Field field, Transcript transcript, List<Quotation> quotations) {
        Set<Id<Code>> codes = new LinkedHashSet<>();
        Set<QuotationRef> single = new HashSet<>();
        if (field.field() == QueryField.CODE) {
            codes.addAll(study.framework()
                    .withSubcodes(study.framework().find(field.value()).orElseThrow().id()));
        } else {
            Theme theme = study.themes().named(field.value(), Theme::name).orElseThrow();
            gather(theme, codes, single);
        }
        Set<Span> spans = new HashSet<>();
        Set<Id<Quotation>> shown = new HashSet<>();
        for (Id<Code> code : codes) {
            List<Span> own = new ArrayList<>();
            for (Quotation quotation : quotations) {
                if (quotation.has(code)) {
                    shown.add(quotation.id());
                    Span grown = quotation.span();
                    for (boolean again = true; again; ) {
                        again = false;
                        for (Span other : List.copyOf(own)) {
                            if (other.overlaps(grown)) {
                                own.remove(other);
                                grown = grown.hull(other);
                                again = true;
                            }
                        }
                    }
                    own.add(grown);
                }
            }
            spans.addAll(own);
        }
        quotations.stream()
                .filter(q -> !shown.contains(q.id()) && single.contains(new QuotationRef(transcript.id(), q.id())))
                .forEach(q -> spans.add(q.span()));
        return spans;
    }

    private void gather(Theme theme, Set<Id<Code>> codes, Set<QuotationRef> single) {
        theme.codes().forEach(code -> codes.addAll(study.framework().withSubcodes(code)));
        single.addAll(theme.quotations());
        single.addAll(theme.contrary());
        study.themes().stream()
                .filter(other -> theme.id().equals(other.parent()))
                .forEach(child -> gather(child, codes, single));
    }

    private boolean fits(List<Literal> alternative, Unit unit) {
        return alternative.stream()
                .filter(l -> isPlace(l.part()))
                .allMatch(l -> fits((Query.Field) l.part(), unit) == l.wanted());
    }

    private boolean fits(Query.Field field, Unit unit) {
        String value = field.value();
        Transcript transcript = unit.transcript();
        String label =
                unit.speaker() < 0 ? "" : transcript.speakers().get(unit.speaker()).label();
        Optional<Participant> person = unit.speaker() < 0
                ? Optional.empty()
                : Optional.ofNullable(transcript.speakers().get(unit.speaker()).participant())
                        .flatMap(study.participants()::find);
        return switch (field.field()) {
            case SPEAKER -> label.equals(value);
            case PARTICIPANT -> person.filter(p -> p.name().equals(value)).isPresent();
            case ROLE -> person.filter(p -> p.role().word().equals(value)).isPresent();
            case TRANSCRIPT -> transcript.name().equals(value);
            case GROUP ->
                person.filter(p -> p.role() == org.sheaf.study.Role.PARTICIPANT)
                        .map(Participant::group)
                        .filter(group -> !group.isEmpty()
                                && study.participants().stream()
                                        .anyMatch(p -> p.group().equals(value)))
                        .orElse(transcript.facts().group())
                        .equals(value);
            default -> throw new IllegalArgumentException(value);
        };
    }

    private List<Unit> units(Transcript transcript) {
        TranscriptText text = texts.of(transcript);
        List<Unit> units = new ArrayList<>();
        for (Block block : Block.of(text)) {
            int speaker = block.turn() < 0 ? -1 : text.turns().get(block.turn()).speaker();
            units.add(new Unit(transcript, speaker, block.span(), tokens(text.text(), block.span())));
        }
        return units;
    }

    private List<Token> tokens(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        int start = span.start();
        for (int at = span.start(); at <= span.end(); at++) {
            if (at == span.end() || " .,:".indexOf(text.charAt(at)) >= 0) {
                if (at > start) {
                    String word = text.substring(start, at);
                    tokens.add(new Token(plain.getOrDefault(word, word), new Span(start, at)));
                }
                start = at + 1;
            }
        }
        return tokens;
    }

    private Set<Match> matches(Query query, Unit unit) {
        if (query instanceof Query.Words words) {
            Set<Match> found = new HashSet<>();
            for (int i = 0; i + words.words().size() <= unit.tokens().size(); i++) {
                boolean all = true;
                for (int j = 0; j < words.words().size(); j++) {
                    all &= fits(words.words().get(j), unit.tokens().get(i + j).word());
                }
                if (all) {
                    found.add(new Match(i, i + words.words().size() - 1));
                }
            }
            return found;
        } else if (query instanceof Query.Window window) {
            Set<Match> found = new HashSet<>();
            place(window, unit, new ArrayList<>(), found);
            return shortest(found);
        } else if (query instanceof Query.Near near) {
            return near(near, unit);
        }
        Set<Match> any = new HashSet<>();
        ((Query.Or) query).parts().forEach(part -> any.addAll(matches(part, unit)));
        return any;
    }

    private void place(Query.Window window, Unit unit, List<Integer> places, Set<Match> found) {
        if (places.size() == window.words().size()) {
            TreeSet<Integer> sorted = new TreeSet<>(places);
            if (sorted.last() - sorted.first() + 1 - places.size() <= window.gap()) {
                found.add(new Match(sorted.first(), sorted.last()));
            }
            return;
        }
        for (int i = 0; i < unit.tokens().size(); i++) {
            if (!places.contains(i)
                    && fits(window.words().get(places.size()), unit.tokens().get(i).word())) {
                places.add(i);
                place(window, unit, places, found);
                places.remove(places.size() - 1);
            }
        }
    }

    private Set<Match> near(Query.Near near, Unit unit) {
        Set<Match> found = new HashSet<>();
        for (Match a : matches(near.left(), unit)) {
            for (Match b : matches(near.right(), unit)) {
                int between = Math.max(a.first, b.first) - Math.min(a.last, b.last) - 1;
                if ((a.last < b.first || b.last < a.first) && between <= near.gap()) {
                    found.add(new Match(Math.min(a.first, b.first), Math.max(a.last, b.last)));
                }
            }
        }
        return shortest(found);
    }

    private static Set<Match> shortest(Set<Match> found) {
        return found.stream()
                .filter(a -> found.stream()
                        .noneMatch(b -> !a.equals(b) && a.first <= b.first && b.last <= a.last))
                .collect(Collectors.toSet());
    }

    private boolean fits(QueryWord word, String token) {
        return switch (word.kind()) {
            case EXACT -> token.equals(word.text());
            case FORMS ->
                token.equals(word.text())
                        || forms.stream().anyMatch(set -> set.contains(token) && set.contains(word.text()));
            case PATTERN -> token.matches(word.text().replace("*", ".*").replace('?', '.'));
        };
    }
}
