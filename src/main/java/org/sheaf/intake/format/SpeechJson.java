package org.sheaf.intake.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheaf.intake.format.Cue.Voice;

/**
 * Reads the JSON of services that recognise speech and say each word for itself: Deepgram, Amazon Transcribe, Google. Others
 * write a list of segments, which {@link TimedText} reads.
 */
final class SpeechJson {

    private static final String SPEAKER = "Speaker ";

    private final List<Cue> cues = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String speaker = "";
    private long start = -1;
    private long end;

    private SpeechJson() {}

    /** The cues of such a file; empty when it is none, or one without words. */
    static Optional<List<Cue>> cues(JsonNode root) {
        JsonNode results = root.path("results");
        List<Cue> found = List.of();
        if (results.isArray() && results.path(0).has("alternatives")) {
            found = google(results);
        } else if (results.path("audio_segments").isArray()) {
            found = segments(results.path("audio_segments"));
        } else if (results.path("items").isArray()) {
            found = amazon(results);
        } else if (results.path("channels").isArray()
                && results.path("utterances").isEmpty()) {
            found = deepgram(results.path("channels"));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** The words with speakers come once more behind everything; without speakers each result is a piece of speech. */
    private static List<Cue> google(JsonNode results) {
        JsonNode all =
                results.path(results.size() - 1).path("alternatives").path(0).path("words");
        SpeechJson speech = new SpeechJson();
        if (all.path(0).has("speakerTag") || all.path(0).has("speakerLabel")) {
            for (JsonNode word : all) {
                speech.word(
                        word.path("word").asText(),
                        name(word.has("speakerTag") ? word.path("speakerTag") : word.path("speakerLabel")),
                        millis(word.has("startTime") ? word.path("startTime") : word.path("startOffset")),
                        millis(word.has("endTime") ? word.path("endTime") : word.path("endOffset")));
            }
            return speech.done();
        }
        long from = 0;
        for (JsonNode result : results) {
            long until = Math.max(
                    from,
                    millis(
                            result.has("resultEndTime")
                                    ? result.path("resultEndTime")
                                    : result.path("resultEndOffset")));
            String said = result.path("alternatives")
                    .path(0)
                    .path("transcript")
                    .asText("")
                    .strip();
            if (!said.isEmpty()) {
                speech.cues.add(new Cue(from, until, List.of(new Voice("", said))));
            }
            from = until;
        }
        return speech.cues;
    }

    private static List<Cue> segments(JsonNode list) {
        List<Cue> cues = new ArrayList<>();
        for (JsonNode segment : list) {
            String said = segment.path("transcript").asText("").strip();
            if (!said.isEmpty()) {
                Voice voice = new Voice(segment.path("speaker_label").asText(""), said);
                cues.add(new Cue(millis(segment.path("start_time")), millis(segment.path("end_time")), List.of(voice)));
            }
        }
        return cues;
    }

    /** Words and punctuation one by one; who speaks stands on them, or by their times in a list of its own. */
    private static List<Cue> amazon(JsonNode results) {
        Map<String, String> byTime = new HashMap<>();
        results.path("speaker_labels")
                .path("segments")
                .forEach(segment -> segment.path("items")
                        .forEach(item -> byTime.put(
                                item.path("start_time").asText(),
                                item.path("speaker_label").asText(""))));
        SpeechJson speech = new SpeechJson();
        for (JsonNode item : results.path("items")) {
            String said = item.path("alternatives").path(0).path("content").asText("");
            if (item.path("type").asText("").equals("punctuation")) {
                speech.words.append(speech.words.isEmpty() ? "" : said);
            } else {
                String who = item.path("speaker_label")
                        .asText(byTime.getOrDefault(item.path("start_time").asText(), speech.speaker));
                speech.word(said, who, millis(item.path("start_time")), millis(item.path("end_time")));
            }
        }
        return speech.done();
    }

    /** Each channel its paragraphs, or its words; more than one channel are as many speakers. */
    private static List<Cue> deepgram(JsonNode channels) {
        List<Cue> all = new ArrayList<>();
        for (int i = 0; i < channels.size(); i++) {
            JsonNode first = channels.path(i).path("alternatives").path(0);
            String otherwise = channels.size() > 1 ? SPEAKER + i : "";
            JsonNode paragraphs = first.path("paragraphs").path("paragraphs");
            SpeechJson speech = new SpeechJson();
            for (JsonNode paragraph : paragraphs) {
                String who = paragraph.has("speaker") ? name(paragraph.path("speaker")) : otherwise;
                paragraph
                        .path("sentences")
                        .forEach(sentence -> speech.word(
                                sentence.path("text").asText(""),
                                who,
                                millis(sentence.path("start")),
                                millis(sentence.path("end"))));
                speech.close();
            }
            if (paragraphs.isEmpty()) {
                for (JsonNode word : first.path("words")) {
                    String plain = word.path("word").asText("");
                    speech.word(
                            word.path("punctuated_word").asText(plain),
                            word.has("speaker") ? name(word.path("speaker")) : otherwise,
                            millis(word.path("start")),
                            millis(word.path("end")));
                }
            }
            all.addAll(speech.done());
        }
        all.sort(Comparator.comparingLong(Cue::start));
        return all;
    }

    /** A number or letter as a speaker's name; other words as they are. */
    static String name(JsonNode speaker) {
        String name = speaker.asText("").strip();
        return name.matches("[A-Z]|\\d+") ? SPEAKER + name : name;
    }

    /** Seconds as a number, as text, as {@code 3.5s}, or in two parts. */
    private static long millis(JsonNode time) {
        if (time.isObject()) {
            return time.path("seconds").asLong(0) * 1000 + time.path("nanos").asLong(0) / 1_000_000;
        }
        try {
            String seconds = time.asText("0").replaceAll("s$", "");
            return seconds.isBlank() ? 0 : Math.round(Double.parseDouble(seconds) * 1000);
        } catch (NumberFormatException noTime) {
            return 0;
        }
    }

    private void word(String said, String who, long from, long until) {
        if (said.isBlank()) {
            return;
        }
        if (!who.equals(speaker)) {
            close();
            speaker = who;
        }
        if (start < 0) {
            start = from;
        }
        words.append(words.isEmpty() ? "" : " ").append(said.strip());
        end = Math.max(from, until);
    }

    private void close() {
        if (!words.isEmpty()) {
            cues.add(new Cue(start, Math.max(start, end), List.of(new Voice(speaker, words.toString()))));
        }
        words.setLength(0);
        start = -1;
    }

    private List<Cue> done() {
        close();
        return cues;
    }
}
