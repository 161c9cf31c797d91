package org.sheaf.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sheaf.search.Query;
import org.sheaf.search.QueryField;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** Answers queries by reading every word and trying everything, from the language's definition alone. */
final class RetrievalByHand {

    private final Study study;
    private final WordsByHand texts;

    RetrievalByHand(Study study, WordsByHand texts) {
        this.study = study;
        this.texts = texts;
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
        List<WordsByHand.Unit> units = texts.units(transcript);
        List<WordsByHand.Unit> fitting =
                units.stream().filter(u -> fits(alternative, u)).toList();
        Set<Span> unwanted = new HashSet<>();
        covers(alternative, transcript, false).forEach(unwanted::addAll);
        List<Query> words = words(alternative, true);
        if (!words.isEmpty()) {
            return fitting.stream()
                    .flatMap(u -> inUnit(alternative, u, unwanted).stream())
                    .collect(Collectors.toSet());
        }
        for (WordsByHand.Unit unit : units) {
            for (Query word : words(alternative, false)) {
                texts.matches(word, unit).forEach(match -> unwanted.add(unit.span(match)));
            }
        }
        Set<Span> found = passages(alternative, transcript);
        if (found.isEmpty() && !has(alternative, RetrievalByHand::isCoding)) {
            fitting.forEach(unit -> found.add(unit.span()));
        }
        boolean places = alternative.stream().anyMatch(l -> isPlace(l.part()));
        found.removeIf(span -> overlaps(unwanted, span) || places && !isSaid(alternative, span, transcript, units));
        return found;
    }

    private boolean isSaid(List<Literal> alternative, Span span, Transcript transcript, List<WordsByHand.Unit> units) {
        List<WordsByHand.Unit> over =
                units.stream().filter(u -> u.span().overlaps(span)).toList();
        return over.isEmpty()
                ? fits(alternative, new WordsByHand.Unit(transcript, -1, span, List.of()))
                : over.stream().anyMatch(u -> fits(alternative, u));
    }

    private static boolean isCoding(QueryField field) {
        return field == QueryField.CODE || field == QueryField.THEME || field == QueryField.CODER;
    }

    private static boolean isPlace(Query part) {
        return part instanceof Query.Field field && !isCoding(field.field());
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

    private Set<Span> inUnit(List<Literal> alternative, WordsByHand.Unit unit, Set<Span> unwanted) {
        for (Query word : words(alternative, false)) {
            if (!texts.matches(word, unit).isEmpty()) {
                return Set.of();
            }
        }
        Set<Span> all = new HashSet<>();
        List<Set<Span>> wanted = covers(alternative, unit.transcript(), true);
        for (Query word : words(alternative, true)) {
            List<Span> own = texts.matches(word, unit).stream()
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
        boolean codes = has(alternative, field -> isCoding(field) && field != QueryField.CODER);
        List<Set<Span>> lists = new ArrayList<>();
        for (Literal literal : alternative) {
            if (literal.wanted()
                    && literal.part() instanceof Query.Field field
                    && isCoding(field.field())
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
            if (literal.wanted() == wanted && literal.part() instanceof Query.Field field && isCoding(field.field())) {
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
                .filter(l -> l.wanted() && l.part() instanceof Query.Field other && other.field() == QueryField.CODER)
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
                    .withSubcodes(
                            study.framework().find(field.value()).orElseThrow().id()));
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

    private boolean fits(List<Literal> alternative, WordsByHand.Unit unit) {
        return alternative.stream()
                .filter(l -> isPlace(l.part()))
                .allMatch(l -> fits((Query.Field) l.part(), unit) == l.wanted());
    }

    private boolean fits(Query.Field field, WordsByHand.Unit unit) {
        String value = field.value();
        Transcript transcript = unit.transcript();
        String label = unit.speaker() < 0
                ? ""
                : transcript.speakers().get(unit.speaker()).label();
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
}
