package org.sheaf.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Attribute;
import org.sheaf.study.Participant;
import org.sheaf.study.Study;
import org.sheaf.study.Value;

/** What is known about the people of a study, by the names of their attributes. Any thread. */
public final class Attributes {

    private Attributes() {}

    /** The attributes known of anybody, in column order, then those that have a type but no value yet. */
    public static Set<String> names(Study study) {
        Set<String> names = new LinkedHashSet<>();
        study.participants().forEach(person -> names.addAll(person.attributes().keySet()));
        for (Attribute attribute : study.attributes()) {
            if (names.stream().noneMatch(attribute::isCalled)) {
                names.add(attribute.name());
            }
        }
        return names;
    }

    /** Which value comes first: by the order of a choice, else numbers by size, then days, then words by the alphabet. */
    public static Comparator<Value> order(Study study, String name) {
        List<String> choices = study.attribute(name).map(Attribute::choices).orElse(List.of());
        return Comparator.<Value>comparingInt(value -> place(choices, value))
                .thenComparing(Attributes::rank)
                .thenComparing(Attributes::size)
                .thenComparing(value -> value instanceof Value.Day day ? day.day() : LocalDate.MIN)
                .thenComparing(Value::text, String.CASE_INSENSITIVE_ORDER);
    }

    private static int place(List<String> choices, Value value) {
        int place = choices.indexOf(value.text());
        return place < 0 ? choices.size() : place;
    }

    private static int rank(Value value) {
        return value instanceof Value.Numeric ? 0 : value instanceof Value.Day ? 1 : 2;
    }

    private static BigDecimal size(Value value) {
        return value instanceof Value.Numeric number ? number.number() : BigDecimal.ZERO;
    }

    /** The different values of an attribute in their order. */
    public static List<String> values(Study study, String name) {
        return study.participants().stream()
                .map(person -> person.attributes().get(name))
                .filter(Objects::nonNull)
                .filter(value -> !value.text().isBlank())
                .sorted(order(study, name))
                .map(Value::text)
                .distinct()
                .toList();
    }

    /** What is known of a person under a name, case aside. */
    public static Optional<Value> of(Participant person, String name) {
        Value exact = person.attributes().get(name);
        return exact != null
                ? Optional.of(exact)
                : person.attributes().entrySet().stream()
                        .filter(known -> known.getKey().equalsIgnoreCase(name.strip()))
                        .map(java.util.Map.Entry::getValue)
                        .findFirst();
    }

    /** Whether a person has an attribute, with a value if one is named; case is no difference. */
    public static boolean has(Participant person, String name, @Nullable String value) {
        Value known = person.attributes().get(name);
        return known != null
                && (value == null
                        ? !known.text().isBlank()
                        : known.text().strip().equalsIgnoreCase(value.strip()));
    }
}
