package org.sheaf.desktop.shell;

import java.awt.CardLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.sheaf.correction.Amendment;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.correcting.CorrectingActions;
import org.sheaf.desktop.correcting.CorrectingModel;
import org.sheaf.desktop.correcting.CorrectingView;
import org.sheaf.desktop.correcting.EverywhereModel;
import org.sheaf.desktop.correcting.EverywhereView;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.desktop.reader.ReaderModel;
import org.sheaf.desktop.theme.Type;
import org.sheaf.intake.Habits;
import org.sheaf.intake.Intake;
import org.sheaf.intake.Options;
import org.sheaf.intake.ReadFile;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.RefusedFile;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.intake.format.Format;
import org.sheaf.study.Refusal;
import org.sheaf.study.Transcript;

/** The correction of a text, as a card in the place of the reader while it lasts. EDT only. */
final class CorrectingPart {

    private static final String CARD = "correct";
    private static final String ALL = "correct everywhere";

    private final Desk desk;
    private final Readers readers;
    private final Choosing choosing;
    private final JPanel body;
    private final Runnable show;
    private final CorrectingModel model;
    private final Later<CorrectingView> view;
    private final EverywhereModel everywhere;
    private final Later<EverywhereView> all;
    private boolean seen;
    private boolean allSeen;

    /**
     * Declares the actions.
     *
     * @param body whose card it becomes; has a {@link CardLayout}
     * @param show shows what is read
     */
    CorrectingPart(Actions actions, Desk desk, Readers readers, Choosing choosing, JPanel body, Runnable show) {
        this.desk = desk;
        this.readers = readers;
        this.choosing = choosing;
        this.body = body;
        this.show = show;
        this.model = new CorrectingModel(desk);
        this.view = new Later<>(() -> made(actions));
        body.add(view.place(), CARD);
        model.onEnd(this::ended, show);
        this.everywhere = new EverywhereModel(desk);
        this.all = new Later<>(() -> new EverywhereView(everywhere, actions));
        body.add(all.place(), ALL);
        everywhere.onEnd(this::ended);
        actions.declare(DeclaredAction.of("transcript.correct")
                .keys("menu E")
                .icon("pencil")
                .called(this::label)
                .when(() -> model.isOpen() || readers.transcript().isPresent())
                .does(this::open));
        actions.declare(DeclaredAction.of("transcript.replace")
                .keys("menu shift H")
                .when(() -> desk.study().transcripts().size() > 0)
                .does(this::replaceInAll));
        CorrectingActions.Seen what = new CorrectingActions.Seen(view::get, () -> seen, () -> allSeen);
        CorrectingActions.declare(actions, model, everywhere, what, this::file);
    }

    private CorrectingView made(Actions actions) {
        CorrectingView made = new CorrectingView(desk, model, actions);
        made.onDiscard(model::cancel);
        return made;
    }

    private String label() {
        return model.transcript()
                .map(transcript -> Words.of("correct.goOn", transcript.name()))
                .orElse(Words.of("action.transcript.correct"));
    }

    private void open() {
        Reader reader = readers.reader();
        Optional<ReaderModel> read = reader.model();
        if (!model.isOpen() && read.isPresent()) {
            model.begin(read.get().transcript(), read.get().text(), reader.caret());
        }
        show.run();
    }

    private void replaceInAll() {
        if (!holds()) {
            if (!everywhere.isOpen()) {
                everywhere.begin();
            }
            show.run();
        }
    }

    private void ended() {
        if (isSeen()) {
            left();
            show.run();
        }
    }

    /** Takes the reader's place while a text is corrected. */
    void over(boolean reads) {
        boolean shows = reads && model.isOpen();
        allSeen = false;
        if (reads && !shows && everywhere.isOpen()) {
            all.get();
            ((CardLayout) body.getLayout()).show(body, ALL);
            allSeen = true;
        }
        if (shows) {
            Reader reader = readers.reader();
            view.get().type(Type.transcript(reader.typeface(), reader.textSize()));
            ((CardLayout) body.getLayout()).show(body, CARD);
        }
        seen = shows; // what can be done is asked of the view, which is there by now
    }

    /** Whether it is what the window shows. */
    boolean isSeen() {
        return seen || allSeen;
    }

    /** Leads the keys to the words, where they are seen. */
    boolean focused() {
        if (seen) {
            view.get().enter();
        } else if (allSeen) {
            all.get().enter();
        }
        return isSeen();
    }

    /** Opens what finds and replaces, where the words are seen. */
    boolean found() {
        if (seen) {
            view.get().find();
        } else if (allSeen) {
            all.get().enter();
        }
        return isSeen();
    }

    /** Another thing is shown in its place. */
    void left() {
        seen = false;
        allSeen = false;
    }

    /** Is told when anything is different. */
    void onChange(Runnable listener) {
        model.onChange(listener);
        everywhere.onChange(listener);
    }

    /** For the status line. */
    String place() {
        return seen ? model.place() : everywhere.place();
    }

    /** Whether what was corrected would be lost with the window; it is shown then, and the user told. */
    boolean holds() {
        if (model.isPending()) {
            show.run();
            desk.notices()
                    .say(Words.of(
                            "correct.held",
                            model.transcript().map(Transcript::name).orElse("")));
        }
        return model.isPending();
    }

    private void file() {
        List<Path> files =
                choosing.files(Words.of("correct.file.title"), Words.of("choosing.transcripts"), Format.ALL_ENDINGS);
        Optional<Transcript> transcript = model.transcript();
        if (!files.isEmpty() && transcript.isPresent()) {
            Path file = files.get(0);
            Options options = Habits.options(desk.study(), transcript.get());
            desk.work(
                    Words.of("correct.file.reading", String.valueOf(file.getFileName())),
                    progress -> read(file, options),
                    this::take);
        }
    }

    private static ReadTranscript read(Path file, Options options) {
        ReadFile result = Intake.read(file, options);
        if (result instanceof ReadTranscript read) {
            return read;
        } else if (result instanceof RefusedFile refused) {
            throw new Refusal(refused.why());
        }
        throw new Refusal(Words.of("correct.file.part", result.file()));
    }

    /**
     * Shows a transcript with the text of a changed file in its place; nothing is stored before the user says so.
     *
     * @return whether it does: not while another correction is not stored yet
     */
    boolean take(ReadTranscript file, Transcript transcript) {
        boolean free = !holds();
        if (free) {
            desk.work(
                    Words.of("correct.file.reading", file.file()),
                    progress -> desk.texts().of(transcript),
                    text -> {
                        model.begin(transcript, text, 0);
                        take(file);
                        show.run();
                    });
        }
        return free;
    }

    private void take(ReadTranscript read) {
        if (model.isOpen()) {
            model.take(new Amendment.Taken(
                    read.text(),
                    read.speakers().stream().map(FoundSpeaker::label).toList()));
        }
    }
}
