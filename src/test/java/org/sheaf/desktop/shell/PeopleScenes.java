package org.sheaf.desktop.shell;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JList;
import javax.swing.JTabbedPane;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeChange;
import org.sheaf.study.AttributeKind;

/** A table of people before it is stored, the form of an attribute, a person whose attributes have types. */
final class PeopleScenes {

    private static final String TABLE = """
            Pseudonym,Cohort,Recording,age,Consented,First visit,Housing,Phone
            Robin,Service users,su01-robin.docx,39,yes,3.5.2021,own flat,no
            Cassey,Service users,su02-casey.docx,24,yes,12.1.2022,hostel,no
            Morgan,Service users,,forty-six,yes,7.9.2020,with family,yes
            Jude,Service users,,51,no,1.2.2021,own flat,no
            Sandy,Service users,,33,yes,3.11.2021,hostel,yes
            Lea,Service users,,29,yes,4.4.2022,with family,no
            Winter,Service users,,41,no,15.6.2022,own flat,no
            """;

    private final Camera camera;

    PeopleScenes(Camera camera) {
        this.camera = camera;
    }

    void take(Path folder) throws Exception {
        Path table = Files.writeString(folder.resolve("people.csv"), TABLE);
        try (SheafWindow window = camera.sample(folder)) {
            window.choose(table);
            window.does(() -> window.screen().actions().run("participants.import"));
            JList<?> rows = window.hands().named(JList.class, "people.rows");
            window.await("the rows", () -> rows.getModel().getSize() == 7);
            window.settled();
            camera.take(window, "people-table");
            window.does(() -> rows.setSelectedIndex(2));
            window.settled();
            camera.more(window, "people-table-unfit");
            window.hands().press(KeyEvent.VK_N);
            window.hands().press(KeyEvent.VK_ENTER);
            window.settled();
            camera.more(window, "people-table-who");
            window.hands().press(KeyEvent.VK_ESCAPE);
            window.hands().press(KeyEvent.VK_ESCAPE);
            window.settled();
            if (!window.screen().readView().isLeftShown()) {
                window.does(() -> window.screen().readView().toggleLeft());
            }
            people(window);
        }
    }

    private void people(SheafWindow window) throws Exception {
        window.does(() -> {
            JTabbedPane tabs = (JTabbedPane) javax.swing.SwingUtilities.getAncestorOfClass(
                    JTabbedPane.class,
                    window.hands().find(JList.class, "transcripts.list").orElseThrow());
            tabs.setSelectedIndex(1);
        });
        window.settled();
        window.desk()
                .open()
                .run(new AttributeChange.Defined(java.util.List.of(
                        Attribute.of("age", AttributeKind.NUMBER).described("years", ""),
                        Attribute.choice("gender", java.util.List.of("woman", "man", "non-binary")))));
        window.does(() -> window.hands()
                .find(JList.class, "participants.list")
                .orElseThrow()
                .setSelectedIndex(2));
        window.does(() -> window.screen().actions().run("participant.details"));
        window.settled();
        camera.more(window, "people-typed");
        window.hands().press(KeyEvent.VK_ESCAPE);
        window.does(() -> window.screen().actions().run("participant.attributes"));
        window.settled();
        camera.more(window, "people-attributes");
        window.hands().press(KeyEvent.VK_DOWN);
        window.hands().press(KeyEvent.VK_DOWN);
        window.hands().press(KeyEvent.VK_ENTER);
        window.settled();
        camera.take(window, "people-attribute");
        window.hands().press(KeyEvent.VK_ESCAPE);
    }
}
