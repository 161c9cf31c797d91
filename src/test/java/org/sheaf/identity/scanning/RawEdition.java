package org.sheaf.identity.scanning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.sheaf.analysis.Interviews;
import org.sheaf.identity.register.Register;
import org.sheaf.study.Progress;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;

/** The raw edition of the sample study with what is marked in it. */
public final class RawEdition {

    /** The words of kinds that are names. */
    public static String[] names() {
        return new String[] {"person", "place", "organisation"};
    }

    /** The words of kinds that are known by their shape. */
    public static String[] shaped() {
        return new String[] {"contact", "address", "number", "date", "age"};
    }

    private static final Path FOLDER = Path.of("corpus-samples/raw");

    private final Interviews interviews = new Interviews();
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<String, String> texts = new TreeMap<>();

    /** Reads it. */
    public RawEdition() throws IOException {
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                add(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
            }
        }
    }

    private void add(String name, String text) {
        texts.put(name, text);
        Set<String> labels = new LinkedHashSet<>();
        List<Turn> turns = new ArrayList<>();
        int from = 0;
        for (String turn : text.strip().split("\n\n")) {
            Span whole = new Span(from, from + turn.length());
            int colon = turn.indexOf(": ");
            labels.add(turn.substring(0, colon));
            int speaker = List.copyOf(labels).indexOf(turn.substring(0, colon));
            turns.add(new Turn(speaker, whole, new Span(from + colon + 2, whole.end()), -1));
            from = whole.end() + 2;
        }
        names.put(
                interviews
                        .arrive(name, "", new TranscriptText(text, turns), List.copyOf(labels))
                        .id()
                        .value(),
                name);
    }

    /**
     * A mark.
     *
     * @param transcript its name
     * @param span of its text, UTF-16
     * @param kind the word of the kind, or {@code label}
     * @param entity whose writing it is
     */
    public record Gold(String transcript, Span span, String kind, String entity) {}

    /** Everything that is marked, with whose it is. */
    public List<Gold> gold() {
        try {
            List<Gold> gold = new ArrayList<>();
            List<String> lines = Files.readAllLines(FOLDER.resolve("gold.csv"));
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                String text = text(cells[0]);
                gold.add(new Gold(
                        cells[0],
                        new Span(
                                text.offsetByCodePoints(0, Integer.parseInt(cells[1])),
                                text.offsetByCodePoints(0, Integer.parseInt(cells[2]))),
                        cells[3],
                        cells[4]));
            }
            return gold;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** The names of the transcripts. */
    public List<String> transcripts() {
        return List.copyOf(texts.keySet());
    }

    /** A transcript's text. */
    public String text(String transcript) {
        return texts.getOrDefault(transcript, "");
    }

    /** A transcript's text with its turns. */
    public TranscriptText read(String transcript) {
        return interviews.study().transcripts().stream()
                .filter(head -> transcript.equals(names.get(head.id().value())))
                .findFirst()
                .map(interviews.texts()::of)
                .orElseThrow();
    }

    /** The study. */
    public Interviews interviews() {
        return interviews;
    }

    /** What is marked. */
    public List<Detection.Mark> marks() throws IOException {
        List<Detection.Mark> marks = new ArrayList<>();
        List<String> lines = Files.readAllLines(FOLDER.resolve("gold.csv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            String text = texts.getOrDefault(cells[0], "");
            int start = text.offsetByCodePoints(0, Integer.parseInt(cells[1]));
            int end = text.offsetByCodePoints(0, Integer.parseInt(cells[2]));
            marks.add(new Detection.Mark(cells[0], new Span(start, end), cells[3]));
        }
        return marks;
    }

    /** What a search of it proposes. */
    public Detection searched(Scanner scanner) throws IOException {
        Scan scan = scanner.scan(interviews.study(), interviews.texts(), Register.NONE, Progress.NONE);
        return new Detection(scan, names, texts, marks());
    }
}
