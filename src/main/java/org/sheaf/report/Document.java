package org.sheaf.report;

import java.util.List;
import java.util.function.Predicate;

/**
 * A report without format. Immutable.
 *
 * @param title of the document
 * @param subtitle below it, may be empty
 * @param language as in {@code en-GB}
 * @param landscape whether pages lie on their side
 * @param parts from top to bottom
 * @param remarks what a reader must know that a plain table cannot say, a sentence each
 */
public record Document(
        String title, String subtitle, String language, boolean landscape, List<Part> parts, List<String> remarks) {

    /** British English. */
    public static final String LANGUAGE = "en-GB";

    /** Copies the lists. */
    public Document {
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
    }

    /** The parts for people to read, for instance a preview. */
    public List<Part> onPage() {
        return parts.stream().filter(isFor(Part.Medium.PAGE)).toList();
    }

    /** The tables for programs to read. */
    public List<Part.Table> asData() {
        return parts.stream()
                .filter(isFor(Part.Medium.DATA))
                .filter(Part.Table.class::isInstance)
                .map(Part.Table.class::cast)
                .toList();
    }

    private static Predicate<Part> isFor(Part.Medium medium) {
        return part ->
                !(part instanceof Part.Table table) || table.medium() == Part.Medium.ALL || table.medium() == medium;
    }
}
