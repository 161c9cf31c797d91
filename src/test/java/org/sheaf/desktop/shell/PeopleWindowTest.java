package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.event.KeyEvent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeKind;
import org.sheaf.study.Participant;
import org.sheaf.study.PeopleChange;
import org.sheaf.study.Role;
import org.sheaf.study.Value;

/** People come in from a table that is looked at first, and their attributes have types. */
class PeopleWindowTest {

    private static final String TABLE = """
            Who,age,Berth,Phone
            Aila,46,bow,1
            Dagni,51,stern,2
            Ole,"4,5",bow,3
            Per,old,bow,4
            Kai,38,stern,5
            Liv,29,bow,6
            """;

    @TempDir
    Path folder;

    private SheafWindow open() throws Exception {
        SheafWindow window = Island.open(folder);
        window.desk()
                .open()
                .run(new PeopleChange.Described(
                        java.util.List.of(
                                Participant.of("Aila", Role.PARTICIPANT, "crew"),
                                Participant.of("Dagny", Role.PARTICIPANT, "crew")),
                        java.util.List.of()));
        return window;
    }

    private static Participant person(SheafWindow window, String name) {
        return window.study().participants().named(name, Participant::name).orElseThrow();
    }

    private static JComboBox<?> box(SheafWindow window, String name) throws Exception {
        return window.hands().named(JComboBox.class, name);
    }

    private static void pick(SheafWindow window, String name, String words) throws Exception {
        JComboBox<?> box = box(window, name);
        window.does(() -> {
            for (int i = 0; i < box.getItemCount(); i++) {
                if (box.getItemAt(i).toString().equals(words)) {
                    box.setSelectedIndex(i);
                    return;
                }
            }
            throw new AssertionError(name + " does not offer " + words);
        });
    }

    private static String chosen(SheafWindow window, String name) throws Exception {
        JComboBox<?> box = box(window, name);
        return edt(() -> String.valueOf(box.getSelectedItem()));
    }

    @Test
    void aTableIsLookedAtMatchedAndImportedAsOneStep() throws Exception {
        try (SheafWindow window = open()) {
            int before = window.study().participants().size();
            window.choose(Files.writeString(folder.resolve("people.csv"), TABLE));
            window.does(() -> window.screen().actions().run("participants.import"));
            JList<?> rows = window.hands().named(JList.class, "people.rows");
            window.await("the rows", () -> rows.getModel().getSize() == 6);
            assertThat(chosen(window, "people.use.Who")).isEqualTo("Name");
            assertThat(chosen(window, "people.type.age")).isEqualTo("Number");
            assertThat(chosen(window, "people.type.Berth")).isEqualTo("Choice");
            assertThat(edt(() -> window.screen().shows(View.READ))).isFalse();

            pick(window, "people.use.Phone", "Left out");
            JButton submit = window.hands().named(JButton.class, "people.submit");
            window.await("five to import", () -> submit.getText().equals("Import 5 participants"));
            window.does(() -> {
                rows.setSelectedIndex(1);
                rows.requestFocusInWindow();
            });
            window.await("the keys", rows::isFocusOwner);
            window.hands().press(KeyEvent.VK_ENTER);
            window.hands().named(JTextField.class, "pick.field");
            window.hands().press(KeyEvent.VK_ENTER);
            window.await("six to import", () -> submit.getText().equals("Import 6 participants"));
            assertThat(window.study().participants().size()).isEqualTo(before);

            window.hands().click(submit);
            window.await("them", () -> window.study().participants().size() == before + 4);
            window.await("the reader again", () -> window.screen().shows(View.READ));
            assertThat(person(window, "Dagny").attributes()).containsEntry("Berth", new Value.Words("stern"));
            assertThat(person(window, "Ole").attributes())
                    .containsEntry("age", new Value.Numeric(new BigDecimal("4.5")))
                    .doesNotContainKey("Phone");
            assertThat(person(window, "Per").attributes()).doesNotContainKey("age");
            assertThat(window.study().attribute("Berth")).map(Attribute::kind).contains(AttributeKind.CHOICE);

            window.does(() -> window.desk().undo());
            window.await("all back", () -> window.study().participants().size() == before);
            assertThat(window.study().attributes().size()).isZero();
        }
    }

    @Test
    void escapeLeavesTheTableAndNothingIsStored() throws Exception {
        try (SheafWindow window = open()) {
            long position = window.study().position();
            window.choose(Files.writeString(folder.resolve("people.csv"), "Who,age\nAila,\nOle,3\n"));
            window.does(() -> window.screen().actions().run("participants.import"));
            JCheckBox clearing = window.hands().named(JCheckBox.class, "people.clearing");
            JList<?> rows = window.hands().named(JList.class, "people.rows");
            window.await("the rows", () -> rows.getModel().getSize() == 2);
            window.hands().click(clearing);
            window.does(rows::requestFocusInWindow);
            window.await("the keys", rows::isFocusOwner);
            window.hands().press(KeyEvent.VK_ESCAPE);
            window.await("the reader again", () -> window.screen().shows(View.READ));
            assertThat(window.study().position()).isEqualTo(position);
        }
    }

    @Test
    void anAttributeGetsATypeAndTheFormOfAPersonKeepsToIt() throws Exception {
        try (SheafWindow window = open()) {
            window.desk()
                    .open()
                    .run(new PeopleChange.Described(
                            java.util.List.of(person(window, "Aila").with(java.util.Map.of("age", Value.read("46")))),
                            java.util.List.of()));
            window.does(() -> window.screen().actions().run("participant.attributes"));
            window.hands().named(JTextField.class, "pick.field");
            window.hands().press(KeyEvent.VK_ENTER);
            pick(window, "attributes.type", "Number");
            JTextField unit = window.hands().named(JTextField.class, "attributes.unit");
            window.does(() -> unit.setText("years"));
            window.hands().click(window.hands().named(JButton.class, "attributes.done"));
            window.await("the type", () -> window.study().attribute("age").isPresent());
            assertThat(window.study().attribute("age")).map(Attribute::unit).contains("years");

            JList<?> people = edt(() -> window.hands()
                    .find(JList.class, "participants.list")
                    .orElseGet(() ->
                            org.sheaf.desktop.TestWindow.inside(window.frame(), JList.class, "participants.list")));
            window.does(() -> {
                javax.swing.JTabbedPane tabs = (javax.swing.JTabbedPane)
                        javax.swing.SwingUtilities.getAncestorOfClass(javax.swing.JTabbedPane.class, people);
                tabs.setSelectedIndex(1);
                for (int i = 0; i < people.getModel().getSize(); i++) {
                    if (String.valueOf(people.getModel().getElementAt(i)).contains("name=Aila")) {
                        people.setSelectedIndex(i);
                    }
                }
                window.screen().actions().run("participant.details");
            });
            JTextField age = window.hands().named(JTextField.class, "participants.value.age");
            assertThat(edt(() -> age.getAccessibleContext().getAccessibleName()))
                    .isEqualTo("age (years)");
            window.does(() -> age.setText("forty"));
            assertThat(edt(() -> age.getClientProperty("JComponent.outline"))).isEqualTo("error");
            JButton done = window.hands().named(JButton.class, "participants.details.done");
            window.hands().click(done);
            assertThat(edt(done::isShowing)).as("the form stays open").isTrue();
            window.does(() -> age.setText("47,5"));
            window.hands().click(done);
            window.await(
                    "the value",
                    () -> person(window, "Aila")
                            .attributes()
                            .get("age")
                            .equals(new Value.Numeric(new BigDecimal("47.5"))));
        }
    }
}
