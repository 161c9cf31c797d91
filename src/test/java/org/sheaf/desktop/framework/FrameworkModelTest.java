package org.sheaf.desktop.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.TestDesk;
import org.sheaf.study.Code;
import org.sheaf.study.TextKind;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;

class FrameworkModelTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private FrameworkModel model;
    private Code outlook;
    private Code fears;
    private Code hopes;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        outlook = desk.code("Outlook");
        fears = desk.code("Funding fears", outlook);
        hopes = desk.code("Hopes", outlook);
        model = new FrameworkModel(desk.desk());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> names() {
        return model.rows().stream()
                .map(row -> " ".repeat(row.depth())
                        + (row.code() == null ? "(pool)" : row.code().name()) + " " + row.passages() + "/"
                        + row.transcripts())
                .toList();
    }

    @Test
    void aBranchCountsWhatStandsBelowIt() {
        Transcript one = desk.transcript("one", "P: the money ends in spring");
        Transcript two = desk.transcript("two", "P: the money ends, we hope it does not");
        desk.mark(one, "the money ends", fears);
        desk.mark(two, "the money ends", fears);
        desk.mark(two, "we hope", hopes, outlook);
        assertThat(names()).containsExactly("Outlook 4/2", " Funding fears 2/2", " Hopes 1/1");
    }

    @Test
    void documentsAreCountedApartFromTranscripts() {
        Transcript one = desk.transcript("one", "P: the money ends in spring");
        Transcript notes = desk.document("notes", "# Money", "Nobody says when the money ends.");
        desk.mark(one, "the money ends", fears);
        desk.mark(notes, "the money ends", fears, hopes);
        assertThat(names()).containsExactly("Outlook 3/1", " Funding fears 2/1", " Hopes 1/0");
        assertThat(model.rows())
                .extracting(row -> row.figures().texts().documents())
                .containsExactly(1, 1, 1);
        desk.make(new TranscriptChange.Described(List.of(notes.read(TextKind.INTERVIEW))));
        assertThat(names()).containsExactly("Outlook 3/2", " Funding fears 2/2", " Hopes 1/1");
        desk.desk().undo();
        desk.until(() -> names().contains("Outlook 3/1"));
        assertThat(names()).containsExactly("Outlook 3/1", " Funding fears 2/1", " Hopes 1/0");
    }

    @Test
    void countsFollowUndo() {
        Transcript one = desk.transcript("one", "P: the money ends in spring");
        desk.mark(one, "the money ends", fears);
        desk.desk().undo();
        desk.until(() -> names().contains("Outlook 0/0"));
        assertThat(names()).containsExactly("Outlook 0/0", " Funding fears 0/0", " Hopes 0/0");
    }

    @Test
    void aClosedBranchHidesWhatIsBelowAndAFilterFindsItAllTheSame() {
        model.toggle(outlook);
        assertThat(names()).containsExactly("Outlook 0/0");
        model.filter("fear");
        assertThat(names()).containsExactly("Outlook 0/0", " Funding fears 0/0");
        model.filter("");
        assertThat(names()).containsExactly("Outlook 0/0");
    }

    @Test
    void aMadeCodeIsChosenAndItsWayOpened() {
        model.toggle(outlook);
        model.make("Rumours", outlook.id());
        desk.until(() ->
                model.chosen().filter(code -> code.name().equals("Rumours")).isPresent());
        assertThat(names()).contains(" Rumours 0/0");
    }

    @Test
    void openCodesStandUnderAHeadingOfTheirOwn() {
        desk.make(new org.sheaf.study.CodeChange.Written(
                org.sheaf.study.CodeChange.Deed.MADE, List.of(Code.open("ferry", -1))));
        assertThat(names()).endsWith("(pool) 0/0", " ferry 0/0");
    }

    @Test
    void aNameThatIsTakenAtThePlaceIsRefusedWhileTyping() {
        assertThat(model.deeds().clash("FUNDING fears ", null, outlook.id(), false))
                .isPresent();
        assertThat(model.deeds().clash("Funding fears", null, null, false)).isEmpty();
        assertThat(model.deeds().clash("Funding fears", fears, outlook.id(), false))
                .isEmpty();
    }

    @Test
    void aCodeMovesBeforeAnotherAndNeverUnderItself() {
        assertThat(model.deeds().canMove(outlook, hopes.id())).isFalse();
        desk.make(model.deeds().movedBeside(List.of(hopes), fears, true));
        assertThat(names()).containsExactly("Outlook 0/0", " Hopes 0/0", " Funding fears 0/0");
    }

    @Test
    void cutAndPastePutACodeUnderTheChosenOne() {
        model.cut(List.of(hopes));
        desk.desk().chosen().code(fears.id());
        model.paste();
        desk.until(() -> names().contains("  Hopes 0/0"));
        assertThat(model.cut()).isEmpty();
    }

    @Test
    void aRemovedCodeCanBeHadBack() {
        model.remove(List.of(fears));
        desk.until(() -> desk.told.contains("Removed ‘Funding fears’ with all codings."));
        assertThat(names()).containsExactly("Outlook 0/0", " Hopes 0/0");
        desk.desk().undo();
        desk.until(() -> names().contains(" Funding fears 0/0"));
    }
}
