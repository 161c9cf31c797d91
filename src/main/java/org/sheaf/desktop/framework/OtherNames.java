package org.sheaf.desktop.framework;

import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.Typed;
import org.sheaf.study.Code;
import org.sheaf.study.Id;

/** The other names of a code: each can be taken away, and one more be given. EDT only. */
final class OtherNames extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient FrameworkModel model;
    private final JPanel names = Styled.clear(new MigLayout("insets 0, fillx, wrap 1, gapy 0", "[grow, fill]"));
    private final JTextField more = new JTextField();
    private final Prose fault = new Prose("", Type.SECOND, Palette::bad);
    private transient @Nullable Id<Code> shown;
    private transient List<String> listed = List.of();

    OtherNames(FrameworkModel model) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 0, hidemode 3", "[grow, fill]"));
        this.model = model;
        setOpaque(false);
        more.setName("framework.alias");
        more.putClientProperty("JTextField.placeholderText", Words.of("framework.alias.more"));
        more.getAccessibleContext().setAccessibleName(Words.of("framework.alias.more"));
        add(names);
        add(more, "h 28!");
        add(fault, "gaptop 2, wmin 0");
        fault.setVisible(false);
        OnKey.of(more, "ENTER", this::addName);
        Typed.follow(more, this::judge);
    }

    /** Shows a code's names. */
    void show(Code code) {
        if (!code.id().equals(shown)) {
            shown = code.id();
            more.setText("");
        }
        if (!code.aliases().equals(listed)
                || names.getComponentCount() != code.aliases().size()) {
            listed = code.aliases();
            names.removeAll();
            listed.forEach(alias -> names.add(line(alias), "wmin 0"));
            revalidate();
            repaint();
        }
    }

    private JPanel line(String alias) {
        JPanel line = Styled.clear(new MigLayout("insets 0, fillx", "[grow, fill]4[24!]", "[26!, center]"));
        line.add(new JLabel(alias), "wmin 0");
        JButton gone = Styled.button(
                "",
                () -> edited().ifPresent(
                                code -> model.desk().submit(model.deeds().unaliased(code, alias))));
        gone.setIcon(Icons.CLOSE.icon(12));
        gone.setName("framework.alias.remove." + alias);
        gone.putClientProperty("JButton.buttonType", "toolBarButton");
        String what = Words.of("framework.alias.remove", alias);
        gone.setToolTipText(what);
        gone.getAccessibleContext().setAccessibleName(what);
        line.add(gone, "w 24!, h 24!");
        return line;
    }

    private Optional<Code> edited() {
        return Optional.ofNullable(shown).flatMap(model.desk().study().codes()::find);
    }

    private Optional<String> wrong(Code code) {
        return more.getText().isBlank() ? Optional.empty() : model.deeds().aliasClash(code, more.getText());
    }

    private void judge() {
        String wrong = edited().flatMap(this::wrong).orElse("");
        fault.setText(wrong);
        fault.setVisible(!wrong.isEmpty());
    }

    private void addName() {
        edited().filter(code -> !more.getText().isBlank() && wrong(code).isEmpty())
                .ifPresent(code -> {
                    String name = more.getText();
                    more.setText("");
                    model.desk().submit(model.deeds().aliased(code, name));
                });
    }
}
