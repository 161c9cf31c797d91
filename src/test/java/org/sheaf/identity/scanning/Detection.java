package org.sheaf.identity.scanning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.sheaf.analysis.Interviews;
import org.sheaf.identity.finding.Titles;
import org.sheaf.identity.register.Register;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.Progress;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/** How much of what is marked in texts a search proposes, and how much a person has to look at for it. */
public final class Detection {

    private final Map<String, int[]> byKind = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private final int candidates;
    private final int words;
    private int shaped;
    private int shapedRight;

    /**
     * What is marked in a text.
     *
     * @param text which
     * @param span where, UTF-16
     * @param kind the word of its kind
     */
    public record Mark(String text, Span span, String kind) {}

    /** Makes a study of texts without speakers, and searches it. */
    public static Detection of(Map<String, String> texts, List<Mark> marks, Scanner scanner) {
        Interviews interviews = new Interviews();
        Map<UUID, String> names = new HashMap<>();
        texts.forEach((name, text) ->
                names.put(interviews.document(name, "", text).id().value(), name));
        Scan scan = scanner.scan(interviews.study(), interviews.texts(), Register.NONE, Progress.NONE);
        return new Detection(scan, names, texts, marks);
    }

    /** Counts what a search found. */
    public Detection(Scan scan, Map<UUID, String> names, Map<String, String> texts, List<Mark> marks) {
        this.candidates = (int) scan.candidates().stream()
                .filter(candidate -> candidate.mentions().stream()
                        .anyMatch(mention -> mention.where().isText()))
                .count();
        this.words = texts.values().stream().mapToInt(Words::count).sum();
        Map<String, List<Span>> found = new HashMap<>();
        Map<String, List<Span>> marked = new HashMap<>();
        marks.forEach(mark ->
                marked.computeIfAbsent(mark.text(), text -> new ArrayList<>()).add(mark.span()));
        for (Candidate candidate : scan.candidates()) {
            for (Mention mention : candidate.mentions()) {
                String name = names.get(mention.where().object());
                if (name != null && mention.where().isText()) {
                    found.computeIfAbsent(name, n -> new ArrayList<>()).add(mention.span());
                    shape(candidate, mention, marked.getOrDefault(name, List.of()), texts.getOrDefault(name, ""));
                }
            }
        }
        for (Mark mark : marks) {
            String text = Objects.requireNonNull(texts.get(mark.text()), mark.text());
            int[] figure = byKind.computeIfAbsent(mark.kind(), kind -> new int[2]);
            figure[1]++;
            boolean covered = isCovered(text, mark, found.getOrDefault(mark.text(), List.of()));
            figure[0] += covered ? 1 : 0;
            if (!covered) {
                missed.add(mark.kind() + " in " + mark.text() + ": " + around(text, mark.span()));
            }
        }
    }

    private static String around(String text, Span span) {
        return (text.substring(Math.max(0, span.start() - 30), span.start()) + "«" + span.of(text) + "»"
                        + text.substring(span.end(), Math.min(text.length(), span.end() + 20)))
                .replace('\n', ' ');
    }

    private void shape(Candidate candidate, Mention mention, List<Span> marked, String text) {
        if (Found.isName(candidate.identity().kind())) {
            return;
        }
        shaped++;
        if (marked.stream().anyMatch(mention.span()::overlaps)) {
            shapedRight++;
        } else {
            strangers.add(candidate.identity().kind() + ": " + around(text, mention.span()));
        }
    }

    /** Whether every word of it that has a capital or a figure, titles aside, lies in something found. */
    private static boolean isCovered(String text, Mark mark, List<Span> found) {
        boolean name = IdentityKind.of(mark.kind().replace("organization", "organisation"))
                .filter(Found::isName)
                .isPresent();
        boolean small = mark.span().of(text).chars().noneMatch(Character::isUpperCase);
        return Words.of(text, mark.span()).stream()
                .filter(word -> !name
                        || small
                        || Character.isUpperCase(text.charAt(word.start())) && !Titles.has(word.of(text)))
                .allMatch(word -> found.stream().anyMatch(span -> span.contains(word.start())));
    }

    /** Which share of the marks of kinds was proposed. */
    public double share(String... kinds) {
        int right = 0;
        int all = 0;
        for (String kind : kinds) {
            int[] figure = byKind.getOrDefault(kind, new int[2]);
            right += figure[0];
            all += figure[1];
        }
        return (double) right / all;
    }

    /** How many marks there are of kinds. */
    public int marks(String... kinds) {
        int all = 0;
        for (String kind : kinds) {
            all += byKind.getOrDefault(kind, new int[2])[1];
        }
        return all;
    }

    /** Which share of what was proposed for its shape is marked. */
    public double precision() {
        return (double) shapedRight / shaped;
    }

    /** Distinct candidates for a thousand words. */
    public double load() {
        return 1000.0 * candidates / words;
    }

    /** Words read. */
    public int words() {
        return words;
    }

    /** What was not proposed, each with the words around it. */
    public List<String> missed() {
        return List.copyOf(missed);
    }

    /** What was proposed for its shape and is not marked. */
    public List<String> strangers() {
        return List.copyOf(strangers);
    }
}
