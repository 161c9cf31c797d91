package org.sheaf.intake.format;

import java.util.List;

/**
 * What a file holds: one transcript, or several.
 *
 * @param parts at least one
 * @param encoding for instance {@code UTF-8}; empty where the format fixes it
 * @param warnings sentences about the file
 */
public record Extract(List<Part> parts, String encoding, List<String> warnings) {

    /** Copies the lists. */
    public Extract {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }

    /**
     * One transcript of a file.
     *
     * @param name within the file; empty when the file holds only this one
     * @param content what it says
     */
    public record Part(String name, Content content) {}

    /** The whole file is one transcript. */
    public static Extract of(Content content, String encoding, List<String> warnings) {
        return new Extract(List.of(new Part("", content)), encoding, warnings);
    }
}
