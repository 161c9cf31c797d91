package org.sheaf.desktop.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.sheaf.desktop.action.Settings;
import org.sheaf.outlet.Gates;
import org.sheaf.study.Outlet;

/**
 * What the program hands to the window.
 *
 * @param studies makes and opens studies
 * @param gates of the open study, in the one way out for files and the clipboard
 * @param settings what is remembered on this machine; may be slow, is asked and told in the background but at the start
 * @param background runs work for which no study is open yet, off the EDT
 * @param home the folder in which new studies are offered a place
 * @param clock the time
 * @param userName of the machine's user, offered as the first coder's name
 * @param version of the program, as shown
 */
public record Services(
        Studies studies,
        Gates gates,
        Settings settings,
        Executor background,
        Path home,
        Clock clock,
        String userName,
        String version) {

    /** Where files leave. */
    public Outlet outlet() {
        return gates.outlet();
    }
}
