package org.sheaf.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.SearchField;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.text.Span;

/** Finds words in the transcript that is read, case aside, and leads from one to the next. EDT only. */
final class FindBar extends JPanel {

    private static final long serialVersionUID = 1L;

    /** More hits than these are of no use to a reader. */
    private static final int MOST = 5000;

    private final Reader reader;
    private final SearchField field = new SearchField(Words.of("find.field"), "");
    private final JLabel count = Styled.label("", "second");

    FindBar(Reader reader) {
        super(new MigLayout("insets 6 20 6 12, fillx", "[240!]8[]push[]0[]0[]", "[30!]"));
        this.reader = reader;
        Styled.style(this, "background: $Sheaf.panel");
        setBorder(javax.swing.BorderFactory.createCompoundBorder(
                Styled.hairline(true, false, false, false), getBorder()));
        setVisible(false);
        field.setName("find.field");
        add(field, "h 30!, growx");
        add(count);
        add(button(Icons.CHEVRON_UP, "find.previous", () -> step(false)));
        add(button(Icons.CHEVRON_DOWN, "find.next", () -> step(true)));
        add(button(Icons.CLOSE, "find.close", this::close));
        field.onText(text -> search());
        OnKey.of(field, "ENTER", () -> step(true));
        OnKey.of(field, "shift ENTER", () -> step(false));
        OnKey.of(field, "F3", () -> step(true));
        OnKey.of(field, "ESCAPE", this::close);
    }

    private static JButton button(Icons icon, String key, Runnable run) {
        JButton button = Styled.button("", run);
        button.setIcon(icon.icon());
        button.setToolTipText(Words.of(key));
        button.getAccessibleContext().setAccessibleName(Words.of(key));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        return button;
    }

    void open() {
        setVisible(true);
        field.requestFocusInWindow();
        field.selectAll();
        search();
    }

    private void close() {
        setVisible(false);
        reader.marks(List.of());
        reader.page().requestFocusInWindow();
    }

    private void step(boolean forward) {
        reader.hit(forward);
    }

    private void search() {
        String wanted = field.getText().strip();
        List<Span> hits = wanted.isEmpty()
                ? List.of()
                : reader.model().map(model -> hits(model.text().text(), wanted)).orElse(List.of());
        reader.marks(hits);
        count.setText(wanted.isEmpty() ? "" : Words.of("find.count", hits.size()));
    }

    /** Where the words stand, case aside. */
    static List<Span> hits(String text, String wanted) {
        List<Span> hits = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        String low = wanted.toLowerCase(Locale.ROOT);
        boolean same = lower.length() == text.length(); // a few letters change their length with their case
        String in = same ? lower : text;
        String what = same ? low : wanted;
        for (int at = in.indexOf(what); at >= 0 && hits.size() < MOST; at = in.indexOf(what, at + what.length())) {
            hits.add(new Span(at, at + what.length()));
        }
        return hits;
    }
}
