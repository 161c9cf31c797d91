package org.sheaf.intake.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sheaf.documents.Unreadable;

/** Reads what speech recognition and lyrics programs write: segments with times, some with speakers. */
final class TimedText {

    private static final Pattern LYRIC = Pattern.compile("^\\[(\\d{1,3}):(\\d{1,2})(?:[.:](\\d{1,3}))?\\](.*)$");
    private static final List<String> LISTS = List.of("segments", "utterances", "monologues", "results", "transcript");

    /** Where segments are longer than this on average, whole numbers are milliseconds: nobody speaks so many seconds. */
    private static final double LONGEST_SEGMENT = 120;

    private TimedText() {}

    /** JSON of Whisper and programs like it: a list of segments with start, end and text, or one text. */
    static Extract json(SourceFile file, Limits limits) throws Unreadable {
        Decoded decoded = TextReader.decoded(file, limits);
        JsonNode root = root(decoded);
        JsonNode list = segments(root);
        Limits.refuseMany(list == null ? 0 : list.size(), "segments");
        List<Cue> cues = SpeechJson.cues(root).orElseGet(() -> list == null ? List.of() : cues(list, names(root)));
        if (!cues.isEmpty()) {
            return Extract.of(new Content.Cues(cues), decoded.encoding(), decoded.warnings());
        }
        String text = root.path("text").asText("");
        if (text.isBlank()) {
            throw new Unreadable(
                    "is JSON without segments or a text that Sheaf can tell",
                    "Export the transcript as .docx, .txt, .vtt or .srt.");
        }
        return Extract.of(
                new Content.Running(StyledText.plain(text.strip(), false), false),
                decoded.encoding(),
                decoded.warnings());
    }

    /** Whether it is readable JSON with a list in which most have words and a time. */
    static boolean hasSegments(SourceFile file, Limits limits) throws Unreadable {
        JsonNode list = segments(root(TextReader.decoded(file, limits)));
        int timed = 0;
        if (list != null) {
            for (JsonNode segment : list) {
                timed += start(segment).isNumber() && !words(segment).isBlank() ? 1 : 0;
            }
        }
        return list != null && timed > 0 && timed * 2 >= list.size();
    }

    private static JsonNode root(Decoded decoded) throws Unreadable {
        try {
            return JsonMapper.builder().build().readTree(decoded.text());
        } catch (JsonProcessingException broken) {
            throw new Unreadable("is damaged: its JSON cannot be read to the end", "Export it again.", broken);
        }
    }

    private static @Nullable JsonNode segments(JsonNode root) {
        if (root.isArray()) {
            return root;
        }
        for (String name : LISTS) {
            JsonNode found = root.path(name);
            if (found.isArray()) {
                return found;
            }
            JsonNode deeper = found.isObject() ? segments(found) : null;
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }

    /** Names that stand in a list of their own, by the speaker's number. */
    private static Map<String, String> names(JsonNode root) {
        Map<String, String> names = new HashMap<>();
        for (JsonNode speaker : root.path("speakers")) {
            String name = speaker.path("name").asText("").strip();
            if (!name.isEmpty()) {
                names.put(speaker.path("id").asText(""), name);
            }
        }
        return names;
    }

    private static List<Cue> cues(JsonNode list, Map<String, String> names) {
        boolean whole = true;
        double lengths = 0;
        for (JsonNode segment : list) {
            JsonNode start = start(segment);
            whole &= start.isMissingNode() || start.isIntegralNumber();
            lengths += Math.max(0, segment.path("end").asDouble(0) - start.asDouble(0));
        }
        double factor = whole && lengths > LONGEST_SEGMENT * list.size() ? 1 : 1000;
        List<Cue> cues = new ArrayList<>();
        for (JsonNode segment : list) {
            String words = words(segment).strip();
            if (!words.isEmpty()) {
                long start = Math.round(start(segment).asDouble(0) * factor);
                long end = Math.round(segment.path("end").asDouble(0) * factor);
                cues.add(new Cue(start, Math.max(start, end), List.of(new Cue.Voice(speaker(segment, names), words))));
            }
        }
        return cues;
    }

    private static JsonNode start(JsonNode segment) {
        JsonNode start = segment.path("start");
        return start.isMissingNode() ? segment.path("elements").path(0).path("ts") : start;
    }

    private static String words(JsonNode segment) {
        for (String name : List.of("text", "transcript")) {
            if (segment.path(name).isTextual()) {
                return segment.path(name).asText();
            }
        }
        StringBuilder words = new StringBuilder();
        segment.path("elements")
                .forEach(element -> words.append(element.path("value").asText("")));
        return words.toString();
    }

    private static String speaker(JsonNode segment, Map<String, String> names) {
        JsonNode speaker = segment.path("speaker");
        return names.getOrDefault(speaker.asText(""), SpeechJson.name(speaker));
    }

    /** Lyrics with the time at which each line begins; a line without words ends the one before. */
    static Extract lrc(SourceFile file, Limits limits) throws Unreadable {
        Decoded decoded = TextReader.lines(file, limits);
        List<Cue> cues = new ArrayList<>();
        String words = "";
        long start = 0;
        for (String line : (decoded.text() + "\n[999:59]").split("\n")) {
            Matcher found = LYRIC.matcher(line.strip());
            if (!found.matches()) {
                continue;
            }
            long at = millis(found);
            if (!words.isEmpty()) {
                cues.add(new Cue(start, line.endsWith("[999:59]") ? start : at, List.of(new Cue.Voice("", words))));
            }
            words = found.group(4).strip();
            start = at;
        }
        if (cues.isEmpty()) {
            throw new Unreadable("is named .lrc but holds no lines with times", "Look for the right file.");
        }
        return Extract.of(new Content.Cues(cues), decoded.encoding(), decoded.warnings());
    }

    private static long millis(Matcher time) {
        String fraction = time.group(3) == null ? "" : time.group(3);
        long millis = fraction.isEmpty() ? 0 : Long.parseLong((fraction + "00").substring(0, 3));
        return (Long.parseLong(time.group(1)) * 60 + Long.parseLong(time.group(2))) * 1000 + millis;
    }
}
