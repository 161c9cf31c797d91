package org.sheaf.desktop.participants;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Attributes;
import org.sheaf.study.Participant;
import org.sheaf.study.Role;
import org.sheaf.study.Study;

/**
 * Which people are listed.
 *
 * @param words that stand in the name; empty for any
 * @param role in the interviews; null for any
 * @param group of the person; null for all
 * @param attribute the person has; null for any
 * @param value of the attribute; null for any
 */
record PersonSieve(
        String words,
        @Nullable Role role,
        @Nullable String group,
        @Nullable String attribute,
        @Nullable String value) {

    /** Everybody. */
    static final PersonSieve ALL = new PersonSieve("", null, null, null, null);

    /** The orders a list can have. */
    enum Order {
        ROLE(Comparator.comparing(row -> row.person().role())),
        NAME(byName()),
        GROUP(Comparator.comparing(row -> blankLast(row.person().group()))),
        WORDS(Comparator.<PersonRow>comparingInt(row -> -row.words())),
        TRANSCRIPTS(Comparator.<PersonRow>comparingInt(row -> -row.transcripts().size())),
        /** By the value of the attribute that the list is narrowed to, see {@link PersonSieve#order}; else by name. */
        ATTRIBUTE(byName());

        @SuppressWarnings("ImmutableEnumChecker") // comparators without state
        private final Comparator<PersonRow> comparator;

        Order(Comparator<PersonRow> comparator) {
            this.comparator = comparator;
        }

        /** The order, ties by name. */
        Comparator<PersonRow> comparator() {
            return comparator.thenComparing(byName());
        }

        /** Under which words and settings know it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Comparator<PersonRow> byName() {
            return Comparator.comparing(row -> row.person().name().toLowerCase(Locale.ROOT));
        }

        private static String blankLast(String text) {
            return text.isBlank() ? "\uffff" : text.toLowerCase(Locale.ROOT);
        }
    }

    /** The order of the list; by an attribute as its type has it, with those of whom it is not known last. */
    Comparator<PersonRow> order(Order order, Study study) {
        String named = attribute;
        if (order != Order.ATTRIBUTE || named == null) {
            return order.comparator();
        }
        Comparator<PersonRow> byValue = Comparator.comparing(
                row -> row.person().attributes().get(named), Comparator.nullsLast(Attributes.order(study, named)));
        return byValue.thenComparing(Order.NAME.comparator());
    }

    /** Whether it lets everybody through. */
    boolean isAll() {
        return equals(ALL);
    }

    PersonSieve words(String wanted) {
        return new PersonSieve(wanted.strip(), role, group, attribute, value);
    }

    PersonSieve role(@Nullable Role wanted) {
        return new PersonSieve(words, wanted, group, attribute, value);
    }

    PersonSieve group(@Nullable String wanted) {
        return new PersonSieve(words, role, wanted, attribute, value);
    }

    /** Another attribute, of any value at first. */
    PersonSieve attribute(@Nullable String wanted) {
        return new PersonSieve(words, role, group, wanted, Objects.equals(wanted, attribute) ? value : null);
    }

    PersonSieve value(@Nullable String wanted) {
        return new PersonSieve(words, role, group, attribute, wanted);
    }

    /** Whether it lets somebody through. */
    boolean takes(Participant person) {
        return person.name().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))
                && (role == null || person.role() == role)
                && (group == null || person.group().equalsIgnoreCase(group))
                && (attribute == null || Attributes.has(person, attribute, value));
    }
}
