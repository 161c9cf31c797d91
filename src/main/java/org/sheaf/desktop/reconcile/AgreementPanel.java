package org.sheaf.desktop.reconcile;

import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.agreement.Figure;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.reconcile.agreeing.RoundAgreement;

/** Three figures of agreement, before decisions and after, with the unit they rest on. EDT only. */
public final class AgreementPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int TEXT = 260;

    private final transient AgreementModel model;

    /** The panel of a model. */
    public AgreementPanel(AgreementModel model) {
        super(new MigLayout("insets 12 16 14 16, fillx, wrap 3, hidemode 3", "[grow, fill]12[right]12[right]", ""));
        this.model = model;
        setOpaque(false);
        setName("reconcile.agreement");
        model.onChange(this::refresh);
        refresh();
    }

    private void refresh() {
        removeAll();
        add(Styled.label(Words.of("reconcile.agreement"), "title"), "span 3, gapbottom 2");
        if (model.waits()) {
            say(Words.of("reconcile.agreement.reflexive"));
            JButton show = Styled.link(Words.of("reconcile.agreement.show"), model::ask);
            show.setName("reconcile.agreement.show");
            JPanel row = Styled.clear(new MigLayout("insets 0, novisualpadding", "[]push", ""));
            row.add(show, "gapleft -4");
            add(row, "span 3, growx");
        } else if (!model.failure().isEmpty()) {
            say(model.failure());
        } else {
            model.figures().ifPresentOrElse(this::show, () -> say(Words.of("reconcile.agreement.computing")));
        }
        revalidate();
        repaint();
    }

    private void say(String sentence) {
        add(new Prose(sentence, Type.SECOND, Palette::second).foresee(TEXT), "span 3, growx, wmin 0");
    }

    private void show(AgreementModel.Figures figures) {
        RoundAgreement after = figures.after();
        if (after != null) {
            add(Styled.label("", "second"));
            add(Styled.label(Words.of("reconcile.agreement.before"), "second"));
            add(Styled.label(Words.of("reconcile.agreement.after"), "second"));
        }
        row("alpha", figures.before().alpha(), after == null ? null : after.alpha());
        row("kappa", figures.before().kappa(), after == null ? null : after.kappa());
        row("ac1", figures.before().ac1(), after == null ? null : after.ac1());
        String basis = figures.before().basis();
        say(
                after == null
                        ? Words.of("reconcile.agreement.basis", basis)
                        : Words.of("reconcile.agreement.basis.after", basis));
        for (Figure figure : new Figure[] {
            figures.before().alpha(), figures.before().kappa(), figures.before().ac1()
        }) {
            if (!figure.isDefined()) {
                say(figure.reason());
                return;
            }
        }
    }

    private void row(String measure, Figure before, @Nullable Figure after) {
        String name = Words.of("reconcile.agreement." + measure);
        add(new Prose(name, Type.SECOND, Palette::text, 2).foresee(TEXT / 2), "wmin 0");
        add(figure(name, before), after == null ? "span 2" : "");
        if (after != null) {
            add(figure(Words.of("reconcile.agreement.named.after", name), after));
        }
    }

    private static JLabel figure(String name, Figure figure) {
        JLabel label = Styled.label(
                figure.isDefined() ? String.format(Locale.ROOT, "%.2f", figure.value()) : "–", "secondTitle");
        label.setHorizontalAlignment(SwingConstants.RIGHT);
        label.setToolTipText(figure.isDefined() ? name : figure.reason());
        label.getAccessibleContext().setAccessibleName(name + " " + label.getText());
        return label;
    }
}
