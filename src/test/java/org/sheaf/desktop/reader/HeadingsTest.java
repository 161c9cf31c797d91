package org.sheaf.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Tone;
import org.sheaf.desktop.theme.Type;
import org.sheaf.study.Block;
import org.sheaf.study.Edit;
import org.sheaf.study.Fiction;
import org.sheaf.study.Heading;
import org.sheaf.study.Lines;
import org.sheaf.study.Method;
import org.sheaf.study.Outline;
import org.sheaf.study.Page;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.TranscriptChange;

/** How a text in which nobody speaks is laid out: headings larger than what they head, and no column for labels. */
class HeadingsTest {

    private static Advances advances;

    @BeforeContainer
    static void look() throws Exception {
        SwingUtilities.invokeAndWait(() -> Look.install(Tone.LIGHT, 100));
        advances = new Advances(Type.transcript(15));
    }

    @org.junit.jupiter.api.BeforeAll
    static void lookToo() throws Exception {
        look();
    }

    private static ReaderModel model(String... paragraphs) {
        TranscriptChange.Arrival arrival = Fiction.document("notes", paragraphs);
        Study study = Study.empty(StudyFacts.of("Notes", Method.CODEBOOK))
                .apply(
                        List.of(
                                Edit.add(Sample.ME),
                                Edit.add(arrival.head()),
                                Edit.add(Outline.of(
                                        arrival.head().id(), arrival.text().headings()))),
                        1);
        return new ReaderModel(
                study,
                arrival.head(),
                arrival.text(),
                Block.of(arrival.text()),
                Lines.of(arrival.text(), study.facts().lineLength()),
                Page.EMPTY,
                Sample.ME.id(),
                Shown.ALL);
    }

    private static ReaderLayout layout(int width, String... paragraphs) {
        return new ReaderLayout(model(paragraphs), advances, width);
    }

    private static float size(ReaderLayout layout, int block) {
        return layout.setting(layout.firstRow(block)).advances().font().getSize2D();
    }

    @Test
    void aHigherHeadingIsLargerAndStandsFurtherFromWhatComesBefore() {
        ReaderLayout layout = layout(900, "Before.", "# One", "Words.", "## Two", "Words.", "### Three", "Words.");
        assertThat(size(layout, 1)).isGreaterThan(size(layout, 3));
        assertThat(size(layout, 3)).isGreaterThan(size(layout, 5));
        assertThat(size(layout, 5)).isEqualTo(size(layout, 0));
        assertThat(layout.setting(layout.firstRow(5)).advances().font().getFontName())
                .isNotEqualTo(
                        layout.setting(layout.firstRow(6)).advances().font().getFontName());
        assertThat(above(layout, 1)).isGreaterThan(above(layout, 3));
        assertThat(above(layout, 3)).isGreaterThan(above(layout, 5));
        assertThat(above(layout, 5)).isGreaterThan(above(layout, 6));
    }

    /** From the last line of the block before, in pixels. */
    private static int above(ReaderLayout layout, int block) {
        int last = layout.firstRow(block) - 1;
        return layout.top(block)
                - layout.rowTop(last)
                - layout.setting(last).metrics().line();
    }

    @Test
    void whatNobodySpeaksNeedsNoColumnForLabels() {
        ReaderLayout document = layout(900, "# One", "Words.");
        ReaderLayout interview = new ReaderLayout(new Sample("How was it?", "Cold.").model(), advances, 900);
        assertThat(document.columns().text() - document.columns().numberRight())
                .isLessThan((interview.columns().text() - interview.columns().numberRight()) / 3);
    }

    @Test
    void aLongHeadingIsBrokenWithinItsNumberedLineAndKeepsTheNumbers() {
        String heading = "# On the difference between those who wait and those who say that they are not waiting";
        ReaderLayout layout = layout(900, heading, "Words that are long enough to be a line of their own, all sixty.");
        assertThat(layout.columns().numbered()).isTrue();
        int rows = layout.firstRow(1);
        int lines = layout.model().lines().at(heading.length() - 1);
        assertThat(rows).isGreaterThan(lines);
        List<Integer> numbers = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            if (layout.rows().number(row) > 0) {
                numbers.add(layout.rows().number(row));
                numbers.add(layout.rows().lastNumber(row));
            }
        }
        assertThat(numbers).startsWith(1).endsWith(lines).isSorted();
        assertThat(layout.rows().number(rows)).isEqualTo(lines + 1);
    }

    @Test
    void aLaterStudyWithOtherHeadingsIsLaidOutAnew() {
        ReaderModel model = model("# One", "Words.", "Two");
        Outline before = model.study().outlines().stream().findFirst().orElseThrow();
        List<Heading> more = new ArrayList<>(before.headings());
        more.add(new Heading(2, model.blocks().get(2).span()));
        Outline after = Outline.of(model.transcript().id(), more);
        ReaderModel later = model.in(model.study().apply(List.of(Edit.replace(before, after)), 2));
        assertThat(model.laidOutLike(later)).isFalse();
        assertThat(new ReaderLayout(later, advances, 900).heading(2)).isPresent();
    }

    @Provide
    Arbitrary<List<String>> documents() {
        Arbitrary<String> words = Arbitraries.of("wait", "rain", "naïve", "مرحبا", "👩‍👩‍👧", "incomprehensibilities")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(list -> String.join(" ", list));
        Arbitrary<Integer> levels = Arbitraries.integers().between(0, 9);
        Arbitrary<String> paragraph = net.jqwik.api.Combinators.combine(levels, words)
                .as((level, text) -> level == 0 ? text : "#".repeat(level) + " " + text);
        return paragraph.list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 120)
    void everyPlaceAmongHeadingsLeadsBackToItself(
            @ForAll("documents") List<String> paragraphs, @ForAll @IntRange(min = 300, max = 1300) int width) {
        ReaderLayout layout = layout(width, paragraphs.toArray(String[]::new));
        Moves moves = new Moves(layout);
        int at = moves.start();
        int bottom = 0;
        while (true) {
            Rectangle caret = layout.caret(at);
            int row = layout.rowAt(at);
            assertThat(layout.rowAtY(caret.y + caret.height / 2)).isEqualTo(row);
            assertThat(caret.y).isGreaterThanOrEqualTo(bottom - caret.height);
            assertThat(caret.height).isGreaterThanOrEqualTo(15);
            bottom = Math.max(bottom, caret.y + caret.height);
            int next = moves.next(at);
            if (next == at) {
                break;
            }
            at = next;
        }
        assertThat(bottom).isLessThanOrEqualTo(layout.height());
    }

    @Property(tries = 120)
    void everyNumberStandsOnceAndInOrder(
            @ForAll("documents") List<String> paragraphs, @ForAll @IntRange(min = 300, max = 1300) int width) {
        ReaderLayout layout = layout(width, paragraphs.toArray(String[]::new));
        int next = 1;
        for (int row = 0; row < layout.rows().count(); row++) {
            if (layout.rows().number(row) > 0) {
                assertThat(layout.rows().number(row)).isEqualTo(next);
                next = layout.rows().lastNumber(row) + 1;
            }
        }
        assertThat(next - 1).isEqualTo(layout.model().lines().count());
    }
}
