package org.sheaf.identity.applying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.identity.replacing.Replacement;
import org.sheaf.identity.words.StudyWords;
import org.sheaf.study.Asking;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Decision;
import org.sheaf.study.Edit;
import org.sheaf.study.Entity;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.Outline;
import org.sheaf.study.Page;
import org.sheaf.study.Participant;
import org.sheaf.study.Refusal;
import org.sheaf.study.Source;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.TextKey;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.study.VaultMark;
import org.sheaf.text.Words;

/** What becomes of the objects of a study when words are replaced: their own words, and where they point to. One thread. */
final class Objects {

    private final Study study;
    private final Replacement replacement;
    private final Map<TextKey, TextAfter> texts;
    private final StudyWords words = new StudyWords();
    private final Map<Entity, List<Replacement.Swap>> swaps = new LinkedHashMap<>();
    private final Map<Id<Transcript>, String> transcriptNames = new HashMap<>();

    /** Takes the texts as they become; where labels of two speakers become one, their turns are corrected in it. */
    Objects(Study study, Replacement replacement, Map<TextKey, TextAfter> texts) {
        this.study = study;
        this.replacement = replacement;
        this.texts = texts;
    }

    /** What was replaced in which object, as it becomes. */
    Map<Entity, List<Replacement.Swap>> swaps() {
        return swaps;
    }

    /** What a transcript is called then. */
    String nameOf(Id<Transcript> transcript) {
        return transcriptNames.getOrDefault(transcript, "");
    }

    List<Edit> edits(@Nullable VaultMark mark) {
        List<Edit> edits = new ArrayList<>();
        StudyFacts facts = (StudyFacts) worded(study.facts());
        edits.add(Edit.replace(study.facts(), mark == null ? facts : facts.keptIn(mark)));
        Set<String> names = new HashSet<>();
        for (Entity entity : study.tables().everything()) {
            Entity after = entity instanceof Identity ? entity : worded(moved(entity));
            if (after instanceof Transcript head) {
                after = transcript((Transcript) entity, head, names);
            }
            if (!after.equals(entity)) {
                edits.add(Edit.replace(entity, after));
            }
        }
        refuseNamesakes(edits);
        for (Transcript transcript : study.transcripts()) {
            page(transcript, edits);
        }
        return edits;
    }

    private Entity worded(Entity entity) {
        List<Replacement.Swap> here = new ArrayList<>();
        Entity after = words.with(entity, old -> {
            List<Replacement.Swap> found = replacement.swaps(old, Replacement.Sparing.nothing());
            here.addAll(found);
            return found.isEmpty() ? old : Replacement.script(old, found).apply(old);
        });
        if (!here.isEmpty()) {
            swaps.put(after, here);
        }
        return after;
    }

    private void page(Transcript transcript, List<Edit> edits) {
        if (study.counts(transcript.id()).quotations() == 0) {
            return;
        }
        Page before = study.page(transcript.id());
        Page moved = StudyWords.with(present(transcript).moved(before), replacement::in);
        if (!moved.equals(before)) {
            edits.add(new Edit.OfPage(transcript.id(), before, moved));
        }
    }

    private TextAfter present(Transcript transcript) {
        return text(transcript.id(), transcript.revision());
    }

    private TextAfter text(Id<Transcript> transcript, int revision) {
        return java.util.Objects.requireNonNull(texts.get(new TextKey(transcript, revision)));
    }

    /** What points into a text points to the same words. */
    private Entity moved(Entity entity) {
        if (entity instanceof Bookmark bookmark) {
            int at = present(study.transcripts().get(bookmark.transcript()))
                    .mover()
                    .move(bookmark.at());
            return at == bookmark.at() ? bookmark : bookmark.moved(at);
        } else if (entity instanceof Asking asking) {
            int at = present(study.transcripts().get(asking.transcript()))
                    .mover()
                    .move(asking.at());
            return at == asking.at() ? asking : asking.moved(at);
        } else if (entity instanceof Outline outline) {
            return Outline.of(
                    outline.transcript(),
                    present(study.transcripts().get(outline.transcript())).moved(outline.headings()));
        } else if (entity instanceof Decision decision) {
            TextAfter text = texts.get(new TextKey(decision.transcript(), decision.revision()));
            return text == null || decision.span().isEmpty()
                    ? decision
                    : decision.moved(text.mover().move(decision.span()).orElse(decision.span()));
        } else if (entity instanceof FrozenLayer layer) {
            TextAfter text = texts.get(new TextKey(layer.transcript(), layer.revision()));
            return text == null || text.isSame() ? layer : layer.with(text.moved(layer.page()));
        }
        return entity;
    }

    /** The head of a text as it becomes: its counts, its speakers, a name of its own, nothing that tells the file. */
    private Transcript transcript(Transcript before, Transcript worded, Set<String> names) {
        TextAfter text = present(before);
        Labels labels = Labels.of(worded.speakers());
        if (labels.isJoined()) {
            TranscriptText now = text.after();
            TranscriptText joined = new TranscriptText(
                    now.text(), now.turns().stream().map(labels::turn).toList());
            text = new TextAfter(text.before(), joined, text.swaps(), text.script());
            texts.put(new TextKey(before.id(), before.revision()), text);
        }
        String name = own(worded.name(), names);
        transcriptNames.put(before.id(), name);
        Source source = worded.source();
        // The fingerprint of a file that holds real names would tell whoever has the file that it is this one.
        Source unmarked = new Source(source.file(), source.format(), source.encoding(), source.convention(), "");
        TranscriptText now = text.after();
        return new Transcript(
                before.id(),
                name,
                before.revision(),
                worded.facts(),
                counted(labels.speakers(), now),
                now.text().length(),
                now.turns().size(),
                wordsOf(before, text),
                unmarked);
    }

    private static List<Speaker> counted(List<Speaker> speakers, TranscriptText text) {
        int[] words = new int[speakers.size()];
        for (Turn turn : text.turns()) {
            if (turn.speaker() >= 0) {
                words[turn.speaker()] += Words.count(text.text(), turn.speech());
            }
        }
        List<Speaker> counted = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            Speaker speaker = speakers.get(i);
            counted.add(new Speaker(speaker.label(), speaker.participant(), speaker.turns(), words[i]));
        }
        return counted;
    }

    private static int wordsOf(Transcript before, TextAfter text) {
        int change = 0;
        for (Replacement.Swap swap : text.swaps()) {
            boolean label = text.before().turns().stream()
                    .anyMatch(turn ->
                            turn.whole().contains(swap.span()) && !turn.speech().overlaps(swap.span()));
            if (!label) {
                change += Words.count(swap.instead()) - Words.count(swap.original());
            }
        }
        return Math.max(0, before.words() + change);
    }

    /** A name that no transcript before it has. */
    private static String own(String name, Set<String> names) {
        String own = name;
        for (int i = 2; !names.add(own); i++) {
            own = name + " (" + i + ")";
        }
        return own;
    }

    private void refuseNamesakes(List<Edit> edits) {
        Map<Id<?>, String> now = new HashMap<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfEntity e && e.after() instanceof Participant person) {
                now.put(person.id(), person.name());
            }
        }
        Map<String, String> taken = new HashMap<>();
        for (Participant person : study.participants()) {
            String name = now.getOrDefault(person.id(), person.name());
            String other = taken.putIfAbsent(name, person.name());
            if (other != null) {
                throw new Refusal(
                        "‘" + other + "’ and ‘" + person.name() + "’ are two participants, but would both be ‘"
                                + name
                                + "’. Nothing was applied. If they are one person, join them among the participants; if they"
                                + " are two, split the name in the review.");
            }
        }
    }

    /**
     * The speakers of a transcript when labels became alike: one for each label.
     *
     * @param speakers as they become
     * @param places for each speaker before, which it is now
     */
    record Labels(List<Speaker> speakers, List<Integer> places) {

        static Labels of(List<Speaker> all) {
            Map<String, Integer> byLabel = new LinkedHashMap<>();
            List<Speaker> kept = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            for (Speaker speaker : all) {
                Integer at = byLabel.get(speaker.label());
                if (at == null) {
                    at = kept.size();
                    byLabel.put(speaker.label(), at);
                    kept.add(speaker);
                } else {
                    Speaker first = kept.get(at);
                    kept.set(
                            at,
                            new Speaker(
                                    first.label(),
                                    first.participant() != null ? first.participant() : speaker.participant(),
                                    first.turns() + speaker.turns(),
                                    first.words() + speaker.words()));
                }
                places.add(at);
            }
            return new Labels(kept, places);
        }

        boolean isJoined() {
            return speakers.size() < places.size();
        }

        Turn turn(Turn turn) {
            int speaker = turn.speaker() < 0 ? -1 : places.get(turn.speaker());
            return new Turn(speaker, turn.whole(), turn.speech(), turn.startMillis());
        }
    }
}
