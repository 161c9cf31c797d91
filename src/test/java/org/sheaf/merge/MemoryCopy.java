package org.sheaf.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Journal;
import org.sheaf.study.Merging;
import org.sheaf.study.Method;
import org.sheaf.study.Refusal;
import org.sheaf.study.Soundness;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.TeamChange;
import org.sheaf.study.TextKey;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;

/** A copy of a study in memory with its history, so that thousands can be merged. */
final class MemoryCopy implements Journal, Texts {

    private final List<Entry> entries = new ArrayList<>();
    private final List<List<Edit>> steps = new ArrayList<>();
    private final Map<TextKey, TranscriptText> texts = new HashMap<>();
    private final String owner;
    private Coder coder;
    private Study study;

    private MemoryCopy(String owner, Study study) {
        this.owner = owner;
        this.study = study;
        this.coder = new Coder(Id.random(), owner);
    }

    static MemoryCopy begun(String owner) {
        MemoryCopy copy = new MemoryCopy(owner, Study.empty(StudyFacts.of("Clinic mornings", Method.CODEBOOK)));
        copy.run(new StudyChange.CoderNamed(copy.coder));
        return copy;
    }

    /** A copy of the folder for somebody else. */
    MemoryCopy copyFor(String name) {
        MemoryCopy copy = new MemoryCopy(name, study);
        copy.entries.addAll(entries);
        copy.steps.addAll(steps);
        copy.texts.putAll(texts);
        copy.coder = study.coders().named(name, Coder::name).orElse(copy.coder);
        return copy;
    }

    /** The same without codes that nobody codes with. */
    MemoryCopy withoutCodes(Set<Id<Code>> codes) {
        MemoryCopy copy = copyFor(owner);
        if (!codes.isEmpty()) {
            copy.run(new CodeChange.Removed(List.copyOf(codes)));
        }
        return copy;
    }

    Study study() {
        return study;
    }

    Coder coder() {
        return coder;
    }

    /** Somebody acts; who is new joins. */
    MemoryCopy as(String name) {
        coder = study.coders().named(name, Coder::name).orElseGet(() -> new Coder(Id.random(), name));
        if (!study.coders().has(coder.id())) {
            run(new StudyChange.CoderNamed(coder));
        }
        return this;
    }

    void run(Change change) {
        Texts all = with(change.newTexts());
        List<Edit> edits = change.edits(study, all).stream()
                .filter(edit -> !(edit instanceof Edit.OfEntity e) || !Objects.equals(e.before(), e.after()))
                .toList();
        store(edits, change.kind(), change.name(study), 0);
        texts.putAll(change.newTexts());
    }

    private void store(List<Edit> edits, String kind, String name, long takesBack) {
        if (edits.isEmpty()) {
            return;
        }
        Study after = study.apply(edits, study.position() + 1);
        List<String> faults = new ArrayList<>(Soundness.ofObjects(after));
        for (Id<Transcript> page : Edit.pages(edits)) {
            after.transcripts()
                    .find(page)
                    .ifPresent(transcript -> faults.addAll(Soundness.ofPage(after, transcript, after.page(page))));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(String.join(" ", faults));
        }
        study = after;
        entries.add(new Entry(
                study.position(), 1, Id.random(), kind, name, coder.id(), Instant.ofEpochSecond(1), takesBack));
        steps.add(edits);
    }

    /** Takes back the latest step. */
    void undo() {
        Entry entry = entries.get(entries.size() - 1);
        List<Edit> back = new ArrayList<>();
        List<Edit> edits = steps.get(steps.size() - 1);
        for (int i = edits.size() - 1; i >= 0; i--) {
            back.add(edits.get(i).inverse());
        }
        store(back, Entry.UNDONE, "Undid: " + entry.name(), entry.position());
    }

    /** Takes another copy in. */
    Merged merge(MemoryCopy other) {
        Apart apart = Apart.of(new Apart.Copy(study, this), new Apart.Copy(other.study, other));
        Merged last =
                Merge.of(new Merge.Side(study, this, apart.ours()), new Merge.Side(other.study, other, apart.theirs()));
        if (!apart.absorbed().isEmpty()) {
            List<String> notes = new ArrayList<>(last.notes());
            last.collisions().forEach(collision -> notes.add(collision.sentence()));
            Merging merging = new Merging(
                    Id.random(),
                    other.owner,
                    coder.id(),
                    Instant.ofEpochSecond(1),
                    apart.absorbed(),
                    notes,
                    last.became(),
                    last.released(),
                    last.lifted());
            run(new TeamChange.CopyMerged(merging, "Merged", last.edits(), last.newTexts()));
        }
        return last;
    }

    @Override
    public long last() {
        return entries.size();
    }

    @Override
    public List<Entry> back(long from, int limit) {
        List<Entry> back = new ArrayList<>();
        for (long at = from; at > 0 && back.size() < limit; at--) {
            back.add(entries.get((int) at - 1));
        }
        return back;
    }

    @Override
    public boolean holds(long position) {
        return true;
    }

    @Override
    public List<Edit> edits(long position) {
        return steps.get((int) position - 1);
    }

    @Override
    public TranscriptText text(Id<Transcript> transcript, int revision) {
        TranscriptText text = texts.get(new TextKey(transcript, revision));
        if (text == null) {
            throw new Refusal("The text is missing.");
        }
        return text;
    }

    @Override
    public int newest(Transcript transcript) {
        return texts.keySet().stream()
                .filter(key -> key.transcript().equals(transcript.id()))
                .mapToInt(TextKey::revision)
                .max()
                .orElse(transcript.revision());
    }
}
