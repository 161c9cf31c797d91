package org.sheaf.desktop.transcripts;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Attributes;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Stage;
import org.sheaf.study.Study;
import org.sheaf.study.TextKind;

/**
 * Which transcripts are listed.
 *
 * @param words that stand in the name; empty for any
 * @param kind interviews or documents; null for both
 * @param group of the transcript; null for all
 * @param stage of the acting coder; null for all
 * @param attribute a participant in it has; null for any
 * @param value of the attribute; null for any
 * @param person who speaks in it; null for anybody
 */
record Sieve(
        String words,
        @Nullable TextKind kind,
        @Nullable String group,
        @Nullable Stage stage,
        @Nullable String attribute,
        @Nullable String value,
        @Nullable Id<Participant> person) {

    /** Every transcript. */
    static final Sieve ALL = new Sieve("", null, null, null, null, null, null);

    /** The orders a list can have. */
    enum Order {
        NAME(byName()),
        WORDS(Comparator.<TranscriptRow>comparingInt(row -> -row.transcript().words())),
        STAGE(Comparator.comparing(TranscriptRow::stage)),
        DATE(Comparator.comparing(row -> blankLast(row.transcript().facts().date()))),
        GROUP(Comparator.comparing(row -> blankLast(row.transcript().facts().group())));

        @SuppressWarnings("ImmutableEnumChecker") // comparators without state
        private final Comparator<TranscriptRow> comparator;

        Order(Comparator<TranscriptRow> comparator) {
            this.comparator = comparator;
        }

        /** The order, ties by name. */
        Comparator<TranscriptRow> comparator() {
            return comparator.thenComparing(byName());
        }

        /** Under which words and settings know it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Comparator<TranscriptRow> byName() {
            return Comparator.comparing(row -> row.transcript().name().toLowerCase(Locale.ROOT));
        }

        private static String blankLast(String text) {
            return text.isBlank() ? "\uffff" : text.toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it lets every transcript through. */
    boolean isAll() {
        return equals(ALL);
    }

    Sieve words(String wanted) {
        return new Sieve(wanted.strip(), kind, group, stage, attribute, value, person);
    }

    Sieve kind(@Nullable TextKind wanted) {
        return new Sieve(words, wanted, group, stage, attribute, value, person);
    }

    Sieve group(@Nullable String wanted) {
        return new Sieve(words, kind, wanted, stage, attribute, value, person);
    }

    Sieve stage(@Nullable Stage wanted) {
        return new Sieve(words, kind, group, wanted, attribute, value, person);
    }

    /** Another attribute, of any value at first. */
    Sieve attribute(@Nullable String wanted) {
        return new Sieve(words, kind, group, stage, wanted, Objects.equals(wanted, attribute) ? value : null, person);
    }

    Sieve value(@Nullable String wanted) {
        return new Sieve(words, kind, group, stage, attribute, wanted, person);
    }

    Sieve person(@Nullable Id<Participant> wanted) {
        return new Sieve(words, kind, group, stage, attribute, value, wanted);
    }

    /** Whether it lets a transcript through. */
    boolean takes(TranscriptRow row, Study study) {
        String name = row.transcript().name().toLowerCase(Locale.ROOT);
        return name.contains(words.toLowerCase(Locale.ROOT))
                && (kind == null || row.transcript().kind() == kind)
                && (group == null || row.transcript().facts().group().equalsIgnoreCase(group))
                && (stage == null || row.stage() == stage)
                && (person == null
                        || row.transcript().speakers().stream().anyMatch(s -> person.equals(s.participant())))
                && (attribute == null || anybodyHas(row, study));
    }

    private boolean anybodyHas(TranscriptRow row, Study study) {
        return row.transcript().speakers().stream()
                .map(Speaker::participant)
                .filter(Objects::nonNull)
                .map(study.participants()::find)
                .flatMap(Optional::stream)
                .filter(one -> one.role() == Role.PARTICIPANT)
                .anyMatch(one -> attribute != null && Attributes.has(one, attribute, value));
    }
}
