package org.sheaf.desktop.shell;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.ContextMenu;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Participant;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Transcript;
import org.sheaf.study.Value;

/** The reader under the head of its transcript. EDT only. */
final class ReaderPane extends JPanel {

    private static final long serialVersionUID = 1L;

    static final String[] CONTEXT = {
        "reader.code",
        "reader.invivo",
        "reader.again",
        "reader.quote",
        Menus.LINE,
        "reader.recode",
        "reader.uncode",
        "reader.weight",
        "reader.definition",
        "reader.exemplary",
        "reader.memo",
        "reader.join",
        "reader.remove",
        Menus.LINE,
        "transcript.correct"
    };

    private final transient Desk desk;
    private final transient Reading reading;
    private final Reader reader;
    private final JLabel name = Styled.label("", "viewTitle");
    private final JLabel beside = Styled.label("", "second");
    /** With less width, at 100 %, what is not narrowed is left to the menu. */
    private static final int NAME_AT_LEAST = 120;

    /** The edges and buttons of the head, and the gaps between them. */
    private static final int BESIDE_FILTERS = 150;

    private final FilterBar filters;
    private final JButton leftHandle;
    private final JButton rightHandle;
    private final JButton close;
    private final JButton contents;
    private final FindBar find;
    private JPanel head = new JPanel();
    private final JPanel through = Styled.clear(new MigLayout("insets 0, gap 8, hidemode 3", "", "[30!]"));
    private transient Runnable closing = () -> {};
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.ground("paper", cards);
    private boolean focusWanted;
    private boolean marked;

    ReaderPane(Desk desk, Reading reading, Reader reader, Actions actions) {
        super(new BorderLayout());
        this.desk = desk;
        this.reading = reading;
        this.reader = reader;
        this.find = new FindBar(reader);
        Styled.style(this, "background: $Sheaf.paper");
        filters = new FilterBar(desk, reading);
        leftHandle = Styled.iconButton(actions.swing("pane.left"));
        rightHandle = Styled.iconButton(actions.swing("pane.right"));
        contents = Styled.iconButton(actions.swing("reader.headings"));
        close = Styled.closeButton(Words.of("reader.close"), () -> closing.run());
        close.setName("reader.close");
        head = head();
        add(head, BorderLayout.NORTH);
        body.add(reader, "reader");
        EmptyState empty = new EmptyState(Words.of("reader.empty"), actions.swing("study.import"));
        JPanel middle = Styled.ground("paper", new MigLayout("fill", "[center]", "[center]"));
        middle.add(empty, "w 320!");
        body.add(middle, "empty");
        add(body, BorderLayout.CENTER);
        add(find, BorderLayout.SOUTH);
        actions.install(reader.page(), Scope.READER, JComponent.WHEN_FOCUSED);
        reader.page().addMouseListener(new ContextMenu(reader.page(), () -> new Menus(actions).popup(CONTEXT)));
        reading.onChange(this::refresh);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                refresh();
            }
        });
        refresh();
    }

    private JPanel head() {
        JPanel made = Styled.ground("panel", new MigLayout("insets 0 20 0 20, fillx", "[grow, fill]12[]", "[40!]"));
        made.setBorder(new HeadLine());
        JPanel what = Styled.clear(new MigLayout("insets 0, gap 8, hidemode 3", "", "[30!]"));
        what.add(leftHandle, "w 30!, h 30!, gapleft -8");
        what.add(name, "wmin 40");
        what.add(contents, "w 30!, h 30!, gapleft -2");
        what.add(beside, "gapleft 4, wmin 0");
        JPanel shown = Styled.clear(new MigLayout("insets 0, gap 8, hidemode 3", "", "[30!]"));
        shown.add(filters, "wmin 0");
        shown.add(rightHandle, "w 30!, h 30!, gapright -8");
        through.setVisible(false);
        shown.add(through);
        shown.add(close, "w 24!, h 24!, gapright -6");
        made.add(what, "wmin 0");
        made.add(shown, "shrinkprio 50");
        sides(true, true);
        close.setVisible(false);
        return made;
    }

    /** Offers a way to each side that is not seen. */
    void sides(boolean leftSeen, boolean rightSeen) {
        leftHandle.setVisible(!leftSeen && !through.isVisible());
        rightHandle.setVisible(!rightSeen && !through.isVisible());
    }

    /**
     * Shows whether this is one of two readers, and the one that acts.
     *
     * @param two whether two transcripts stand side by side
     * @param acts whether what is done concerns this one
     */
    void acting(boolean two, boolean acts) {
        close.setVisible(two);
        beside.setVisible(!two);
        marked = two && acts;
        Styled.style(name, two && !acts ? "foreground: $Sheaf.second" : "foreground: $Sheaf.text");
        head.repaint();
    }

    /** Sets what closes this one of two readers. */
    void onClose(Runnable run) {
        closing = run;
    }

    /** Shows in the head that the transcript is read through, with what can be done then. */
    void readThrough(boolean on, Actions actions) {
        through.removeAll();
        if (on) {
            JLabel sign = Styled.label(Words.of("through.sign"), "secondTitle");
            sign.setIcon(Icons.EYE.icon());
            sign.setName("reader.through");
            through.add(sign);
            through.add(named("reader.memo", keyed("through.write", "reader.memo", actions), actions), "h 24!");
            through.add(named("transcript.through.done", Words.of("action.transcript.through.done"), actions), "h 24!");
            through.add(
                    named("transcript.through", keyed("through.leave", "transcript.through", actions), actions),
                    "h 24!");
        }
        through.setVisible(on);
        refresh();
        revalidate();
    }

    private static String keyed(String words, String action, Actions actions) {
        String key = actions.keyText(action);
        return key.isEmpty() ? Words.of(words) : Words.of("through.keyed", Words.of(words), key);
    }

    private static JButton named(String action, String text, Actions actions) {
        JButton button = Styled.button(text, () -> actions.run(action));
        button.setName("through." + action);
        button.getAccessibleContext()
                .setAccessibleDescription(actions.declared(action).about());
        return Styled.style(button, "margin: 2,8,2,8; font: $Sheaf.second.font");
    }

    /** What has the keys of the transcript. */
    JComponent page() {
        return reader.page();
    }

    private void refresh() {
        boolean any = reading.transcript().isPresent();
        name.setText(reading.transcript().map(Transcript::name).orElse(""));
        beside.setText(reading.transcript().map(this::about).orElse(""));
        beside.setToolTipText(beside.getText());
        boolean narrowed = reading.transcript()
                .filter(transcript -> reading.shown().narrows(desk.study(), transcript))
                .isPresent();
        contents.setVisible(reading.transcript()
                .filter(transcript -> !desk.study().headings(transcript.id()).isEmpty())
                .isPresent());
        filters.refresh();
        filters.setVisible(any && !through.isVisible() && (narrowed || hasRoomForFilters()));
        cards.show(body, any ? "reader" : "empty");
        if (any && focusWanted && reader.page().isShowing()) {
            focusReader();
        }
    }

    /** Whether they can stand whole beside the transcript's name. */
    private boolean hasRoomForFilters() {
        int named = Math.min(name.getPreferredSize().width, Space.px(NAME_AT_LEAST));
        int needed = filters.getPreferredSize().width + named + Space.px(BESIDE_FILTERS);
        return getWidth() == 0 || getWidth() >= needed;
    }

    /** What is known of the one participant, or how many words there are. */
    private String about(Transcript transcript) {
        List<Participant> people = transcript.speakers().stream()
                .map(Speaker::participant)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .map(desk.study().participants()::find)
                .flatMap(java.util.Optional::stream)
                .filter(person -> person.role() == Role.PARTICIPANT)
                .toList();
        String words = Words.of("reader.words", transcript.words());
        if (people.size() != 1) {
            return people.isEmpty() ? words : Words.of("reader.people", people.size(), words);
        }
        Participant person = people.get(0);
        String known = person.attributes().values().stream()
                .map(Value::text)
                .filter(text -> !text.isBlank())
                .limit(3)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? words : known;
    }

    /** Leads the keys to the words; where none are shown yet, as soon as they are. */
    void focusReader() {
        focusWanted = !reader.page().isShowing();
        reader.page().requestFocusInWindow();
    }

    /** Opens the bar that finds words in this transcript. */
    void find() {
        find.open();
    }

    /** A hairline below the head; a bar in the accent above it while this is the reader that acts beside another. */
    private final class HeadLine extends javax.swing.border.AbstractBorder {
        private static final long serialVersionUID = 1L;

        @Override
        public java.awt.Insets getBorderInsets(java.awt.Component c, java.awt.Insets insets) {
            insets.set(0, 0, 1, 0);
            return insets;
        }

        @Override
        public void paintBorder(java.awt.Component c, java.awt.Graphics g, int x, int y, int width, int height) {
            g.setColor(Palette.now().hairline());
            g.fillRect(x, y + height - 1, width, 1);
            if (marked) {
                g.setColor(Palette.now().accent());
                g.fillRect(x, y, width, Space.px(3));
            }
        }
    }
}
