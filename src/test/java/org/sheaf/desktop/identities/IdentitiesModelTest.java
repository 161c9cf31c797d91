package org.sheaf.desktop.identities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Allotment;
import org.sheaf.desktop.TestDesk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.identities.vaults.VaultModel;
import org.sheaf.identity.replacing.Pseudonym;
import org.sheaf.identity.scanning.Scanner;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.Memo;
import org.sheaf.text.Span;

/** Names are found, drafted, decided, joined, parted, and read in their place. */
class IdentitiesModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T14:32:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private TestDesk desk;
    private IdentitiesModel model;
    private PlacesModel places;
    private ReadingModel reading;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("study"), "Mira");
        desk.make(Allotment.interviews());
        VaultModel vault = new VaultModel(desk.desk(), Settings.none(), CLOCK);
        model = new IdentitiesModel(desk.desk(), new Scanner()::scan, vault, CLOCK, new Random(7));
        places = new PlacesModel(model);
        reading = new ReadingModel(model, Settings.none(), CLOCK, new Random(7));
        model.seen(true);
        desk.until(() -> model.searching().state() == Searching.State.DONE);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Found found(String name) {
        return model.list().all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void look(String name) {
        model.choose(found(name).id());
    }

    private void accept() {
        String before = model.name();
        int decided = model.list().decided();
        model.accept();
        desk.until(() -> model.list().decided() != decided && !model.name().equals(before));
    }

    private Identity identity(String name) {
        return desk.study().identities().named(name, Identity::name).orElseThrow();
    }

    @Test
    void aPersonIsProposedANameThatIsLikeNoOther() {
        String proposed = model.proposals().pseudonym(found("Ottoline").id());
        assertThat(proposed).isNotEmpty();
        assertThat(model.proposals().pseudonym(found("Bartram").id())).isNotEqualTo(proposed);
        look("Ottoline");
        accept();
        assertThat(identity("Ottoline").substitute())
                .isEqualTo(new Identity.Substitute(proposed, Identity.Manner.DRAWN));
        assertThat(identity("Ottoline").by()).isEqualTo(desk.desk().coder().id());
        assertThat(desk.latest()).isEqualTo("Decided to replace ‘Ottoline’");
        assertThat(model.about().orElseThrow().group()).isEqualTo(Found.Group.CHECK);
    }

    @Test
    void twoThatWouldReadAlikeAreNumbered() {
        look("Thornmere");
        model.kind(IdentityKind.PLACE);
        assertThat(model.draft().orElseThrow().text()).isEqualTo("[name of nearby town]");
        accept();
        look("Winifreda");
        model.kind(IdentityKind.PLACE);
        assertThat(model.draft().orElseThrow().text()).isEqualTo("[name of nearby town 2]");
    }

    @Test
    void aRealNameAndOneThatIsTakenCannotStandThere() {
        look("Ottoline");
        model.draft(draft -> draft.choose(Draft.Option.PSEUDONYM));
        model.draft(draft -> draft.type("Bartram"));
        assertThat(model.against()).contains("“Bartram” is a real name in this study. Choose another.");
        assertThat(model.canAccept()).isFalse();
        model.draft(draft -> draft.type("Posy"));
        assertThat(model.against()).isEmpty();
        accept();
        assertThat(identity("Ottoline").substitute().manner()).isEqualTo(Identity.Manner.CHOSEN);
        look("Winifreda");
        model.draft(draft -> draft.choose(Draft.Option.PSEUDONYM));
        model.draft(draft -> draft.type("posy"));
        assertThat(model.against()).hasValueSatisfying(why -> assertThat(why).contains("stands for “Ottoline”"));
    }

    @Test
    void whoIsTheSameGetsWhatStandsForThem() {
        look("Ottoline");
        accept();
        String stands = identity("Ottoline").substitute().text();
        look("Ottie");
        model.same(identity("Ottoline").id());
        assertThat(model.draft().orElseThrow().text()).isEqualTo(stands);
        model.accept();
        desk.until(() -> identity("Ottoline").writings().contains("Ottie"));
        assertThat(desk.study().identities().size()).isEqualTo(1);
        desk.until(() -> found("Ottoline").mentions().stream()
                .anyMatch(mention -> mention.writing().equals("Ottie")));
        desk.desk().undo();
        desk.until(() -> !identity("Ottoline").writings().contains("Ottie"));
        desk.until(() -> model.names().contains("Ottie"));
        assertThat(found("Ottie").group()).isEqualTo(Found.Group.CHECK);
    }

    @Test
    void aPlaceThatIsLeftOutIsStoredWithTheDecisionAndAfterItAtOnce() {
        look("Ottoline");
        desk.until(() -> places.cards().size() == found("Ottoline").mentions().size());
        PlaceCard first = places.card().orElseThrow();
        places.spare();
        assertThat(desk.study().identities().size()).isZero();
        accept();
        assertThat(identity("Ottoline").spared()).containsExactly(first.spared());
        look("Ottoline");
        desk.until(() -> !places.cards().isEmpty());
        places.spare();
        desk.until(() -> identity("Ottoline").spared().isEmpty());
    }

    @Test
    void aCardShowsTheWordsAroundWithTheirPossessive() {
        look("Ottoline");
        desk.until(() -> !places.cards().isEmpty());
        assertThat(places.cards()).anySatisfy(card -> {
            assertThat(card.writing()).isEqualTo("Ottoline’s");
            assertThat(card.after()).startsWith(" beans are always the first");
            assertThat(card.where()).startsWith("01 shed  Bartram, line ");
        });
    }

    @Test
    void whatIsKeptIsNothingsSubstituteAndWishesAreMet() {
        look("Tolliver");
        model.draft(draft -> draft.choose(Draft.Option.KEEP));
        accept();
        assertThat(identity("Tolliver").verdict()).isEqualTo(Identity.Verdict.KEEP);
        assertThat(identity("Tolliver").substitute().isNone()).isTrue();
        look("Winifreda");
        model.wish(new Pseudonym.Wish("f", "older", "british"));
        String drawn = model.draft().orElseThrow().text();
        assertThat(org.sheaf.identity.replacing.Pseudonyms.usual().all())
                .filteredOn(one -> one.name().equals(drawn))
                .allMatch(one -> one.gender().equals("f"));
        model.another();
        assertThat(model.draft().orElseThrow().text()).isNotEqualTo(drawn);
    }

    @Test
    void theReadingShowsWhatStandsThenAndTakesNewNames() {
        look("Ottoline");
        model.draft(draft -> draft.choose(Draft.Option.PSEUDONYM));
        model.draft(draft -> draft.type("Posy"));
        accept();
        reading.show(true);
        desk.until(() -> reading.text().text().contains("Posy’s beans"));
        ReadingText text = reading.text();
        assertThat(text.text()).doesNotContain("Ottoline");
        assertThat(text.replaced()).allMatch(span -> span.of(text.text()).startsWith("Posy"));
        assertThat(text.open()).isNotEmpty();
        int at = text.text().indexOf("flask");
        reading.named(new Span(at, at + 5));
        desk.until(
                () -> desk.study().identities().named("flask", Identity::name).isPresent());
        assertThat(reading.canSign()).isFalse();
        reading.sees(new Span(0, text.text().length()));
        assertThat(reading.canSign()).isTrue();
        reading.sign();
        desk.until(() -> reading.signers().equals(List.of("Mira")));
    }

    @Test
    void aSampleThatIsReadAgainLeavesANoteWithItsInterval() {
        reading.drawSample();
        int turns = reading.sample().orElseThrow().turns().size();
        assertThat(turns).isEqualTo(12);
        reading.readOn(List.of("Marchbanks"));
        for (int i = 1; i < turns; i++) {
            reading.readOn(List.of());
        }
        desk.until(() -> desk.study().memos().size() == 1);
        Memo kept = desk.study().memos().stream().findFirst().orElseThrow();
        assertThat(kept.kind()).isEqualTo("names");
        assertThat(kept.text())
                .startsWith("12 of 12 turns")
                .contains("95 % interval")
                .doesNotContain("Marchbanks");
    }
}
