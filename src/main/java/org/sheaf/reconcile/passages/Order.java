package org.sheaf.reconcile.passages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Study;

/** In which order disagreements are gone through. */
public enum Order {
    /** By kind; in each kind the codes most often in question first, then the longer passage. */
    WEIGHT("weight"),
    /** By kind; in each kind in the order of the transcripts and their texts. */
    KIND("kind"),
    /** In the order of the transcripts and their texts. */
    PLACE("place"),
    /** Codes together, by name, so that a code's definition is talked about once. */
    CODE("code");

    private final String word;

    Order(String word) {
        this.word = word;
    }

    /** The word that the command line uses. */
    public String word() {
        return word;
    }

    /** The order with this word, case aside. */
    public static Optional<Order> read(String text) {
        for (Order order : values()) {
            if (order.word.equalsIgnoreCase(text.strip())) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    /**
     * The disagreements of a comparison in this order.
     *
     * @param study for the names of codes
     */
    public List<Disagreement> of(Comparison comparison, Study study) {
        return comparison.disagreements().stream()
                .sorted(comparator(comparison, study))
                .toList();
    }

    private Comparator<Disagreement> comparator(Comparison comparison, Study study) {
        Comparator<Disagreement> place = Comparator.comparing(
                        (Disagreement about) -> comparison.round().transcripts().indexOf(about.transcript()))
                .thenComparing(about -> about.span().start())
                .thenComparing(about -> about.span().end())
                .thenComparing(Disagreement::item);
        return switch (this) {
            case PLACE -> place;
            case KIND -> Comparator.comparing(Disagreement::kind).thenComparing(place);
            case CODE -> {
                CodesInQuestion codes = new CodesInQuestion(study);
                yield Comparator.comparing((Disagreement about) -> names(codes, about))
                        .thenComparing(place);
            }
            case WEIGHT -> {
                Map<Set<Id<Code>>, Integer> often = new HashMap<>();
                comparison.disagreements().forEach(about -> often.merge(new HashSet<>(about.codes()), 1, Integer::sum));
                CodesInQuestion codes = new CodesInQuestion(study);
                yield Comparator.comparing(Disagreement::kind)
                        .thenComparing(about -> -often.getOrDefault(new HashSet<>(about.codes()), 0))
                        .thenComparing(about -> names(codes, about))
                        .thenComparing(about -> -about.span().length())
                        .thenComparing(place);
            }
        };
    }

    /** The same for a pair whoever of the coders has which of the codes. */
    private static String names(CodesInQuestion codes, Disagreement about) {
        return String.join(
                "\n",
                about.codes().stream()
                        .map(code -> codes.name(code).toLowerCase(Locale.ROOT))
                        .sorted()
                        .toList());
    }
}
