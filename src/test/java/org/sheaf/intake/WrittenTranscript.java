package org.sheaf.intake;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An interview as the programs write it whose files name the speakers.
 *
 * @param turns neighbours are of different speakers, and none begins before the one in front of it ends
 */
record WrittenTranscript(List<Said> turns) {

    /**
     * A turn.
     *
     * @param pieces what is said; divided by blanks in words, and into cues or events where the format has such
     */
    record Said(String who, long start, long end, List<String> pieces) {
        String words() {
            return String.join(" ", pieces);
        }

        /** Where a piece begins; the last ends with the turn. */
        long at(int piece) {
            return start + (end - start) * piece / pieces.size();
        }
    }

    private Set<String> people() {
        Set<String> people = new LinkedHashSet<>();
        turns.forEach(turn -> people.add(turn.who()));
        return people;
    }

    String vtt() {
        StringBuilder out = new StringBuilder("WEBVTT\n\n");
        for (Said turn : turns) {
            for (int i = 0; i < turn.pieces().size(); i++) {
                out.append(clock(turn.at(i), '.')).append(" --> ").append(clock(turn.at(i + 1), '.'));
                out.append("\n<v ").append(turn.who()).append('>');
                out.append(escaped(turn.pieces().get(i))).append("</v>\n\n");
            }
        }
        return out.toString();
    }

    /** The name stands in the first cue of a turn. */
    String srt() {
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (Said turn : turns) {
            for (int i = 0; i < turn.pieces().size(); i++) {
                out.append(++number).append("\r\n");
                out.append(clock(turn.at(i), ',')).append(" --> ").append(clock(turn.at(i + 1), ','));
                out.append("\r\n").append(i == 0 ? turn.who() + ": " : "");
                out.append(turn.pieces().get(i)).append("\r\n\r\n");
            }
        }
        return out.toString();
    }

    String json() throws java.io.IOException {
        List<Map<String, Object>> segments = new ArrayList<>();
        for (Said turn : turns) {
            for (int i = 0; i < turn.pieces().size(); i++) {
                Map<String, Object> segment = new LinkedHashMap<>();
                segment.put("start", turn.at(i) / 1000.0);
                segment.put("end", turn.at(i + 1) / 1000.0);
                segment.put("text", " " + turn.pieces().get(i));
                segment.put("speaker", turn.who());
                segments.add(segment);
            }
        }
        return JsonMapper.builder().build().writeValueAsString(Map.of("language", "en", "segments", segments));
    }

    String csv() {
        StringBuilder out = new StringBuilder("timestamp,speaker,words\r\n");
        for (Said turn : turns) {
            out.append(clock(turn.start(), '.')).append(',').append(turn.who()).append(",\"");
            out.append(turn.words().replace("\"", "\"\"")).append("\"\r\n");
        }
        return out.toString();
    }

    /** Every interval between the points at which somebody begins or ends, for everybody. */
    String textGrid() {
        long last = turns.get(turns.size() - 1).end();
        StringBuilder out = new StringBuilder("File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\nxmin = 0\n");
        out.append("xmax = ").append(seconds(last)).append("\ntiers? <exists>\nsize = ");
        out.append(people().size()).append("\nitem []:\n");
        int tier = 0;
        for (String person : people()) {
            out.append("    item [").append(++tier).append("]:\n        class = \"IntervalTier\"\n        name = \"");
            out.append(person).append("\"\n        xmin = 0\n        xmax = ").append(seconds(last));
            List<String> intervals = new ArrayList<>();
            long from = 0;
            for (Said turn : turns) {
                if (turn.who().equals(person)) {
                    interval(intervals, from, turn.start(), "");
                    interval(intervals, turn.start(), turn.end(), turn.words());
                    from = turn.end();
                }
            }
            interval(intervals, from, last, "");
            out.append("\n        intervals: size = ").append(intervals.size()).append('\n');
            for (int i = 0; i < intervals.size(); i++) {
                out.append("        intervals [").append(i + 1).append("]:\n").append(intervals.get(i));
            }
        }
        return out.toString();
    }

    private static void interval(List<String> intervals, long from, long to, String words) {
        if (to > from) {
            intervals.add("            xmin = " + seconds(from) + "\n            xmax = " + seconds(to)
                    + "\n            text = \"" + words.replace("\"", "\"\"") + "\"\n");
        }
    }

    /** Pieces are lines that go on behind a tab. */
    String chat() {
        StringBuilder out = new StringBuilder("@UTF8\n@Begin\n@Languages:\teng\n@Participants:\t");
        out.append(String.join(
                        ", ", people().stream().map(p -> p + " Participant").toList()))
                .append('\n');
        for (Said turn : turns) {
            out.append('*').append(turn.who()).append(":\t").append(String.join("\n\t", turn.pieces()));
            out.append(" \u0015")
                    .append(turn.start())
                    .append('_')
                    .append(turn.end())
                    .append("\u0015\n");
            out.append("%com:\tnobody says this\n");
        }
        return out.append("@End\n").toString();
    }

    String elan() {
        StringBuilder slots = new StringBuilder();
        for (int i = 0; i < turns.size(); i++) {
            slots.append("<TIME_SLOT TIME_SLOT_ID=\"ts").append(2 * i).append("\" TIME_VALUE=\"");
            slots.append(turns.get(i).start())
                    .append("\"/><TIME_SLOT TIME_SLOT_ID=\"ts")
                    .append(2 * i + 1);
            slots.append("\" TIME_VALUE=\"").append(turns.get(i).end()).append("\"/>\n");
        }
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ANNOTATION_DOCUMENT>");
        out.append("<TIME_ORDER>\n").append(slots).append("</TIME_ORDER>\n");
        int tier = 0;
        for (String person : people()) {
            out.append("<TIER TIER_ID=\"tier")
                    .append(tier++)
                    .append("\" PARTICIPANT=\"")
                    .append(person)
                    .append("\">\n");
            for (int i = 0; i < turns.size(); i++) {
                if (turns.get(i).who().equals(person)) {
                    out.append("<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"a")
                            .append(i);
                    out.append("\" TIME_SLOT_REF1=\"ts")
                            .append(2 * i)
                            .append("\" TIME_SLOT_REF2=\"ts")
                            .append(2 * i + 1);
                    out.append("\"><ANNOTATION_VALUE>")
                            .append(escaped(turns.get(i).words()));
                    out.append("</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>\n");
                }
            }
            out.append("</TIER>\n");
        }
        return out.append("</ANNOTATION_DOCUMENT>\n").toString();
    }

    /** Pieces are events that follow one another. */
    String exmaralda() {
        List<String> people = new ArrayList<>(people());
        StringBuilder line = new StringBuilder();
        List<StringBuilder> events = new ArrayList<>();
        people.forEach(person -> events.add(new StringBuilder()));
        int point = 0;
        for (Said turn : turns) {
            StringBuilder tier = events.get(people.indexOf(turn.who()));
            for (int i = 0; i < turn.pieces().size(); i++) {
                line.append("<tli id=\"T")
                        .append(point)
                        .append("\" time=\"")
                        .append(seconds(turn.at(i)))
                        .append("\"/>");
                tier.append("<event start=\"T")
                        .append(point)
                        .append("\" end=\"T")
                        .append(++point)
                        .append("\">");
                tier.append(escaped((i == 0 ? "" : " ") + turn.pieces().get(i))).append("</event>\n");
            }
            line.append("<tli id=\"T").append(point++).append("\"/>\n");
        }
        StringBuilder out =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<basic-transcription><head>");
        StringBuilder tiers = new StringBuilder();
        out.append("<speakertable>");
        for (int i = 0; i < people.size(); i++) {
            out.append("<speaker id=\"SPK")
                    .append(i)
                    .append("\"><abbreviation>")
                    .append(people.get(i));
            out.append("</abbreviation></speaker>");
            tiers.append("<tier id=\"TIE").append(i).append("\" speaker=\"SPK").append(i);
            tiers.append("\" category=\"v\" type=\"t\">\n")
                    .append(events.get(i))
                    .append("</tier>\n");
        }
        out.append("</speakertable></head><basic-body><common-timeline>\n").append(line);
        return out.append("</common-timeline>\n")
                .append(tiers)
                .append("</basic-body></basic-transcription>\n")
                .toString();
    }

    private static String clock(long millis, char point) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                point,
                millis % 1000);
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
