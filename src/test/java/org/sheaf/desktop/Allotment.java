package org.sheaf.desktop;

import java.nio.file.Path;
import java.util.List;
import org.sheaf.store.Opening;
import org.sheaf.store.StudyFolder;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Method;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Target;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.workbench.OpenStudy;

/** A small study of people who garden together, full of names, places and numbers that nobody has. */
public final class Allotment {

    /** The people who are named, and what of each of them is written. */
    public static final List<String> NAMES =
            List.of("Ottoline", "Ottie", "Bartram", "Winifreda", "Tolliver", "Marchbanks", "Quenby", "Thornmere");

    private Allotment() {}

    /** The two interviews. */
    public static TranscriptChange.Imported interviews() {
        return new TranscriptChange.Imported(
                List.of(
                        Fiction.interview(
                                "01 shed",
                                "Interviewer: How did you come to the allotment?",
                                "Bartram: It was Ottoline who asked me. She lives in Thornmere, two streets from the"
                                        + " gate, and she said there was a plot going.",
                                "Interviewer: And you said yes.",
                                "Bartram: I said a plot needs somebody who is there in the rain. Ottoline laughed at"
                                        + " that. Ottoline’s beans are always the first, by the way. My daughter"
                                        + " Winifreda helps on Sundays.",
                                "Interviewer: Who else do you meet there?",
                                "Bartram: Well, Mr Marchbanks, who keeps the bees. He was born on 4 May 1951 and tells"
                                        + " everybody. And Ottie brings the flask."),
                        Fiction.interview(
                                "02 glass house",
                                "Interviewer: Tell me about a usual week.",
                                "Tolliver: On Monday I water. The Quenby Trust pays for the water, or did until the"
                                        + " spring. Bartram has the key to the pump.",
                                "Interviewer: Do people help each other?",
                                "Tolliver: When my hip was bad, Ottoline did my rows for six weeks and Winifreda"
                                        + " carried the cans. You do not forget that.",
                                "Interviewer: Is there trouble, too?",
                                "Tolliver: Some. Marchbanks wrote to the Trust from m.marchbanks@quenby.example and"
                                        + " half of Thornmere knew it the same day.")),
                List.of());
    }

    /** Makes the study in a folder, coded by Mira, and closes it again. */
    public static Path make(Path folder) {
        Path place = folder.resolve("allotment.sheaf");
        StudyFacts facts = StudyFacts.of("The allotment", Method.CODEBOOK);
        try (OpenStudy mira =
                OpenStudy.over(StudyFolder.create(place, facts, Opening.by("Mira")), "Mira", Runnable::run)) {
            mira.run(interviews());
            Code help = Code.of("Helping out", null, 0, 0x0B3474);
            Code asked = Code.of("Asked by Ottoline", null, 1, 0xA98E57);
            mira.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(help, asked)));
            Transcript shed = named(mira, "01 shed");
            mira.run(Ferry.marked(mira, shed, "It was Ottoline who asked me", List.of(asked.id())));
            mira.run(Ferry.marked(
                    mira, named(mira, "02 glass house"), "Ottoline did my rows for six weeks", List.of(help.id())));
            mira.run(new StudyChange.MemosWritten(List.of(new Memo(
                    Id.random(),
                    Target.on(Target.Kind.TRANSCRIPT, shed.id()),
                    "",
                    mira.coder().id(),
                    Fiction.NOON,
                    "Bartram speaks of Ottoline as if she had built the place."))));
        }
        return place;
    }

    private static Transcript named(OpenStudy open, String name) {
        return open.study().transcripts().named(name, Transcript::name).orElseThrow();
    }
}
