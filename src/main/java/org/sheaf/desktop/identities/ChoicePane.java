package org.sheaf.desktop.identities;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Flow;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.OptionButton;
import org.sheaf.desktop.widgets.Options;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;

/** What stands in the stead of the name that is looked at, and everything that can be said of it. EDT only. */
final class ChoicePane extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int TEXT = 292;

    private final transient IdentitiesModel model;
    private final transient Actions actions;
    private final Options<Id<Identity>> same;
    private final Options<IdentityKind> kind;
    private final Map<Draft.Option, ChoiceRow> rows = new EnumMap<>(Draft.Option.class);
    private final JTextField text = new JTextField();
    private final JPanel wishes;
    private final WishBoxes wish;
    private final JButton another;
    private final JButton suggest;
    private final Prose fault = new Prose("", Type.SECOND, Palette::bad).foresee(TEXT);
    private final Prose doubt = new Prose("", Type.SECOND, Palette::warning).foresee(TEXT);
    private final JCheckBox slips = new JCheckBox();
    private final JTextField reason = new JTextField();
    private final OptionButton accept;
    private final OptionButton skip;
    private final JButton split;
    private boolean showing;
    private transient Runnable toList = () -> {};

    ChoicePane(IdentitiesModel model, Actions actions) {
        super(new MigLayout("insets 12 16 14 16, fillx, wrap 1, hidemode 3, novisualpadding", "[grow, fill]", ""));
        this.model = model;
        this.actions = actions;
        setOpaque(false);
        same = new Options<>(chosen -> model.same(chosen.value()));
        kind = new Options<>(chosen -> Optional.ofNullable(chosen.value()).ifPresent(model::kind));
        another = Styled.link(Words.of("action.identities.another"), () -> actions.run("identities.another"));
        suggest = Styled.link(Words.of("action.identities.suggest"), () -> actions.run("identities.suggest"));
        split = Styled.link(Words.of("action.identities.split"), () -> actions.run("identities.split"));
        accept = new OptionButton("identities.accept", () -> actions.run("identities.accept"), true);
        skip = new OptionButton("identities.skip", () -> actions.run("identities.skip"));
        wish = new WishBoxes(model);
        wishes = wish.row();
        lay();
        listen();
    }

    private void lay() {
        add(Styled.label(Words.of("identities.same"), "second"));
        named(same, "identities.same");
        add(same, "h 30!, wmin 0, gaptop 4");
        for (Draft.Option option : Draft.Option.values()) {
            ChoiceRow row = new ChoiceRow(option, () -> actions.run("identities.option#" + option.key()));
            rows.put(option, row);
            add(row, option == Draft.Option.PSEUDONYM ? "wmin 0, gaptop 14" : "wmin 0, gaptop 6");
        }
        named(text, "identities.text");
        add(text, "h 30!, wmin 0, gaptop 8");
        add(wishes, "wmin 0, gaptop 6");
        another.setName("identities.another");
        suggest.setName("identities.suggest");
        split.setName("identities.split");
        JPanel links = Styled.clear(new MigLayout("insets 0, hidemode 3, novisualpadding", "[]12[]12[]push"));
        links.add(another, "pad 0 -4 0 -4");
        links.add(suggest, "pad 0 -4 0 -4");
        links.add(split, "pad 0 -4 0 -4");
        add(links, "wmin 0, gaptop 4");
        add(fault, "wmin 0");
        add(doubt, "wmin 0");
        JPanel form = Styled.clear(new MigLayout(
                "insets 0, fillx, wrap 2, novisualpadding", "[]10[grow, fill]", "[30!, center]6[30!, center]"));
        row(form, "identities.kind", kind);
        row(form, "identities.reason", reason);
        add(form, "wmin 0, gaptop 8");
        slips.setName("identities.slips");
        slips.setOpaque(false);
        slips.setRequestFocusEnabled(false);
        add(slips, "wmin 0, gaptop 4");
        accept.say(Words.of("identities.accept"), "↵");
        skip.say(Words.of("identities.skip"), "S");
        Flow buttons = new Flow(8);
        buttons.add(accept);
        buttons.add(skip);
        add(buttons, "wmin 0, gaptop 8");
    }

    static void named(JComponent field, String key) {
        field.setName(key);
        field.getAccessibleContext().setAccessibleName(Words.of(key));
    }

    private static void row(JPanel form, String key, JComponent field) {
        JLabel label = Styled.label(Words.of(key), "second");
        label.setLabelFor(field);
        named(field, key);
        form.add(label);
        form.add(field, "h 30!, wmin 0");
    }

    private void listen() {
        text.getDocument().addDocumentListener(typed(() -> model.draft(draft -> draft.type(text.getText()))));
        reason.getDocument().addDocumentListener(typed(() -> model.draft(draft -> draft.reason(reason.getText()))));
        for (JTextField field : List.of(text, reason)) {
            OnKey.of(field, "ENTER", () -> {
                actions.run("identities.accept");
                toList.run();
            });
            OnKey.of(field, "ESCAPE", () -> toList.run());
        }
        slips.addActionListener(event -> model.draft(draft -> draft.slips(slips.isSelected())));
    }

    private DocumentListener typed(Runnable run) {
        return new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                changed();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                changed();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                changed();
            }

            private void changed() {
                if (!showing) {
                    run.run();
                }
            }
        };
    }

    /** Sets what leads the keys back to the list. */
    void onDone(Runnable back) {
        toList = back;
    }

    void refresh() {
        Optional<Found> about = model.about();
        setVisible(about.isPresent());
        if (about.isEmpty()) {
            return;
        }
        Draft draft = model.draft().orElseThrow();
        showing = true;
        try {
            show(about.get(), draft);
        } finally {
            showing = false;
        }
        revalidate();
        repaint();
    }

    private void show(Found found, Draft draft) {
        List<Found> others = model.list().all().stream()
                .filter(other -> !other.id().equals(found.id()))
                .toList();
        same.show(
                Words.of("identities.same.nobody"),
                others.stream().map(Found::id).toList(),
                id -> model.list().find(id).map(this::named).orElse(""),
                draft.same().orElse(null));
        kind.show(null, Arrays.asList(IdentityKind.values()), each -> kind(each), draft.kind());
        rows.forEach((option, row) -> row.say(draft.text(option), option == draft.option()));
        boolean writes = draft.option() != Draft.Option.KEEP;
        text.setVisible(writes);
        if (!text.isFocusOwner() && !text.getText().equals(draft.text())) {
            text.setText(draft.text());
        }
        boolean person = draft.option() == Draft.Option.PSEUDONYM;
        another.setVisible(person);
        wishes.setVisible(person);
        wish.refresh();
        suggest.setVisible(draft.option() == Draft.Option.DESCRIPTION);
        split.setVisible(found.canSplit());
        slips.setText(slips(found));
        slips.setToolTipText(slips.getText());
        slips.setSelected(draft.slips());
        slips.setVisible(writes && draft.kind().isName());
        if (!reason.isFocusOwner() && !reason.getText().equals(draft.reason())) {
            reason.setText(draft.reason());
        }
        say(fault, model.against());
        say(doubt, model.against().isPresent() ? Optional.empty() : model.doubt());
        accept.setEnabled(model.canAccept());
        skip.setEnabled(model.canSkip());
    }

    private static void say(Prose where, Optional<String> what) {
        where.setText(what.orElse(""));
        where.setVisible(what.isPresent());
    }

    private String named(Found found) {
        return Words.of(
                "identities.same.name",
                found.name(),
                kind(found.identity().kind()),
                found.mentions().size());
    }

    private static String kind(IdentityKind kind) {
        return Words.of("identities.kind." + kind.word());
    }

    /** “Also “Sollies”, “Solli” and spelling slips”. */
    private static String slips(Found found) {
        List<String> others = found.identity().writings().stream()
                .filter(writing -> !writing.equals(found.name()))
                .limit(2)
                .map(writing -> "“" + writing + "”")
                .toList();
        return others.isEmpty()
                ? Words.of("identities.slips")
                : Words.of("identities.slips.too", String.join(", ", others));
    }

    /** Leads the keys to the text that stands there then. */
    void focusText() {
        if (text.isVisible()) {
            text.requestFocusInWindow();
            text.selectAll();
        }
    }

    void focusReason() {
        reason.requestFocusInWindow();
        reason.selectAll();
    }

    JComponent kindBox() {
        return kind;
    }

    JComponent sameBox() {
        return same;
    }

    JComponent textField() {
        return text;
    }
}
