package org.sheaf.desktop.reader;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Keys;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Space;
import org.sheaf.study.Code;
import org.sheaf.study.Definition;
import org.sheaf.study.Id;
import org.sheaf.text.Span;

/**
 * The bar in which a quotation is given its codes: a field, and below it what the letters in it may mean. It floats over
 * the window beside the words and never over them. EDT only.
 */
public final class CodeBar extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 7;
    private static final int WIDTH = 448;

    /** With less room for rows the definition gives way. */
    private static final int FEWEST = 5;

    private final transient CodeBarListener listener;
    private final JTextField field = new JTextField();
    private final DefaultListModel<CodeRow> rows = new DefaultListModel<>();
    private final JList<CodeRow> list = new JList<>(rows);
    private final JLabel hint = new JLabel();
    private final CodeBarFoot foot = new CodeBarFoot();
    private final transient CodeBarPlace place = new CodeBarPlace(this);
    private transient @Nullable CodeBarSight sight;
    private transient @Nullable CodeRanking ranking;
    private transient CodeBarPurpose purpose = CodeBarPurpose.code();
    private transient @Nullable Reader reader;
    private boolean open;
    private int most = ROWS + 1;

    /** A closed bar. */
    public CodeBar(CodeBarListener listener) {
        super(new BorderLayout());
        this.listener = listener;
        setOpaque(false);
        setName("codebar");
        setBorder(new Floating());
        add(top(), BorderLayout.NORTH);
        add(middle());
        add(foot, BorderLayout.SOUTH);
        keys();
        // Clicks between its parts must not reach the words below.
        addMouseListener(new MouseAdapter() {});
        getAccessibleContext().setAccessibleName(Words.of("codebar.title"));
    }

    private JComponent top() {
        // A style class would be lost: the field gives its trailing component one of its own.
        hint.putClientProperty(FlatClientProperties.STYLE, "font: $Sheaf.second.font; foreground: $Sheaf.hint");
        hint.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, Space.px(Space.SMALL)));
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_TRAILING_COMPONENT, hint);
        field.setName("codebar.field");
        field.getAccessibleContext().setAccessibleName(Words.of("codebar.field"));
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                rank();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                rank();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {}
        });
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                Component to = e.getOppositeComponent();
                if (!e.isTemporary() && open && (to == null || !isAncestorOf(to))) {
                    close();
                    listener.left();
                }
            }
        });
        JPanel around = new JPanel(new BorderLayout());
        around.setOpaque(false);
        around.setBorder(BorderFactory.createEmptyBorder(Space.px(9), Space.px(9), Space.px(Space.SMALL), Space.px(9)));
        around.add(field);
        return around;
    }

    private JComponent middle() {
        list.setName("codebar.list");
        list.setFocusable(false);
        list.setOpaque(false);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new CodeRowPainter(Keys.text(Keys.of("ctrl ENTER"))));
        list.setBorder(BorderFactory.createEmptyBorder(0, Space.px(5), Space.px(6), Space.px(5)));
        list.addListSelectionListener(e -> define());
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mouseMoved(MouseEvent e) {
                int at = list.locationToIndex(e.getPoint());
                if (at >= 0) {
                    list.setSelectedIndex(at);
                }
            }

            @Override
            public void mouseClicked(MouseEvent e) {
                take(false);
            }
        };
        list.addMouseListener(mouse);
        list.addMouseMotionListener(mouse);
        list.getAccessibleContext().setAccessibleName(Words.of("codebar.list"));
        return list;
    }

    private void keys() {
        key("UP", () -> step(-1));
        key("DOWN", () -> step(1));
        key("ENTER", () -> take(false));
        key("shift ENTER", () -> take(true));
        key("ctrl ENTER", () -> make(false));
        key("ctrl shift ENTER", () -> make(true));
        key("F2", this::rename);
        key("ESCAPE", () -> {
            close();
            listener.left();
        });
    }

    private void key(String binding, Runnable work) {
        KeyStroke stroke = Keys.of(binding);
        field.getInputMap().put(stroke, binding);
        field.getActionMap().put(binding, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                work.run();
            }
        });
    }

    /**
     * Opens beside words of a reader that is in a window, and takes the focus.
     *
     * @param words the quotation
     * @param now what it offers
     * @param why what becomes of the code that is taken
     */
    public void open(Reader over, Span words, CodeBarSight now, CodeBarPurpose why) {
        Look.dress(this);
        reader = over;
        open = true;
        purpose = why;
        hint.setText(why.title());
        foot.setKeys(why.keys());
        see(now);
        field.setText("");
        rank();
        place.beside(over, words);
        field.requestFocusInWindow();
    }

    /** Shows a later state of the study while it is open; what was typed stays. */
    public void update(CodeBarSight now) {
        see(now);
        if (open) {
            rank();
        }
    }

    private void see(CodeBarSight now) {
        CodeRanking known = ranking;
        sight = now;
        ranking = known == null ? CodeRanking.of(now.study()) : known.in(now.study());
    }

    /** Closes it; the focus goes back to the reader if the bar had it. */
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean hadFocus = owner != null && isAncestorOf(owner);
        place.leave();
        Reader under = reader;
        if (hadFocus && under != null) {
            under.page().requestFocusInWindow();
        }
    }

    /** Whether it is open. */
    public boolean isOpen() {
        return open;
    }

    /** The field, for tests and for a window that passes letters on. */
    JTextField field() {
        return field;
    }

    /** The rows offered. */
    List<CodeRow> rows() {
        List<CodeRow> all = new ArrayList<>();
        rows.elements().asIterator().forEachRemaining(all::add);
        return all;
    }

    private void rank() {
        CodeBarSight now = sight;
        CodeRanking known = ranking;
        if (now == null || known == null) {
            return;
        }
        String typed = field.getText().strip();
        List<CodeRow> offered = new ArrayList<>();
        List<CodeRanking.Offer> offers = known.offers(typed, now.recent(), ROWS);
        for (CodeRanking.Offer offer : offers) {
            Id<Code> code = offer.code().id();
            offered.add(CodeRow.Known.of(
                    offer, now.study(), now.digit(code), now.given().contains(code)));
        }
        if (!typed.isEmpty() && known.named(typed) == null) {
            // What is only nearly like a name must not be taken by Enter.
            boolean onlyAlike = offers.stream().allMatch(o -> o.reason() == CodeRanking.Reason.ALIKE);
            offered.add(onlyAlike ? 0 : offered.size(), new CodeRow.New(typed));
        }
        rows.clear();
        rows.addAll(fewer(offered));
        if (!rows.isEmpty()) {
            list.setSelectedIndex(0);
        }
        define();
        place.again();
    }

    /** As many as there is room for; what makes a new code is always among them. */
    private List<CodeRow> fewer(List<CodeRow> offered) {
        if (offered.size() <= most) {
            return offered;
        }
        List<CodeRow> kept = new ArrayList<>(offered.subList(0, most));
        CodeRow last = offered.get(offered.size() - 1);
        if (last instanceof CodeRow.New) {
            kept.set(most - 1, last);
        }
        return kept;
    }

    /** Gets along with a height, in pixels: first without the definition, then with fewer rows. */
    void fit(int room) {
        foot.setShort(false);
        int rowsWithAll = rowsIn(room);
        boolean tight = rowsWithAll < FEWEST;
        foot.setShort(tight);
        int fitting = Math.max(2, Math.min(ROWS + 1, tight ? rowsIn(room) : rowsWithAll));
        if (fitting != most) {
            most = fitting;
            rank();
        }
    }

    /** How high it usually becomes once letters are typed, in pixels, without its shadow. */
    int usualHeight() {
        foot.setShort(false);
        int row = Space.px(Space.CONTROL);
        return getPreferredSize().height + (FEWEST - rows.size()) * row - 2 * Space.px(Floating.SHADOW);
    }

    private int rowsIn(int room) {
        int row = Space.px(Space.CONTROL);
        int rest = getPreferredSize().height - rows.size() * row - 2 * Space.px(Floating.SHADOW);
        return (room - rest) / row;
    }

    private void define() {
        Definition meant = list.getSelectedValue() instanceof CodeRow.Known known
                ? known.offer().code().definition()
                : Definition.NONE;
        String all = (meant.brief() + " " + meant.useWhen()).strip();
        foot.setDefinition(all.isEmpty() && !meant.full().isBlank() ? meant.full() : all);
    }

    private void step(int by) {
        int size = rows.size();
        if (size > 0) {
            list.setSelectedIndex(Math.floorMod(list.getSelectedIndex() + by, size));
        }
    }

    private void take(boolean more) {
        CodeRow row = list.getSelectedValue();
        if (row instanceof CodeRow.Known known) {
            taken(known.offer().code().id(), more);
        } else if (row instanceof CodeRow.New) {
            make(more);
        }
    }

    /** What the quotation carries already is taken off while the bar stays open, and left alone when it closes. */
    private void taken(Id<Code> code, boolean wantsMore) {
        boolean more = wantsMore && purpose.several();
        CodeBarSight now = sight;
        boolean given = now != null && now.given().contains(code);
        finish(more);
        if (!given) {
            listener.taken(code, more);
        } else if (more) {
            listener.untaken(code);
        } else {
            listener.left();
        }
    }

    /** Makes a code of what was typed, or takes the one that has this name already. */
    private void make(boolean more) {
        String name = field.getText().strip().replaceAll("\\s+", " ");
        CodeRanking known = ranking;
        if (name.isEmpty() || known == null) {
            return;
        }
        Code existing = known.named(name);
        if (existing != null) {
            taken(existing.id(), more);
        } else {
            finish(more && purpose.several());
            listener.made(name, more && purpose.several());
        }
    }

    private void finish(boolean more) {
        if (more) {
            field.setText("");
        } else {
            close();
        }
    }

    private void rename() {
        if (list.getSelectedValue() instanceof CodeRow.Known known) {
            close();
            listener.renameWanted(known.offer().code().id());
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Space.px(WIDTH + 2 * Floating.SHADOW), super.getPreferredSize().height);
    }
}
