package org.sheaf.desktop.shell;

import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.importing.ImportModel;
import org.sheaf.desktop.importing.ImportPane;
import org.sheaf.intake.format.Format;

/** How files, and what was copied, come to the import preview, and leave it for a correction. EDT only. */
final class ImportPart {

    private final Desk desk;
    private final Choosing choosing;
    private final Actions actions;
    private final ImportModel model;
    private Runnable show = () -> {};
    private @Nullable GuardedImports guard;

    /** Declares how copied transcripts are brought in. */
    ImportPart(Desk desk, Choosing choosing, Actions actions) {
        this.desk = desk;
        this.choosing = choosing;
        this.actions = actions;
        this.model = new ImportModel(desk);
        actions.declare(DeclaredAction.of("study.paste").does(this::paste));
    }

    /**
     * Sets where it stands in the window.
     *
     * @param shower brings the preview to the front
     * @param over is told when the import is over
     * @param correcting shows a transcript with the text of a changed file
     */
    void in(Runnable shower, Runnable over, CorrectingPart correcting) {
        show = shower;
        model.onBack(shower);
        model.onDone(over);
        model.onCorrect(correction -> correcting.take(correction.file(), correction.transcript()));
    }

    /** Sets what keeps real names out of a study to which identities were applied. */
    void guardedBy(GuardedImports other) {
        guard = other;
        model.guardedBy(other);
    }

    /** Brings in what was sealed while the vault was not open. */
    void unsealed() {
        GuardedImports guarded = guard;
        if (guarded != null) {
            guarded.waiting(files -> {
                show.run();
                model.add(files);
            });
        }
    }

    private void add(List<Path> files) {
        GuardedImports guarded = guard;
        if (guarded != null && guarded.seals()) {
            guarded.seal(files);
        } else {
            model.add(files);
        }
    }

    ImportPane pane() {
        return new ImportPane(model, this::choose, () -> actions.run("study.paste"));
    }

    /** Reads files for the preview; without any it asks for some, unless others wait there. */
    void bring(List<Path> files) {
        if (!files.isEmpty()) {
            add(files);
        } else if (!model.isWaiting()) {
            choose();
        }
    }

    private void choose() {
        List<Path> files =
                choosing.files(Words.of("screen.import"), Words.of("choosing.transcripts"), Format.ALL_ENDINGS);
        if (!files.isEmpty()) {
            add(files);
        }
    }

    /** Brings in what was copied: files, or the text of a transcript. */
    private void paste() {
        Clipboard clipboard = Toolkit.getDefaultToolkit().getSystemClipboard();
        try {
            if (clipboard.isDataFlavorAvailable(DataFlavor.javaFileListFlavor)) {
                List<?> files = (List<?>) clipboard.getData(DataFlavor.javaFileListFlavor);
                show.run();
                add(files.stream().map(file -> ((File) file).toPath()).toList());
                return;
            }
            if (clipboard.isDataFlavorAvailable(DataFlavor.stringFlavor)) {
                String text = (String) clipboard.getData(DataFlavor.stringFlavor);
                if (!text.isBlank()) {
                    show.run();
                    model.paste(text);
                    return;
                }
            }
            desk.notices().hint(Words.of("import.paste.nothing"));
        } catch (UnsupportedFlavorException | IOException | IllegalStateException gone) {
            desk.notices().hint(Words.of("import.paste.nothing"));
        }
    }
}
