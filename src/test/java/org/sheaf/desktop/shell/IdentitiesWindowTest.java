package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.event.KeyEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.JList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Allotment;
import org.sheaf.desktop.identities.IdentitiesModel;
import org.sheaf.desktop.identities.vaults.VaultModel;
import org.sheaf.study.Identity;
import org.sheaf.study.Transcript;

/** Real names are gone through, decided, joined and applied with keys alone, and then they are gone. */
class IdentitiesWindowTest {

    private static final String PASSPHRASE = "rain on glass";

    @TempDir
    Path folder;

    private SheafWindow window;

    private void press(int key, int... held) {
        window.hands().press(key, held);
        window.settled();
    }

    private JList<?> names() throws Exception {
        JList<?> list = window.hands().named(JList.class, "identities.list");
        window.await("the keys in the list", list::isFocusOwner);
        return list;
    }

    private void open() throws Exception {
        press(KeyEvent.VK_8, KeyEvent.VK_CONTROL);
        JList<?> list = names();
        window.await("the names", () -> list.getModel().getSize() > 5);
        window.settled();
    }

    private List<Identity> identities() {
        return window.study().identities().stream().toList();
    }

    private Identity identity(String name) {
        return window.study().identities().named(name, Identity::name).orElseThrow();
    }

    /** Moves to a name of the list by keys. */
    private void look(String name) throws Exception {
        int by = edt(() -> model().names().indexOf(name) - model().names().indexOf(model().name()));
        window.hands().repeat(Math.abs(by), by < 0 ? KeyEvent.VK_P : KeyEvent.VK_N);
        window.await("a look at " + name, () -> looked().equals(name));
    }

    private IdentitiesModel model() {
        return window.screen().views().identities().model();
    }

    private String looked() throws Exception {
        return edt(() -> model().name());
    }

    @Test
    void aQueueIsGoneThroughJoinedPartedAndUndoneWithKeysAlone() throws Exception {
        try (SheafWindow opened = SheafWindow.open(folder, Allotment.make(folder))) {
            window = opened;
            open();
            look("Ottoline");
            press(KeyEvent.VK_ENTER);
            window.await("a decision", () -> identities().size() == 1);
            String drawn = identity("Ottoline").substitute().text();
            assertThat(identity("Ottoline").substitute().manner()).isEqualTo(Identity.Manner.DRAWN);
            assertThat(looked()).isNotEqualTo("Ottoline");

            look("Ottie");
            press(KeyEvent.VK_M);
            window.hands().type("Ottol");
            press(KeyEvent.VK_ENTER);
            names();
            press(KeyEvent.VK_ENTER);
            window.await("both are one", () -> identity("Ottoline").writings().contains("Ottie"));
            assertThat(identities()).hasSize(1);
            assertThat(identity("Ottoline").substitute().text()).isEqualTo(drawn);

            press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
            window.await("two again", () -> !identity("Ottoline").writings().contains("Ottie"));
            press(KeyEvent.VK_Y, KeyEvent.VK_CONTROL);
            window.await("one again", () -> identity("Ottoline").writings().contains("Ottie"));

            look("Ottoline");
            press(KeyEvent.VK_SPACE);
            window.await("a place left out", () -> identity("Ottoline").spared().size() == 1);
            press(KeyEvent.VK_RIGHT);
            press(KeyEvent.VK_SPACE);
            window.await("another", () -> identity("Ottoline").spared().size() == 2);

            press(KeyEvent.VK_D);
            press(KeyEvent.VK_ENTER);
            window.await(
                    "another pseudonym",
                    () -> !identity("Ottoline").substitute().text().equals(drawn));

            look("Ottoline");
            press(KeyEvent.VK_T);
            window.hands().type("Ottie");
            press(KeyEvent.VK_ENTER);
            window.await("parted", () -> identities().size() == 2);
            assertThat(identity("Ottie").verdict()).isEqualTo(Identity.Verdict.UNDECIDED);
        }
    }

    @Test
    void minuteFour() throws Exception {
        Path study = Allotment.make(folder);
        try (SheafWindow opened = SheafWindow.open(folder, study)) {
            window = opened;
            NamesByKeys names = new NamesByKeys(opened);
            names.open(5);
            int all = edt(() -> model().names().size());
            names.accept(all);
            assertThat(identities()).hasSize(all);
            names.applyIntoANewVault(PASSPHRASE);

            window.await("the same view", () -> window.screen().shows(View.IDENTITIES));
            assertThat(window.told()).startsWith("Replaced").contains("allotment.vault");
            assertThat(edt(() -> window.screen().views().identities().vault().state()))
                    .isEqualTo(VaultModel.State.OPEN);
            goneFromTheTexts();
        }
        goneFromTheFolder(study);
    }

    private void goneFromTheTexts() throws Exception {
        for (Transcript transcript : window.study().transcripts()) {
            String text = window.desk().texts().of(transcript).text();
            assertThat(Allotment.NAMES).as(transcript.name()).noneMatch(text::contains);
        }
        assertThat(window.study().codes().stream().map(code -> code.name()))
                .noneMatch(name -> name.contains("Ottoline"));
        assertThat(window.study().memos().stream().map(memo -> memo.text()))
                .noneMatch(text -> text.contains("Bartram"));
    }

    private static void goneFromTheFolder(Path study) throws Exception {
        try (Stream<Path> files = Files.walk(study)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes =
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                assertThat(Allotment.NAMES)
                        .as(file.toString())
                        .noneMatch(name -> bytes.contains(name.toLowerCase(Locale.ROOT)));
            }
        }
    }
}
