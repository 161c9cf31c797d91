package org.sheaf.identity.replacing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sheaf.identity.finding.Form;
import org.sheaf.identity.scanning.Sighting;
import org.sheaf.identity.scanning.Sightings;
import org.sheaf.study.Identity;
import org.sheaf.text.EditScript;
import org.sheaf.text.Span;

/**
 * Puts what was decided in the stead of originals, as a writer would: possessives, capitals and “a” or “an” are put right, brackets
 * never stand within brackets. Not for several threads at once.
 */
public final class Replacement {

    private final Sightings sightings;

    /** Takes where the identities stand; those that are not to be replaced stay. */
    public Replacement(Sightings sightings) {
        this.sightings = sightings;
    }

    /**
     * One replacement.
     *
     * @param span of the words before, UTF-16
     * @param original as it stands there
     * @param instead what stands there then
     * @param identity whose
     */
    public record Swap(Span span, String original, String instead, Identity identity) {}

    /** Whether a sighting is left as it is. */
    @FunctionalInterface
    public interface Sparing {
        /** Whether this one is. */
        boolean spares(Sighting sighting);

        /** Nothing is left. */
        static Sparing nothing() {
            return sighting -> false;
        }
    }

    /** What is replaced in some words, in order. */
    public List<Swap> swaps(String words, Sparing sparing) {
        List<Swap> swaps = new ArrayList<>();
        for (Sighting sighting : sightings.in(words)) {
            Identity identity = meant(sighting, sparing);
            if (identity.verdict() == Identity.Verdict.REPLACE
                    && !identity.substitute().isNone()) {
                Span span = withApostrophe(words, sighting.span());
                String original = span.of(words);
                String substitute =
                        unbracketed(words, span, identity.substitute().text());
                String instead = Wording.like(original, isPlural(original, identity) ? substitute + "s" : substitute);
                if (!instead.equals(original)) {
                    swaps.add(new Swap(span, original, instead, identity));
                }
            }
        }
        return swaps;
    }

    /** Whom a place means: the first of that name who does not leave it out; one who keeps the name where all do. */
    private static Identity meant(Sighting sighting, Sparing sparing) {
        if (!sparing.spares(sighting)) {
            return sighting.identity();
        }
        return sighting.rivals().stream()
                .filter(rival -> !sparing.spares(sighting.of(rival)))
                .findFirst()
                .orElseGet(() -> sighting.identity().replacedBy(Identity.Substitute.NONE));
    }

    /** How some words become others. */
    public static EditScript script(String words, List<Swap> swaps) {
        List<EditScript.Edit> edits = new ArrayList<>();
        int free = 0;
        for (Swap swap : swaps) {
            int start = swap.span().start();
            Wording.Article article =
                    Wording.article(words.substring(Math.max(free, start - 8), start), swap.instead());
            if (article.length() > 0
                    && words.substring(start - article.length(), start).indexOf('\n') < 0) {
                edits.add(new EditScript.Edit(new Span(start - article.length(), start), article.words()));
            }
            edits.add(new EditScript.Edit(swap.span(), swap.instead()));
            free = swap.span().end();
        }
        return new EditScript(edits);
    }

    /** Words with everything replaced. */
    public String in(String words) {
        List<Swap> swaps = swaps(words, Sparing.nothing());
        return swaps.isEmpty() ? words : script(words, swaps).apply(words);
    }

    /** Whether several of a name are meant: the Marchettis. */
    private static boolean isPlural(String original, Identity identity) {
        String key = Form.key(original.replaceFirst("['\u2019\u02bc]$", ""));
        return key.endsWith("s")
                && !identity.substitute().text().startsWith("[")
                && identity.writings().stream().map(Form::key).noneMatch(key::equals)
                && identity.writings().stream()
                        .flatMap(writing -> Form.parts(Form.key(writing)).stream())
                        .anyMatch(part -> key.equals(part + "s"));
    }

    /** The apostrophe after a name in s is part of it: what stands there then may not end in one. */
    private static Span withApostrophe(String words, Span span) {
        int end = span.end();
        boolean bare = end < words.length()
                && Set.of('\'', '\u2019', '\u02bc').contains(words.charAt(end))
                && "sS".indexOf(words.charAt(end - 1)) >= 0
                && (end + 1 == words.length() || !Character.isLetterOrDigit(words.charAt(end + 1)));
        return bare && !isQuoted(words, span) ? new Span(span.start(), end + 1) : span;
    }

    private static boolean isQuoted(String words, Span span) {
        int quote = words.lastIndexOf(words.charAt(span.end()) == '\u2019' ? '\u2018' : '\'', span.start() - 1);
        return quote >= 0
                && (words.indexOf('\n', quote) < 0 || words.indexOf('\n', quote) > span.start())
                && (quote == 0 || !Character.isLetterOrDigit(words.charAt(quote - 1)));
    }

    private static String unbracketed(String words, Span span, String substitute) {
        boolean within = span.start() > 0
                && words.charAt(span.start() - 1) == '['
                && span.end() < words.length()
                && words.charAt(span.end()) == ']';
        boolean bracketed = substitute.startsWith("[") && substitute.endsWith("]");
        return within && bracketed ? substitute.substring(1, substitute.length() - 1) : substitute;
    }
}
