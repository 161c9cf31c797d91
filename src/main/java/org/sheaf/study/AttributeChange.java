package org.sheaf.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can happen to the attributes that participants have. */
public sealed interface AttributeChange extends Change {

    /**
     * Attributes got a type, choices, a unit or a note. Values there are become values of the type.
     *
     * @param attributes as they become, under the names they have
     */
    record Defined(List<Attribute> attributes) implements AttributeChange {
        /** Copies the attributes. */
        public Defined {
            attributes = List.copyOf(attributes);
        }

        @Override
        public String kind() {
            return "attributes-defined";
        }

        @Override
        public String name(Study before) {
            if (attributes.size() != 1) {
                return "Defined " + attributes.size() + " attributes";
            }
            Attribute one = attributes.get(0);
            boolean sameKind = before.attribute(one.name())
                    .filter(old -> old.kind() == one.kind())
                    .isPresent();
            return sameKind
                    ? "Described the attribute ‘" + one.name() + "’"
                    : "Set the type of ‘" + one.name() + "’: " + one.kind().word();
        }

        /**
         * Makes the definitions and what becomes of the values.
         *
         * @throws Refusal when a value does not fit its type, saying whose
         */
        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            for (Attribute attribute : attributes) {
                edits.add(new Edit.OfEntity(
                        before.attributes().find(attribute.id()).orElse(null), attribute));
            }
            List<String> unfit = new ArrayList<>();
            for (Participant person : before.participants()) {
                Participant after = person;
                for (Attribute attribute : attributes) {
                    after = after.with(values(after, attribute, unfit));
                }
                if (!after.equals(person)) {
                    edits.add(Edit.replace(person, after));
                }
            }
            if (!unfit.isEmpty()) {
                throw new Refusal("Some values do not fit. "
                        + String.join(" ", unfit.subList(0, Math.min(3, unfit.size())))
                        + (unfit.size() > 3 ? " And " + (unfit.size() - 3) + " more." : "")
                        + " Nothing was changed. Mend these values first, or choose another type.");
            }
            return edits;
        }

        private static Map<String, Value> values(Participant person, Attribute attribute, List<String> unfit) {
            Map<String, Value> values = new LinkedHashMap<>();
            person.attributes().forEach((name, value) -> {
                if (!attribute.isCalled(name)) {
                    values.put(name, value);
                } else if (attribute.holds(value) && attribute.kind() != AttributeKind.TEXT) {
                    values.put(attribute.name(), value);
                } else {
                    try {
                        attribute.read(value.text()).ifPresent(read -> values.put(attribute.name(), read));
                    } catch (Refusal refusal) {
                        unfit.add(person.name() + ": " + refusal.why());
                    }
                }
            });
            return values;
        }
    }

    /**
     * An attribute got another name, whether anybody defined it or not.
     *
     * @param from as it is called
     * @param to as it is called from now on
     */
    record Renamed(String from, String to) implements AttributeChange {
        @Override
        public String kind() {
            return "attribute-renamed";
        }

        @Override
        public String name(Study before) {
            return "Renamed the attribute ‘" + from + "’ to ‘" + to + "’";
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            if (to.isBlank()) {
                throw new Refusal("An attribute needs a name.");
            }
            boolean taken = !from.equalsIgnoreCase(to.strip())
                    && (before.attribute(to).isPresent()
                            || before.participants().stream()
                                    .anyMatch(person -> person.attributes().keySet().stream()
                                            .anyMatch(to.strip()::equalsIgnoreCase)));
            if (taken) {
                throw new Refusal("There is an attribute ‘" + to.strip() + "’ already. Choose another name.");
            }
            List<Edit> edits = new ArrayList<>();
            before.attribute(from).ifPresent(old -> edits.add(Edit.replace(old, old.named(to))));
            edits.addAll(keyed(before, from, Optional.of(to.strip())));
            return edits;
        }
    }

    /**
     * An attribute was removed, with what is known under it.
     *
     * @param attribute its name
     */
    record Removed(String attribute) implements AttributeChange {
        @Override
        public String kind() {
            return "attribute-removed";
        }

        @Override
        public String name(Study before) {
            return "Removed the attribute ‘" + attribute + "’";
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            before.attribute(attribute).ifPresent(old -> edits.add(Edit.drop(old)));
            edits.addAll(keyed(before, attribute, Optional.empty()));
            return edits;
        }
    }

    /** What becomes of people when an attribute is known under another name, or no more. */
    private static List<Edit> keyed(Study before, String from, Optional<String> to) {
        List<Edit> edits = new ArrayList<>();
        for (Participant person : before.participants()) {
            Map<String, Value> values = new LinkedHashMap<>();
            person.attributes().forEach((name, value) -> {
                if (!name.equalsIgnoreCase(from.strip())) {
                    values.put(name, value);
                } else {
                    to.ifPresent(other -> values.put(other, value));
                }
            });
            Participant after = person.with(values);
            if (!after.attributes().keySet().equals(person.attributes().keySet())) {
                edits.add(Edit.replace(person, after));
            }
        }
        return edits;
    }
}
