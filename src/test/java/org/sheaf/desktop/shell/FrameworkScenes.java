package org.sheaf.desktop.shell;

import static org.sheaf.desktop.TestWindow.edt;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JList;
import org.sheaf.desktop.framework.CodeDeeds;
import org.sheaf.desktop.widgets.Options;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Definition;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Transcript;

/** The coding framework: its view, its versions, likely duplicates, dividing a code. */
final class FrameworkScenes {

    private final Camera camera;

    FrameworkScenes(Camera camera) {
        this.camera = camera;
    }

    void take(Path folder) throws Exception {
        try (SheafWindow window = camera.sample(folder)) {
            window.does(() -> window.screen().show(View.FRAMEWORK));
            window.does(() ->
                    window.desk().chosen().code(code(window, "Doubt in oneself").id()));
            camera.take(window, "framework");
            window.does(() -> window.screen().actions().run("framework.versions"));
            window.settled();
            camera.more(window, "framework-unfrozen");
            alter(window);
            window.does(() -> window.screen().actions().run("framework.versions"));
            window.settled();
            camera.take(window, "versions");
            window.does(() -> window.screen().actions().run("framework.looked"));
            window.settled();
            camera.more(window, "framework-against");
            window.does(() -> window.screen().actions().run("code.alike"));
            window.settled();
            camera.take(window, "alike");
            tick(window);
            camera.more(window, "framework-split");
            window.does(() -> window.screen().actions().run("code.colour"));
            camera.more(window, "framework-colour");
            window.hands().press(KeyEvent.VK_ESCAPE);
            reconcile(window);
        }
    }

    /** Somebody else coded the same passages under other names; the frameworks stand side by side. */
    private void reconcile(SheafWindow window) throws Exception {
        Coder tom = new Coder(Id.random(), "Tom Reed");
        run(window, new StudyChange.CoderNamed(tom));
        again(window, tom, "Shame and labels", "Being labelled");
        again(window, tom, "Staff who care", "Nurses who listen", "Being known by name");
        again(window, tom, "Trust tested", "Checks and trust");
        again(window, tom, "Twice-daily timetable", "Twice-daily timetable");
        window.does(() -> window.screen().actions().run("framework.reconcile"));
        window.settled();
        Options<?> right = window.hands().named(Options.class, "frameworks.rightSide");
        window.does(() -> right.setSelectedIndex(right.getItemCount() - 1));
        window.settled();
        window.hands().press(KeyEvent.VK_1);
        window.settled();
        window.hands().press(KeyEvent.VK_ENTER);
        window.settled();
        window.hands().press(KeyEvent.VK_1);
        window.settled();
        camera.take(window, "frameworks");
    }

    /** What was coded with a code is coded with open codes by another coder, in turn. */
    private static void again(SheafWindow window, Coder coder, String name, String... names) throws Exception {
        Code code = code(window, name);
        List<Code> codes = new ArrayList<>();
        for (String each : names) {
            Code open = Code.open(each, 0x4C7A34 + 0x201030 * codes.size())
                    .pooledAt(window.study().codes().size() + codes.size());
            codes.add(open);
        }
        run(window, new CodeChange.Written(CodeChange.Deed.MADE, codes));
        int turn = 0;
        for (Transcript transcript : window.study().transcripts()) {
            List<Quotation> marked = new ArrayList<>();
            for (Quotation quotation : window.study().page(transcript.id()).quotations()) {
                if (quotation.has(code.id())) {
                    Coding coding = Coding.of(codes.get(turn++ % codes.size()).id(), SheafWindow.CLOCK.instant());
                    marked.add(
                            Quotation.of(coder.id(), quotation.span(), SheafWindow.CLOCK.instant(), List.of(coding)));
                }
            }
            if (!marked.isEmpty()) {
                run(window, new CodingChange.Marked(transcript.id(), transcript.revision(), marked));
            }
        }
    }

    private static Code code(SheafWindow window, String name) {
        return window.study().codes().named(name, Code::name).orElseThrow();
    }

    private static void run(SheafWindow window, Change change) throws Exception {
        window.desk().open().run(change);
        window.settled();
    }

    /** A version is frozen; then codes are defined otherwise, renamed, moved, joined and made. */
    private static void alter(SheafWindow window) throws Exception {
        FrameworkVersion version = new FrameworkVersion(
                Id.random(),
                2,
                "Before the second round of coding",
                SheafWindow.CLOCK.instant(),
                window.desk().coder().id(),
                window.study().framework().inOrder());
        run(window, new CodeChange.Frozen(version));
        Code doubt = code(window, "Doubt in oneself");
        Definition was = doubt.definition();
        run(
                window,
                deeds(window)
                        .defined(
                                doubt,
                                new Definition(
                                        "Little faith in one's own capacity to go through with the treatment.",
                                        was.full(),
                                        was.useWhen(),
                                        was.notWhen() + " Not for doubts about others.",
                                        was.example())));
        run(window, deeds(window).renamed(code(window, "Turning point"), "A day that turned it"));
        run(
                window,
                deeds(window)
                        .moved(
                                List.of(code(window, "Family repair")),
                                code(window, "What changes").id()));
        run(
                window,
                deeds(window)
                        .joined(List.of(code(window, "Tired of the life")), code(window, "Ready for something new")));
        Code doubled = Code.open("Doubting oneself", 0x2086A6)
                .defined(Definition.brief("Little faith in going through with it."));
        run(window, new CodeChange.Written(CodeChange.Deed.MADE, List.of(doubled)));
        again(window, doubt.id(), doubled.id());
        run(window, new CodeChange.Written(CodeChange.Deed.MADE, List.of(Code.open("“like a job, really”", 0x105B75))));
    }

    /** Half of what carries a code gets the other besides. */
    private static void again(SheafWindow window, Id<Code> code, Id<Code> other) throws Exception {
        int number = 0;
        for (Transcript transcript : window.study().transcripts()) {
            for (Quotation quotation : window.study().page(transcript.id()).quotations()) {
                if (quotation.has(code) && number++ % 2 == 0) {
                    List<Coding> codings = new ArrayList<>(quotation.codings());
                    codings.add(codings.get(0).recoded(other));
                    run(
                            window,
                            new CodingChange.Changed(
                                    CodingChange.Deed.CODED, transcript.id(), quotation, quotation.coded(codings)));
                }
            }
        }
    }

    private static CodeDeeds deeds(SheafWindow window) {
        return new CodeDeeds(window.study());
    }

    /** Some quotations of a code are ticked. */
    private static void tick(SheafWindow window) throws Exception {
        Id<Code> code = code(window, "Doubt in oneself").id();
        window.does(() -> window.desk().chosen().code(code));
        window.does(() -> window.screen().actions().run("code.split"));
        window.settled();
        JList<?> list = window.hands().named(JList.class, "framework.quotations");
        window.await("quotations", () -> list.getModel().getSize() > 3);
        for (int row : new int[] {1, 2}) {
            edt(() -> {
                list.setSelectedIndex(row);
                list.requestFocusInWindow();
                return null;
            });
            window.await("the list's focus", list::isFocusOwner);
            window.hands().press(java.awt.event.KeyEvent.VK_SPACE);
        }
        window.settled();
    }
}
