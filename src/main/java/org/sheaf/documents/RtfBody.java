package org.sheaf.documents;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheaf.documents.StyledDocument.Asides;
import org.sheaf.documents.StyledDocument.Block;
import org.sheaf.documents.StyledDocument.Paragraph;
import org.sheaf.documents.StyledDocument.Remark;
import org.sheaf.documents.StyledDocument.Table;

/** Hears the words and commands of an RTF document and writes its paragraphs. */
final class RtfBody implements IRtfListener {

    private static final int DEEPEST = 2000;
    private static final Pattern HEADING = Pattern.compile("(?i)heading ([1-9]);?");
    private static final int MOST_CHARACTERS = 40_000_000;

    /** Groups whose words are the document's; those of other named groups are fonts, pictures, headers and the like. */
    private static final Set<Command> OF_THE_TEXT = EnumSet.of(
            Command.rtf,
            Command.field,
            Command.fldrslt,
            Command.shp,
            Command.shpinst,
            Command.shptxt,
            Command.dptxbxtext,
            Command.upr,
            Command.ud);

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<List<Paragraph>>> rows = new ArrayList<>();
    private final Remarks remarks = new Remarks();
    private final Deque<State> outer = new ArrayDeque<>();
    private State now = new State();
    private ParagraphWriter written = new ParagraphWriter();
    private List<List<Paragraph>> row = new ArrayList<>();
    private List<Paragraph> cell = new ArrayList<>();
    private final Map<Integer, Integer> headings = new HashMap<>();
    private String author = "";
    private int heading;
    private boolean inTable;
    private int characters;
    private int paragraphs;
    private int changes;
    private int hidden;
    private int numbered;
    private boolean tooMuch;

    /** What holds within a group. */
    private static final class State {
        private boolean bold;
        private boolean hides;
        private boolean deleted;
        private boolean skips;
        private boolean asName;
        private boolean ofStyles;
        /** The style that is being described; -1 for none. */
        private int style = -1;
        /** The words of a note, kept apart; {@link #NONE} in the text. */
        private StringBuilder apart = NONE;

        private Command group = Command.rtf;

        private static final StringBuilder NONE = new StringBuilder(0);

        State copy() {
            State copy = new State();
            copy.bold = bold;
            copy.hides = hides;
            copy.deleted = deleted;
            copy.skips = skips;
            copy.asName = asName;
            copy.ofStyles = ofStyles;
            copy.apart = apart;
            return copy;
        }

        boolean isApart() {
            return apart != NONE;
        }
    }

    boolean isTooMuch() {
        return tooMuch;
    }

    /** Whether every group was closed. */
    boolean isWhole() {
        return outer.isEmpty();
    }

    StyledDocument document() {
        endParagraph(false);
        endTable();
        return new StyledDocument(blocks, remarks.all(), new Asides(changes, hidden, numbered));
    }

    @Override
    public void processDocumentStart() {}

    @Override
    public void processDocumentEnd() {}

    @Override
    public void processGroupStart() {
        if (outer.size() > DEEPEST) {
            tooMuch = true;
            throw new IllegalStateException("too deep");
        }
        outer.push(now);
        now = now.copy();
    }

    @Override
    public void processGroupEnd() {
        State ended = now;
        now = outer.isEmpty() ? new State() : outer.pop();
        boolean remark = ended.group == Command.footnote || ended.group == Command.annotation;
        if (remark && !ended.skips && !ended.apart.toString().isBlank()) {
            boolean note = ended.group == Command.footnote;
            written.anchor(remarks.add(
                    "remark " + remarks.all().size(),
                    new Remark(
                            note ? Remark.Kind.FOOTNOTE : Remark.Kind.COMMENT,
                            note ? "" : author,
                            "",
                            ended.apart.toString().strip())));
        }
    }

    @Override
    public void processCharacterBytes(byte[] data) {
        // The parser gives them as words.
    }

    @Override
    public void processBinaryBytes(byte[] data) {
        // Pictures and objects.
    }

    @Override
    public void processString(String string) {
        if (now.style >= 0) {
            Matcher named = HEADING.matcher(string.strip());
            if (named.matches()) {
                headings.put(now.style, named.group(1).charAt(0) - '0');
            }
        } else if (now.asName) {
            author = string.strip();
        } else if (!now.skips && !now.deleted) {
            if (now.hides) {
                hidden += string.isBlank() ? 0 : 1;
            } else {
                add(string);
            }
        }
    }

    private void add(String words) {
        characters += words.length();
        if (characters > MOST_CHARACTERS) {
            tooMuch = true;
            throw new IllegalStateException("too long");
        }
        if (now.isApart()) {
            now.apart.append(words);
        } else {
            written.add(words, now.bold);
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        boolean on = !hasParameter || parameter != 0;
        if (command.getCommandType() == CommandType.Destination) {
            destination(command);
        } else if (now.ofStyles && command == Command.s) {
            now.style = parameter;
            return;
        } else if (now.skips) {
            return;
        }
        switch (command) {
            case b -> now.bold = on;
            case v -> now.hides = on;
            case deleted -> {
                now.deleted = on;
                changes += on ? 1 : 0;
            }
            case revised -> changes += on ? 1 : 0;
            case plain -> {
                now.bold = false;
                now.hides = false;
                now.deleted = false;
            }
            case pard -> {
                heading = 0;
                inTable = false;
            }
            case s -> heading = headings.getOrDefault(parameter, 0);
            case intbl -> inTable = true;
            case par, sect, page -> endParagraph(command == Command.par);
            case cell, nestcell -> endCell();
            case row, nestrow -> endRow();
            default -> symbol(command);
        }
    }

    private void symbol(Command command) {
        if (now.skips || now.deleted || now.hides) {
            return;
        }
        switch (command) {
            case line -> add("\n");
            case tab -> add("\t");
            case nonbreakingspace -> add("\u00A0");
            case nonbreakinghyphen -> add("\u2011");
            case optionalhyphen -> add("\u00AD");
            default -> {
                // Of no weight for the words.
            }
        }
    }

    private void destination(Command command) {
        now.group = command;
        switch (command) {
            case footnote, annotation -> now.apart = new StringBuilder();
            case atnauthor -> now.asName = true;
            case listtext, pntext -> {
                numbered += now.skips ? 0 : 1;
                now.skips = true;
            }
            case stylesheet -> {
                now.ofStyles = true;
                now.skips = true;
            }
            default -> now.skips |= !OF_THE_TEXT.contains(command);
        }
    }

    private void endParagraph(boolean also) {
        if (now.isApart()) {
            now.apart.append('\n');
            return;
        }
        if (!also && written.isEmpty()) {
            return;
        }
        Paragraph paragraph = paragraph();
        if (inTable) {
            cell.add(paragraph);
        } else {
            endTable();
            blocks.add(paragraph);
        }
    }

    private Paragraph paragraph() {
        if (++paragraphs > StyledDocument.MOST_PARAGRAPHS) {
            tooMuch = true;
            throw new IllegalStateException("too many paragraphs");
        }
        Paragraph paragraph = written.done("", heading);
        written = new ParagraphWriter();
        return paragraph;
    }

    private void endCell() {
        cell.add(paragraph());
        row.add(cell);
        cell = new ArrayList<>();
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }

    private void endTable() {
        if (!cell.isEmpty()) {
            row.add(cell);
            cell = new ArrayList<>();
        }
        endRow();
        if (!rows.isEmpty()) {
            blocks.add(new Table(rows));
            rows.clear();
        }
    }
}
