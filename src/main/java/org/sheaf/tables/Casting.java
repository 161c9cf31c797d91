package org.sheaf.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.PeopleChange;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/**
 * Who speaks where, while a table says so. A table gives speakers to people and never takes a speaker from somebody
 * without giving it to somebody else.
 */
final class Casting {

    private static final Pattern INTERVIEWER = Pattern.compile(
            "i\\d*|int\\.?\\s?\\d*|interviewer\\s?\\d*|q|moderator|mod\\.?|facilitator|researcher|interviewer\\(in\\)",
            Pattern.CASE_INSENSITIVE);

    private final Study study;
    private final Map<Id<Participant>, Participant> people = new LinkedHashMap<>();
    private final Map<Id<Transcript>, Transcript> heads = new LinkedHashMap<>();
    private final Map<String, Id<Transcript>> transcripts = new HashMap<>();
    private final Set<Part> taken = new HashSet<>();
    private final Set<Id<Participant>> named = new HashSet<>();
    private final Map<Id<Participant>, Id<Participant>> heirs = new LinkedHashMap<>();
    private final List<Wish> guesses = new ArrayList<>();

    private record Part(Id<Transcript> transcript, int speaker) {}

    private record Wish(int line, Id<Participant> who, Id<Transcript> where) {}

    Casting(Study study) {
        this.study = study;
        study.participants().forEach(person -> people.put(person.id(), person));
        for (Transcript head : study.transcripts()) {
            heads.put(head.id(), head);
            transcripts.put(key(head.name()), head.id());
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    Optional<Participant> person(Id<Participant> id) {
        return Optional.ofNullable(people.get(id));
    }

    Optional<Participant> person(String name) {
        String wanted = key(name);
        return people.values().stream()
                .filter(person -> key(person.name()).equals(wanted))
                .findFirst();
    }

    /** Puts in a person whom the table names, new or as they become. */
    void put(Participant person) {
        people.put(person.id(), person);
        named.add(person.id());
    }

    Optional<Transcript> transcript(String name) {
        return Optional.ofNullable(transcripts.get(key(name))).map(heads::get);
    }

    Optional<Transcript> transcript(Id<Transcript> id) {
        return Optional.ofNullable(heads.get(id));
    }

    /** Puts in a transcript as it becomes. */
    void put(Transcript head) {
        Transcript old = heads.put(head.id(), head);
        if (old != null) {
            transcripts.remove(key(old.name()));
        }
        transcripts.put(key(head.name()), head.id());
    }

    /**
     * Gives a person a speaker of a transcript: the one with the label, else the one who is theirs already or bears their
     * name; else, once all rows have been heard, the only one left whose role is theirs.
     *
     * @param label null when the table names none
     */
    void cast(int line, Participant who, Transcript where, @Nullable String label) {
        List<Speaker> speakers = transcript(where.id()).orElse(where).speakers();
        int theirs = -1;
        for (int i = 0; i < speakers.size(); i++) {
            boolean already = label == null && who.id().equals(speakers.get(i).participant());
            if (already) {
                theirs = i;
                break;
            }
            if (theirs < 0 && key(speakers.get(i).label()).equals(key(label == null ? who.name() : label))) {
                theirs = i;
            }
        }
        if (theirs >= 0) {
            give(where.id(), theirs, who.id());
        } else if (label != null) {
            throw new Misfit(
                    line,
                    "‘" + where.name() + "’ has no speaker ‘" + label + "’. Its speakers are " + labels(speakers)
                            + ".");
        } else {
            guesses.add(new Wish(line, who.id(), where.id()));
        }
    }

    private void give(Id<Transcript> transcript, int speaker, Id<Participant> who) {
        taken.add(new Part(transcript, speaker));
        Transcript head = transcript(transcript).orElseThrow();
        Id<Participant> before = head.speakers().get(speaker).participant();
        if (!who.equals(before)) {
            List<Speaker> speakers = new ArrayList<>(head.speakers());
            speakers.set(speaker, speakers.get(speaker).spokenBy(who));
            heads.put(transcript, head.spokenBy(speakers));
            if (before != null) {
                heirs.putIfAbsent(before, who);
            }
        }
    }

    private void guess(Wish wish) {
        Transcript head = transcript(wish.where).orElseThrow();
        Participant who = person(wish.who).orElseThrow();
        if (head.speakers().stream().anyMatch(speaker -> wish.who.equals(speaker.participant()))) {
            return;
        }
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < head.speakers().size(); i++) {
            boolean free = !taken.contains(new Part(wish.where, i));
            if (free && roleOf(head.speakers().get(i)) == who.role()) {
                fitting.add(i);
            }
        }
        if (fitting.size() == 1) {
            give(wish.where, fitting.get(0), wish.who);
        } else if (head.isDocument()) {
            throw new Misfit(
                    wish.line, "‘" + head.name() + "’ has no speakers, so ‘" + who.name() + "’ cannot be one of them.");
        } else {
            throw new Misfit(
                    wish.line,
                    "It is not clear which speaker of ‘" + head.name() + "’ is ‘" + who.name() + "’: "
                            + labels(head.speakers()) + ". Write “" + head.name()
                            + ":LABEL”, with the speaker's label.");
        }
    }

    private Role roleOf(Speaker speaker) {
        Id<Participant> id = speaker.participant();
        Participant person = id == null ? null : people.get(id);
        if (person != null) {
            return person.role();
        }
        return roleOf(speaker.label());
    }

    /** What a label alone says about the role. */
    static Role roleOf(String label) {
        return INTERVIEWER.matcher(label.strip()).matches() ? Role.INTERVIEWER : Role.PARTICIPANT;
    }

    private static String labels(List<Speaker> speakers) {
        return Columns.quoted(speakers.stream().map(Speaker::label).toList());
    }

    /** Settles what was left open until all rows had been heard. */
    void settle(Findings findings) {
        for (Wish wish : guesses) {
            try {
                guess(wish);
            } catch (Misfit misfit) {
                findings.refuse(misfit);
            }
        }
    }

    /** The people who are new or become different. */
    List<Participant> people(Findings findings) {
        return findings.written(people.values(), study.participants());
    }

    /** The transcripts that become different. */
    List<Transcript> heads() {
        return heads.values().stream()
                .filter(head -> !head.equals(study.transcripts().find(head.id()).orElse(null)))
                .toList();
    }

    /**
     * Joins those who only stood for a label with the people who speak in their stead: nobody described them, the table
     * does not name them, and they speak nowhere any more.
     */
    void tellHeirs(Findings findings) {
        Set<Id<Participant>> speaking = new HashSet<>();
        heads.values()
                .forEach(head -> head.speakers().forEach(speaker -> {
                    if (speaker.participant() != null) {
                        speaking.add(speaker.participant());
                    }
                }));
        heirs.forEach((gone, heir) -> {
            Participant person = people.get(gone);
            boolean onlyALabel = person != null
                    && person.attributes().isEmpty()
                    && !named.contains(gone)
                    && !speaking.contains(gone);
            if (onlyALabel) {
                findings.change(new PeopleChange.Merged(gone, heir));
            }
        });
    }
}
