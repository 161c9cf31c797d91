package org.sheaf.cli;

import org.sheaf.study.Transcript;

/** How the text of a transcript is named as a file. */
final class TextFiles {

    private TextFiles() {}

    /** The transcript's name; Markdown stays Markdown, anything else is text; what no system takes is replaced. */
    static String name(Transcript transcript) {
        String ending = transcript.source().format().equals("md") ? ".md" : ".txt";
        return transcript.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ending;
    }
}
