package org.sheaf.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.tables.Fictional.typed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeChange;
import org.sheaf.study.AttributeKind;
import org.sheaf.study.Fiction;
import org.sheaf.study.Participant;
import org.sheaf.study.PeopleChange;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.Value;
import org.sheaf.tables.PeopleColumn.Use;

/** Tables of people in a researcher's own words, matched with a study. */
class PeopleImportTest {

    private final Participant asker = Participant.of("Interviewer", Role.INTERVIEWER, "");
    private final Participant marit = Participant.of("Marit", Role.PARTICIPANT, "crew");
    private final Participant seven = Participant.of("P07", Role.PARTICIPANT, "crew");
    private final Participant somebody = Participant.of("P (su02)", Role.PARTICIPANT, "");

    private final Fictional home = new Fictional()
            .with(
                    List.of(asker, marit, seven, somebody),
                    spoken(Fiction.interview("su01", "Interviewer: Hello?", "Marit: Yes."), asker, marit),
                    spoken(Fiction.interview("su02", "I: Hello?", "P: Yes."), asker, somebody));

    private static TranscriptChange.Arrival spoken(TranscriptChange.Arrival arrival, Participant... people) {
        List<Speaker> speakers = new ArrayList<>(arrival.head().speakers());
        for (int i = 0; i < people.length; i++) {
            speakers.set(i, speakers.get(i).spokenBy(people[i].id()));
        }
        return new TranscriptChange.Arrival(arrival.head().spokenBy(speakers), arrival.text());
    }

    private PeopleImport reading(String... lines) {
        return new PeopleImport(typed(lines), home.study, home.texts);
    }

    private PeoplePreview preview(String... lines) {
        PeopleImport reading = reading(lines);
        return reading.preview(reading.proposal());
    }

    private Participant person(String name) {
        return home.study.participants().named(name, Participant::name).orElseThrow();
    }

    @Test
    void columnsAreProposedByTheirNamesAndByWhatTheStudyKnows() {
        PeoplePreview preview = preview(
                "Pseudonym|Cohort|Recording|Age|First trip|Licence|Berth|Notes|",
                "Marit|crew|su01.docx|46|3.5.2021|yes|bow|likes fog|x",
                "Tom|crew||51|4.6.2020|no|stern||",
                "Aila|office||38|1.2.2019|yes|bow||",
                "Jon|office||29|9.9.2018|no|bow||");
        assertThat(preview.matching().columns())
                .extracting(PeopleColumn::use)
                .containsExactly(
                        Use.PARTICIPANT,
                        Use.GROUP,
                        Use.TRANSCRIPTS,
                        Use.ATTRIBUTE,
                        Use.ATTRIBUTE,
                        Use.ATTRIBUTE,
                        Use.ATTRIBUTE,
                        Use.ATTRIBUTE,
                        Use.LEFT_OUT);
        assertThat(preview.matching().columns().stream()
                        .filter(PeopleColumn::isAttribute)
                        .map(column -> column.type().kind()))
                .containsExactly(
                        AttributeKind.NUMBER,
                        AttributeKind.DATE,
                        AttributeKind.YES_NO,
                        AttributeKind.CHOICE,
                        AttributeKind.TEXT);
        assertThat(preview.made()).isEqualTo(3);
        assertThat(preview.faults()).isEmpty();
    }

    @Test
    void nothingIsWrittenBeforeAndOneStepAfterwards() {
        PeoplePreview preview = preview("name|age|group", "marit|46|bridge", "Tom|4,5|");
        assertThat(home.study.participants().size()).isEqualTo(4);
        assertThat(preview.rows().get(0).differences())
                .containsExactly(
                        new PeopleRow.Difference("group", "crew", "bridge"), new PeopleRow.Difference("age", "", "46"));
        assertThat(preview.rows().get(1).match()).isInstanceOf(PeopleMatch.Newcomer.class);

        home.apply(preview.change("people.csv").orElseThrow());
        assertThat(person("Marit").attributes()).containsEntry("age", new Value.Numeric(new BigDecimal("46")));
        assertThat(person("Tom").attributes()).containsEntry("age", new Value.Numeric(new BigDecimal("4.5")));
        assertThat(home.study.attribute("age")).map(Attribute::kind).contains(AttributeKind.NUMBER);
        assertThat(preview("name|age|group", "marit|46|bridge", "Tom|4,5|").change("people.csv"))
                .isEmpty();
    }

    @Test
    void aNearMissWaitsWithItsReasonUntilSomebodySaysWhoItIs() {
        PeopleImport reading = reading("name|age", "Marid|46", "P7|51", "P1|20", "Participant 7|9");
        PeoplePreview preview = reading.preview(reading.proposal());
        assertThat(preview.rows().get(0).match()).isEqualTo(new PeopleMatch.Perhaps(marit, Likeness.LETTER.reason()));
        assertThat(preview.rows().get(1).match()).isEqualTo(new PeopleMatch.Perhaps(seven, Likeness.ZEROS.reason()));
        assertThat(preview.rows().get(2).match()).isInstanceOf(PeopleMatch.Newcomer.class);
        assertThat(preview.rows().get(3).match()).isEqualTo(new PeopleMatch.Perhaps(seven, Likeness.NUMBER.reason()));
        assertThat(preview.undecided()).isEqualTo(3);
        assertThat(preview.made()).isEqualTo(1);
        assertThat(preview.reading().refused()).extracting(RefusedRow::line).containsExactly(2, 3, 5);

        PeoplePreview said = reading.preview(reading.proposal()
                .saying(2, new PeopleChoice.Known(marit.id()))
                .saying(3, new PeopleChoice.Newcomer())
                .saying(5, new PeopleChoice.LeftOut()));
        assertThat(said.undecided()).isZero();
        home.apply(said.change("people.csv").orElseThrow());
        assertThat(person("Marit").attributes()).containsKey("age");
        assertThat(person("P7").attributes()).containsKey("age");
        assertThat(home.study.participants().size()).isEqualTo(6);
    }

    @Test
    void aCodeFindsThePersonAndTheTableGivesTheName() {
        PeopleImport reading = reading("Code|Pseudonym|Age", "p07|Birgit|46", "su02|Casey|51", "P09|Dag|60");
        PeopleMatching proposal = reading.proposal();
        assertThat(proposal.columns()).extracting(PeopleColumn::use).contains(Use.CODE, Use.PARTICIPANT);
        PeoplePreview preview = reading.preview(proposal);
        assertThat(preview.rows().get(0).differences())
                .contains(new PeopleRow.Difference("participant", "P07", "Birgit"));
        home.apply(preview.change("people.csv").orElseThrow());
        assertThat(person("Birgit").id()).isEqualTo(seven.id());
        assertThat(person("Casey").id()).isEqualTo(somebody.id());
        assertThat(person("Dag").attributes()).containsEntry("Code", new Value.Words("P09"));
        assertThat(preview("code|age", "P07|47").rows().get(0).match())
                .isEqualTo(new PeopleMatch.Known(person("Birgit"), "by ‘Code’"));
    }

    @Test
    void aCodeAndANameOfTwoPeopleAreNotOneInSilence() {
        PeopleImport reading = reading("participant|code|age", "Marit|P07|46", "Aila|P07|");
        PeoplePreview preview = reading.preview(reading.proposal().using(1, Use.CODE));
        assertThat(preview.rows().get(0).match()).isInstanceOf(PeopleMatch.Perhaps.class);
    }

    @Test
    void valuesThatDoNotFitAreListedByRowAndColumnAndTheRestGoesIn() {
        PeopleImport reading = reading(
                "name|Age|since",
                "A|46|2021-05-03",
                "B|51|03/05/2021",
                "C|old|2021-05-03",
                "D|3|2021-05-03",
                "E|4|2021-05-03");
        PeoplePreview preview = reading.preview(reading.proposal());
        assertThat(preview.reading().refused()).extracting(RefusedRow::line).containsExactly(3, 4);
        assertThat(preview.reading().refused().get(0).why()).contains("‘since’").contains("2021-03-05");
        assertThat(preview.reading().refused().get(1).why()).contains("‘Age’").contains("old");
        assertThat(preview.unfit()).isEqualTo(2);
        home.apply(preview.change("people.csv").orElseThrow());
        assertThat(person("C").attributes()).containsOnlyKeys("since");
    }

    @Test
    void aTypeThatPresentValuesDoNotFitIsNotTakenAndSaidSo() {
        home.apply(new PeopleChange.Described(
                List.of(marit.with(Map.of("age", new Value.Words("mid-forties")))), List.of()));
        PeopleImport reading = reading("name|age", "Tom|46");
        PeopleMatching asKnown = reading.proposal();
        assertThat(asKnown.columns().get(1).type()).isNull();
        PeoplePreview preview = reading.preview(asKnown.typed(1, AttributeKind.NUMBER, reading.cells(1), home.study));
        assertThat(preview.faults())
                .singleElement()
                .asString()
                .contains("Marit")
                .contains("mid-forties");
        assertThat(preview.typed()).isZero();
    }

    @Test
    void anAttributeWithoutATypeIsProposedOneThatFitsAllThatIsKnown() {
        home.apply(new PeopleChange.Described(
                List.of(marit.with(Map.of("age", Value.read("46"), "boat", Value.read("a")))), List.of()));
        PeopleImport reading = reading("name|age|boat", "Tom|51|b", "Aila|38|a", "Jon|6|b", "Kai|sixty|a", "Ole|9|b");
        PeopleMatching proposal = reading.proposal();
        assertThat(proposal.columns().get(1).type().kind()).isEqualTo(AttributeKind.NUMBER);
        assertThat(proposal.columns().get(2).type().choices()).containsExactly("a", "b");
        assertThat(proposal.withoutProposedChoices(home.study).columns().get(2).type())
                .isNull();
        assertThat(reading.preview(proposal).reading().refused())
                .extracting(RefusedRow::line)
                .containsExactly(5);
        home.apply(reading.preview(proposal).change("x").orElseThrow());
        assertThat(person("Marit").attributes()).containsEntry("age", new Value.Numeric(new BigDecimal("46")));
    }

    @Test
    void emptyCellsTakeNothingAwayUnlessTheyAreMeantTo() {
        home.apply(new PeopleChange.Described(List.of(marit.with(Map.of("age", Value.read("46")))), List.of()));
        PeopleImport reading = reading("name|age|group", "Marit||");
        assertThat(reading.preview(reading.proposal()).change("x")).isEmpty();
        assertThat(reading.preview(reading.proposal().clearing(true))
                        .rows()
                        .get(0)
                        .differences())
                .containsExactly(
                        new PeopleRow.Difference("group", "crew", ""), new PeopleRow.Difference("age", "46", ""));
    }

    @Test
    void aTableWithoutNamesSaysSo() {
        PeopleImport reading = reading("age|region", "46|north", "46|north");
        PeoplePreview preview = reading.preview(reading.proposal());
        assertThat(preview.faults()).singleElement().asString().contains("No column names the people");
        assertThat(preview.change("x")).isEmpty();
    }

    @Property(tries = 100)
    void aTableThatSheafWroteChangesNothing(@ForAll Random random) {
        Fictional study = typedPeople(random);
        PeopleImport reading =
                new PeopleImport(ParticipantsTable.write(study.study, study.texts), study.study, study.texts);
        PeoplePreview preview = reading.preview(reading.proposal());
        assertThat(preview.reading().refused()).isEmpty();
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.change("participants.csv")).isEmpty();
        assertThat(preview.rows())
                .allMatch(row -> row.match() instanceof PeopleMatch.Known)
                .allMatch(row -> row.differences().isEmpty());
    }

    /** People whose attributes have types, or none, and names alike. */
    private static Fictional typedPeople(Random random) {
        Fictional study = new Fictional();
        List<String> cells = List.of("46", "1.50", "2024-05-03", "yes", "No", "a;b", "n/a", "\"x\"", "");
        List<String> names = List.of("age", "Role", "attribute:z", "code");
        for (int i = 0; i < 5; i++) {
            Map<String, Value> values = new LinkedHashMap<>();
            for (String name : names) {
                String cell = cells.get(random.nextInt(cells.size()));
                if (!cell.isEmpty() && random.nextBoolean()) {
                    values.put(name, random.nextBoolean() ? Value.read(cell) : new Value.Words(cell));
                }
            }
            Participant person = Participant.of(
                            List.of("P1", "P01", "Participant 1", "Marit", "Marid")
                                    .get(i),
                            List.of(Role.values()).get(random.nextInt(3)),
                            random.nextBoolean() ? "" : "g")
                    .with(values);
            study.apply(new PeopleChange.Described(List.of(person), List.of()));
        }
        for (String name : names) {
            AttributeKind kind = List.of(AttributeKind.values()).get(random.nextInt(5));
            List<String> there = study.study.participants().stream()
                    .map(person -> person.attributes().get(name))
                    .map(value -> value == null ? "" : value.text())
                    .toList();
            try {
                study.apply(new AttributeChange.Defined(List.of(
                        org.sheaf.study.AttributeProposal.as(Attribute.of(name, AttributeKind.TEXT), kind, there))));
            } catch (Refusal | AssertionError unfit) {
                assertThat(unfit).as("the attribute stays without a type").isNotNull();
            }
        }
        return study;
    }
}
