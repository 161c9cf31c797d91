package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Follower;
import org.sheaf.study.Coding;
import org.sheaf.study.Entry;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;

/**
 * The sample study from the first coding to a frozen framework, with the keys alone: each step is one entry of the journal,
 * the study is what the journal leads to, and what was done can be read where it belongs. Then twenty steps back and forth,
 * and the same study once more after closing.
 */
class WholeWorkWindowTest {

    private static final String BLAIR = "st03-blair";
    private static final int CTRL = KeyEvent.VK_CONTROL;
    private static final int SHIFT = KeyEvent.VK_SHIFT;
    private static final int TURNS = 20;

    @TempDir
    Path folder;

    @Test
    void aStudyIsCodedOrderedGatheredFrozenAndTakenBackWithTheKeysAlone() throws Exception {
        Path study = folder.resolve("hat-service.sheaf");
        Study at;
        try (SheafWindow window = SheafWindow.open(
                folder, "Ines Moreau", services -> services.studies().sample(study, Progress.NONE), study)) {
            Work work = new Work(window);
            codes(window, work);
            orders(window, work);
            gathers(window, work);
            freezes(work);
            goesBackAndForth(window, work);
            at = window.study();
        }
        try (SheafWindow window = SheafWindow.open(folder, "Ines Moreau", services -> {}, study)) {
            Work again = new Work(window);
            assertThat(described(window.study())).isEqualTo(described(at));
            assertThat(window.desk().open().nextUndo().map(Entry::name))
                    .contains("Froze the coding framework as version 2");
            again.key(KeyEvent.VK_2, CTRL);
            again.focus("framework.tree");
            chooses(window, again, "Rules of the house");
            again.sees("framework.tree", "Rules of the house");
        }
    }

    private static void codes(SheafWindow window, Work work) throws Exception {
        work.transcript(BLAIR);
        work.pane("reader.page");
        work.sentence("I'd read the, the folder they give you");
        code(window, work, "public gaze");
        work.journal("Coded ‘Public gaze’ in " + BLAIR);
        work.sees("reader", "Public gaze");
        work.sentence("But you can do every one of them things with your face shut");
        code(window, work, "a face open");
        work.journal("Coded ‘a face open’ in " + BLAIR);
        work.sees("reader", "a face open");
        work.sentence("I say, the rule is the floor");
        work.key(KeyEvent.VK_1);
        work.journal("Coded ‘a face open’ in " + BLAIR);
        work.sentence("He walks.");
        work.key(KeyEvent.VK_V);
        work.journal("Coded ‘He walks’ in " + BLAIR);
        work.sees("reader", "He walks");
        work.sentence("He's got a leg ulcer");
        work.key(KeyEvent.VK_R);
        work.journal("Coded ‘He walks’ in " + BLAIR);
        work.sentence("I changed the procedure.");
        work.key(KeyEvent.VK_Q);
        work.journal("Marked a quotation in " + BLAIR);
        work.sees("reader", "New quotation");
        code(window, work, "staffing");
        work.journal("Coded ‘Staffing and rota’ in " + BLAIR);
        work.key(KeyEvent.VK_E);
        work.journal("Marked a quotation as exemplary in " + BLAIR);
        work.key(KeyEvent.VK_U);
        work.journal("Removed ‘Staffing and rota’ from a quotation in " + BLAIR);
        work.key(KeyEvent.VK_DELETE);
        work.journal("Removed a quotation from " + BLAIR);
        work.sees("toast", "Removed a quotation from Blair, line");
    }

    private static void code(SheafWindow window, Work work, String typed) {
        work.key(KeyEvent.VK_ENTER);
        window.await("the code bar", () -> window.screen().coding().isOpen());
        work.type(typed);
        work.key(KeyEvent.VK_ENTER);
        window.await(
                "the end of the code bar",
                () -> !window.screen().coding().isOpen()
                        && window.reader().page().isFocusOwner());
    }

    private static void orders(SheafWindow window, Work work) throws Exception {
        work.key(KeyEvent.VK_2, CTRL);
        work.focus("framework.tree");
        chooses(window, work, "Running the service");
        work.command("New code");
        work.write("ask.field", "Rules of the house");
        work.key(KeyEvent.VK_ENTER);
        work.journal("Made the code ‘Rules of the house’");
        work.sees("framework.name", "Rules of the house");
        chooses(window, work, "Rules against relationship");
        work.key(KeyEvent.VK_F2);
        work.write("ask.field", "Rules and relationship");
        work.key(KeyEvent.VK_ENTER);
        work.journal("Renamed ‘Rules against relationship’ to ‘Rules and relationship’");
        work.sees("framework.tree", "Rules and relationship");
        work.key(KeyEvent.VK_U, CTRL);
        work.write("pick.field", "rules of the house");
        work.key(KeyEvent.VK_ENTER);
        work.journal("Moved the code ‘Rules and relationship’");
        work.sees("framework.tree", "Rules and relationship");
        chooses(window, work, "Security and risk");
        work.key(KeyEvent.VK_X, CTRL);
        chooses(window, work, "Rules of the house");
        work.key(KeyEvent.VK_V, CTRL);
        work.journal("Moved the code ‘Security and risk’");
        chooses(window, work, "Public gaze");
        work.key(KeyEvent.VK_J, CTRL);
        work.write("pick.field", "staffing");
        work.key(KeyEvent.VK_ENTER);
        work.journal("Merged ‘Public gaze’ into ‘Staffing and rota’");
        work.sees("framework.tree", "Staffing and rota");
    }

    /** Types a code's name into the tree's filter, goes down to it, and empties the filter again. */
    private static void chooses(SheafWindow window, Work work, String code) throws Exception {
        work.key(KeyEvent.VK_TAB, SHIFT);
        work.write("framework.filter", code.toLowerCase(java.util.Locale.ROOT));
        work.key(KeyEvent.VK_DOWN);
        work.focus("framework.tree");
        window.await(
                code + " chosen",
                () -> window.desk()
                        .chosen()
                        .code()
                        .map(id -> window.study().codes().get(id).name())
                        .filter(code::equals)
                        .isPresent());
    }

    private static void gathers(SheafWindow window, Work work) throws Exception {
        work.key(KeyEvent.VK_4, CTRL);
        work.command("New theme");
        work.write("ask.field", "The house has rules");
        work.key(KeyEvent.VK_ENTER);
        work.journal("Made the theme ‘The house has rules’");
        work.sees("themes.board", "The house has rules");
        gather(work, "Rules and relationship", "house has");
        gather(work, "Security and risk", "house has");
        gather(work, "Staffing and rota", "house has");
        gather(work, "Fear of it ending", "house has");
    }

    /** Finds a code among those not yet placed and puts it into a theme. */
    private static void gather(Work work, String code, String theme) throws Exception {
        work.back("themes.filter");
        work.write("themes.filter", code.toLowerCase(java.util.Locale.ROOT));
        work.key(KeyEvent.VK_DOWN);
        work.focus("themes.pool");
        work.key(KeyEvent.VK_T);
        work.write("pick.field", theme);
        work.key(KeyEvent.VK_ENTER);
        work.journal("Put ‘" + code + "’ into ‘The house has rules’");
        work.sees("themes.board", code);
    }

    private static void freezes(Work work) throws Exception {
        work.command("Freeze");
        work.write("ask.field", "after the second meeting");
        work.key(KeyEvent.VK_ENTER);
        work.journal("Froze the coding framework as version 2");
    }

    private static void goesBackAndForth(SheafWindow window, Work work) throws Exception {
        List<String> steps = new ArrayList<>(work.done());
        Collections.reverse(steps);
        String before = edt(() -> described(window.study()));
        List<String> lately = steps.subList(0, TURNS);
        for (String step : lately) {
            work.key(KeyEvent.VK_Z, CTRL);
            work.turn(Entry.UNDONE, step);
        }
        for (int i = TURNS - 1; i >= 0; i--) {
            work.key(KeyEvent.VK_Z, CTRL, SHIFT);
            work.turn(Entry.REDONE, lately.get(i));
        }
        assertThat(edt(() -> described(window.study()))).isEqualTo(before);
        assertThat(Follower.newest(window.desk().open().journal(), 2 * TURNS)).hasSize(2 * TURNS);
    }

    /** All that the study holds, as text. */
    private static String described(Study study) {
        StringBuilder out = new StringBuilder();
        study.codes().stream()
                .map(String::valueOf)
                .sorted()
                .forEach(line -> out.append(line).append('\n'));
        study.themes().stream()
                .map(String::valueOf)
                .sorted()
                .forEach(line -> out.append(line).append('\n'));
        study.analyses().stream()
                .map(String::valueOf)
                .sorted()
                .forEach(line -> out.append(line).append('\n'));
        study.memos().stream()
                .map(String::valueOf)
                .sorted()
                .forEach(line -> out.append(line).append('\n'));
        study.versions().stream()
                .map(String::valueOf)
                .sorted()
                .forEach(line -> out.append(line).append('\n'));
        study.transcripts().stream().forEach(transcript -> {
            for (Quotation quotation : study.page(transcript.id()).quotations()) {
                out.append(quotation.id()).append(quotation.span()).append(quotation.exemplary());
                quotation.codings().stream().map(Coding::code).forEach(out::append);
                out.append('\n');
            }
        });
        return out.toString();
    }
}
