package org.sheaf.desktop.memos;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.Segments;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.TextBox;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Target;

/** Memos as a list, and below it the one that is read or written. Layout only. EDT only. */
public final class MemosPane extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final List<String> KINDS = List.of("", "analytic", "methodological", "reflexive");

    private final transient MemosModel model;
    private final SideList<MemoRow> list = new SideList<>(58, row -> row.memo().id(), new Painter());
    private final Segments which =
            new Segments(Words.of("memos.which"), List.of(Words.of("memos.here"), Words.of("memos.all")));
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.clear(cards);
    private final JLabel subject = Styled.label("", "secondTitle");
    private final JComboBox<String> kind = new JComboBox<>(KINDS.toArray(String[]::new));
    private final TextBox box = new TextBox(Words.of("memos.text"), Words.of("memos.hint"), 2);
    private final JButton remove;
    private transient @Nullable Target writingOn;
    private transient @Nullable Id<Memo> open;
    private boolean showing;

    /** The memos of a model. */
    public MemosPane(MemosModel model) {
        super(new BorderLayout());
        this.model = model;
        Styled.style(this, "background: $Sheaf.panel");
        list.setName("memos.list");
        list.getAccessibleContext().setAccessibleName(Words.of("memos.title"));
        box.setName("memos.text");
        remove = iconButton(Icons.BIN, "memos.remove", () -> model.chosen().ifPresent(model::remove));
        JPanel head = Styled.clear(new MigLayout("insets 8 16 6 14, fillx", "[grow, fill]8[]", "[30!, center]"));
        head.add(which, "h 28!");
        head.add(iconButton(Icons.PLUS, "memos.new", this::begin), "w 30!, h 30!");
        add(head, BorderLayout.NORTH);
        body.add(Styled.scrolled(list), "list");
        body.add(new EmptyState(Words.of("memos.empty"), null), "empty");
        add(body, BorderLayout.CENTER);
        add(editor(), BorderLayout.SOUTH);
        which.show(0);
        which.onChosen(number -> model.all(number == 1));
        list.onChosen(row -> {
            store(); // the words in the box belong to what was open until now
            model.choose(row);
        });
        list.onOpened(row -> model.show(row.memo()));
        box.onWritten(text -> store());
        box.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                hold();
            }
        });
        kind.addActionListener(event -> store());
        model.onChange(this::refresh);
        refresh();
    }

    private JPanel editor() {
        JPanel editor = Styled.ground(
                "panel", new MigLayout("insets 8 16 12 14, fillx, wrap 3", "[grow, fill]8[]2[]", "[26!, center]6[]"));
        editor.setBorder(javax.swing.BorderFactory.createCompoundBorder(
                Styled.hairline(true, false, false, false), editor.getBorder()));
        kind.getAccessibleContext().setAccessibleName(Words.of("memos.kind"));
        kind.setRenderer(new KindRenderer());
        editor.add(subject, "wmin 0");
        editor.add(kind, "w 124!, h 26!");
        editor.add(remove, "w 26!, h 26!");
        editor.add(box.framed(62, 180), "span 3, growx, wmin 0, gapright 2");
        return editor;
    }

    private static JButton iconButton(Icons icon, String key, Runnable run) {
        JButton button = Styled.button("", run);
        button.setName("button." + key);
        button.setIcon(icon.icon());
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(Words.of(key));
        button.getAccessibleContext().setAccessibleName(Words.of(key));
        return button;
    }

    /** Begins a new memo on what is chosen. */
    public void begin() {
        store();
        open = null;
        writingOn = model.subject();
        model.choose(null);
        list.clearSelection();
        box.showAnew("");
        refresh();
        box.requestFocusInWindow();
    }

    /** What is written from now on is about what is chosen now, whatever is chosen later. */
    private void hold() {
        if (model.chosen().isEmpty() && writingOn == null) {
            writingOn = model.subject();
        }
    }

    private void store() {
        if (showing) {
            return;
        }
        String chosenKind = String.valueOf(kind.getSelectedItem());
        Target target = writingOn;
        Optional<Memo> memo = model.chosen();
        if (memo.isPresent()) {
            if (model.isMine(memo.get())) {
                model.rewrite(memo.get(), chosenKind, box.getText());
            }
        } else if (target != null && !box.getText().isBlank()) {
            writingOn = null;
            model.add(target, chosenKind, box.getText());
        }
    }

    private void refresh() {
        showing = true;
        list.show(model.rows());
        cards.show(body, model.rows().isEmpty() ? "empty" : "list");
        Optional<Memo> memo = model.chosen();
        Target target = writingOn == null ? model.subject() : writingOn;
        subject.setText(Words.of("memos.on", model.words(memo.map(Memo::on).orElse(target))));
        subject.setToolTipText(subject.getText());
        remove.setEnabled(memo.filter(model::isMine).isPresent());
        box.setEditable(memo.isEmpty() || model.isMine(memo.get()));
        memo.ifPresentOrElse(this::showMemo, () -> {
            if (open != null) {
                open = null;
                box.showAnew("");
            }
            if (box.getText().isBlank() && !box.isFocusOwner()) {
                writingOn = null;
            }
        });
        list.choose(row -> memo.filter(m -> m.id().equals(row.memo().id())).isPresent());
        showing = false;
    }

    private void showMemo(Memo memo) {
        kind.setSelectedItem(KINDS.contains(memo.kind()) ? memo.kind() : "");
        if (memo.id().equals(open)) {
            box.show(memo.text());
        } else {
            box.showAnew(memo.text());
        }
        open = memo.id();
    }

    private static final class KindRenderer extends javax.swing.DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public java.awt.Component getListCellRendererComponent(
                javax.swing.JList<?> all, Object value, int index, boolean chosen, boolean focus) {
            String word = String.valueOf(value);
            String shown = word.isEmpty() ? Words.of("memos.kind.none") : Words.of("memos.kind." + word);
            return super.getListCellRendererComponent(all, shown, index, chosen, focus);
        }
    }

    private static final class Painter implements RowPainter<MemoRow> {
        @Override
        public void paint(Graphics2D g, MemoRow row, RowState state) {
            Palette palette = Palette.now();
            int x = Space.px(16);
            int room = state.width() - 2 * x;
            g.setFont(Type.SECOND_TITLE.font());
            FontMetrics strong = g.getFontMetrics();
            int base = Space.px(8) + strong.getAscent();
            g.setColor(palette.text());
            String date = Words.of(
                    "memos.by", row.coder(), DAY.format(row.memo().written().atZone(ZoneId.systemDefault())));
            g.setFont(Type.SMALL.font());
            int dateWidth = g.getFontMetrics().stringWidth(date);
            g.setColor(palette.second());
            g.drawString(date, x + room - dateWidth, base);
            g.setFont(Type.SECOND_TITLE.font());
            g.setColor(palette.text());
            g.drawString(TextLines.cut(row.on(), strong, room - dateWidth - Space.px(8)), x, base);
            g.setFont(Type.SECOND.font());
            String text = row.memo().text().strip().replaceAll("\\s+", " ");
            g.drawString(
                    TextLines.cut(text, g.getFontMetrics(), room),
                    x,
                    base + g.getFontMetrics().getHeight() + Space.px(2));
        }

        @Override
        public String words(MemoRow row) {
            return Words.of("memos.row", row.on(), row.coder(), row.memo().text());
        }
    }
}
