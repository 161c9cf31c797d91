package org.sheaf.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheaf.documents.Unreadable;
import org.sheaf.intake.format.Content.Utterance;
import org.sheaf.study.Facts;

/**
 * Reads CHAT transcripts (MacWhinney, The CHILDES Project, 2000): main lines are turns, dependent tiers are none. Marks of the
 * transcriber stay as they are written; time bullets become the turns' times.
 */
final class ChatReader {

    /** Stands before and after a time. */
    static final char BULLET = '\u0015';

    /** A time in milliseconds between two bullets; anything between bullets is no speech. */
    private static final Pattern BETWEEN_BULLETS = Pattern.compile(" ?\u0015([^\u0015\n]*)\u0015");

    /** The same where the bullets were lost on the way, at the end of a line. */
    private static final Pattern BARE_TIME = Pattern.compile("\\s((?:\\d ?)+)_((?: ?\\d)+)\\s*$");

    private static final Pattern TIME = Pattern.compile("(\\d+)_\\d+");

    private final List<Utterance> utterances = new ArrayList<>();
    private final Map<String, String> roles = new HashMap<>();
    private String date = "";
    private String place = "";
    private String duration = "";

    private ChatReader() {}

    static Extract read(SourceFile file, Limits limits) throws Unreadable {
        Decoded decoded = TextReader.lines(file, limits);
        ChatReader reader = new ChatReader();
        logicalLines(decoded.text()).forEach(reader::take);
        if (reader.utterances.isEmpty()) {
            throw new Unreadable(
                    "is a CHAT file without a line of speech", "Look whether lines such as *PAR: are in it.");
        }
        Facts facts = new Facts("", reader.date, reader.duration, "", reader.place, "");
        return Extract.of(
                new Content.Told(reader.utterances, reader.roles, facts), decoded.encoding(), decoded.warnings());
    }

    /** Whether a text is CHAT, by its head. */
    static boolean isChat(String text) {
        return text.startsWith("@UTF8") || text.startsWith("@Begin") || text.startsWith("@Font:");
    }

    /** Lines with those that go on behind a tab. */
    private static List<String> logicalLines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (line.startsWith("\t") && !lines.isEmpty()) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line.strip());
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private void take(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            return;
        }
        String value = line.substring(colon + 1).strip();
        if (line.startsWith("*")) {
            speech(line.substring(1, colon).strip(), value);
        } else if (line.startsWith("@")) {
            head(line.substring(1, colon).strip(), value);
        }
    }

    private void speech(String code, String value) {
        Matcher bullets = BETWEEN_BULLETS.matcher(value);
        long start = -1;
        while (start < 0 && bullets.find()) {
            Matcher time = TIME.matcher(bullets.group(1));
            start = time.find() ? millis(time.group(1)) : -1;
        }
        String words = value.indexOf(BULLET) < 0 ? value : bullets.replaceAll(" ");
        Matcher bare = BARE_TIME.matcher(words);
        if (bare.find()) {
            start = start < 0 ? millis(bare.group(1).replace(" ", "")) : start;
            words = words.substring(0, bare.start());
        }
        roles.putIfAbsent(code, "participant");
        utterances.add(new Utterance(code, start, words.strip()));
    }

    private static long millis(String digits) {
        return digits.length() > 12 ? -1 : Long.parseLong(digits);
    }

    private void head(String name, String value) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "id" -> {
                String[] fields = value.split("\\|", -1);
                if (fields.length > 7) {
                    roles.put(fields[2].strip(), role(fields[7]));
                }
            }
            case "participants" -> {
                for (String person : value.split(",")) {
                    String[] words = person.strip().split("\\s+");
                    roles.putIfAbsent(words[0], role(words[words.length - 1]));
                }
            }
            case "date" -> date = value;
            case "location" -> place = value.replaceAll("\\s+", " ");
            case "time duration" -> duration = value;
            default -> {
                // The rest says nothing about who speaks, or when and where.
            }
        }
    }

    /** A role of CHAT as a word of an interview; whoever is not asking is asked. */
    private static String role(String chat) {
        return switch (chat.strip().toLowerCase(Locale.ROOT)) {
            case "investigator", "interviewer", "clinician" -> "interviewer";
            case "observer", "narrator", "environment", "media", "nonhuman", "non_human", "text" -> "observer";
            default -> "participant";
        };
    }
}
