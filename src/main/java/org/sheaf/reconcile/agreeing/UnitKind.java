package org.sheaf.reconcile.agreeing;

import java.util.Locale;
import java.util.Optional;
import org.sheaf.agreement.Question;
import org.sheaf.agreement.Scheme;

/**
 * What is compared one by one.
 *
 * @param kind which
 * @param percent of their union that two quotations must have in common to match
 */
public record UnitKind(Kind kind, int percent) {

    /** Kinds of unit. */
    public enum Kind {
        CHARACTER("characters"),
        WORD("words"),
        SENTENCE("sentences"),
        TURN("turns"),
        OVERLAP("quotations"),
        DOCUMENT("documents");

        private final String many;

        Kind(String many) {
            this.many = many;
        }
    }

    /** Character by character, as most programs do. */
    public static final UnitKind CHARACTER = of(Kind.CHARACTER);

    /** Says nothing that is no unit. */
    public UnitKind {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("an overlap lies between 1 and 100 %");
        }
    }

    /** A unit; quotations match as MAXQDA's do. */
    public static UnitKind of(Kind kind) {
        return new UnitKind(kind, (int) Math.round(100 * Scheme.USUAL_OVERLAP));
    }

    /** The unit that a word names, for instance {@code sentence} or {@code overlap:75}. */
    public static Optional<UnitKind> read(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.matches("overlap:\\d{1,3}")) {
            int percent = Integer.parseInt(word.substring("overlap:".length()));
            return percent < 1 || percent > 100 ? Optional.empty() : Optional.of(new UnitKind(Kind.OVERLAP, percent));
        }
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(of(kind));
            }
        }
        return Optional.empty();
    }

    /** The word of the command line. */
    public String word() {
        return kind.name().toLowerCase(Locale.ROOT) + (kind == Kind.OVERLAP ? ":" + percent : "");
    }

    /** Several of it, for instance “characters”. */
    public String many() {
        return kind.many;
    }

    /** One of it, for instance “character”. */
    String one() {
        return kind.many.substring(0, kind.many.length() - 1);
    }

    /** How the measures read it. */
    Question.Terms terms() {
        return switch (kind) {
            case OVERLAP -> Question.Terms.QUOTATIONS;
            case DOCUMENT -> Question.Terms.DOCUMENTS;
            default -> Question.Terms.LINE;
        };
    }
}
