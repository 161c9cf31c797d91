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
    private final JPanel buttons = Styled.clear(new MigLayout("insets 0, gap 6", "", "[30!]"));
    private transient Runnable changed = () -> {};

    ReplaceBar() {
        super(new MigLayout(
                "insets 8 20 8 12, fillx, hidemode 3", "[260!, fill]8[260!, fill]12[]10[]push[]", "[30!]4[30!]"));
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
        add(find);
        add(by);
        add(sameCase);
        add(whole);
        add(new JLabel(), "wrap");
        add(count, "wmin 0");
        add(buttons, "span, alignx left, growx 0");
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
        return button;
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
