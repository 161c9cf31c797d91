package org.sheaf.desktop.shell;

import java.awt.Rectangle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.study.Transcript;

/** Declares what sets two transcripts side by side. EDT only. */
final class SideBySide {

    private final Desk desk;
    private final Readers readers;
    private final ReaderArea area;
    private final Supplier<List<Transcript>> listed;

    private SideBySide(Desk desk, Readers readers, ReaderArea area, Supplier<List<Transcript>> listed) {
        this.desk = desk;
        this.readers = readers;
        this.area = area;
        this.listed = listed;
    }

    /**
     * Declares the actions.
     *
     * @param listed the transcripts chosen in the list
     */
    static void declare(
            Actions actions, Desk desk, Readers readers, ReaderArea area, Supplier<List<Transcript>> listed) {
        SideBySide made = new SideBySide(desk, readers, area, listed);
        actions.declare(DeclaredAction.of("transcript.beside")
                .keys("menu BACK_SLASH")
                .icon("pane-right")
                .when(() -> desk.study().transcripts().size() > 0)
                .does(made::open));
        actions.declare(DeclaredAction.of("reader.other")
                .keys("alt F6")
                .when(readers::areTwo)
                .does(area::focusOther));
        actions.declare(DeclaredAction.of("reader.close")
                .keys("menu shift BACK_SLASH")
                .when(readers::areTwo)
                .does(made::close));
    }

    /** What is chosen in the list and not read is meant; else the user says which. */
    private void open() {
        Optional<Transcript> meant =
                listed.get().stream().filter(transcript -> !isRead(transcript)).findFirst();
        if (meant.isPresent()) {
            open(meant.get());
        } else {
            List<Transcript> all = desk.study().transcripts().stream()
                    .sorted(Comparator.comparing(transcript -> transcript.name().toLowerCase(Locale.ROOT)))
                    .toList();
            Pick.open(
                    area,
                    new Rectangle(area.getWidth() / 2, 40, 0, 0),
                    Words.of("reader.beside.which"),
                    Pick.choices(all, Transcript::name, this::open));
        }
    }

    private boolean isRead(Transcript transcript) {
        return readers.transcript()
                .filter(read -> read.id().equals(transcript.id()))
                .isPresent();
    }

    private void open(Transcript transcript) {
        readers.openBeside(transcript.id());
        area.focusReader();
    }

    private void close() {
        readers.close(readers.acting());
        area.focusReader();
    }
}
