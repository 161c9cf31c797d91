package org.sheaf.desktop.memos;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.widgets.Divided;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.desktop.widgets.SearchField;
import org.sheaf.desktop.widgets.Seen;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Coder;
import org.sheaf.study.Memo;
import org.sheaf.study.Target;

/** All memos of the study in one place, found by words, kind, coder and object; beside them the open one. EDT only. */
public final class MemosView extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient MemosModel model;
    private final SideList<MemoRow> list = new SideList<>(70, row -> row.memo().id(), new MemoPainter(2));
    private final SearchField words = new SearchField(Words.of("memos.search"), "");
    private final JButton kind = choice("memos.by.kind", this::askKind);
    private final JButton coder = choice("memos.by.coder", this::askCoder);
    private final JButton about = choice("memos.by.about", this::askAbout);
    private final JButton order = choice("memos.by.order", this::askOrder);
    private final JLabel summary = Styled.label("", "second");
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.clear(cards);
    private final EmptyState empty = new EmptyState("", null);
    private final MemoEditor editor;

    /** The view of a model of its own, which then lists all memos. */
    public MemosView(MemosModel model) {
        super(new BorderLayout());
        this.model = model;
        this.editor = new MemoEditor(model, true);
        model.all(true);
        list.setName("memos.all");
        list.getAccessibleContext().setAccessibleName(Words.of("memos.title"));
        words.setName("memos.search");
        summary.setName("memos.summary");
        JPanel left = Styled.ground("panel", new BorderLayout());
        left.add(head(), BorderLayout.NORTH);
        body.add(Styled.scrolled(list), "list");
        body.add(empty, "empty");
        left.add(body, BorderLayout.CENTER);
        JPanel right = Styled.ground(
                "paper", new MigLayout("insets 16 16 16 16, fill", "[:640:760, grow, fill]push", "[grow, fill]"));
        right.add(editor, "wmin 0, grow");
        add(new Divided(Divided.Keeps.LEFT, new Divided.Sizes(440, 320, 700), left, right), BorderLayout.CENTER);
        words.onText(text -> model.filter(model.filter().saying(text)));
        OnKey.of(words, "DOWN", this::focusList);
        list.onChosen(row -> {
            editor.store(); // the words in the box belong to what was open until now
            model.choose(row);
        });
        list.onOpened(row -> model.show(row.memo()));
        OnKey.of(list, "ENTER", () -> list.chosen().ifPresent(row -> model.show(row.memo())));
        editor.onBegun(list::clearSelection);
        model.onChange(() -> {
            if (isShowing()) {
                refresh();
            }
        });
        Seen.follow(this, seen -> {
            if (seen) {
                refresh();
            }
        });
        refresh();
    }

    private static JButton choice(String name, Runnable ask) {
        JButton button = Styled.button("", ask);
        button.setName(name);
        button.setIcon(Icons.CHEVRON_DOWN.icon(12));
        button.setHorizontalTextPosition(SwingConstants.LEADING);
        button.setToolTipText(Words.of(name));
        Styled.style(button, "margin: 2,8,2,8; font: $Sheaf.second.font");
        return button;
    }

    private JPanel head() {
        JPanel head = Styled.clear(new MigLayout(
                "insets 12 16 8 14, fillx, wrap 1, novisualpadding", "[grow, fill]", "[30!, center]8[]8[]6[]"));
        JPanel top = Styled.clear(new MigLayout("insets 0, fillx", "[]push[]", "[30!, center]"));
        top.add(Styled.label(Words.of("memos.title"), "viewTitle"));
        top.add(MemoEditor.iconButton(Icons.PLUS, "memos.new", this::begin), "w 30!, h 30!");
        head.add(top);
        head.add(words, "h 30!, wmin 0");
        JPanel choices = Styled.clear(new MigLayout("insets 0, gap 6 6, novisualpadding, wrap 2"));
        for (JButton button : List.of(kind, coder, about, order)) {
            choices.add(button, "wmax 200");
        }
        head.add(choices, "wmin 0");
        head.add(summary, "wmin 0");
        return head;
    }

    private void refresh() {
        MemoFilter filter = model.filter();
        List<MemoRow> rows = model.rows();
        list.show(rows);
        int all = model.desk().study().memos().size();
        summary.setText(Words.of(filter.isAll() ? "memos.count" : "memos.count.filtered", rows.size(), all));
        String ofKind = filter.kind();
        kind.setText(ofKind == null ? Words.of("memos.every.kind") : MemosModel.label(ofKind));
        coder.setText(Optional.ofNullable(filter.coder())
                .flatMap(model.desk().study().coders()::find)
                .map(Coder::name)
                .orElse(Words.of("memos.every.coder")));
        Target.Kind on = filter.about();
        about.setText(on == null ? Words.of("memos.every.about") : MemoNames.sort(on));
        order.setText(Words.of(filter.byObject() ? "memos.order.object" : "memos.order.date"));
        empty.say(Words.of(all == 0 ? "memos.empty.all" : "memos.empty.filtered"));
        cards.show(body, rows.isEmpty() ? "empty" : "list");
        editor.refresh();
        Optional<Memo> memo = model.chosen();
        list.choose(row -> memo.filter(m -> m.id().equals(row.memo().id())).isPresent());
    }

    /** Leads the keys to the list. */
    public void focusList() {
        if (list.shown().isEmpty()) {
            words.requestFocusInWindow();
        } else {
            list.requestFocusInWindow();
            if (list.getSelectedIndex() < 0) {
                list.setSelectedIndex(0);
            }
        }
    }

    /** What has the keys of the list. */
    public javax.swing.JComponent focusTarget() {
        return list;
    }

    /** Begins a new memo on what is chosen. */
    public void begin() {
        editor.begin();
    }

    private void askKind() {
        ask(kind, "memos.every.kind", model.kinds(), MemosModel::label, model.filter()::of);
    }

    private void askCoder() {
        List<Coder> coders = new ArrayList<>();
        model.desk().study().coders().forEach(coders::add);
        coders.removeIf(Coder::isConsensus);
        ask(
                coder,
                "memos.every.coder",
                coders,
                Coder::name,
                one -> model.filter().by(one == null ? null : one.id()));
    }

    private void askAbout() {
        ask(about, "memos.every.about", List.of(Target.Kind.values()), MemoNames::sort, model.filter()::on);
    }

    private void askOrder() {
        Pick.open(
                order,
                new Rectangle(order.getSize()),
                Words.of("memos.by.order"),
                Pick.choices(
                        List.of(false, true),
                        byObject -> Words.of(byObject ? "memos.order.object" : "memos.order.date"),
                        byObject -> model.filter(model.filter().sorted(byObject))));
    }

    /** Offers all, then each of the things. */
    private <T> void ask(JButton at, String every, List<T> things, Function<T, String> name, Narrowing<T> narrow) {
        List<Pick.Choice> choices = new ArrayList<>();
        choices.add(new Pick.Choice(Words.of(every), "", null, () -> model.filter(narrow.by(null))));
        choices.addAll(Pick.choices(things, name, thing -> model.filter(narrow.by(thing))));
        Pick.open(at, new Rectangle(at.getSize()), at.getToolTipText(), choices);
    }

    /** The filter that holds for one thing, or for all. */
    private interface Narrowing<T> {
        MemoFilter by(@org.jspecify.annotations.Nullable T thing);
    }
}
