package org.sheaf.desktop.reconcile;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import javax.swing.JComponent;
import javax.swing.JViewport;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Block;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Lines;
import org.sheaf.study.Page;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.Span;

/** A transcript with one coder's quotations, as the window's reader shows it; the shell makes them. EDT only. */
public interface LayerReader {

    /** Makes readers whose parts are called by a name. */
    interface Maker {
        /** A reader that shows nothing yet. */
        LayerReader make(String name);
    }

    /**
     * What one coder marked in a text as it was coded.
     *
     * @param study for codes, people and memos
     * @param transcript its head today
     * @param text in the revision that was compared
     * @param blocks of the text
     * @param lines its citable lines
     * @param page quotations, also those of others
     * @param coder whose are shown
     */
    record Layer(
            Study study,
            Transcript transcript,
            TranscriptText text,
            List<Block> blocks,
            Lines lines,
            Page page,
            Id<Coder> coder) {

        /** Copies the blocks. */
        public Layer {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Words in question.
     *
     * @param words which
     * @param code in whose colour they are tinted; null for a ground without colour, where a coder marked nothing
     */
    record Tinted(Span words, @Nullable Id<Code> code) {}

    /** The reader. */
    JComponent component();

    /** What has the keys in it. */
    JComponent page();

    /** What moves over the page. */
    JViewport viewport();

    /** Shows another transcript, or another coder's layer. */
    void show(Layer layer);

    /** Shows a later state of the same. */
    void update(Layer layer);

    /**
     * Tints words in question and leaves room below their turn.
     *
     * @param tints what is tinted
     * @param below what stands in the room
     * @param room its height in pixels, for a width in pixels
     */
    void ask(List<Tinted> tints, JComponent below, IntUnaryOperator room);

    /** Frames words, for instance those that a quotation covers today. */
    void frame(List<Span> words);

    /** The selected words; empty at the caret. */
    Span selection();

    /** Puts the caret somewhere, so that nothing is selected. */
    void caret(int position);

    /** Brings words to a fraction of the height. */
    void scrollTo(Span words, double fraction);

    /** Is told of words that are selected. */
    void onSelected(Consumer<Span> listener);
}
