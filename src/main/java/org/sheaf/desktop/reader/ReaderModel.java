package org.sheaf.desktop.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheaf.study.Block;
import org.sheaf.study.Coder;
import org.sheaf.study.Heading;
import org.sheaf.study.Id;
import org.sheaf.study.Lines;
import org.sheaf.study.Page;
import org.sheaf.study.Participant;
import org.sheaf.study.Role;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;

/**
 * One transcript as the reader shows it. Immutable; a change gives a new model that shares what did not change.
 *
 * @param study the snapshot, for codes, coders, people and memos
 * @param transcript which one
 * @param text its present revision
 * @param blocks of the text
 * @param lines its citable lines
 * @param page its quotations
 * @param me who reads: this coder's quotations are drawn as one's own
 * @param shown which codings are drawn
 */
public record ReaderModel(
        Study study,
        Transcript transcript,
        TranscriptText text,
        List<Block> blocks,
        Lines lines,
        Page page,
        Id<Coder> me,
        Shown shown) {

    /** Copies the blocks. */
    public ReaderModel {
        blocks = List.copyOf(blocks);
    }

    /**
     * A transcript of a study. Loads text and page, so not on the EDT when they may lie on disk.
     *
     * @throws org.sheaf.study.Refusal when they cannot be read
     */
    public static ReaderModel of(Study study, Texts texts, Transcript transcript, Id<Coder> me) {
        TranscriptText text = texts.of(transcript);
        return new ReaderModel(
                study,
                transcript,
                text,
                Block.of(text),
                Lines.of(text, study.facts().lineLength()),
                study.page(transcript.id()),
                me,
                Shown.ALL);
    }

    /**
     * The same transcript in a later snapshot.
     *
     * @throws IllegalArgumentException when its text was revised or its lines are numbered anew: then make a new model
     */
    public ReaderModel in(Study later) {
        Transcript now = later.transcripts().get(transcript.id());
        if (!fits(later)) {
            throw new IllegalArgumentException("another revision or line length needs a new model");
        }
        return new ReaderModel(later, now, text, blocks, lines, later.page(now.id()), me, shown);
    }

    /** Whether {@link #in} can follow: the transcript is still there, with the same text and line length. */
    public boolean fits(Study later) {
        return later.facts().lineLength() == study.facts().lineLength()
                && later.transcripts()
                        .find(transcript.id())
                        .filter(now -> now.revision() == transcript.revision())
                        .isPresent();
    }

    /** The same, read by another coder. */
    public ReaderModel readBy(Id<Coder> coder) {
        return new ReaderModel(study, transcript, text, blocks, lines, page, coder, shown);
    }

    /** The same with other codings drawn. */
    public ReaderModel showing(Shown wanted) {
        return new ReaderModel(study, transcript, text, blocks, lines, page, me, wanted);
    }

    /** Whether the words and their numbers are laid out alike. */
    boolean laidOutLike(ReaderModel other) {
        return text.equals(other.text)
                && lines.equals(other.lines)
                && blocks.equals(other.blocks)
                && headings().equals(other.headings());
    }

    /** Whether all colours and signs are those of another state. */
    @SuppressWarnings("ReferenceEquality") // an untouched table is the same object
    boolean colouredLike(ReaderModel other) {
        return study.codes() == other.study.codes()
                && study.memos() == other.study.memos()
                && study.bookmarks() == other.study.bookmarks()
                && study.coders() == other.study.coders()
                && study.participants() == other.study.participants()
                && transcript.equals(other.transcript)
                && shown.equals(other.shown);
    }

    /** The label in front of a block, empty for a paragraph that nobody speaks. */
    String speaker(Block block) {
        if (block.turn() < 0) {
            return "";
        }
        int speaker = turn(block).speaker();
        return speaker < 0 || speaker >= transcript.speakers().size()
                ? ""
                : transcript.speakers().get(speaker).label();
    }

    /** The name to show for the speaker: the person's, if one is known, else the label. */
    String person(Block block) {
        return behind(block).map(Participant::name).orElseGet(() -> speaker(block));
    }

    /** Whether an interviewer speaks. */
    boolean asks(Block block) {
        return behind(block)
                .map(Participant::role)
                .filter(Role.INTERVIEWER::equals)
                .isPresent();
    }

    /** Whether somebody speaks whose turns are not looked at. */
    boolean stepsBack(Block block) {
        return !shown.speakers().isEmpty()
                && (block.turn() < 0 || !shown.speakers().contains(turn(block).speaker()));
    }

    /** The time stamp as {@code 00:05:02}, empty when the turn has none. */
    String time(Block block) {
        long millis = block.turn() < 0 ? -1 : turn(block).startMillis();
        return millis < 0 ? "" : Times.clock(millis);
    }

    /** Whether somebody is named in the text, or a time: what nobody speaks needs no room for either. */
    boolean isSpoken() {
        return text.turns().stream().anyMatch(turn -> turn.speaker() >= 0 || turn.startMillis() >= 0);
    }

    /** The headings of the text, in its order; one that is spoken has none. */
    public List<Heading> headings() {
        return study.headings(transcript.id());
    }

    /** The headings that blocks are, by the index of the block. */
    Map<Integer, Heading> headingBlocks() {
        Map<Integer, Heading> found = new HashMap<>();
        List<Heading> headings = headings();
        int next = 0;
        for (int i = 0; i < blocks.size() && next < headings.size(); i++) {
            Block block = blocks.get(i);
            while (next < headings.size()
                    && headings.get(next).at().start() < block.span().end()) {
                Heading heading = headings.get(next++);
                if (block.turn() < 0 && block.span().contains(heading.at())) {
                    found.putIfAbsent(i, heading);
                }
            }
        }
        return found;
    }

    private Optional<Participant> behind(Block block) {
        return block.turn() < 0 ? Optional.empty() : study.person(transcript, turn(block));
    }

    private Turn turn(Block block) {
        return text.turns().get(block.turn());
    }
}
