package org.sheaf.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.sheaf.cli.Cli;
import org.sheaf.cli.Console;
import org.sheaf.cli.House;
import org.sheaf.desktop.theme.Look;
import org.sheaf.outlet.Gates;

/** Where the program starts: builds its rooms by hand and runs the command line, which may open the window. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends with its exit status.
     *
     * @param arguments the command line; without any the window opens
     */
    public static void main(String[] arguments) {
        if (arguments.length == 0 || arguments[0].equals("open")) {
            awaken();
        }
        Quiet.libraries();
        Folders folders = Folders.of(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home")));
        Logs.into(folders.state());
        Logs.catchAll();
        System.exit(Cli.run(house(folders), arguments));
    }

    /** The window's fonts and toolkit take a while, in which the command line can be read. */
    private static void awaken() {
        Thread awaking = new Thread(Look::awaken, "awaking");
        awaking.setDaemon(true);
        awaking.start();
    }

    private static House house(Folders folders) {
        Settings settings = new Settings(folders.settings(), System.getProperty("user.name", ""));
        return new House(
                console(),
                new StudyFolders(),
                new DesktopWindow(settings, program(), version()),
                settings,
                new Gates(),
                new ShutdownHooks(),
                program(),
                Clock.system(ZoneId.systemDefault()),
                version());
    }

    /** Streams in UTF-8 whatever the locale says: transcripts are not in ASCII. */
    private static Console console() {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // Only the start script can tell: Java 17 does not say whether standard error is a terminal.
        return new Console(out, err, Boolean.getBoolean("sheaf.terminal"), Main::askPassphrase);
    }

    @SuppressWarnings("SystemConsoleNull") // null before Java 22 when nobody sits there; later nothing is read then
    private static Optional<char[]> askPassphrase(String prompt) {
        java.io.Console person = System.console();
        return person == null ? Optional.empty() : Optional.ofNullable(person.readPassword("%s", prompt));
    }

    private static Path program() {
        try {
            return Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it is", e);
        }
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(unpackaged)" : version;
    }
}
