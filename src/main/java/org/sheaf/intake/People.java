package org.sheaf.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sheaf.intake.Candidate.Who;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.intake.convention.FoundSpeaker.Person;
import org.sheaf.study.Attribute;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Study;
import org.sheaf.study.Value;

/**
 * Finds the person behind each label, or makes a new one. A proper name is one person across the study; a generic label of a
 * participant is one person in its transcript, found by the transcript's name; interviewers are one person.
 */
final class People {

    private static final String INTERVIEWER = "Interviewer";
    private static final int SHORTEST_NAME = 3;
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Study study;
    private final Map<String, Participant> byName = new LinkedHashMap<>();
    private final List<Participant> arrived = new ArrayList<>();
    private final Map<Id<Participant>, Participant> described = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private final Set<String> transcripts = new HashSet<>();
    private final Map<String, Set<String>> byParts = new HashMap<>();

    People(Study study) {
        this.study = study;
        study.transcripts().forEach(transcript -> transcripts.add(parts(transcript.name())));
        for (Participant person : study.participants()) {
            know(person);
        }
    }

    /** Those who are new, in order of appearance. */
    List<Participant> arrived() {
        return List.copyOf(arrived);
    }

    /** Those of the study of whom more is known now. */
    List<Participant> described() {
        return List.copyOf(described.values());
    }

    /** What could not be said of people, a sentence each. */
    List<String> warnings() {
        return warnings;
    }

    /**
     * The people behind the labels of a transcript; a label that names nobody is absent.
     *
     * @param name of the transcript in the study
     */
    Map<String, Participant> of(Candidate candidate, String name) {
        transcripts.add(parts(name));
        Map<String, Participant> people = new HashMap<>();
        Map<String, String> leaders = leaders(candidate);
        for (FoundSpeaker speaker : candidate.read().speakers()) {
            if (leaders.get(speaker.label()) == null) {
                person(candidate, speaker, name).ifPresent(p -> people.put(speaker.label(), p));
            }
        }
        for (FoundSpeaker speaker : candidate.read().speakers()) {
            Participant person = people.get(last(leaders, speaker.label()));
            if (person != null) {
                people.put(speaker.label(), person);
            }
        }
        return describe(candidate, name, people);
    }

    /** Gives the one participant of a transcript what its file says of him or her. */
    private Map<String, Participant> describe(Candidate candidate, String name, Map<String, Participant> people) {
        Particulars said = candidate.said();
        if (said.attributes().isEmpty() && said.participant().isEmpty()) {
            return people;
        }
        Set<String> asked = new LinkedHashSet<>();
        for (FoundSpeaker speaker : candidate.read().speakers()) {
            Participant person = people.get(speaker.label());
            if (person != null && candidate.role(speaker) == Role.PARTICIPANT) {
                asked.add(key(person.name()));
            }
        }
        if (asked.size() == 1) {
            Participant person =
                    Objects.requireNonNull(byName.get(asked.iterator().next()));
            Participant now = with(person, candidate);
            people.replaceAll((label, p) -> p.id().equals(now.id()) ? now : p);
        } else {
            warnings.add("‘" + candidate.read().file() + "’ says something of a participant, but "
                    + (asked.isEmpty() ? "no participant speaks" : asked.size() + " participants speak") + " in ‘"
                    + name + "’; it was left out.");
        }
        return people;
    }

    /** The name of an attribute as it is written of others already, case aside. */
    private String asWritten(String attribute) {
        return byName.values().stream()
                .flatMap(person -> person.attributes().keySet().stream())
                .filter(attribute::equalsIgnoreCase)
                .findFirst()
                .orElse(attribute);
    }

    private Participant with(Participant person, Candidate candidate) {
        Map<String, String> said = candidate.said().attributes();
        String file = candidate.read().file();
        Map<String, Value> attributes = new LinkedHashMap<>(person.attributes());
        said.forEach((name, text) -> {
            String attribute = study.attribute(name).map(Attribute::name).orElseGet(() -> asWritten(name));
            Optional<Value> value = value(person, attribute, text, file);
            Value known = attributes.get(attribute);
            if (known == null) {
                value.ifPresent(read -> attributes.put(attribute, read));
            } else if (value.isPresent() && !known.equals(value.get())) {
                warnings.add("‘" + file + "’ says “" + text + "” for “" + attribute + "” of " + person.name()
                        + "; the study has “" + known.text() + "”, which stays.");
            }
        });
        String group = person.group().isBlank() ? candidate.groupOrSaid() : person.group();
        if (attributes.equals(person.attributes()) && group.equals(person.group())) {
            return person;
        }
        Participant now = person.as(person.role(), group).with(attributes);
        byName.put(key(person.name()), now);
        int at = arrived.indexOf(person);
        if (at >= 0) {
            arrived.set(at, now);
        } else {
            described.put(now.id(), now);
        }
        return now;
    }

    /** What a file says of a person, as the attribute's type has it; left out with a warning where it does not fit. */
    private Optional<Value> value(Participant person, String attribute, String text, String file) {
        try {
            return study.read(attribute, text);
        } catch (Refusal unfit) {
            warnings.add("‘" + file + "’ says “" + text + "” for “" + attribute + "” of " + person.name()
                    + ", which was left out: " + unfit.why());
            return Optional.empty();
        }
    }

    /** For a label the one whose person it shares: chosen by the user, or the usual form of a label that drifts. */
    private static Map<String, String> leaders(Candidate candidate) {
        List<FoundSpeaker> speakers = candidate.read().speakers();
        Map<String, String> leaders = new HashMap<>();
        for (FoundSpeaker speaker : speakers) {
            Who who = candidate.choice(speaker.label()).who();
            FoundSpeaker leader = speaker;
            for (FoundSpeaker other : speakers) {
                boolean chosen = who instanceof Who.SameAs same && same.label().equals(other.label());
                boolean drift = who instanceof Who.Proposed
                        && other.readsLike(speaker)
                        && other.turns() > leader.turns()
                        && candidate.role(other) == candidate.role(speaker);
                leader = chosen || drift ? other : leader;
            }
            if (!leader.equals(speaker) && !last(leaders, leader.label()).equals(speaker.label())) {
                leaders.put(speaker.label(), leader.label());
            }
        }
        return leaders;
    }

    private static String last(Map<String, String> leaders, String label) {
        String last = label;
        for (String next = leaders.get(last); next != null; next = leaders.get(last)) {
            last = next;
        }
        return last;
    }

    private Optional<Participant> person(Candidate candidate, FoundSpeaker speaker, String name) {
        Candidate.Choice choice = candidate.choice(speaker.label());
        Role role = candidate.role(speaker);
        if (choice.who() instanceof Who.Nobody) {
            return Optional.empty();
        } else if (choice.who() instanceof Who.Named named) {
            return Optional.of(named(named.name().strip(), role, candidate));
        } else if (isSaid(candidate, speaker)) {
            String said = candidate.said().participant();
            // names of files are often in small letters
            return Optional.of(named(said.equalsIgnoreCase(speaker.label()) ? speaker.label() : said, role, candidate));
        } else if (speaker.person() == Person.PROPER) {
            return Optional.of(named(speaker.label(), role, candidate));
        } else if (speaker.person() == Person.NOBODY && choice.role() == null) {
            return Optional.empty();
        }
        return Optional.of(generic(candidate, speaker, role, name));
    }

    /** Whether the file says who the speaker is: it names a participant, and this is the only one. */
    private static boolean isSaid(Candidate candidate, FoundSpeaker speaker) {
        return !candidate.said().participant().isEmpty()
                && candidate.role(speaker) == Role.PARTICIPANT
                && candidate.read().speakers().stream()
                        .filter(other -> candidate.role(other) == Role.PARTICIPANT)
                        .filter(other -> !isSlip(candidate, other))
                        .allMatch(other -> other.readsLike(speaker));
    }

    private Participant generic(Candidate candidate, FoundSpeaker speaker, Role role, String name) {
        Participant known = byName.get(key(speaker.label()));
        if (known != null && role == Role.PARTICIPANT && speaker.label().length() >= SHORTEST_NAME) {
            // What looks like a code may be a short name in capitals.
            return known;
        }
        boolean alone = candidate.read().speakers().stream()
                .filter(other -> other.person() == Person.GENERIC && candidate.role(other) == role)
                .filter(other -> !isSlip(candidate, other))
                .allMatch(other -> other.readsLike(speaker));
        return switch (role) {
            case INTERVIEWER -> named(alone ? INTERVIEWER : interviewer(speaker.label()), role, candidate);
            case PARTICIPANT ->
                alone
                        ? byTranscript(name).orElseGet(() -> named(name, role, candidate))
                        : named(name + " " + speaker.label(), role, candidate);
            case OTHER -> named(name + " " + speaker.label(), role, candidate);
        };
    }

    /** Whether a label is probably another one mistyped; nobody is named otherwise because of it. */
    private static boolean isSlip(Candidate candidate, FoundSpeaker speaker) {
        return candidate.read().doubts().stream()
                .anyMatch(doubt -> doubt.label().equals(speaker.label())
                        && !doubt.likely().isEmpty()
                        && candidate.read().speakers().stream()
                                .anyMatch(s -> s.label().equals(doubt.likely()) && !s.readsLike(speaker)));
    }

    /** {@code I2} is Interviewer 2; a longer label is its own name. */
    private static String interviewer(String label) {
        String number = label.replaceAll("^\\p{L}{1,3}[-_. ]?", "");
        boolean code = number.matches("\\d{0,3}") && label.length() <= 6;
        return code ? (INTERVIEWER + " " + (number.isEmpty() ? label : number)) : label;
    }

    /**
     * The one participant whose name is part of the transcript's name, as Casey's is of {@code su02-casey}. People who got
     * their name from another transcript are none: {@code int1 (2)} is not about the participant of {@code int1}.
     */
    private Optional<Participant> byTranscript(String name) {
        List<String> words = List.of(parts(name).split(" "));
        Set<Participant> found = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                String phrase = String.join(" ", words.subList(from, to));
                if (!transcripts.contains(phrase)) {
                    byParts.getOrDefault(phrase, Set.of()).stream()
                            .map(key -> Objects.requireNonNull(byName.get(key)))
                            .filter(person -> person.role() == Role.PARTICIPANT)
                            .filter(person -> person.name().codePoints().anyMatch(Character::isLetter))
                            .forEach(found::add);
                }
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private void know(Participant person) {
        byName.put(key(person.name()), person);
        byParts.computeIfAbsent(parts(person.name()), parts -> new LinkedHashSet<>())
                .add(key(person.name()));
    }

    private static String parts(String name) {
        return APART.matcher(key(name)).replaceAll(" ").strip();
    }

    private Participant named(String name, Role role, Candidate candidate) {
        Participant known = byName.get(key(name));
        if (known != null) {
            return known;
        }
        Participant person = Participant.of(name, role, role == Role.PARTICIPANT ? candidate.groupOrSaid() : "");
        know(person);
        arrived.add(person);
        return person;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
