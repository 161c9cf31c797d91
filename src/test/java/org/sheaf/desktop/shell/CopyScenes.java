package org.sheaf.desktop.shell;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Entry;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Membership;
import org.sheaf.study.Quotation;
import org.sheaf.study.TeamRole;
import org.sheaf.study.TeamStep;
import org.sheaf.study.Transcript;
import org.sheaf.workbench.OpenStudy;
import org.sheaf.workbench.TemporaryStudy;

/** A copy that comes back, and a study whose server is out of reach: for eyes at work on it, not for the guide. */
final class CopyScenes {

    private final Camera camera;

    CopyScenes(Camera camera) {
        this.camera = camera;
    }

    void take(Path folder) throws Exception {
        try (SheafWindow window = camera.sample(folder)) {
            copies(window, folder.resolve("tamsin.sheaf"));
        }
        Path study = folder.resolve("hat-service.sheaf");
        try (OpenStudy open = TemporaryStudy.open(study, Camera.CODER)) {
            open.follow(membership(open));
        }
        try (SheafWindow window = SheafWindow.open(folder, Camera.CODER, camera::prepare, study)) {
            camera.sized(window);
            server(window);
        }
    }

    private void copies(SheafWindow window, Path copy) throws Exception {
        window.does(() -> window.screen().actions().run("copy.out"));
        camera.more(window, "copy-form");
        window.write("merging.for", "Tamsin Okafor");
        window.choose(copy);
        window.press("merging.out.done");
        window.await("the copy", () -> window.told().contains("Made the copy"));
        window.settled();
        try (OpenStudy there = TemporaryStudy.open(copy, "Tamsin Okafor")) {
            work(there);
        }
        Code first = code(
                window.study().codes().all().iterator().next().name(),
                window.desk().open());
        window.does(() -> window.desk()
                .submit(new CodeChange.Written(CodeChange.Deed.RENAMED, List.of(first.renamed("What the days hold")))));
        window.settled();
        window.choose(copy);
        window.does(() -> window.screen().actions().run("copy.merge"));
        JButton merge = window.hands().named(JButton.class, "merging.merge");
        window.await("the keys", merge::isFocusOwner);
        camera.more(window, "merge");
        window.hands().press(KeyEvent.VK_ESCAPE);
    }

    /** Someone codes, makes a code, and renames one that is renamed here too. */
    private static void work(OpenStudy there) {
        Code found = Code.open("a face at the door", 0x2086A6);
        there.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(found)));
        int left = 3;
        for (Transcript head : there.study().transcripts()) {
            if (left-- > 0) {
                String words = there.texts().of(head).text().substring(0, 60).strip();
                Quotation quotation = Fiction.quote(there.texts().of(head), words, there.coder(), List.of(found.id()));
                there.run(new CodingChange.Marked(head.id(), head.revision(), List.of(quotation)));
            }
        }
        Code first = there.study().codes().all().iterator().next();
        there.run(new CodeChange.Written(CodeChange.Deed.RENAMED, List.of(first.renamed("The day and its hours"))));
    }

    private static Code code(String name, OpenStudy in) {
        return in.study().codes().named(name, Code::name).orElseThrow();
    }

    private static Membership membership(OpenStudy open) {
        Id<Coder> me = open.coder().id();
        return new Membership("jdbc:postgresql://127.0.0.1:1/team", "sheaf_hat", "ines", me, TeamRole.CODER, 0, 0);
    }

    private void server(SheafWindow window) throws Exception {
        OpenStudy open = window.desk().open();
        for (String name : List.of("the bus at six", "who holds the key")) {
            open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(Code.open(name, 0x59885F))));
        }
        List<TeamStep> own = open.pending(10_000);
        Id<Entry> last = own.get(own.size() - 1).id();
        open.refuse(last, "Only the lead makes codes while the framework is being reconciled.");
        window.settled();
        JButton sign = window.hands().named(JButton.class, "status.team");
        window.press("status.team");
        window.hands().idle();
        camera.more(window, "refused-steps");
        window.hands().press(KeyEvent.VK_ESCAPE);
        window.await("the sign", sign::isShowing);
    }
}
