package org.sheaf.desktop.coding;

import org.sheaf.desktop.action.Words;
import org.sheaf.study.Lines;
import org.sheaf.study.Participant;
import org.sheaf.study.Role;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.Span;

/** Where words stand, as people cite them. */
final class Whereabouts {

    private Whereabouts() {}

    /** For instance “Marit, line 420”; the transcript's name where no participant speaks. */
    static String of(Study study, Texts texts, Transcript transcript, Span words) {
        TranscriptText text = texts.of(transcript);
        int turn = text.turnAt(words.start());
        String who = turn < 0
                ? transcript.name()
                : study.person(transcript, text.turns().get(turn))
                        .filter(person -> person.role() == Role.PARTICIPANT)
                        .map(Participant::name)
                        .orElse(transcript.name());
        int line = Lines.of(text, study.facts().lineLength()).at(words.start());
        return Words.of("coding.place", who, line);
    }
}
