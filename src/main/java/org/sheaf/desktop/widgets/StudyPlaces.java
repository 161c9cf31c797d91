package org.sheaf.desktop.widgets;

import java.nio.file.Path;
import java.util.Optional;

/** Where new studies are offered a place. EDT only. */
public interface StudyPlaces {

    /** The folder in which a new study is offered a place: the one chosen last, at first the user's own. */
    Path usual();

    /** Asks for another folder, which is offered from then on; empty when the user thinks better of it. */
    Optional<Path> ask();
}
