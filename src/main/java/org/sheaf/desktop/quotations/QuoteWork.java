package org.sheaf.desktop.quotations;

import java.awt.Rectangle;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.analysis.Quote;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Remark;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.TextBox;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Place;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Target;
import org.sheaf.study.Texts;
import org.sheaf.study.Theme;

/** What is done to quotations of a list: as one step each, told with its undo. EDT only. */
public final class QuoteWork {

    private final Desk desk;
    private final Clock clock;
    private final Memos memos;
    private final Consumer<String> clipboard;

    /** The acting coder's memos. */
    public interface Memos {
        /** The words of the memo on something, if there is one. */
        Optional<String> words(Target on);

        /** What other coders wrote on something. */
        List<Remark.Said> others(Target on);

        /** Writes, rewrites or, with empty words, removes it. */
        void write(Target on, String words);
    }

    /**
     * Work on a desk's study.
     *
     * @param memos where notes on a quotation go
     * @param clipboard takes what has passed the outlet
     */
    public QuoteWork(Desk desk, Clock clock, Memos memos, Consumer<String> clipboard) {
        this.desk = desk;
        this.clock = clock;
        this.memos = memos;
        this.clipboard = clipboard;
    }

    Desk desk() {
        return desk;
    }

    private QuoteDeeds deeds() {
        return new QuoteDeeds(desk.study(), desk.coder(), clock.instant());
    }

    /** Shows a quote in its transcript and chooses its quotation there. */
    void show(Quote quote) {
        desk.go(Place.at(quote.transcript().id(), quote.span()));
        deeds().first(quote).ifPresent(ref -> desk.chosen().quotation(ref));
    }

    /** Whether somebody has marked these words. */
    boolean isMarked(Quote quote) {
        return deeds().first(quote).isPresent();
    }

    boolean areExemplary(List<Quote> quotes) {
        return deeds().areExemplary(quotes);
    }

    /** Marks all as ones to print; where all are, none of them any more. */
    void star(List<Quote> quotes) {
        desk.submit(deeds().starred(quotes));
    }

    List<Code> ownCodes(List<Quote> quotes) {
        return deeds().own(quotes);
    }

    void code(List<Quote> quotes, Code code) {
        submit(deeds().coded(quotes, code));
    }

    void uncode(List<Quote> quotes, Code code) {
        submit(deeds().uncoded(quotes, code));
    }

    void gather(List<Quote> quotes, Id<Theme> theme, boolean contrary) {
        submit(deeds().gathered(quotes, desk.study().themes().get(theme), contrary));
    }

    void leaveOut(List<Quote> quotes, Theme theme) {
        submit(deeds().leftOut(quotes, theme));
    }

    void takeBack(List<Quote> quotes, Theme theme) {
        submit(deeds().takenBack(quotes, theme));
    }

    private void submit(Change change) {
        Study before = desk.study();
        desk.submit(change, receipt -> desk.told(Words.of("quotations.done", change.name(before)), receipt));
    }

    /** Copies the words with their citation, a paragraph each. */
    void copy(List<Quote> quotes) {
        Study study = desk.study();
        Texts texts = desk.texts();
        desk.work(Words.of("quotations.copying"), progress -> new Citation(study, texts).of(quotes, progress), text -> {
            clipboard.accept(desk.outlet().clipboard(text));
            desk.notices().say(Words.of("quotations.copied", quotes.size()));
        });
    }

    /** Opens a box for the acting coder's memo on a quotation, beside its row. */
    void annotate(Quote quote, JComponent rows, Rectangle part) {
        Optional<QuotationRef> ref = deeds().first(quote);
        if (ref.isEmpty()) {
            return;
        }
        Target on = Target.on(ref.get());
        TextBox box = new TextBox(Words.of("memos.quotation"), Words.of("memos.quotation.hint"), 4);
        box.setName("quotations.memo");
        box.showAnew(memos.words(on).orElse(""));
        box.onWritten(words -> memos.write(on, words));
        JPanel panel = Styled.clear(new MigLayout("insets 12, wrap 1", "[360!, fill]", "[]8[]8[]"));
        panel.add(Styled.label(Words.of("memos.quotation"), "title"));
        memos.others(on).forEach(said -> panel.add(new Remark(said), "wmin 0"));
        panel.add(box.framed(90, 220), "wmin 0");
        Floater floater = Floater.open(rows, part, panel, box).onClosed(box::handOn);
        OnKey.of(box, "menu ENTER", floater::close);
    }
}
