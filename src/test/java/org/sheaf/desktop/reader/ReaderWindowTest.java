package org.sheaf.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.sheaf.TestDisplay;
import org.sheaf.desktop.TestWindow;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Tone;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/** The reader and the code bar in a real window, with real keys and a real pointer. */
class ReaderWindowTest {

    private final Sample sample = ReaderDemo.interview();
    private final List<String> told = new CopyOnWriteArrayList<>();

    private Reader reader() throws Exception {
        TestDisplay.require();
        return edt(() -> {
            Look.install(Tone.LIGHT, 100);
            Reader reader = new Reader(words -> "“" + words + "”");
            reader.show(sample.model());
            reader.listen(new Recorder());
            return reader;
        });
    }

    private final class Recorder implements ReaderListener {
        @Override
        public void chosen(Id<Quotation> quotation) {
            told.add("chosen " + quotation);
        }

        @Override
        public void codeWanted(Span words) {
            told.add("code " + words);
        }

        @Override
        public void resized(Id<Quotation> quotation, Span words) {
            told.add("resized " + quotation + " " + words);
        }

        @Override
        public void hovered(Id<Quotation> quotation) {
            told.add("hovered " + quotation);
        }
    }

    /** The middle of words, in the coordinates of the reader's page. */
    private Point middle(Reader reader, Span words) throws Exception {
        Rectangle box = edt(() -> SwingUtilities.convertRectangle(reader, reader.boundsOf(words), reader.page()));
        return new Point(box.x + box.width / 2, box.y + box.height / 2);
    }

    @Test
    void wordsAreSelectedByKeysAndByPointerAndEnterAsksToCodeThem() throws Exception {
        Reader reader = reader();
        try (TestWindow window = TestWindow.open(reader, reader.page())) {
            window.press(KeyEvent.VK_RIGHT, KeyEvent.VK_SHIFT);
            window.press(KeyEvent.VK_RIGHT, KeyEvent.VK_SHIFT);
            window.press(KeyEvent.VK_RIGHT, KeyEvent.VK_SHIFT);
            window.await(() -> reader.selection().of(sample.text.text()).equals("How"));
            window.click(reader.page(), middle(reader, sample.span("mud")), 2);
            window.await(() -> reader.selection().equals(sample.span("mud")));
            window.click(reader.page(), middle(reader, sample.span("sister")), 3);
            window.await(() -> reader.selection().equals(sample.span("My sister, once. She does not like mud.")));
            window.click(reader.page(), middle(reader, sample.span("mud")), 1); // what is selected would be carried
            window.await(() -> reader.selection().isEmpty());
            Rectangle from = edt(() -> inPage(reader, sample.span("once")));
            Rectangle to = edt(() -> inPage(reader, sample.span("like")));
            window.drag(reader.page(), new Point(from.x + 1, from.y + 12), new Point(to.x + to.width, to.y + 12));
            window.await(() -> reader.selection().equals(sample.span("once. She does not like")));
            window.press(KeyEvent.VK_ENTER);
            window.await(() -> told.contains("code " + sample.span("once. She does not like")));
        }
    }

    private static Rectangle inPage(Reader reader, Span words) {
        return SwingUtilities.convertRectangle(reader, reader.boundsOf(words), reader.page());
    }

    @Test
    void aClickOnWordsChoosesTheShortestQuotationAndOGoesRound() throws Exception {
        Reader reader = reader();
        try (TestWindow window = TestWindow.open(reader, reader.page())) {
            window.click(reader.page(), middle(reader, sample.span("curtains")), 1);
            window.await(() -> reader.chosen().equals(java.util.Optional.of(id(4))));
            window.press(KeyEvent.VK_O);
            window.await(() -> reader.chosen().equals(java.util.Optional.of(id(3))));
            window.press(KeyEvent.VK_O);
            window.await(() -> reader.chosen().equals(java.util.Optional.of(id(4))));
        }
    }

    private Id<Quotation> id(int index) {
        return sample.quotations.get(index).id();
    }

    @Test
    void thePointerRestingOnAQuotationIsToldAndAStripeChooses() throws Exception {
        Reader reader = reader();
        try (TestWindow window = TestWindow.open(reader, reader.page())) {
            window.point(reader.page(), middle(reader, sample.span("twice they")));
            Id<Quotation> rota = id(9);
            window.await(() -> told.contains("hovered " + rota));
            Point stripe = edt(() -> {
                Scene scene = ((Canvas) reader.page()).scene().orElseThrow();
                Lanes.Placed place = scene.lanes().placed().stream()
                        .filter(p -> p.band().has(rota))
                        .findFirst()
                        .orElseThrow();
                return new Point(scene.stripeLeft(place, 0) + 2, scene.stripeTop(place.firstRow()) + 5);
            });
            window.click(reader.page(), stripe, 1);
            window.await(() -> told.contains("chosen " + rota));
        }
    }

    @Test
    void theEndsOfTheChosenQuotationCanBeDragged() throws Exception {
        Reader reader = reader();
        try (TestWindow window = TestWindow.open(reader, reader.page())) {
            Id<Quotation> last = id(11);
            Span words = sample.quotations.get(11).span();
            edt(() -> {
                reader.choose(last);
                return null;
            });
            Rectangle from = edt(() ->
                    ((Canvas) reader.page()).scene().orElseThrow().layout().caretAfter(words.end()));
            Rectangle to = edt(() -> inPage(reader, sample.span("I asked Ines")));
            window.drag(
                    reader.page(),
                    new Point(from.x, from.y + from.height + 2),
                    new Point(to.x + to.width, to.y + to.height / 2));
            window.await(() -> told.contains("resized " + last + " " + words.hull(sample.span("I asked Ines"))));
        }
    }

    @Test
    void copiedWordsReachTheClipboardThroughTheDoor() throws Exception {
        Reader reader = reader();
        try (TestWindow window = TestWindow.open(reader, reader.page())) {
            edt(() -> {
                reader.select(sample.span("a cup of tea"));
                return null;
            });
            window.press(KeyEvent.VK_C, KeyEvent.VK_CONTROL);
            window.await(() -> "“a cup of tea”"
                    .equals(Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor)));
        }
    }

    @Test
    void theCodeBarTakesACodeAndGivesTheFocusBack() throws Exception {
        Reader reader = reader();
        CodeBar bar = edt(() -> new CodeBar(new CodeBarListener() {
            @Override
            public void taken(Id<Code> code, boolean more) {
                told.add("taken " + code);
            }

            @Override
            public void made(String name, boolean more) {
                told.add("made " + name);
            }

            @Override
            public void left() {
                told.add("left");
            }
        }));
        Span words = sample.span("at the gate with one");
        try (TestWindow window = TestWindow.open(reader, reader.page())) {
            edt(() -> {
                bar.open(
                        reader,
                        words,
                        new CodeBarSight(sample.model().study(), List.of(), java.util.Set.of()),
                        CodeBarPurpose.code());
                return null;
            });
            window.await(() -> bar.field().isFocusOwner());
            window.type("bend");
            window.await(() -> bar.rows().size() == 2);
            assertThat(edt(() -> covers(bar, reader, words))).isFalse();
            window.press(KeyEvent.VK_ENTER);
            window.await(() -> told.contains("taken " + sample.codes.get(5).id()));
            window.await(() -> reader.page().isFocusOwner() && bar.getParent() == null);
            edt(() -> {
                bar.open(
                        reader,
                        words,
                        new CodeBarSight(sample.model().study(), List.of(), java.util.Set.of()),
                        CodeBarPurpose.code());
                return null;
            });
            window.await(() -> bar.field().isFocusOwner());
            window.press(KeyEvent.VK_ESCAPE);
            window.await(() -> told.contains("left") && reader.page().isFocusOwner());
        }
    }

    private static boolean covers(CodeBar bar, Reader reader, Span words) {
        Rectangle text = SwingUtilities.convertRectangle(reader, reader.boundsOf(words), bar.getParent());
        Rectangle panel = bar.getBounds();
        panel.grow(-Floating.SHADOW, -Floating.SHADOW);
        return panel.intersects(text);
    }

    @Test
    void pagesAndWheelMoveTheTextAndTheMapFollows() throws Exception {
        Reader reader = reader();
        Sample large = Sample.large(4_000, 100);
        edt(() -> {
            reader.show(large.model());
            return null;
        });
        try (TestWindow window = TestWindow.open(reader, reader.page())) {
            Span first = edt(reader::visibleSpan);
            window.press(KeyEvent.VK_PAGE_DOWN);
            window.await(() -> reader.visibleSpan().start() > first.start() && reader.caret() > first.start());
            window.press(KeyEvent.VK_END, KeyEvent.VK_CONTROL);
            int end = large.model()
                    .blocks()
                    .get(large.model().blocks().size() - 1)
                    .span()
                    .end();
            window.await(() -> reader.caret() == end && reader.shows(new Span(end, end)));
            Component map = edt(() -> ((javax.swing.JScrollPane) reader.getComponent(0)).getVerticalScrollBar());
            window.click(map, new Point(7, 20), 1);
            window.await(() -> reader.visibleSpan().end() < end);
        }
    }
}
