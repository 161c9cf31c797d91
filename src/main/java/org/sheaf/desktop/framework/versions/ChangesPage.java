package org.sheaf.desktop.framework.versions;

import java.util.List;
import java.util.Locale;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.analysis.CodeAlteration;
import org.sheaf.analysis.CodeAlteration.Kind;
import org.sheaf.analysis.CodeAlteration.Wording;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.Swatch;
import org.sheaf.study.Code;

/** What changed between two states of the framework, to be read: the old words at the left, the new at the right. EDT only. */
final class ChangesPage extends JPanel {

    private static final long serialVersionUID = 1L;

    ChangesPage() {
        super(new MigLayout("insets 4 16 16 16, fillx, wrap 2, gapx 24, gapy 0", "[grow, fill, sg][grow, fill, sg]"));
        Styled.style(this, "background: $Sheaf.panel");
        setName("versions.changes");
    }

    /**
     * Shows what changed.
     *
     * @param older what the left side is called
     * @param newer what the right side is called
     */
    void show(List<CodeAlteration> changes, String older, String newer) {
        removeAll();
        for (Kind kind : Kind.values()) {
            List<CodeAlteration> of =
                    changes.stream().filter(change -> change.kind() == kind).toList();
            if (!of.isEmpty()) {
                section(kind, of, older, newer);
            }
        }
        revalidate();
        repaint();
    }

    private void section(Kind kind, List<CodeAlteration> changes, String older, String newer) {
        String title = Words.of("versions.kind." + kind.name().toLowerCase(Locale.ROOT), changes.size());
        add(Styled.label(title, "title"), "span, gaptop 16, gapbottom 4, wmin 0");
        boolean sides = kind == Kind.RENAMED || kind == Kind.MOVED || kind == Kind.DEFINED || kind == Kind.DRESSED;
        if (sides) {
            add(Styled.label(older, "small"), "wmin 0");
            add(Styled.label(newer, "small"), "wmin 0");
        }
        for (CodeAlteration change : changes) {
            switch (kind) {
                case ADDED ->
                    alone(
                            change.code(),
                            change.after(),
                            change.code().definition().brief());
                case REMOVED ->
                    alone(
                            change.code(),
                            change.before(),
                            change.code().definition().brief());
                case JOINED -> alone(change.code(), change.before(), Words.of("versions.joinedInto", change.after()));
                case RENAMED, MOVED -> pair(change.before(), change.after());
                case DEFINED, DRESSED -> wordings(change);
            }
        }
    }

    private void alone(Code code, String path, String beneath) {
        add(named(code, path), "span, gaptop 6, wmin 0");
        if (!beneath.isEmpty()) {
            add(new Prose(beneath, Type.SECOND, Palette::second), "span, gapleft 18, gaptop 1, wmin 0");
        }
    }

    private static JLabel named(Code code, String path) {
        JLabel label = new JLabel(path);
        label.setIcon(new Swatch(() -> CodeColours.shown(code.colour(), Palette.now())));
        label.setIconTextGap(Space.SMALL);
        return label;
    }

    private void pair(String before, String after) {
        add(new Prose(before, Type.BODY, Palette::second), "gaptop 6, aligny top, wmin 0");
        add(new Prose(after, Type.BODY, Palette::text), "gaptop 6, aligny top, wmin 0");
    }

    private void wordings(CodeAlteration change) {
        add(named(change.code(), change.after()), "span, gaptop 8, wmin 0");
        for (Wording wording : change.wordings()) {
            add(Styled.label(Words.of("versions.field." + wording.field()), "secondTitle"), "span, gaptop 4, wmin 0");
            boolean colour = wording.field().equals("colour");
            side(wording.before(), false, colour);
            side(wording.after(), true, colour);
        }
    }

    private void side(String words, boolean now, boolean colour) {
        if (colour && words.length() == 7) {
            int rgb = Integer.parseInt(words.substring(1), 16);
            JLabel swatch = new JLabel(words);
            swatch.setIcon(new Swatch(() -> CodeColours.shown(rgb, Palette.now())));
            add(swatch, "gaptop 1, wmin 0");
        } else {
            String shown = words.isEmpty() ? Words.of("versions.empty") : words;
            add(
                    new Prose(shown, Type.BODY, now && !words.isEmpty() ? Palette::text : Palette::second),
                    "gaptop 1, aligny top, wmin 0");
        }
    }
}
