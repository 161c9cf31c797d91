package org.sheaf.desktop.framework;

import java.awt.CardLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Rectangle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.Swatch;
import org.sheaf.desktop.widgets.TextBox;
import org.sheaf.desktop.widgets.Typed;
import org.sheaf.study.Code;
import org.sheaf.study.Definition;
import org.sheaf.study.Id;
import org.sheaf.study.Origin;

/**
 * The chosen code's name, colour and definition in MacQueen's fields. Each field is stored when the focus leaves it.
 * Layout only. EDT only.
 */
public final class DefinitionForm extends JPanel {

    private static final long serialVersionUID = 1L;

    /** As wide as can be read with ease. */
    private static final String FIELDS = "[grow, fill, ::640]";

    private static final int MOST = 180;

    private final transient FrameworkModel model;
    private final JTextField name = new JTextField();
    private final Prose path = new Prose("", Type.SECOND, p -> faulty() ? p.bad() : p.second(), 2);
    private final JButton colour = Styled.button("", this::askColour);
    private final TextBox brief = box("framework.brief", 2);
    private final TextBox full = box("framework.full", 4);
    private final TextBox useWhen = box("framework.useWhen", 3);
    private final TextBox notWhen = box("framework.notWhen", 3);
    private final TextBox example = box("framework.example", 3);
    private final JComboBox<Origin> origin = new JComboBox<>(Origin.values());
    private final OtherNames names;
    private final CardLayout cards = new CardLayout();
    private transient @Nullable Id<Code> shown;
    private boolean wrong;
    private boolean showing;

    /** A form over a model; its actions must be declared before. */
    public DefinitionForm(FrameworkModel model, Actions actions) {
        this.model = model;
        this.names = new OtherNames(model);
        setLayout(cards);
        Styled.style(this, "background: $Sheaf.panel");
        name.setName("framework.name");
        add(Styled.scrolled(fields(actions)), "full");
        add(new EmptyState(Words.of("framework.choose"), null), "empty");
        name.addActionListener(event -> storeName());
        Typed.follow(name, this::judge);
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

    private JPanel fields(Actions actions) {
        JPanel form = Styled.ground("panel", new MigLayout("insets 12 16 16 16, fillx, wrap 1, gapy 0", FIELDS));
        colour.setIcon(new Swatch(this::shownColour));
        colour.setToolTipText(Words.of("framework.colour"));
        colour.getAccessibleContext().setAccessibleName(Words.of("framework.colour"));
        colour.putClientProperty("JButton.buttonType", "toolBarButton");
        JPanel first = Styled.clear(new MigLayout("insets 0, fillx", "[]6[grow, fill]6[]"));
        first.add(colour, "w 30!, h 30!");
        first.add(name, "h 30!, wmin 0");
        first.add(Styled.iconButton(actions.swing("code.memo")), "w 30!, h 30!");
        name.getAccessibleContext().setAccessibleName(Words.of("framework.name"));
        form.add(first);
        form.add(path, "gaptop 4, gapbottom 4, wmin 0");
        field(form, "framework.brief", brief, 32);
        field(form, "framework.full", full, 82);
        field(form, "framework.useWhen", useWhen, 48);
        field(form, "framework.notWhen", notWhen, 48);
        field(form, "framework.example", example, 48);
        JLabel others = Styled.label(Words.of("framework.aliases"), "secondTitle");
        form.add(others, "gaptop 12");
        form.add(names, "gaptop 2, wmin 0");
        JLabel from = Styled.label(Words.of("framework.origin"), "secondTitle");
        from.setLabelFor(origin);
        form.add(from, "gaptop 12");
        origin.setName("framework.origin");
        origin.getAccessibleContext().setAccessibleName(Words.of("framework.origin"));
        origin.setRenderer(new Origins());
        origin.addActionListener(event -> storeOrigin());
        form.add(origin, "gaptop 4, growx 0, alignx left, h 30!");
        return form;
    }

    private static void field(JPanel form, String key, TextBox box, int least) {
        JLabel label = Styled.label(Words.of(key), "secondTitle");
        label.setLabelFor(box);
        form.add(label, "gaptop 12");
        form.add(box.framed(least, MOST), "gaptop 4, wmin 0");
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
                wrong = false;
            }
            if (!wrong) {
                path.setText(model.desk().study().framework().path(now));
            }
            show(brief, now.definition().brief(), same);
            show(full, now.definition().full(), same);
            show(useWhen, now.definition().useWhen(), same);
            show(notWhen, now.definition().notWhen(), same);
            show(example, now.definition().example(), same);
            names.show(now);
            showing = true;
            origin.setSelectedItem(now.origin());
            showing = false;
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

    private boolean faulty() {
        return wrong;
    }

    /** Says beneath the field, while it is written, why the code cannot be called so. */
    private void judge() {
        edited().ifPresent(code -> {
            Optional<String> fault = clash(code);
            wrong = fault.isPresent();
            path.setText(fault.orElseGet(() -> model.desk().study().framework().path(code)));
            path.repaint();
        });
    }

    private Optional<String> clash(Code code) {
        return model.deeds().clash(name.getText(), code, code.parent(), code.pooled());
    }

    private void storeName() {
        edited().filter(code -> clash(code).isEmpty())
                .ifPresent(code -> model.rename(code, name.getText().strip()));
    }

    private void askColour() {
        edited().ifPresent(code -> ColourPick.open(
                colour, new Rectangle(colour.getSize()), code.colour(), rgb -> model.colour(List.of(code), rgb)));
    }

    private void storeOrigin() {
        Origin now = (Origin) origin.getSelectedItem();
        if (!showing && now != null) {
            edited().filter(code -> code.origin() != now)
                    .ifPresent(code -> model.desk().submit(model.deeds().from(code, now)));
        }
    }

    /** Says where a code came from. */
    private static final class Origins extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean chosen, boolean focus) {
            String word = value instanceof Origin known
                    ? Words.of("framework.origin." + known.name().toLowerCase(Locale.ROOT))
                    : "";
            return super.getListCellRendererComponent(list, word, index, chosen, focus);
        }
    }
}
