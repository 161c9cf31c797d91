package org.sheaf.identity.scanning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sheaf.identity.finding.Form;
import org.sheaf.identity.finding.Homographs;
import org.sheaf.identity.finding.Lexicon;
import org.sheaf.identity.finding.Patterns;
import org.sheaf.identity.finding.Titles;
import org.sheaf.identity.finding.Variants;
import org.sheaf.identity.leaks.Originals;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;
import org.sheaf.text.Folding;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/**
 * Where identities that are known stand in words. What is shown to the researcher and what is replaced is this one answer. A
 * writing is met whatever its case, accents and blanks; where it is a word of the language too (Will, May), only as it is written.
 * Not for several threads at once.
 */
public final class Sightings {

    /** So many letters tell whether a number is an age. */
    private static final int AROUND = 50;

    private final Map<String, List<Identity>> byWriting = new LinkedHashMap<>();
    private final Map<String, Identity> byName = new HashMap<>();
    private final Set<String> shared = new TreeSet<>();
    private final Set<String> twice = new TreeSet<>();
    private final FigureRuns numbers = new FigureRuns();
    private final Originals writings;
    private final Variants variants;

    /**
     * Takes the identities, whatever was decided about them.
     *
     * @param lexicon the words of the study
     */
    public Sightings(Collection<Identity> identities, Lexicon lexicon) {
        List<String> names = new ArrayList<>();
        Map<String, Identity> parts = new HashMap<>();
        for (Identity identity : identities) {
            for (String writing : identity.writings()) {
                numbers.add(identity, writing);
                List<Identity> all = byWriting.computeIfAbsent(writing, w -> new ArrayList<>());
                if (all.stream().noneMatch(other -> other.id().equals(identity.id()))) {
                    all.add(identity);
                }
                if (all.size() > 1) {
                    twice.add(writing);
                }
                if (writing.indexOf('-') > 0) { // broken at its hyphen, it is met as one word
                    byWriting.putIfAbsent(writing.replace("-", ""), all);
                }
                if (identity.slips() && identity.kind().isName()) {
                    names.add(writing);
                    byName.putIfAbsent(writing, identity);
                    share(parts, identity, writing);
                }
            }
        }
        writings = Originals.of(byWriting.keySet());
        variants = new Variants(names, lexicon);
    }

    private void share(Map<String, Identity> parts, Identity identity, String writing) {
        for (String part : Form.parts(Form.key(writing))) {
            Identity other = parts.putIfAbsent(part, identity);
            if (other != null && !other.id().equals(identity.id())) {
                shared.add(part);
            }
        }
    }

    /** Parts of names that several identities have, folded; standing alone they are nobody's until a person says whose. */
    public Set<String> shared() {
        return Set.copyOf(shared);
    }

    /** Writings that two identities have: a place that the first leaves out is the second's. */
    public Set<String> twice() {
        return Set.copyOf(twice);
    }

    /** All in some words, in order, not overlapping: the longest first, a writing before a slip. */
    public List<Sighting> in(String words) {
        List<Sighting> all = new ArrayList<>();
        for (Originals.Leak leak : writings.in(words)) {
            List<Identity> meant = byWriting.getOrDefault(leak.writing(), List.of());
            if (!meant.isEmpty()
                    && isMeant(words, leak)
                    && (!isTime(meant.get(0))
                            || isTime(words, leak.span(), meant.get(0).kind()))) {
                Span span = bare(words, leak.span());
                all.add(new Sighting(span, meant.get(0), false, meant.subList(1, meant.size())));
            }
        }
        all.addAll(numbers.in(words));
        Set<Integer> known = new HashSet<>();
        all.forEach(sighting -> known.add(sighting.span().start()));
        for (Variants.Variant variant : variants.in(words)) {
            slip(words, variant)
                    .filter(slip -> !known.contains(slip.span().start()))
                    .ifPresent(all::add);
        }
        all.sort(Comparator.<Sighting>comparingInt(sighting -> -sighting.span().length())
                .thenComparing(Sighting::slip)
                .thenComparingInt(sighting -> sighting.span().start()));
        return joined(words, apart(all));
    }

    private Optional<Sighting> slip(String words, Variants.Variant variant) {
        Identity identity = byName.get(variant.name());
        String word = variant.span().of(words);
        String key = Folding.letters(Form.bare(word));
        boolean meantAsWord =
                Homographs.has(key) && !isNameOfSomething(words) && (!isCapital(word) || begins(words, variant.span()));
        if (identity == null || shared.contains(key) || meantAsWord) {
            return Optional.empty();
        }
        return Optional.of(new Sighting(withoutNumber(word, variant), identity, true));
    }

    /** The number after a name in the name of a file is the researcher's. */
    private static Span withoutNumber(String word, Variants.Variant variant) {
        if (variant.name().chars().anyMatch(Character::isDigit)) {
            return variant.span();
        }
        int length = word.length();
        while (length > 1 && Character.isDigit(word.charAt(length - 1))) {
            length--;
        }
        return new Span(variant.span().start(), variant.span().start() + length);
    }

    /** What is no speech but a label, or the name of a file or a transcript: there a word is a name, whatever its case. */
    private static boolean isNameOfSomething(String words) {
        String stripped = words.strip();
        boolean joined = stripped.chars().noneMatch(Character::isWhitespace);
        return joined
                && (stripped.endsWith(":")
                        || stripped.chars().anyMatch(c -> c == '_' || c == '.' || Character.isDigit(c)));
    }

    /** A name that is a word too is met as it is written, and not where it begins a question. */
    private boolean isMeant(String words, Originals.Leak leak) {
        if (!Homographs.has(leak.writing()) || isNameOfSomething(words)) {
            return true;
        }
        String here = leak.span().of(words);
        boolean loud = here.length() > 1 && here.equals(here.toUpperCase(Locale.ROOT));
        if (!here.equals(leak.writing()) && !loud) {
            return false;
        }
        return !begins(words, leak.span()) || !Homographs.isWordBefore(following(words, leak.span()));
    }

    private static boolean isTime(Identity identity) {
        return identity.kind() == IdentityKind.AGE || identity.kind() == IdentityKind.DATE;
    }

    /** Whether a number is said as an age or a date there: the same number may count miles elsewhere. */
    private static boolean isTime(String words, Span span, IdentityKind kind) {
        if (Words.count(words, span) > 1) {
            return true; // “Monday 6 May” is nothing else, wherever it stands
        }
        int from = Math.max(0, span.start() - AROUND);
        String around = words.substring(from, Math.min(words.length(), span.end() + AROUND));
        return Patterns.times(around).stream()
                .anyMatch(find -> find.kind() == kind && find.span().shift(from).contains(span));
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether it stands where any word would have a capital. */
    private static boolean begins(String words, Span span) {
        int at = span.start() - 1;
        while (at >= 0 && (Character.isWhitespace(words.charAt(at)) || "\"'“‘([".indexOf(words.charAt(at)) >= 0)) {
            at--;
        }
        return at < 0 || ".!?:…".indexOf(words.charAt(at)) >= 0;
    }

    private static String following(String words, Span span) {
        int to = Math.min(words.length(), span.end() + 40);
        List<Span> next = Words.of(words, new Span(span.end(), to));
        boolean directly = !next.isEmpty()
                && words.substring(span.end(), next.get(0).start()).isBlank();
        return directly ? next.get(0).of(words) : "";
    }

    /** Without the title before it, which stays. */
    private static Span bare(String words, Span span) {
        return new Span(span.start() + Titles.length(span.of(words)), span.end());
    }

    /** Two parts of one name that stand together are one; a name that is said twice stays two. */
    private static List<Sighting> joined(String words, List<Sighting> all) {
        List<Sighting> joined = new ArrayList<>();
        for (Sighting next : all) {
            Sighting last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.identity().id().equals(next.identity().id()) && areOne(words, last, next)) {
                Span both = new Span(last.span().start(), next.span().end());
                joined.set(
                        joined.size() - 1,
                        new Sighting(both, last.identity(), last.slip() && next.slip(), last.rivals()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean areOne(String words, Sighting one, Sighting next) {
        String between = words.substring(one.span().end(), next.span().start());
        return (one.slip() || next.slip())
                && between.length() == 1
                && Character.isSpaceChar(between.charAt(0))
                && !Folding.letters(one.span().of(words))
                        .equals(Folding.letters(next.span().of(words)));
    }

    private static List<Sighting> apart(List<Sighting> all) {
        List<Sighting> kept = new ArrayList<>();
        NavigableMap<Integer, Integer> taken = new TreeMap<>();
        for (Sighting sighting : all) {
            Span span = sighting.span();
            Map.Entry<Integer, Integer> before = taken.lowerEntry(span.end());
            if (before == null || before.getValue() <= span.start()) {
                taken.put(span.start(), span.end());
                kept.add(sighting);
            }
        }
        kept.sort(Comparator.comparingInt(sighting -> sighting.span().start()));
        return kept;
    }
}
