package org.sheaf.desktop.framework;

import java.awt.CardLayout;
import java.awt.Color;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.Swatch;
import org.sheaf.desktop.widgets.TextBox;
import org.sheaf.study.Code;
import org.sheaf.study.Definition;
import org.sheaf.study.Id;

/**
 * The chosen code's name, colour and definition in MacQueen's fields. Each field is stored when the focus leaves it.
 * Layout only. EDT only.
 */
public final class DefinitionForm extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient FrameworkModel model;
    private final JTextField name = new JTextField();
    private final Prose path = new Prose("", Type.SECOND, Palette::second, 2);
    private final Prose fault = new Prose("", Type.SECOND, Palette::bad, 2);
    private final JButton colour = Styled.button("", this::askColour);
    private final TextBox brief = box("framework.brief", 2);
    private final TextBox full = box("framework.full", 4);
    private final TextBox useWhen = box("framework.useWhen", 3);
    private final TextBox notWhen = box("framework.notWhen", 3);
    private final TextBox example = box("framework.example", 3);
    private final Prose aliases = new Prose("", Type.SECOND, Palette::second, 3);
    private final CardLayout cards = new CardLayout();
    private transient @Nullable Id<Code> shown;

    /** A form over a model. */
    public DefinitionForm(FrameworkModel model) {
        this.model = model;
        setLayout(cards);
        Styled.style(this, "background: $Sheaf.panel");
        name.setName("framework.name");
        add(Styled.scrolled(fields()), "full");
        add(new EmptyState(Words.of("framework.choose"), null), "empty");
        name.addActionListener(event -> storeName());
        name.addFocusListener(new java.awt.event.FocusAdapter() {
            @Override
            public void focusLost(java.awt.event.FocusEvent event) {
                storeName();
            }
        });
        for (TextBox box : new TextBox[] {brief, full, useWhen, notWhen, example}) {
            box.onWritten(text -> store());
        }
        model.onChange(this::refresh);
        model.desk().chosen().listen(this::refresh);
        refresh();
    }

    private static TextBox box(String key, int rows) {
        TextBox box = new TextBox(Words.of(key), Words.of(key + ".hint"), rows);
        box.setName(key);
        return box;
    }

    private JPanel fields() {
        JPanel form = Styled.ground(
                "panel", new MigLayout("insets 14 16 16 16, fillx, wrap 1", "[grow, fill]", "[]2[]2[]10[]4[]10[]"));
        colour.setIcon(new Swatch(this::shownColour));
        colour.setToolTipText(Words.of("framework.colour"));
        colour.getAccessibleContext().setAccessibleName(Words.of("framework.colour"));
        colour.putClientProperty("JButton.buttonType", "toolBarButton");
        JPanel first = Styled.clear(new MigLayout("insets 0, fillx", "[]6[grow, fill]"));
        first.add(colour, "w 30!, h 30!");
        first.add(name, "h 30!");
        name.getAccessibleContext().setAccessibleName(Words.of("framework.name"));
        form.add(first);
        form.add(fault, "hmin 16, wmin 0");
        form.add(path, "wmin 0");
        field(form, "framework.brief", brief, 46);
        field(form, "framework.full", full, 84);
        field(form, "framework.useWhen", useWhen, 66);
        field(form, "framework.notWhen", notWhen, 66);
        field(form, "framework.example", example, 66);
        form.add(aliases, "wmin 0");
        return form;
    }

    private static void field(JPanel form, String key, TextBox box, int height) {
        JLabel label = Styled.label(Words.of(key), "secondTitle");
        label.setLabelFor(box);
        form.add(label, "gaptop 6");
        form.add(box.framed(), "h " + height + "!, wmin 0");
    }

    private Color shownColour() {
        return model.chosen()
                .map(code -> CodeColours.shown(code.colour(), Palette.now()))
                .orElse(Palette.now().hint());
    }

    private void refresh() {
        Optional<Code> code = model.chosen();
        boolean same = Objects.equals(code.map(Code::id).orElse(null), shown);
        if (!same) {
            for (TextBox box : new TextBox[] {brief, full, useWhen, notWhen, example}) {
                box.handOn();
            }
        }
        shown = code.map(Code::id).orElse(null);
        code.ifPresent(now -> {
            if (!same || !name.isFocusOwner()) {
                name.setText(now.name());
                fault.setText("");
            }
            path.setText(model.desk().study().framework().path(now));
            show(brief, now.definition().brief(), same);
            show(full, now.definition().full(), same);
            show(useWhen, now.definition().useWhen(), same);
            show(notWhen, now.definition().notWhen(), same);
            show(example, now.definition().example(), same);
            aliases.setText(
                    now.aliases().isEmpty() ? "" : Words.of("framework.aliases", String.join(", ", now.aliases())));
        });
        cards.show(this, code.isPresent() ? "full" : "empty");
        repaint();
    }

    private static void show(TextBox box, String text, boolean same) {
        if (same) {
            box.show(text);
        } else {
            box.showAnew(text);
        }
    }

    private Optional<Code> edited() {
        return Optional.ofNullable(shown).flatMap(model.desk().study().codes()::find);
    }

    private void store() {
        edited().ifPresent(code -> {
            Definition now = new Definition(
                    brief.getText().strip(),
                    full.getText().strip(),
                    useWhen.getText().strip(),
                    notWhen.getText().strip(),
                    example.getText().strip());
            if (!now.equals(code.definition())) {
                model.desk().submit(model.deeds().defined(code, now));
            }
        });
    }

    private void storeName() {
        edited().ifPresent(code -> {
            Optional<String> wrong = model.deeds().clash(name.getText(), code, code.parent(), code.pooled());
            fault.setText(wrong.orElse(""));
            if (wrong.isEmpty()) {
                model.rename(code, name.getText().strip());
            }
        });
    }

    private void askColour() {
        edited().ifPresent(code -> ColourPick.open(
                colour, code, rgb -> model.desk().submit(model.deeds().coloured(code, rgb))));
    }
}
