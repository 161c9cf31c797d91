package org.sheaf.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/** What is selected, chosen and reshaped in a reader. */
class ReaderTest extends OneReader {

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

    @Test
    void keysThatAreFasterThanTheStudyLoseNoStep() throws Exception {
        Quotation quotation = sample.mark("the stove", cold);
        show();
        choose(quotation);
        List<Runnable> settled = new ArrayList<>();
        edt(() -> {
            reader.listen(new ReaderListener() {
                @Override
                public void resized(Id<Quotation> id, Span words) {
                    settled.add(reader.holding());
                }
            });
            return null;
        });
        press(ReaderKey.WORD_RIGHT, true);
        press(ReaderKey.WORD_RIGHT, true);
        edt(() -> {
            reader.update(sample.model()); // another change has arrived, both steps are on their way
            settled.remove(0).run();
            return null;
        });
        press(ReaderKey.WORD_RIGHT, true);
        resized(quotation, sample.span("the stove and everybody came"));
        edt(() -> {
            settled.forEach(Runnable::run);
            return null;
        });
        press(ReaderKey.WORD_RIGHT, true);
        resized(quotation, sample.span("the stove and"));
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
}
