package org.sheaf.desktop.shell;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.desktop.reader.ReaderListener;
import org.sheaf.desktop.settings.ReadingType;
import org.sheaf.desktop.theme.TranscriptFonts;
import org.sheaf.desktop.widgets.Pick;

/** The font and the size in which transcripts are set, alike in both of two readers and kept in the settings. EDT only. */
final class TranscriptType {

    private final Desk desk;
    private final Readers readers;
    private final Settings settings;
    private boolean setting;

    private TranscriptType(Desk desk, Readers readers, Settings settings) {
        this.desk = desk;
        this.readers = readers;
        this.settings = settings;
    }

    /** Sets both readers as the settings say, follows what is changed in either, and declares the choice of a font. */
    static TranscriptType declare(Actions actions, Desk desk, Readers readers, Settings settings) {
        TranscriptType made = new TranscriptType(desk, readers, settings);
        made.set();
        readers.each(seat -> seat.reader().listen(made.new Following(seat.reader())));
        actions.declare(DeclaredAction.of("reader.font")
                .icon("text-size")
                .when(() -> readers.reader().page().isShowing())
                .does(made::ask));
        return made;
    }

    /** Sets both readers as the settings say now. */
    void set() {
        setting = true;
        ReadingType type = ReadingType.from(settings);
        readers.each(seat -> {
            seat.reader().setTypeface(type.family());
            seat.reader().setTextSize(type.size());
        });
        setting = false;
    }

    /** What is changed in one reader is kept, and so in the other. */
    private final class Following implements ReaderListener {
        private final Reader reader;

        Following(Reader reader) {
            this.reader = reader;
        }

        @Override
        public void restyled() {
            if (setting) {
                return;
            }
            new ReadingType(reader.typeface(), Math.round(reader.textSize())).keep(settings);
            set();
        }
    }

    /** To ask the system for its fonts takes a while. */
    private void ask() {
        Reader reader = readers.reader();
        desk.work(Words.of("reader.font.finding"), progress -> TranscriptFonts.families(), families -> {
            if (reader.isShowing()) {
                Pick.open(reader, new Rectangle(40, 0, 0, 8), Words.of("reader.font.title"), choices(families));
            }
        });
    }

    private List<Pick.Choice> choices(List<String> families) {
        List<Pick.Choice> choices = new ArrayList<>();
        choices.add(choice(Words.of("reader.font.usual"), ""));
        families.forEach(family -> choices.add(choice(family, family)));
        return choices;
    }

    private Pick.Choice choice(String name, String family) {
        boolean now = readers.reader().typeface().equals(family);
        return new Pick.Choice(
                name,
                now ? Words.of("reader.font.now") : "",
                null,
                () -> readers.reader().setTypeface(family));
    }
}
