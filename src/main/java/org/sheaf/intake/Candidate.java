package org.sheaf.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.study.Role;

/**
 * A transcript that is to go in, with what the user has decided for its labels.
 *
 * @param read the file as it was read
 * @param group of the transcript and of its participants; may be empty
 * @param choices by label; a label without one goes as proposed
 */
public record Candidate(ReadTranscript read, String group, Map<String, Choice> choices) {

    /** Copies the choices. */
    public Candidate {
        choices = Map.copyOf(choices);
    }

    /**
     * What the user has decided for one label.
     *
     * @param role or null: as proposed
     * @param who speaks
     */
    public record Choice(@Nullable Role role, Who who) {

        /** As proposed. */
        public static final Choice PROPOSED = new Choice(null, new Who.Proposed());
    }

    /** Who speaks under a label. */
    public sealed interface Who {

        /** Whom the label and the transcript's name suggest. */
        record Proposed() implements Who {}

        /**
         * A person by name, known to the study or new.
         *
         * @param name not blank
         */
        record Named(String name) implements Who {}

        /**
         * The same person as another label of this transcript.
         *
         * @param label the other one
         */
        record SameAs(String label) implements Who {}

        /** Nobody who is listed. */
        record Nobody() implements Who {}
    }

    /** Everything as proposed. */
    public static Candidate of(ReadTranscript read, String group) {
        return new Candidate(read, group, Map.of());
    }

    /** The same with a decision for one label. */
    public Candidate choosing(String label, Choice choice) {
        Map<String, Choice> all = new HashMap<>(choices);
        all.put(label, choice);
        return new Candidate(read, group, all);
    }

    /** The same with roles for those of the labels that it has, case aside where no label reads exactly so. */
    public Candidate inRoles(Map<String, Role> roles) {
        Candidate result = this;
        for (FoundSpeaker speaker : read.speakers()) {
            Optional<Role> role = roleOf(speaker.label(), roles);
            if (role.isPresent()) {
                result = result.choosing(
                        speaker.label(),
                        new Choice(role.get(), choice(speaker.label()).who()));
            }
        }
        return result;
    }

    private static Optional<Role> roleOf(String label, Map<String, Role> roles) {
        if (roles.containsKey(label)) {
            return Optional.ofNullable(roles.get(label));
        }
        return roles.entrySet().stream()
                .filter(entry -> entry.getKey().strip().equalsIgnoreCase(label))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What is decided for a label. */
    public Choice choice(String label) {
        return choices.getOrDefault(label, Choice.PROPOSED);
    }

    /** The role that a label goes in with. */
    public Role role(FoundSpeaker speaker) {
        Role chosen = choice(speaker.label()).role();
        return chosen == null ? speaker.role() : chosen;
    }
}
