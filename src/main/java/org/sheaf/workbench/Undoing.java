package org.sheaf.workbench;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.EpochChange;
import org.sheaf.study.Id;
import org.sheaf.study.Journal;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;

/**
 * Finds what a coder's undo or redo would take back, from the journal alone, so that it survives reopening. Writer thread.
 */
final class Undoing {

    private static final int STRIDE = 200;

    private final Journal journal;
    private final Writing writing;

    Undoing(Journal journal, Writing writing) {
        this.journal = journal;
        this.writing = writing;
    }

    /** The coder's latest entry of this epoch that stands. */
    Optional<Entry> nextUndo(Study study, Id<Coder> coder) {
        Set<Long> takenBack = new HashSet<>();
        return walk(study, coder, entry -> {
            boolean stands = !takenBack.contains(entry.position());
            if (entry.takesBack() != 0) {
                if (stands) {
                    takenBack.add(entry.takesBack());
                }
                return false;
            }
            return stands;
        });
    }

    /** The coder's latest undo that nothing new of theirs has followed. */
    Optional<Entry> nextRedo(Study study, Id<Coder> coder) {
        Set<Long> takenBack = new HashSet<>();
        Optional<Entry> found = walk(study, coder, entry -> {
            if (entry.kind().equals(Entry.REDONE)) {
                takenBack.add(entry.takesBack());
                return false;
            }
            return entry.takesBack() == 0 || !takenBack.contains(entry.position());
        });
        return found.filter(entry -> entry.takesBack() != 0);
    }

    private interface Stop {
        boolean at(Entry entry);
    }

    private Optional<Entry> walk(Study study, Id<Coder> coder, Stop stop) {
        long from = study.position();
        while (from > 0) {
            List<Entry> entries = journal.back(from, STRIDE);
            for (Entry entry : entries) {
                if (entry.epoch() < study.epoch() || EpochChange.isOf(entry)) {
                    return Optional.empty();
                }
                if (entry.coder().equals(coder) && stop.at(entry)) {
                    return Optional.of(entry);
                }
            }
            from = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).position() - 1;
        }
        return Optional.empty();
    }

    /** Takes the coder's latest step back. */
    Receipt undo(Study study, Id<Coder> coder) {
        Entry entry = nextUndo(study, coder).orElseThrow(() -> nothing(study, "undo"));
        return takeBack(
                study, entry, new Writing.Deed(Entry.UNDONE, "Undid: " + entry.name(), coder, entry.position()));
    }

    /** Says since when there is nothing, where something was before. */
    private Refusal nothing(Study study, String what) {
        String none = "There is nothing of yours to " + what;
        long from = study.epoch() > 1 ? study.position() : 0;
        while (from > 0) {
            List<Entry> entries = journal.back(from, STRIDE);
            for (Entry entry : entries) {
                if (EpochChange.isOf(entry)) {
                    return new Refusal(none + " since “" + entry.name() + "”. What was done before "
                            + EpochChange.clause(entry) + " cannot be undone any more.");
                }
            }
            from = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).position() - 1;
        }
        return new Refusal(none + ".");
    }

    /** Does again what the coder's latest undo took back. */
    Receipt redo(Study study, Id<Coder> coder) {
        Entry undo = nextRedo(study, coder).orElseThrow(() -> nothing(study, "redo"));
        String name = "Redid: " + original(undo).name();
        return takeBack(study, undo, new Writing.Deed(Entry.REDONE, name, coder, undo.position()));
    }

    /** The step that an undo took back, or a redo brought back. */
    Entry original(Entry entry) {
        Entry at = entry;
        while (at.takesBack() != 0) {
            at = journal.back(at.takesBack(), 1).get(0);
        }
        return at;
    }

    private Receipt takeBack(Study study, Entry entry, Writing.Deed deed) {
        List<Edit> edits = journal.edits(entry.position());
        for (Edit edit : edits) {
            if (isLast(edits, edit) && !Writing.isAsLeft(study, edit)) {
                throw new Refusal("“" + entry.name() + "” cannot be taken back: " + whatRests(study, entry, edit));
            }
        }
        try {
            return writing.store(study, deed, Writing.inverse(edits), Map.of());
        } catch (Refusal inTheWay) {
            throw new Refusal("“" + entry.name() + "” cannot be taken back. " + inTheWay.why(), inTheWay);
        }
    }

    /** Whether no later edit of the same step changes the same object. */
    private static boolean isLast(List<Edit> edits, Edit edit) {
        for (int i = edits.size() - 1; i >= 0; i--) {
            if (Objects.equals(key(edits.get(i)), key(edit))) {
                return edits.get(i) == edit;
            }
        }
        return true;
    }

    private static Object key(Edit edit) {
        if (edit instanceof Edit.OfEntity e) {
            return e.any().id();
        } else if (edit instanceof Edit.OfQuotation q) {
            return q.any().id();
        }
        return ((Edit.OfPage) edit).transcript();
    }

    /** Names the later step that changed the object again. */
    private String whatRests(Study study, Entry entry, Edit edit) {
        Object key = key(edit);
        for (long at = study.position(); at > entry.position(); at--) {
            for (Edit later : journal.edits(at)) {
                if (key(later).equals(key) || later instanceof Edit.OfPage p && concerns(p, edit)) {
                    return "“" + journal.back(at, 1).get(0).name() + "” came after it and rests on it.";
                }
            }
        }
        return "something later rests on it.";
    }

    private static boolean concerns(Edit.OfPage page, Edit edit) {
        return edit instanceof Edit.OfQuotation q && q.transcript().equals(page.transcript());
    }
}
