package org.sheaf.cli;

import org.sheaf.study.Transcript;

/** How the text of a transcript is named as a file. */
final class TextFiles {

    private TextFiles() {}

    /** The transcript's name; markup stays markup, anything else is text; what no system takes is replaced. */
    static String name(Transcript transcript) {
        String format = transcript.source().format();
        String ending = format.equals("md") || format.equals("rst") ? "." + format : ".txt";
        return transcript.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ending;
    }
}
