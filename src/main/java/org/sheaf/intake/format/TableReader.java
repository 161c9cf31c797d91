package org.sheaf.intake.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheaf.documents.Magic;
import org.sheaf.documents.Unreadable;
import org.sheaf.intake.format.Content.Utterance;
import org.sheaf.study.Facts;
import org.sheaf.tables.Sheet;
import org.sheaf.tables.Tables;
import org.sheaf.text.Words;

/**
 * Reads transcripts that stand in tables: one row a turn, one cell a transcript, or a survey with one row a respondent. What
 * a column holds is told by its name.
 */
final class TableReader {

    private static final Set<String> SPEAKERS = Set.of(
            "speaker",
            "speakers",
            "name",
            "speaker name",
            "who",
            "label",
            "person",
            "role",
            "participant",
            "sprecher",
            "sprecherin",
            "locuteur",
            "hablante",
            "voice",
            "actor",
            "character");
    /** Of these the names that nothing else has: a table of participants or codes has names too. */
    private static final Set<String> SURELY_SPEAKERS = Set.of(
            "speaker", "speakers", "speaker name", "who", "sprecher", "sprecherin", "locuteur", "hablante", "voice");

    /** Columns of tables that are made from transcripts. */
    private static final Set<String> OF_ANALYSES =
            Set.of("code", "codes", "coder", "theme", "themes", "quotation", "memo", "document", "transcript name");

    private static final Set<String> WORDS = Set.of(
            "words",
            "text",
            "speech",
            "transcript",
            "transcription",
            "utterance",
            "utterances",
            "content",
            "sentence",
            "dialogue",
            "dialog",
            "turn",
            "line",
            "message",
            "transkript",
            "texte",
            "texto",
            "spoken text");
    private static final Set<String> TIMES = Set.of(
            "timestamp",
            "time",
            "start",
            "start time",
            "begin",
            "stamp",
            "time stamp",
            "timecode",
            "in",
            "zeit",
            "von");
    private static final Set<String> ENDS = Set.of("end", "end time", "stop", "out", "bis");

    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{1,3}))?");

    private static final long MOST_SECONDS = 36_000;

    /** A cell with so many words on average is a whole transcript. */
    private static final int WORDS_OF_TRANSCRIPT = 150;

    /** A column with so many words on average was answered in the respondent's own words. */
    private static final double WORDS_OF_ANSWER = 3;

    private final Sheet sheet;
    private final List<Sheet.Row> rows;
    private final int speaker;
    private final int words;
    private final int time;

    private TableReader(Sheet sheet) {
        this.sheet = sheet;
        this.rows = sheet.all();
        this.speaker = column(SPEAKERS);
        this.words = column(WORDS);
        this.time = column(TIMES);
    }

    static Extract csv(SourceFile file, Limits limits) throws Unreadable {
        Decoded decoded = TextReader.lines(file, limits);
        List<Extract.Part> parts = new TableReader(sheet(file, decoded)).parts();
        return new Extract(parts, decoded.encoding(), decoded.warnings());
    }

    static Sheet sheet(SourceFile file, Decoded decoded) {
        return Tables.read(file.name(), false, decoded.text().getBytes(StandardCharsets.UTF_8));
    }

    static Extract xlsx(SourceFile file, Limits limits) throws Unreadable {
        Magic magic = Magic.of(file.bytes());
        if (magic != Magic.ZIP) {
            throw new Unreadable(
                    "is named .xlsx but " + (magic == Magic.NONE ? "holds no workbook" : "is " + magic.noun()),
                    "Give it its proper ending, or look for the original.");
        }
        return new Extract(new TableReader(Tables.read(file.name(), true, file.bytes())).parts(), "", List.of());
    }

    private int column(Set<String> names) {
        return column(sheet.header(), names);
    }

    private static int column(List<String> header, Set<String> names) {
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip().toLowerCase(Locale.ROOT).replaceAll("[_\\-\\s]+", " ");
            if (names.contains(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether columns with these names can be nothing but turns, or segments with their times. */
    static boolean isOfTurns(List<String> header) {
        boolean timed = column(header, TIMES) >= 0 && column(header, ENDS) >= 0;
        return column(header, WORDS) >= 0
                && (timed || column(header, SURELY_SPEAKERS) >= 0)
                && column(header, OF_ANALYSES) < 0;
    }

    private List<Extract.Part> parts() throws Unreadable {
        if (rows.isEmpty()) {
            throw new Unreadable("is a table with a header and no rows", "Look for the right file.");
        } else if (words >= 0
                && speaker >= 0
                && !(average(words) >= WORDS_OF_TRANSCRIPT && key(Set.of(words)) == speaker)) {
            return List.of(new Extract.Part("", turns()));
        } else if (words >= 0 && average(words) >= WORDS_OF_TRANSCRIPT) {
            return cells();
        } else if (words >= 0 && time >= 0) {
            return List.of(new Extract.Part("", new Content.Cues(cues())));
        }
        List<Integer> open = answers();
        if (open.isEmpty()) {
            throw new Unreadable(
                    "is a table in which no column holds speech or answers",
                    "Name the columns ‘speaker’ and ‘text’ for turns, or ‘text’ for whole transcripts.");
        }
        return survey(open);
    }

    private double average(int column) {
        long all = 0;
        int filled = 0;
        for (Sheet.Row row : rows) {
            int count = Words.count(row.cell(column));
            all += count;
            filled += count > 0 ? 1 : 0;
        }
        return filled == 0 ? 0 : (double) all / filled;
    }

    /** One row a turn; where no speaker stands the one before goes on. */
    private Content turns() {
        List<Utterance> turns = new ArrayList<>();
        String last = "";
        for (Sheet.Row row : rows) {
            String label = row.cell(speaker).strip().replaceFirst("\\s*:$", "");
            last = label.isEmpty() ? last : label;
            String said = CueFile.plain(row.cell(words)).strip();
            if (said.isEmpty()) {
                continue;
            }
            boolean goesOn = label.isEmpty() && !turns.isEmpty();
            if (goesOn) {
                Utterance before = turns.remove(turns.size() - 1);
                turns.add(new Utterance(before.label(), before.start(), before.words() + "\n" + said));
            } else {
                turns.add(new Utterance(last, time < 0 ? -1 : stamp(row.cell(time)), said));
            }
        }
        return new Content.Told(turns, Map.of(), Facts.NONE);
    }

    /** A clock, or a whole number: of seconds, unless some are larger than the seconds of any recording. */
    private long stamp(String cell) {
        String bare = cell.strip();
        if (!bare.matches("\\d{1,12}")) {
            return millis(bare);
        }
        boolean millis = rows.stream()
                .map(row -> row.cell(time).strip())
                .anyMatch(other -> other.matches("\\d{1,12}") && Long.parseLong(other) > MOST_SECONDS);
        return Long.parseLong(bare) * (millis ? 1 : 1000);
    }

    /** A clock, with or without brackets, as milliseconds; -1 when there is none. */
    private static long millis(String stamp) {
        String bare = stamp.strip().replaceAll("^[\\[(#]+|[\\])#]+$", "");
        Matcher clock = CLOCK.matcher(bare);
        if (clock.matches()) {
            long hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
            long seconds = (hours * 60 + Long.parseLong(clock.group(2))) * 60 + Long.parseLong(clock.group(3));
            String fraction = clock.group(4) == null ? "" : clock.group(4);
            return seconds * 1000 + (fraction.isEmpty() ? 0 : Long.parseLong((fraction + "00").substring(0, 3)));
        }
        if (bare.matches("\\d{1,7}\\.\\d+")) {
            return Math.round(Double.parseDouble(bare) * 1000);
        }
        return -1;
    }

    /** Segments with times and nobody named, as Whisper's tables: whole numbers are milliseconds. */
    private List<Cue> cues() {
        int end = column(ENDS);
        List<Cue> cues = new ArrayList<>();
        for (Sheet.Row row : rows) {
            String said = row.cell(words).strip();
            long start = segment(row.cell(time));
            if (!said.isEmpty()) {
                long until = end < 0 ? start : segment(row.cell(end));
                cues.add(new Cue(start, Math.max(start, until), List.of(new Cue.Voice("", said))));
            }
        }
        return cues;
    }

    private static long segment(String stamp) {
        String bare = stamp.strip();
        return bare.matches("\\d{1,12}") ? Long.parseLong(bare) : Math.max(0, millis(bare));
    }

    private List<Extract.Part> cells() {
        List<Extract.Part> parts = new ArrayList<>();
        int id = key(Set.of(words));
        for (Sheet.Row row : rows) {
            String text = row.cell(words).strip();
            if (!text.isEmpty()) {
                Content content = new Content.Running(StyledText.plain(text.replace("\r", ""), false), false);
                parts.add(new Extract.Part(name(row, id), content, others(row, Set.of(words, id))));
            }
        }
        return parts;
    }

    /** What stands in a row besides some columns, by the columns' names. */
    private Map<String, String> others(Sheet.Row row, Set<Integer> besides) {
        Map<String, String> others = new LinkedHashMap<>();
        for (int i = 0; i < sheet.header().size(); i++) {
            if (!besides.contains(i) && !sheet.header().get(i).isBlank()) {
                others.put(sheet.header().get(i).strip(), row.cell(i).strip());
            }
        }
        return others;
    }

    /** The first column in which every row has a short value of its own, or -1. */
    private int key(Set<Integer> besides) {
        for (int i = 0; i < sheet.header().size(); i++) {
            Set<String> values = new TreeSet<>();
            for (Sheet.Row row : rows) {
                values.add(row.cell(i).strip());
            }
            if (!besides.contains(i)
                    && values.size() == rows.size()
                    && values.stream().allMatch(value -> !value.isEmpty() && value.length() <= 60)) {
                return i;
            }
        }
        return -1;
    }

    private String name(Sheet.Row row, int id) {
        String value = id < 0 ? "row " + row.line() : row.cell(id).strip().replaceAll("[/\\\\]+", "-");
        boolean telling = id >= 0 && value.length() > 2 && value.codePoints().anyMatch(Character::isLetter);
        return telling ? value : sheet.name() + " " + value;
    }

    /** Columns that were answered in words: questions, or what is long. */
    private List<Integer> answers() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < sheet.header().size(); i++) {
            boolean question = sheet.header().get(i).strip().endsWith("?");
            if (average(i) >= (question ? 2 : WORDS_OF_ANSWER) && key(Set.of()) != i) {
                open.add(i);
            }
        }
        return open;
    }

    /** One row a respondent: each question a heading, the answer below; what other columns say is said of the respondent. */
    private List<Extract.Part> survey(List<Integer> open) {
        int id = key(Set.copyOf(open));
        Set<Integer> told = new HashSet<>(open);
        told.add(id);
        List<Extract.Part> parts = new ArrayList<>();
        for (Sheet.Row row : rows) {
            HeadedText text = new HeadedText();
            for (int column : open) {
                String answer = row.cell(column).strip();
                if (!answer.isEmpty()) {
                    text.heading(sheet.header().get(column).strip()).paragraph(answer);
                }
            }
            if (text.hasHeadings()) {
                String name = name(row, id);
                parts.add(new Extract.Part(name, new Content.Written(text.styled(), name), others(row, told)));
            }
        }
        return parts;
    }
}
