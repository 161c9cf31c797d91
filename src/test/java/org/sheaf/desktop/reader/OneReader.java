package org.sheaf.desktop.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Tone;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/** A reader of a small transcript without a window, and what it told; everything happens on the EDT. */
abstract class OneReader {

    final Sample sample = new Sample(
            "How was it?",
            "At first it was cold. Then they lit the stove and everybody came in. I sat by the window all day long.",
            "And then?",
            "Soup, with bread. Nobody hurried.");
    final Code cold = sample.code("Cold");
    final Code warm = sample.code("Warm");
    final List<String> events = new ArrayList<>();
    Reader reader;

    @BeforeEach
    void reader() throws Exception {
        edt(() -> {
            Look.install(Tone.LIGHT, 100);
            reader = new Reader(text -> text);
            reader.setSize(820, 300);
            reader.listen(new Recorder());
            return null;
        });
    }

    private final class Recorder implements ReaderListener {
        @Override
        public void selected(Span words) {
            events.add("selected " + words);
        }

        @Override
        public void chosen(Id<Quotation> quotation) {
            events.add("chosen " + quotation);
        }

        @Override
        public void unchosen() {
            events.add("unchosen");
        }

        @Override
        public void codeWanted(Span words) {
            events.add("code " + words);
        }

        @Override
        public void codeWanted(Id<Quotation> quotation) {
            events.add("code " + quotation);
        }

        @Override
        public void resized(Id<Quotation> quotation, Span words) {
            events.add("resized " + quotation + " " + words);
        }
    }

    static <T> T edt(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }

    void show() throws Exception {
        edt(() -> {
            reader.show(sample.model());
            ReaderDemo.layOut(reader);
            ReaderDemo.layOut(reader);
            return null;
        });
    }

    void press(ReaderKey key, boolean select) throws Exception {
        edt(() -> {
            reader.run(key, select);
            return null;
        });
    }

    void select(Span span) throws Exception {
        edt(() -> {
            reader.select(span);
            return null;
        });
    }

    String selected() throws Exception {
        return edt(() -> reader.selection().of(sample.text.text()));
    }
}
