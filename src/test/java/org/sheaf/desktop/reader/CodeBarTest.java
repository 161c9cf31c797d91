package org.sheaf.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.SwingUtilities;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Tone;
import org.sheaf.study.Code;
import org.sheaf.study.Id;

class CodeBarTest {

    private final Sample sample = new Sample("Well?", "It was cold.");
    private final Code cold = sample.code("Cold mornings");
    private final Code company = sample.code("Company");
    private final List<String> told = new ArrayList<>();
    private CodeBar bar;

    @BeforeEach
    void open() throws Exception {
        edt(() -> {
            Look.install(Tone.LIGHT, 100);
            bar = new CodeBar(new CodeBarListener() {
                @Override
                public void taken(Id<Code> code, boolean more) {
                    told.add("taken " + code + more);
                }

                @Override
                public void made(String name, boolean more) {
                    told.add("made " + name + more);
                }

                @Override
                public void renameWanted(Id<Code> code) {
                    told.add("rename " + code);
                }

                @Override
                public void untaken(Id<Code> code) {
                    told.add("untaken " + code);
                }

                @Override
                public void left() {
                    told.add("left");
                }
            });
            bar.open(
                    new Reader(t -> t),
                    sample.span("cold"),
                    new CodeBarSight(sample.model().study(), List.of(company.id()), java.util.Set.of()),
                    CodeBarPurpose.code());
        });
    }

    private static void edt(Runnable work) throws Exception {
        SwingUtilities.invokeAndWait(work);
    }

    private void type(String text) throws Exception {
        edt(() -> bar.field().setText(text));
    }

    private void press(String binding) throws Exception {
        edt(() -> bar.field()
                .getActionMap()
                .get(binding)
                .actionPerformed(new ActionEvent(bar.field(), ActionEvent.ACTION_PERFORMED, binding)));
    }

    private List<String> spoken() {
        return bar.rows().stream().map(CodeRow::spoken).toList();
    }

    @Test
    void recentCodesAreThereBeforeTheFirstLetterWithTheirDigits() {
        assertThat(spoken()).containsExactly("Company, 0, key 1");
    }

    @Test
    void enterTakesTheFirstOfferAndCloses() throws Exception {
        type("mor");
        press("ENTER");
        assertThat(told).containsExactly("taken " + cold.id() + false);
        assertThat(bar.isOpen()).isFalse();
    }

    @Test
    void shiftEnterStaysOpenForAnotherCode() throws Exception {
        type("co");
        press("DOWN");
        press("shift ENTER");
        assertThat(told).containsExactly("taken " + cold.id() + true);
        assertThat(bar.isOpen()).isTrue();
        assertThat(bar.field().getText()).isEmpty();
    }

    @Test
    void codesThatWereGivenStayTickedAndAreNotGivenTwice() throws Exception {
        CodeBarSight now = new CodeBarSight(
                sample.model().study(), List.of(company.id(), cold.id()), java.util.Set.of(company.id()));
        edt(() -> bar.update(now));
        assertThat(spoken()).containsExactly("Company, 0, key 1, on this quotation", "Cold mornings, 0, key 2");
        press("shift ENTER");
        assertThat(bar.isOpen()).isTrue();
        press("ENTER");
        assertThat(told).containsExactly("untaken " + company.id(), "left");
        assertThat(bar.isOpen()).isFalse();
    }

    @Test
    void anotherCodeInThePlaceOfOneClosesTheBar() throws Exception {
        press("ESCAPE");
        told.clear();
        CodeBarSight now = new CodeBarSight(sample.model().study(), List.of(), java.util.Set.of());
        edt(() -> bar.open(new Reader(t -> t), sample.span("cold"), now, CodeBarPurpose.recode("Company")));
        type("cold");
        press("shift ENTER");
        assertThat(told).containsExactly("taken " + cold.id() + false);
        assertThat(bar.isOpen()).isFalse();
    }

    @Test
    void anOpenBarFollowsTheTone() throws Exception {
        CodeRow.Known row = (CodeRow.Known) bar.rows().get(0);
        java.awt.Color light = row.colour();
        edt(() -> Look.install(Tone.DARK, 100));
        assertThat(row.colour()).isNotEqualTo(light);
        edt(() -> Look.install(Tone.LIGHT, 100));
    }

    @Test
    void withoutAMatchEnterMakesTheOpenCode() throws Exception {
        type("  Bread   and soup ");
        assertThat(spoken()).containsExactly("New open code “Bread   and soup”");
        press("ENTER");
        assertThat(told).containsExactly("made Bread and soup" + false);
    }

    @Test
    void whatIsOnlyNearlyANameIsNotTakenByEnter() throws Exception {
        type("compny");
        assertThat(spoken().get(0)).startsWith("New open code");
        assertThat(spoken().get(1)).startsWith("Company");
    }

    @Test
    void anExistingNameIsOfferedNeverDoubled() throws Exception {
        type("company");
        assertThat(spoken()).containsExactly("Company, 0, key 1");
        press("ctrl ENTER");
        assertThat(told).containsExactly("taken " + company.id() + false);
    }

    @Test
    void escapeLeavesAndF2Renames() throws Exception {
        press("ESCAPE");
        assertThat(told).containsExactly("left");
        assertThat(bar.isOpen()).isFalse();
        edt(() -> bar.open(
                new Reader(t -> t),
                sample.span("cold"),
                new CodeBarSight(sample.model().study(), List.of(company.id()), java.util.Set.of()),
                CodeBarPurpose.code()));
        press("F2");
        assertThat(told).containsExactly("left", "rename " + company.id());
    }

    @Test
    void aLaterStudyKeepsWhatWasTyped() throws Exception {
        type("war");
        Code warm = sample.code("Warmth");
        edt(() -> bar.update(new CodeBarSight(sample.model().study(), List.of(), java.util.Set.of())));
        assertThat(bar.rows().get(0))
                .isInstanceOfSatisfying(
                        CodeRow.Known.class,
                        row -> assertThat(row.offer().code()).isEqualTo(warm));
    }

    @Property(tries = 300)
    void theBarNeverCoversTheWordsWhenThereIsRoomOnAnySide(
            @ForAll @IntRange(min = 60, max = 600) int x,
            @ForAll @IntRange(min = 40, max = 860) int y,
            @ForAll @IntRange(min = 10, max = 500) int width,
            @ForAll @IntRange(min = 20, max = 700) int height) {
        Rectangle within = new Rectangle(0, 0, 1440, 900);
        Rectangle words = new Rectangle(x, y, width, Math.min(height, 900 - y));
        int shadow = Floating.SHADOW;
        Rectangle bar = CodeBarPlace.settle(words, within, 448 + 2 * shadow, 320 + 2 * shadow);
        Rectangle panel = new Rectangle(bar.x + shadow, bar.y + shadow, 448, 320);
        assertThat(panel.intersects(words)).isFalse();
        assertThat(within.contains(panel)).isTrue();
    }
}
