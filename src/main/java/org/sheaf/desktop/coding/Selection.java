package org.sheaf.desktop.coding;

import java.util.Optional;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** What is selected in the reader. EDT only. */
public interface Selection {

    /** The transcript being read. */
    Optional<Transcript> transcript();

    /** The selected words, in the transcript's present revision; empty at the caret when none are. */
    Span words();

    /** The chosen quotation. */
    Optional<Id<Quotation>> quotation();
}
