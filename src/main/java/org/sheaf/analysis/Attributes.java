package org.sheaf.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Participant;
import org.sheaf.study.Study;
import org.sheaf.study.Value;

/** What is known about the people of a study, by the names of their attributes. Any thread. */
public final class Attributes {

    private Attributes() {}

    /** The attributes known of anybody, in column order. */
    public static Set<String> names(Study study) {
        Set<String> names = new LinkedHashSet<>();
        study.participants().forEach(person -> names.addAll(person.attributes().keySet()));
        return names;
    }

    /** The different values of an attribute, numbers by size, then days, then words by the alphabet. */
    public static List<String> values(Study study, String name) {
        return study.participants().stream()
                .map(person -> person.attributes().get(name))
                .filter(Objects::nonNull)
                .filter(value -> !value.text().isBlank())
                .sorted(Comparator.comparing(Attributes::isWords)
                        .thenComparing(Attributes::size)
                        .thenComparing(Value::text, String.CASE_INSENSITIVE_ORDER))
                .map(Value::text)
                .distinct()
                .toList();
    }

    private static boolean isWords(Value value) {
        return value instanceof Value.Words;
    }

    private static BigDecimal size(Value value) {
        return value instanceof Value.Numeric number ? number.number() : BigDecimal.ZERO;
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
