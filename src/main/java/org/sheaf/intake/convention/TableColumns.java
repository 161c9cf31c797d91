package org.sheaf.intake.convention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.documents.StyledDocument.Paragraph;
import org.sheaf.documents.StyledDocument.Table;
import org.sheaf.intake.convention.Piece.Spoken;
import org.sheaf.text.Words;

/** Which column of a table names speakers, which gives times, and which holds the speech. */
final class TableColumns {

    private static final int MOST_COLUMNS = 8;
    private static final double MOST_CELLS = 0.8;

    /** Words that head a column of speakers, times or speech. */
    private static final Set<String> HEADINGS = Set.of(
            "speaker",
            "name",
            "who",
            "person",
            "participant",
            "label",
            "sprecher",
            "sprecherin",
            "wer",
            "locuteur",
            "hablante",
            "spreker",
            "time",
            "timestamp",
            "time stamp",
            "timecode",
            "start",
            "zeit",
            "zeitmarke",
            "temps",
            "tiempo",
            "tijd",
            "text",
            "speech",
            "transcript",
            "transcription",
            "utterance",
            "words",
            "content",
            "talk",
            "what",
            "äußerung",
            "transkript",
            "texte",
            "texto",
            "tekst",
            "turn",
            "line",
            "no",
            "no.",
            "nr",
            "nr.",
            "#");

    private final Table table;
    private final int who;
    private final int when;
    private final int what;
    private final int from;
    private final int words;

    private TableColumns(Table table, int who, int when, int what, int from, int words) {
        this.table = table;
        this.who = who;
        this.when = when;
        this.what = what;
        this.from = from;
        this.words = words;
    }

    /** The columns of a table that holds turns; null when it does not. */
    static @Nullable TableColumns of(Table table) {
        int width = width(table);
        if (width < 2 || width > MOST_COLUMNS) {
            return null;
        }
        int from = isHeader(table.rows().get(0)) ? 1 : 0;
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(Column.of(table, i, from));
        }
        int what = 0;
        for (int i = 1; i < width; i++) {
            what = columns.get(i).words > columns.get(what).words ? i : what;
        }
        int who = -1;
        int when = -1;
        for (int i = width - 1; i >= 0; i--) {
            who = i != what && columns.get(i).isNames() ? i : who;
            when = i != what && columns.get(i).isTimes() ? i : when;
        }
        return who < 0 || columns.get(what).words == 0
                ? null
                : new TableColumns(
                        table,
                        who,
                        when,
                        what,
                        from,
                        columns.stream().mapToInt(Column::words).sum());
    }

    private static int width(Table table) {
        int width = 0;
        for (List<List<Paragraph>> row : table.rows()) {
            width = Math.max(width, row.size());
        }
        return table.rows().size() < 2 ? 0 : width;
    }

    private static boolean isHeader(List<List<Paragraph>> row) {
        int known = 0;
        int filled = 0;
        for (List<Paragraph> cell : row) {
            String text = text(cell).toLowerCase(Locale.ROOT);
            filled += text.isEmpty() ? 0 : 1;
            known += HEADINGS.contains(text) ? 1 : 0;
        }
        return known > 0 && known * 2 >= filled;
    }

    /** What one column holds. */
    private record Column(int filled, int names, int distinct, int times, int words) {

        static Column of(Table table, int index, int from) {
            int filled = 0;
            int names = 0;
            int times = 0;
            int words = 0;
            Set<String> distinct = new HashSet<>();
            for (List<List<Paragraph>> row :
                    table.rows().subList(from, table.rows().size())) {
                String text = index < row.size() ? text(row.get(index)) : "";
                if (!text.isEmpty()) {
                    filled++;
                    words += Words.count(text);
                    Stamp stamp = Stamp.at(text, 0, text.length());
                    times += stamp != null && stamp.end() == text.length() ? 1 : 0;
                    Head head = name(text);
                    if (head != null) {
                        names++;
                        distinct.add(head.label(text));
                    }
                }
            }
            return new Column(filled, names, distinct.size(), times, words);
        }

        boolean isNames() {
            boolean repeated = distinct < filled || filled <= 3;
            return filled > 0 && names >= MOST_CELLS * filled && repeated && distinct <= Math.max(3, filled / 2);
        }

        boolean isTimes() {
            return filled > 0 && times >= MOST_CELLS * filled;
        }
    }

    /** A cell as a name, with or without colon and stamp; null when it holds more. */
    private static @Nullable Head name(String text) {
        Head head = Head.at(text, 0, text.length());
        boolean fits = head != null
                && Labels.mayBe(text, head.labelStart(), head.labelEnd())
                && text.substring(head.after()).isBlank();
        return fits ? head : null;
    }

    private static String text(List<Paragraph> cell) {
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : cell) {
            text.append(text.isEmpty() ? "" : "\n").append(paragraph.text());
        }
        return text.toString().strip();
    }

    /** How many words stand in the table. */
    int words() {
        return words;
    }

    /** How many columns there are. */
    int width() {
        return width(table);
    }

    /** The turns, one for each row; a row without a name goes on with the turn before. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (List<List<Paragraph>> row : table.rows().subList(from, table.rows().size())) {
            List<String> said = new ArrayList<>();
            if (what < row.size()) {
                text(row.get(what))
                        .lines()
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .forEach(said::add);
            }
            String cell = who < row.size() ? text(row.get(who)) : "";
            int last = pieces.size() - 1;
            boolean blank = said.isEmpty() && cell.isEmpty();
            if (!blank && cell.isEmpty() && last >= 0 && pieces.get(last) instanceof Spoken before) {
                List<String> all = new ArrayList<>(before.paragraphs());
                all.addAll(said);
                pieces.set(last, new Spoken(before.label(), before.millis(), all));
            } else if (!blank) {
                pieces.add(turn(cell, row, said));
            }
        }
        return pieces;
    }

    private Spoken turn(String cell, List<List<Paragraph>> row, List<String> said) {
        Head head = name(cell);
        long millis = head == null ? -1 : head.millis();
        if (when >= 0 && when < row.size()) {
            String time = text(row.get(when));
            Stamp stamp = Stamp.at(time, 0, time.length());
            millis = stamp == null ? millis : stamp.millis();
        }
        String label = head == null ? Head.clean(cell.replace('\n', ' ')) : head.label(cell);
        return new Spoken(label, millis, said.isEmpty() ? List.of("") : said);
    }
}
