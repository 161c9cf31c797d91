package org.sheaf.study;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What can be known of people under one name, and of what type its values are. An attribute that nobody defined has no
 * entry of its own; its values are read as they look, see {@link Value#read}.
 *
 * @param id its identity
 * @param name unique in the study, case aside
 * @param kind of its values
 * @param choices the values a choice has, in their order; none for other types
 * @param unit what a number counts, for instance years; may be empty
 * @param note what is meant; may be empty
 */
public record Attribute(
        Id<Attribute> id, String name, AttributeKind kind, List<String> choices, String unit, String note)
        implements Entity {

    /** Cells that say in words that a value is not known; a text keeps them. */
    private static final Set<String> NOT_KNOWN =
            Set.of("n/a", "na", "n.a.", "missing", "not known", "unknown", "-", "–", "—", "?");

    /** Copies the choices. */
    public Attribute {
        choices = List.copyOf(choices);
    }

    /** A new attribute. */
    public static Attribute of(String name, AttributeKind kind) {
        return new Attribute(Id.random(), name.strip(), kind, List.of(), "", "");
    }

    /** A new attribute with the values it can have. */
    public static Attribute choice(String name, List<String> choices) {
        return of(name, AttributeKind.CHOICE).as(AttributeKind.CHOICE, choices);
    }

    /** The same attribute with values of another type. */
    public Attribute as(AttributeKind newKind, List<String> newChoices) {
        boolean counts = newKind == AttributeKind.NUMBER;
        List<String> kept = newKind == AttributeKind.CHOICE
                ? newChoices.stream().map(String::strip).toList()
                : List.of();
        return new Attribute(id, name, newKind, kept, counts ? unit : "", note);
    }

    /** The same attribute under another name. */
    public Attribute named(String newName) {
        return new Attribute(id, newName.strip(), kind, choices, unit, note);
    }

    /** The same attribute with another unit and note. */
    public Attribute described(String newUnit, String newNote) {
        return new Attribute(id, name, kind, choices, newUnit.strip(), newNote.strip());
    }

    /** Whether a name is this attribute's, case and surrounding blanks aside. */
    public boolean isCalled(String other) {
        return name.equalsIgnoreCase(other.strip());
    }

    /**
     * Reads a value as this attribute's type has it: a number with comma or point, a day, yes or no in several words, one of
     * the choices whatever its capitals.
     *
     * @return empty where the text is blank, or says in words that nothing is known
     * @throws Refusal when the text is no such value, saying what would be
     */
    public Optional<Value> read(String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (kind == AttributeKind.TEXT) {
            return Optional.of(new Value.Words(words));
        }
        Optional<String> choice = choice(words);
        if (choice.isPresent()) {
            return choice.map(Value.Words::new);
        }
        if (saysNothing(words)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case NUMBER -> new Value.Numeric(ValueText.number(words, unit));
                    case DATE -> new Value.Day(ValueText.day(words));
                    case YES_NO -> new Value.Words(ValueText.yesOrNo(words));
                    default ->
                        throw new Refusal("‘" + words + "’ is not among the values of ‘" + name + "’: "
                                + String.join(", ", choices) + ". Write one of them, or add it to the choice.");
                });
    }

    /** Whether a cell could be read, or says that nothing is known. */
    public boolean mayBe(String cell) {
        try {
            read(cell);
            return true;
        } catch (Refusal unfit) {
            return false;
        }
    }

    private Optional<String> choice(String words) {
        String wanted = ValueText.plain(words);
        return choices.stream()
                .filter(each -> ValueText.plain(each).equals(wanted))
                .findFirst();
    }

    /** Whether a cell says in words that the value is not known. */
    public static boolean saysNothing(String cell) {
        return NOT_KNOWN.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a value is of this type, in the form in which it is kept. */
    public boolean holds(Value value) {
        return switch (kind) {
            case TEXT -> true;
            case NUMBER -> value instanceof Value.Numeric;
            case DATE -> value instanceof Value.Day;
            case YES_NO -> value.text().equals(ValueText.YES) || value.text().equals(ValueText.NO);
            case CHOICE -> choices.contains(value.text());
        };
    }
}
