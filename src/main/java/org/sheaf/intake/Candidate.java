package org.sheaf.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.study.Role;
import org.sheaf.study.TextKind;

/**
 * A transcript that is to go in, with what the user has decided for it.
 *
 * @param read the file as it was read
 * @param name of the transcript; not blank
 * @param group of the transcript and of its participants; empty leaves it to {@code said}
 * @param kind what it is to the study, or null while its speakers tell
 * @param said what the file's name or other columns say of it
 * @param choices by label; a label without one goes as proposed
 */
public record Candidate(
        ReadTranscript read,
        String name,
        String group,
        @Nullable TextKind kind,
        Particulars said,
        Map<String, Choice> choices) {

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
        return new Candidate(read, read.name(), group, null, read.said(), Map.of());
    }

    /** The same with a decision for one label. */
    public Candidate choosing(String label, Choice choice) {
        Map<String, Choice> all = new HashMap<>(choices);
        all.put(label, choice);
        return new Candidate(read, name, group, kind, said, all);
    }

    /** The same under another name. */
    public Candidate named(String newName) {
        return new Candidate(read, newName, group, kind, said, choices);
    }

    /** The same in a group. */
    public Candidate inGroup(String newGroup) {
        return new Candidate(read, name, newGroup, kind, said, choices);
    }

    /** The same as an interview or a document; null lets its speakers tell. */
    public Candidate as(@Nullable TextKind newKind) {
        return new Candidate(read, name, group, newKind, said, choices);
    }

    /** The same with what is said of it beside what its own columns say, which count for more. */
    public Candidate saying(Particulars more) {
        return new Candidate(read, name, group, kind, read.said().or(more), choices);
    }

    /** What was decided, for a file that was read anew; decisions for labels that it has no longer are gone. */
    public Candidate of(ReadTranscript anew) {
        Map<String, Choice> still = new HashMap<>();
        for (FoundSpeaker speaker : anew.speakers()) {
            Choice choice = choices.get(speaker.label());
            boolean lost = choice != null
                    && choice.who() instanceof Who.SameAs same
                    && anew.speakers().stream().noneMatch(s -> s.label().equals(same.label()));
            if (choice != null) {
                still.put(speaker.label(), lost ? new Choice(choice.role(), new Who.Proposed()) : choice);
            }
        }
        return new Candidate(anew, name, group, kind, said, still);
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

    /** The group it goes in with; may be empty. */
    public String groupOrSaid() {
        return group.isBlank() ? said.facts().group() : group;
    }
}
