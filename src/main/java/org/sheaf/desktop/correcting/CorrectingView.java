package org.sheaf.desktop.correcting;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.sheaf.correction.Preview;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Banner;
import org.sheaf.desktop.widgets.ContextMenu;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** A transcript while it is corrected, with what that means for its quotations. EDT only. */
public final class CorrectingView extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final String[] CONTEXT = {
        "correct.divide", "correct.join", Menus.LINE, "correct.speaker", "correct.label", Menus.LINE, "correct.replace"
    };

    private final transient Desk desk;
    private final transient CorrectingModel model;
    private final transient Actions actions;
    private final SheetPane sheet;
    private final Margin margin;
    private final ChangesPane changes;
    private final transient Finding finding;
    private final JLabel name = Styled.label("", "viewTitle");
    private final JPanel above =
            Styled.clear(new MigLayout("insets 0, fillx, wrap 1, hidemode 3", "[grow, fill]", "[]0[]"));
    private final JPanel told = Styled.ground("paper", new BorderLayout());
    private boolean refreshing;
    private transient Runnable discarding = () -> {};

    /** The view of a model; its actions are declared. */
    public CorrectingView(Desk desk, CorrectingModel model, Actions actions) {
        super(new BorderLayout());
        this.desk = desk;
        this.model = model;
        this.actions = actions;
        this.sheet = new SheetPane(model);
        this.margin = new Margin(model, sheet, turn -> actions.run("correct.speaker"));
        this.changes = new ChangesPane(false, model::letGo);
        ReplaceBar bar = new ReplaceBar();
        this.finding = new Finding(model, sheet, bar);
        Styled.style(this, "background: $Sheaf.paper");
        add(head(), BorderLayout.NORTH);
        JScrollPane scroll = Styled.scrolled(sheet);
        scroll.setRowHeaderView(margin);
        scroll.getRowHeader().setOpaque(false);
        Styled.style(scroll, "background: $Sheaf.paper");
        JPanel middle = Styled.ground("paper", new BorderLayout());
        told.setBorder(Styled.inset(0, 0, 0, 0));
        above.add(bar);
        above.add(told);
        told.setVisible(false);
        middle.add(above, BorderLayout.NORTH);
        middle.add(scroll, BorderLayout.CENTER);
        add(middle, BorderLayout.CENTER);
        add(changes, BorderLayout.EAST);
        actions.install(this, Scope.CORRECTING, WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        sheet.addMouseListener(new ContextMenu(sheet, () -> new Menus(actions).popup(CONTEXT)));
        sheet.addCaretListener(event -> {
            margin.repaint();
            actions.refreshSoon();
        });
        OnKey.of(sheet, "ESCAPE", () -> actions.run("correct.cancel"));
        OnKey.of(changes.rows(), "ESCAPE", sheet::requestFocusInWindow);
        // Whoever is here takes back what was typed, and not a step of the study, wherever the keys are.
        OnKey.within(this, "menu Z", model::goBack);
        OnKey.within(this, "menu shift Z", model::goAhead);
        OnKey.within(this, "menu Y", model::goAhead);
        changes.onChosen(row -> show(row.touched().at()));
        model.onChange(this::changed);
        changed();
    }

    private JPanel head() {
        JPanel head = Styled.ground("panel", new MigLayout("insets 0 20 0 16, fillx", "[grow, fill]12[]", "[48!]"));
        head.setBorder(Styled.hairline(false, false, true, false));
        JPanel what = Styled.clear(new MigLayout("insets 0, gap 10", "", "[30!]"));
        what.add(name, "wmin 40, shrinkprio 50");
        what.add(Styled.label(Words.of("correct.nothingYet"), "second"), "wmin 0");
        JPanel does = Styled.clear(new MigLayout("insets 0, gap 6", "", "[30!]"));
        for (String id :
                new String[] {"correct.replace", "correct.divide", "correct.join", "correct.speaker", "correct.file"}) {
            does.add(Styled.iconButton(actions.swing(id)), "w 30!, h 30!");
        }
        does.add(named(Styled.button("", () -> actions.run("correct.cancel")), "correct.cancel"), "gapleft 8");
        does.add(named(Styled.mainButton("", () -> actions.run("correct.apply")), "correct.apply"));
        head.add(what, "wmin 0");
        head.add(does, "shrinkprio 50");
        return head;
    }

    private AbstractButton named(JButton button, String action) {
        button.setAction(actions.swing(action));
        button.setIcon(null);
        button.setText(Words.of(action + ".short"));
        button.setName(action);
        return button;
    }

    private void changed() {
        sheet.sync();
        margin.revalidate();
        if (!refreshing) {
            refreshing = true;
            SwingUtilities.invokeLater(this::refresh);
        }
        repaint();
    }

    /** What follows from an amendment is shown once, after all that the EDT is doing. */
    private void refresh() {
        refreshing = false;
        Transcript transcript = model.correction().base();
        name.setText(Words.of("correct.title", transcript.name()));
        changes.show(rows(transcript), model.preview().untouched(), model.letsGo());
        finding.refresh();
        told.removeAll();
        told.setVisible(!model.trouble().isEmpty());
        if (!model.trouble().isEmpty()) {
            Banner banner = new Banner(Banner.Kind.WARNING, model.trouble(), "")
                    .with(Words.of("correct.discard"), () -> discarding.run());
            JPanel box = Styled.clear(new BorderLayout());
            box.setBorder(Styled.inset(10, 20, 4, 20));
            box.add(banner);
            told.add(box);
        }
        told.revalidate();
        actions.refresh();
        repaint();
    }

    private List<TouchedRow> rows(Transcript transcript) {
        List<TouchedRow> rows = new ArrayList<>();
        Preview preview = model.preview();
        preview.lost().forEach(touched -> rows.add(TouchedRow.of(desk.study(), transcript, touched, true)));
        preview.changed().forEach(touched -> rows.add(TouchedRow.of(desk.study(), transcript, touched, false)));
        return rows;
    }

    /** Sets what the link under a warning does. */
    public void onDiscard(Runnable run) {
        discarding = run;
    }

    /** Sets the words in the reader's type. */
    public void type(Font font) {
        sheet.type(font);
    }

    /** Shows the caret where it was put and gives the keys to the words. */
    public void enter() {
        sheet.caretAt(model.correction().at());
        sheet.requestFocusInWindow();
        SwingUtilities.invokeLater(() -> show(new Span(sheet.caret(), sheet.caret())));
    }

    private void show(Span words) {
        sheet.choose(words);
        try {
            java.awt.geom.Rectangle2D at = sheet.modelToView2D(sheet.getCaretPosition());
            if (at != null) {
                int third = sheet.getVisibleRect().height / 3;
                Rectangle around = at.getBounds();
                around.grow(0, third);
                sheet.scrollRectToVisible(around);
            }
        } catch (javax.swing.text.BadLocationException changed) {
            return;
        }
    }

    /** Opens the bar that finds and replaces, with the chosen words in it. */
    public void find() {
        finding.open();
    }

    /** The next place that is different from the stored text, or the one before. */
    void nextPlace(boolean forward) {
        finding.place(forward).ifPresent(this::show);
    }

    SheetPane sheet() {
        return sheet;
    }

    /** Where the label of a turn stands. */
    JComponent labels() {
        return margin;
    }

    Rectangle label(int turn) {
        return margin.place(turn);
    }
}
