package org.sheaf.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The person behind a speaker's label.
 *
 * @param id its identity
 * @param name the pseudonym, unique in the study
 * @param role what the person is in the interviews
 * @param group for instance service users or staff; may be empty
 * @param attributes what is known, by the attribute's name, in column order
 */
public record Participant(Id<Participant> id, String name, Role role, String group, Map<String, Value> attributes)
        implements Entity {

    /** Copies the attributes, keeping their order. */
    public Participant {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** A new person without attributes. */
    public static Participant of(String name, Role role, String group) {
        return new Participant(Id.random(), name, role, group, Map.of());
    }

    /** The same person in another role or group. */
    public Participant as(Role newRole, String newGroup) {
        return new Participant(id, name, newRole, newGroup, attributes);
    }

    /** The same person under another name. */
    public Participant named(String newName) {
        return new Participant(id, newName, role, group, attributes);
    }

    /** The same person with other attributes. */
    public Participant with(Map<String, Value> newAttributes) {
        return new Participant(id, name, role, group, newAttributes);
    }
}
