package org.sheaf.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Attribute;
import org.sheaf.study.Participant;
import org.sheaf.study.Value;

/**
 * One attribute of a number of people, summed up so that no line speaks of one person. Immutable.
 *
 * @param name the attribute's
 * @param known for how many people it has a value
 * @param missing for how many it has none
 * @param figures the sum
 */
public record Characteristic(String name, int known, int missing, Figures figures) {

    /** Above this many different values, mostly held by one person each, words are no categories but a list of people. */
    private static final int MOST_CATEGORIES = 12;

    private static final Set<String> NOTHING = Set.of("", "n/a", "na", "missing", "not known", "unknown", "-", "–");

    /** What the values add up to. */
    public sealed interface Figures {}

    /**
     * How many people share a value.
     *
     * @param shares the most frequent first
     */
    public record Shares(List<Share> shares) implements Figures {
        /** Copies the shares. */
        public Shares {
            shares = List.copyOf(shares);
        }
    }

    /**
     * One value.
     *
     * @param value as first written; case is no difference
     * @param people how many have it
     */
    public record Share(String value, int people) {}

    /**
     * Numbers.
     *
     * @param mean arithmetic
     * @param deviation the sample's standard deviation (n − 1), null for a single number
     * @param least the smallest
     * @param greatest the largest
     */
    public record Numbers(BigDecimal mean, @Nullable BigDecimal deviation, BigDecimal least, BigDecimal greatest)
            implements Figures {}

    /**
     * Days.
     *
     * @param first the earliest
     * @param last the latest
     */
    public record Days(LocalDate first, LocalDate last) implements Figures {}

    /**
     * Words of which nearly everyone has their own.
     *
     * @param different how many
     */
    public record Various(int different) implements Figures {}

    /** The attributes that at least one of the people has, in column order, where nobody gave them types. */
    public static List<Characteristic> of(Collection<Participant> people) {
        return of(people, List.of());
    }

    /**
     * The attributes that at least one of the people has, in column order. Of a choice every value that it has is told, in
     * its order.
     *
     * @param typed the attributes that have a type
     */
    public static List<Characteristic> of(Collection<Participant> people, Collection<Attribute> typed) {
        Set<String> names = new LinkedHashSet<>();
        people.forEach(person -> names.addAll(person.attributes().keySet()));
        List<Characteristic> all = new ArrayList<>();
        for (String name : names) {
            List<Value> values = people.stream()
                    .map(person -> Optional.ofNullable(person.attributes().get(name)))
                    .flatMap(Optional::stream)
                    .filter(value -> !NOTHING.contains(value.text().strip().toLowerCase(Locale.ROOT)))
                    .toList();
            if (!values.isEmpty()) {
                List<String> choices = typed.stream()
                        .filter(attribute -> attribute.isCalled(name))
                        .flatMap(attribute -> attribute.choices().stream())
                        .toList();
                Figures figures = choices.isEmpty() ? figures(values) : chosen(values, choices);
                all.add(new Characteristic(name, values.size(), people.size() - values.size(), figures));
            }
        }
        return all;
    }

    private static Figures figures(List<Value> values) {
        if (values.stream().allMatch(Value.Numeric.class::isInstance)) {
            return numbers(
                    values.stream().map(v -> ((Value.Numeric) v).number()).toList());
        }
        if (values.stream().allMatch(Value.Day.class::isInstance)) {
            List<LocalDate> days =
                    values.stream().map(v -> ((Value.Day) v).day()).sorted().toList();
            return new Days(days.get(0), days.get(days.size() - 1));
        }
        return shares(values);
    }

    private static Numbers numbers(List<BigDecimal> values) {
        BigDecimal n = BigDecimal.valueOf(values.size());
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(n, MathContext.DECIMAL64);
        BigDecimal deviation = null;
        if (values.size() > 1) {
            BigDecimal squares =
                    values.stream().map(value -> value.subtract(mean).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
            deviation = squares.divide(n.subtract(BigDecimal.ONE), MathContext.DECIMAL64)
                    .sqrt(MathContext.DECIMAL64);
        }
        Comparator<BigDecimal> order = Comparator.naturalOrder();
        return new Numbers(
                mean,
                deviation,
                values.stream().min(order).orElse(mean),
                values.stream().max(order).orElse(mean));
    }

    private static Figures chosen(List<Value> values, List<String> choices) {
        return new Shares(choices.stream()
                .map(choice -> new Share(choice, (int) values.stream()
                        .filter(value -> value.text().equals(choice))
                        .count()))
                .toList());
    }

    private static Figures shares(List<Value> values) {
        Map<String, Share> shares = new LinkedHashMap<>();
        for (Value value : values) {
            String text = value.text().strip();
            shares.merge(
                    text.toLowerCase(Locale.ROOT),
                    new Share(text, 1),
                    (known, more) -> new Share(known.value, known.people + 1));
        }
        long alone = shares.values().stream().filter(share -> share.people == 1).count();
        if (shares.size() > MOST_CATEGORIES && alone * 2 > values.size()) {
            return new Various(shares.size());
        }
        List<Share> sorted = new ArrayList<>(shares.values());
        sorted.sort(Comparator.comparingInt(Share::people).reversed());
        return new Shares(sorted);
    }
}
