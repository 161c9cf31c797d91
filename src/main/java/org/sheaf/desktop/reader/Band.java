package org.sheaf.desktop.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/**
 * Marks of one coder on the same words, which stand side by side in the margin as one.
 *
 * @param marks at least one, all with the same span and coder
 */
record Band(List<Mark> marks) {

    Band {
        marks = List.copyOf(marks);
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("a band has at least one mark");
        }
    }

    Span span() {
        return marks.get(0).span();
    }

    boolean has(@Nullable Id<Quotation> quotation) {
        for (Mark mark : marks) {
            if (mark.has(quotation)) {
                return true;
            }
        }
        return false;
    }
}
