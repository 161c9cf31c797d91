package org.sheaf.desktop.shell;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import javax.swing.JComponent;
import javax.swing.JViewport;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.reader.InQuestion;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.desktop.reader.ReaderListener;
import org.sheaf.desktop.reader.ReaderModel;
import org.sheaf.desktop.reader.Shown;
import org.sheaf.desktop.reconcile.LayerReader;
import org.sheaf.text.Span;

/** The window's reader as disagreements are read in it. EDT only. */
final class LayerReaders implements LayerReader {

    private final Reader reader;

    private LayerReaders(Reader reader) {
        this.reader = reader;
    }

    /** Makes readers of a desk. */
    static Maker of(Desk desk) {
        return name -> {
            Reader made = new Reader(desk.outlet()::clipboard);
            made.setName(name);
            made.page().setName(name + ".page");
            return new LayerReaders(made);
        };
    }

    @Override
    public JComponent component() {
        return reader;
    }

    @Override
    public JComponent page() {
        return reader.page();
    }

    @Override
    public JViewport viewport() {
        return reader.viewport();
    }

    private static ReaderModel model(Layer layer) {
        return new ReaderModel(
                layer.study(),
                layer.transcript(),
                layer.text(),
                layer.blocks(),
                layer.lines(),
                layer.page(),
                layer.coder(),
                Shown.ALL.of(Set.of(layer.coder())));
    }

    @Override
    public void show(Layer layer) {
        reader.show(model(layer));
    }

    @Override
    public void update(Layer layer) {
        reader.update(model(layer));
    }

    @Override
    public void ask(List<Tinted> tints, JComponent below, IntUnaryOperator room) {
        int end = tints.stream().mapToInt(tint -> tint.words().end()).max().orElse(1);
        reader.ask(
                new InQuestion(
                        tints.stream()
                                .map(tint -> new InQuestion.Tint(tint.words(), tint.code()))
                                .toList(),
                        end - 1,
                        room),
                below);
    }

    @Override
    public void frame(List<Span> words) {
        reader.marks(words);
    }

    @Override
    public Span selection() {
        return reader.selection();
    }

    @Override
    public void caret(int position) {
        reader.caret(position);
    }

    @Override
    public void scrollTo(Span words, double fraction) {
        reader.scrollTo(words, fraction);
    }

    @Override
    public void onSelected(Consumer<Span> listener) {
        reader.listen(new ReaderListener() {
            @Override
            public void selected(Span words) {
                listener.accept(words);
            }
        });
    }
}
