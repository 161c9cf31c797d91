package org.sheaf.desktop.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.coding.CodingActions;
import org.sheaf.desktop.coding.Marked;
import org.sheaf.desktop.coding.RecentCodes;
import org.sheaf.desktop.reader.CodeBar;
import org.sheaf.desktop.reader.CodeBarListener;
import org.sheaf.desktop.reader.ReaderListener;
import org.sheaf.study.Code;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.text.Span;

/** Joins the reader's wishes and the code bar's answers with the steps of coding. EDT only. */
final class CodingBar implements CodeBarListener, ReaderListener, StudyListener {

    private final Desk desk;
    private final Readers readers;
    private final CodingActions coding;
    private final RecentCodes recent;
    private final CodeBar bar = new CodeBar(this);
    private Renaming renaming = code -> {};
    private @Nullable Marked passage;

    /** Renames a code. */
    interface Renaming {
        void rename(Id<Code> code);
    }

    CodingBar(Desk desk, Readers readers, CodingActions coding, RecentCodes recent) {
        this.desk = desk;
        this.readers = readers;
        this.coding = coding;
        this.recent = recent;
        readers.each(seat -> seat.reader().listen(this));
        desk.listen(this);
        coding.onBar(this::open);
    }

    void onRename(Renaming how) {
        renaming = how;
    }

    private List<Id<Code>> recentCodes() {
        return recent.in(desk.study()).stream().map(Code::id).toList();
    }

    private void open(Marked wanted) {
        passage = wanted;
        bar.open(readers.reader(), wanted.words(), desk.study(), recentCodes());
    }

    /** Whether it is open. */
    boolean isOpen() {
        return bar.isOpen();
    }

    @Override
    public void taken(Id<Code> code, boolean more) {
        Marked wanted = passage;
        if (wanted != null) {
            desk.study().codes().find(code).ifPresent(found -> guarded(() -> coding.code(wanted, found)));
        }
    }

    @Override
    public void made(String name, boolean more) {
        Marked wanted = passage;
        if (wanted != null) {
            guarded(() -> coding.codeAnew(wanted, name));
        }
    }

    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException refused) {
            desk.notices().complain(refused);
        }
    }

    @Override
    public void renameWanted(Id<Code> code) {
        renaming.rename(code);
    }

    @Override
    public void codeWanted(Span words) {
        coding.passage().ifPresent(this::open);
    }

    @Override
    public void codeWanted(Id<Quotation> quotation) {
        coding.passage().ifPresent(this::open);
    }

    @Override
    public void resized(Id<Quotation> quotation, Span words) {
        guarded(() -> coding.reshape(quotation, words));
    }

    @Override
    public void joinWanted(List<Id<Quotation>> quotations) {
        guarded(() -> coding.join(quotations));
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        if (bar.isOpen()) {
            bar.update(after, recentCodes());
        }
    }
}
