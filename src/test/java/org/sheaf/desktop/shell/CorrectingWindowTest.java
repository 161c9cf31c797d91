package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.JCheckBox;
import javax.swing.JList;
import javax.swing.JTextPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Code;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Facts;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Speaker;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.text.Span;

/** A coded text corrected by real keys: what is seen before it is stored, what is stored, what undo brings back. */
class CorrectingWindowTest {

    private static final String QUOTED = "the whole village waits";

    @TempDir
    Path folder;

    private SheafWindow window;

    @BeforeEach
    void aCodedStudy() throws Exception {
        window = Island.open(folder);
        code(QUOTED);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private void code(String words) throws Exception {
        Span span = window.span(words);
        Code code = window.study().codes().all().iterator().next();
        window.desk()
                .open()
                .run(new CodingChange.Marked(
                        ferry().id(),
                        ferry().revision(),
                        List.of(Quotation.of(
                                window.desk().coder().id(),
                                span,
                                SheafWindow.CLOCK.instant(),
                                List.of(Coding.of(code.id(), SheafWindow.CLOCK.instant()))))));
        window.settled();
    }

    private Transcript ferry() {
        return window.study().transcripts().named("Ferry", Transcript::name).orElseThrow();
    }

    private String text() {
        return window.desk().texts().of(ferry()).text();
    }

    private JTextPane sheet() throws Exception {
        return window.hands().named(JTextPane.class, "correct.sheet");
    }

    /** Opens the correction with the caret before words. */
    private void correct(String words) throws Exception {
        Span at = window.span(words);
        window.does(() -> window.reader().caret(at.start()));
        window.hands().press(KeyEvent.VK_E, KeyEvent.VK_CONTROL);
        JTextPane sheet = sheet();
        window.await("the keys in the sheet", sheet::isFocusOwner);
        assertThat(edt(() -> sheet.getText().substring(sheet.getCaretPosition())))
                .startsWith(words);
    }

    private String changes() throws Exception {
        return edt(() -> {
            JList<?> list = window.hands().find(JList.class, "correct.list").orElseThrow();
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < list.getModel().getSize(); i++) {
                all.append(list.getAccessibleContext()
                                .getAccessibleChild(i)
                                .getAccessibleContext()
                                .getAccessibleName())
                        .append('\n');
            }
            return all.toString();
        });
    }

    private void press(int key, int... held) throws Exception {
        window.hands().press(key, held);
    }

    @Test
    void aTypoUnderACodingIsMendedSeenAppliedAndTakenBack() throws Exception {
        String before = text();
        correct("whole village");
        window.hands().type("entire ");
        for (int i = 0; i < "whole ".length(); i++) {
            press(KeyEvent.VK_DELETE);
        }
        window.await("the preview", () -> changes().contains("“the entire village waits”"));
        assertThat(changes()).contains(Island.FEARS).contains("Mira").contains("“" + QUOTED + "” becomes");
        assertThat(text()).as("nothing is stored yet").isEqualTo(before);
        press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
        window.await("the stored text", () -> text().equals(before.replace("whole", "entire")));
        window.await(
                "the reader",
                () -> window.reader().page().isFocusOwner()
                        && window.reader().model().orElseThrow().text().text().contains("entire"));
        assertThat(window.told()).contains("Corrected Ferry; 1 quotation changed its words");
        Quotation moved = window.quotations("Ferry").get(0);
        assertThat(window.desk().texts().of(ferry()).words(moved.span())).isEqualTo("the entire village waits");
        press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.await("the text as it was", () -> text().equals(before));
        assertThat(window.desk()
                        .texts()
                        .of(ferry())
                        .words(window.quotations("Ferry").get(0).span()))
                .isEqualTo(QUOTED);
        assertThat(window.desk().open().check(Progress.NONE)).isEmpty();
    }

    @Test
    void whatIsTypedIsTakenBackWordByWordAndCancellingCanBeTakenBackToo() throws Exception {
        String before = text();
        correct("At six");
        window.hands().type("Well then ");
        JTextPane sheet = sheet();
        press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.await("a word less", () -> sheet.getText().contains("Well At six"));
        press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        window.await("the word again", () -> sheet.getText().contains("Well then At six"));
        press(KeyEvent.VK_TAB);
        window.await("the keys elsewhere", () -> !sheet.isFocusOwner());
        press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.await("the word less again", () -> sheet.getText().contains("Well At six"));
        assertThat(window.quotations("Ferry"))
                .as("the study's own steps are left alone")
                .hasSize(1);
        press(KeyEvent.VK_TAB, KeyEvent.VK_SHIFT);
        window.await("the keys in the sheet", sheet::isFocusOwner);
        press(KeyEvent.VK_ESCAPE);
        window.awaitReader();
        assertThat(text()).isEqualTo(before);
        assertThat(window.told()).contains("was not stored");
        press(KeyEvent.VK_E, KeyEvent.VK_CONTROL);
        JTextPane anew = sheet();
        window.await("the text as it is stored", () -> !anew.getText().contains("Well"));
    }

    @Test
    void quotationsThatLoseTheirWordsAreLetGoOnlyWhenTheUserSaysSo() throws Exception {
        correct("the whole village");
        for (int i = 0; i < "the whole village waits".length(); i++) {
            press(KeyEvent.VK_DELETE);
        }
        window.await("the preview", () -> changes().contains("loses all its words"));
        AbstractButton apply = window.hands().named(AbstractButton.class, "correct.apply");
        assertThat(edt(apply::isEnabled)).isFalse();
        window.hands().click(window.hands().named(JCheckBox.class, "correct.letGo"));
        window.await("leave to apply", apply::isEnabled);
        window.press("correct.apply");
        window.await("no quotation", () -> window.quotations("Ferry").isEmpty());
        window.awaitReader();
        press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.await("the quotation again", () -> window.quotations("Ferry").size() == 1);
        assertThat(window.desk().open().check(Progress.NONE)).isEmpty();
    }

    @Test
    void aTurnIsDividedGivenToAnotherAndJoinedAgain() throws Exception {
        String before = text();
        correct("In fog");
        press(KeyEvent.VK_ENTER, KeyEvent.VK_ALT);
        window.hands().named(JList.class, "pick.list");
        press(KeyEvent.VK_ENTER);
        JTextPane sheet = sheet();
        window.await("two turns", () -> sheet.getText().replace("\r", "").contains("no fog.\nIn fog"));
        window.await("the keys in the sheet", sheet::isFocusOwner);
        press(KeyEvent.VK_F2);
        window.hands().named(javax.swing.JTextField.class, "ask.field");
        window.hands().type("Priest");
        press(KeyEvent.VK_ENTER);
        window.await("the keys in the sheet", sheet::isFocusOwner);
        press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
        window.await("the stored text", () -> text().contains("no fog.\n\nPriest: In fog"));
        assertThat(text()).as("everywhere").doesNotContain("Interviewer");
        assertThat(ferry().speakers()).extracting(Speaker::label).containsExactly("Priest", "Ferry");
        assertThat(ferry().turns()).isEqualTo(5);
        window.awaitReader();
        correct("In fog");
        press(KeyEvent.VK_BACK_SPACE);
        JTextPane again = sheet();
        window.await("one turn", () -> again.getText().contains("no fog. In fog"));
        press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
        window.await(
                "the stored text", () -> text().replace("Priest", "Interviewer").equals(before));
        assertThat(window.desk().open().check(Progress.NONE)).isEmpty();
    }

    @Test
    void wordsAreFoundAndReplaced() throws Exception {
        correct("At six");
        press(KeyEvent.VK_F, KeyEvent.VK_CONTROL);
        window.write("correct.find", "FOG");
        window.write("correct.by", "mist");
        window.await(
                "the count",
                () -> window.hands()
                        .find(javax.swing.JLabel.class, "correct.count")
                        .filter(label ->
                                label.getText().toLowerCase(Locale.ROOT).contains("2 places"))
                        .isPresent());
        window.press("correct.all");
        JTextPane sheet = sheet();
        window.await("both", () -> sheet.getText().contains("there is no mist. In mist we wait"));
        press(KeyEvent.VK_ESCAPE);
        window.await("the keys in the sheet", sheet::isFocusOwner);
        press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
        window.await("the stored text", () -> text().contains("no mist. In mist"));
    }

    @Test
    void wordsAreReplacedInAllTranscriptsButWhereThePlaceIsLeft() throws Exception {
        press(KeyEvent.VK_H, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        window.write("correct.find", "the winter");
        window.write("correct.by", "a winter");
        window.settled();
        JList<?> places = window.hands().named(JList.class, "correct.everywhere");
        window.await("both places", () -> places.getModel().getSize() == 2);
        press(KeyEvent.VK_ENTER);
        window.await("the keys in the list", places::isFocusOwner);
        press(KeyEvent.VK_SPACE);
        window.await(
                "a place less",
                () -> places.getAccessibleContext()
                        .getAccessibleChild(0)
                        .getAccessibleContext()
                        .getAccessibleName()
                        .contains("left as it is"));
        window.settled();
        press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
        Transcript oona =
                window.study().transcripts().named("Oona", Transcript::name).orElseThrow();
        window.await(
                "the stored text",
                () -> window.desk()
                        .texts()
                        .of(window.study().transcripts().get(oona.id()))
                        .text()
                        .endsWith("about a winter."));
        assertThat(text()).endsWith("of the winter to come.");
        window.awaitReader();
    }

    @Test
    void aCorrectedFileIsComparedAndAStudyIsNotClosedOverACorrection() throws Exception {
        Path file = folder.resolve("Ferry corrected.txt");
        Files.writeString(file, text().replace("At six", "At seven").replace("whole", "entire"));
        correct("At six");
        window.choose(file);
        window.does(() -> window.screen().actions().run("correct.file"));
        window.await("the preview", () -> changes().contains("the entire village waits"));
        window.does(() -> window.screen().actions().run("study.close"));
        window.await("a word on it", () -> window.told().contains("not stored yet"));
        assertThat(window.hands().shows("correct.sheet")).isTrue();
        press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
        window.await("the stored text", () -> text().contains("At seven"));
        window.awaitReader();
    }

    @Test
    void whoeverIsOvertakenIsToldAndNothingIsStored() throws Exception {
        correct("At six");
        window.hands().type("Well, ");
        Transcript base = ferry();
        String theirs = text().replace("money", "cash");
        Transcript head = base.about(Facts.group("crew"));
        window.desk()
                .open()
                .run(TranscriptChange.Revised.compared(
                        base,
                        window.desk().texts().of(base),
                        head.revised(
                                2,
                                head.speakers(),
                                new org.sheaf.study.TranscriptText(theirs, shifted(base)),
                                head.words()),
                        new org.sheaf.study.TranscriptText(theirs, shifted(base)),
                        false));
        window.await(
                "a warning",
                () -> window.hands()
                        .find(javax.swing.JComponent.class, "banner")
                        .filter(banner -> banner.getAccessibleContext()
                                .getAccessibleName()
                                .contains("corrected by somebody else"))
                        .isPresent());
        press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
        window.settled();
        assertThat(text()).isEqualTo(theirs);
    }

    private List<org.sheaf.study.Turn> shifted(Transcript base) {
        List<org.sheaf.study.Turn> turns = window.desk().texts().of(base).turns();
        int less = "money".length() - "cash".length();
        return turns.stream()
                .map(turn -> turn.whole().end() < base.length()
                        ? turn
                        : new org.sheaf.study.Turn(
                                turn.speaker(),
                                new Span(turn.whole().start(), turn.whole().end() - less),
                                new Span(turn.speech().start(), turn.speech().end() - less),
                                turn.startMillis()))
                .toList();
    }
}
