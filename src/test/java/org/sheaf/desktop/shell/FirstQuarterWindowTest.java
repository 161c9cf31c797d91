package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.KeyEvent;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.documents.TestDocx;
import org.sheaf.study.Code;
import org.sheaf.study.Quotation;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/**
 * A newcomer's first quarter of an hour, from eight Word files by way of the vault to a table of themes and quotations in Word. How
 * long each part took is reported, and judged by nobody.
 */
class FirstQuarterWindowTest {

    private static final Path SAMPLE = Path.of("corpus-samples", "hat-service");
    private static final int NAMES = 20;
    private static final String SLIP = "st03-blair";
    private static final int CTRL = KeyEvent.VK_CONTROL;

    @TempDir
    Path folder;

    private Instant since = Instant.now();
    private String first = "";

    @Test
    void eightWordFilesBecomeATableOfThemesInWord(TestReporter reporter) throws Exception {
        List<Path> files = files();
        Path table = folder.resolve("Themes.docx");
        String speaker;
        try (SheafWindow window = SheafWindow.start(folder)) {
            drops(window, files);
            told(reporter, "minute 0, files dropped");
            makesTheStudy(window);
            told(reporter, "minute 1, study made");
            imports(window);
            told(reporter, "minute 2, transcripts imported");
            replaces(window);
            told(reporter, "minute 4, twenty names replaced");
            Work work = new Work(window);
            work.pane("reader.page");
            codes(window, work);
            told(reporter, "minutes 7 to 11, twelve quotations coded");
            gathers(window, work);
            told(reporter, "minute 11, a theme of three codes");
            stars(window, work);
            told(reporter, "minute 13, two quotations starred");
            saves(window, table);
            speaker = speaker(window);
            told(reporter, "minute 14, the table saved");
        }
        assertThat(speaker).isNotEqualTo("Harper");
        List<String> rows = rows(table);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).startsWith("Counting the minutes |").endsWith("| " + speaker);
        assertThat(rows.get(2)).endsWith("| " + speaker);
    }

    private void told(TestReporter reporter, String what) {
        reporter.publishEntry(what, Duration.between(since, Instant.now()).toMillis() + " ms");
        since = Instant.now();
    }

    /** The sample's seven Word files, and an eighth in which the typist once wrote another label. */
    private List<Path> files() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(SAMPLE)) {
            files = all.filter(file -> file.toString().matches(".*\\.(docx|odt|pdf)"))
                    .sorted()
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        TestDocx typed = new TestDocx();
        String[] turns = Files.readString(SAMPLE.resolve(SLIP + ".txt"), StandardCharsets.UTF_8)
                .strip()
                .split("\n\n");
        for (int i = 0; i < turns.length; i++) {
            typed.p(i == 7 ? turns[i].replaceFirst("^B:", "B1:") : turns[i]);
        }
        files.add(typed.write(folder.resolve(SLIP + ".docx")));
        assertThat(files).hasSize(8);
        return files;
    }

    private static void drops(SheafWindow window, List<Path> files) throws Exception {
        Component first = window.hands().named(Component.class, "start.new");
        edt(() -> {
            Component at = first;
            while (!(at instanceof JComponent known)
                    || known.getTransferHandler() == null
                    || !known.getTransferHandler().canImport(dropped(known, files))) {
                at = at.getParent();
            }
            return ((JComponent) at).getTransferHandler().importData(dropped((JComponent) at, files));
        });
    }

    private static TransferHandler.TransferSupport dropped(JComponent on, List<Path> files) {
        List<File> list = files.stream().map(Path::toFile).toList();
        return new TransferHandler.TransferSupport(on, new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {DataFlavor.javaFileListFlavor};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return flavor.equals(DataFlavor.javaFileListFlavor);
            }

            @Override
            public Object getTransferData(DataFlavor flavor) {
                return list;
            }
        });
    }

    private static void makesTheStudy(SheafWindow window) throws Exception {
        window.write("new.name", "Clinic mornings");
        window.press("new.make");
        window.await("an open study", () -> window.shell().screen() != null);
        assertThat(window.frame().getTitle()).startsWith("Clinic mornings");
    }

    private static void imports(SheafWindow window) throws Exception {
        JList<?> rows = window.hands().named(JList.class, "import.files");
        window.await("all files", () -> rows.getModel().getSize() == 8);
        AbstractButton submit = window.hands().named(AbstractButton.class, "import.submit");
        window.await("all read", () -> submit.getText().equals("Import 8 transcripts"));
        settlesTheSlip(window, rows);
        window.hands().click(submit);
        window.await("the transcripts", () -> window.study().transcripts().size() == 8);
        window.hands().click(window.hands().named(AbstractButton.class, "import.read"));
        window.awaitStudy();
        window.settled();
        assertThat(window.study().participants().stream().map(person -> person.name()))
                .contains("Harper", "Quinn", "Robin", "Morgan", "Kit", "Drew", "Pat");
    }

    private static void settlesTheSlip(SheafWindow window, JList<?> rows) throws Exception {
        int row = edt(() -> {
            for (int i = 0; i < rows.getModel().getSize(); i++) {
                if (rows.getAccessibleContext()
                        .getAccessibleChild(i)
                        .getAccessibleContext()
                        .getAccessibleName()
                        .contains(SLIP)) {
                    return i;
                }
            }
            throw new AssertionError(SLIP);
        });
        Rectangle cell = edt(() -> rows.getCellBounds(row, row));
        window.hands().click(rows, cell);
        window.await("the row", () -> rows.getSelectedIndex() == row);
        JComboBox<?> person = window.hands().named(JComboBox.class, "import.person.B1");
        window.hands().click(person);
        window.await("the choices", person::isPopupVisible);
        for (int i = 0;
                i < person.getItemCount() && !edt(() -> highlighted(person)).equals("Same as B");
                i++) {
            window.hands().press(KeyEvent.VK_DOWN);
        }
        window.hands().press(KeyEvent.VK_ENTER);
        window.await(
                "the same person",
                () -> "Same as B"
                        .equals(String.valueOf(window.hands()
                                .find(JComboBox.class, "import.person.B1")
                                .orElseThrow()
                                .getSelectedItem())));
    }

    /** The surest names first. */
    private void replaces(SheafWindow window) throws Exception {
        NamesByKeys names = new NamesByKeys(window);
        names.open(NAMES);
        names.accept(NAMES);
        names.applyIntoANewVault("rain on glass");
        assertThat(window.told()).startsWith("Replaced " + NAMES);
        first = window.study().transcripts().stream()
                .map(Transcript::name)
                .sorted()
                .findFirst()
                .orElseThrow();
        window.press("header.view.read");
        window.settled();
    }

    /** Who was interviewed in the first transcript, as the study calls them now. */
    private String speaker(SheafWindow window) {
        return window.study().participants().stream()
                .filter(person ->
                        first.toLowerCase(Locale.ROOT).contains(person.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static String highlighted(JComboBox<?> box) {
        return String.valueOf(((javax.swing.plaf.basic.ComboPopup) box.getUI().getAccessibleChild(box, 0))
                .getList()
                .getSelectedValue());
    }

    /** Select, Enter, type, Enter; in vivo; the last code; digits: twelve quotations of three codes. */
    private void codes(SheafWindow window, Work work) throws Exception {
        window.await(
                first,
                () -> window.reader()
                        .model()
                        .filter(model -> model.transcript().name().equals(first))
                        .isPresent());
        work.key(KeyEvent.VK_DOWN, CTRL);
        Turns turns = new Turns(window, work);
        turns.select();
        anew(window, work, "waiting at the door");
        turns.next();
        anew(window, work, "minutes counted");
        turns.next();
        anew(window, work, "kindness by rule");
        for (int i = 0; i < 3; i++) {
            turns.next();
            work.key(KeyEvent.VK_R);
            work.journal("Coded ‘kindness by rule’ in " + first);
        }
        for (int i = 0; i < 3; i++) {
            turns.next();
            work.key(KeyEvent.VK_3);
            work.journal("Coded ‘" + (i == 1 ? "minutes counted" : i == 0 ? "waiting at the door" : "kindness by rule")
                    + "’ in " + first);
        }
        for (int i = 0; i < 2; i++) {
            turns.next();
            work.key(KeyEvent.VK_Q);
            work.journal("Marked a quotation in " + first);
        }
        turns.next();
        work.key(KeyEvent.VK_V);
        window.await("a code in vivo", () -> window.study().codes().size() == 4);
        work.sees("status.place", "12 quotations, 10 codings");
    }

    private void anew(SheafWindow window, Work work, String name) {
        work.key(KeyEvent.VK_ENTER);
        window.await("the code bar", () -> window.screen().coding().isOpen());
        work.type(name);
        work.key(KeyEvent.VK_ENTER);
        work.journal("Coded ‘" + name + "’ in " + first);
        window.awaitReader();
        work.sees("reader", name);
    }

    /** The first sentences of the participant's turns, one after the other, by Ctrl+↓ and S. */
    private static final class Turns {
        private final SheafWindow window;
        private final Work work;

        Turns(SheafWindow window, Work work) {
            this.window = window;
            this.work = work;
        }

        void next() {
            work.key(KeyEvent.VK_DOWN, CTRL);
            work.key(KeyEvent.VK_DOWN, CTRL);
            select();
        }

        void select() {
            work.key(KeyEvent.VK_S);
            window.await("a sentence", () -> !window.reader().selection().isEmpty());
        }
    }

    private static void gathers(SheafWindow window, Work work) throws Exception {
        window.press("header.view.themes");
        JComponent board = window.hands().named(JComponent.class, "themes.board");
        window.await("a board that stands", board::isValid);
        window.press("themes.new");
        work.write("ask.field", "Counting the minutes");
        work.key(KeyEvent.VK_ENTER);
        window.await("the theme", () -> window.study().themes().size() == 1);
        for (String code : List.of("waiting at the door", "minutes counted", "kindness by rule")) {
            carry(window, code);
        }
        window.hands().click(window.hands().named(Component.class, "theme"), new Point(60, 20), 1);
        window.write("themes.concept", "Kindness is measured by the clock.");
        work.key(KeyEvent.VK_TAB);
        window.await("the concept", () -> theme(window).concept().startsWith("Kindness is measured"));
    }

    private static Theme theme(SheafWindow window) {
        return window.study().themes().stream().findFirst().orElseThrow();
    }

    private static void carry(SheafWindow window, String code) throws Exception {
        JList<?> pool = window.hands().named(JList.class, "themes.pool");
        Point from = edt(() -> {
            for (int i = 0; i < pool.getModel().getSize(); i++) {
                if (pool.getAccessibleContext()
                        .getAccessibleChild(i)
                        .getAccessibleContext()
                        .getAccessibleName()
                        .contains(code)) {
                    Rectangle cell = pool.getCellBounds(i, i);
                    return new Point(60, (int) cell.getCenterY());
                }
            }
            throw new AssertionError(code + " is not in the pool");
        });
        Component theme = window.hands().named(Component.class, "theme");
        Point to = edt(() -> SwingUtilities.convertPoint(theme, new Point(60, 20), pool));
        int before = theme(window).codes().size();
        window.hands().drag(pool, from, to);
        window.await(code + " in the theme", () -> theme(window).codes().size() == before + 1);
    }

    private void stars(SheafWindow window, Work work) throws Exception {
        window.press("header.view.read");
        work.pane("reader.page");
        work.key(KeyEvent.VK_HOME, CTRL);
        for (int i = 1; i <= 2; i++) {
            int stars = i;
            work.key(KeyEvent.VK_N);
            window.await("a chosen quotation", () -> window.reader().chosen().isPresent());
            work.key(KeyEvent.VK_E);
            window.await("a star", () -> starred(window) == stars);
        }
    }

    private long starred(SheafWindow window) {
        Transcript transcript =
                window.study().transcripts().named(first, Transcript::name).orElseThrow();
        return window.study().page(transcript.id()).quotations().stream()
                .filter(Quotation::exemplary)
                .count();
    }

    private static void saves(SheafWindow window, Path table) throws Exception {
        window.press("header.view.reports");
        window.choose(table);
        window.press("button.report.docx");
        window.await("the file", () -> Files.exists(table) && window.told().contains("Themes.docx"));
        assertThat(window.study().codes().stream().map(Code::name)).contains("waiting at the door");
    }

    private static List<String> rows(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRow(0).getTableCells().stream().map(cell -> cell.getText()))
                    .containsExactly("Theme", "Sub-theme", "Quote", "Participant");
            return table.getRows().stream()
                    .map(row -> row.getTableCells().stream()
                            .map(cell -> cell.getText())
                            .collect(Collectors.joining(" | ")))
                    .toList();
        }
    }
}
