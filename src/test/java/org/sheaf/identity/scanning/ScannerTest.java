package org.sheaf.identity.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.sheaf.analysis.Interviews;
import org.sheaf.identity.finding.Source;
import org.sheaf.identity.register.Register;
import org.sheaf.study.Coder;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityChange;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.Progress;
import org.sheaf.study.Role;
import org.sheaf.study.Transcript;

/** What a search of a whole study proposes. */
class ScannerTest {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private final Interviews interviews = new Interviews();
    private final Scanner scanner = new Scanner();

    private Scan scan() {
        return scan(Register.NONE);
    }

    private Scan scan(Register register) {
        return scanner.scan(interviews.study(), interviews.texts(), register, Progress.NONE);
    }

    private Candidate candidate(Scan scan, String name) {
        return scan.candidates().stream()
                .filter(candidate -> candidate.identity().writings().contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + names(scan)));
    }

    private static List<String> names(Scan scan) {
        return scan.candidates().stream()
                .map(candidate -> candidate.identity().name())
                .toList();
    }

    private Identity decide(Identity identity, Identity.Verdict verdict, String substitute) {
        Identity decided = identity.decided(
                verdict, new Identity.Substitute(substitute, Identity.Manner.CHOSEN), "", Coder.CONSENSUS.id(), NOON);
        interviews.make(new IdentityChange.Reviewed(List.of(decided), List.of()));
        return decided;
    }

    @Test
    void aNameIsOneCandidateWithAllItsPlacesInTextsLabelsAndMemos() {
        interviews.person("Solveig", Role.PARTICIPANT, "");
        interviews.transcript(
                "first",
                "",
                "Interviewer: And then, Solveig?",
                "Solveig: I rang Tarquin Bexley. So Bexley's car came, and bexley laughed.");
        Scan scan = scan();
        Candidate bexley = candidate(scan, "Tarquin Bexley");
        assertThat(bexley.mentions())
                .extracting(Mention::writing)
                .containsExactly("Tarquin Bexley", "Bexley", "bexley");
        assertThat(bexley.identity().kind()).isEqualTo(IdentityKind.PERSON);
        Candidate solveig = candidate(scan, "Solveig");
        assertThat(solveig.tier()).isEqualTo(Source.Tier.SURE);
        assertThat(solveig.mentions()).hasSizeGreaterThanOrEqualTo(4); // spoken, label, head's label, participant
        assertThat(names(scan)).doesNotContain("Interviewer");
    }

    @Test
    void aNameInAFilesNameIsThePersonAndWhatSaysARoleOrANumberIsNobody() {
        interviews.person("su02-tarquin", Role.PARTICIPANT, "");
        interviews.person("Interviewer (su02)", Role.INTERVIEWER, "");
        interviews.transcript("su02-tarquin", "", "I: So, Tarquin?", "P1: Here.", "Speaker 2: He is.", "R: Yes.");
        Scan scan = scan();
        assertThat(names(scan)).containsExactly("Tarquin");
        assertThat(scan.candidates().get(0).mentions())
                .extracting(mention -> mention.where().part())
                .contains("text", "name", "source.file");
    }

    @Test
    void aNameThatStandsInAFilesNameAloneIsProposed() {
        interviews.transcript("interview_3-hollingdrake-final", "", "I: So that was the final time?", "P1: Yes.");
        assertThat(names(scan())).containsExactly("hollingdrake");
    }

    @Test
    void whatIsDecidedComesBackAsItWasDecidedAndSparedPlacesAreLeft() {
        Transcript transcript =
                interviews.transcript("first", "", "P1: We met Odile. Then Odile went off, as Odile does.");
        Identity odile = candidate(scan(), "Odile").identity();
        assertThat(candidate(scan(), "Odile").identity().id()).isEqualTo(odile.id());
        int second = interviews.texts().of(transcript).text().indexOf("Odile", 20);
        decide(
                odile.sparing(List.of(new Identity.Spared(
                        transcript.id(), transcript.revision(), new org.sheaf.text.Span(second, second + 5)))),
                Identity.Verdict.REPLACE,
                "Moira");
        Scan again = scan();
        Candidate known = candidate(again, "Odile");
        assertThat(known.known()).isTrue();
        assertThat(known.isDecided()).isTrue();
        assertThat(known.mentions()).hasSize(2);
        assertThat(again.undecided()).isEmpty();
    }

    @Test
    void pseudonymsInUseAreNoCandidates() {
        Identity odile = Identity.undecided("Odile", IdentityKind.PERSON, List.of("Odile"))
                .decided(
                        Identity.Verdict.REPLACE,
                        new Identity.Substitute("Moira", Identity.Manner.DRAWN),
                        "",
                        Coder.CONSENSUS.id(),
                        NOON);
        Identity town = Identity.undecided("Wexcombe", IdentityKind.PLACE, List.of("Wexcombe"))
                .decided(
                        Identity.Verdict.REPLACE,
                        new Identity.Substitute("[name of town near the Humber]", Identity.Manner.DESCRIPTION),
                        "",
                        Coder.CONSENSUS.id(),
                        NOON);
        interviews.transcript(
                "first", "", "P1: We met Moira in [name of town near the Humber] and Tarquin, and Odile.");
        Scan scan = scan(new Register(List.of(odile, town)));
        assertThat(names(scan)).containsExactlyInAnyOrder("Odile", "Tarquin");
    }

    @Test
    void likeNamesAreAskedAndNotJoined() {
        interviews.transcript(
                "first",
                "",
                "P1: So Margaret came, and Margaret stayed, then Maggie left. We saw Theodore and Theodore and Theodora.");
        Scan scan = scan();
        assertThat(candidate(scan, "Maggie").like())
                .get()
                .extracting(Candidate.Like::why)
                .isEqualTo("Nickname of Margaret?");
        assertThat(candidate(scan, "Theodora").like())
                .get()
                .extracting(Candidate.Like::why)
                .isEqualTo("Slip of Theodore?");
        assertThat(candidate(scan, "Margaret").like()).isEmpty();
    }

    @Test
    void aPartOfTwoNamesIsAskedWithANote() {
        interviews.transcript(
                "first",
                "",
                "P1: We had Anna Pryce and Tobias Pryce in. The thing is, Pryce never said. And Anna did.");
        Scan scan = scan();
        assertThat(candidate(scan, "Pryce").like())
                .get()
                .extracting(Candidate.Like::why)
                .asString()
                .contains(" or ");
        assertThat(candidate(scan, "Pryce").mentions()).hasSize(1);
        assertThat(scan.notes()).anyMatch(note -> note.contains("whose a part of several names is: ‘Pryce’ ("));
    }

    @Test
    void aNameThatIsAWordIsAskedLast() {
        interviews.transcript(
                "first",
                "",
                "P1: You will know that I saw Will. Will you wait? Then Will left. I met Tarquin and asked Tarquin.");
        Scan scan = scan();
        assertThat(candidate(scan, "Will").tier()).isEqualTo(Source.Tier.MAYBE);
        assertThat(candidate(scan, "Will").mentions()).hasSize(2);
        assertThat(scan.notes()).anyMatch(note -> note.contains("‘Will’ is a word"));
    }

    @Test
    void aPseudonymThatIsSomebodysRealNameIsSaid() {
        interviews.transcript("first", "", "P1: We met Odile and then Moira, and Moira left.");
        decide(candidate(scan(), "Odile").identity(), Identity.Verdict.REPLACE, "Moira");
        assertThat(scan().notes()).anyMatch(note -> note.contains("‘Moira’ stands for somebody else"));
    }

    @Test
    void numbersAgesAndRolesAreFoundWithoutTheirWordsElsewhere() {
        interviews.transcript(
                "first",
                "",
                "P1: I'm 34, he lives 34 miles off. Ring 07700 900123. She is the only midwife in the village.");
        Scan scan = scan();
        assertThat(candidate(scan, "34").mentions()).hasSize(1);
        assertThat(candidate(scan, "07700 900123").identity().kind()).isEqualTo(IdentityKind.CONTACT);
        assertThat(candidate(scan, "the only midwife in the village").tier()).isEqualTo(Source.Tier.MAYBE);
    }

    @Test
    void aSearchCanBeStopped() {
        interviews.transcript("first", "", "P1: We met Odile.");
        Progress stopped = new Progress() {
            @Override
            public void report(String what, long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> scanner.scan(interviews.study(), interviews.texts(), Register.NONE, stopped))
                .isInstanceOf(CancellationException.class);
    }
}
