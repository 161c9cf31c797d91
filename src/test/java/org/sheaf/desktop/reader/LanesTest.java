package org.sheaf.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.text.Span;

/** Lanes, names and levels; a row is ten positions wide here. */
@SuppressWarnings("ReferenceEquality") // two equal marks are two all the same
class LanesTest {

    private static final Id<Code> CODE = Id.random();

    private static Mark mark(int start, int end) {
        return new Mark(CODE, Sample.ME.id(), new Span(start, end), List.of(Id.random()), start, Mark.Whose.MINE, "");
    }

    private static Band band(int start, int end) {
        return new Band(List.of(mark(start, end)));
    }

    private static Lanes assign(Band... bands) {
        return Lanes.assign(List.of(bands), at -> at / 10);
    }

    private static List<Integer> lanes(Lanes lanes) {
        return lanes.placed().stream().map(Lanes.Placed::lane).toList();
    }

    @Test
    void aBandTakesTheLeftmostLaneThatIsFreeOverItsWholeHeight() {
        Lanes lanes = assign(band(0, 40), band(5, 15), band(12, 20), band(21, 29), band(50, 60));
        assertThat(lanes(lanes)).containsExactly(0, 1, 2, 1, 0);
    }

    @Test
    void bandsOnOneRowStandBesideEachOtherEvenWhenTheirWordsDoNotOverlap() {
        assertThat(lanes(assign(band(0, 3), band(4, 6), band(7, 9)))).containsExactly(0, 1, 2);
    }

    @Test
    void aBandOfManyCodesTakesAsManyLanesAsItNeeds() {
        Span span = new Span(0, 5);
        List<Mark> three = List.of(mark(0, 5), mark(0, 5), mark(0, 5));
        assertThat(three).allMatch(m -> m.span().equals(span));
        Lanes lanes = Lanes.assign(List.of(new Band(three), band(6, 9)), at -> at / 10);
        assertThat(lanes(lanes)).containsExactly(0, 2);
    }

    @Test
    void moreThanFiveLanesStandCloserTogether() {
        Lanes five = assign(band(0, 9), band(1, 9), band(2, 9), band(3, 9), band(4, 9));
        assertThat(five.placed()).allMatch(p -> p.step() == Lanes.STEP);
        Lanes six = assign(band(0, 9), band(1, 9), band(2, 9), band(3, 9), band(4, 9), band(5, 9), band(20, 30));
        assertThat(six.placed()).filteredOn(p -> p.firstRow() == 0).allMatch(p -> p.step() == Lanes.CLOSE_STEP);
        assertThat(six.placed()).filteredOn(p -> p.firstRow() == 2).allMatch(p -> p.step() == Lanes.STEP);
    }

    @Test
    void whatHasNoRoomIsCountedWhereItBegins() {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            bands.add(band(i, 25));
        }
        bands.add(band(12, 14));
        Lanes lanes = Lanes.assign(bands, at -> at / 10);
        assertThat(lanes.placed()).hasSize(5);
        assertThat(lanes.more()).extracting(Lanes.More::row).containsExactly(0, 1);
        assertThat(lanes.more().get(0).bands()).hasSize(4);
        assertThat(lanes.more().get(1).bands()).hasSize(5);
    }

    @Provide
    Arbitrary<List<Band>> bands() {
        Arbitrary<Band> one = Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(1, 90))
                .as((start, length) -> band(start, start + length));
        return one.list()
                .ofMaxSize(60)
                .map(list -> list.stream()
                        .sorted(Comparator.comparing((Band b) -> b.span().start())
                                .thenComparing(b -> -b.span().end()))
                        .toList());
    }

    @Property(tries = 300)
    void noTwoBandsShareALaneOnARowAndNoneIsLost(@ForAll("bands") List<Band> bands) {
        Lanes lanes = Lanes.assign(bands, at -> at / 10);
        for (Lanes.Placed a : lanes.placed()) {
            for (Lanes.Placed b : lanes.placed()) {
                boolean meet = a != b && a.firstRow() <= b.lastRow() && b.firstRow() <= a.lastRow();
                assertThat(meet && a.lane() == b.lane()).isFalse();
            }
        }
        List<Band> all =
                new ArrayList<>(lanes.placed().stream().map(Lanes.Placed::band).toList());
        lanes.more().forEach(more -> all.addAll(more.bands()));
        assertThat(all).containsAll(bands);
    }

    @Property(tries = 300)
    void namesNeverCollideAndNeverStandAboveTheirStripes(@ForAll("bands") List<Band> bands) {
        Lanes lanes = Lanes.assign(bands, at -> at / 10);
        List<Names.Named> names = Names.place(lanes.placed(), row -> row * 27, 19);
        int listed = 0;
        for (int i = 0; i < names.size(); i++) {
            Names.Named name = names.get(i);
            listed += 1 + name.more().size();
            assertThat(name.y()).isGreaterThanOrEqualTo(name.wanted());
            assertThat(name.y() - name.wanted()).isLessThanOrEqualTo(8 * 19);
            if (i > 0) {
                assertThat(name.y() - names.get(i - 1).y()).isGreaterThanOrEqualTo(19);
            }
        }
        assertThat(listed).isEqualTo(lanes.placed().size());
    }

    @Test
    void theLongestUnderlineIsNearestToTheWords() {
        Mark longest = mark(0, 50);
        Mark inside = mark(10, 20);
        Mark later = mark(15, 40);
        Mark fourth = mark(16, 19);
        Levels levels = Levels.of(List.of(inside, fourth, longest, later), m -> false);
        assertThat(List.of(levels.of(longest), levels.of(later), levels.of(inside), levels.of(fourth)))
                .containsExactly(0, 1, 2, Levels.MOST);
    }

    @Test
    void amongEquallyLongTheEarlierIsNearerThenTheOlder() {
        Mark early = mark(0, 10);
        Mark late = mark(5, 15);
        Mark young = new Mark(CODE, Sample.ME.id(), new Span(5, 15), List.of(Id.random()), 99, Mark.Whose.MINE, "");
        Levels levels = Levels.of(List.of(young, late, early), m -> false);
        assertThat(List.of(levels.of(early), levels.of(late), levels.of(young))).containsExactly(0, 1, 2);
    }

    @Test
    void theChosenOneIsNearestWhateverItsLength() {
        Mark longest = mark(0, 50);
        Mark chosen = mark(10, 12);
        Levels levels = Levels.of(List.of(longest, chosen), m -> m == chosen);
        assertThat(levels.of(chosen)).isZero();
        assertThat(levels.of(longest)).isEqualTo(1);
    }

    @Property(tries = 300)
    void overlappingMarksNeverShareALevel(@ForAll("bands") List<Band> bands) {
        List<Mark> marks = bands.stream().map(b -> b.marks().get(0)).toList();
        Levels levels = Levels.of(marks, m -> false);
        for (Mark a : marks) {
            for (Mark b : marks) {
                boolean same = levels.of(a) == levels.of(b) && levels.of(a) < Levels.MOST;
                assertThat(a != b && same && a.span().overlaps(b.span())).isFalse();
            }
        }
    }
}
