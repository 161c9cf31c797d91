package org.sheaf.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.correction.Amendment;
import org.sheaf.correction.Correction;
import org.sheaf.correction.Corrections;
import org.sheaf.identity.applying.Applying;
import org.sheaf.identity.register.Register;
import org.sheaf.reconcile.passages.Rounds;
import org.sheaf.reconcile.passages.Sample;
import org.sheaf.study.Analysis;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Definition;
import org.sheaf.study.EpochChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.GuideChange;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityChange;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.ImportHabits;
import org.sheaf.study.Memo;
import org.sheaf.study.Method;
import org.sheaf.study.Participant;
import org.sheaf.study.Progress;
import org.sheaf.study.Question;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.ReadingChange;
import org.sheaf.study.Role;
import org.sheaf.study.Round;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Value;
import org.sheaf.study.VaultMark;
import org.sheaf.text.Span;
import org.sheaf.workbench.OpenStudy;

/** A made-up study with invented names wherever a study has words, among them some that only its history still knows. */
public final class NamedStudy {

    /** What must be gone. */
    public static final List<String> ORIGINALS =
            List.of("Margaret", "Oduya", "Thistlebeck", "Zoë", "07700 900 417", "Quillon");

    /** Stands only in what was removed, renamed or corrected, so that no present object has it. */
    static final String FORMER = "Quillon";

    private NamedStudy() {}

    /** Makes the study in a folder; nobody has it open afterwards. */
    public static void make(Path folder, char @Nullable [] passphrase) {
        StudyFacts facts = StudyFacts.of("Mornings at Thistlebeck", Method.CODEBOOK);
        try (OpenStudy open = OpenStudy.over(
                StudyFolder.create(folder, facts, Opening.by("Mira", passphrase)), "Mira", Runnable::run)) {
            fill(open);
        }
    }

    public static OpenStudy open(Path folder, char @Nullable [] passphrase) {
        return OpenStudy.over(StudyFolder.open(folder, Opening.by("Mira", passphrase)), "Mira", Runnable::run);
    }

    /** What is decided about the names, applied. */
    public static EpochChange applied(OpenStudy open) {
        return Applying.of(
                        open.study(),
                        open.texts(),
                        Register.NONE,
                        new Applying.Deed("Mira", Fiction.NOON, new VaultMark(new UUID(1, 2), "00ff")),
                        Progress.NONE)
                .change();
    }

    private static void fill(OpenStudy open) {
        TranscriptChange.Arrival first = Fiction.interview(
                "margaret_1",
                "Interviewer: And who drives you?",
                "Margaret Oduya: Zoë does, from Thistlebeck. Quillon used to. Call 07700 900 417, says Margaret.");
        TranscriptChange.Arrival second = Fiction.interview("second", "P: Nobody here has a name, and nobody asks.");
        Participant margaret = Participant.of("Margaret Oduya", Role.PARTICIPANT, "Thistlebeck")
                .with(Map.of("town", new Value.Words("Thistlebeck")));
        open.run(new TranscriptChange.Imported(List.of(first, second), List.of(margaret)));
        Code waiting = Code.open("Waiting for Quillon", 0x0B3474);
        Code known = Code.of("Known in Thistlebeck", null, 1, 0x953C45)
                .defined(new Definition("What Margaret says", "", "", "", "‘Zoë does’"));
        Code unused = Code.open("Nobody uses it", 0x101010);
        open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(waiting, known, unused)));
        code(open, first, waiting, "Zoë does", "as Margaret said");
        code(open, second, known, "nobody asks", "unlike Zoë");
        open.actAs("Tom");
        code(open, first, known, "Call 07700 900 417", "Oduya again");
        code(open, second, waiting, "Nobody here", "");
        open.actAs("Mira");
        round(open);
        open.run(new CodeChange.Written(
                CodeChange.Deed.RENAMED,
                List.of(open.study().codes().get(waiting.id()).renamed("Waiting"))));
        correct(open, first.head().id());
        describe(open, first.head().id(), waiting, known);
        review(open);
    }

    private static void code(OpenStudy open, TranscriptChange.Arrival in, Code code, String words, String comment) {
        int at = in.text().text().indexOf(words);
        Coding coding = new Coding(Id.random(), code.id(), null, comment, Fiction.NOON);
        open.run(new CodingChange.Marked(
                in.head().id(),
                1,
                List.of(Quotation.of(
                        open.coder().id(), new Span(at, at + words.length()), Fiction.NOON, List.of(coding)))));
    }

    private static void round(OpenStudy open) {
        List<Id<Coder>> coders = open.study().coders().stream()
                .filter(coder -> !coder.isConsensus())
                .map(Coder::id)
                .toList();
        Id<Coder> mira = open.coder().id();
        Rounds.Plan plan = new Rounds.Plan(Round.Purpose.CODING, new Sample.All(), coders, null, true, true);
        open.run(new Rounds(open.study()).open(plan, mira, Fiction.NOON));
        Round round = new Rounds(open.study()).all().get(0);
        open.run(new Rounds(open.study()).close(round, Fiction.NOON));
    }

    /** Takes the sentence out that alone had a name, so that only an older text has it. */
    private static void correct(OpenStudy open, Id<Transcript> id) {
        Transcript head = open.study().transcripts().get(id);
        TranscriptText text = open.texts().of(head);
        String sentence = "Quillon used to. ";
        int at = text.text().indexOf(sentence);
        Correction correction =
                Correction.of(head, text).with(new Amendment.Typed(new Span(at, at + sentence.length()), ""));
        open.run(new Corrections(List.of(correction)).change(open.study(), open.texts(), "", true));
    }

    private static void describe(OpenStudy open, Id<Transcript> first, Code waiting, Code known) {
        Quotation quotation = open.study().page(first).quotation(0);
        QuotationRef ref = new QuotationRef(first, quotation.id());
        Analysis analysis = Analysis.of("Around Thistlebeck", "patients", 0);
        Theme theme = Theme.of(analysis.id(), null, "Zoë’s car", 0)
                .fedBy(List.of(waiting.id()))
                .quoting(List.of(ref), List.of());
        open.run(new ThemeChange.Arranged("Made the theme ‘Zoë’s car’", List.of(analysis), List.of(theme)));
        Id<Coder> mira = open.coder().id();
        Memo kept = new Memo(Id.random(), Target.on(ref), "analytic", mira, Fiction.NOON, "Margaret, again.");
        Memo gone = new Memo(Id.random(), Target.on(ref), "analytic", mira, Fiction.NOON, "Quillon is her brother.");
        open.run(new StudyChange.MemosWritten(List.of(kept, gone)));
        open.run(new StudyChange.MemosRemoved(List.of(gone.id())));
        open.run(new ReadingChange.Bookmarked(new Bookmark(Id.random(), first, mira, 40, "Zoë", Fiction.NOON)));
        open.run(new GuideChange.Arranged(
                "Made the guide", List.of(Question.of("Thistlebeck", "Who drives to Thistlebeck?", List.of()))));
        open.run(new StudyChange.ImportRemembered(new ImportHabits(
                "name-colon",
                false,
                "",
                Map.of("Margaret Oduya", new ImportHabits.Label(Role.PARTICIPANT, "Margaret Oduya", null)))));
    }

    private static void review(OpenStudy open) {
        List<Identity> decided = new ArrayList<>();
        decided.add(replaced(open, IdentityKind.PERSON, "Moira Tanner", "Margaret Oduya", "Margaret", "Oduya"));
        decided.add(replaced(open, IdentityKind.PERSON, "Ilse", "Zoë"));
        decided.add(replaced(open, IdentityKind.PLACE, "[nearby village]", "Thistlebeck"));
        decided.add(replaced(open, IdentityKind.CONTACT, "[telephone number]", "07700 900 417"));
        decided.add(replaced(open, IdentityKind.PERSON, "Bertil", FORMER));
        open.run(new IdentityChange.Reviewed(decided, List.of()));
    }

    /** Decides about one more name. */
    public static void review(OpenStudy open, String name, String by) {
        open.run(new IdentityChange.Reviewed(List.of(replaced(open, IdentityKind.PERSON, by, name)), List.of()));
    }

    private static Identity replaced(OpenStudy open, IdentityKind kind, String by, String... writings) {
        Identity.Manner manner = by.startsWith("[") ? Identity.Manner.DESCRIPTION : Identity.Manner.CHOSEN;
        return Identity.undecided(writings[0], kind, List.of(writings))
                .decided(
                        Identity.Verdict.REPLACE,
                        new Identity.Substitute(by, manner),
                        "as agreed",
                        open.coder().id(),
                        Fiction.NOON);
    }
}
