package org.sheaf.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;

/**
 * Three hints below the first transcript that is ever opened here: select words, press Enter, take it back. Each is ticked
 * once it was done; after the last, or when they are closed, they never come again. EDT only.
 */
final class FirstHints extends JPanel implements StudyListener {

    private static final long serialVersionUID = 1L;

    private static final String SEEN = "hints";
    private static final int HINTS = 3;

    private final transient Desk desk;
    private final transient Readers reading;
    private final transient Settings settings;
    private final transient Actions actions;
    private final List<JLabel> hints = new ArrayList<>();
    private int done;

    FirstHints(Desk desk, Readers reading, Actions actions, Settings settings) {
        super(new MigLayout("insets 6 20 6 12, fillx, gapx 28", "[][][]push[]", "[28!, center]"));
        this.desk = desk;
        this.reading = reading;
        this.settings = settings;
        this.actions = actions;
        setName("hints");
        Styled.style(this, "background: $Sheaf.panel");
        setBorder(Styled.hairline(true, false, false, false));
        setVisible(false);
    }

    /** Shows them where nothing was ever coded and nobody has seen them. */
    void begin() {
        boolean coded = desk.study().codes().stream()
                .anyMatch(code -> desk.study().total(code.id()).passages() > 0);
        if (settings.get(SEEN).isPresent() || coded) {
            return;
        }
        String[] keys = {"", actions.keyText("reader.code"), actions.keyText("study.undo")};
        for (int i = 0; i < HINTS; i++) {
            JLabel hint = new JLabel(Words.of("hints." + (i + 1), keys[i]), Icons.RING.icon(), JLabel.LEADING);
            hint.setName("hints." + (i + 1));
            hint.setToolTipText(hint.getText());
            hints.add(hint);
            add(hint, "wmin 24");
        }
        JButton close = new JButton(Icons.CLOSE.icon());
        close.putClientProperty("JButton.buttonType", "toolBarButton");
        close.setName("hints.close");
        close.setToolTipText(Words.of("hints.close"));
        close.getAccessibleContext().setAccessibleName(Words.of("hints.close"));
        close.addActionListener(event -> leave());
        add(close, "w 28!, h 28!");
        desk.listen(this);
        reading.onChange(this::look);
        look();
    }

    private void look() {
        setVisible(done < HINTS && reading.transcript().isPresent());
        if (done == 0 && !reading.reader().selection().isEmpty()) {
            tick(1);
        }
    }

    /** The hints up to one are done; who codes knows how to select. */
    private void tick(int upTo) {
        for (int i = done; i < upTo; i++) {
            hints.get(i).setIcon(Icons.DONE.icon());
            hints.get(i)
                    .getAccessibleContext()
                    .setAccessibleName(Words.of("hints.done", hints.get(i).getText()));
        }
        done = Math.max(done, upTo);
        if (done == HINTS) {
            leave();
        }
    }

    private void leave() {
        done = HINTS;
        settings.put(SEEN, "seen");
        setVisible(false);
        reading.reader().page().requestFocusInWindow();
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        if (done < HINTS && entry.coder().equals(desk.coder().id())) {
            if (entry.kind().equals(Entry.UNDONE) && done == 2) {
                tick(HINTS);
            } else if (entry.kind().equals("coded")) {
                tick(2);
            }
        }
    }
}
