package org.sheaf.desktop.correcting;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.sheaf.correction.Wanted;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.SearchField;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.Typed;

/** What is looked for and what comes in its place. EDT only. */
final class ReplaceBar extends JPanel {

    private static final long serialVersionUID = 1L;

    private final SearchField find = new SearchField(Words.of("correct.find"), "");
    private final JTextField by = new JTextField();
    private final JCheckBox sameCase = new JCheckBox(Words.of("correct.case"));
    private final JCheckBox whole = new JCheckBox(Words.of("correct.whole"));
    private final JLabel count = Styled.label("", "second");
    private final JPanel steps = Styled.clear(new MigLayout("insets 0, gap 0", "", "[30!]"));
    private final JPanel buttons = Styled.clear(new MigLayout("insets 0, gap 6, hidemode 3", "", "[30!]"));
    private transient Runnable changed = () -> {};

    ReplaceBar() {
        super(new MigLayout(
                "insets 8 20 8 12, fillx, hidemode 3", "[80:260:260, fill]8[80:260:260, fill]8[]push", "[30!]4[30!]"));
        Styled.style(this, "background: $Sheaf.panel");
        setBorder(javax.swing.BorderFactory.createCompoundBorder(
                Styled.hairline(false, false, true, false), getBorder()));
        find.setName("correct.find");
        by.setName("correct.by");
        by.putClientProperty("JTextField.placeholderText", Words.of("correct.by"));
        by.getAccessibleContext().setAccessibleName(Words.of("correct.by"));
        sameCase.setName("correct.case");
        whole.setName("correct.whole");
        sameCase.setOpaque(false);
        whole.setOpaque(false);
        count.setName("correct.count");
        add(find, "wmin 0");
        add(by, "wmin 0");
        add(steps, "wrap");
        JPanel how = Styled.clear(new MigLayout("insets 0, gap 12, hidemode 3", "", "[30!]"));
        buttons.setVisible(false);
        how.add(buttons);
        how.add(sameCase, "wmin 0");
        how.add(whole, "wmin 0");
        how.add(count, "wmin 0");
        add(how, "span, growx 0, alignx left, wmin 0");
        Typed.follow(find, () -> changed.run());
        Typed.follow(by, () -> changed.run());
        sameCase.addActionListener(event -> changed.run());
        whole.addActionListener(event -> changed.run());
    }

    /** Adds a button after those that are there. */
    JButton with(String name, String words, Runnable run) {
        JButton button = Styled.button(words, run);
        button.setName(name);
        buttons.add(button, "h 28!");
        buttons.setVisible(true);
        return button;
    }

    /** Adds a small button beside the fields. */
    void step(String name, Icons icon, Runnable run) {
        JButton button = Styled.button("", run);
        button.setIcon(icon.icon());
        button.setName(name);
        button.setToolTipText(Words.of(name));
        button.getAccessibleContext().setAccessibleName(Words.of(name));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        steps.add(button, "w 30!, h 30!");
    }

    /** Is told when anything that is looked for is different. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** What Enter does in the fields, and what Esc does. */
    void onKeys(Runnable enter, Runnable back, Runnable escape) {
        for (JTextField field : new JTextField[] {find, by}) {
            OnKey.of(field, "ENTER", enter);
            OnKey.of(field, "shift ENTER", back);
            OnKey.of(field, "ESCAPE", escape);
        }
        OnKey.within(this, "ESCAPE", escape);
    }

    /** What is looked for; empty when nothing is. */
    Optional<Wanted> wanted() {
        return find.getText().isEmpty()
                ? Optional.empty()
                : Optional.of(new Wanted(find.getText(), sameCase.isSelected(), whole.isSelected()));
    }

    String by() {
        return by.getText();
    }

    /** Says how many there are. */
    void count(String words) {
        count.setText(words);
    }

    void begin(String words) {
        if (!words.isEmpty()) {
            find.setText(words);
        }
        find.requestFocusInWindow();
        find.selectAll();
    }
}
