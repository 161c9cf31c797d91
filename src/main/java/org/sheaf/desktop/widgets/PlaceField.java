package org.sheaf.desktop.widgets;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JTextField;
import org.sheaf.desktop.action.Words;

/** Where a study is put: a field that follows the study's title until it is written by hand, and a button. EDT only. */
public final class PlaceField {

    private final StudyPlaces places;
    private final JTextField field = new JTextField();
    private final JButton choose;
    private Path home;
    private String title = "";
    private boolean written;
    private boolean showing;

    /**
     * An empty one.
     *
     * @param name of the field; its button's has {@code .choose} behind it
     * @param places where a place is offered, and how another is chosen
     */
    public PlaceField(String name, StudyPlaces places) {
        this.places = places;
        this.home = places.usual();
        field.setName(name);
        choose = Styled.button(Words.of("new.place.choose"), this::ask);
        choose.setName(name + ".choose");
        choose.getAccessibleContext().setAccessibleName(Words.of("new.place.choose.name"));
        choose.setToolTipText(Words.of("new.place.choose.about"));
        Typed.follow(field, () -> written |= !showing);
    }

    /** Where it is written. */
    public JTextField field() {
        return field;
    }

    /** Asks for another folder. */
    public JButton button() {
        return choose;
    }

    /** Until the place is written by hand it follows the title. */
    public void follow(String newTitle) {
        title = newTitle;
        if (!written) {
            String name = title.strip().replaceAll("[^\\p{L}\\p{N} ._-]+", "").strip();
            showing = true;
            field.setText(home.resolve((name.isEmpty() ? Words.of("new.untitled") : name) + ".sheaf")
                    .toString());
            showing = false;
        }
    }

    /** The folder; empty where none is written that could be one. */
    public Optional<Path> place() {
        String folder = field.getText().strip();
        try {
            return folder.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(folder.endsWith(".sheaf") ? folder : folder + ".sheaf"));
        } catch (InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /** Another folder; the name in it stays as it was written, or goes on following the title. */
    private void ask() {
        places.ask().ifPresent(folder -> {
            home = folder;
            if (written) {
                field.setText(folder.resolve(nameWritten()).toString());
            } else {
                follow(title);
            }
        });
    }

    private String nameWritten() {
        try {
            Path name = Path.of(field.getText().strip()).getFileName();
            return name == null ? "" : name.toString();
        } catch (InvalidPathException unreadable) {
            return "";
        }
    }
}
