package org.sheaf.desktop.identities;

import java.awt.BorderLayout;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.text.DefaultHighlighter;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Flow;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Options;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.ShareBar;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Id;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** A transcript with everything decided in its place, or a turn of the sample that is read again. EDT only. */
final class ReadingPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient ReadingModel model;
    private final transient IdentitiesModel names;
    private final Options<Id<Transcript>> which;
    private final Prose title = new Prose("", Type.VIEW_TITLE, Palette::text, 2);
    private final Prose about = new Prose("", Type.SECOND, Palette::second, 3);
    private final ShareBar bar = new ShareBar();
    private final JTextArea page = new JTextArea();
    private final JScrollPane scroll;
    private final JTextField finds = new JTextField();
    private final JPanel asked;
    private final Flow deeds = new Flow(8);
    private final JButton sign;
    private final JButton sample;
    private transient ReadingText shown = ReadingText.NONE;

    ReadingPane(ReadingModel model, IdentitiesModel names, Actions actions) {
        super(new BorderLayout());
        this.model = model;
        this.names = names;
        Styled.style(this, "background: $Sheaf.paper");
        which = new Options<>(chosen -> Optional.ofNullable(chosen.value()).ifPresent(model::choose));
        ChoicePane.named(which, "reading.which");
        sign = button(actions, "identities.sign");
        sample = button(actions, "identities.sample");
        deeds.add(button(actions, "identities.name"));
        deeds.add(sign);
        deeds.add(sample);
        deeds.add(button(actions, "identities.read"));
        asked = asked();
        add(head(), BorderLayout.NORTH);
        dress();
        scroll = Styled.scrolled(page);
        scroll.setBorder(Styled.inset(0, 24, 0, 8));
        scroll.getViewport().addChangeListener(event -> sees());
        add(scroll, BorderLayout.CENTER);
        add(asked, BorderLayout.SOUTH);
        actions.install(page, Scope.IDENTITIES, JComponent.WHEN_FOCUSED);
    }

    private static JButton button(Actions actions, String id) {
        JButton button = new JButton(actions.swing(id));
        button.setIcon(null);
        button.setName("reading." + id);
        return button;
    }

    private JPanel head() {
        JPanel head = Styled.clear(
                new MigLayout("insets 12 24 10 16, fillx, wrap 1, hidemode 3", "[grow, fill]", "[]6[]6[]8[]"));
        title.setName("reading.title");
        about.setName("reading.about");
        head.add(title, "wmin 0");
        head.add(which, "h 30!, w 200:320:320, growx 0");
        head.add(bar, "h 6!");
        head.add(about, "wmin 0");
        head.add(deeds, "wmin 0");
        head.setBorder(Styled.hairline(false, false, true, false));
        return head;
    }

    private JPanel asked() {
        JPanel form = Styled.ground(
                "panel",
                new MigLayout("insets 12 24 14 16, fillx, wrap 2, novisualpadding", "[grow, fill]8[]", "[]6[30!]"));
        form.setBorder(Styled.hairline(true, false, false, false));
        ChoicePane.named(finds, "rereading.finds");
        form.add(new Prose(Words.of("rereading.ask"), Type.SECOND, Palette::second), "span 2, wmin 0");
        form.add(finds, "h 30!, wmin 0");
        JButton next = Styled.mainButton(Words.of("rereading.next"), this::readOn);
        next.setName("rereading.next");
        form.add(next, "h 30!");
        OnKey.of(finds, "ENTER", this::readOn);
        return form;
    }

    private void readOn() {
        List<String> found = Stream.of(finds.getText().split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        finds.setText("");
        model.readOn(found);
        finds.requestFocusInWindow();
    }

    private void dress() {
        page.setName("reading.page");
        page.getAccessibleContext().setAccessibleName(Words.of("reading.page"));
        page.setEditable(false);
        page.setHighlighter(new DefaultHighlighter()); // that of a look would be thrown away with it, and the marks too
        page.setLineWrap(true);
        page.setWrapStyleWord(true);
        page.setBorder(Styled.inset(12, 0, 24, 16));
        Styled.style(page, "background: $Sheaf.paper");
        page.setFont(Type.transcript(Type.TRANSCRIPT));
        page.getCaret().setBlinkRate(0);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (page != null) {
            page.setFont(Type.transcript(Type.TRANSCRIPT));
        }
    }

    /** Tells which words are in sight. */
    private void sees() {
        Rectangle view = scroll.getViewport().getViewRect();
        if (page.isShowing() && view.height > 0 && !shown.text().isEmpty()) {
            int from = page.viewToModel2D(new Point(view.x, view.y));
            int to = page.viewToModel2D(new Point(view.x + view.width, view.y + view.height));
            model.sees(new Span(from, Math.max(from + 1, to)));
        }
    }

    /** The words that are selected; empty when none are. */
    Optional<Span> selected() {
        int from = page.getSelectionStart();
        int to = page.getSelectionEnd();
        return from == to ? Optional.empty() : Optional.of(new Span(from, to));
    }

    void refresh() {
        boolean samples = model.sampled().isPresent();
        which.setVisible(!samples);
        which.show(
                null,
                names.desk().study().transcripts().stream().map(Transcript::id).toList(),
                id -> names.desk()
                        .study()
                        .transcripts()
                        .find(id)
                        .map(Transcript::name)
                        .orElse(""),
                model.transcript().map(Transcript::id).orElse(null));
        if (samples) {
            sampled();
        } else {
            read();
        }
        asked.setVisible(model.sample().isPresent());
        sign.setVisible(!samples);
        sample.setVisible(model.sample().isEmpty());
        ReadingText now = model.sampled().filter(Rereading::isDone).isPresent() ? ReadingText.NONE : model.text();
        if (isAnother(now)) {
            boolean same = now.text().equals(shown.text());
            shown = now;
            if (!same) {
                page.setText(now.text());
                page.setCaretPosition(0);
            }
            ReadingMarks.mark(page, now);
            javax.swing.SwingUtilities.invokeLater(this::sees);
        }
        revalidate();
        repaint();
    }

    private void read() {
        int turns = model.turns();
        int seen = Math.min(model.seen(), turns);
        title.setText(Words.of("reading.title"));
        List<String> signers = model.signers();
        String said = Words.of(
                "reading.seen",
                seen,
                turns,
                shown.replaced().size(),
                shown.open().size());
        bar.show(seen, turns, said);
        about.setText(signers.isEmpty() ? said : said + " " + Words.of("reading.signers", String.join(", ", signers)));
    }

    private void sampled() {
        Rereading sample = model.sampled().orElseThrow();
        title.setText(
                sample.isDone()
                        ? Words.of("rereading.done")
                        : Words.of(
                                "rereading.title",
                                sample.read() + 1,
                                sample.turns().size()));
        String said = sample.isDone()
                ? sample.said()
                : Words.of("rereading.about", sample.turns().size(), sample.of());
        bar.show(sample.read(), sample.turns().size(), said);
        about.setText(said);
    }

    /** What gets the keys. */
    JComponent first() {
        return model.sample().isPresent() ? finds : page;
    }

    /** Whether it was made anew; comparing whole texts at every repaint would cost their length. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isAnother(ReadingText now) {
        return now != shown;
    }
}
