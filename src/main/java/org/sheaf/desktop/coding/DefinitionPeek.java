package org.sheaf.desktop.coding;

import java.awt.Rectangle;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.Swatch;
import org.sheaf.study.Code;
import org.sheaf.study.Definition;
import org.sheaf.study.Framework;

/** What codes mean, beside words that carry them. Esc closes it. Layout only. EDT only. */
public final class DefinitionPeek {

    private DefinitionPeek() {}

    /** Shows it below, or above, a part of a component. */
    public static Floater open(JComponent anchor, Rectangle part, List<Code> codes, Framework framework) {
        JPanel panel = Styled.clear(new MigLayout("insets 12 14 12 14, wrap 1, hidemode 3", "[360!, fill]", "[]"));
        panel.setName("definition.peek");
        for (Code code : codes) {
            add(panel, code, framework);
        }
        Floater[] opened = new Floater[1];
        JButton close = Styled.button(Words.of("definition.close"), () -> opened[0].close());
        close.setName("definition.close");
        panel.add(close, "growx 0, alignx right, gaptop 4");
        opened[0] = Floater.open(anchor, part, panel, close);
        return opened[0];
    }

    private static void add(JPanel panel, Code code, Framework framework) {
        JLabel name = Styled.label(code.name(), "title");
        name.setIcon(new Swatch(() -> CodeColours.shown(code.colour(), Palette.now())));
        name.setIconTextGap(8);
        name.setToolTipText(framework.path(code));
        panel.add(name, "wmin 0, gaptop 2");
        Definition meant = code.definition();
        if (meant.equals(Definition.NONE)) {
            panel.add(new Prose(Words.of("definition.none"), Type.BODY, Palette::second), "wmin 0, gapbottom 8");
            return;
        }
        part(panel, "", meant.brief());
        part(panel, "", meant.full());
        part(panel, "definition.use", meant.useWhen());
        part(panel, "definition.not", meant.notWhen());
        part(panel, "definition.example", meant.example());
    }

    private static void part(JPanel panel, String label, String text) {
        if (!text.isBlank()) {
            String words = label.isEmpty() ? text : Words.of(label, text);
            panel.add(new Prose(words, Type.BODY, Palette::text, 8), "wmin 0, gapbottom 4");
        }
    }
}
