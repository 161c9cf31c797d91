package org.sheaf.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sheaf.study.Progress;
import org.sheaf.study.Turn;

/**
 * Compares how real transcripts are read with what a person counts in them. The expectations were made without the
 * importer; they hold labels, roles, counts, times and hashes, and no word.
 */
final class CorporaCheck {

    private static final Path EXPECTED = Path.of("src/test/resources/corpora");

    private CorporaCheck() {}

    /**
     * A stretch of speech, without its words.
     *
     * @param label who speaks, in lower case
     * @param words how many
     * @param hash of its letters and digits
     */
    record Said(String label, int words, String hash) {
        boolean isLike(Said other) {
            return label.equals(other.label) && hash.equals(other.hash);
        }
    }

    /**
     * What is expected of one transcript.
     *
     * @param files one, or the two parts of one interview
     * @param speakers as {@code label role turns}, divided by semicolons; empty for a document
     * @param turns in order
     * @param words of all turns, or of the document
     * @param counted how a person counted
     */
    record Expected(List<String> files, String speakers, List<Said> turns, int words, String counted) {}

    /**
     * What was found.
     *
     * @param expected of it
     * @param format in which it was read, or why it was not
     * @param speakers as in the expectation
     * @param turns in order
     * @param words that were given to the right speaker; of a document, those that were found, up to those expected
     */
    record Found(Expected expected, String format, String speakers, List<Said> turns, int words) {
        boolean isExact() {
            return words == expected.words
                    && turns.size() == expected.turns.size()
                    && speakers.equalsIgnoreCase(expected.speakers);
        }
    }

    static List<Expected> expected() throws IOException {
        List<Expected> all = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(EXPECTED.resolve("expected.csv"))) {
            for (NamedCsvRecord row : rows) {
                String partner = row.getField("partner");
                String file = row.getField("file");
                all.add(new Expected(
                        partner.isEmpty() ? List.of(file) : List.of(file, partner),
                        row.getField("speakers"),
                        turns(file),
                        Integer.parseInt(row.getField("words")),
                        row.getField("counted")));
            }
        }
        return all;
    }

    private static List<Said> turns(String file) throws IOException {
        Path list = EXPECTED.resolve("turns").resolve(file.replace("/", "__").replace(" ", "_") + ".csv");
        if (!Files.exists(list)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(list)) {
            return rows.stream()
                    .map(row -> new Said(
                            row.getField("label").toLowerCase(Locale.ROOT),
                            Integer.parseInt(row.getField("words")),
                            row.getField("hash")))
                    .toList();
        }
    }

    static Found read(Path transcripts, Expected expected) {
        List<Path> paths = expected.files().stream().map(transcripts::resolve).toList();
        for (ReadFile file : Intake.read(paths, Options.DEFAULT, Progress.NONE)) {
            if (file instanceof ReadTranscript read) {
                return found(expected, read);
            } else if (file instanceof RefusedFile) {
                return new Found(expected, "refused", "", List.of(), 0);
            }
        }
        throw new IllegalStateException("nothing was read");
    }

    private static Found found(Expected expected, ReadTranscript read) {
        List<Said> turns = new ArrayList<>();
        for (Turn turn : read.turns()) {
            String label = turn.speaker() < 0
                    ? ""
                    : read.speakers().get(turn.speaker()).label();
            String speech = read.text().words(turn.speech());
            turns.add(new Said(label.toLowerCase(Locale.ROOT), org.sheaf.text.Words.count(speech), hash(speech)));
        }
        String speakers = read.speakers().stream()
                .map(s -> s.label() + " " + s.role().word() + " " + s.turns())
                .collect(Collectors.joining("; "));
        int words = expected.turns().isEmpty()
                ? turns.isEmpty() ? Math.min(read.words(), expected.words()) : 0
                : alike(expected.turns(), turns);
        return new Found(expected, read.format().word(), speakers, turns, words);
    }

    /** The words of those turns that stand in both lists, in the same order, with the same speaker. */
    private static int alike(List<Said> expected, List<Said> found) {
        int[][] best = new int[expected.size() + 1][found.size() + 1];
        for (int i = expected.size() - 1; i >= 0; i--) {
            for (int j = found.size() - 1; j >= 0; j--) {
                int skipped = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = expected.get(i).isLike(found.get(j))
                        ? Math.max(skipped, best[i + 1][j + 1] + expected.get(i).words())
                        : skipped;
            }
        }
        return best[0][0];
    }

    private static String hash(String speech) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(speech, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetter(c) || Character.isDigit(c))
                .forEach(letters::appendCodePoint);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(letters.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 10);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The table for people: file, expected, found. */
    static String table(List<Found> all) {
        StringBuilder page = new StringBuilder("""
                # How real transcripts are read

                Transcripts by others, published under open licences, which are no part of Sheaf. What a person counts in each was
                written down before and without the importer, as labels, roles, counts and hashes of every turn
                (`src/test/resources/corpora`). A word counts as right when the turn it stands in was found with the same speaker and
                the same words, in order. `CorporaTest` compares; with `-Dsheaf.golden=rewrite` it writes this page.

                Five of the counted turns were corrected after the importer disagreed and a person had looked again: in
                pdpilot four lines are printed twice, at the foot of a page and at the top of the next, and the last turn of
                Get-A-Grip had been counted with the transcription service's credit below it.

                | file | expected | found | words right |
                |---|---|---|---|
                """);
        long words = 0;
        long right = 0;
        for (Found found : all) {
            Expected expected = found.expected();
            words += expected.words();
            right += found.words();
            page.append("| ")
                    .append(String.join("<br>", expected.files()))
                    .append(" | ")
                    .append(said(expected.turns().size(), expected.speakers()))
                    .append(" | ")
                    .append(
                            found.isExact()
                                    ? "the same, as " + found.format()
                                    : found.format() + ": " + said(found.turns().size(), found.speakers()))
                    .append(" | ")
                    .append(found.words())
                    .append(" of ")
                    .append(expected.words())
                    .append(" |\n");
        }
        return page.append("\nIn all ")
                .append(right)
                .append(" of ")
                .append(words)
                .append(" words, ")
                .append(String.format(Locale.ROOT, "%.2f", 100.0 * right / words))
                .append(" %.\n\n## How a person counted\n\n")
                .append(all.stream()
                        .map(found -> found.expected().files().get(0).replaceAll("/.*", "") + ": "
                                + found.expected().counted() + ".")
                        .distinct()
                        .collect(Collectors.joining("\n- ", "- ", "\n")))
                .toString();
    }

    private static String said(int turns, String speakers) {
        return turns == 0 ? "a document without speakers" : turns + " turns: " + speakers;
    }
}
