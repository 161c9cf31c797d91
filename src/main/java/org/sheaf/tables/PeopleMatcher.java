package org.sheaf.tables;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/** Finds the people of a study by what a table calls them. */
final class PeopleMatcher {

    private final Study study;
    private final Map<String, Participant> names = new HashMap<>();
    private final Map<String, Set<Id<Participant>>> labels = new HashMap<>();
    private final Map<String, Transcript> transcripts = new HashMap<>();

    PeopleMatcher(Study study) {
        this.study = study;
        study.participants().forEach(person -> names.put(key(person.name()), person));
        for (Transcript transcript : study.transcripts()) {
            transcripts.put(key(transcript.name()), transcript);
            for (Speaker speaker : transcript.speakers()) {
                if (speaker.participant() != null) {
                    labels.computeIfAbsent(key(speaker.label()), label -> new HashSet<>())
                            .add(speaker.participant());
                }
            }
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody is called so, one way or another. */
    boolean knows(String cell) {
        return exact(cell).isPresent();
    }

    /** Whether a cell names a transcript, or several. */
    boolean isPlace(String cell) {
        return Members.split(cell).stream().anyMatch(member -> place(member).isPresent());
    }

    /** The transcript of that name, or of that file. */
    Optional<Transcript> place(String member) {
        Transcript named = transcripts.get(key(member));
        return Optional.ofNullable(
                named != null ? named : transcripts.get(key(member.replaceFirst("\\.\\p{Alnum}{2,5}$", ""))));
    }

    Optional<PeopleMatch.Known> byId(String cell) {
        try {
            return cell.length() == 36
                    ? study.participants()
                            .find(new Id<Participant>(UUID.fromString(cell)))
                            .map(person -> new PeopleMatch.Known(person, "by its id"))
                    : Optional.empty();
        } catch (IllegalArgumentException noIdentity) {
            return Optional.empty();
        }
    }

    /** Who is called exactly so: by name, by the only speaker with that label, by the only participant of a transcript. */
    Optional<PeopleMatch.Known> exact(String cell) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Participant named = names.get(key(cell));
        if (named != null) {
            return Optional.of(new PeopleMatch.Known(named, "by name"));
        }
        Set<Id<Participant>> labelled = labels.getOrDefault(key(cell), Set.of());
        if (labelled.size() == 1) {
            return study.participants()
                    .find(labelled.iterator().next())
                    .map(person -> new PeopleMatch.Known(person, "by the label ‘" + cell.strip() + "’"));
        }
        return place(cell).flatMap(this::onlyParticipant);
    }

    private Optional<PeopleMatch.Known> onlyParticipant(Transcript transcript) {
        List<Participant> speaking = transcript.speakers().stream()
                .map(Speaker::participant)
                .distinct()
                .map(this::person)
                .flatMap(Optional::stream)
                .filter(person -> person.role() == Role.PARTICIPANT)
                .toList();
        return speaking.size() == 1
                ? Optional.of(
                        new PeopleMatch.Known(speaking.get(0), "as the participant of ‘" + transcript.name() + "’"))
                : Optional.empty();
    }

    private Optional<Participant> person(@Nullable Id<Participant> id) {
        return id == null ? Optional.empty() : study.participants().find(id);
    }

    /** Who alone has that value of an attribute. */
    Optional<PeopleMatch.Known> byValue(String attribute, String cell) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        List<Participant> having = study.participants().stream()
                .filter(person -> person.attributes().entrySet().stream()
                        .anyMatch(known -> known.getKey().equalsIgnoreCase(attribute)
                                && key(known.getValue().text()).equals(key(cell))))
                .toList();
        return having.size() == 1
                ? Optional.of(new PeopleMatch.Known(having.get(0), "by ‘" + attribute + "’"))
                : Optional.empty();
    }

    /**
     * Who is called nearly so.
     *
     * @param taken people whom other rows name exactly
     */
    Optional<PeopleMatch.Perhaps> near(Collection<String> cells, Set<Id<Participant>> taken) {
        PeopleMatch.Perhaps best = null;
        Likeness closest = null;
        for (Participant person : study.participants()) {
            for (String cell : cells) {
                Optional<Likeness> likeness =
                        taken.contains(person.id()) ? Optional.empty() : Likeness.of(cell, person.name());
                if (likeness.isPresent() && (closest == null || likeness.get().compareTo(closest) < 0)) {
                    closest = likeness.get();
                    best = new PeopleMatch.Perhaps(person, likeness.get().reason());
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
