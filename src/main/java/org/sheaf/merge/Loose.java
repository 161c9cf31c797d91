package org.sheaf.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sheaf.study.Asking;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.Entity;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Outline;
import org.sheaf.study.Participant;
import org.sheaf.study.Question;
import org.sheaf.study.Round;
import org.sheaf.study.Speaker;
import org.sheaf.study.Standing;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/** Lets go of what hangs on something that went, and numbers anew what bears one number twice. One thread. */
final class Loose {

    private final Draft draft;
    private final Told told;
    private final Study ours;
    private final Study theirs;

    Loose(Draft draft, Told told, Study ours, Study theirs) {
        this.draft = draft;
        this.told = told;
        this.ours = ours;
        this.theirs = theirs;
    }

    void run() {
        speakers();
        places();
        guide();
        versions();
        rounds();
    }

    private void speakers() {
        for (Transcript transcript : draft.all(Transcript.class)) {
            for (Speaker speaker : transcript.speakers()) {
                Id<Participant> person = speaker.participant();
                if (person != null && !draft.has(Participant.class, person)) {
                    back(person).ifPresent(draft::put);
                }
            }
            List<Speaker> known = transcript.speakers().stream()
                    .map(speaker -> speaker.participant() == null || draft.has(Participant.class, speaker.participant())
                            ? speaker
                            : speaker.spokenBy(null))
                    .toList();
            if (!known.equals(transcript.speakers())) {
                draft.put(transcript.spokenBy(known));
            }
        }
    }

    private Optional<Participant> back(Id<Participant> person) {
        return theirs.participants().find(person).or(() -> ours.participants().find(person));
    }

    private void places() {
        for (Standing standing : draft.all(Standing.class)) {
            dropUnless(
                    standing,
                    draft.has(Transcript.class, standing.transcript()) && draft.has(Coder.class, standing.coder()));
        }
        for (Bookmark bookmark : draft.all(Bookmark.class)) {
            Optional<Transcript> in = draft.find(Transcript.class, bookmark.transcript());
            dropUnless(bookmark, in.isPresent() && draft.has(Coder.class, bookmark.coder()));
            in.filter(transcript -> bookmark.at() > transcript.length())
                    .ifPresent(transcript -> draft.put(bookmark.moved(transcript.length())));
        }
        for (Outline outline : draft.all(Outline.class)) {
            int length = draft.find(Transcript.class, outline.transcript())
                    .map(Transcript::length)
                    .orElse(-1);
            dropUnless(
                    outline,
                    outline.headings().stream().allMatch(heading -> heading.at().end() <= length));
        }
    }

    private void dropUnless(Entity entity, boolean holds) {
        if (!holds) {
            draft.drop(entity);
        }
    }

    private void guide() {
        List<Question> guide = new ArrayList<>(draft.all(Question.class));
        guide.sort(Comparator.comparingInt(Question::position).thenComparing(Question::id));
        boolean twice = guide.stream().map(Question::position).distinct().count() < guide.size();
        for (int i = 0; twice && i < guide.size(); i++) {
            draft.put(guide.get(i).at(i));
        }
        Set<List<Object>> decided = new HashSet<>();
        List<Asking> askings = new ArrayList<>(draft.all(Asking.class));
        askings.sort(Comparator.comparing(Asking::asks).reversed().thenComparing(Asking::id));
        for (Asking asking : askings) {
            Optional<Question> question = draft.find(Question.class, asking.question());
            boolean inText = draft.find(Transcript.class, asking.transcript())
                    .filter(transcript -> asking.at() <= transcript.length())
                    .isPresent();
            boolean holds = question.isPresent()
                    && inText
                    && decided.add(List.of(asking.transcript(), asking.at(), asking.question()));
            dropUnless(asking, holds);
            if (holds && asking.prompt() >= question.get().prompts().size()) {
                draft.put(asking.prompting(Asking.THE_QUESTION));
            }
        }
    }

    private void versions() {
        List<FrameworkVersion> versions = new ArrayList<>(draft.all(FrameworkVersion.class));
        versions.sort(Comparator.comparingInt(FrameworkVersion::number)
                .thenComparing(FrameworkVersion::frozen)
                .thenComparing(FrameworkVersion::id));
        Set<Integer> taken = new HashSet<>();
        versions.forEach(version -> taken.add(version.number()));
        Set<Integer> met = new HashSet<>();
        for (FrameworkVersion v : versions) {
            if (!met.add(v.number())) {
                int number = next(taken);
                draft.put(new FrameworkVersion(v.id(), number, v.note(), v.frozen(), v.coder(), v.codes()));
                told.note("Both copies froze version " + v.number() + " of the framework. The later one is version "
                        + number + " now.");
            }
        }
    }

    private static int next(Set<Integer> taken) {
        int number = taken.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        taken.add(number);
        return number;
    }

    private void rounds() {
        List<Round> rounds = new ArrayList<>(draft.all(Round.class));
        rounds.sort(Comparator.comparingInt(Round::number)
                .thenComparing(Round::opened)
                .thenComparing(Round::id));
        Set<Integer> taken = new HashSet<>();
        rounds.forEach(round -> taken.add(round.number()));
        Set<Integer> met = new HashSet<>();
        for (Round round : rounds) {
            int number = met.add(round.number()) ? round.number() : next(taken);
            Id<FrameworkVersion> version = round.version();
            Round now = new Round(
                    round.id(),
                    number,
                    round.purpose(),
                    round.transcripts().stream()
                            .filter(id -> draft.has(Transcript.class, id))
                            .toList(),
                    round.coders().stream()
                            .filter(id -> draft.has(Coder.class, id))
                            .toList(),
                    version != null && draft.has(FrameworkVersion.class, version) ? version : null,
                    round.blind(),
                    round.choice(),
                    round.opened(),
                    round.by(),
                    round.closed());
            if (!now.equals(round)) {
                draft.put(now);
            }
            if (number != round.number()) {
                told.note("Both copies opened a round " + round.number() + ". The later one is round " + number
                        + " now.");
            }
        }
        ofRounds();
    }

    /** What was frozen and decided goes with its round and its transcript. */
    private void ofRounds() {
        for (FrozenLayer layer : draft.all(FrozenLayer.class)) {
            dropUnless(layer, draft.has(Round.class, layer.round()) && draft.has(Transcript.class, layer.transcript()));
        }
        for (Decision decision : draft.all(Decision.class)) {
            dropUnless(
                    decision,
                    draft.has(Round.class, decision.round()) && draft.has(Transcript.class, decision.transcript()));
        }
    }
}
