package org.sheaf.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What must hold of attributes and the values that people have of them. */
record AttributeSoundness(Study study, List<String> faults) {

    void check() {
        Map<String, Attribute> byName = new HashMap<>();
        for (Attribute attribute : study.attributes()) {
            if (attribute.name().isBlank()) {
                faults.add("An attribute needs a name.");
            }
            if (byName.put(key(attribute.name()), attribute) != null) {
                faults.add("There are two attributes named ‘" + attribute.name() + "’. Choose another name for one.");
            }
            choices(attribute);
        }
        if (byName.isEmpty()) {
            return;
        }
        for (Participant person : study.participants()) {
            person.attributes().forEach((name, value) -> {
                Attribute attribute = byName.get(key(name));
                if (attribute != null && !attribute.holds(value)) {
                    faults.add("‘" + value.text() + "’ does not fit the type of ‘" + attribute.name() + "’ ("
                            + attribute.kind().word() + "), but ‘" + person.name() + "’ would have it.");
                }
            });
        }
    }

    private void choices(Attribute attribute) {
        Set<String> seen = new HashSet<>();
        boolean choice = attribute.kind() == AttributeKind.CHOICE;
        if (choice && attribute.choices().isEmpty()) {
            faults.add("The choice ‘" + attribute.name() + "’ needs values to choose from.");
        }
        for (String each : attribute.choices()) {
            if (each.isBlank() || !seen.add(ValueText.plain(each))) {
                faults.add("The values of the choice ‘" + attribute.name() + "’ must differ, and none may be empty.");
                return;
            }
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
