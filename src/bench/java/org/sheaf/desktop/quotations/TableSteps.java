package org.sheaf.desktop.quotations;

import java.awt.AWTEvent;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Notices;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Tone;
import org.sheaf.outlet.FileOutlet;
import org.sheaf.store.Opening;
import org.sheaf.store.StudyFolder;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Method;
import org.sheaf.study.Quotation;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.workbench.OpenStudy;

/**
 * Sorts, filters and groups a table of 23,000 quotations in a window, and says of each step how long it took until the
 * table showed it and how much processor time the longest piece of the EDT's work took, in milliseconds. The second is
 * to stay under 16; most of it is painting.
 */
public final class TableSteps {

    private static final int TRANSCRIPTS = 100;
    private static final int TURNS = 230;
    private static final int ROUNDS = 7;

    private final Watch watch = new Watch();
    private final AtomicInteger told = new AtomicInteger();
    private final QuoteTableModel model;

    private TableSteps(Desk desk) {
        model = new QuoteTableModel(desk, (query, study, layer, progress) -> List.of());
    }

    /** Needs a display; makes its study in a folder of its own and removes it again. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("sheaf-table");
        try (OpenStudy open = OpenStudy.over(
                StudyFolder.create(
                        folder.resolve("large.sheaf"),
                        StudyFacts.of("Ferry mornings", Method.CODEBOOK),
                        Opening.by("Mira")),
                "Mira",
                SwingUtilities::invokeLater)) {
            fill(open);
            Desk desk = new Desk(open, new FileOutlet(), SwingUtilities::invokeLater, new Silence());
            new TableSteps(desk).run();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private static void fill(OpenStudy open) {
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            codes.add(Code.of("Code " + (i * 37 % 60), null, i, 0x0B3474));
        }
        open.run(new CodeChange.Written(CodeChange.Deed.MADE, codes));
        Map<Id<Transcript>, List<Quotation>> quotations = new LinkedHashMap<>();
        List<TranscriptChange.Arrival> arrivals = new ArrayList<>();
        for (int t = 0; t < TRANSCRIPTS; t++) {
            String[] turns = new String[TURNS];
            for (int i = 0; i < TURNS; i++) {
                turns[i] = "P" + t + ": " + (char) ('a' + (i * 7 + t) % 26) + "ll of us waited, the " + i + "th time.";
            }
            TranscriptChange.Arrival arrival = Fiction.interview("t" + t, turns);
            arrivals.add(arrival);
            List<Quotation> here = new ArrayList<>();
            for (int i = 0; i < TURNS; i++) {
                List<Id<Code>> ids = List.of(
                        codes.get((i + t) % 60).id(),
                        codes.get((i * 3 + t) % 60).id());
                String words = turns[i].substring(turns[i].indexOf(' ') + 1);
                here.add(Fiction.quote(
                        arrival.text(),
                        words,
                        open.coder(),
                        ids.stream().distinct().toList()));
            }
            quotations.put(arrival.head().id(), here);
        }
        open.run(new TranscriptChange.Imported(arrivals, List.of()));
        open.run(new CodingChange.Imported(quotations));
    }

    private void run() throws Exception {
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(watch);
        SwingUtilities.invokeAndWait(this::window);
        SwingUtilities.invokeAndWait(() -> {
            model.seen(true);
            model.open(new TableSource.Everything());
        });
        await(() -> model.isReady());
        step("sort by quotation", i -> model.sort(Column.of(Column.Kind.QUOTATION)));
        step("sort by codes", i -> model.sort(Column.of(Column.Kind.CODES)));
        step("sort by place", i -> model.sort(Column.of(Column.Kind.TRANSCRIPT)));
        step("filter uncoded", i -> model.filter(RowFilter.of(RowFilter.Kind.UNCODED), i % 2 == 0));
        model.filters().forEach(filter -> SwingUtilities.invokeLater(() -> model.filter(filter, false)));
        step("group by code", i -> model.group(i % 2 == 0 ? Grouping.by(Grouping.Kind.CODE) : Grouping.NONE));
    }

    private void window() {
        Look.install(Tone.LIGHT, 100);
        QuoteTable table = new QuoteTable(model);
        table.columns(Column.all(List.of()).stream()
                .map(column -> new Column.Sized(column, column.width()))
                .toList());
        model.onChange(() -> {
            table.refresh();
            if (table.getRowCount() > 9 && table.getSelectedRow() < 0) {
                table.setRowSelectionInterval(2, 9);
            }
            model.summary();
            told.incrementAndGet();
        });
        JFrame frame = new JFrame();
        frame.add(new JScrollPane(table));
        frame.getContentPane().setPreferredSize(new Dimension(1200, 700));
        frame.pack();
        frame.setVisible(true);
    }

    private void step(String name, Consumer<Integer> wish) throws Exception {
        double[] shown = new double[ROUNDS];
        double[] longest = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            int round = i;
            SwingUtilities.invokeAndWait(() -> {});
            int before = told.get();
            watch.longest = 0;
            long start = System.nanoTime();
            SwingUtilities.invokeLater(() -> wish.accept(round));
            await(() -> told.get() > before + 1); // the head first, then the rows
            SwingUtilities.invokeAndWait(() -> {});
            shown[i] = (System.nanoTime() - start) / 1e6;
            longest[i] = watch.longest / 1e6;
        }
        Arrays.sort(shown);
        Arrays.sort(longest);
        System.out.println(String.format(
                Locale.ROOT,
                "%s: shown after %.1f, longest piece of the EDT %.1f (most %.1f); %d lines",
                name,
                shown[ROUNDS / 2],
                longest[ROUNDS / 2],
                longest[ROUNDS - 1],
                model.lines().size()));
    }

    private static void await(BooleanSupplier condition) throws Exception {
        boolean[] now = {false};
        while (!now[0]) {
            Thread.sleep(1);
            SwingUtilities.invokeAndWait(() -> now[0] = condition.getAsBoolean());
        }
    }

    /** Keeps in mind the longest event. */
    private static final class Watch extends EventQueue {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private volatile long longest;

        @Override
        protected void dispatchEvent(AWTEvent event) {
            long start = threads.getCurrentThreadCpuTime();
            super.dispatchEvent(event);
            longest = Math.max(longest, threads.getCurrentThreadCpuTime() - start);
        }
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
