package org.sheaf.identity.leaks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sheaf.identity.finding.Homographs;
import org.sheaf.identity.finding.Lexicon;
import org.sheaf.study.Identity;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/**
 * What must not leave a study. The search is made once and used for every file. A name that is a word too is met as it is written,
 * and not where it begins a question, as it was when it was replaced; nor where it still stands in the study. Immutable; any
 * thread.
 */
public final class Watch {

    private static final Pattern JOINT =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})|_");

    private final Map<String, Wanted> forms;
    private final Originals originals;
    private final Originals kept;
    private final Surroundings surroundings = new Surroundings();
    private final Slips slips;

    private Watch(Writings writings, Slips slips) {
        this.forms = Map.copyOf(writings.forms());
        this.originals = Originals.of(forms.keySet());
        this.kept = Originals.of(writings.kept());
        this.slips = slips;
    }

    /**
     * A watch over what was replaced.
     *
     * @param identities of vault and study, whatever was decided about them
     * @param free names that may stand alone although they are part of somebody's, for instance coders'
     * @param present the transcripts as they are, in which everything was replaced
     */
    public static Watch over(Collection<Identity> identities, Collection<String> free, List<String> present) {
        Lexicon lexicon = Lexicon.of(present);
        Watch watch = new Watch(new Writings(identities, free, lexicon), Slips.of(identities, free, present));
        present.forEach(watch::allow);
        return watch;
    }

    private void allow(String text) {
        for (Originals.Leak hit : originals.in(text)) {
            Wanted wanted = wanted(hit);
            if (wanted.asWritten() || wanted.sparing()) {
                surroundings.allow(hit.writing(), text, hit.span());
            }
        }
    }

    private Wanted wanted(Originals.Leak hit) {
        Wanted wanted = forms.get(hit.writing());
        if (wanted == null) {
            throw new IllegalStateException("only what is wanted is found");
        }
        return wanted;
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return forms.isEmpty();
    }

    /**
     * A place where something stands that must not.
     *
     * @param identity whose
     * @param writing which of its writings
     * @param span in the text, UTF-16
     */
    public record Hit(Identity identity, String writing, Span span) {}

    /** All in what somebody wrote: writings, and what is near one or sounds alike. */
    public List<Hit> inProse(String text) {
        List<Hit> hits = new ArrayList<>(in(text));
        for (Hit slip : slips.in(text)) {
            boolean known = hits.stream().anyMatch(hit -> hit.span().overlaps(slip.span()));
            if (!known && kept.in(slip.span().of(text)).isEmpty()) {
                hits.add(slip);
            }
        }
        return hits;
    }

    /** All in a text, in order; the longest where one lies within another. */
    public List<Hit> in(String text) {
        List<Originals.Leak> found = originals.in(text);
        if (found.isEmpty()) {
            return List.of();
        }
        List<Span> covered = kept.in(text).stream().map(Originals.Leak::span).toList();
        List<Hit> hits = new ArrayList<>();
        for (Originals.Leak hit : found) {
            Wanted wanted = wanted(hit);
            if (isMeant(wanted, hit, text) && !isKept(wanted, hit.span(), covered)) {
                add(hits, new Hit(wanted.identity(), wanted.writing(), hit.span()));
            }
        }
        return hits;
    }

    /** The same in a name or label, in which words may be joined by capitals, figures or signs alone. */
    public List<Hit> inLabel(String label) {
        List<Hit> hits = in(label);
        String parted = JOINT.matcher(label).replaceAll(" ");
        if (parted.equals(label)) {
            return hits;
        }
        List<Hit> all = new ArrayList<>(hits);
        all.addAll(in(parted));
        return all;
    }

    private static void add(List<Hit> hits, Hit hit) {
        while (!hits.isEmpty() && hit.span().contains(hits.get(hits.size() - 1).span())) {
            hits.remove(hits.size() - 1);
        }
        if (hits.isEmpty() || !hits.get(hits.size() - 1).span().contains(hit.span())) {
            hits.add(hit);
        }
    }

    private static boolean isKept(Wanted wanted, Span span, List<Span> covered) {
        return covered.stream()
                .anyMatch(cover -> cover.contains(span) && (cover.length() > span.length() || wanted.sparing()));
    }

    private boolean isMeant(Wanted wanted, Originals.Leak hit, String text) {
        if (wanted.asWritten() && !isAsWritten(hit, text)) {
            return false;
        }
        boolean may = wanted.asWritten() || wanted.sparing();
        return !may || !surroundings.allows(hit.writing(), text, hit.span());
    }

    private static boolean isAsWritten(Originals.Leak hit, String text) {
        String here = hit.span().of(text);
        String plain = here.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean capital = !plain.isEmpty() && Character.isUpperCase(plain.codePointAt(0));
        boolean loud = plain.length() > 1 && plain.equals(plain.toUpperCase(Locale.ROOT));
        return (capital || loud) && !(begins(text, hit.span()) && Homographs.isWordBefore(following(text, hit.span())));
    }

    /** Whether any word would have a capital there; lines, cells and values begin as sentences do. */
    private static boolean begins(String text, Span span) {
        int at = span.start() - 1;
        boolean blank = false;
        while (at >= 0 && (Character.isWhitespace(text.charAt(at)) || "\"'“‘([".indexOf(text.charAt(at)) >= 0)) {
            if (text.charAt(at) == '\n') {
                return true;
            }
            blank |= Character.isWhitespace(text.charAt(at));
            at--;
        }
        return at < 0 || ".!?:…".indexOf(text.charAt(at)) >= 0 || !blank && ",;\t>".indexOf(text.charAt(at)) >= 0;
    }

    private static String following(String text, Span span) {
        List<Span> next = Words.of(text, new Span(span.end(), Math.min(text.length(), span.end() + 40)));
        return next.isEmpty() ? "" : next.get(0).of(text);
    }
}
