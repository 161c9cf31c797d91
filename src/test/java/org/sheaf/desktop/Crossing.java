package org.sheaf.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sheaf.store.Opening;
import org.sheaf.store.StudyFolder;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Definition;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Method;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Target;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.workbench.OpenStudy;

/** A made-up study that two coders have coded: they agree once, and differ about four passages in four ways. */
public final class Crossing {

    /** What both code alike. */
    public static final String ALIKE = "the crew know my name";

    private Crossing() {}

    /** Makes it in a folder and closes it again. */
    public static Path make(Path folder, Method method) {
        Path place = folder.resolve("crossing.sheaf");
        StudyFacts facts = StudyFacts.of("The crossing", method);
        try (OpenStudy mira =
                OpenStudy.over(StudyFolder.create(place, facts, Opening.by("Mira")), "Mira", Runnable::run)) {
            mira.run(new TranscriptChange.Imported(
                    List.of(
                            Fiction.interview(
                                    "Aud",
                                    "Interviewer: What about the boat?",
                                    "Aud: Well, the money runs out in spring and we all know it. "
                                            + "You cannot plan a wedding on half a year of boats.",
                                    "Interviewer: And the people on it?",
                                    "Aud: Oh, " + ALIKE + ", and that is worth a lot on a cold day."),
                            Fiction.interview(
                                    "Bo",
                                    "Interviewer: And you?",
                                    "Bo: I fear the winter, I do. The harbour is quiet then and nobody comes to tea.")),
                    List.of()));
            Code fears = code("Money fears", 0, "Worry that the boats will not be paid for.");
            Code lease = code("Life on hold", 1, "Plans that are not made.");
            Code known = code("Known by name", 2, "");
            mira.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(fears, lease, known)));
            mark(mira, "Aud", "the money runs out in spring and we all know it", fears);
            mark(mira, "Aud", ALIKE, known);
            mark(mira, "Bo", "I fear the winter", fears);
            mark(mira, "Bo", "nobody comes to tea", known);
            memo(mira, "Fear, not planning.");
        }
        try (OpenStudy tom = OpenStudy.over(StudyFolder.open(place, Opening.by("Tom")), "Tom", Runnable::run)) {
            mark(tom, "Aud", "we all know it. You cannot plan a wedding", code(tom, "Life on hold"));
            mark(tom, "Aud", ALIKE, code(tom, "Known by name"));
            mark(tom, "Bo", "I fear the winter, I do", code(tom, "Money fears"));
            mark(tom, "Bo", "The harbour is quiet then", code(tom, "Life on hold"));
        }
        return place;
    }

    private static Code code(String name, int position, String brief) {
        return Code.of(name, null, position, -1).defined(Definition.brief(brief));
    }

    private static Code code(OpenStudy open, String name) {
        return open.study().codes().named(name, Code::name).orElseThrow();
    }

    private static void mark(OpenStudy open, String transcript, String words, Code... codes) {
        Transcript head =
                open.study().transcripts().named(transcript, Transcript::name).orElseThrow();
        open.run(Ferry.marked(open, head, words, Stream.of(codes).map(Code::id).toList()));
    }

    private static void memo(OpenStudy open, String text) {
        Transcript head =
                open.study().transcripts().named("Aud", Transcript::name).orElseThrow();
        Quotation first = open.study().page(head.id()).quotations().get(0);
        Target on = Target.on(new QuotationRef(head.id(), first.id()));
        open.run(new StudyChange.MemosWritten(
                List.of(new Memo(Id.random(), on, "", open.coder().id(), Fiction.NOON, text))));
    }
}
