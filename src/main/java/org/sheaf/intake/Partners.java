package org.sheaf.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sheaf.intake.format.Format;

/**
 * Which of the files that were given are parts of one interview: TextGrids in one folder whose names differ in nothing but
 * the word for who speaks.
 *
 * @param parts for the first file of an interview all its files, in the order given
 * @param names for every file of such an interview, the word in which its name differs
 */
record Partners(Map<Path, List<Path>> parts, Map<Path, String> names) {

    /** Words for people; other words, such as names and numbers, tell interviews apart. */
    private static final Set<String> WHO = Set.of(
            "doctor",
            "dr",
            "patient",
            "pt",
            "interviewer",
            "interviewee",
            "participant",
            "respondent",
            "moderator",
            "client",
            "therapist",
            "counsellor",
            "nurse",
            "carer",
            "mother",
            "father",
            "child",
            "parent",
            "teacher",
            "student",
            "pupil",
            "host",
            "guest",
            "caller",
            "agent",
            "left",
            "right",
            "l",
            "r",
            "a",
            "b",
            "speaker1",
            "speaker2",
            "spk1",
            "spk2",
            "s1",
            "s2",
            "arzt",
            "patientin",
            "interviewerin",
            "befragte",
            "befragter");

    /** The files of no interview but their own. */
    static Partners of(List<Path> files) {
        Map<String, List<Path>> alike = new LinkedHashMap<>();
        Map<Path, String> words = new HashMap<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (Format.of(name).filter(f -> f == Format.PRAAT).isPresent()) {
                take(file, Format.stem(name), alike, words);
            }
        }
        Map<Path, List<Path>> parts = new HashMap<>();
        alike.values().stream().filter(group -> group.size() > 1).forEach(group -> parts.put(group.get(0), group));
        words.keySet().removeIf(file -> parts.values().stream().noneMatch(group -> group.contains(file)));
        return new Partners(parts, words);
    }

    private static void take(Path file, String stem, Map<String, List<Path>> alike, Map<Path, String> words) {
        String[] pieces = stem.split("(?<=[-_. ])|(?=[-_. ])");
        for (int i = pieces.length - 1; i >= 0; i--) {
            if (WHO.contains(pieces[i].toLowerCase(Locale.ROOT))) {
                words.put(file, pieces[i]);
                pieces[i] = "*";
                String key = file.resolveSibling(String.join("", pieces)).toString();
                alike.computeIfAbsent(key, x -> new ArrayList<>()).add(file);
                return;
            }
        }
    }

    /** The files that are read with this one, itself the first; only itself when it has no partners. */
    List<Path> with(Path file) {
        return parts.getOrDefault(file, List.of(file));
    }

    /** Whether a file is read together with one before it. */
    boolean isSecond(Path file) {
        return names.containsKey(file) && !parts.containsKey(file);
    }

    /** The first file of the interview to which a file belongs. */
    Path first(Path file) {
        return parts.entrySet().stream()
                .filter(entry -> entry.getValue().contains(file))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(file);
    }

    /** The name of the interview: the file's name without the word for who speaks. */
    static String interview(String stem, String who) {
        String without = stem.replaceAll("(?<![^-_. ])" + Pattern.quote(who) + "(?![^-_. ])", "")
                .replaceAll("([-_. ])[-_. ]+", "$1");
        String bare = without.replaceAll("^[-_. ]+|[-_. ]+$", "");
        return bare.isEmpty() ? stem : bare;
    }
}
