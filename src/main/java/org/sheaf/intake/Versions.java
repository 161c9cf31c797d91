package org.sheaf.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;

/** Finds files of which the study has another version: named alike, with most of the words the same. Any thread. */
public final class Versions {

    /** With fewer of their words alike, in percent, two texts of one name are two transcripts. */
    static final int ALIKE = 50;

    private static final int RUN = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Versions() {}

    /**
     * A transcript of the study that a file is a version of.
     *
     * @param transcript as it is
     * @param alike how much of both texts is the same, in percent
     * @param same whether the text is the very same, or was in that file before it was corrected
     */
    public record Version(Transcript transcript, int alike, boolean same) {}

    /**
     * What the study has of files; those of which it has nothing are absent. Reads texts, so not for the EDT.
     *
     * @return by the file's place
     */
    public static Map<Origin, Version> of(Study study, Texts texts, List<ReadTranscript> files) {
        Map<String, Transcript> byName = new HashMap<>();
        Map<String, Transcript> byHash = new HashMap<>();
        for (Transcript transcript : study.transcripts()) {
            byName.putIfAbsent(key(transcript.source().file()), transcript);
            byHash.put(transcript.source().sha256(), transcript);
        }
        for (Transcript transcript : study.transcripts()) {
            byName.put(key(transcript.name()), transcript);
        }
        Map<Origin, Version> found = new HashMap<>();
        for (ReadTranscript file : files) {
            Transcript same = file.sha256().isEmpty() ? null : byHash.get(file.sha256());
            Transcript known = byName.getOrDefault(key(file.name()), byName.get(key(file.file())));
            if (same != null) {
                found.put(file.origin(), new Version(same, 100, true));
            } else if (known != null) {
                String then = texts.of(known).text();
                String now = file.text().text();
                boolean equal = then.equals(now);
                int alike = equal ? 100 : alike(then, now);
                if (alike >= ALIKE) {
                    found.put(file.origin(), new Version(known, alike, equal));
                }
            }
        }
        return found;
    }

    /** How many runs of three words two texts share, of all they have: Dice (1945), in percent, rounded down. */
    static int alike(String one, String other) {
        Map<Integer, Integer> runs = new HashMap<>();
        int all = 0;
        for (int run : runs(one)) {
            runs.merge(run, 1, Integer::sum);
            all++;
        }
        int shared = 0;
        for (int run : runs(other)) {
            all++;
            Integer left = runs.get(run);
            if (left != null && left > 0) {
                runs.put(run, left - 1);
                shared++;
            }
        }
        return all == 0 ? 0 : (int) (200L * shared / all);
    }

    private static int[] runs(String text) {
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        java.util.stream.IntStream.Builder words = java.util.stream.IntStream.builder();
        while (word.find()) {
            words.add(word.group().hashCode());
        }
        int[] hashes = words.build().toArray();
        int[] runs = new int[Math.max(0, hashes.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = (hashes[i] * 31 + hashes[i + 1]) * 31 + hashes[i + 2];
        }
        return runs;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
