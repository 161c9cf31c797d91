package org.sheaf.bench;

import java.nio.file.Path;

/**
 * Starts the program with a study and says how long it took, from before the JVM was asked for, until the window showed
 * the text with its codings and listened again; then how much heap that takes.
 */
public final class OpenProbe {

    static final String USABLE = "usable ";
    static final String WORKED = "worked ";
    static final String HEAP = "heap ";

    private OpenProbe() {}

    /** The study's folder, and when this JVM was asked for in milliseconds since 1970. */
    public static void main(String[] arguments) throws Exception {
        long asked = Long.parseLong(arguments[1]);
        WindowedProgram program = WindowedProgram.open(Path.of(arguments[0]));
        program.painted(WindowedProgram::isReading);
        WindowedProgram.edt(() -> true);
        System.out.println(USABLE + (System.currentTimeMillis() - asked));
        System.out.println(WORKED + Times.worked());
        System.out.println(HEAP + WindowedProgram.heap());
        WindowedProgram.close();
    }
}
