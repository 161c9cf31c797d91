package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.sheaf.desktop.Follower;
import org.sheaf.desktop.Ink;
import org.sheaf.study.Entry;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * Somebody who works in a window with the keys alone. After each step the journal has to have grown by the step that was
 * meant, the study has to be what its journal leads to, and what the step was about has to stand readable in its place.
 * Not for the EDT.
 */
final class Work {

    private final SheafWindow window;
    private final Follower follower = new Follower();
    private final List<String> done = new ArrayList<>();
    private long last;

    Work(SheafWindow window) {
        this.window = window;
        this.last = window.desk().open().journal().last();
        window.settled();
        agree();
    }

    /** Presses a key, others held. */
    void key(int key, int... held) {
        window.hands().press(key, held);
    }

    /** Types. */
    void type(String words) {
        window.hands().type(words);
    }

    /** Waits until the component with a name has the focus. */
    void focus(String name) {
        window.await(
                "the focus in " + name,
                () -> window.hands()
                        .find(Component.class, name)
                        .filter(Component::isFocusOwner)
                        .isPresent());
    }

    /** Writes over what stands in a field that has the focus by now. */
    void write(String field, String words) throws Exception {
        focus(field);
        JTextComponent text = window.hands().named(JTextComponent.class, field);
        key(KeyEvent.VK_A, KeyEvent.VK_CONTROL);
        type(words);
        window.await(words + " in " + field, () -> text.getText().equals(words));
    }

    /** Does something by its name in the palette. */
    void command(String name) {
        key(KeyEvent.VK_K, KeyEvent.VK_CONTROL);
        window.await(
                "the palette",
                () -> window.hands()
                        .find(Component.class, "commands.field")
                        .filter(Component::isFocusOwner)
                        .isPresent());
        type(name);
        key(KeyEvent.VK_ENTER);
    }

    /** Leads the keys to a pane by F6. */
    void pane(String name) throws Exception {
        for (int i = 0; i < 12 && !edt(() -> hasFocus(name)); i++) {
            key(KeyEvent.VK_F6);
        }
        focus(name);
    }

    /** Leads the keys back to a component by Shift and Tab. */
    void back(String name) throws Exception {
        for (int i = 0; i < 60 && !edt(() -> hasFocus(name)); i++) {
            key(KeyEvent.VK_TAB, KeyEvent.VK_SHIFT);
        }
        focus(name);
    }

    private boolean hasFocus(String name) {
        return window.hands()
                .find(Component.class, name)
                .filter(Component::isFocusOwner)
                .isPresent();
    }

    /** Puts the caret to the words by the number of their line, then selects their sentence. */
    void sentence(String words) throws Exception {
        Span span = window.span(words);
        int line = edt(() -> window.reader().model().orElseThrow().lines().at(span.start()));
        key(KeyEvent.VK_G, KeyEvent.VK_CONTROL);
        write("ask.field", String.valueOf(line));
        key(KeyEvent.VK_ENTER);
        window.awaitReader();
        window.hands().repeat(span.start() - edt(() -> window.reader().caret()), KeyEvent.VK_RIGHT);
        key(KeyEvent.VK_S);
        window.await(
                "the sentence of " + words, () -> window.reader().selection().contains(span.start()));
    }

    /** Goes on to the transcript with a name, from the one that is read. */
    void transcript(String name) {
        window.await(name, () -> {
            if (window.reader()
                    .model()
                    .filter(model -> model.transcript().name().equals(name))
                    .isPresent()) {
                return true;
            }
            window.screen().actions().run("transcript.next");
            return false;
        });
    }

    /** Waits for the one step that was meant, and holds the study against its journal. */
    void journal(String step) {
        window.await(
                "“" + step + "” in the journal, after " + done,
                () -> window.desk().open().journal().last() > last);
        window.settled();
        Entry entry = newest();
        assertThat(entry.name()).as("the newest step, after " + done).isEqualTo(step);
        assertThat(entry.position()).as("one step for " + step).isEqualTo(last + 1);
        last = entry.position();
        done.add(step);
        agree();
    }

    /** Takes back or does again, and waits for it. */
    void turn(String kind, String step) {
        window.await(kind + " " + step, () -> window.desk().open().journal().last() > last);
        window.settled();
        Entry entry = newest();
        assertThat(entry.kind()).as(step).isEqualTo(kind);
        assertThat(entry.position()).as(kind + " " + step).isEqualTo(last + 1);
        last = entry.position();
        agree();
    }

    /** The steps done, in order. */
    List<String> done() {
        return List.copyOf(done);
    }

    private Entry newest() {
        return Follower.newest(window.desk().open().journal(), 1).get(0);
    }

    private void agree() {
        assertThat(follower.differences(window.desk().open().journal(), window.study()))
                .as("what the study has otherwise than its journal, after " + done)
                .isEmpty();
    }

    /** Waits until a component shows the words whole, inside its bounds and inside the window. */
    void sees(String component, String words) {
        String[] instead = {""};
        try {
            window.await(words + " in " + component, () -> {
                Component found =
                        window.hands().find(Component.class, component).orElse(null);
                if (!(found instanceof JComponent known)) {
                    instead[0] = "there is no such component";
                    return false;
                }
                Ink ink = Ink.of(known);
                instead[0] = ink.text();
                return ink.place(words)
                        .filter(place -> SwingUtilities.getRoot(known)
                                .getBounds()
                                .contains(new java.awt.Rectangle(
                                        found.getLocationOnScreen().x + (int) place.getX(),
                                        found.getLocationOnScreen().y + (int) place.getY(),
                                        (int) place.getWidth(),
                                        (int) place.getHeight())))
                        .isPresent();
            });
        } catch (org.awaitility.core.ConditionTimeoutException never) {
            throw new AssertionError(
                    "‘" + words + "’ cannot be read whole in " + component + ", which shows: " + instead[0], never);
        }
    }

    /** The transcript with a name. */
    Transcript head(String name) {
        return window.study().transcripts().named(name, Transcript::name).orElseThrow();
    }
}
