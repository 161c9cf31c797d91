package org.sheaf.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sheaf.search.Query;
import org.sheaf.search.QueryFault;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeKind;
import org.sheaf.study.Participant;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Value;

/**
 * What a query asks of an attribute: that it is known, that it has a value, or for numbers, days and choices that it is
 * less or more. Throws {@link QueryFault} for attributes and values that are not there.
 */
final class AttributeQuery {

    private static final Pattern COMPARED = Pattern.compile("(.+?)(<=|>=|!=|≤|≥|≠|<|>|=)(.*)", Pattern.DOTALL);

    private final Study study;
    private final Query.Field field;
    private final String attribute;
    private final String operator;
    private final String wanted;
    private final @Nullable Value limit;

    AttributeQuery(Study study, Query.Field field) {
        this.study = study;
        this.field = field;
        Matcher compared = COMPARED.matcher(field.value());
        boolean compares = compared.matches();
        String name = (compares ? compared.group(1) : field.value()).strip();
        attribute = attribute(name);
        operator = compares ? plain(compared.group(2)) : "";
        wanted = compares ? compared.group(3).strip() : "";
        limit = operator.isEmpty() || wanted.indexOf('*') >= 0 ? null : value();
        if (!operator.isEmpty() && wanted.isEmpty()) {
            throw fault("After “" + operator + "” comes a value, as in attribute:" + name + operator + "46.");
        }
        check();
    }

    private QueryFault fault(String why) {
        return new QueryFault(field.at(), why);
    }

    private static String plain(String operator) {
        return operator.replace("≤", "<=").replace("≥", ">=").replace("≠", "!=");
    }

    /** As the study spells it; an underscore is a blank. */
    private String attribute(String name) {
        List<String> all = List.copyOf(Attributes.names(study));
        RetrievalNames names = new RetrievalNames(name.replace('_', ' '));
        return all.stream()
                .filter(each -> names.fits(each.replace('_', ' ')))
                .findFirst()
                .orElseThrow(() -> fault("This study has no attribute ‘" + name + "’." + names.suggestion(all)));
    }

    private @Nullable Value value() {
        try {
            return study.read(attribute, wanted).orElse(null);
        } catch (Refusal unfit) {
            throw fault(unfit.why());
        }
    }

    private void check() {
        boolean equals = operator.equals("=") || operator.equals("!=");
        if (!operator.isEmpty() && !equals) {
            boolean choice = study.attribute(attribute)
                    .filter(known -> known.kind() == AttributeKind.CHOICE)
                    .isPresent();
            if (!choice && !(limit instanceof Value.Numeric) && !(limit instanceof Value.Day)) {
                throw fault("‘" + wanted + "’ is neither a number nor a day, so nothing is less or more. Ask for"
                        + " attribute:" + attribute.replace(' ', '_') + "=" + wanted + ".");
            }
        }
        if (equals && !(limit instanceof Value.Numeric) && !(limit instanceof Value.Day)) {
            List<String> values = Attributes.values(study, attribute);
            RetrievalNames names = new RetrievalNames(wanted);
            boolean isChoice = study.attribute(attribute)
                    .filter(known -> known.kind() != AttributeKind.TEXT)
                    .isPresent();
            if (!isChoice && values.stream().noneMatch(names::fits)) {
                throw fault("Nobody’s ‘" + attribute + "’ is ‘" + wanted + "’." + names.suggestion(values));
            }
        }
    }

    /** Whether a person is meant. */
    boolean holds(Participant person) {
        Optional<Value> known =
                Attributes.of(person, attribute).filter(value -> !value.text().isBlank());
        if (known.isEmpty() || operator.isEmpty()) {
            return known.isPresent();
        }
        Value value = known.get();
        return switch (operator) {
            case "=" -> isEqual(value);
            case "!=" -> !isEqual(value);
            case "<" -> compares(value, order -> order < 0);
            case ">" -> compares(value, order -> order > 0);
            case "<=" -> compares(value, order -> order <= 0);
            default -> compares(value, order -> order >= 0);
        };
    }

    private boolean isEqual(Value value) {
        Value other = limit;
        if (value instanceof Value.Numeric number && other instanceof Value.Numeric wantedNumber) {
            return number.number().compareTo(wantedNumber.number()) == 0;
        }
        return new RetrievalNames(other == null ? wanted : other.text()).fits(value.text());
    }

    /** Only what is of one kind has an order. */
    private boolean compares(Value value, IntPredicate order) {
        Value other = limit;
        return other != null
                && other.getClass() == value.getClass()
                && order.test(Attributes.order(study, attribute).compare(value, other));
    }

    /** In words, for instance “of whom ‘age’ is more than 30”. */
    String words() {
        String named = "‘" + attribute.replace('_', ' ') + "’";
        if (operator.isEmpty()) {
            return "said by somebody of whom " + named + " is known";
        }
        boolean days = limit instanceof Value.Day;
        String how = switch (operator) {
            case "=" -> "is";
            case "!=" -> "is not";
            case "<" -> days ? "is before" : "is less than";
            case ">" -> days ? "is after" : "is more than";
            case "<=" -> days ? "is at the latest" : "is at most";
            default -> days ? "is at the earliest" : "is at least";
        };
        Value other = limit;
        String shown = other == null ? wanted : other.text();
        String unit = study.attribute(attribute).map(Attribute::unit).orElse("");
        return "said by somebody of whom " + named + " " + how + " " + (shown + " " + unit).strip();
    }
}
