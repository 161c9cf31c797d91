package org.sheaf.desktop.memos;

import java.awt.BorderLayout;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.TextBox;
import org.sheaf.study.Memo;
import org.sheaf.study.Target;

/** Room for the acting coder's memo on the chosen quotation. Layout only. EDT only. */
public final class MemoBox extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient MemosModel model;
    private final TextBox box = new TextBox(Words.of("memos.quotation"), Words.of("memos.quotation.hint"), 3);
    private transient @Nullable Target shown;

    /** A box over a model. */
    public MemoBox(MemosModel model) {
        super(new BorderLayout());
        this.model = model;
        setOpaque(false);
        box.setName("memo.quotation");
        add(box.framed(), BorderLayout.CENTER);
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
    }

    /** Leads the keys to the box. */
    public void focusBox() {
        box.requestFocusInWindow();
    }
}
