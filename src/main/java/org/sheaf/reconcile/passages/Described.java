package org.sheaf.reconcile.passages;

import java.util.List;
import java.util.stream.Collectors;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Study;
import org.sheaf.text.IntervalSet;
import org.sheaf.text.Listing;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/** Says in a sentence or two how coders differ about some words, counted in words. */
public final class Described {

    private final Study study;
    private final CodesInQuestion codes;

    /** Names coders and codes as the study does today. */
    public Described(Study study) {
        this.study = study;
        this.codes = new CodesInQuestion(study);
    }

    /** Who gave which code, for a list: “Funding fears / Life on a lease”, “Tom: Family repair”, “Known by name, 9 words apart”. */
    public String brief(Disagreement about, String text) {
        String names = about.codes().stream().map(codes::name).collect(Collectors.joining(" / "));
        return switch (about.kind()) {
            case OTHER_CODE, BROADER -> names;
            case NOT_ALL -> coders(about) + ": " + names;
            case OTHER_EXTENT -> names + ", " + counted(apart(about, text)) + " apart";
            case PIECES ->
                names + ", "
                        + about.sides().stream()
                                .map(side -> side.passages().size() + "")
                                .collect(Collectors.joining(" against "));
        };
    }

    /**
     * How they differ, for instance “Overlap of 7 words. Mira begins 7 words earlier, Tom ends 11 words later.”
     *
     * @param text of the revision in which the disagreement lies
     */
    public String sentence(Disagreement about, String text) {
        if (about.kind() == Kind.NOT_ALL) {
            int words = Words.count(text, about.span());
            return coders(about) + " marked " + counted(words) + ", " + names(about.silent()) + " did not.";
        }
        if (about.kind() == Kind.PIECES) {
            return about.sides().stream()
                            .map(side -> name(side.coder()) + " marked "
                                    + (side.passages().size() == 1
                                            ? "one passage"
                                            : side.passages().size() + " passages"))
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        int shared = words(shared(about), text);
        String differs = about.sides().size() == 2
                ? ends(about.sides().get(0), about.sides().get(1), text)
                : "";
        String overlap = about.sides().stream().map(Side::covered).distinct().count() == 1
                ? "The same " + counted(shared) + "."
                : "Overlap of " + counted(shared) + ".";
        return differs.isEmpty() ? overlap : overlap + " " + differs + ".";
    }

    /** Who begins earlier and who ends later; signs and blanks that are no words are not spoken of beside words. */
    private String ends(Side one, Side other, String text) {
        Span a = one.hull();
        Span b = other.hull();
        Side first = a.start() < b.start() ? one : other;
        int earlier = Words.count(text, new Span(Math.min(a.start(), b.start()), Math.max(a.start(), b.start())));
        Side last = a.end() > b.end() ? one : other;
        int later = Words.count(text, new Span(Math.min(a.end(), b.end()), Math.max(a.end(), b.end())));
        if (earlier > 0 && later > 0) {
            String ends = first.coder().equals(last.coder()) ? " and ends " : ", " + name(last.coder()) + " ends ";
            return name(first.coder()) + " begins " + counted(earlier) + " earlier" + ends + counted(later) + " later";
        } else if (earlier > 0) {
            return name(first.coder()) + " begins " + counted(earlier) + " earlier";
        } else if (later > 0) {
            return name(last.coder()) + " ends " + counted(later) + " later";
        }
        return a.equals(b) ? "" : "No word more or less, only signs or blanks";
    }

    /** How many words only some of the sides cover. */
    private static int apart(Disagreement about, String text) {
        IntervalSet all = about.sides().stream()
                .map(Side::covered)
                .reduce(IntervalSet::union)
                .orElseThrow();
        return words(all.minus(shared(about)), text);
    }

    private static IntervalSet shared(Disagreement about) {
        return about.sides().stream()
                .map(Side::covered)
                .reduce(IntervalSet::intersect)
                .orElseThrow();
    }

    private static int words(IntervalSet covered, String text) {
        return covered.spans().stream()
                .mapToInt(span -> Words.count(text, span))
                .sum();
    }

    private static String counted(int words) {
        return words + (words == 1 ? " word" : " words");
    }

    private String coders(Disagreement about) {
        return names(about.sides().stream().map(Side::coder).distinct().toList());
    }

    private String names(List<Id<Coder>> coders) {
        return Listing.and(coders.stream().map(this::name).toList());
    }

    private String name(Id<Coder> coder) {
        return study.coders().find(coder).map(Coder::name).orElse("a coder who left");
    }
}
