package org.sheaf.workbench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheaf.study.Arrivals;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.EpochChange;
import org.sheaf.study.Id;
import org.sheaf.study.Membership;
import org.sheaf.study.PageSlot;
import org.sheaf.study.Refusal;
import org.sheaf.study.RefusedStep;
import org.sheaf.study.Seals;
import org.sheaf.study.Study;
import org.sheaf.study.StudyStore;
import org.sheaf.study.Tail;
import org.sheaf.study.TeamStep;
import org.sheaf.study.TextKey;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;

/**
 * What the writer thread does with the entries of a server: own steps that the server does not have yet are taken back,
 * the server's are made, and the own ones follow again as far as they fit.
 */
final class Arriving {

    private final StudyStore store;
    private final Seals seals;

    Arriving(StudyStore store) {
        this.store = store;
        this.seals = new Seals(store.sealKey());
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
            steps.add(step(study, entries.get(i)));
        }
        return steps;
    }

    private TeamStep step(Study study, Entry entry) {
        List<Edit> edits = EpochChange.isOf(entry)
                ? Birth.edits(study, store.journal(), entry)
                : store.journal().edits(entry.position());
        Id<Entry> target = entry.takesBack() == 0
                ? null
                : store.journal().back(entry.takesBack(), 1).get(0).id();
        Map<TextKey, TranscriptText> texts = new HashMap<>();
        for (TextKey key : TeamStep.brought(edits)) {
            texts.put(key, store.texts().text(key.transcript(), key.revision()));
        }
        for (TextKey key : TeamStep.besides(entry.kind(), edits)) {
            if (store.team().has(key)) {
                texts.put(key, store.texts().text(key.transcript(), key.revision()));
            }
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
        if (store.team().find(step).filter(EpochChange::isOf).isPresent()) {
            throw new Refusal(why); // everything rests on it
        }
        return arrive(now, List.of(), membership().server(), Map.of(step, why));
    }

    private Landed arrive(Study now, List<TeamStep> steps, long server, Map<Id<Entry>, String> unwanted) {
        Membership membership = membership();
        List<TeamStep> own = pending(now, Integer.MAX_VALUE);
        Net net = new Net();
        List<Study> before = takenBack(now, own, net);
        Replaying replay = new Replaying(store.team(), before.get(0), membership.settled(), net);
        Map<TextKey, TranscriptText> texts = new HashMap<>();
        for (TeamStep step : steps) {
            if (!replay.has(step.id())) {
                replay.put(step, replay.asHere(step.edits()));
                texts.putAll(step.texts());
            }
        }
        long settled = replay.position();
        Set<Id<Entry>> taken = steps.stream().map(TeamStep::id).collect(Collectors.toSet());
        Following follow = new Following(replay, texts, unwanted, steps);
        for (int i = 0; i < own.size(); i++) {
            if (!taken.contains(own.get(i).id())) {
                follow.again(own.get(i), before.get(i));
            }
        }
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

    /** The snapshots before each of the own steps; the first is the study without any. */
    private static List<Study> takenBack(Study now, List<TeamStep> own, Net net) {
        ArrayDeque<Study> before = new ArrayDeque<>(List.of(now));
        for (int i = own.size() - 1; i >= 0; i--) {
            List<Edit> back = Writing.inverse(own.get(i).edits());
            Study at = before.getFirst();
            before.addFirst(at.apply(back, at.position() - 1));
            net.add(back);
        }
        return new ArrayList<>(before);
    }

    /** Own steps that follow again, one after another. */
    private final class Following {
        private final Replaying replay;
        private final Map<TextKey, TranscriptText> arrived;
        private final List<TeamStep> others;
        private final Map<Id<Entry>, String> unwanted;
        private final Set<TextKey> withdrawn = new HashSet<>();
        private final List<RefusedStep> refused = new ArrayList<>();
        private final Set<Id<Entry>> gone = new HashSet<>();
        private int mapped;

        Following(
                Replaying replay,
                Map<TextKey, TranscriptText> arrived,
                Map<Id<Entry>, String> unwanted,
                List<TeamStep> others) {
            this.others = others;
            this.unwanted = unwanted;
            this.replay = replay;
            this.arrived = arrived;
        }

        void again(TeamStep step, Study was) {
            if (step.target().filter(gone::contains).isPresent()) {
                gone.add(step.id()); // it took back what is not there any more
                return;
            }
            try {
                follow(step, was);
            } catch (Refusal doesNotFit) {
                gone.add(step.id());
                refused.add(new RefusedStep(step, why(step, doesNotFit)));
                withdrawn.addAll(introduced(step));
            }
        }

        private void follow(TeamStep step, Study was) {
            if (unwanted.containsKey(step.id())) {
                throw new Refusal(unwanted.get(step.id()));
            }
            if (introduced(step).stream().anyMatch(arrived::containsKey)) {
                throw new Refusal("somebody else corrected the same text");
            }
            Texts texts = store.texts().with(arrived);
            List<Edit> rough = new Fitting(new Sides(was, store.texts(), replay.study(), texts)).fit(step);
            List<Edit> fitted = new Sealing(seals, texts, replay.study(), rough).seal(rough);
            if (fitted.isEmpty()) {
                gone.add(step.id()); // somebody else did the same
                mapped++;
                return;
            }
            TeamRules rules = new TeamRules(membership(), replay.study());
            rules.check(fitted, step.coder(), step.target().isPresent());
            fitted = rules.named(fitted, step.coder());
            Study after = replay.study().apply(fitted, replay.position() + 1);
            Consequences.refuseUnsound(replay.study(), after, fitted);
            replay.put(step, fitted, after);
            mapped += fitted.equals(step.edits()) ? 0 : 1;
        }

        /** The texts that nobody had before the step; an undo or redo brings only those that were there. */
        private Set<TextKey> introduced(TeamStep step) {
            return step.target().isPresent() ? Set.of() : step.texts().keySet();
        }

        /** The sentence for the user: what was refused, why, and whose step came before. */
        private String why(TeamStep step, Refusal doesNotFit) {
            if (unwanted.containsKey(step.id()) || others.isEmpty()) {
                return doesNotFit.why();
            }
            Set<Object> mine = keys(step.edits());
            String by = others.stream()
                    .filter(other -> keys(other.edits()).stream().anyMatch(mine::contains))
                    .reduce((first, last) -> last)
                    .map(other -> "“" + other.name() + "” by " + named(other.coder()) + " came first. ")
                    .orElse("");
            String clause = doesNotFit.why().strip();
            String why = Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
            return by + why + (why.endsWith(".") ? "" : ".");
        }

        private String named(Id<Coder> coder) {
            return replay.study().coders().find(coder).map(Coder::name).orElse("somebody else");
        }
    }

    private static Set<Object> keys(List<Edit> edits) {
        Set<Object> keys = new HashSet<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfEntity e) {
                keys.add(e.any().id());
            } else if (edit instanceof Edit.OfQuotation q) {
                keys.add(q.any().id());
            } else if (edit instanceof Edit.OfPage p) {
                keys.add(p.transcript());
            }
        }
        return keys;
    }
}
