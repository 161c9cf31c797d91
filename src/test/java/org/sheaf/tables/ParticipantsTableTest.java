package org.sheaf.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheaf.tables.Fictional.INES;
import static org.sheaf.tables.Fictional.typed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Facts;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Participant;
import org.sheaf.study.PeopleChange;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.Value;

class ParticipantsTableTest {

    private static final Participant INTERVIEWER = Participant.of("Interviewer", Role.INTERVIEWER, "");
    private static final Participant SOMEBODY = Participant.of("P (su02)", Role.PARTICIPANT, "");

    /** As an import leaves it: one interviewer, a person by name in su01, one who stands for a label in su02. */
    private final Participant robin = Participant.of("Robin", Role.PARTICIPANT, "");

    private final Fictional home = new Fictional()
            .with(
                    List.of(INTERVIEWER, SOMEBODY, robin),
                    spoken(Fiction.interview("su01", "Interviewer: Hello?", "Robin: Yes."), INTERVIEWER, robin),
                    spoken(Fiction.interview("su02", "I: Hello?", "P: Yes."), INTERVIEWER, SOMEBODY),
                    spoken(Fiction.interview("group", "I: All?", "P1: Yes.", "P2: No.", "P3: Well."), INTERVIEWER));

    private static TranscriptChange.Arrival spoken(TranscriptChange.Arrival arrival, Participant... people) {
        List<Speaker> speakers = new ArrayList<>(arrival.head().speakers());
        for (int i = 0; i < people.length; i++) {
            speakers.set(i, speakers.get(i).spokenBy(people[i].id()));
        }
        return new TranscriptChange.Arrival(arrival.head().spokenBy(speakers), arrival.text());
    }

    private Reading take(String... lines) {
        return home.take(ParticipantsTable::read, typed(lines));
    }

    private Participant person(String name) {
        return home.study.participants().named(name, Participant::name).orElseThrow();
    }

    private List<String> cast(String transcript) {
        return home.transcript(transcript).speakers().stream()
                .map(speaker -> speaker.participant() == null
                        ? "-"
                        : home.study.participants().get(speaker.participant()).name())
                .toList();
    }

    @Test
    void peopleGoInWithTypedAttributes() {
        Reading reading = take(
                "participant|role|group|age|since|job",
                "robin||Users|38|2023-05-01|scaffolder",
                "Ines|interviewer||||");
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.tally()).isEqualTo(new Reading.Tally(2, 1, 1));
        assertThat(person("Robin"))
                .isEqualTo(robin.as(Role.PARTICIPANT, "Users")
                        .with(Map.of(
                                "age", new Value.Numeric(new BigDecimal("38")),
                                "since", new Value.Day(LocalDate.of(2023, 5, 1)),
                                "job", new Value.Words("scaffolder"))));
        assertThat(person("Ines").role()).isEqualTo(Role.INTERVIEWER);
    }

    @Test
    void aPersonTakesTheOnlyPartThatFitsAndWhoeverStoodForItIsJoined() {
        home.apply(new StudyChange.MemosWritten(List.of(new Memo(
                Id.random(),
                Target.on(Target.Kind.PARTICIPANT, SOMEBODY.id()),
                "",
                INES.id(),
                Fiction.NOON,
                "quick"))));
        Reading reading = take("participant|transcripts|age", "Casey|su02|24", "Robin|su01|38");
        assertThat(reading.refused()).isEmpty();
        assertThat(cast("su01")).containsExactly("Interviewer", "Robin");
        assertThat(cast("su02")).containsExactly("Interviewer", "Casey");
        assertThat(home.study.participants().all())
                .extracting(Participant::name)
                .containsExactly("Interviewer", "Robin", "Casey");
        assertThat(home.study.memos().all().iterator().next().on().id())
                .isEqualTo(person("Casey").id().value());
    }

    @Test
    void inAGroupTheLabelSaysWho() {
        Reading reading =
                take("participant|transcripts", "Anna|group:P1", "Ben|group : P2", "Cleo|group", "Dan|group:P9");
        assertThat(cast("group")).containsExactly("Interviewer", "Anna", "Ben", "Cleo");
        assertThat(reading.refused()).extracting(RefusedRow::line).containsExactly(5);
        assertThat(take("participant|transcripts", "Eve|group").refused())
                .singleElement()
                .satisfies(row -> assertThat(row.why()).contains("‘P1’, ‘P2’, ‘P3’"));
    }

    @Test
    void whoIsDescribedIsNeverJoinedAway() {
        take("participant|age", "P (su02)|24");
        take("participant|transcripts", "Casey|su02");
        assertThat(cast("su02")).containsExactly("Interviewer", "Casey");
        assertThat(person("P (su02)").attributes()).isNotEmpty();
    }

    @Test
    void theSameTableAgainChangesNothing() {
        String[] table = {
            "participant|role|group|transcripts|Age",
            "Casey|participant|Users|su02|24",
            "Robin||Users|su01;|38",
            "Interviewer|interviewer||su01;su02;group|",
            "Casey|participant|Users|su02|24"
        };
        assertThat(take(table).refused()).isEmpty();
        assertThat(take(table).changes()).isEmpty();
        assertThat(take("participant|age", "Casey|24").changes()).isEmpty();
        assertThat(home.read(ParticipantsTable::read, ParticipantsTable.write(home.study, home.texts))
                        .changes())
                .isEmpty();
    }

    @Test
    void anIdentityRenamesInAnyOrder() {
        take("participant", "Anna", "Ben");
        Reading reading = take(
                "id|participant", person("Anna").id() + "|Ben", person("Ben").id() + "|Cleo");
        assertThat(reading.refused()).isEmpty();
        assertThat(home.study.participants().all())
                .extracting(Participant::name)
                .contains("Ben", "Cleo")
                .doesNotContain("Anna");
        assertThat(take("id|participant", person("Ben").id() + "|Cleo").refused())
                .singleElement()
                .satisfies(row -> assertThat(row.why()).contains("another participant named ‘Cleo’"));
    }

    @Test
    void rowsThatDoNotFitAreListedAndTheRestGoesIn() {
        Reading reading = take(
                "id|participant|role|transcripts|age",
                "|||su01|",
                "|Casey|patient|su02|24",
                "|Drew|participant|su09;su02|47",
                "12|Ellis|||",
                "|Drew|interviewer||");
        assertThat(reading.refused()).extracting(RefusedRow::line).containsExactly(2, 3, 4, 5, 6);
        assertThat(cast("su02")).containsExactly("Interviewer", "Drew");
        assertThatThrownBy(() -> take("participant|age|age", "Casey|1|2"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("‘age’");
    }

    @Test
    void attributesWithTheNamesOfColumnsComeBack() {
        home.apply(new PeopleChange.Described(
                List.of(robin.with(Map.of("Group", new Value.Words("x"), "attribute:y", new Value.Words("z")))),
                List.of()));
        Sheet written = ParticipantsTable.write(home.study, home.texts);
        assertThat(written.header()).contains("attribute:Group", "attribute:attribute:y");
        assertThat(home.read(ParticipantsTable::read, written).changes()).isEmpty();
    }

    @Test
    void transcriptsTakeFactsAndPeople() {
        Reading reading = home.take(
                TranscriptsTable::read,
                typed(
                        "transcript|group|date|duration|interviewers|place|wave|participants",
                        "SU02|Users|2024-05-01|00:15:47|Ines;Tom|room 1|2|Casey",
                        "group|Users||||||Anna:P1;Ben:P2",
                        "su09|Users||||||"));
        assertThat(home.transcript("su02").facts())
                .isEqualTo(new Facts("Users", "2024-05-01", "00:15:47", "Ines;Tom", "room 1", "2"));
        assertThat(cast("su02")).containsExactly("Interviewer", "Casey");
        assertThat(cast("group")).containsExactly("Interviewer", "Anna", "Ben", "-");
        assertThat(person("Casey").group()).isEqualTo("Users");
        assertThat(reading.refused()).extracting(RefusedRow::line).containsExactly(4);
        assertThat(reading.warnings()).singleElement().asString().contains("‘Casey’, ‘Anna’, ‘Ben’");
        Sheet written = TranscriptsTable.write(home.study, home.texts);
        assertThat(home.read(TranscriptsTable::read, written).changes()).isEmpty();
        assertThat(home.read(TranscriptsTable::read, typed("transcript|place", "su02|"))
                        .tally()
                        .changed())
                .isEqualTo(1);
    }

    @Test
    void anIdentityRenamesATranscript() {
        String id = home.transcript("su02").id().toString();
        home.take(TranscriptsTable::read, typed("id|transcript", id + "|su02-casey"));
        assertThat(home.transcript("su02-casey").id().toString()).isEqualTo(id);
        assertThat(home.read(TranscriptsTable::read, typed("id|transcript", id + "|su01"))
                        .refused())
                .extracting(RefusedRow::line)
                .containsExactly(2);
    }

    @Property(tries = 80)
    void anyPeopleComeBackFromTheirTables(@ForAll Random random) {
        Fictional one = people(random);
        Sheet people = ParticipantsTable.write(one.study, one.texts);
        Sheet heads = TranscriptsTable.write(one.study, one.texts);
        assertThat(one.read(ParticipantsTable::read, people).changes()).isEmpty();
        assertThat(one.read(TranscriptsTable::read, heads).changes()).isEmpty();

        Fictional two = one.emptyCopy();
        assertThat(two.take(ParticipantsTable::read, people).refused()).isEmpty();
        assertThat(two.take(TranscriptsTable::read, heads).refused()).isEmpty();
        Sheet back = ParticipantsTable.write(two.study, two.texts);
        assertThat(back.header()).isEqualTo(people.header());
        assertThat(Fictional.cells(back)).isEqualTo(Fictional.cells(people));
        assertThat(Fictional.cells(TranscriptsTable.write(two.study, two.texts)))
                .isEqualTo(Fictional.cells(heads));
        assertThat(two.read(ParticipantsTable::read, people).changes()).isEmpty();
    }

    /** People with names and attributes that ask for trouble, in interviews with several labels. */
    private static Fictional people(Random random) {
        List<String> names = List.of("Robin", "A;B", "su:1", "\"Q\"", "😀 x", "I", "P1");
        List<Participant> people = new ArrayList<>();
        for (String name : names) {
            Map<String, Value> values = new LinkedHashMap<>();
            for (String attribute : List.of("age", "x;y", "Role")) {
                values.put(
                        attribute,
                        Value.read(List.of("1.50", "a\nb", "2024-01-01", "-7").get(random.nextInt(4))));
            }
            people.add(Participant.of(name, List.of(Role.values()).get(random.nextInt(3)), "g")
                    .with(values));
        }
        List<TranscriptChange.Arrival> arrivals = new ArrayList<>();
        for (String name : List.of("su:1", "a;b", "\"c", "su")) {
            TranscriptChange.Arrival arrival =
                    Fiction.interview(name, "I: One?", "P1: Two.", "Robin: Three.", "Mother: Four.");
            List<Speaker> speakers = arrival.head().speakers().stream()
                    .map(s -> random.nextInt(3) == 0
                            ? s
                            : s.spokenBy(
                                    people.get(random.nextInt(people.size())).id()))
                    .toList();
            Transcript head = arrival.head()
                    .spokenBy(speakers)
                    .about(new Facts("g", "2024-01-01", "1:00", "a;b", "x \"y\"", "2"));
            arrivals.add(new TranscriptChange.Arrival(head, arrival.text()));
        }
        return new Fictional().with(people, arrivals.toArray(TranscriptChange.Arrival[]::new));
    }
}
