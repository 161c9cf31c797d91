package org.sheaf.report;

import java.util.ArrayList;
import java.util.List;

/** How a study was pseudonymised, for its methods section: figures, and not one original. */
public final class PseudonymisationReport {

    private static final List<Column> COLUMNS = List.of(
            new Column("What", 25, Column.Kind.SUBJECT),
            new Column("What stands there", 35, Column.Kind.TEXT),
            new Column("Identities", 20, Column.Kind.NUMBER),
            new Column("Places", 20, Column.Kind.NUMBER));

    private PseudonymisationReport() {}

    /**
     * One line of the figures.
     *
     * @param kind for instance {@code person}
     * @param how for instance {@code description}, or {@code kept}
     * @param identities how many
     * @param places in how many places
     */
    public record Line(String kind, String how, int identities, int places) {

        private boolean isKept() {
            return how.equals("kept");
        }
    }

    /**
     * What it is about.
     *
     * @param title of the study
     * @param transcripts all
     * @param touched in which something was replaced
     * @param undecided how many names that were found wait for a decision
     * @param remaining what a sampled second reading says of what may remain; empty when there was none
     */
    public record Scope(String title, int transcripts, int touched, int undecided, String remaining) {}

    /** Makes it. */
    public static Document of(Scope scope, List<Line> lines) {
        int replaced = lines.stream()
                .filter(line -> !line.isKept())
                .mapToInt(Line::identities)
                .sum();
        int places = lines.stream()
                .filter(line -> !line.isKept())
                .mapToInt(Line::places)
                .sum();
        int kept =
                lines.stream().filter(Line::isKept).mapToInt(Line::identities).sum();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Paragraph(sought(scope) + replaced(scope, lines, replaced, places, kept)));
        parts.add(new Part.Paragraph(
                scope.remaining().isEmpty()
                        ? "Pseudonymised data are still personal data while the originals exist; no second reading of a sample"
                                + " has estimated what may remain."
                        : scope.remaining()));
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(Row.of(
                    Cell.of(line.kind()), Cell.of(line.how()), Cell.of(line.identities()), Cell.of(line.places())));
        }
        parts.add(
                new Part.Table("Replacements", "What was replaced, and what was kept", COLUMNS, rows, Part.Medium.ALL));
        return new Document("Pseudonymisation", scope.title(), Document.LANGUAGE, false, parts, List.of());
    }

    private static String sought(Scope scope) {
        String decided = scope.undecided() == 0
                ? "A researcher decided about every name that was found. "
                : "A researcher decided about names that were found; " + count(scope.undecided(), "name")
                        + (scope.undecided() == 1 ? " waits" : " wait") + " for a decision and may still be real. ";
        return "The transcripts were pseudonymised. Names and other details that could tell who somebody is were looked for in "
                + count(scope.transcripts(), "transcript")
                + " and in all notes by several means at once: the list of speakers, patterns with their check digits, capitals that no"
                + " rule of spelling asks for, and variants of every name that was accepted. " + decided;
    }

    private static String replaced(Scope scope, List<Line> lines, int replaced, int places, int kept) {
        boolean chosen = lines.stream().anyMatch(line -> line.how().contains("chosen"));
        return count(replaced, "identity", "identities") + (replaced == 1 ? " was" : " were")
                + " replaced throughout, in "
                + count(places, "place") + " of " + count(scope.touched(), "transcript") + "; " + count(kept, "name")
                + (kept == 1 ? " was" : " were")
                + " judged not to tell who anybody is and kept. Pseudonyms were drawn at random"
                + (chosen ? " or chosen by a researcher" : "")
                + ", not made from the names. Quotations were moved with their words. The originals are kept apart from the study in"
                + " an encrypted file.";
    }

    private static String count(int number, String one) {
        return count(number, one, one + "s");
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
