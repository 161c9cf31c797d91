package org.sheaf.desktop.shell;

import com.formdev.flatlaf.util.SystemFileChooser;
import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;

/** Asks by the system's own file dialogs, or Swing's where there are none. EDT only. */
final class SystemChoosing implements Choosing {

    private final Component parent;
    private @Nullable File last;

    SystemChoosing(Component parent) {
        this.parent = parent;
    }

    private SystemFileChooser chooser(String title) {
        SystemFileChooser chooser = new SystemFileChooser(last);
        chooser.setDialogTitle(title);
        return chooser;
    }

    /** Offers a kind of file first. Only a filter that is added is shown: one that is merely set is not. */
    static void offer(SystemFileChooser chooser, String kind, List<String> endings) {
        String words = Words.of("choosing.kind", kind, "." + String.join(", .", endings));
        chooser.addChoosableFileFilter(
                new SystemFileChooser.FileNameExtensionFilter(words, endings.toArray(String[]::new)));
    }

    @Override
    public Optional<Path> save(String title, String suggested, List<String> endings) {
        SystemFileChooser chooser = chooser(title);
        offer(chooser, Words.of("choosing.files"), endings);
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), suggested));
        if (chooser.showSaveDialog(parent) != SystemFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        File chosen = chooser.getSelectedFile();
        last = chosen.getParentFile();
        boolean known = endings.stream()
                .anyMatch(ending -> chosen.getName().toLowerCase(Locale.ROOT).endsWith("." + ending));
        return Optional.of(known ? chosen.toPath() : Path.of(chosen + "." + endings.get(0)));
    }

    @Override
    public List<Path> files(String title, String kind, List<String> endings) {
        SystemFileChooser chooser = chooser(title);
        offer(chooser, kind, endings);
        chooser.setMultiSelectionEnabled(true);
        if (chooser.showOpenDialog(parent) != SystemFileChooser.APPROVE_OPTION) {
            return List.of();
        }
        File[] chosen = chooser.getSelectedFiles();
        if (chosen.length > 0) {
            last = chosen[0].getParentFile();
        }
        return Arrays.stream(chosen).map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        SystemFileChooser chooser = chooser(title);
        chooser.setFileSelectionMode(SystemFileChooser.DIRECTORIES_ONLY);
        if (chooser.showOpenDialog(parent) != SystemFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        last = chooser.getSelectedFile().getParentFile();
        return Optional.of(chooser.getSelectedFile().toPath());
    }
}
