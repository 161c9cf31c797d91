package org.sheaf.desktop.themes;

import java.awt.CardLayout;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Segments;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.TextBox;
import org.sheaf.study.Id;
import org.sheaf.study.Status;
import org.sheaf.study.Theme;

/**
 * The chosen theme: claim, definition, status, who speaks in it, what speaks against it, what it leaves out, memos on it.
 * Layout only. EDT only.
 */
final class Inspector extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Boards boards;
    private final transient Actions actions;
    private final Prose name = new Prose("", Type.VIEW_TITLE, Palette::text, 4);
    private final TextBox concept = new TextBox(Words.of("themes.concept"), Words.of("themes.concept.ask"), 3);
    private final TextBox definition =
            new TextBox(Words.of("themes.definition"), Words.of("themes.definition.hint"), 4);
    private final Segments status = new Segments(Words.of("themes.status"), statusWords());
    private final SpeakersPart who = new SpeakersPart();
    private final QuotedPart contrary;
    private final QuotedPart leftOut;
    private final MemosPart memos;
    private final CardLayout cards = new CardLayout();
    private transient Figures figures = Figures.NONE;
    private transient @Nullable Id<Theme> shown;

    Inspector(Boards boards, Actions actions) {
        this.boards = boards;
        this.actions = actions;
        this.contrary = new QuotedPart(
                boards.desk(), new QuotedPart.Kind(Icons.SPLIT, "themes.against.none", "themes.against.remove"));
        this.leftOut =
                new QuotedPart(boards.desk(), new QuotedPart.Kind(Icons.QUOTE, "themes.out.none", "themes.out.back"));
        this.memos = new MemosPart(boards.desk());
        setLayout(cards);
        Styled.style(this, "background: $Sheaf.panel");
        concept.setName("themes.concept");
        definition.setName("themes.definition");
        contrary.setName("themes.contrary");
        leftOut.setName("themes.leftOut");
        who.setName("themes.speakers");
        add(Styled.scrolled(fields()), "full");
        add(new EmptyState(Words.of("themes.choose"), null), "empty");
        concept.onWritten(text -> store());
        definition.onWritten(text -> store());
        List<Status> all = List.of(Status.values());
        status.onChosen(i -> edited().filter(theme -> theme.status() != all.get(i))
                .ifPresent(theme -> model().submit(model().deeds().become(theme, all.get(i)))));
        contrary.onTaken(
                ref -> edited().ifPresent(theme -> model().takeOut(new Load.OfQuotation(theme.id(), ref, true, ""))));
        leftOut.onTaken(ref ->
                edited().ifPresent(theme -> model().submit(model().deeds().takenBack(ref, theme))));
    }

    private ThemesModel model() {
        return boards.active();
    }

    private static List<String> statusWords() {
        return java.util.Arrays.stream(Status.values())
                .map(each -> Words.of("themes.status." + each.word()))
                .toList();
    }

    private JPanel fields() {
        JPanel form = Styled.ground(
                "panel",
                new MigLayout(
                        "insets 12 16 16 16, fillx, wrap 1, hidemode 3",
                        "[grow, fill]",
                        "[]12[]4[]12[]4[]12[]4[]16[]6[]16[]4[]2[]16[]4[]16[]4[]2[]"));
        form.add(name.foresee(288), "wmin 0");
        form.add(head("themes.concept", concept, null));
        form.add(concept.framed(62, 150), "wmin 0");
        form.add(head("themes.definition", definition, null));
        form.add(definition.framed(80, 200), "wmin 0");
        form.add(head("themes.status", status, null));
        form.add(status, "h 30!");
        form.add(head("themes.speakers", who, who.count()));
        form.add(who, "wmin 0");
        form.add(head("themes.against", contrary, contrary.count()));
        form.add(contrary, "wmin 0");
        form.add(link("themes.against.add", "theme.contrary"), "growx 0");
        form.add(head("themes.out", leftOut, leftOut.count()));
        form.add(leftOut, "wmin 0");
        form.add(head("themes.memos", memos, memos.count()));
        form.add(memos, "wmin 0");
        form.add(link("themes.memos.add", "theme.memo"), "growx 0");
        return form;
    }

    private JButton link(String words, String action) {
        JButton link = Styled.link(Words.of(words), () -> actions.run(action));
        link.setName("button." + action);
        link.setIcon(Icons.PLUS.icon(12));
        link.setHorizontalAlignment(SwingConstants.LEADING);
        return Styled.style(link, "foreground: $Sheaf.accent; margin: 2,0,2,4; background: null");
    }

    private static JPanel head(String key, JComponent of, @Nullable JLabel count) {
        JPanel head = Styled.clear(new MigLayout("insets 0, fillx", "[]push[]"));
        JLabel label = Styled.label(Words.of(key), "secondTitle");
        label.setLabelFor(of);
        head.add(label);
        if (count != null) {
            head.add(count);
        }
        return head;
    }

    private Optional<Theme> edited() {
        return Optional.ofNullable(shown).flatMap(model()::now);
    }

    private void store() {
        edited().ifPresent(theme -> {
            String claim = concept.getText().strip();
            String meaning = definition.getText().strip();
            if (!claim.equals(theme.concept()) || !meaning.equals(theme.definition())) {
                model().submit(model().deeds().told(theme, claim, meaning));
            }
        });
    }

    /** Shows the chosen theme as it is now, with the figures as far as they were counted. */
    void refresh(Figures read) {
        figures = read;
        Optional<Theme> theme = boards.chosen();
        Id<Theme> id = theme.map(Theme::id).orElse(null);
        boolean same = Objects.equals(id, shown);
        if (!same) {
            concept.handOn();
            definition.handOn();
            who.few();
        }
        shown = id;
        theme.ifPresent(now -> show(now, same));
        cards.show(this, theme.isPresent() ? "full" : "empty");
        revalidate();
        repaint();
    }

    private void show(Theme now, boolean same) {
        name.setText(now.name());
        if (same) {
            concept.show(now.concept());
            definition.show(now.definition());
        } else {
            concept.showAnew(now.concept());
            definition.showAnew(now.definition());
        }
        status.show(List.of(Status.values()).indexOf(now.status()));
        who.show(figures.byTheme().get(now.id()), figures.participants());
        contrary.show(now.contrary(), figures);
        leftOut.show(now.leftOut(), figures);
        memos.show(now);
    }
}
