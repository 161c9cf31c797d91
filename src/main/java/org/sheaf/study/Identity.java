package org.sheaf.study;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.text.Span;

/**
 * A real person, place, organisation, number or date in the raw text, with what was decided about it. A study holds one only
 * until it is applied; from then on the vault alone knows it, under the same identity.
 *
 * @param id its identity; that of one in the vault where what was found here is the same person
 * @param name the writing by which it is listed
 * @param kind what it is
 * @param writings all that stand for it, as they are written in the texts, the name among them
 * @param verdict what was decided
 * @param substitute what stands in its stead; empty while nothing was chosen, or where it is kept
 * @param slips whether writings that are near or sound alike mean it too
 * @param spared places that are left as they are although the writing stands there
 * @param reason why; may be empty
 * @param by who decided, null while nobody has
 * @param when it was decided, null while it is not
 */
public record Identity(
        Id<Identity> id,
        String name,
        IdentityKind kind,
        List<String> writings,
        Verdict verdict,
        Substitute substitute,
        boolean slips,
        List<Spared> spared,
        String reason,
        @Nullable Id<Coder> by,
        @Nullable Instant when)
        implements Entity {

    /** Copies the lists. */
    public Identity {
        writings = List.copyOf(writings);
        spared = List.copyOf(spared);
    }

    /** What is decided about it. */
    public enum Verdict {
        REPLACE("replace"),
        KEEP("keep"),
        UNDECIDED("undecided");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        /** Its word in tables. */
        public String word() {
            return word;
        }

        /** The verdict of a word; empty when there is none. */
        public static Optional<Verdict> of(String word) {
            return Arrays.stream(values())
                    .filter(verdict -> verdict.word.equalsIgnoreCase(word.strip()))
                    .findFirst();
        }
    }

    /** How a substitute came about. */
    public enum Manner {
        /** A name drawn at random from the pools. */
        DRAWN,
        /** A name that somebody chose. */
        CHOSEN,
        /** A description in square brackets, for instance {@code [name of nearby town]}. */
        DESCRIPTION,
        /** A code in square brackets, for instance {@code [S04]}. */
        CODE
    }

    /**
     * What stands in its stead.
     *
     * @param text as it is written, brackets among it; empty while it is not chosen
     * @param manner how it came about
     */
    public record Substitute(String text, Manner manner) {

        /** None yet. */
        public static final Substitute NONE = new Substitute("", Manner.DRAWN);

        /** Whether there is none yet. */
        public boolean isNone() {
            return text.isEmpty();
        }
    }

    /**
     * A place that is left as it is.
     *
     * @param transcript where
     * @param revision of its text
     * @param span the writing there, UTF-16
     */
    public record Spared(Id<Transcript> transcript, int revision, Span span) {}

    /** One about which nothing is decided. */
    public static Identity undecided(String name, IdentityKind kind, List<String> writings) {
        return new Identity(
                Id.random(), name, kind, writings, Verdict.UNDECIDED, Substitute.NONE, true, List.of(), "", null, null);
    }

    /** Whether somebody decided. */
    public boolean isDecided() {
        return verdict != Verdict.UNDECIDED;
    }

    /** The same, decided. */
    public Identity decided(Verdict newVerdict, Substitute newSubstitute, String why, Id<Coder> coder, Instant now) {
        return new Identity(id, name, kind, writings, newVerdict, newSubstitute, slips, spared, why, coder, now);
    }

    /** The same with other writings. */
    public Identity written(String newName, List<String> newWritings) {
        return new Identity(id, newName, kind, newWritings, verdict, substitute, slips, spared, reason, by, when);
    }

    /** The same as something else. */
    public Identity as(IdentityKind newKind) {
        return new Identity(id, name, newKind, writings, verdict, substitute, slips, spared, reason, by, when);
    }

    /** The same with or without its slips. */
    public Identity withSlips(boolean too) {
        return new Identity(id, name, kind, writings, verdict, substitute, too, spared, reason, by, when);
    }

    /** The same with other places left as they are. */
    public Identity sparing(List<Spared> places) {
        return new Identity(id, name, kind, writings, verdict, substitute, slips, places, reason, by, when);
    }

    /** The same with something else in its stead. */
    public Identity replacedBy(Substitute other) {
        return new Identity(id, name, kind, writings, verdict, other, slips, spared, reason, by, when);
    }
}
