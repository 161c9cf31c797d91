package org.sheaf.desktop.identities.applying;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.identities.vaults.VaultEntry;
import org.sheaf.desktop.identities.vaults.VaultModel;
import org.sheaf.desktop.identities.vaults.VaultPlaces;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Refusal;

/** What applying will do, the vault it needs, and how far it is. EDT only. */
public final class ApplyPane extends JPanel implements ApplyDeed.Hearing {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 560;

    private final transient VaultModel vault;
    private final transient ApplyDeed deed;
    private final transient Supplier<ApplyCounts> counts;
    private final transient Runnable left;
    private final Prose title = new Prose("", Type.PAGE_TITLE, Palette::text);
    private final JPanel facts =
            Styled.clear(new MigLayout("insets 0, fillx, wrap 2, novisualpadding", "[20!]8[grow, fill]", "[top]"));
    private final VaultEntry entry;
    private final Prose fault = new Prose("", Type.SECOND, Palette::bad).foresee(WIDTH);
    private final JLabel going = Styled.label("", "second");
    private final JProgressBar bar = new JProgressBar(0, 1000);
    private final JButton cancel;
    private final JButton apply;
    private boolean running;

    /**
     * The page.
     *
     * @param counts what would be applied now
     * @param left leads back to the names
     */
    public ApplyPane(
            VaultModel vault, VaultPlaces places, ApplyDeed deed, Supplier<ApplyCounts> counts, Runnable left) {
        super(new MigLayout(
                "insets 24 24 24 24, fillx, wrap 1, hidemode 3, novisualpadding",
                "[:" + WIDTH + ":" + WIDTH + ", fill]",
                ""));
        this.vault = vault;
        this.deed = deed;
        this.counts = counts;
        this.left = left;
        Styled.style(this, "background: $Sheaf.paper");
        setName("apply");
        entry = new VaultEntry(vault, places, this::refresh);
        entry.onDone(this::begin);
        cancel = Styled.button(Words.of("widgets.cancel"), this::leave);
        cancel.setName("apply.cancel");
        apply = Styled.mainButton("", entry::onward);
        apply.setName("apply.apply");
        bar.setName("apply.bar");
        going.setName("apply.going");
        fault.setName("apply.fault");
        lay();
        OnKey.within(this, "ESCAPE", this::leave);
        vault.onChange(this::refresh);
        refresh();
    }

    private void lay() {
        add(title, "wmin 0");
        add(facts, "wmin 0, gaptop 10");
        JPanel box =
                Styled.ground("panel", new MigLayout("insets 14 16 14 16, fillx, wrap 1", "[grow, fill]", "[]8[]"));
        box.add(Styled.label(Words.of("apply.vault"), "title"));
        box.add(entry, "wmin 0");
        add(box, "wmin 0, gaptop 14");
        add(fault, "wmin 0, gaptop 8");
        add(going, "wmin 0, gaptop 10");
        add(bar, "h 4!, gaptop 4");
        JPanel buttons = Styled.clear(new MigLayout("insets 0, gap 8, novisualpadding", "[][]push"));
        buttons.add(apply, "h 30!");
        buttons.add(cancel, "h 30!");
        add(buttons, "gaptop 12");
    }

    /** Begins anew, before it is shown. */
    public void open() {
        fault.setText("");
        entry.begin();
        refresh();
    }

    /** What gets the keys first. */
    public JComponent first() {
        return vault.state() == VaultModel.State.OPEN ? apply : entry.firstField();
    }

    private void leave() {
        if (!running) {
            left.run();
        }
    }

    /** Shows what would be applied now. */
    public void refresh() {
        ApplyCounts now = counts.get();
        title.setText(Words.of("apply.title", now.replaced()));
        facts.removeAll();
        sentences(now).forEach(this::fact);
        if (now.undecided() > 0) {
            facts.add(new JLabel(Icons.WARNING.icon()));
            facts.add(new Prose(Words.of("apply.undecided", now.undecided()), Type.BODY, Palette::warning)
                    .foresee(WIDTH - 40));
        }
        entry.refresh();
        fault.setVisible(!fault.text().isEmpty());
        going.setVisible(running);
        bar.setVisible(running);
        apply.setText(
                vault.state() == VaultModel.State.NONE
                        ? Words.of("apply.make")
                        : vault.state() == VaultModel.State.LOCKED
                                ? Words.of("apply.unlock", now.replaced())
                                : Words.of("apply.apply", now.replaced()));
        apply.setEnabled(!running && !vault.isBusy() && now.replaced() > 0);
        cancel.setEnabled(!running);
        revalidate();
        repaint();
    }

    private static List<String> sentences(ApplyCounts now) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.of("apply.replaced", now.replaced(), now.places(), now.transcripts()));
        if (now.kept() > 0) {
            sentences.add(Words.of("apply.kept", now.kept()));
        }
        sentences.add(Words.of("apply.codings"));
        sentences.add(Words.of("apply.history"));
        sentences.add(Words.of("apply.backups"));
        return sentences;
    }

    private void fact(String sentence) {
        facts.add(new JLabel(Icons.TICK.icon()));
        facts.add(new Prose(sentence, Type.BODY, Palette::text).foresee(WIDTH - 40), "wmin 0");
    }

    private void begin() {
        if (running || counts.get().replaced() == 0) {
            return;
        }
        vault.vault().ifPresent(open -> {
            running = true;
            fault.setText("");
            progress(Words.of("apply.going"), 0, 0);
            vault.hold(true);
            deed.begin(open, vault.register(), this);
        });
    }

    @Override
    public void progress(String what, long done, long total) {
        going.setText(total > 0 ? Words.of("status.work", what, done, total) : what);
        bar.setIndeterminate(total == 0);
        bar.setValue(total == 0 ? 0 : (int) (1000 * done / total));
        bar.getAccessibleContext().setAccessibleName(going.getText());
    }

    @Override
    public void failed(Throwable why) {
        running = false;
        vault.hold(false);
        fault.setText(why instanceof Refusal refusal ? refusal.why() : Words.of("apply.failed"));
        refresh();
        apply.requestFocusInWindow();
    }
}
