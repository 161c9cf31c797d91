package org.sheaf.desktop.framework.versions;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Rectangle;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.CodedAgainst;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.widgets.Ask;
import org.sheaf.desktop.widgets.Beside;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.desktop.widgets.Seen;
import org.sheaf.desktop.widgets.Segments;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.FrameworkVersion;

/** The versions of the framework; what changed, and what was coded against which. Layout only. EDT only. */
public final class VersionsPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final transient VersionsModel model;
    private final SideList<VersionRow> list =
            new SideList<>(VersionPainter.HEIGHT, VersionRow::key, new VersionPainter());
    private final ChangesPage page = new ChangesPage();
    private final EmptyState same = new EmptyState("", null);
    private final JButton from = picker("versions.from");
    private final JButton to = picker("versions.to");
    private final Segments segments = new Segments(
            Words.of("versions.show"), List.of(Words.of("versions.changed"), Words.of("versions.against")));
    private final CardLayout cards = new CardLayout();
    private final CardLayout sides = new CardLayout();
    private final CardLayout pages = new CardLayout();
    private final JPanel side = Styled.ground("panel", sides);
    private final JPanel compared = Styled.ground("panel", pages);
    private final JButton freeze;
    private final AgainPane again;

    /** The versions of a model; {@link VersionsActions} must have declared what can be done with them. */
    public VersionsPane(VersionsModel model, Actions actions) {
        this.model = model;
        setLayout(cards);
        Styled.style(this, "background: $Sheaf.panel");
        list.setName("versions.list");
        list.getAccessibleContext().setAccessibleName(Words.of("versions.title"));
        freeze = new JButton(actions.swing("framework.freeze"));
        freeze.setIcon(null);
        freeze.setName("versions.freeze");
        compared.add(Styled.scrolled(page), "changes");
        compared.add(same, "same");
        side.add(comparison(), "0");
        again = new AgainPane(model, actions);
        side.add(again, "1");
        add(new Beside(versions(), details(), 0.34, 620), "versions");
        add(new EmptyState(Words.of("versions.none"), actions.swing("framework.freeze")), "none");
        segments.onChosen(this::showSide);
        segments.show(0);
        list.onChosen(this::choose);
        model.onChange(this::refresh);
        model.onChange(actions::refreshSoon);
        Seen.follow(this, model::seen);
        refresh();
    }

    private static JButton picker(String name) {
        JButton button = new JButton();
        button.setName(name);
        button.setIcon(Icons.CHEVRON_DOWN.icon(12));
        button.setHorizontalTextPosition(javax.swing.SwingConstants.LEADING);
        Styled.style(button, "margin: 2,10,2,8");
        return button;
    }

    private JComponent versions() {
        JPanel head = Styled.clear(new MigLayout("insets 12 16 8 12, fillx", "[]push[]", "[30!, center]"));
        head.add(Styled.label(Words.of("versions.title"), "title"));
        head.add(freeze, "h 30!");
        return Styled.headed(head, Styled.scrolled(list));
    }

    private JComponent details() {
        JPanel pane = Styled.ground("panel", new BorderLayout());
        JPanel head = Styled.clear(new MigLayout("insets 12 16 8 16", "[]", "[30!, center]"));
        head.add(segments);
        pane.add(head, BorderLayout.NORTH);
        pane.add(side, BorderLayout.CENTER);
        return pane;
    }

    private JComponent comparison() {
        JPanel pane = Styled.ground("panel", new BorderLayout());
        JPanel head = Styled.clear(new MigLayout("insets 0 16 4 16", "[]8[]8[]8[]", "[28!, center]"));
        from.addActionListener(event -> pick(from, false, version -> {
            if (version != null) {
                model.compare(version, model.to().orElse(null));
            }
        }));
        to.addActionListener(event ->
                pick(to, true, version -> model.from().ifPresent(older -> model.compare(older, version))));
        JLabel first = Styled.label(Words.of("versions.fromWord"), "second");
        first.setLabelFor(from);
        JLabel second = Styled.label(Words.of("versions.toWord"), "second");
        second.setLabelFor(to);
        head.add(first);
        head.add(from, "h 28!");
        head.add(second);
        head.add(to, "h 28!");
        pane.add(head, BorderLayout.NORTH);
        pane.add(compared, BorderLayout.CENTER);
        return pane;
    }

    private void pick(JButton at, boolean now, Consumer<@Nullable FrameworkVersion> chosen) {
        List<Pick.Choice> choices = new ArrayList<>();
        if (now) {
            choices.add(new Pick.Choice(Words.of("versions.now"), "", null, () -> chosen.accept(null)));
        }
        for (FrameworkVersion version : model.versions()) {
            choices.add(new Pick.Choice(name(version), version.note(), null, () -> chosen.accept(version)));
        }
        Pick.open(at, new Rectangle(at.getSize()), Words.of(now ? "versions.pick.to" : "versions.pick.from"), choices);
    }

    private static String name(@Nullable FrameworkVersion version) {
        return version == null ? Words.of("versions.now") : Words.of("versions.name", version.number());
    }

    private void showSide(int number) {
        segments.show(number);
        sides.show(side, String.valueOf(number));
    }

    /** A version is compared with now; now with the newest one. */
    private void choose(VersionRow row) {
        model.only(row.version());
        Optional.ofNullable(row.version())
                .or(() -> model.versions().stream().findFirst())
                .ifPresent(version -> model.compare(version, null));
    }

    private void refresh() {
        list.show(rows());
        FrameworkVersion older = model.from().orElse(null);
        FrameworkVersion newer = model.to().orElse(null);
        from.setText(name(older));
        to.setText(name(newer));
        page.show(model.alterations(), name(older), name(newer));
        same.say(Words.of("versions.nodifference"));
        pages.show(compared, model.alterations().isEmpty() ? "same" : "changes");
        if (list.getSelectedIndex() < 0) {
            list.choose(row -> row.version() == null);
        }
        cards.show(this, model.versions().isEmpty() ? "none" : "versions");
    }

    private List<VersionRow> rows() {
        List<VersionRow> rows = new ArrayList<>();
        List<FrameworkVersion> versions = model.versions();
        if (!versions.isEmpty()) {
            int pending = model.pending().orElse(0);
            String about = pending == 0
                    ? Words.of("versions.asFrozen", versions.get(0).number())
                    : Words.of("versions.pending", pending, versions.get(0).number());
            String again = model.again() == 0 ? "" : Words.of("versions.toLookAt", model.again());
            rows.add(new VersionRow(null, Words.of("versions.now"), about, again));
        }
        for (FrameworkVersion version : versions) {
            String about = Words.of(
                    "versions.about",
                    DAY.format(version.frozen()),
                    model.coder(version),
                    version.codes().size());
            rows.add(new VersionRow(version, name(version), about, version.note()));
        }
        return rows;
    }

    /** Whether the transcripts to be looked at again are seen. */
    boolean showsAgain() {
        return segments.shown() == 1;
    }

    /** Shows the other of the two sides. */
    void turn() {
        showSide(showsAgain() ? 0 : 1);
    }

    /** The chosen one of the transcripts to be looked at again, while they are seen. */
    Optional<CodedAgainst> chosenAgain() {
        return again.chosen();
    }

    /** Asks for a note and freezes the framework. */
    void askNote() {
        JComponent anchor = freeze.isShowing() ? freeze : this;
        Rectangle part = freeze.isShowing() ? new Rectangle(freeze.getSize()) : new Rectangle(0, 0, getWidth(), 0);
        Ask.open(
                anchor,
                part,
                new Ask.Question(
                        Words.of("versions.freeze", model.nextNumber()),
                        "",
                        Words.of("versions.freeze.verb"),
                        note -> model.whyNotFreeze(),
                        model::freeze));
    }
}
