package org.sheaf.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.sheaf.documents.Unreadable;
import org.sheaf.documents.XmlWalk;
import org.sheaf.intake.format.Content.Utterance;
import org.sheaf.study.Facts;

/**
 * Reads interviews of the Oral History Metadata Synchronizer: its subtitles with voices, or the older running text. Marks of
 * footnotes are no speech; the notes themselves stand at the end.
 */
final class OhmsReader implements TierXml.Hearer {

    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\[footnote]].*?\\[\\[/footnote]]");
    private static final Pattern NOTES = Pattern.compile("(?s)\\[\\[footnotes]](.*?)\\[\\[/footnotes]]");
    private static final Pattern MARKS = Pattern.compile("\\[\\[/?\\w+]]");

    private final List<String> interviewers = new ArrayList<>();
    private String cues = "";
    private String prose = "";
    private String date = "";
    private String duration = "";

    private OhmsReader() {}

    static Extract read(SourceFile file, Limits limits) throws Unreadable {
        OhmsReader reader = new OhmsReader();
        TierXml.walk(file, limits, reader);
        String notes = notes(reader.cues.isBlank() ? reader.prose : reader.cues);
        List<String> warnings = new ArrayList<>();
        if (!notes.isEmpty()) {
            warnings.add("Its footnotes stand at the end of the text.");
        }
        if (!reader.cues.isBlank()) {
            return Extract.of(reader.told(notes), "", warnings);
        } else if (!reader.prose.isBlank()) {
            String text = bare(reader.prose) + (notes.isEmpty() ? "" : "\n\n" + notes);
            warnings.add("The times of its lines are not kept.");
            return Extract.of(new Content.Running(StyledText.plain(text, false), false), "", warnings);
        }
        throw new Unreadable("is an interview's record without a transcript", "Export it with its transcript.");
    }

    private static String bare(String text) {
        return MARKS.matcher(
                        FOOTNOTE.matcher(NOTES.matcher(text).replaceAll("")).replaceAll(""))
                .replaceAll("")
                .replace("\r", "");
    }

    private static String notes(String text) {
        StringBuilder notes = new StringBuilder();
        java.util.regex.Matcher found = NOTES.matcher(text);
        while (found.find()) {
            MARKS.matcher(found.group(1))
                    .replaceAll("\n")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> notes.append(notes.isEmpty() ? "" : "\n").append(line));
        }
        return notes.toString();
    }

    /** Cues of one voice in a row are one turn, every cue a paragraph; a cue without a voice goes on. */
    private Content.Told told(String notes) {
        List<Utterance> turns = new ArrayList<>();
        for (Cue cue : CueFile.read(bare(cues))) {
            for (Cue.Voice voice : cue.voices()) {
                Utterance last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
                String name = voice.name().strip();
                if (last != null && (name.isEmpty() || name.equals(last.label()))) {
                    turns.set(
                            turns.size() - 1,
                            new Utterance(last.label(), last.start(), last.words() + "\n" + voice.words()));
                } else {
                    turns.add(new Utterance(name, cue.start(), voice.words()));
                }
            }
        }
        if (!notes.isEmpty()) {
            turns.add(new Utterance("", -1, notes));
        }
        return new Content.Told(
                turns, Map.of(), new Facts("", date, duration, String.join("; ", interviewers), "", ""));
    }

    @Override
    public void begins(XmlWalk xml) {
        if (xml.is("date")) {
            date = Objects.requireNonNullElse(xml.attribute("value"), "");
        }
    }

    @Override
    public void ends(String name, String text) {
        switch (name) {
            case "vtt_transcript" -> cues = text;
            case "transcript" -> prose = text;
            case "duration" -> duration = text.strip().equals("00:00:00") ? "" : text.strip();
            case "interviewer" -> {
                if (!text.isBlank()) {
                    interviewers.add(text.strip());
                }
            }
            default -> {
                // The rest says nothing of the interview that is kept.
            }
        }
    }
}
