package org.sheaf.desktop.shell;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.coding.CodingSteps;
import org.sheaf.desktop.coding.Marked;
import org.sheaf.desktop.reader.ReaderListener;
import org.sheaf.desktop.widgets.CarriedWords;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** Coding by drag, either way: words onto a code of the framework, or codes onto words. EDT only. */
final class CodingDrags {

    private final Readers readers;
    private final CodingSteps steps;

    CodingDrags(Readers readers, CodingSteps steps, StudyParts parts) {
        this.readers = readers;
        this.steps = steps;
        readers.each(seat -> seat.reader().listen(new ReaderListener() {
            @Override
            public void codesDropped(List<Code> codes, Span words, @Nullable Id<Quotation> quotation) {
                readers.act(seat);
                code(codes, words, quotation);
                seat.reader().page().requestFocusInWindow();
            }
        }));
        parts.onWords(this::dropped);
    }

    private void dropped(CarriedWords what, Code onto) {
        Optional<Id<Transcript>> read = readers.transcript().map(Transcript::id);
        if (read.equals(Optional.of(what.transcript()))) {
            code(List.of(onto), what.words(), what.quotation());
        }
    }

    private void code(List<Code> codes, Span words, @Nullable Id<Quotation> quotation) {
        Optional<Marked> passage = quotation == null ? steps.passage(words) : steps.passage(quotation);
        passage.ifPresent(on -> steps.code(on, codes));
    }
}
