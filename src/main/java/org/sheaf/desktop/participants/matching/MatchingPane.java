package org.sheaf.desktop.participants.matching;

import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Banner;
import org.sheaf.desktop.widgets.Column;
import org.sheaf.desktop.widgets.Divided;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.AttributeKind;
import org.sheaf.study.Participant;
import org.sheaf.tables.PeopleChoice;
import org.sheaf.tables.PeopleMatch;
import org.sheaf.tables.PeoplePreview;
import org.sheaf.tables.PeopleRow;

/** The preview of a table of people: its columns beside its rows. Layout only. EDT only. */
public final class MatchingPane extends JPanel {

    private static final long serialVersionUID = 1L;

    /** Width of the columns' side where there is room, in pixels at 100 %. */
    private static final int COLUMNS = 460;

    /** With less height, at 100 %, the chosen row tells all in its tooltip alone. */
    private static final int ROOM_FOR_DETAIL = 420;

    private final transient MatchingModel model;
    private final Prose summary = new Prose("", Type.SECOND, Palette::second);
    private final ColumnTable columns;
    private final JCheckBox renaming = new JCheckBox(Words.of("people.renaming"));
    private final JCheckBox clearing = new JCheckBox(Words.of("people.clearing"));
    private final JPanel banners = Styled.clear(new MigLayout("insets 0, fillx, wrap 1, gapy 6", "[grow, fill]"));
    private final SideList<PeopleRow> rows = new SideList<>(Space.TWO_LINE_ROW, PeopleRow::line, new RowPart());
    private final JPanel right = Styled.ground("paper", new BorderLayout());
    private final JPanel above = Styled.clear(
            new MigLayout("insets 18 20 8 20, fillx, wrap 1, hidemode 3, novisualpadding", "[grow, fill]"));
    private final JPanel list = new Column(above, rows);
    private final RowDetail detail = new RowDetail(this::who);
    private final JButton submit;

    /** The preview of a model. */
    public MatchingPane(MatchingModel model) {
        super(new BorderLayout());
        this.model = model;
        this.columns = new ColumnTable(model);
        this.submit = Styled.mainButton("", model::submit);
        submit.setName("people.submit");
        Styled.style(this, "background: $Sheaf.panel");
        add(head(), BorderLayout.NORTH);
        add(divided(), BorderLayout.CENTER);
        add(foot(), BorderLayout.SOUTH);
        rows.setName("people.rows");
        rows.getAccessibleContext().setAccessibleName(Words.of("people.rows"));
        Styled.style(rows, "background: $Sheaf.paper");
        rows.onChosen(model::choose);
        rows.onOpened(row -> who());
        OnKey.of(rows, "ENTER", this::who);
        OnKey.of(rows, "N", () -> model.nextUndecided().ifPresent(row -> rows.showChosen()));
        OnKey.within(this, "ESCAPE", model::clear);
        model.onChange(this::refresh);
        refresh();
    }

    private JPanel head() {
        JPanel head = Styled.ground("paper", new MigLayout("insets 18 24 16 24, fillx", "[grow, fill]", "[]2[]"));
        head.setBorder(javax.swing.BorderFactory.createCompoundBorder(
                Styled.hairline(false, false, true, false), head.getBorder()));
        head.add(Styled.label(Words.of("people.title"), "pageTitle"), "wrap");
        head.add(summary, "wmin 0");
        return head;
    }

    private Divided divided() {
        Divided divided = new Divided(Divided.Keeps.LEFT, new Divided.Sizes(COLUMNS, 260, 700), left(), right());
        divided.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                int width = Math.round(divided.getWidth() * 100 / Space.px(100f));
                divided.size100(Math.min(COLUMNS, width * 42 / 100));
                arrange(divided.getHeight() < Space.px(ROOM_FOR_DETAIL));
            }
        });
        return divided;
    }

    private JComponent left() {
        JPanel left = Styled.ground(
                "panel", new MigLayout("insets 18 24 18 20, fillx, wrap 1, novisualpadding", "[grow, fill]"));
        left.add(Styled.label(Words.of("people.columns"), "secondTitle"), "gapbottom 10");
        left.add(columns, "wmin 0");
        prepare(renaming, "people.renaming", () -> model.renaming(renaming.isSelected()));
        prepare(clearing, "people.clearing", () -> model.clearing(clearing.isSelected()));
        left.add(renaming, "gaptop 16, wmin 0");
        left.add(clearing, "wmin 0");
        return Styled.scrolled(left);
    }

    private static void prepare(JCheckBox box, String name, Runnable chosen) {
        box.setName(name);
        box.setOpaque(false);
        box.setToolTipText(Words.of(name + ".about"));
        box.addActionListener(event -> chosen.run());
    }

    private JComponent right() {
        above.add(Styled.label(Words.of("people.rows"), "secondTitle"));
        above.add(banners, "gaptop 8, wmin 0");
        Styled.style(list, "background: $Sheaf.paper");
        right.add(Styled.scrolled(list), BorderLayout.CENTER);
        right.add(detail, BorderLayout.SOUTH);
        arrange(false);
        return right;
    }

    /** What is to be settled stands above the rows; where that leaves them no room it scrolls with them. */
    private void arrange(boolean asOne) {
        (asOne ? list : right).add(above, BorderLayout.NORTH);
        detail.setVisible(!asOne);
        right.revalidate();
        right.repaint();
    }

    private JPanel foot() {
        JPanel foot = Styled.ground("chrome", new MigLayout("insets 12 24 12 24, fillx", "[grow, fill][][]"));
        foot.setBorder(javax.swing.BorderFactory.createCompoundBorder(
                Styled.hairline(true, false, false, false), foot.getBorder()));
        JLabel promise = Styled.label(Words.of("people.promise"), "second");
        foot.add(promise, "wmin 0");
        JButton cancel = Styled.button(Words.of("widgets.cancel"), model::clear);
        cancel.setName("people.cancel");
        foot.add(cancel, "h 30!");
        foot.add(submit, "h 30!");
        return foot;
    }

    private void refresh() {
        summary.setText(model.summary());
        submit.setText(model.verb());
        submit.setEnabled(model.isReady());
        model.preview().ifPresentOrElse(this::show, () -> {
            columns.forget();
            rows.show(List.of());
            banners.removeAll();
            detail.show(null);
        });
        revalidate();
        repaint();
    }

    private void show(PeoplePreview preview) {
        columns.show(preview);
        renaming.setSelected(preview.matching().renaming());
        clearing.setSelected(preview.matching().clearing());
        rows.show(preview.rows());
        model.row().ifPresent(row -> rows.choose(other -> other.line() == row.line()));
        detail.show(model.row().orElse(null));
        banners.removeAll();
        preview.faults().forEach(fault -> banners.add(new Banner(Banner.Kind.BAD, fault, ""), "wmin 0"));
        model.otherChoices()
                .forEach((column, other) -> banners.add(
                        new Banner(
                                        Banner.Kind.WARNING,
                                        Words.of(
                                                "people.choices.other",
                                                preview.matching()
                                                        .columns()
                                                        .get(column)
                                                        .attribute(),
                                                String.join(", ", other)),
                                        "")
                                .with(Words.of("people.choices.add"), () -> model.type(column, AttributeKind.CHOICE)),
                        "wmin 0"));
        if (preview.undecided() > 0) {
            banners.add(
                    new Banner(Banner.Kind.WARNING, Words.of("people.undecided", preview.undecided()), "")
                            .with(Words.of("people.next"), this::next),
                    "wmin 0");
        }
        banners.setVisible(banners.getComponentCount() > 0);
    }

    private void next() {
        model.nextUndecided().ifPresent(row -> {
            rows.showChosen();
            who();
        });
    }

    /** Asks who the chosen row is. */
    private void who() {
        model.row().ifPresent(row -> {
            List<Pick.Choice> choices = new ArrayList<>();
            if (row.match() instanceof PeopleMatch.Perhaps perhaps) {
                choices.add(known(row, perhaps.person(), perhaps.why()));
            }
            choices.add(new Pick.Choice(
                    Words.of("people.who.new"), "", null, () -> model.say(row, new PeopleChoice.Newcomer())));
            choices.add(new Pick.Choice(
                    Words.of("people.who.out"), "", null, () -> model.say(row, new PeopleChoice.LeftOut())));
            for (Participant person : model.people()) {
                boolean said = row.match() instanceof PeopleMatch.Perhaps perhaps
                        && perhaps.person().equals(person);
                if (!said) {
                    choices.add(known(row, person, person.group()));
                }
            }
            int index = rows.getSelectedIndex();
            java.awt.Rectangle cell = index < 0 ? null : rows.getCellBounds(index, index);
            Pick.open(
                    rows,
                    cell == null ? new java.awt.Rectangle(0, 0, rows.getWidth(), 0) : cell,
                    Words.of("people.who", row.name()),
                    choices);
        });
    }

    private Pick.Choice known(PeopleRow row, Participant person, String beside) {
        return new Pick.Choice(person.name(), beside, null, () -> model.say(row, new PeopleChoice.Known(person.id())));
    }

    /** Leads the keys to the rows. */
    public void focusRows() {
        rows.requestFocusInWindow();
    }
}
