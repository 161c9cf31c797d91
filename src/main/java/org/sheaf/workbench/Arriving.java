package org.sheaf.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheaf.study.Arrivals;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Membership;
import org.sheaf.study.PageSlot;
import org.sheaf.study.Refusal;
import org.sheaf.study.RefusedStep;
import org.sheaf.study.Study;
import org.sheaf.study.StudyStore;
import org.sheaf.study.Tail;
import org.sheaf.study.TeamStep;
import org.sheaf.study.TextKey;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;

/**
 * What the writer thread does with the entries of a server: own steps that the server does not have yet are taken back,
 * the server's are made, and the own ones follow again as far as they fit.
 */
final class Arriving {

    private final StudyStore store;

    Arriving(StudyStore store) {
        this.store = store;
    }

    /**
     * What an arrival leaves.
     *
     * @param study from now on
     * @param net what became of which object
     * @param steps the journal's new end
     * @param own whether own steps were waiting
     * @param landing what came of own steps
     */
    record Landed(Study study, List<Edit> net, List<Tail.Step> steps, boolean own, Arrivals.Landing landing) {

        /** The entry to tell of: the newest. */
        Optional<Entry> last() {
            return steps.isEmpty()
                    ? Optional.empty()
                    : Optional.of(steps.get(steps.size() - 1).entry());
        }
    }

    private Membership membership() {
        return store.team()
                .membership()
                .orElseThrow(() -> new Refusal("The study ‘" + store.folder().getFileName() + "’ follows no server."));
    }

    /** Own steps that the server has not taken, oldest first. */
    List<TeamStep> pending(Study study, int limit) {
        long from = membership().settled();
        long to = Math.min(study.position(), from + limit);
        List<TeamStep> steps = new ArrayList<>();
        List<Entry> entries = store.journal().back(to, (int) (to - from));
        for (int i = entries.size() - 1; i >= 0; i--) {
            steps.add(step(entries.get(i)));
        }
        return steps;
    }

    private TeamStep step(Entry entry) {
        List<Edit> edits = store.journal().edits(entry.position());
        Id<Entry> target = entry.takesBack() == 0
                ? null
                : store.journal().back(entry.takesBack(), 1).get(0).id();
        Map<TextKey, TranscriptText> texts = new HashMap<>();
        for (TextKey key : TeamStep.brought(edits)) {
            texts.put(key, store.texts().text(key.transcript(), key.revision()));
        }
        return new TeamStep(
                0,
                entry.id(),
                entry.epoch(),
                entry.kind(),
                entry.name(),
                entry.coder(),
                entry.when(),
                target,
                edits,
                texts);
    }

    /** Notes that the server has taken the own steps up to one. */
    void settle(Id<Entry> last, long server) {
        Entry entry = store.team().find(last).orElseThrow();
        Membership now = membership();
        store.team().follow(now.at(Math.max(server, now.server()), entry.position()));
    }

    /** The server's steps, and the own ones after them. */
    Landed arrive(Study now, List<TeamStep> steps, long server) {
        return arrive(now, steps, server, Map.of());
    }

    /** Takes one own step back, and what rests on it, because the server does not want it. */
    Landed refuse(Study now, Id<Entry> step, String why) {
        return arrive(now, List.of(), membership().server(), Map.of(step, why));
    }

    private Landed arrive(Study now, List<TeamStep> steps, long server, Map<Id<Entry>, String> unwanted) {
        Membership membership = membership();
        List<TeamStep> own = pending(now, Integer.MAX_VALUE);
        Net net = new Net();
        Replaying replay = new Replaying(store.team(), takenBack(now, own, net), membership.settled(), net);
        Map<TextKey, TranscriptText> texts = new HashMap<>();
        for (TeamStep step : steps) {
            if (!replay.has(step.id())) {
                replay.put(step, replay.asHere(step.edits()));
                texts.putAll(step.texts());
            }
        }
        long settled = replay.position();
        Set<Id<Entry>> taken = steps.stream().map(TeamStep::id).collect(Collectors.toSet());
        own.removeIf(step -> taken.contains(step.id()));
        Following follow = new Following(replay, texts.keySet(), unwanted);
        own.forEach(follow::again);
        Tail tail = new Tail(
                membership.settled(),
                replay.steps(),
                net.edits(now, replay.study()),
                replay.study(),
                missing(texts, follow.withdrawn),
                follow.withdrawn,
                membership.at(Math.max(server, membership.server()), settled),
                follow.refused);
        return store(now, tail, follow.mapped);
    }

    private Landed store(Study now, Tail tail, int mapped) {
        Set<Id<Transcript>> touched = Edit.pages(tail.net());
        touched.forEach(id -> now.slot(id).ifPresent(PageSlot::keep));
        store.team().rewrite(tail);
        touched.forEach(id -> tail.after().slot(id).ifPresent(PageSlot::release));
        return new Landed(
                tail.after(),
                tail.net(),
                tail.steps(),
                now.position() > tail.keep(),
                new Arrivals.Landing(mapped, tail.refused()));
    }

    private Map<TextKey, TranscriptText> missing(Map<TextKey, TranscriptText> texts, Set<TextKey> withdrawn) {
        Map<TextKey, TranscriptText> missing = new HashMap<>(texts);
        missing.keySet().removeIf(key -> store.team().has(key) && !withdrawn.contains(key));
        return missing;
    }

    private static Study takenBack(Study now, List<TeamStep> own, Net net) {
        Study at = now;
        for (int i = own.size() - 1; i >= 0; i--) {
            List<Edit> back = Writing.inverse(own.get(i).edits());
            at = at.apply(back, at.position() - 1);
            net.add(back);
        }
        return at;
    }

    /** Own steps that follow again, one after another. */
    private static final class Following {
        private final Replaying replay;
        private final Set<TextKey> arrived;
        private final Map<Id<Entry>, String> unwanted;
        private final Set<TextKey> withdrawn = new HashSet<>();
        private final List<RefusedStep> refused = new ArrayList<>();
        private final Set<Id<Entry>> gone = new HashSet<>();
        private int mapped;

        Following(Replaying replay, Set<TextKey> arrived, Map<Id<Entry>, String> unwanted) {
            this.unwanted = unwanted;
            this.replay = replay;
            this.arrived = arrived;
        }

        void again(TeamStep step) {
            if (step.target().filter(gone::contains).isPresent()) {
                gone.add(step.id()); // it took back what is not there any more
                return;
            }
            try {
                follow(step);
            } catch (Refusal doesNotFit) {
                gone.add(step.id());
                refused.add(new RefusedStep(step, doesNotFit.why()));
                withdrawn.addAll(step.texts().keySet());
            }
        }

        private void follow(TeamStep step) {
            if (unwanted.containsKey(step.id())) {
                throw new Refusal(unwanted.get(step.id()));
            }
            if (step.texts().keySet().stream().anyMatch(arrived::contains)) {
                throw new Refusal(
                        "Somebody else corrected the text of the same transcript before the server had this step.");
            }
            List<Edit> fitted = new Fitting(replay.study()).fit(step.edits());
            if (fitted.isEmpty()) {
                gone.add(step.id()); // somebody else did the same
                mapped++;
                return;
            }
            Study after = replay.study().apply(fitted, replay.position() + 1);
            Consequences.refuseUnsound(replay.study(), after, fitted);
            replay.put(step, fitted, after);
            mapped += fitted.equals(step.edits()) ? 0 : 1;
        }
    }
}
