package org.sheaf.desktop.coding;

import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.TextBox;
import org.sheaf.desktop.widgets.Typed;
import org.sheaf.study.Coding;

/** Asks for weight and comment of a coding, beside its words. EDT only. */
public final class WeighPane {

    private static final int MOST = 100;

    private final JTextField weight = new JTextField(4);
    private final TextBox comment = new TextBox(Words.of("weigh.comment"), Words.of("weigh.comment.hint"), 3);
    private final Prose fault = new Prose("", Type.SECOND, Palette::bad);
    private final JButton done = Styled.mainButton(Words.of("weigh.done"), this::accept);
    private final Taking taking;
    private Runnable closer = () -> {};

    /** Takes the answer. */
    public interface Taking {
        /**
         * Takes weight and comment.
         *
         * @param weight 0–100, or null for none
         */
        void take(@Nullable Integer weight, String comment);
    }

    private WeighPane(Coding coding, Taking taking) {
        this.taking = taking;
        Integer known = coding.weight();
        weight.setText(known == null ? "" : String.valueOf(known));
        weight.selectAll();
        weight.setName("weigh.weight");
        comment.show(coding.comment());
        comment.setName("weigh.comment");
        done.setName("weigh.done");
    }

    /**
     * Asks below, or above, a part of a component.
     *
     * @param code the code's name
     * @param coding as it is
     */
    public static Floater open(JComponent anchor, Rectangle part, String code, Coding coding, Taking taking) {
        WeighPane pane = new WeighPane(coding, taking);
        Floater floater = Floater.open(anchor, part, pane.panel(code), pane.weight);
        pane.closer = floater::close;
        return floater;
    }

    private JPanel panel(String code) {
        JPanel panel =
                Styled.clear(new MigLayout("insets 12 14 12 14, wrap 2", "[]10[300!, fill]", "[]10[]2[]8[]10[]"));
        JLabel title = Styled.label(Words.of("weigh.title", code), "title");
        title.setToolTipText(title.getText());
        panel.add(title, "span 2, wmin 0, wmax 380");
        JLabel weightLabel = Styled.label(Words.of("weigh.weight"), "second");
        weightLabel.setLabelFor(weight);
        panel.add(weightLabel);
        panel.add(weight, "growx 0, split 2");
        panel.add(Styled.label(Words.of("weigh.range"), "second"));
        panel.add(fault, "skip 1, hmin 18, wmin 0");
        JLabel commentLabel = Styled.label(Words.of("weigh.comment"), "second");
        commentLabel.setLabelFor(comment);
        panel.add(commentLabel, "aligny top, gaptop 5");
        panel.add(comment.framed(), "wmin 0");
        panel.add(
                Styled.button(Words.of("widgets.cancel"), () -> closer.run()),
                "span 2, split 2, growx 0, alignx right, gapleft push");
        panel.add(done, "growx 0");
        OnKey.of(weight, "ENTER", this::accept);
        OnKey.of(comment, "menu ENTER", this::accept);
        Typed.follow(weight, this::judge);
        return panel;
    }

    private void accept() {
        judge();
        if (done.isEnabled()) {
            closer.run();
            taking.take(read(weight.getText()).orElse(null), comment.getText().strip());
        }
    }

    private void judge() {
        boolean fits = weight.getText().isBlank() || read(weight.getText()).isPresent();
        done.setEnabled(fits);
        fault.setText(fits ? "" : Words.of("weigh.wrong"));
    }

    /** A whole number from 0 to 100. */
    static Optional<Integer> read(String text) {
        String digits = text.strip();
        if (!digits.matches("\\d{1,3}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(digits)).filter(number -> number <= MOST);
    }
}
