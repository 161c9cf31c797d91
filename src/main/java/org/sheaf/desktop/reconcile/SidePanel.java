package org.sheaf.desktop.reconcile;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Column;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.Swatch;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.reconcile.passages.Precedents;
import org.sheaf.study.Code;
import org.sheaf.study.Decision;
import org.sheaf.study.Definition;
import org.sheaf.study.Study;

/** What helps to decide: what the codes mean, and what was decided before about the same codes. EDT only. */
final class SidePanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int PRECEDENTS = 5;
    private static final int TEXT = 236;

    private final transient ReconcileModel model;
    private final transient Actions actions;
    private final JPanel codes = part();
    private final JPanel before = part();

    SidePanel(ReconcileModel model, Actions actions, JComponent agreement) {
        super(new BorderLayout());
        this.model = model;
        this.actions = actions;
        Styled.style(this, "background: $Sheaf.panel");
        JPanel title = Styled.clear(new MigLayout("insets 0 16 0 16, fillx", "[grow, fill]", "[39!, center]"));
        title.add(Styled.label(Words.of("reconcile.codes"), "title"));
        title.setBorder(Styled.hairline(false, false, true, false));
        add(title, BorderLayout.NORTH);
        codes.setName("reconcile.codes");
        before.setName("reconcile.before");
        JPanel all =
                Styled.ground("panel", new MigLayout("insets 0, fillx, wrap 1, hidemode 3, gap 0", "[grow, fill]"));
        all.add(codes);
        all.add(before);
        all.add(agreement);
        add(Styled.scrolled(new Column(all, Styled.ground("panel", new BorderLayout()))), BorderLayout.CENTER);
    }

    private static JPanel part() {
        JPanel part =
                Styled.clear(new MigLayout("insets 12 16 14 16, fillx, wrap 2, hidemode 3", "[10!]8[grow, fill]", ""));
        part.setBorder(Styled.hairline(false, false, true, false));
        return part;
    }

    /** Shows what is looked at. */
    void refresh() {
        Optional<Disagreement> about = model.about();
        if (about.isEmpty() || model.compared().isEmpty()) {
            return;
        }
        define(about.get());
        recall(about.get());
        revalidate();
        repaint();
    }

    private void define(Disagreement about) {
        Study study = model.desk().study();
        CodeColours colours = CodeColours.of(study, Palette.now());
        codes.removeAll();
        for (Code code : about.codes().stream()
                .flatMap(id -> study.codes().find(id).stream())
                .toList()) {
            codes.add(new javax.swing.JLabel(new Swatch(() -> colours.of(code.id()))));
            codes.add(new Prose(code.name(), Type.TITLE, Palette::text).foresee(TEXT), "wmin 0");
            codes.add(
                    new Prose(meaning(code.definition()), Type.SECOND, Palette::second).foresee(TEXT),
                    "skip 1, wmin 0, gapbottom 6");
        }
        JButton edit =
                Styled.link(Words.of("action.reconcile.definitions"), () -> actions.run("reconcile.definitions"));
        edit.setName("reconcile.definitions");
        JPanel row = Styled.clear(new MigLayout("insets 0, novisualpadding", "[]push", ""));
        row.add(edit, "pad 0 -6 0 -6");
        codes.add(row, "skip 1, growx, wmin 0");
    }

    /** The brief definition and what is not meant; else what there is. */
    private static String meaning(Definition definition) {
        List<String> parts = java.util.stream.Stream.of(
                        definition.brief().isBlank() ? definition.full() : definition.brief(),
                        definition.useWhen(),
                        definition.notWhen())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? Words.of("reconcile.undefined") : String.join(" ", parts);
    }

    private void recall(Disagreement about) {
        Study study = model.desk().study();
        List<Decision> decisions = Precedents.of(study, about);
        before.removeAll();
        before.add(Styled.label(Words.of("reconcile.before"), "title"), "span 2");
        if (decisions.isEmpty()) {
            before.add(
                    new Prose(Words.of("reconcile.before.none"), Type.SECOND, Palette::second).foresee(TEXT),
                    "span 2, growx, wmin 0");
        }
        for (Decision decision : decisions.stream().limit(PRECEDENTS).toList()) {
            before.add(
                    new Prose(Outcomes.said(study, decision), Type.SECOND_TITLE, Palette::text).foresee(TEXT),
                    "span 2, growx, wmin 0, gaptop 4");
            before.add(
                    new Prose(why(decision), Type.SECOND, Palette::second, 4).foresee(TEXT), "span 2, growx, wmin 0");
        }
        if (decisions.size() > PRECEDENTS) {
            before.add(
                    Styled.label(Words.of("reconcile.before.more", decisions.size() - PRECEDENTS), "second"),
                    "span 2, gaptop 4");
        }
    }

    private String why(Decision decision) {
        String where = model.where(decision);
        String said = decision.note().isBlank() ? decision.reason() : decision.note();
        return said.isBlank() ? where + "." : Words.of("reconcile.before.why", where, said);
    }
}
