package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.desktop.Remembering;
import org.sheaf.desktop.TestDesk;
import org.sheaf.study.Fiction;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.text.Span;

/** Two readers of which one acts, without a window. */
class ReadersTest {

    @TempDir
    Path folder;

    private final Remembering settings = new Remembering();
    private TestDesk desk;
    private Readers readers;
    private Transcript one;
    private Transcript two;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        desk.make(Ferry.interviews());
        one = desk.study().transcripts().named("one", Transcript::name).orElseThrow();
        two = desk.study().transcripts().named("two", Transcript::name).orElseThrow();
        readers = begun();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Readers begun() {
        Readers made = new Readers(desk.desk(), settings);
        made.begin();
        desk.until(() -> made.transcript().isPresent());
        return made;
    }

    private static String read(Readers.Seat seat) {
        return seat.reading().transcript().map(Transcript::name).orElse("");
    }

    private void beside() {
        readers.openBeside(two.id());
        desk.until(() -> read(readers.second()).equals("two"));
    }

    @Test
    void theOneThatIsOpenedBesideActsAndWhatIsChosenFollowsTheOneThatActs() {
        assertThat(desk.desk().chosen().transcript()).contains(one.id());
        beside();
        assertThat(read(readers.first())).isEqualTo("one");
        assertThat(readers.coding().transcript()).contains(two);
        assertThat(desk.desk().chosen().transcript()).contains(two.id());
        readers.act(readers.first());
        assertThat(readers.coding().transcript()).contains(one);
        assertThat(desk.desk().chosen().transcript()).contains(one.id());
    }

    @Test
    void eachKeepsWhatIsChosenInIt() {
        desk.mark(one, Ferry.FEAR);
        desk.mark(two, Ferry.DOUBT);
        Quotation fear = desk.study().page(one.id()).quotation(0);
        Quotation doubt = desk.study().page(two.id()).quotation(0);
        readers.first().reader().choose(fear.id());
        beside();
        readers.second().reader().choose(doubt.id());
        assertThat(desk.desk().chosen().quotation()).contains(new QuotationRef(two.id(), doubt.id()));
        assertThat(readers.first().reader().chosen()).contains(fear.id());
        readers.act(readers.first());
        assertThat(desk.desk().chosen().quotation()).contains(new QuotationRef(one.id(), fear.id()));
        assertThat(readers.second().reader().chosen()).contains(doubt.id());
    }

    @Test
    void aPlaceIsShownInTheReaderThatHasItsTranscript() {
        beside();
        readers.go(one.id(), new Span(2, 5), true);
        assertThat(readers.acting()).isSameAs(readers.first());
        assertThat(read(readers.second())).isEqualTo("two");
    }

    @Test
    void whatStoodBesideStandsThereTheNextTime() {
        beside();
        readers.remember();
        Readers later = begun();
        desk.until(() -> read(later.second()).equals("two"));
        assertThat(later.areTwo()).isTrue();
        assertThat(later.acting()).isSameAs(later.first());
        later.closeBeside();
        assertThat(begun().areTwo()).isFalse();
    }

    @Test
    void closingTheFirstLeavesTheSecondAlone() {
        beside();
        readers.close(readers.first());
        desk.until(() -> read(readers.first()).equals("two"));
        assertThat(readers.areTwo()).isFalse();
        assertThat(readers.acting()).isSameAs(readers.first());
    }

    @Test
    void aTranscriptThatIsRemovedClosesTheReaderBeside() {
        beside();
        desk.make(new TranscriptChange.Removed(List.of(two.id())));
        assertThat(readers.areTwo()).isFalse();
        assertThat(read(readers.first())).isEqualTo("one");
        assertThat(desk.desk().chosen().transcript()).contains(one.id());
    }

    /** The first transcript after words were put before all others. */
    private TranscriptChange.Revised corrected() {
        String text = "I: Now then. " + desk.desk().texts().of(one).text().substring(3);
        return TranscriptChange.Revised.compared(
                one,
                desk.desk().texts().of(one),
                new Transcript(
                        one.id(),
                        one.name(),
                        one.revision() + 1,
                        one.facts(),
                        one.speakers(),
                        text.length(),
                        one.turns(),
                        one.words(),
                        one.source()),
                Fiction.interview("one", text.split("\n\n")).text(),
                false);
    }

    @Test
    void whereOneLeftOffIsAtTheSameWordsInACorrectedText() {
        LeftOff leftOff = readers.first().reading().leftOff();
        int at = desk.desk().texts().of(one).text().indexOf("the tea");
        leftOff.worked(at);
        readers.remember();
        desk.make(corrected());
        desk.until(() -> leftOff.place().isPresent());
        assertThat(leftOff.place()).hasValue(at + "Now then. ".length());
        Readers later = begun();
        desk.until(() -> later.first().reading().leftOff().place().isPresent());
        assertThat(later.first().reading().leftOff().place())
                .as("as it was remembered before the correction")
                .hasValue(at + "Now then. ".length());
    }

    @Test
    void aCorrectionOfWhatIsBeingLeftDoesNotHoldOneBack() {
        CountDownLatch held = new CountDownLatch(1);
        desk.hold(held);
        readers.go(two.id(), null, false);
        desk.make(corrected());
        held.countDown();
        desk.until(() -> readers.transcript().isPresent());
        assertThat(read(readers.first())).isEqualTo("two");
    }

    @Test
    void whileCodingRestsNothingIsSelectedForIt() {
        boolean[] resting = {true};
        readers.rests(() -> resting[0]);
        assertThat(readers.coding().transcript()).isEmpty();
        resting[0] = false;
        assertThat(readers.coding().transcript()).contains(one);
    }
}
