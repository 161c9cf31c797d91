package org.sheaf.analysis.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.study.Turn;

/** Who asks and who answers in one interview. Where nobody is known as interviewer, those who are nobody yet may ask. */
final class Sides {

    private final List<Speaker> speakers;
    private final List<Optional<Participant>> people = new ArrayList<>();
    private final boolean interviewerKnown;

    Sides(Study study, Transcript transcript) {
        speakers = transcript.speakers();
        for (Speaker speaker : speakers) {
            @Nullable Id<Participant> id = speaker.participant();
            people.add(id == null ? Optional.empty() : study.participants().find(id));
        }
        interviewerKnown = people.stream().anyMatch(person -> has(person, Role.INTERVIEWER));
    }

    private static boolean has(Optional<Participant> person, Role role) {
        return person.filter(known -> known.role() == role).isPresent();
    }

    boolean asks(Turn turn) {
        if (turn.speaker() < 0 || turn.speaker() >= people.size()) {
            return false;
        }
        Optional<Participant> person = people.get(turn.speaker());
        return interviewerKnown ? has(person, Role.INTERVIEWER) : person.isEmpty();
    }

    /** What participants say is an answer, and what somebody says who is nobody yet beside a known interviewer. */
    boolean answers(Turn turn) {
        if (turn.speaker() < 0 || turn.speaker() >= people.size()) {
            return false;
        }
        Optional<Participant> person = people.get(turn.speaker());
        return has(person, Role.PARTICIPANT) || interviewerKnown && person.isEmpty();
    }

    Optional<Participant> person(Turn turn) {
        return turn.speaker() < 0 || turn.speaker() >= people.size() ? Optional.empty() : people.get(turn.speaker());
    }

    String label(Turn turn) {
        return turn.speaker() < 0 || turn.speaker() >= speakers.size()
                ? ""
                : speakers.get(turn.speaker()).label();
    }

    /** Everybody of whom an answer can be expected. */
    List<Participant> participants() {
        return people.stream()
                .flatMap(Optional::stream)
                .filter(person -> person.role() == Role.PARTICIPANT)
                .distinct()
                .toList();
    }
}
