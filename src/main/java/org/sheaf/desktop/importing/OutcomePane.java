package org.sheaf.desktop.importing;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Banner;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Transcript;

/** What became of the files of an import; it stays until the user has read it. EDT only. */
final class OutcomePane extends JPanel {

    private static final long serialVersionUID = 1L;

    /** Of very many transcripts the first are listed, and the number of the others. */
    private static final int MOST_LINES = 200;

    private final transient ImportModel model;
    private final JPanel body =
            Styled.clear(new MigLayout("insets 20 28 20 28, fillx, wrap 1, novisualpadding", "[grow, fill]", ""));
    private final JButton read;
    private transient Outcome shown = new Outcome(List.of(), List.of(), List.of(), List.of(), List.of());

    OutcomePane(ImportModel model) {
        super(new java.awt.BorderLayout());
        this.model = model;
        Styled.style(this, "background: $Sheaf.paper");
        this.read = Styled.mainButton(Words.of("import.over.read"), model::read);
        read.setName("import.read");
        JPanel paper = Styled.ground("paper", new java.awt.BorderLayout());
        paper.add(body, java.awt.BorderLayout.NORTH);
        add(Styled.scrolled(paper), java.awt.BorderLayout.CENTER);
        add(foot(), java.awt.BorderLayout.SOUTH);
    }

    private JPanel foot() {
        JPanel foot = Styled.ground("chrome", new MigLayout("insets 12 24 12 24, fillx", "[grow, fill][][][]"));
        foot.setBorder(javax.swing.BorderFactory.createCompoundBorder(
                Styled.hairline(true, false, false, false), foot.getBorder()));
        foot.add(Styled.label(Words.of("import.over.undo"), "second"), "wmin 0");
        JButton copy = Styled.button(Words.of("import.over.copy"), this::copy);
        copy.setName("import.copy");
        foot.add(copy, "h 30!");
        foot.add(Styled.button(Words.of("widgets.done"), model::close), "h 30!");
        foot.add(read, "h 30!");
        return foot;
    }

    private void copy() {
        String text = model.desk().outlet().clipboard(shown.text());
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
        model.desk().notices().say(Words.of("import.over.copied"));
    }

    void show(Outcome outcome) {
        if (outcome.equals(shown)) {
            return;
        }
        shown = outcome;
        body.removeAll();
        body.add(Styled.label(outcome.title(), "pageTitle"), "gapbottom 8");
        for (Outcome.Correction correction : outcome.corrections()) {
            body.add(
                    new Banner(Banner.Kind.WARNING, correction.sentence(), Words.of("import.over.correct.about"))
                            .with(
                                    Words.of(
                                            "import.over.correct.do",
                                            correction.transcript().name()),
                                    "import.correct." + correction.transcript().name(),
                                    () -> model.correct(correction)),
                    "wmin 0");
        }
        section("import.over.left", outcome.leftOut());
        section("import.over.remarks", outcome.remarks());
        List<String> arrived =
                outcome.arrived().stream().limit(MOST_LINES).map(Outcome::line).toList();
        section("import.over.arrived", arrived);
        if (outcome.arrived().size() > MOST_LINES) {
            line(Words.of("import.over.more", outcome.arrived().size() - MOST_LINES));
        }
        section("import.over.new", outcome.people().isEmpty() ? List.of() : List.of(outcome.names()));
        read.setText(outcome.arrived().stream()
                .findFirst()
                .map(Transcript::name)
                .map(name -> Words.of("import.over.read.first", name))
                .orElse(Words.of("import.over.read")));
        read.setVisible(!outcome.arrived().isEmpty());
        revalidate();
        repaint();
    }

    private void section(String head, List<String> lines) {
        if (!lines.isEmpty()) {
            body.add(Styled.label(Words.of(head), "secondTitle"), "gaptop 12");
            lines.forEach(this::line);
        }
    }

    private void line(String words) {
        body.add(new Prose(words, Type.BODY, Palette::text), "wmin 0");
    }

    /** Leads the keys to what is done next. */
    void focus() {
        read.requestFocusInWindow();
    }
}
