package org.sheaf.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.util.List;
import java.util.Set;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleText;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/** How places are found, kept and told in a reader. */
class ReaderPlacesTest extends OneReader {

    @Test
    void nAndPGoThroughTheQuotationsAndOGoesRoundThoseThatOverlap() throws Exception {
        Quotation first = sample.mark("At first it was cold", cold);
        Quotation inner = sample.mark("was cold", warm);
        Quotation last = sample.mark("Soup", warm);
        show();
        press(ReaderKey.NEXT_QUOTATION, false);
        assertThat(edt(() -> reader.chosen())).contains(first.id());
        press(ReaderKey.NEXT_QUOTATION, false);
        press(ReaderKey.NEXT_QUOTATION, false);
        assertThat(edt(() -> reader.chosen())).contains(last.id());
        assertThat(edt(() -> reader.quotation(true))).isFalse();
        press(ReaderKey.PREVIOUS_QUOTATION, false);
        assertThat(edt(() -> reader.chosen())).contains(inner.id());
        press(ReaderKey.OVERLAPS, false);
        assertThat(edt(() -> reader.chosen())).contains(first.id());
        press(ReaderKey.OVERLAPS, false);
        assertThat(edt(() -> reader.chosen())).contains(inner.id());
    }

    @Test
    void aLaterStateKeepsPlaceAndChoiceAsFarAsTheyAreThere() throws Exception {
        Quotation kept = sample.mark("it was cold", cold);
        Quotation gone = sample.mark("Soup", warm);
        show();
        ReaderModel model = sample.model();
        edt(() -> {
            reader.show(model);
            reader.choose(gone.id());
            reader.update(
                    Sample.plus(model, Quotation.of(Sample.ME.id(), sample.span("bread"), Sample.DAY, List.of())));
            assertThat(reader.chosen()).contains(gone.id());
            reader.update(Sample.without(model, gone));
            assertThat(reader.chosen()).isEmpty();
            reader.choose(kept.id());
            reader.update(model.showing(Shown.ALL.of(Set.of(Sample.OTHER.id()))));
            assertThat(reader.chosen()).isEmpty();
            return null;
        });
        assertThat(events).filteredOn("unchosen"::equals).hasSize(2);
    }

    @Test
    void hitsAreGoneThroughRoundAndRound() throws Exception {
        show();
        Span one = sample.span("cold");
        Span two = sample.span("bread");
        edt(() -> {
            reader.marks(List.of(one, two));
            return null;
        });
        press(ReaderKey.NEXT_HIT, false);
        assertThat(selected()).isEqualTo("cold");
        press(ReaderKey.NEXT_HIT, false);
        assertThat(selected()).isEqualTo("bread");
        press(ReaderKey.NEXT_HIT, false);
        assertThat(selected()).isEqualTo("cold");
        press(ReaderKey.PREVIOUS_HIT, false);
        assertThat(selected()).isEqualTo("bread");
    }

    @Test
    void aLineIsFoundByItsNumberAndPlacesAreScrolledTo() throws Exception {
        Sample large = Sample.large(3_000, 20);
        ReaderModel model = large.model();
        edt(() -> {
            reader.show(model);
            ReaderDemo.layOut(reader);
            ReaderDemo.layOut(reader);
            reader.goToLine(200);
            assertThat(reader.caret()).isEqualTo(model.lines().line(200).start());
            assertThat(reader.shows(model.lines().line(200))).isTrue();
            Span far = model.lines().line(60);
            assertThat(reader.shows(far)).isFalse();
            reader.scrollTo(far, 0);
            assertThat(reader.visibleSpan().start()).isEqualTo(far.start());
            reader.setTextSize(20);
            assertThat(reader.textSize()).isEqualTo(20f);
            assertThat(reader.shows(new Span(far.start(), far.start() + 1))).isTrue();
            return null;
        });
    }

    @Test
    void theRectangleAroundWordsHoldsThem() throws Exception {
        show();
        Rectangle box = edt(() ->
                reader.boundsOf(sample.span("At first it was cold. Then they lit the stove and everybody came in.")));
        Rectangle within = edt(() -> reader.boundsOf(sample.span("they lit")));
        assertThat(box.contains(within)).isTrue();
        assertThat(box.height).isGreaterThan(within.height);
    }

    @Test
    void copiedWordsPassTheDoor() throws Exception {
        Clipboard clipboard = new Clipboard("test");
        new Clips(words -> words.replace("stove", "oven"), () -> clipboard).copy("lit the stove");
        assertThat(clipboard.getData(DataFlavor.stringFlavor)).isEqualTo("lit the oven");
    }

    @Test
    void aScreenReaderIsToldLineSpeakerWordsCodesAndCoder() throws Exception {
        sample.mark("it was cold", cold);
        sample.mark(Sample.OTHER, sample.span("was cold"), warm);
        show();
        edt(() -> {
            AccessibleContext context = reader.page().getAccessibleContext();
            AccessibleText text = context.getAccessibleText();
            reader.select(sample.span("cold"));
            assertThat(text.getSelectedText()).isEqualTo("cold");
            int at = sample.span("was cold").start();
            reader.select(new Span(at, at));
            assertThat(context.getAccessibleDescription()).isEqualTo("Line 2, Robin. Cold by Noor. Warm by Tilda.");
            assertThat(text.getCaretPosition()).isEqualTo(at);
            assertThat(text.getAtIndex(AccessibleText.WORD, at)).isEqualTo("was");
            assertThat(text.getAfterIndex(AccessibleText.WORD, at)).isEqualTo("cold");
            assertThat(text.getBeforeIndex(AccessibleText.WORD, at)).isEqualTo("it");
            assertThat(text.getAtIndex(AccessibleText.SENTENCE, at)).isEqualTo("At first it was cold.");
            Rectangle letter = text.getCharacterBounds(at);
            assertThat(text.getIndexAtPoint(letter.getLocation())).isEqualTo(at);
            return null;
        });
    }

    @Test
    void quotationsOfOneCodeThatTouchCanBeJoined() throws Exception {
        Quotation one = sample.mark("At first it was", cold);
        Quotation two = sample.mark("was cold", cold);
        Quotation apart = sample.mark("Soup", cold);
        show();
        edt(() -> {
            reader.choose(two.id());
            assertThat(reader.joinable()).containsExactly(one.id(), two.id());
            reader.choose(apart.id());
            assertThat(reader.joinable()).isEmpty();
            return null;
        });
    }

    @Test
    void lettersCanBeSwitchedOff() throws Exception {
        edt(() -> {
            assertThat(reader.page().getInputMap().get(ReaderKey.SENTENCE.keys().get(0)))
                    .isEqualTo("reader.sentence");
            reader.setLetterKeys(false);
            assertThat(reader.page().getInputMap().get(ReaderKey.SENTENCE.keys().get(0)))
                    .isEqualTo("none");
            assertThat(reader.page().getInputMap().get(ReaderKey.LEFT.keys().get(0)))
                    .isEqualTo("reader.left");
            return null;
        });
    }
}
