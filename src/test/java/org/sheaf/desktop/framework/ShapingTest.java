package org.sheaf.desktop.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.TestDesk;
import org.sheaf.study.Code;
import org.sheaf.study.Origin;
import org.sheaf.study.Transcript;

/** Giving the framework a shape, and splitting codes. */
class ShapingTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private FrameworkModel model;
    private Code outlook;
    private Code fears;
    private Code hopes;
    private Code waiting;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        outlook = desk.code("Outlook");
        fears = desk.code("Funding fears", outlook);
        hopes = desk.code("Hopes", outlook);
        waiting = desk.code("Waiting", outlook);
        model = new FrameworkModel(desk.desk());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> names() {
        return model.rows().stream()
                .map(row -> " ".repeat(row.depth())
                        + (row.code() == null ? "(pool)" : row.code().name()))
                .toList();
    }

    @Test
    void severalCodesMoveBesideAnotherInTheirOrderAndTheHistoryNamesThemAlone() {
        model.moveBeside(List.of(hopes, waiting), fears, true);
        desk.until(() -> names().equals(List.of("Outlook", " Hopes", " Waiting", " Funding fears")));
        assertThat(desk.latest()).isEqualTo("Moved 2 codes");
        model.moveBeside(List.of(desk.study().codes().get(hopes.id())), fears, false);
        desk.until(() -> names().equals(List.of("Outlook", " Waiting", " Funding fears", " Hopes")));
        assertThat(desk.latest()).isEqualTo("Moved ‘Hopes’");
    }

    @Test
    void aCodeStepsAmongItsSiblingsAndStopsAtTheEnds() {
        model.step(waiting, -1);
        desk.until(() -> names().equals(List.of("Outlook", " Funding fears", " Waiting", " Hopes")));
        assertThat(model.deeds().stepped(fears, -1)).isEmpty();
        assertThat(model.deeds().stepped(hopes, 1)).isEmpty();
        assertThat(model.deeds().stepped(fears, 1)).isPresent();
    }

    @Test
    void aParentCodeComesAboveSeveralAtTheirPlaceAndOneUndoTakesItBack() {
        List<String> before = names();
        model.group("Feelings", List.of(fears, hopes));
        desk.until(() -> names().equals(List.of("Outlook", " Feelings", "  Funding fears", "  Hopes", " Waiting")));
        desk.until(() ->
                model.chosen().filter(code -> code.name().equals("Feelings")).isPresent());
        assertThat(desk.latest()).isEqualTo("Made the parent code ‘Feelings’ above 2 codes");
        desk.desk().undo();
        desk.until(() -> names().equals(before));
    }

    @Test
    void codesGoBackToThePoolUnlessSomethingStandsBelowThem() {
        assertThat(model.deeds().canPool(List.of(outlook))).isFalse();
        model.pool(List.of(hopes, waiting));
        desk.until(() -> names().equals(List.of("Outlook", " Funding fears", "(pool)", " Hopes", " Waiting")));
    }

    @Test
    void severalCodesGetAColourInOneStep() {
        model.colour(List.of(fears, hopes), 0x123456);
        desk.until(() -> desk.study().codes().get(hopes.id()).colour() == 0x123456);
        assertThat(desk.study().codes().get(fears.id()).colour()).isEqualTo(0x123456);
        assertThat(desk.latest()).isEqualTo("Coloured 2 codes");
    }

    @Test
    void otherNamesAndOriginAreKeptAndANameThatIsTakenIsRefused() {
        assertThat(model.deeds().aliasClash(fears, "HOPES")).contains("There is a code ‘Hopes’. Join the two instead.");
        assertThat(model.deeds().aliasClash(fears, "funding fears ")).isPresent();
        desk.make(model.deeds().aliased(fears, "Money worry"));
        desk.make(model.deeds().from(desk.study().codes().get(fears.id()), Origin.A_PRIORI));
        Code now = desk.study().codes().get(fears.id());
        assertThat(now.aliases()).containsExactly("Money worry");
        assertThat(now.origin()).isEqualTo(Origin.A_PRIORI);
        assertThat(desk.latest()).isEqualTo("Set the origin of the code ‘Funding fears’");
        desk.make(model.deeds().unaliased(now, "Money worry"));
        assertThat(desk.study().codes().get(fears.id()).aliases()).isEmpty();
    }

    @Test
    void theTreeSortsByNameOrFigureWithinEachParent() {
        Transcript one = desk.transcript("one", "P: we wait, we wait again and hope");
        desk.mark(one, "we wait,", waiting);
        desk.mark(one, "we wait again", waiting);
        desk.mark(one, "hope", hopes);
        model.order(CodeOrder.QUOTATIONS);
        assertThat(names()).containsExactly("Outlook", " Waiting", " Hopes", " Funding fears");
        model.order(CodeOrder.NAME);
        assertThat(names()).containsExactly("Outlook", " Funding fears", " Hopes", " Waiting");
    }

    @Test
    void participantsAreCountedOnceSomebodyLooks() {
        Transcript one = desk.transcript("one", "Marit: we wait", "Kari: we wait as well");
        desk.mark(one, "we wait", waiting);
        assertThat(figures(waiting).participants()).isEqualTo(-1);
        model.countVoices(true);
        desk.until(() -> figures(waiting).participants() >= 0);
        int before = figures(waiting).participants();
        desk.mark(one, "we wait as well", waiting);
        desk.until(() -> figures(outlook).participants() == before + people("Kari"));
    }

    private int people(String label) {
        return (int) desk.study().participants().stream()
                .filter(person -> person.name().equals(label))
                .count();
    }

    private CodeRow.Figures figures(Code code) {
        return model.rows().stream()
                .filter(row -> row.code() != null && row.code().id().equals(code.id()))
                .findFirst()
                .orElseThrow()
                .figures();
    }

    @Test
    void tickedQuotationsPassToANewCodeAndOneUndoBringsThemBack() {
        Transcript one = desk.transcript("one", "P: the money ends", "P: we wait for the money");
        Transcript two = desk.transcript("two", "P: nobody says when the money comes");
        desk.mark(one, "the money ends", fears);
        desk.mark(one, "we wait for the money", fears);
        desk.mark(two, "nobody says when", fears);
        SplitModel splitting = new SplitModel(model);
        desk.desk().chosen().code(fears.id());
        splitting.seen(true);
        desk.until(() -> splitting.size() == 3);
        assertThat(splitting.rows().get(1).context().before()).isEqualTo("P: the money ends P:");
        assertThat(splitting.rows().get(0).context().where()).isEqualTo("one, line 1");
        splitting.filter("WAIT");
        assertThat(splitting.rows()).hasSize(1);
        splitting.toggle(splitting.rows());
        splitting.filter("");
        splitting.toggle(List.of(splitting.rows().get(2)));
        assertThat(splitting.ticked()).isEqualTo(2);
        assertThat(splitting.clash("Hopes")).isPresent();
        splitting.split("Uncertainty");
        desk.until(() -> splitting.size() == 1);
        Code made = desk.study().codes().named("Uncertainty", Code::name).orElseThrow();
        assertThat(made.parent()).isEqualTo(outlook.id());
        assertThat(desk.study().total(made.id()).passages()).isEqualTo(2);
        assertThat(desk.study().total(fears.id()).passages()).isEqualTo(1);
        desk.until(() -> desk.told.contains("Moved 2 quotations from ‘Funding fears’ to ‘Uncertainty’."));
        desk.desk().undo();
        desk.until(() -> splitting.size() == 3);
        assertThat(desk.study().codes().has(made.id())).isFalse();
    }

    @Test
    void ticksOfQuotationsThatAreGoneAreForgotten() {
        Transcript one = desk.transcript("one", "P: the money ends", "P: we wait");
        desk.mark(one, "the money ends", fears);
        desk.mark(one, "we wait", fears);
        SplitModel splitting = new SplitModel(model);
        desk.desk().chosen().code(fears.id());
        splitting.seen(true);
        desk.until(() -> splitting.size() == 2);
        splitting.toggle(splitting.rows());
        desk.desk().undo();
        desk.until(() -> splitting.size() == 1);
        assertThat(splitting.ticked()).isEqualTo(1);
    }
}
