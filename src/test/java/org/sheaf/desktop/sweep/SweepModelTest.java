package org.sheaf.desktop.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.TestDesk;
import org.sheaf.search.StudyIndex;
import org.sheaf.study.Code;
import org.sheaf.study.Fiction;
import org.sheaf.study.Participant;
import org.sheaf.study.PeopleChange;
import org.sheaf.study.Quotation;
import org.sheaf.study.Role;
import org.sheaf.study.Transcript;

class SweepModelTest {

    private static final Clock NOON = Clock.fixed(Fiction.NOON, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private TestDesk desk;
    private StudyIndex index;
    private Transcript marit;
    private Transcript tove;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        marit = desk.transcript(
                "Marit", "I: And winter?", "Marit: Winter is long. We wait. Winter again, and winter money.");
        tove = desk.transcript("Tove", "I: And money?", "Tove: None in winter. I fish.");
        index = StudyIndex.inMemory();
    }

    @AfterEach
    void close() {
        index.close();
        desk.close();
    }

    private SweepModel model(SweepSource source, Code code) {
        SweepModel model = new SweepModel(desk.desk(), source, code, NOON);
        desk.until(() -> model.preview().isPresent());
        return model;
    }

    private List<String> coded(Transcript transcript, Code code) {
        return desk.study().page(transcript.id()).quotations().stream()
                .filter(quotation -> quotation.has(code.id()))
                .map(Quotation::span)
                .map(desk.desk().texts().of(transcript)::words)
                .toList();
    }

    @Test
    void whatWouldBeCodedIsShownBeforeItIsDone() {
        Code winter = Code.open("Winters", 0x0B3474);
        SweepModel model = model(new SweepSource.Found("long OR again OR none", index), winter);
        assertThat(model.summary()).isEqualTo("3 places in 2 transcripts would be coded.");
        assertThat(model.preview().orElseThrow().rows())
                .first()
                .satisfies(row -> assertThat(row.words()).isEqualTo("long"));
        assertThat(desk.study().page(marit.id()).size()).isZero();
        model.choose(1);
        desk.until(() -> model.preview().isPresent());
        assertThat(model.summary()).isEqualTo("3 places in 2 transcripts would be coded.");
    }

    @Test
    void aCountThatWasStoppedSaysSoAndIsTakenUpAgain() {
        SweepModel[] made = new SweepModel[1];
        Code winter = Code.open("Winters", 0x0B3474);
        desk.stopping(() ->
                made[0] = new SweepModel(desk.desk(), new SweepSource.Found("long OR none", index), winter, NOON));
        SweepModel model = made[0];
        desk.until(model::isStopped);
        assertThat(model.summary()).isEqualTo("The counting was stopped; nothing was coded.");
        model.submit();
        assertThat(coded(marit, winter)).isEmpty();
        model.count();
        assertThat(model.summary()).isEqualTo("Counting…");
        desk.until(() -> model.preview().isPresent());
        assertThat(model.summary()).isEqualTo("2 places in 2 transcripts would be coded.");
    }

    @Test
    void allOfItIsOneStepWithItsCodeAndOneUndo() {
        Code winter = Code.open("Winters", 0x0B3474);
        SweepModel model = model(new SweepSource.Found("long OR again OR none", index), winter);
        model.choose(1);
        desk.until(() -> model.preview().isPresent());
        model.submit();
        desk.until(() -> !desk.told.isEmpty());
        assertThat(coded(marit, winter)).containsExactly("Winter is long.", "Winter again, and winter money.");
        assertThat(coded(tove, winter)).containsExactly("None in winter.");
        assertThat(desk.told).containsExactly("Coded ‘Winters’ at 3 places found by “long OR again OR none”.");
        desk.lastOffer.run();
        desk.until(() -> desk.study().codes().size() == 0);
        assertThat(coded(marit, winter)).isEmpty();
        assertThat(coded(tove, winter)).isEmpty();
    }

    @Test
    void whatCarriesTheCodeAlreadyIsSaidAndLeftAlone() {
        Code winter = desk.code("Winters");
        SweepModel first = model(new SweepSource.Found("long OR again OR none", index), winter);
        first.submit();
        desk.until(() -> !desk.told.isEmpty());
        SweepModel again = model(new SweepSource.Found("long OR again OR none", index), winter);
        assertThat(again.summary()).isEqualTo("Nothing to do: all 3 places carry the code already.");
        long before = desk.study().position();
        again.submit();
        assertThat(desk.study().position()).isEqualTo(before);
    }

    @Test
    void whatOnePersonSaysIsCodedHereOrEverywhere() {
        Code talk = desk.code("Talk");
        Participant who = Participant.of("Marit", Role.PARTICIPANT, "");
        Transcript head = marit.spokenBy(marit.speakers().stream()
                .map(speaker -> speaker.label().equals("Marit") ? speaker.spokenBy(who.id()) : speaker)
                .toList());
        desk.make(new PeopleChange.Described(List.of(who), List.of(head)));
        SweepModel model = model(new SweepSource.Said(who, tove), talk);
        assertThat(model.summary()).isEqualTo("Nothing here to code.");
        model.choose(1);
        desk.until(() -> model.preview().isPresent());
        model.submit();
        desk.until(() -> !desk.told.isEmpty());
        assertThat(coded(marit, talk)).containsExactly("Winter is long. We wait. Winter again, and winter money.");
        assertThat(desk.told).containsExactly("Coded ‘Talk’ on 1 turn by Marit.");
    }
}
