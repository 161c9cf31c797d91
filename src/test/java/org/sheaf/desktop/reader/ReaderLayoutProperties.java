package org.sheaf.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.SwingUtilities;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Tone;
import org.sheaf.desktop.theme.Type;
import org.sheaf.study.Block;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;

class ReaderLayoutProperties {

    private static Advances advances;

    @BeforeContainer
    static void look() throws Exception {
        SwingUtilities.invokeAndWait(() -> Look.install(Tone.LIGHT, 100));
        advances = new Advances(Type.transcript(15));
    }

    @Provide
    Arbitrary<List<String>> speeches() {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars("abcdefgxyzé’.,–-")
                .ofMinLength(1)
                .ofMaxLength(14);
        return speeches(word);
    }

    @Provide
    Arbitrary<List<String>> speechesOfManyScripts() {
        Arbitrary<String> word = Arbitraries.of(
                "wait",
                "naïve",
                "e\u0301te\u0301",
                "👩‍👩‍👧",
                "🇳🇴🇩🇪",
                "مرحبا",
                "שלום",
                "東京都庁",
                "हिन्दी",
                "ไทย",
                "café-bar",
                "\t");
        return speeches(word);
    }

    private static Arbitrary<List<String>> speeches(Arbitrary<String> word) {
        return word.list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(words -> String.join(" ", words).replace(". ", ".\n"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static ReaderLayout layout(List<String> speeches, int width) {
        return new ReaderLayout(new Sample(speeches.toArray(String[]::new)).model(), advances, width);
    }

    private static List<Integer> stops(ReaderLayout layout) {
        Moves moves = new Moves(layout);
        List<Integer> stops = new ArrayList<>(List.of(moves.start()));
        for (int at = moves.next(moves.start()); at != stops.get(stops.size() - 1); at = moves.next(at)) {
            stops.add(at);
        }
        return stops;
    }

    @Property(tries = 150)
    void everyCharacterStandsInOneRow(
            @ForAll("speechesOfManyScripts") List<String> speeches, @ForAll @IntRange(max = 1200) int width) {
        ReaderLayout layout = layout(speeches, width);
        String text = layout.model().text().text();
        Rows rows = layout.rows();
        for (int b = 0; b < layout.blocks(); b++) {
            Block block = layout.block(b);
            int at = block.span().start();
            for (int row = layout.firstRow(b); row < layout.firstRow(b + 1); row++) {
                assertThat(text.substring(at, rows.start(row))).isBlank();
                assertThat(CodePoints.splitsPair(text, rows.start(row))).isFalse();
                at = rows.end(row);
            }
            assertThat(text.substring(at, block.span().end())).isBlank();
        }
    }

    @Property(tries = 150)
    void flowingRowsAreNoWiderThanTheirColumn(
            @ForAll("speeches") List<String> speeches, @ForAll @IntRange(max = 700) int width) {
        ReaderLayout layout = layout(speeches, width);
        String text = layout.model().text().text();
        for (int row = 0; row < layout.rows().count() && !layout.columns().numbered(); row++) {
            int start = layout.rows().start(row);
            int end = layout.rows().end(row);
            String words = text.substring(start, end).stripTrailing();
            if (words.length() > 1) {
                assertThat(layout.shape(row).x(words.length()))
                        .isLessThanOrEqualTo(layout.columns().textWidth() + 0.01f);
            }
        }
    }

    @Property(tries = 150)
    void eachNumberStandsBesideTheRowInWhichItsLineBegins(
            @ForAll("speechesOfManyScripts") List<String> speeches, @ForAll @IntRange(max = 1200) int width) {
        ReaderLayout layout = layout(speeches, width);
        List<Integer> numbers = new ArrayList<>();
        for (int row = 0; row < layout.rows().count(); row++) {
            int first = layout.rows().number(row);
            for (int n = first; n > 0 && n <= layout.rows().lastNumber(row); n++) {
                numbers.add(n);
                assertThat(layout.rowAt(layout.model().lines().line(n).start())).isEqualTo(row);
            }
        }
        List<Integer> all = new ArrayList<>();
        for (int n = 1; n <= layout.model().lines().count(); n++) {
            all.add(n);
        }
        assertThat(numbers).isEqualTo(all);
    }

    @Property(tries = 100)
    void aPlaceAndItsPositionLeadToEachOther(
            @ForAll("speeches") List<String> speeches, @ForAll @IntRange(max = 1200) int width) {
        ReaderLayout layout = layout(speeches, width);
        for (int stop : stops(layout)) {
            Rectangle caret = layout.caret(stop);
            assertThat(layout.position(caret.x, caret.y + caret.height / 2)).isEqualTo(stop);
        }
    }

    @Property(tries = 100)
    void everyPlaceHasAPositionThatSplitsNoCharacter(
            @ForAll("speechesOfManyScripts") List<String> speeches,
            @ForAll @IntRange(max = 1200) int width,
            @ForAll @IntRange(min = -50, max = 1300) int x,
            @ForAll @IntRange(min = -50, max = 2000) int y) {
        ReaderLayout layout = layout(speeches, width);
        int position = layout.position(x, y);
        assertThat(Graphemes.floor(layout.model().text().text(), position)).isEqualTo(position);
        assertThat(layout.snap(position)).isEqualTo(position);
        assertThat(stops(layout)).contains(position);
    }

    @Property(tries = 100)
    void goingOnAndBackEndsWhereItBegan(
            @ForAll("speechesOfManyScripts") List<String> speeches, @ForAll @IntRange(max = 1200) int width) {
        ReaderLayout layout = layout(speeches, width);
        Moves moves = new Moves(layout);
        List<Integer> stops = stops(layout);
        assertThat(stops).isSorted().doesNotHaveDuplicates();
        for (int i = 1; i < stops.size(); i++) {
            assertThat(moves.previous(stops.get(i))).isEqualTo(stops.get(i - 1));
        }
        assertThat(moves.previous(stops.get(0))).isEqualTo(stops.get(0));
    }

    @Property(tries = 100)
    void wordsAndTurnsLeadForwardToTheEndAndBackToTheStart(@ForAll("speechesOfManyScripts") List<String> speeches) {
        Moves moves = new Moves(layout(speeches, 800));
        reaches(moves::nextWord, moves.start(), moves.end());
        reaches(moves::previousWord, moves.end(), moves.start());
        reaches(moves::nextTurn, moves.start(), moves.end());
        reaches(moves::previousTurn, moves.end(), moves.start());
    }

    private static void reaches(java.util.function.IntUnaryOperator move, int from, int to) {
        int at = from;
        while (at != to) {
            int next = move.applyAsInt(at);
            assertThat(Integer.signum(next - at)).isEqualTo(Integer.signum(to - from));
            at = next;
        }
    }

    @Property(tries = 100)
    void growingHoldsWhatWasThereAndShrinkingEndsAtTheCaret(
            @ForAll("speeches") List<String> speeches, @ForAll @IntRange(max = 400) int where) {
        ReaderLayout layout = layout(speeches, 800);
        Moves moves = new Moves(layout);
        int caret = layout.snap(where);
        Span words = new Span(caret, caret);
        for (int i = 0; i < 3; i++) {
            Span grown = moves.grown(words);
            assertThat(grown.contains(words)).isTrue();
            words = grown;
        }
        assertThat(words.contains(moves.turn(caret)) || moves.turn(caret).isEmpty())
                .isTrue();
        for (int i = 0; i < 4; i++) {
            Span shrunk = moves.shrunk(words, caret);
            assertThat(words.contains(shrunk)).isTrue();
            words = shrunk;
        }
        assertThat(words).isEqualTo(new Span(caret, caret));
    }

    @Property(tries = 30)
    void zoomNeverChangesTheNumberOfALine(
            @ForAll("speeches") List<String> speeches, @ForAll @IntRange(min = 11, max = 28) int size) {
        ReaderModel model = new Sample(speeches.toArray(String[]::new)).model();
        ReaderLayout large = new ReaderLayout(model, new Advances(Type.transcript("Serif", size)), 600);
        for (int row = 0; row < large.rows().count(); row++) {
            for (int n = large.rows().number(row); n > 0 && n <= large.rows().lastNumber(row); n++) {
                int start = model.lines().line(n).start();
                assertThat(large.rowAt(start)).isEqualTo(row);
                assertThat(model.lines().at(start)).isEqualTo(n);
            }
        }
    }

    @Property(tries = 60)
    void linesThatNeedShapingReportDisjointStretches(@ForAll("speechesOfManyScripts") List<String> speeches) {
        ReaderLayout layout = layout(speeches, 900);
        for (int row = 0; row < layout.rows().count(); row++) {
            Span all = new Span(layout.rows().start(row), layout.rows().end(row));
            float edge = -0.5f;
            for (LineShape.Run run : layout.runs(row, all)) {
                assertThat(run.from()).isGreaterThanOrEqualTo(edge - 0.5f);
                assertThat(run.to()).isGreaterThanOrEqualTo(run.from());
                edge = run.to();
            }
        }
    }

    @Property(tries = 20)
    void aComponentNotYetShownCanBeLaidOut(
            @ForAll("speeches") List<String> speeches, @ForAll @IntRange(min = 11, max = 28) int size) {
        ReaderModel model = new Sample(speeches.toArray(String[]::new)).model();
        Font font = Type.transcript(size);
        ReaderLayout layout = new ReaderLayout(model, new Advances(font), 0);
        assertThat(layout.height()).isPositive();
    }
}
