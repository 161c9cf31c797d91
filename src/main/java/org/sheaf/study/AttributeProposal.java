package org.sheaf.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proposes of what type an attribute is, by the values there are. Nothing is decided by it. */
public final class AttributeProposal {

    /** More different values than this are no choice. */
    private static final int MOST_CHOICES = 12;

    /** Of so many values, one may be a slip. */
    private static final int ONE_SLIP_IN = 5;

    private AttributeProposal() {}

    /**
     * The type that all the values have, but for one slip in five; text where there is none.
     *
     * @param name the attribute's
     * @param cells values as written; blank ones, and those that say that nothing is known, tell nothing
     */
    public static Attribute of(String name, Collection<String> cells) {
        List<String> values = told(cells);
        if (values.isEmpty()) {
            return Attribute.of(name, AttributeKind.TEXT);
        }
        if (values.stream().anyMatch(value -> value.codePoints().anyMatch(Character::isLetter))
                && most(values, Attribute.of(name, AttributeKind.YES_NO))) {
            return Attribute.of(name, AttributeKind.YES_NO);
        }
        for (AttributeKind kind : List.of(AttributeKind.NUMBER, AttributeKind.DATE)) {
            if (most(values, Attribute.of(name, kind))) {
                return Attribute.of(name, kind);
            }
        }
        List<String> different = different(values);
        boolean few = different.size() <= MOST_CHOICES && different.size() * 2 <= values.size();
        boolean brief = different.stream().allMatch(value -> value.length() <= 40 && value.indexOf('\n') < 0);
        return few && brief ? Attribute.choice(name, different) : Attribute.of(name, AttributeKind.TEXT);
    }

    /**
     * The same attribute with another type, and for a choice with the different values that there are.
     *
     * @param cells as written
     */
    public static Attribute as(Attribute attribute, AttributeKind kind, Collection<String> cells) {
        return attribute.as(kind, kind == AttributeKind.CHOICE ? different(told(cells)) : List.of());
    }

    private static List<String> told(Collection<String> cells) {
        return cells.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty() && !Attribute.saysNothing(cell))
                .toList();
    }

    private static boolean most(List<String> values, Attribute attribute) {
        long slips = values.stream().filter(value -> !attribute.mayBe(value)).count();
        return slips * ONE_SLIP_IN <= values.size() && slips < values.size();
    }

    /** Each value once, as first written, in order of the alphabet. */
    private static List<String> different(List<String> values) {
        Map<String, String> different = new LinkedHashMap<>();
        values.forEach(value -> different.putIfAbsent(ValueText.plain(value), value));
        List<String> all = new ArrayList<>(different.values());
        all.sort(String.CASE_INSENSITIVE_ORDER);
        return all;
    }
}
