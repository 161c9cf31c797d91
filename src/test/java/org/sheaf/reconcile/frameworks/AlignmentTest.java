package org.sheaf.reconcile.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheaf.analysis.Interviews;
import org.sheaf.reconcile.frameworks.Proposal.Kind;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Definition;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Id;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** Two coders coded one long interview; each test says what they called what. */
class AlignmentTest {

    private final Interviews study = new Interviews();
    private Coder mira;
    private Coder tom;
    private Transcript robin;

    @BeforeEach
    void oneInterview() {
        mira = study.coder("Mira");
        tom = study.coder("Tom");
        study.person("Robin", Role.PARTICIPANT, "");
        robin = study.transcript("su01", "", "Robin: " + "The kettle is on and nobody asks why. ".repeat(60));
    }

    private Code open(String name) {
        return study.made(Code.open(name, -1).pooledAt(study.study().codes().size()));
    }

    /** Passages of ten characters, one in every block of twenty. */
    private void mark(Coder coder, Code code, int... blocks) {
        for (int block : blocks) {
            study.mark(coder, robin, new Span(10 + block * 20, 20 + block * 20), code);
        }
    }

    private Side of(Coder coder) {
        return new Sides(study.study(), NoJournal.NONE).ofCoder(coder);
    }

    private Alignment aligned() {
        return Alignment.of(study.study(), List.of(of(mira), of(tom)), Progress.NONE);
    }

    private static List<String> told(Alignment alignment) {
        return alignment.proposals().stream()
                .map(p -> p.kind().word() + " "
                        + p.members().stream()
                                .map(m -> m.framework() + ":" + m.path())
                                .collect(Collectors.joining(" / ")))
                .toList();
    }

    @Test
    void codesUsedOnTheSameWordsUnderOtherNamesAreRenamed() {
        mark(mira, open("Kettle talk"), 0, 1, 2, 3);
        mark(tom, open("Small rituals"), 0, 1, 2, 3);
        Proposal only = aligned().proposals().get(0);
        assertThat(told(aligned())).containsExactly("renamed Mira:Kettle talk / Tom:Small rituals");
        assertThat(only.evidence().jaccard()).isEqualTo(1);
        assertThat(only.evidence().shared()).isEqualTo(40);
        assertThat(only.evidence().meeting()).isEqualTo(4);
        assertThat(only.evidence().samples()).hasSize(3);
    }

    @Test
    void aNameThatDiffersInCaseAndBlanksIsTheSame() {
        mark(mira, open("Barriers"), 0, 1);
        mark(tom, study.made(Code.of("barriers ", null, 7, -1)), 5);
        assertThat(told(aligned())).containsExactly("same Mira:Barriers / Tom:barriers ");
    }

    @Test
    void oneNameOnOtherWordsIsAFalseFriend() {
        mark(mira, open("Support"), 0, 1, 2, 3);
        mark(tom, study.code("Support"), 10, 11, 12, 13);
        assertThat(told(aligned())).containsExactly("false friend Mira:Support / Tom:Support");
    }

    @Test
    void swappedNamesAreTwoRenamingsWithAWarning() {
        mark(mira, open("Hope"), 0, 1, 2, 3);
        mark(mira, open("Fear"), 10, 11, 12, 13);
        mark(tom, study.code("Fear"), 0, 1, 2, 3);
        mark(tom, study.code("Hope"), 10, 11, 12, 13);
        Alignment alignment = aligned();
        assertThat(told(alignment))
                .containsExactlyInAnyOrder("renamed Mira:Hope / Tom:Fear", "renamed Mira:Fear / Tom:Hope");
        assertThat(alignment.proposals())
                .allSatisfy(p -> assertThat(p.remarks()).anyMatch(r -> r.contains("has the same name")));
    }

    @Test
    void aCodeAtAnotherPlaceIsMovedUnlessWhatIsAboveItIsTheSameIdea() {
        Code money = study.code("Money");
        Code rent = study.code("Rent", money);
        Code home = study.code("Home");
        Code rents = study.code("Rent", home);
        mark(mira, rent, 0, 1, 2);
        mark(tom, rents, 0, 1, 2);
        assertThat(told(aligned())).containsExactly("moved Mira:Money > Rent / Tom:Home > Rent");
        mark(mira, money, 20, 21, 22);
        mark(tom, home, 20, 21, 22);
        assertThat(told(aligned()))
                .containsExactlyInAnyOrder("renamed Mira:Money / Tom:Home", "same Mira:Money > Rent / Tom:Home > Rent");
    }

    @Test
    void aCodeOfWhichTheOtherHasPartsIsSplitAndTheOtherWayRoundMerged() {
        Code whole = open("Trouble");
        mark(mira, whole, 0, 1, 2, 3, 4, 5, 6, 7);
        mark(tom, study.code("Trouble with staff"), 0, 1, 2);
        mark(tom, study.code("Trouble with forms"), 3, 4, 5);
        mark(tom, study.code("Lateness"), 6, 7);
        assertThat(told(aligned()))
                .containsExactly("split Mira:Trouble / Tom:Trouble with staff / Tom:Trouble with forms / Tom:Lateness");
        Alignment turned = Alignment.of(study.study(), List.of(of(tom), of(mira)), Progress.NONE);
        assertThat(turned.proposals()).singleElement().satisfies(p -> {
            assertThat(p.kind()).isEqualTo(Kind.MERGED);
            assertThat(p.members().get(0).path()).isEqualTo("Trouble");
        });
    }

    @Test
    void aCodeUsedWithinAWiderOneIsNarrowerThanIt() {
        mark(mira, open("Everyday"), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        mark(tom, open("Breakfast"), 0, 1, 2);
        assertThat(told(aligned())).containsExactly("broader Mira:Everyday / Tom:Breakfast");
    }

    @Test
    void whatNobodyElseHasIsOnlyHere() {
        mark(mira, open("Silence"), 0, 1, 2);
        mark(tom, open("Weather"), 10);
        assertThat(told(aligned())).containsExactly("only here Mira:Silence", "only here Tom:Weather");
    }

    @Test
    void oneCodeThatBothUseNeedsNoDecision() {
        Code shared = study.code("Shared");
        mark(mira, shared, 0);
        mark(tom, shared, 9);
        assertThat(aligned().proposals()).singleElement().satisfies(p -> {
            assertThat(p.kind()).isEqualTo(Kind.SAME);
            assertThat(p.settled()).isTrue();
        });
        assertThat(aligned().open()).isEmpty();
    }

    @Test
    void definitionsAloneCanSayThatCodesAreOne() {
        Definition words = Definition.brief("Waiting outside in the cold before the doors open");
        study.made(open("Queue").defined(words));
        study.made(study.code("Doorstep").defined(words));
        mark(mira, study.study().framework().find("Queue").orElseThrow(), 0);
        mark(tom, study.study().framework().find("Doorstep").orElseThrow(), 12);
        assertThat(told(aligned())).containsExactly("renamed Mira:Queue / Tom:Doorstep");
    }

    @Test
    void aVersionAndThePresentAreTheSameByIdentityWhateverHappenedToNamesSince() {
        Code one = study.code("One");
        Code two = study.code("Two");
        FrameworkVersion version = new FrameworkVersion(
                Id.random(),
                1,
                "",
                java.time.Instant.EPOCH,
                mira.id(),
                study.study().framework().inOrder());
        study.make(new CodeChange.Frozen(version));
        study.make(new CodeChange.Written(CodeChange.Deed.RENAMED, List.of(one.renamed("Uno"))));
        study.make(new CodeChange.Merged(List.of(two.id()), one.id()));
        Alignment alignment = Alignment.of(
                study.study(),
                List.of(Sides.ofVersion(version), new Sides(study.study(), NoJournal.NONE).present()),
                Progress.NONE);
        assertThat(told(alignment)).containsExactly("renamed version:1:One / current:Uno", "only here version:1:Two");
    }

    @Test
    void theOrderOfTheSidesChangesNothingButTheOrder() {
        mark(mira, open("Kettle talk"), 0, 1, 2, 3);
        mark(mira, open("Support"), 20, 21, 22);
        mark(mira, open("Trouble"), 30, 31, 32, 33, 34, 35);
        mark(tom, study.code("Small rituals"), 0, 1, 2, 3);
        mark(tom, study.code("Support"), 25, 26, 27);
        mark(tom, study.code("Bad mornings"), 30, 31, 32);
        mark(tom, study.code("Bad evenings"), 33, 34, 35);
        Alignment one = Alignment.of(study.study(), List.of(of(mira), of(tom)), Progress.NONE);
        Alignment other = Alignment.of(study.study(), List.of(of(tom), of(mira)), Progress.NONE);
        Map<Object, Proposal> byId =
                other.proposals().stream().collect(Collectors.toMap(Proposal::id, Function.identity()));
        assertThat(byId.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        one.proposals().stream().map(Proposal::id).toList());
        assertThat(one.figures()).containsEntry(Kind.SPLIT, 1);
        assertThat(other.figures()).containsEntry(Kind.MERGED, 1);
    }

    @Test
    void threeSidesAreOneProposalWhereAllMeanTheSame() {
        Coder ana = study.coder("Ana");
        mark(mira, open("Kettle talk"), 0, 1, 2, 3);
        mark(tom, open("Small rituals"), 0, 1, 2, 3);
        mark(ana, open("Tea"), 0, 1, 2, 3);
        Alignment alignment = Alignment.of(study.study(), List.of(of(tom), of(ana), of(mira)), Progress.NONE);
        assertThat(told(alignment)).containsExactly("renamed Tom:Small rituals / Ana:Tea / Mira:Kettle talk");
    }

    @Test
    void tooFewTooManyAndTwiceTheSameAreRefused() {
        mark(mira, open("A"), 0);
        assertThatThrownBy(() -> Alignment.of(study.study(), List.of(of(mira)), Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Two to six");
        assertThatThrownBy(() -> Alignment.of(study.study(), List.of(of(mira), of(mira)), Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("named twice");
    }
}
