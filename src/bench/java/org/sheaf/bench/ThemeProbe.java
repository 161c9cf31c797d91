package org.sheaf.bench;

import java.awt.Dimension;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Notices;
import org.sheaf.desktop.quotations.QuotationActions;
import org.sheaf.desktop.quotations.QuoteWork;
import org.sheaf.desktop.quotations.RetrievedModel;
import org.sheaf.desktop.quotations.RetrievedPane;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Tone;
import org.sheaf.desktop.widgets.Remark;
import org.sheaf.outlet.FileOutlet;
import org.sheaf.store.Opening;
import org.sheaf.store.StudyFolder;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;
import org.sheaf.workbench.OpenStudy;

/**
 * Chooses a theme in a study just opened and says how long it took until the pane of retrieved quotations showed them all;
 * then the same again with the pages at hand.
 */
public final class ThemeProbe {

    static final String FIRST = "first ";
    static final String WORKED = "worked ";
    static final String AGAIN = "again ";
    static final String LISTED = "listed ";

    private final WindowedProgram windows = WindowedProgram.without();
    private final Desk desk;
    private final JList<?> rows;

    private ThemeProbe(OpenStudy open) throws Exception {
        desk = WindowedProgram.edt(() -> new Desk(open, new FileOutlet(), SwingUtilities::invokeLater, new Silence()));
        rows = WindowedProgram.edt(this::window);
    }

    /** The study's folder. */
    public static void main(String[] arguments) throws Exception {
        OpenStudy open = OpenStudy.over(
                StudyFolder.open(Path.of(arguments[0]), Opening.by(Prepared.CODER)),
                Prepared.CODER,
                SwingUtilities::invokeLater);
        ThemeProbe probe = new ThemeProbe(open);
        Theme theme = open.study().themes().iterator().next();
        double before = Times.worked();
        System.out.println(FIRST + probe.listing(theme));
        System.out.println(WORKED + (Times.worked() - before));
        System.out.println(LISTED + probe.rows.getModel().getSize());
        for (int i = 0; i < 5; i++) {
            System.out.println(AGAIN + probe.listing(theme));
        }
        open.close();
        System.exit(0);
    }

    private JList<?> window() {
        Look.install(Tone.LIGHT, 100);
        Actions actions = new Actions(name -> Icons.QUOTE.icon(), refused -> {});
        RetrievedModel model = new RetrievedModel(desk);
        QuoteWork work = new QuoteWork(desk, Clock.systemUTC(), new Blank(), text -> {});
        QuotationActions declared = QuotationActions.declare(work, actions);
        RetrievedPane pane = new RetrievedPane(model, work, actions);
        declared.over(pane);
        JFrame frame = new JFrame();
        frame.add(pane);
        frame.getContentPane().setPreferredSize(new Dimension(332, 700));
        frame.pack();
        frame.setVisible(true);
        return (JList<?>) pane.focusTarget();
    }

    /** Milliseconds from the choice to the frame that shows the rows. */
    private double listing(Theme theme) throws Exception {
        WindowedProgram.edt(() -> {
            desk.chosen().subject(null);
            return true;
        });
        BooleanSupplier listed = () -> rows.getModel().getSize() > 0;
        while (WindowedProgram.edt(listed::getAsBoolean)) {
            Thread.onSpinWait();
        }
        long start = System.nanoTime();
        long shown = windows.painted(
                listed, () -> SwingUtilities.invokeLater(() -> desk.chosen().theme(theme.id())));
        return (shown - start) / 1e6;
    }

    /** Nobody has written a memo. */
    private static final class Blank implements QuoteWork.Memos {
        @Override
        public Optional<String> words(Target on) {
            return Optional.empty();
        }

        @Override
        public List<Remark.Said> others(Target on) {
            return List.of();
        }

        @Override
        public void write(Target on, String words) {}
    }

    /** Nobody is there to be told. */
    private static final class Silence implements Notices {
        @Override
        public void say(String sentence, @Nullable String label, Runnable run) {}

        @Override
        public void complain(Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
