package org.sheaf.desktop.memos;

import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Remark;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.TextBox;
import org.sheaf.study.Memo;
import org.sheaf.study.Target;

/** What others wrote on the chosen quotation, to be read, and room for the acting coder's memo. Layout only. EDT only. */
public final class MemoBox extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient MemosModel model;
    private final TextBox box = new TextBox(Words.of("memos.quotation"), Words.of("memos.quotation.hint"), 3);
    private final JPanel read = Styled.clear(new MigLayout("insets 2 0 4 0, fillx, wrap 1", "[grow, fill]", "[]4[]"));
    private transient @Nullable Target shown;
    private transient List<Remark.Said> others = List.of();

    /** A box over a model. */
    public MemoBox(MemosModel model) {
        super(new MigLayout("insets 0, fillx, wrap 1, hidemode 3, gap 0", "[grow, fill]"));
        this.model = model;
        setOpaque(false);
        box.setName("memo.quotation");
        read.setName("memo.others");
        read.setVisible(false);
        add(read, "wmin 0");
        add(box.framed(), "wmin 0");
        box.onWritten(this::write);
        model.onChange(this::refresh);
        refresh();
    }

    private void write(String text) {
        Target target = shown;
        if (target != null) {
            model.write(target, text);
        }
    }

    private void refresh() {
        Target now = model.desk().chosen().quotation().map(Target::on).orElse(null);
        String text = now == null ? "" : model.mine(now).map(Memo::text).orElse("");
        if (now != null && now.equals(shown)) {
            box.show(text);
        } else {
            box.handOn();
            shown = now;
            box.showAnew(text);
        }
        others(now == null ? List.of() : model.others(now));
    }

    private void others(List<Remark.Said> now) {
        if (!now.equals(others)) {
            others = now;
            read.removeAll();
            now.forEach(said -> read.add(new Remark(said), "wmin 0"));
            read.setVisible(!now.isEmpty());
            revalidate();
            repaint();
        }
    }

    /** Leads the keys to the box. */
    public void focusBox() {
        box.requestFocusInWindow();
    }
}
