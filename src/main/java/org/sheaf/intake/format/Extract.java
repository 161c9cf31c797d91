package org.sheaf.intake.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
     * @param columns of a table: what else stands in its row, as written, by the column's name
     */
    public record Part(String name, Content content, Map<String, String> columns) {
        /** Copies the columns, keeping their order. */
        public Part {
            columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        }

        /** One of which nothing else is said. */
        public Part(String name, Content content) {
            this(name, content, Map.of());
        }
    }

    /** The whole file is one transcript. */
    public static Extract of(Content content, String encoding, List<String> warnings) {
        return new Extract(List.of(new Part("", content)), encoding, warnings);
    }
}
