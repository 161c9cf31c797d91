package org.sheaf.desktop.shell;

import java.awt.Rectangle;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.TextBox;
import org.sheaf.study.Change;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;
import org.sheaf.study.Together;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * A note written beside the words while a transcript is read through: a memo on the selected words, which become a
 * quotation without a code, or on the transcript. EDT only.
 */
final class NoteForm {

    private static final int SHOWN_WORDS = 60;

    private final Desk desk;
    private final Clock clock;
    private final Reader reader;
    private final Transcript transcript;
    private final Span words;
    private final TextBox box;
    private boolean discarded;
    private @Nullable Floater floater;

    private NoteForm(Desk desk, Clock clock, Reader reader, Transcript transcript) {
        this.desk = desk;
        this.clock = clock;
        this.reader = reader;
        this.transcript = transcript;
        this.words = reader.selection();
        this.box = new TextBox(Words.of("through.note"), Words.of("through.note.hint"), 5);
        box.setName("through.note");
    }

    /** Opens the form beside the selected words, or at the caret when none are. */
    static void open(Desk desk, Clock clock, Readers readers) {
        readers.transcript().ifPresent(transcript -> new NoteForm(desk, clock, readers.reader(), transcript).open());
    }

    private void open() {
        Rectangle at = reader.boundsOf(words);
        Rectangle seen = at.intersection(new Rectangle(reader.getSize()));
        Floater opened = Floater.open(reader, seen.isEmpty() ? new Rectangle(40, 20, 0, 0) : seen, panel(), box);
        floater = opened;
        opened.onClosed(() -> {
            if (!discarded) {
                keep();
            }
        });
    }

    private JPanel panel() {
        JPanel panel = Styled.clear(new MigLayout("insets 12, wrap 1", "[360!, fill]", "[]8[]8[]"));
        panel.add(Styled.label(title(), "title"), "wmin 0");
        panel.add(box.framed(), "h 110!");
        JButton cancel = Styled.button(Words.of("widgets.cancel"), this::discard);
        JButton keep = Styled.mainButton(Words.of("through.note.keep"), this::close);
        keep.setName("through.note.keep");
        panel.add(cancel, "split 2, growx 0, alignx right, gapleft push");
        panel.add(keep, "growx 0");
        OnKey.of(box, "menu ENTER", this::close);
        OnKey.of(box, "ESCAPE", this::discard);
        return panel;
    }

    private String title() {
        if (words.isEmpty()) {
            return Words.of("through.note.transcript", transcript.name());
        }
        String shown = reader.model()
                .map(model -> model.text().words(words).replaceAll("\\s+", " "))
                .orElse("");
        return Words.of(
                "through.note.words",
                shown.length() > SHOWN_WORDS ? shown.substring(0, SHOWN_WORDS).strip() + "…" : shown);
    }

    private void discard() {
        discarded = true;
        close();
    }

    private void close() {
        Floater open = floater;
        if (open != null) {
            open.close();
        }
    }

    private void keep() {
        String text = box.getText().strip();
        if (!text.isEmpty()) {
            desk.submit(change(text), receipt -> desk.told(Words.of("through.note.kept", transcript.name()), receipt));
        }
    }

    private Change change(String text) {
        if (words.isEmpty()) {
            return new StudyChange.MemosWritten(
                    List.of(memo(Target.on(Target.Kind.TRANSCRIPT, transcript.id()), text)));
        }
        Optional<Quotation> mine = desk.study().page(transcript.id()).quotations().stream()
                .filter(each ->
                        each.coder().equals(desk.coder().id()) && each.span().equals(words))
                .findFirst();
        if (mine.isPresent()) {
            return new StudyChange.MemosWritten(List.of(memo(on(mine.get()), text)));
        }
        Quotation made = Quotation.of(desk.coder().id(), words, clock.instant(), List.of());
        return new Together(
                "memo-written",
                Words.of("through.title.note", transcript.name()),
                List.of(
                        new CodingChange.Marked(transcript.id(), transcript.revision(), List.of(made)),
                        new StudyChange.MemosWritten(List.of(memo(on(made), text)))));
    }

    private Target on(Quotation quotation) {
        return Target.on(new QuotationRef(transcript.id(), quotation.id()));
    }

    private Memo memo(Target on, String text) {
        return new Memo(Id.random(), on, "", desk.coder().id(), clock.instant(), text);
    }
}
