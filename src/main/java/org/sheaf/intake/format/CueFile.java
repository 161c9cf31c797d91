package org.sheaf.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sheaf.intake.format.Cue.Voice;

/** Reads WebVTT and SRT alike, whichever of the two the file's name promises, with or without header and numbers. */
public final class CueFile {

    private static final Pattern TIMES = Pattern.compile(
            "^\\s*(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})\\s*-->\\s*(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3}).*$");
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z0-9:.]*)([^<>]*)>");
    private static final Pattern ENTITY = Pattern.compile("&(#?)([A-Za-z0-9]{1,8});");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "nbsp", "\u00A0", "quot", "\"", "apos", "'", "lrm", "", "rlm", "");

    private final List<Cue> cues = new ArrayList<>();
    private long start;
    private long end;
    private @Nullable List<String> payload;

    private CueFile() {}

    /** The cues in the order of the file; none when the text holds no line of times. */
    public static List<Cue> read(String text) {
        CueFile file = new CueFile();
        List<String> held = new ArrayList<>();
        boolean note = false;
        boolean afterBlank = true;
        for (String line : text.split("\n", -1)) {
            Matcher times = line.contains("-->") ? TIMES.matcher(line) : null;
            if (times != null && times.matches()) {
                dropName(held, afterBlank);
                file.take(held);
                note = false;
                file.begin(times);
                afterBlank = false;
            } else if (line.isBlank()) {
                file.take(held);
                note = false;
                afterBlank = true;
            } else if (afterBlank && isNote(line)) {
                note = true;
            } else if (!note) {
                held.add(line);
            }
        }
        file.take(held);
        file.close();
        return file.cues;
    }

    /** Whether so many lines are times of cues that a text is a subtitle file in truth. */
    public static boolean looksLikeCues(String text) {
        int lines = 0;
        int times = 0;
        int at = 0;
        while (at < text.length() && lines < 200) {
            int next = text.indexOf('\n', at);
            next = next < 0 ? text.length() : next;
            String line = text.substring(at, next);
            lines += line.isBlank() ? 0 : 1;
            times += isTimes(line) ? 1 : 0;
            at = next + 1;
        }
        return times >= 2 && times * 4 >= lines;
    }

    /** Whether a line gives the times of a cue. */
    public static boolean isTimes(String line) {
        return line.contains("-->") && TIMES.matcher(line).matches();
    }

    /** The last line before the times is the cue's number or name; with no blank line before it, only a number is. */
    private static void dropName(List<String> held, boolean afterBlank) {
        int last = held.size() - 1;
        if (last >= 0 && (afterBlank || held.get(last).strip().matches("\\d+"))) {
            held.remove(last);
        }
    }

    private static boolean isNote(String line) {
        return line.equals("NOTE")
                || line.startsWith("NOTE ")
                || line.equals("STYLE")
                || line.equals("REGION")
                || line.startsWith("WEBVTT");
    }

    private void begin(Matcher times) {
        close();
        start = millis(times, 1);
        end = millis(times, 5);
        payload = new ArrayList<>();
    }

    /** Lines before a blank line belong to the cue, also after an earlier blank line unless they are but a number. */
    private void take(List<String> held) {
        List<String> into = payload;
        if (into != null && !(held.size() == 1 && held.get(0).strip().matches("\\d*") && !into.isEmpty())) {
            into.addAll(held);
        }
        held.clear();
    }

    private void close() {
        List<String> lines = payload;
        if (lines != null) {
            List<Voice> voices = voices(String.join(" ", lines));
            if (!voices.isEmpty()) {
                cues.add(new Cue(start, end, voices));
            }
        }
        payload = null;
    }

    private static long millis(Matcher times, int group) {
        String hours = times.group(group);
        String fraction = (times.group(group + 3) + "00").substring(0, 3);
        return ((hours == null ? 0 : Long.parseLong(hours)) * 3600
                                + Long.parseLong(times.group(group + 1)) * 60
                                + Long.parseLong(times.group(group + 2)))
                        * 1000
                + Long.parseLong(fraction);
    }

    private static List<Voice> voices(String payload) {
        List<Voice> voices = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        String name = "";
        Matcher tag = TAG.matcher(payload);
        int at = 0;
        while (tag.find()) {
            words.append(payload, at, tag.start());
            at = tag.end();
            String kind = tag.group(2).toLowerCase(Locale.ROOT);
            boolean opens = tag.group(1).isEmpty() && (kind.equals("v") || kind.startsWith("v."));
            if (opens) {
                add(voices, name, words);
                name = plain(tag.group(3)).strip();
            } else if (kind.equals("v")) {
                add(voices, name, words);
                name = "";
            } else if (!isFormatting(kind)) {
                words.append(tag.group());
            }
        }
        words.append(payload, at, payload.length());
        add(voices, name, words);
        return voices;
    }

    /** Other angle brackets, as in GAT 2's comments, are the transcriber's and stay. */
    private static boolean isFormatting(String kind) {
        return kind.matches("(c|i|b|u|lang|ruby|rt|font)(\\..*)?|\\d+:[\\d:.]+");
    }

    private static void add(List<Voice> voices, String name, StringBuilder words) {
        String said = plain(words.toString()).replaceAll("[ \\t]+", " ").strip();
        if (!said.isEmpty()) {
            voices.add(new Voice(name, said));
        }
        words.setLength(0);
    }

    /** Entities as the signs they stand for. */
    static String plain(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text).replaceAll(found -> {
                    String name = found.group(2);
                    return Matcher.quoteReplacement(
                            found.group(1).isEmpty()
                                    ? ENTITIES.getOrDefault(name, found.group())
                                    : numbered(name, found.group()));
                });
    }

    private static String numbered(String number, String otherwise) {
        try {
            int code = number.startsWith("x") ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
            boolean isText = Character.isValidCodePoint(code) && code >= ' ' && !(code >= 0xD800 && code <= 0xDFFF);
            return isText ? Character.toString(code) : otherwise;
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }
}
