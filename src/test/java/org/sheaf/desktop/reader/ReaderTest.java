package org.sheaf.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleText;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Tone;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/** The reader without a window; everything happens on the EDT. */
class ReaderTest {

    private final Sample sample = new Sample(
            "How was it?",
            "At first it was cold. Then they lit the stove and everybody came in. I sat by the window all day long.",
            "And then?",
            "Soup, with bread. Nobody hurried.");
    private final Code cold = sample.code("Cold");
    private final Code warm = sample.code("Warm");
    private final List<String> events = new ArrayList<>();
    private Reader reader;

    @BeforeEach
    void reader() throws Exception {
        edt(() -> {
            Look.install(Tone.LIGHT, 100);
            reader = new Reader(text -> text);
            reader.setSize(820, 300);
            reader.listen(new Recorder());
            return null;
        });
    }

    private final class Recorder implements ReaderListener {
        @Override
        public void selected(Span words) {
            events.add("selected " + words);
        }

        @Override
        public void chosen(Id<Quotation> quotation) {
            events.add("chosen " + quotation);
        }

        @Override
        public void unchosen() {
            events.add("unchosen");
        }

        @Override
        public void codeWanted(Span words) {
            events.add("code " + words);
        }

        @Override
        public void codeWanted(Id<Quotation> quotation) {
            events.add("code " + quotation);
        }

        @Override
        public void resized(Id<Quotation> quotation, Span words) {
            events.add("resized " + quotation + " " + words);
        }
    }

    private static <T> T edt(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }

    private void show() throws Exception {
        edt(() -> {
            reader.show(sample.model());
            ReaderDemo.layOut(reader);
            ReaderDemo.layOut(reader);
            return null;
        });
    }

    private void press(ReaderKey key, boolean select) throws Exception {
        edt(() -> {
            reader.run(key, select);
            return null;
        });
    }

    private void select(Span span) throws Exception {
        edt(() -> {
            reader.select(span);
            return null;
        });
    }

    private String selected() throws Exception {
        return edt(() -> reader.selection().of(sample.text.text()));
    }

    @Test
    void withoutATranscriptEveryKeyAndQuestionIsHarmless() throws Exception {
        edt(() -> {
            for (ReaderKey key : ReaderKey.values()) {
                reader.run(key, key.isMove());
            }
            reader.marks(List.of());
            reader.scrollTo(new Span(5, 9), 0.5);
            reader.goToLine(3);
            assertThat(reader.visibleSpan().isEmpty()).isTrue();
            assertThat(reader.boundsOf(new Span(0, 3)).isEmpty()).isTrue();
            return null;
        });
        assertThat(events).isEmpty();
    }

    @Test
    void sentencesAndTurnsAreSelectedAndPressedAgainTheNextToo() throws Exception {
        show();
        select(new Span(sample.span("lit").start(), sample.span("lit").start()));
        press(ReaderKey.SENTENCE, false);
        assertThat(selected()).isEqualTo("Then they lit the stove and everybody came in.");
        press(ReaderKey.SENTENCE, false);
        assertThat(selected()).endsWith("all day long.");
        press(ReaderKey.TURN, false);
        assertThat(selected()).startsWith("At first").endsWith("all day long.");
        press(ReaderKey.TURN, false);
        assertThat(selected()).endsWith("And then?");
    }

    @Test
    void growingAndShrinkingGoThroughWordSentenceTurn() throws Exception {
        show();
        int caret = sample.span("stove").start() + 2;
        select(new Span(caret, caret));
        press(ReaderKey.GROW, false);
        assertThat(selected()).isEqualTo("stove");
        press(ReaderKey.GROW, false);
        assertThat(selected()).isEqualTo("Then they lit the stove and everybody came in.");
        press(ReaderKey.GROW, false);
        assertThat(selected()).startsWith("At first").endsWith("long.");
        press(ReaderKey.SHRINK, false);
        press(ReaderKey.SHRINK, false);
        assertThat(selected()).isEqualTo("stove");
        press(ReaderKey.SHRINK, false);
        assertThat(edt(() -> reader.selection())).isEqualTo(new Span(caret, caret));
    }

    @Test
    void theOtherEndMovesAfterF() throws Exception {
        show();
        select(sample.span("the stove"));
        press(ReaderKey.WORD_RIGHT, true);
        assertThat(selected()).isEqualTo("the stove ");
        press(ReaderKey.OTHER_END, false);
        press(ReaderKey.WORD_LEFT, true);
        assertThat(selected()).isEqualTo("lit the stove ");
    }

    @Test
    void enterAsksToCodeWhatIsSelectedOrChosen() throws Exception {
        Quotation quotation = sample.mark("it was cold", cold);
        show();
        select(sample.span("window"));
        press(ReaderKey.CODE, false);
        assertThat(events).last().isEqualTo("code " + sample.span("window"));
        edt(() -> {
            reader.choose(quotation.id());
            return null;
        });
        press(ReaderKey.CODE, false);
        assertThat(events).last().isEqualTo("code " + quotation.id());
        press(ReaderKey.LEAVE, false);
        int before = events.size();
        press(ReaderKey.CODE, false);
        assertThat(events).hasSize(before);
    }

    @Test
    void shiftWithArrowsMovesAnEndOfTheChosenQuotation() throws Exception {
        Quotation quotation = sample.mark("the stove", cold);
        show();
        edt(() -> {
            reader.choose(quotation.id());
            return null;
        });
        press(ReaderKey.WORD_RIGHT, true);
        assertThat(events).last().isEqualTo("resized " + quotation.id() + " " + sample.span("the stove and"));
        press(ReaderKey.WORD_LEFT, true);
        assertThat(events).last().isEqualTo("resized " + quotation.id() + " " + sample.span("the stove"));
        press(ReaderKey.OTHER_END, false);
        press(ReaderKey.LEFT, true);
        assertThat(events).last().isEqualTo("resized " + quotation.id() + " " + sample.span(" the stove"));
        assertThat(edt(() -> reader.chosen())).contains(quotation.id());
    }

    @Test
    void growingAndShrinkingTheChosenQuotationOfOnesOwnReshapesItOneStepAKey() throws Exception {
        Quotation quotation = sample.mark("stove and every", cold);
        show();
        choose(quotation);
        press(ReaderKey.GROW, false);
        resized(quotation, sample.span("stove and everybody"));
        press(ReaderKey.GROW, false);
        Span sentence = sample.span("Then they lit the stove and everybody came in.");
        resized(quotation, sentence);
        press(ReaderKey.GROW, false);
        Span turn = sample.span(
                "At first it was cold. Then they lit the stove and everybody came in. I sat by the window all day long.");
        resized(quotation, turn);
        int told = events.size();
        press(ReaderKey.GROW, false);
        assertThat(events).as("nothing is larger than the turn").hasSize(told);
        press(ReaderKey.SHRINK, false);
        resized(quotation, sentence);
        press(ReaderKey.SHRINK, false);
        resized(quotation, sample.span("everybody"));
        told = events.size();
        press(ReaderKey.SHRINK, false);
        assertThat(events).as("a quotation keeps at least a word").hasSize(told);
        assertThat(edt(() -> reader.chosen())).contains(quotation.id());
    }

    private void choose(Quotation quotation) throws Exception {
        edt(() -> {
            reader.choose(quotation.id());
            return null;
        });
    }

    private void resized(Quotation quotation, Span words) {
        assertThat(events).last().isEqualTo("resized " + quotation.id() + " " + words);
    }

    @Test
    void anEndOfTheChosenQuotationGoesFromTurnToTurn() throws Exception {
        Quotation quotation = sample.mark("the stove", cold);
        show();
        choose(quotation);
        press(ReaderKey.TURN_DOWN, true);
        int start = sample.span("the stove").start();
        resized(quotation, new Span(start, sample.span("all day long.").end()));
        press(ReaderKey.TURN_DOWN, true);
        resized(quotation, new Span(start, sample.span("And then?").end()));
        press(ReaderKey.TURN_UP, true);
        resized(quotation, new Span(start, sample.span("all day long.").end()));
        press(ReaderKey.OTHER_END, false);
        press(ReaderKey.TURN_UP, true);
        resized(
                quotation,
                new Span(
                        sample.span("At first").start(),
                        sample.span("all day long.").end()));
    }

    @Test
    void theQuotationOfAnotherCoderKeepsItsEnds() throws Exception {
        Quotation theirs = sample.mark(Sample.OTHER, sample.span("the stove"), cold);
        show();
        choose(theirs);
        press(ReaderKey.RIGHT, true);
        press(ReaderKey.GROW, false);
        assertThat(events).noneMatch(event -> event.startsWith("resized"));
        assertThat(selected())
                .as("its words are the start of a selection of one's own")
                .isNotEmpty();
    }

    @Test
    void sentencesAreThoseOfTheDividerAsSoonAsTheyAreThere() throws Exception {
        ReaderModel model = sample.model();
        edt(() -> {
            reader.show(model);
            ReaderDemo.layOut(reader);
            int at = sample.span("lit").start();
            reader.select(new Span(at, at));
            reader.run(ReaderKey.SENTENCE, false);
            assertThat(reader.selection().of(sample.text.text()))
                    .startsWith("Then")
                    .endsWith("in.");
            reader.sentences(SentenceSpans.of(
                    model.transcript(), model.text(), model.blocks(), speech -> List.of(new Span(0, speech.length()))));
            reader.select(new Span(at, at));
            reader.run(ReaderKey.SENTENCE, false);
            assertThat(reader.selection().of(sample.text.text()))
                    .startsWith("At first")
                    .endsWith("long.");
            return null;
        });
    }

    @Test
    void bookmarksStandInTheirLinesAndAreFoundFromThere() throws Exception {
        ReaderModel model = sample.model();
        Bookmark mine = bookmark(model, Sample.ME, sample.span("Soup").start(), "bread");
        Bookmark first = bookmark(model, Sample.ME, sample.span("stove").start(), "");
        Bookmark theirs = bookmark(model, Sample.OTHER, sample.span("window").start(), "");
        edt(() -> {
            reader.show(model.in(model.study().apply(List.of(Edit.add(mine), Edit.add(first), Edit.add(theirs)), 2)));
            ReaderDemo.layOut(reader);
            assertThat(reader.bookmark()).isEmpty();
            assertThat(reader.bookmark(true)).contains(first);
            assertThat(reader.bookmark(false)).isEmpty();
            reader.goTo(mine.at());
            assertThat(reader.bookmark()).contains(mine);
            assertThat(reader.bookmark(false)).contains(first);
            assertThat(reader.page().getAccessibleContext().getAccessibleDescription())
                    .contains("Bookmark ‘bread’.");
            return null;
        });
    }

    private static Bookmark bookmark(ReaderModel model, Coder coder, int at, String name) {
        return new Bookmark(Id.random(), model.transcript().id(), coder.id(), at, name, Sample.DAY);
    }

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
