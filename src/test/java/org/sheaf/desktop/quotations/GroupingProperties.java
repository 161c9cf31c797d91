package org.sheaf.desktop.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sheaf.analysis.Quote;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Facts;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Method;
import org.sheaf.study.Participant;
import org.sheaf.study.Quotation;
import org.sheaf.study.Role;
import org.sheaf.study.Source;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** Whatever the rows: no row is lost or doubled by groups that part them, and what is alike keeps its order. */
class GroupingProperties {

    private static final Study NOTHING = Study.empty(StudyFacts.of("Ferry mornings", Method.CODEBOOK));

    /** A study's worth of names to draw rows from. */
    private static final class Drawn {
        private final Random random;
        private final List<Transcript> transcripts = new ArrayList<>();
        private final List<Coder> coders = new ArrayList<>();
        private final List<Code> codes = new ArrayList<>();
        private final List<Participant> people = new ArrayList<>();

        Drawn(long seed) {
            random = new Random(seed);
            for (int i = 0; i < 4; i++) {
                transcripts.add(new Transcript(
                        Id.random(),
                        "t" + i,
                        1,
                        Facts.NONE,
                        List.of(),
                        1000,
                        1,
                        100,
                        new Source("t", "txt", "UTF-8", "name-colon", "0".repeat(64))));
                coders.add(new Coder(Id.random(), "coder " + i));
                codes.add(Code.of("code " + i, null, i, -1));
                people.add(Participant.of("person " + i, Role.PARTICIPANT, ""));
            }
        }

        private <T> List<T> some(List<T> all, int most) {
            List<T> drawn = new ArrayList<>(all);
            java.util.Collections.shuffle(drawn, random);
            return drawn.subList(0, random.nextInt(most + 1));
        }

        TableRow row(int order) {
            int start = random.nextInt(900);
            Span span = new Span(start, start + 1 + random.nextInt(50));
            List<Quotation> quotations = new ArrayList<>();
            List<Id<Code>> brought = new ArrayList<>();
            for (Coder coder : some(coders, 2)) {
                List<Coding> codings = new ArrayList<>();
                for (Code code : some(codes, 3)) {
                    Integer weight = random.nextBoolean() ? null : random.nextInt(101);
                    codings.add(new Coding(Id.random(), code.id(), weight, "", Fiction.NOON));
                    brought.add(code.id());
                }
                quotations.add(Quotation.of(coder.id(), span, Fiction.NOON, codings));
            }
            Quote quote = new Quote(
                    transcripts.get(random.nextInt(4)),
                    span,
                    brought.stream().distinct().toList(),
                    quotations,
                    false,
                    random.nextBoolean());
            List<Participant> heard = some(people, 2);
            RowPlace place = new RowPlace(
                    heard.isEmpty() ? "" : heard.get(0).name(),
                    heard,
                    "1",
                    (random.nextInt(3) - 1) * 1000L,
                    "opening " + random.nextInt(3));
            List<Theme> none = List.of();
            List<Coder> marked = coders.stream()
                    .filter(coder -> quotations.stream().anyMatch(q -> q.coder().equals(coder.id())))
                    .toList();
            List<Code> carried =
                    codes.stream().filter(code -> brought.contains(code.id())).toList();
            return new TableRow(order, quote, false, place, carried, marked, List.of(), none);
        }

        List<TableRow> rows(int many) {
            return IntStream.range(0, many).mapToObj(this::row).toList();
        }
    }

    @Property(tries = 200)
    void everyRowStandsInExactlyOneGroupOfAPartition(@ForAll long seed, @ForAll @IntRange(max = 60) int many) {
        List<TableRow> rows = new Drawn(seed).rows(many);
        for (Grouping.Kind kind : Grouping.Kind.values()) {
            Grouping grouping = Grouping.by(kind);
            List<Grouping.Group> groups = grouping.of(rows, NOTHING);
            List<Integer> orders = groups.stream()
                    .flatMap(group -> group.rows().stream())
                    .map(TableRow::order)
                    .toList();
            if (grouping.isPartition()) {
                assertThat(orders)
                        .containsExactlyInAnyOrderElementsOf(
                                IntStream.range(0, many).boxed().toList());
            }
            assertThat(new HashSet<>(orders)).as("no grouping loses a row").hasSize(many);
            Set<Object> keys = new HashSet<>();
            for (Grouping.Group group : groups) {
                assertThat(keys.add(group.key())).as("one group a key").isTrue();
                assertThat(group.rows())
                        .as("a group keeps the order of the table")
                        .isSortedAccordingTo(Comparator.comparingInt(TableRow::order));
            }
        }
    }

    @Property(tries = 200)
    void sortingIsStableUpAndDown(@ForAll long seed, @ForAll @IntRange(max = 60) int many, @ForAll boolean up) {
        List<TableRow> rows = new Drawn(seed).rows(many);
        for (Column.Kind kind : Column.Kind.values()) {
            Column column = Column.of(kind);
            List<TableRow> sorted = column.sort(rows, up);
            assertThat(sorted).containsExactlyInAnyOrderElementsOf(rows);
            if (kind == Column.Kind.TRANSCRIPT || kind == Column.Kind.LINES || kind == Column.Kind.QUOTATION) {
                continue; // each row has a place of its own, or shows what is not sorted by
            }
            for (int i = 1; i < sorted.size(); i++) {
                TableRow before = sorted.get(i - 1);
                TableRow after = sorted.get(i);
                if (column.text(before).equals(column.text(after))) {
                    assertThat(before.order()).as("%s", kind).isLessThan(after.order());
                }
            }
        }
    }
}
