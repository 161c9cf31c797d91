package org.sheaf.desktop.memos;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.widgets.Ask;
import org.sheaf.desktop.widgets.CoderBadge;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.TextBox;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Target;

/** The memo that is read or written: what it is about, its kind, its words, what it links to. Layout only. EDT only. */
final class MemoEditor extends JPanel {

    private static final long serialVersionUID = 1L;

    /** The last choice among kinds: one of the researcher's own. */
    private static final String OWN = "\u0000own";

    private static final int BADGE = 18;

    private final transient MemosModel model;
    private final JLabel subject = Styled.label("", "secondTitle");
    private final JComboBox<String> kind = new JComboBox<>();
    private final JLabel kindRead = Styled.label("", "second");
    private final TextBox box = new TextBox(Words.of("memos.text"), Words.of("memos.hint"), 2);
    private final JLabel signed = Styled.label("", "second");
    private final JPanel links = Styled.clear(new MigLayout("insets 0, gap 4 2, novisualpadding, wrap 1"));
    private final JButton linkTo = Styled.link(Words.of("memos.link"), this::askLink);
    private final JButton remove;
    private transient Runnable begun = () -> {};
    private transient @Nullable Target writingOn;
    private transient @Nullable Id<Memo> open;
    private boolean showing;

    /**
     * An editor over a model.
     *
     * @param tall whether the box takes all the height there is
     */
    MemoEditor(MemosModel model, boolean tall) {
        super(new MigLayout(
                "insets 8 16 10 14, fill, hidemode 3",
                "[grow, fill]8[]2[]",
                tall ? "[26!, center]6[grow, fill]6[]" : "[26!, center]6[]2[]"));
        this.model = model;
        Styled.style(this, "background: $Sheaf." + (tall ? "paper" : "panel"));
        box.setName("memos.text");
        remove = iconButton(Icons.BIN, "memos.remove", () -> model.chosen().ifPresent(model::remove));
        kind.setName("memos.kind");
        kind.getAccessibleContext().setAccessibleName(Words.of("memos.kind"));
        kind.setRenderer(new KindRenderer());
        linkTo.setName("memos.link");
        linkTo.setIcon(Icons.LINK.icon(14));
        add(subject, "cell 0 0, wmin 0");
        add(kind, "cell 1 0, w 134!, h 26!");
        kindRead.setName("memos.kind.read");
        add(kindRead, "cell 1 0, wmax 134");
        add(remove, "cell 2 0, w 26!, h 26!");
        add(
                tall ? box.framed() : box.framed(62, 180),
                "cell 0 1 3 1, growx, wmin 0, gapright 2" + (tall ? ", growy" : ""));
        JPanel foot = Styled.clear(
                new MigLayout("insets 0, fillx, hidemode 3, wrap 2, novisualpadding", "[grow, fill]8[]", "[]0[24!]"));
        foot.add(links, "span 2, wmin 0");
        foot.add(signed, "wmin 0");
        foot.add(linkTo, "h 24!");
        add(foot, "cell 0 2 3 1, growx, wmin 0");
        box.onWritten(text -> store());
        box.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                hold();
            }
        });
        kind.addActionListener(event -> kindChosen());
    }

    static JButton iconButton(Icons icon, String key, Runnable run) {
        JButton button = Styled.button("", run);
        button.setName("button." + key);
        button.setIcon(icon.icon());
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(Words.of(key));
        button.getAccessibleContext().setAccessibleName(Words.of(key));
        return button;
    }

    /** Is told when a new memo was begun. */
    void onBegun(Runnable listener) {
        begun = listener;
    }

    /** Begins a new memo on what is chosen. */
    void begin() {
        store();
        open = null;
        writingOn = model.subject();
        model.choose(null);
        begun.run();
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

    /** Keeps what was written. */
    void store() {
        if (showing) {
            return;
        }
        Object selected = kind.getSelectedItem();
        String chosenKind = selected == null || OWN.equals(selected) ? "" : String.valueOf(selected);
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

    private void kindChosen() {
        if (showing) {
            return;
        }
        if (OWN.equals(kind.getSelectedItem())) {
            showKind(model.chosen().map(Memo::kind).orElse(""));
            Ask.open(
                    kind,
                    new Rectangle(kind.getSize()),
                    new Ask.Question(
                            Words.of("memos.kind.own.title"),
                            "",
                            Words.of("memos.kind.own.verb"),
                            name -> name.isBlank() ? Optional.of(Words.of("memos.kind.own.blank")) : Optional.empty(),
                            name -> {
                                showKind(name.strip());
                                store();
                            }));
        } else {
            store();
        }
    }

    private void showKind(String word) {
        boolean was = showing;
        showing = true;
        DefaultComboBoxModel<String> words = new DefaultComboBoxModel<>();
        words.addAll(model.kinds());
        if (model.kinds().stream().noneMatch(word::equalsIgnoreCase)) {
            words.addElement(word);
        }
        words.addElement(OWN);
        kind.setModel(words);
        for (int i = 0; i < words.getSize(); i++) {
            if (words.getElementAt(i).equalsIgnoreCase(word)) {
                kind.setSelectedIndex(i);
            }
        }
        showing = was;
    }

    private void askLink() {
        store();
        Pick.open(linkTo, new Rectangle(linkTo.getSize()), Words.of("memos.link"), model.linkable());
    }

    /** Shows the open memo as the study holds it, or room for a new one. */
    void refresh() {
        showing = true;
        Optional<Memo> memo = model.chosen();
        boolean editable = memo.isEmpty() || model.isMine(memo.get());
        Target target = writingOn == null ? model.subject() : writingOn;
        subject.setText(Words.of("memos.on", model.words(memo.map(Memo::on).orElse(target))));
        subject.setToolTipText(subject.getText());
        remove.setVisible(editable);
        remove.setEnabled(memo.isPresent());
        kind.setVisible(editable);
        kindRead.setVisible(!editable);
        kindRead.setText(memo.map(m -> MemosModel.label(m.kind())).orElse(""));
        linkTo.setVisible(editable);
        box.readOnly(!editable);
        signed.setText(memo.map(m -> MemoPainter.signed(model.coder(m), m)).orElse(""));
        signed.setIcon(editable || memo.isEmpty() ? null : new CoderBadge(model.coder(memo.get()), BADGE, false));
        links(memo.map(model::links).orElse(List.of()), editable);
        memo.ifPresentOrElse(this::showMemo, this::showNone);
        showing = false;
    }

    private void showMemo(Memo memo) {
        showKind(memo.kind());
        if (memo.id().equals(open)) {
            box.show(memo.text());
        } else {
            box.showAnew(memo.text());
        }
        open = memo.id();
    }

    private void showNone() {
        if (open != null) {
            open = null;
            box.showAnew("");
            showKind("");
        }
        if (kind.getItemCount() != model.kinds().size() + 1 && box.getText().isBlank()) {
            showKind("");
        }
        if (box.getText().isBlank() && !box.isFocusOwner()) {
            writingOn = null;
        }
    }

    private void links(List<Target> targets, boolean editable) {
        links.removeAll();
        for (Target target : targets) {
            String name = model.words(target);
            JPanel line = Styled.clear(new MigLayout("insets 0, novisualpadding", "[]2[]", "[24!, center]"));
            JButton go = Styled.link(name, () -> model.show(target));
            go.setName("memos.link." + name);
            go.setToolTipText(Words.of("memos.link.show", MemoNames.sort(target.kind()), name));
            line.add(go, "wmin 0");
            if (editable) {
                JButton off = iconButton(Icons.CLOSE, "memos.link.remove", () -> model.link(target, false));
                off.setIcon(Icons.CLOSE.icon(10));
                off.getAccessibleContext().setAccessibleName(Words.of("memos.link.remove.of", name));
                line.add(off, "w 24!, h 24!");
            }
            links.add(line, "wmin 0");
        }
        links.setVisible(!targets.isEmpty());
        revalidate();
        repaint();
    }

    private static final class KindRenderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> all, @Nullable Object value, int index, boolean chosen, boolean focus) {
            String word = value == null ? "" : String.valueOf(value);
            String shown = word.equals(OWN) ? Words.of("memos.kind.own") : MemosModel.label(word);
            return super.getListCellRendererComponent(all, shown, index, chosen, focus);
        }
    }
}
