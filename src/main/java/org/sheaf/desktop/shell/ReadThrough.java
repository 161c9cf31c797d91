package org.sheaf.desktop.shell;

import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.KeyStroke;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.study.Stage;
import org.sheaf.study.Transcript;

/**
 * Reading transcripts through to become familiar with them: codings are out of sight and cannot be made, nothing but notes
 * is asked. EDT only.
 */
final class ReadThrough {

    /** Actions of the reader that have nothing to do with coding. */
    private static final Set<String> ALLOWED = Set.of("reader.memo");

    private final Desk desk;
    private final Readers readers;
    private final Actions actions;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Map<Reader, Filter> before = new HashMap<>();
    private Consumer<Boolean> calm = yes -> {};
    private Marking marking = (transcript, stage) -> {};
    private Runnable noting = () -> {};
    private boolean on;

    /** Says how far somebody has come. */
    interface Marking {
        void mark(Transcript transcript, Stage stage);
    }

    private ReadThrough(Desk desk, Readers readers, Actions actions) {
        this.desk = desk;
        this.readers = readers;
        this.actions = actions;
    }

    /** Declares the actions. */
    static ReadThrough declare(Actions actions, Desk desk, Readers readers) {
        ReadThrough made = new ReadThrough(desk, readers, actions);
        readers.rests(made::isOn);
        actions.declare(DeclaredAction.of("transcript.through")
                .keys("F9")
                .icon("eye")
                .when(() -> readers.transcript().isPresent())
                .chosen(made::isOn)
                .does(made::toggle));
        actions.declare(DeclaredAction.of("transcript.through.done")
                .icon("tick")
                .when(() -> made.on && readers.transcript().isPresent())
                .does(made::finish));
        return made;
    }

    /**
     * Sets what happens around it.
     *
     * @param quiet makes the window calm, or as it was
     * @param mark says how far a transcript is read
     * @param note lets the user write a note
     */
    void around(Consumer<Boolean> quiet, Marking mark, Runnable note) {
        calm = quiet;
        marking = mark;
        noting = note;
        readers.each(seat -> seat.reader().page().addKeyListener(new Resting(seat.reader())));
    }

    /** Whether a transcript is being read through. */
    boolean isOn() {
        return on;
    }

    /** Is told when reading through begins and ends. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void toggle() {
        if (on) {
            leave();
        } else {
            begin();
        }
    }

    private void begin() {
        on = true;
        desk.chosen().quotation(null);
        readers.each(seat -> {
            before.put(seat.reader(), seat.reading().shown());
            seat.reading().shown(seat.reading().shown().codings(false));
            seat.reader().setBare(true);
        });
        tell();
    }

    /** Ends it; a transcript of which nothing was said yet can then be marked as read. */
    void leave() {
        if (!on) {
            return;
        }
        end();
        readers.transcript()
                .filter(this::isUnread)
                .ifPresent(read -> desk.notices()
                        .say(
                                Words.of("through.left", read.name()),
                                Words.of("action.transcript.read"),
                                () -> marking.mark(read, Stage.READ)));
    }

    private void finish() {
        Optional<Transcript> read = readers.transcript();
        end();
        read.filter(this::isUnread).ifPresent(transcript -> marking.mark(transcript, Stage.READ));
    }

    private boolean isUnread(Transcript transcript) {
        return desk.study().stage(transcript.id(), desk.coder().id()) == Stage.NOT_BEGUN;
    }

    private void end() {
        on = false;
        readers.each(seat -> {
            boolean wasDrawn = before.getOrDefault(seat.reader(), Filter.ALL).codings();
            seat.reading().shown(seat.reading().shown().codings(wasDrawn));
            seat.reader().setBare(false);
        });
        before.clear();
        tell();
    }

    /** Lets the user write a note on the selected words, or on the transcript. */
    void note() {
        noting.run();
    }

    private void tell() {
        calm.accept(on);
        listeners.forEach(Runnable::run);
        actions.refresh();
    }

    /** While reading through a coding key says why it rests, and Esc with nothing selected leaves. */
    private final class Resting extends KeyAdapter {
        private final Reader reader;

        Resting(Reader reader) {
            this.reader = reader;
        }

        @Override
        public void keyPressed(KeyEvent event) {
            if (!on) {
                return;
            }
            if (event.getKeyCode() == KeyEvent.VK_ESCAPE && reader.selection().isEmpty()) {
                event.consume();
                leave();
            } else if (isCoding(KeyStroke.getKeyStrokeForEvent(event))) {
                event.consume();
                desk.notices().say(Words.of("through.rests", actions.keyText("transcript.through")));
            }
        }

        private boolean isCoding(KeyStroke key) {
            return actions.all().stream()
                    .filter(action -> action.scope() == Scope.READER && !ALLOWED.contains(action.id()))
                    .filter(action -> actions.keys(action.id()).contains(key))
                    .anyMatch(action -> !action.enabledWhen().getAsBoolean());
        }
    }
}
