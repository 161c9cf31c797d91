package org.sheaf.desktop.identities;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.identities.applying.ApplyDeed;
import org.sheaf.desktop.identities.applying.ApplyPane;
import org.sheaf.desktop.identities.vaults.VaultModel;
import org.sheaf.desktop.identities.vaults.VaultPane;
import org.sheaf.desktop.identities.vaults.VaultPlaces;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Column;
import org.sheaf.desktop.widgets.Divided;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.Flanked;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;

/** The names that were found, every place of one of them, and what stands in its stead. Layout only. EDT only. */
public final class IdentitiesView extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int TEXT = 292;

    private final transient IdentitiesModel model;
    private final transient ReadingModel reader;
    private final transient Actions actions;
    private final CardLayout cards = new CardLayout();
    private final JPanel centre = Styled.ground("paper", cards);
    private final NamesPane names;
    private final PlacesPane places;
    private final ChoicePane choice;
    private final ApplyPane apply;
    private final ReadingPane reading;
    private final EmptyState nothing = new EmptyState("", null);
    private final JButton again;
    private final Prose rest = new Prose("", Type.SECOND, Palette::second).foresee(TEXT);
    private final JButton begin;
    private final Flanked sides;
    private transient Runnable said = () -> {};
    private boolean applying;

    /** The view of a model; its actions must be declared before. */
    public IdentitiesView(IdentitiesModel model, IdentitiesActions deeds, Actions actions, Parts parts) {
        super(new BorderLayout());
        this.model = model;
        this.actions = actions;
        setName("identities");
        Styled.style(this, "background: $Sheaf.paper");
        names = new NamesPane(model, actions);
        places = new PlacesPane(model, deeds.places(), actions);
        choice = new ChoicePane(model, actions);
        this.reader = parts.reading;
        reading = new ReadingPane(reader, model, actions);
        apply = new ApplyPane(model.vault(), parts.places, parts.deed, model::counts, this::showNames);
        again = new JButton(actions.swing("identities.scan"));
        begin = new JButton();
        begin.addActionListener(event -> actions.run("identities.apply"));
        sides = new Flanked(
                new Flanked.Part(names, new Divided.Sizes(348, 260, 460), 900),
                middle(),
                new Flanked.Part(right(actions), new Divided.Sizes(324, 280, 440), 1180));
        add(sides, BorderLayout.CENTER);
        choice.onDone(this::focusNames);
        deeds.over(this);
        model.onChange(this::refresh);
        refresh();
    }

    /**
     * What the view is composed of.
     *
     * @param reading what is read with everything decided in its place
     * @param places asks where vaults lie
     * @param deed applies what was decided
     */
    public record Parts(ReadingModel reading, VaultPlaces places, ApplyDeed deed) {}

    private JPanel middle() {
        JPanel page =
                Styled.ground("paper", new MigLayout("insets 48 24 24 24, fillx, wrap 1", "[:460:, left]", "[]8[]"));
        page.add(Styled.label(Words.of("identities.heading"), "viewTitle"), "gapleft 16");
        page.add(nothing, "w 460!, gapleft 0");
        again.setName("identities.again");
        again.setIcon(null);
        again.setToolTipText(null);
        page.add(again, "gapleft 16");
        centre.add(page, "nothing");
        centre.add(places, "places");
        centre.add(reading, "reading");
        centre.add(Styled.scrolled(new Column(apply, Styled.ground("paper", new BorderLayout()))), "apply");
        return centre;
    }

    private JPanel right(Actions actions) {
        JPanel title = Styled.clear(new MigLayout("insets 0 16 0 16, fillx", "[grow, fill]", "[39!, center]"));
        title.add(Styled.label(Words.of("identities.instead"), "title"));
        title.setBorder(Styled.hairline(false, false, true, false));
        JPanel upper =
                Styled.ground("panel", new MigLayout("insets 0, fillx, wrap 1, hidemode 3, gap 0", "[grow, fill]"));
        upper.add(choice, "wmin 0");
        upper.add(new VaultPane(model.vault(), actions), "wmin 0");
        JPanel foot = Styled.ground(
                "panel", new MigLayout("insets 12 16 12 16, fillx, wrap 1, novisualpadding", "[grow, fill]", "[]8[]"));
        foot.setBorder(Styled.hairline(true, false, false, false));
        rest.setName("identities.rest");
        begin.setName("identities.apply");
        foot.add(rest, "wmin 0");
        foot.add(begin, "h 30!, growx 0, wmin 0");
        JPanel all =
                Styled.headed(title, Styled.scrolled(new Column(upper, Styled.ground("panel", new BorderLayout()))));
        all.add(foot, BorderLayout.SOUTH);
        return all;
    }

    /** Icons have the colours of the tone. */
    @Override
    public void updateUI() {
        super.updateUI();
        if (sides != null) {
            SwingUtilities.invokeLater(this::refresh);
        }
    }

    private void refresh() {
        names.refresh();
        places.refresh();
        choice.refresh();
        if (reader.isShown()) {
            reading.refresh();
        }
        boolean listed = model.about().isPresent();
        if (!listed) {
            nothing.say(emptiness());
        }
        boolean stuck = model.searching().state() == Searching.State.FAILED
                || model.searching().state() == Searching.State.STOPPED;
        again.setVisible(stuck);
        show(applying ? "apply" : reader.isShown() ? "reading" : listed ? "places" : "nothing");
        int replaced = model.counts().replaced();
        begin.setText(Words.of("identities.begin", replaced));
        begin.setEnabled(replaced > 0 && !applying);
        rest.setText(rest(replaced));
        actions.refreshSoon();
        said.run();
    }

    private void show(String card) {
        boolean had = hasKeys();
        cards.show(centre, card);
        if (!had && isShowing()) {
            SwingUtilities.invokeLater(() -> {
                if (!hasKeys()) {
                    focusNames();
                }
            });
        }
    }

    /** Whether the keys are somewhere; what had them may have gone. */
    private static boolean hasKeys() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null && owner.isShowing();
    }

    private String emptiness() {
        return switch (model.searching().state()) {
            case WORKING -> Words.of("identities.working");
            case STOPPED -> Words.of("identities.stopped");
            case FAILED -> model.searching().failure();
            case DONE ->
                Words.of(
                        model.vault().state() == VaultModel.State.LOCKED
                                ? "identities.empty.locked"
                                : "identities.empty");
        };
    }

    private String rest(int replaced) {
        int check = model.list().count(Found.Group.CHECK);
        return check > 0 ? Words.of("identities.rest", check, replaced) : Words.of("identities.rest.none", replaced);
    }

    /** Shows what applying will do. */
    void showApply() {
        applying = true;
        apply.open();
        refresh();
        SwingUtilities.invokeLater(() -> apply.first().requestFocusInWindow());
    }

    private void showNames() {
        applying = false;
        refresh();
        focusNames();
    }

    ReadingPane reading() {
        return reading;
    }

    NamesPane names() {
        return names;
    }

    ChoicePane choice() {
        return choice;
    }

    /** Over what short messages stand. */
    public JComponent ground() {
        return centre;
    }

    /** List, places and panel, for the window's keys that hide a side. */
    public Flanked sides() {
        return sides;
    }

    /** Is told when the status bar has another thing to say. */
    public void onSaying(Runnable listener) {
        said = listener;
    }

    /** What the status bar says at the left. */
    public String saying() {
        if (model.about().isEmpty()) {
            return "";
        }
        int check = model.way().numberToCheck();
        return check > 0
                ? Words.of("identities.status.check", check, model.list().count(Found.Group.CHECK))
                : Words.of(
                        "identities.status",
                        model.way().number(),
                        model.way().shown().size());
    }

    /** What it says at the right. */
    public String standing() {
        return switch (model.vault().state()) {
            case OPEN -> Words.of("identities.status.open");
            case LOCKED -> Words.of("identities.status.locked");
            case NONE -> Words.of("identities.status.none");
        };
    }

    private void focusNames() {
        names.names().requestFocusInWindow();
    }

    /** Leads the keys to what is gone through. */
    public void focusRows() {
        if (applying) {
            apply.first().requestFocusInWindow();
        } else if (reader.isShown()) {
            reading.first().requestFocusInWindow();
        } else if (names.names().isShowing()) {
            focusNames();
        } else {
            places.places().requestFocusInWindow();
        }
    }

    /** What F6 leads to, in order. */
    public List<JComponent> focusables() {
        JComponent middle = applying ? apply.first() : reader.isShown() ? reading.first() : places.places();
        return List.of(names.names(), middle);
    }
}
