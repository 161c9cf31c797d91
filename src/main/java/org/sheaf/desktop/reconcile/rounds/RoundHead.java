package org.sheaf.desktop.reconcile.rounds;

import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.ShareBar;
import org.sheaf.desktop.widgets.Styled;

/** Which round it is, whose, over what, and how far it has come. EDT only. */
public final class RoundHead extends JPanel {

    private static final long serialVersionUID = 1L;

    private final Prose title = new Prose("", Type.VIEW_TITLE, Palette::text, 1);
    private final Prose facts = new Prose("", Type.SECOND, Palette::second, 3);
    private final ShareBar bar = new ShareBar();
    private final JLabel done = Styled.label("", "second");
    private final JLabel rest = Styled.label("", "second");
    private final JButton other;

    /** An empty head; {@code choose} looks at another round. */
    public RoundHead(Action choose) {
        super(new MigLayout(
                "insets 12 16 10 16, fillx, wrap 1, hidemode 3", "[grow, fill]", "[24!, center]2[]10[]6[]"));
        other = Styled.iconButton(choose);
        choose.addPropertyChangeListener(event -> other.setVisible(choose.isEnabled()));
        other.setVisible(choose.isEnabled());
        setOpaque(false);
        title.setName("rounds.title");
        facts.setName("rounds.facts");
        done.setName("rounds.done");
        rest.setName("rounds.rest");
        JPanel top = Styled.clear(new MigLayout("insets 0, fillx, hidemode 3", "[grow, fill]8[]", "[24!, center]"));
        top.add(title, "wmin 0");
        top.add(other, "w 24!, h 24!");
        add(top, "wmin 0");
        add(facts, "wmin 0");
        add(bar, "h 6!");
        add(done, "split 2, growx 0, wmin 0");
        add(rest, "gapleft push, growx 0, wmin 0");
        setBorder(Styled.hairline(false, false, true, false));
    }

    /** Says which round, and what of it. */
    public void say(String name, String about) {
        title.setText(name);
        facts.setText(about);
    }

    /** Says how far it has come: {@code of} is the whole. */
    public void progress(int part, int of, String words, String beside) {
        bar.show(part, of, words);
        done.setText(words);
        rest.setText(beside);
        rest.setVisible(!beside.isEmpty());
    }
}
