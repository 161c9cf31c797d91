package org.sheaf.desktop.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.analysis.CodeAlteration;
import org.sheaf.analysis.CodedAgainst;
import org.sheaf.desktop.TestDesk;
import org.sheaf.desktop.framework.versions.VersionsModel;
import org.sheaf.study.Code;
import org.sheaf.study.Definition;
import org.sheaf.study.Entry;
import org.sheaf.study.Fiction;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Refusal;
import org.sheaf.study.Transcript;

class VersionsModelTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private FrameworkModel framework;
    private VersionsModel versions;
    private Code fears;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        fears = desk.code("Fears");
        framework = new FrameworkModel(desk.desk());
        Clock early = Clock.fixed(Fiction.NOON.minus(Duration.ofHours(1)), ZoneOffset.UTC);
        versions = new VersionsModel(desk.desk(), early);
        versions.seen(true);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void freeze(String note, int number) {
        versions.freeze(note);
        desk.until(() -> VersionsModel.newest(desk.study())
                .filter(version -> version.number() == number)
                .isPresent());
    }

    private void define(String brief) {
        Code now = desk.study().codes().get(fears.id());
        desk.make(framework.deeds().defined(now, Definition.brief(brief)));
    }

    @Test
    void theSameFrameworkIsNotFrozenTwice() {
        freeze(" after six interviews ", 1);
        assertThat(versions.versions())
                .singleElement()
                .extracting(FrameworkVersion::note)
                .isEqualTo("after six interviews");
        assertThat(versions.whyNotFreeze()).contains("Nothing has changed since version 1.");
        assertThatThrownBy(() -> versions.freeze("")).isInstanceOf(Refusal.class);
        define("Of the end");
        assertThat(versions.whyNotFreeze()).isEmpty();
        assertThat(versions.pending()).contains(1);
    }

    @Test
    void anyTwoVersionsAreComparedTheOlderFirst() {
        freeze("", 1);
        define("Of the end");
        freeze("", 2);
        desk.code("Hopes");
        assertThat(versions.from()).map(FrameworkVersion::number).contains(2);
        assertThat(versions.alterations()).extracting(CodeAlteration::kind).containsExactly(CodeAlteration.Kind.ADDED);
        List<FrameworkVersion> all = versions.versions();
        versions.compare(all.get(0), all.get(1));
        assertThat(versions.from()).map(FrameworkVersion::number).contains(1);
        assertThat(versions.to()).map(FrameworkVersion::number).contains(2);
        assertThat(versions.alterations())
                .singleElement()
                .satisfies(change -> assertThat(change.wordings())
                        .containsExactly(new CodeAlteration.Wording("definition", "", "Of the end")));
    }

    @Test
    void aTranscriptThatWasLookedAtAgainFollowsTheNewestVersionUntilUndo() {
        freeze("", 1);
        Transcript one = desk.transcript("one", "P: the money ends");
        desk.mark(one, "the money ends", fears);
        define("Of the end");
        desk.until(() -> versions.again() == 1);
        CodedAgainst row = versions.against().get(0);
        assertThat(row.changedSince()).extracting(Code::name).containsExactly("Fears");
        assertThatThrownBy(() -> versions.mark(row))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Freeze it first");
        Clock late = Clock.fixed(Fiction.NOON.plus(Duration.ofHours(1)), ZoneOffset.UTC);
        VersionsModel later = new VersionsModel(desk.desk(), late);
        later.freeze("");
        desk.until(() -> versions.versions().size() == 2);
        desk.until(() -> versions.again() == 1);
        versions.mark(versions.against().get(0));
        desk.until(() -> versions.again() == 0);
        assertThat(desk.desk().open().nextUndo().map(Entry::name))
                .contains("Looked at one again for version 2 of the framework");
        desk.desk().undo();
        desk.until(() -> versions.again() == 1);
    }

    @Test
    void undoTakesAVersionBack() {
        freeze("", 1);
        desk.desk().undo();
        desk.until(() -> versions.versions().isEmpty());
        assertThat(versions.from()).isEmpty();
        assertThat(versions.nextNumber()).isEqualTo(1);
    }
}
