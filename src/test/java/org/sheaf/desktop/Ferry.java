package org.sheaf.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sheaf.store.Opening;
import org.sheaf.store.StudyFolder;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Method;
import org.sheaf.study.Participant;
import org.sheaf.study.Quotation;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.TranscriptText;
import org.sheaf.workbench.OpenStudy;

/** A small study of people who wait for a ferry: two interviews, three people in two groups, three codes. */
public final class Ferry {

    /** What Marit says that is coded as fears. */
    public static final String FEAR = "they will close the line";

    /** What Osric says that is coded as fears, and as hopes. */
    public static final String DOUBT = "nobody tells us anything";

    private Ferry() {}

    /** The two interviews with the people who speak in them. */
    public static TranscriptChange.Imported interviews() {
        List<Participant> people = new ArrayList<>();
        TranscriptChange.Arrival one = spoken(
                Fiction.interview("one", "I: How are mornings?", "Marit: Cold, and " + FEAR + ", and the tea is good."),
                List.of(),
                people);
        TranscriptChange.Arrival two = spoken(
                Fiction.interview("two", "Osric: We wait and " + DOUBT + ".", "Dilys: The crew is kind to us."),
                List.of("Dilys"),
                people);
        return new TranscriptChange.Imported(List.of(one, two), people);
    }

    private static TranscriptChange.Arrival spoken(
            TranscriptChange.Arrival arrival, List<String> staff, List<Participant> people) {
        List<Speaker> speakers = new ArrayList<>();
        for (Speaker speaker : arrival.head().speakers()) {
            Role role = speaker.label().equals("I") ? Role.INTERVIEWER : Role.PARTICIPANT;
            String group = role == Role.INTERVIEWER ? "" : staff.contains(speaker.label()) ? "staff" : "passengers";
            Participant person = Participant.of(speaker.label(), role, group);
            people.add(person);
            speakers.add(new Speaker(speaker.label(), person.id(), speaker.turns(), speaker.words()));
        }
        return new TranscriptChange.Arrival(arrival.head().spokenBy(speakers), arrival.text());
    }

    /** The words of a transcript marked with codes by the acting coder. */
    public static CodingChange.Marked marked(
            OpenStudy open, Transcript transcript, String words, List<Id<Code>> codes) {
        TranscriptText text = open.texts().of(transcript);
        Quotation quotation = Fiction.quote(text, words, open.coder(), codes);
        return new CodingChange.Marked(transcript.id(), 1, List.of(quotation));
    }

    /** Makes the study in a folder, coded by Mira, and closes it again. */
    public static Path make(Path folder) {
        Path study = folder.resolve("ferry.sheaf");
        StudyFacts facts = StudyFacts.of("Ferry mornings", Method.CODEBOOK);
        try (OpenStudy open =
                OpenStudy.over(StudyFolder.create(study, facts, Opening.by("Mira")), "Mira", Runnable::run)) {
            open.run(interviews());
            Code fears = Code.of("Fears", null, 0, 0x0B3474);
            Code hopes = Code.of("Hopes", null, 1, 0xA98E57);
            Code crew = Code.of("Crew", null, 2, 0x953C45);
            open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(fears, hopes, crew)));
            List<Transcript> both = open.study().transcripts().stream().toList();
            open.run(marked(open, both.get(0), FEAR, List.of(fears.id())));
            open.run(marked(open, both.get(0), "the tea is good", List.of(hopes.id())));
            open.run(marked(open, both.get(1), DOUBT, List.of(fears.id(), hopes.id())));
            open.run(marked(open, both.get(1), "The crew is kind", List.of(crew.id(), fears.id())));
        }
        return study;
    }
}
