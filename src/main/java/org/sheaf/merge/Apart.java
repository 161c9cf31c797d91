package org.sheaf.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Journal;
import org.sheaf.study.Merging;
import org.sheaf.study.Study;

/**
 * What two copies of a study do not know of one another, found by the identities of their steps: a copy knows the steps of
 * its own history and those that came in with merges. Since a step that both know is left out wherever it stands, the common
 * ancestor is found object by object, however copies were merged crosswise.
 *
 * @param ours what was done here that they do not know
 * @param theirs what was done there that we do not know
 * @param absorbed their steps that come in, oldest first
 * @param withheld how many of their steps we do not know and their copy was never given
 * @param related whether they share any step at all
 */
public record Apart(Since ours, Since theirs, List<Merging.Absorbed> absorbed, int withheld, boolean related) {

    /** The kind of the entry with which the history of a copy begins that was given a part of the study. */
    public static final String HANDED_OUT = "handed-out";

    private static final int STRIDE = 500;

    /** Copies the list. */
    public Apart {
        absorbed = List.copyOf(absorbed);
    }

    /**
     * A copy and its history.
     *
     * @param study as it is
     * @param journal what has happened to it
     */
    public record Copy(Study study, Journal journal) {}

    /** Compares two copies; reads what was done in the steps that one of them does not know. */
    public static Apart of(Copy ours, Copy theirs) {
        History here = new History(ours);
        History there = new History(theirs);
        here.knowWhatCameBefore(there);
        there.knowWhatCameBefore(here);
        List<Entry> come = there.unknownTo(here);
        List<Merging.Absorbed> absorbed = new ArrayList<>();
        int withheld = 0;
        for (Entry entry : there.strangeTo(here)) {
            if (there.isWithheld(entry)) {
                withheld++;
            } else {
                absorbed.add(new Merging.Absorbed(entry.id(), entry.kind(), entry.name(), entry.coder(), entry.when()));
            }
        }
        Set<Id<Entry>> shared = new HashSet<>(here.known);
        shared.retainAll(there.known);
        return new Apart(
                Since.of(here.edits(here.unknownTo(there))),
                Since.of(there.edits(come)),
                absorbed,
                withheld,
                !shared.isEmpty());
    }

    /** One side's history. */
    private static final class History {
        private final Journal journal;
        private final List<Entry> entries = new ArrayList<>();
        private final Map<Long, Entry> byPosition = new HashMap<>();
        private final Set<Id<Entry>> known = new HashSet<>();

        History(Copy copy) {
            this.journal = copy.journal();
            long from = journal.last();
            while (from > 0) {
                List<Entry> back = journal.back(from, STRIDE);
                entries.addAll(back);
                from = back.isEmpty() ? 0 : back.get(back.size() - 1).position() - 1;
            }
            java.util.Collections.reverse(entries);
            entries.forEach(entry -> {
                byPosition.put(entry.position(), entry);
                known.add(entry.id());
            });
            copy.study()
                    .team()
                    .mergings()
                    .forEach(merging -> merging.absorbed().forEach(absorbed -> known.add(absorbed.id())));
        }

        /** The history of a part begins with the last step of the study it was taken from, and tells of none before. */
        void knowWhatCameBefore(History other) {
            if (entries.isEmpty() || !entries.get(0).kind().equals(HANDED_OUT)) {
                return;
            }
            Id<Entry> head = entries.get(0).id();
            List<Id<Entry>> before = other.entries.stream().map(Entry::id).toList();
            known.addAll(before.subList(0, before.indexOf(head) + 1));
        }

        /** Steps whose identity the other does not know. */
        List<Entry> strangeTo(History other) {
            return entries.stream()
                    .filter(entry -> !other.known.contains(entry.id()))
                    .toList();
        }

        /**
         * Steps that bring something the other does not know. A merge of what it knows brings nothing, nor does taking such
         * a merge back: otherwise the work of one copy would go there because another did not want it.
         */
        List<Entry> unknownTo(History other) {
            List<Entry> unknown = new ArrayList<>();
            for (Entry entry : entries) {
                Entry original = original(entry);
                boolean merge = original.kind().equals(Merging.KIND);
                boolean brings = merge
                        ? !isWithheld(original) && !other.known.containsAll(absorbed(original))
                        : !other.known.contains(entry.id());
                if (brings && !(merge && other.known.contains(entry.id())) && !isWithheld(entry)) {
                    unknown.add(entry);
                }
            }
            return unknown;
        }

        private Entry original(Entry entry) {
            Entry at = entry;
            while (at.takesBack() != 0 && byPosition.containsKey(at.takesBack())) {
                at = byPosition.get(at.takesBack());
            }
            return at;
        }

        private List<Id<Entry>> absorbed(Entry merge) {
            List<Id<Entry>> ids = new ArrayList<>();
            for (Edit edit : journal.edits(merge.position())) {
                if (edit instanceof Edit.OfEntity e && e.before() == null && e.after() instanceof Merging merging) {
                    merging.absorbed().forEach(absorbed -> ids.add(absorbed.id()));
                }
            }
            return ids;
        }

        /** Whether what a step did was never given to this copy. */
        boolean isWithheld(Entry entry) {
            return !journal.holds(entry.position());
        }

        /** What steps did, read one after the other. */
        Iterable<List<Edit>> edits(List<Entry> steps) {
            return () -> {
                Iterator<Entry> at = steps.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return at.hasNext();
                    }

                    @Override
                    public List<Edit> next() {
                        return journal.edits(at.next().position());
                    }
                };
            };
        }
    }
}
