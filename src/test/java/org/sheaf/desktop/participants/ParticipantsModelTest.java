package org.sheaf.desktop.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.desktop.TestDesk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Role;

class ParticipantsModelTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private ParticipantsModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        desk.make(Ferry.interviews());
        model = new ParticipantsModel(desk.desk(), Settings.none());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Participant named(String name) {
        return model.rows().stream()
                .map(PersonRow::person)
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private boolean has(String name) {
        return model.rows().stream().anyMatch(row -> row.person().name().equals(name));
    }

    @Test
    void participantsStandFirstAndInterviewersAreNoParticipants() {
        assertThat(model.rows()).extracting(row -> row.person().name()).containsExactly("Dilys", "Marit", "Osric", "I");
        assertThat(model.summary()).isEqualTo("3 participants, 1 other; in words");
        assertThat(ParticipantsModel.beside(named("I"))).isEqualTo("Interviewer");
    }

    @Test
    void anotherNameIsOneStepAndATakenOneIsRefusedBeforehand() {
        assertThat(model.clash(named("Marit"), "osric")).isPresent();
        assertThat(model.clash(named("Marit"), "Marit")).isEmpty();
        assertThat(model.clash(named("Marit"), " ")).isPresent();
        model.rename(named("Marit"), "Birgit");
        desk.until(() -> has("Birgit"));
        desk.desk().undo();
        desk.until(() -> has("Marit"));
    }

    @Test
    void attributesAreReadAsWhatTheyAreAndNumbersSayWhatTheyCount() {
        model.attribute(named("Marit"), "age", "46");
        desk.until(() -> !named("Marit").attributes().isEmpty());
        model.attribute(named("Marit"), "years_aboard", "3");
        desk.until(() -> named("Marit").attributes().size() == 2);
        assertThat(ParticipantsModel.beside(named("Marit"))).isEqualTo("46, years aboard 3");
        model.attribute(named("Marit"), "age", "");
        desk.until(() -> named("Marit").attributes().size() == 1);
    }

    @Test
    void aRoleIsSetAndTwoWhoAreOneAreJoined() {
        model.role(named("Dilys"), Role.OTHER);
        desk.until(() -> named("Dilys").role() == Role.OTHER);
        model.join(named("Osric"), named("Marit"));
        desk.until(() -> !has("Osric"));
        assertThat(model.rows())
                .filteredOn(row -> row.person().name().equals("Marit"))
                .allSatisfy(row -> assertThat(row.transcripts()).hasSize(2));
        desk.until(() -> model.chosen().isPresent());
        assertThat(model.chosen()).map(Participant::name).contains("Marit");
    }

    @Test
    void theListIsNarrowedAndOrderedAndSaysSo() {
        model.sieve(sieve -> sieve.role(Role.PARTICIPANT).group("staff"));
        assertThat(model.rows()).extracting(row -> row.person().name()).containsExactly("Dilys");
        assertThat(model.narrowed()).isEqualTo("Participant, staff");
        assertThat(model.summary()).isEqualTo("1 of 4 people; in words");
        model.attribute(named("Dilys"), "age", "46");
        desk.until(() -> !named("Dilys").attributes().isEmpty());
        model.sieve(sieve -> PersonSieve.ALL.attribute("age").value("46"));
        assertThat(model.rows()).extracting(row -> row.person().name()).containsExactly("Dilys");
        model.sieve(sieve -> PersonSieve.ALL.words("ri"));
        assertThat(model.rows()).extracting(row -> row.person().name()).containsExactly("Marit", "Osric");
        model.sieve(sieve -> PersonSieve.ALL);
        model.order(PersonSieve.Order.NAME);
        assertThat(model.rows()).extracting(row -> row.person().name()).containsExactly("Dilys", "I", "Marit", "Osric");
    }

    @Test
    void aPersonsFirstWordsAreShownAndTheirTranscriptsListed() {
        Participant dilys = named("Dilys");
        model.rows().stream()
                .filter(row -> row.person().equals(dilys))
                .findFirst()
                .ifPresent(model::open);
        desk.until(() -> desk.led.size() == 1);
        String text = desk.desk()
                .texts()
                .of(desk.study()
                        .transcripts()
                        .get(desk.led.get(0).inTranscript().orElseThrow()))
                .words(desk.led.get(0).words().orElseThrow());
        assertThat(text).isEqualTo("The crew is kind to us.");
        List<Id<Participant>> asked = new ArrayList<>();
        model.onTranscripts(asked::add);
        model.listTranscripts(dilys);
        assertThat(asked).containsExactly(dilys.id());
    }
}
