package org.sheaf.store.team;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Journal;
import org.sheaf.study.Merging;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;

/**
 * Where two copies of one study parted, told by their histories alone: a copy knows the entries of its own history and those
 * that its merges absorbed. Clocks have no part in it.
 *
 * @param ours entries of ours that the copy does not know, oldest first
 * @param theirs entries of the copy that we do not know, oldest first
 */
record Ancestry(List<Entry> ours, List<Entry> theirs) {

    /** The kind of the entry with which the history of a copy begins that holds a part of the study. */
    static final String HANDED_OUT = "handed-out";

    /**
     * One of the two.
     *
     * @param study as it is
     * @param journal its history
     */
    record Side(Study study, Journal journal) {

        private List<Entry> history() {
            long last = study.position();
            List<Entry> all = last == 0 ? new ArrayList<>() : new ArrayList<>(journal.back(last, (int) last));
            Collections.reverse(all);
            return all;
        }

        /** What entries of its history did, in order. */
        List<List<Edit>> steps(List<Entry> entries, Progress progress) {
            List<List<Edit>> steps = new ArrayList<>(entries.size());
            for (Entry entry : entries) {
                progress.check();
                progress.report("Reading what happened since", steps.size(), entries.size());
                steps.add(journal.edits(entry.position()));
            }
            return steps;
        }
    }

    /**
     * Looks at both histories.
     *
     * @throws Refusal when a part of the study meets what it was not taken from
     */
    static Ancestry of(Side ours, Side theirs) {
        List<Entry> here = ours.history();
        List<Entry> there = theirs.history();
        Set<Id<Entry>> knownHere = known(ours.study(), here, there);
        Set<Id<Entry>> knownThere = known(theirs.study(), there, here);
        refuseStrangers(here, there, knownHere);
        return new Ancestry(unknown(here, knownThere), unknown(there, knownHere));
    }

    private static Set<Id<Entry>> known(Study study, List<Entry> history, List<Entry> other) {
        Set<Id<Entry>> known = new HashSet<>();
        history.forEach(entry -> known.add(entry.id()));
        for (Merging merging : study.team().mergings()) {
            merging.absorbed().forEach(entry -> known.add(entry.id()));
        }
        if (isPart(history)) {
            // Such a history tells of what was before it only the last entry.
            Id<Entry> head = history.get(0).id();
            List<Id<Entry>> before = other.stream().map(Entry::id).toList();
            known.addAll(before.subList(0, before.indexOf(head) + 1));
        }
        return known;
    }

    private static List<Entry> unknown(List<Entry> history, Set<Id<Entry>> known) {
        return history.stream().filter(entry -> !known.contains(entry.id())).toList();
    }

    static boolean isPart(List<Entry> history) {
        return !history.isEmpty() && history.get(0).kind().equals(HANDED_OUT);
    }

    private static void refuseStrangers(List<Entry> here, List<Entry> there, Set<Id<Entry>> knownHere) {
        boolean twins = isPart(there) && here.get(0).id().equals(there.get(0).id());
        if (isPart(here) && !twins) {
            throw new Refusal(
                    "This study is a copy that was handed out and holds only a part. Merge it into the study it"
                            + " was taken from, not the other way round.");
        }
        if (isPart(there) && !knownHere.contains(there.get(0).id())) {
            throw new Refusal(
                    "The copy was handed out from a copy of this study that is not merged here yet. Merge that"
                            + " one first, or merge this copy there.");
        }
    }
}
