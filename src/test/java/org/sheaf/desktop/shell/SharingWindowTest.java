package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPasswordField;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.store.StudyFolder;
import org.sheaf.store.team.server.Login;
import org.sheaf.store.team.server.Postgres;
import org.sheaf.store.team.server.Sharing;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Transcript;
import org.sheaf.workbench.OpenStudy;

/** A study is shared, joined, worked in by two and taken back, all in windows, on a real server. */
class SharingWindowTest {

    private final Postgres.Base base = Postgres.shared().base();
    private final Login ann = base.lead("ann");

    @TempDir
    Path folder;

    private static String sign(SheafWindow window) throws Exception {
        return edt(() -> window.hands()
                .find(JButton.class, "status.team")
                .filter(JButton::isShowing)
                .map(JButton::getText)
                .orElse(""));
    }

    /** What takes long to type. */
    private static void put(SheafWindow window, String field, String words) throws Exception {
        JTextField found = window.hands().named(JTextField.class, field);
        window.does(() -> found.setText(words));
    }

    private static void fill(SheafWindow window, Login login, String password) throws Exception {
        put(window, "sharing.address", login.address());
        put(window, "sharing.login", login.name());
        put(window, "sharing.password", password);
    }

    /** What the open form says in red. */
    private static String fault(SheafWindow window) {
        return window.hands()
                .find(Prose.class, "sharing.fault")
                .filter(Prose::isShowing)
                .map(Prose::text)
                .orElse("");
    }

    private static void share(SheafWindow window, Login login) throws Exception {
        window.does(() -> window.screen().actions().run("team.share"));
        fill(window, login, String.valueOf(login.password()));
        window.press("sharing.share.done");
        window.await("the server", () -> sign(window).equals("Up to date"));
    }

    private static int quotations(SheafWindow window) {
        return window.study().transcripts().stream()
                .mapToInt(head -> window.study().page(head.id()).size())
                .sum();
    }

    private static void run(SheafWindow window, String action) throws Exception {
        window.does(() -> window.screen().actions().run(action));
    }

    private static void code(SheafWindow window, String words) throws Exception {
        Transcript head =
                window.study().transcripts().named("two", Transcript::name).orElseThrow();
        Quotation quotation = Fiction.quote(
                window.desk().texts().of(head), words, window.desk().coder(), List.of());
        window.does(
                () -> window.desk().submit(new CodingChange.Marked(head.id(), head.revision(), List.of(quotation))));
    }

    private static void add(SheafWindow window, Login login, String coder) throws Exception {
        run(window, "team.members");
        put(window, "members.login", login.name());
        put(window, "members.coder", coder);
        window.press("members.add");
        window.await("the member", () -> window.hands().shows("members.drop." + login.name()));
    }

    private SheafWindow joined(Login login, String title) throws Exception {
        Path home = Files.createDirectories(folder.resolve(login.name()));
        SheafWindow window = SheafWindow.start(home);
        window.press("start.join");
        fill(window, login, String.valueOf(login.password()));
        window.press("join.act");
        JComboBox<?> which = window.hands().named(JComboBox.class, "join.which");
        assertThat(edt(() -> String.valueOf(which.getSelectedItem()))).startsWith(title);
        window.press("join.act");
        window.awaitStudy();
        window.await("the server", () -> sign(window).equals("Up to date"));
        return window;
    }

    @Test
    void twoWorkInOneStudyWithWindowsAlone() throws Exception {
        Path study = Ferry.make(folder);
        Login ben = base.login("ben");
        int before;
        try (SheafWindow window = SheafWindow.open(folder, study)) {
            before = quotations(window);
            share(window, ann);
            add(window, ben, "Ben");
        }
        try (SheafWindow window = joined(ben, "Ferry")) {
            assertThat(quotations(window)).isEqualTo(before);
            assertThat(window.desk().coder().name()).isEqualTo("Ben");
            code(window, "The crew");
            window.await(
                    "the server",
                    () -> sign(window).equals("Up to date")
                            && window.desk().open().pending(1).isEmpty());
        }
        try (SheafWindow window = SheafWindow.open(folder, study)) {
            window.await("that nobody is signed in", () -> sign(window).equals("Sign in"));
            assertThat(quotations(window)).isEqualTo(before);
            signIn(window, "not this one");
            window.await("why", () -> fault(window).contains("the login or its password is not right"));
            window.does(() -> password(window).setText(String.valueOf(ann.password())));
            window.press("sharing.sign.done");
            window.await("what Ben did", () -> quotations(window) == before + 1);
            assertThat(window.desk().open().check(Progress.NONE)).isEmpty();
        }
    }

    private static JPasswordField password(SheafWindow window) {
        return window.hands().find(JPasswordField.class, "sharing.password").orElseThrow();
    }

    private static void signIn(SheafWindow window, String password) throws Exception {
        window.press("status.team");
        window.hands().named(JPasswordField.class, "sharing.password");
        window.does(() -> password(window).setText(password));
        window.press("sharing.sign.done");
    }

    @Test
    void whatAnotherMemberDoesIsSeenWhileTheStudyIsOpen() throws Exception {
        Login ben = base.login("ben");
        try (SheafWindow window = SheafWindow.open(folder, Ferry.make(folder))) {
            int before = quotations(window);
            share(window, ann);
            add(window, ben, "Ben");
            try (OpenStudy his = Sharer.joined(folder.resolve("his.sheaf"), ben, "Ben")) {
                Transcript head = his.study().transcripts().all().iterator().next();
                Quotation quotation = Fiction.quote(his.texts().of(head), "mornings", his.coder(), List.of());
                his.run(new CodingChange.Marked(head.id(), head.revision(), List.of(quotation)));
                Sharer.exchange(his, ben);
            }
            window.await("what Ben did", () -> quotations(window) == before + 1);
        }
    }

    @Test
    void aMemberIsGivenAnotherRoleAndTakenOut() throws Exception {
        Login ben = base.login("ben");
        try (SheafWindow window = SheafWindow.open(folder, Ferry.make(folder))) {
            share(window, ann);
            add(window, ben, "Ben");
            JComboBox<?> role = window.hands().named(JComboBox.class, "members.role." + ben.name());
            window.does(() -> role.setSelectedIndex(2));
            window.await(
                    "the role",
                    () -> Sharer.role(window.desk().open(), ann, ben).equals("reader"));
            window.write("members.login", "nobody");
            window.press("members.add");
            window.await("why", () -> fault(window).contains("knows no login"));
            window.press("members.drop." + ben.name());
            window.await("who is left", () -> !window.hands().shows("members.drop." + ben.name()));
            assertThat(Sharer.role(window.desk().open(), ann, ben)).isEmpty();
        }
    }

    @Test
    void aStudyIsGotIntoAnEncryptedFolderAndNotOverAnother() throws Exception {
        Path taken = Files.createDirectories(folder.resolve("taken.sheaf"));
        Files.writeString(taken.resolve("here"), "already");
        try (SheafWindow window = SheafWindow.open(folder, Ferry.make(folder))) {
            share(window, ann);
        }
        try (SheafWindow window = SheafWindow.start(folder)) {
            window.press("start.join");
            fill(window, ann, String.valueOf(ann.password()));
            window.press("join.act");
            put(window, "join.place", taken.toString());
            put(window, "join.passphrase", "under the pier");
            window.press("join.act");
            window.await("why", () -> fault(window).contains("passphrases differ"));
            put(window, "join.again", "under the pier");
            window.press("join.act");
            window.await("why", () -> fault(window).contains("already something"));
            put(window, "join.place", folder.resolve("mine.sheaf").toString());
            window.press("join.act");
            window.awaitStudy();
            assertThat(StudyFolder.isEncrypted(folder.resolve("mine.sheaf"))).isTrue();
            assertThat(taken).isDirectoryContaining(file -> file.endsWith("here"));
        }
    }

    @Test
    void takingItBackLeavesEverythingHereAndNothingThere() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, Ferry.make(folder))) {
            int before = quotations(window);
            share(window, ann);
            code(window, "We wait");
            run(window, "team.takeBack");
            window.press("sharing.back.done");
            window.await("the end", () -> sign(window).isEmpty());
            assertThat(quotations(window)).isEqualTo(before + 1);
            assertThat(window.desk().open().membership()).isEmpty();
            assertThat(Sharing.find(ann)).isEmpty();
            share(window, ann);
            run(window, "team.leave");
            window.press("sharing.leave.done");
            window.await("the end", () -> sign(window).isEmpty());
            assertThat(Sharing.find(ann)).hasSize(1);
        }
    }

    @Test
    void aWrongPasswordIsSaidInTheFormWhichStays() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, Ferry.make(folder))) {
            window.does(() -> window.screen().actions().run("team.share"));
            fill(window, ann, "not this one");
            window.press("sharing.share.done");
            window.await("why", () -> fault(window).contains("the login or its password is not right"));
            assertThat(sign(window)).isEmpty();
            fill(window, ann, String.valueOf(ann.password()));
            window.press("sharing.share.done");
            window.await("the server", () -> sign(window).equals("Up to date"));
        }
    }
}
