package org.sheaf.identity.applying;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheaf.study.Change;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.Edit;
import org.sheaf.study.EpochChange;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.Memo;
import org.sheaf.study.Participant;
import org.sheaf.study.PeopleChange;
import org.sheaf.study.Quotation;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;
import org.sheaf.study.TextKey;
import org.sheaf.study.Texts;
import org.sheaf.study.Together;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.EditScript;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/**
 * Takes a participant out of a study: interviews with nobody else in them go whole, with all that stands on them; what was said in the
 * company of other participants is masked. Nothing is stored by it. Not for the EDT.
 */
public final class Withdrawal {

    /** What stands where somebody spoke who withdrew. */
    public static final String MASK = "[withdrawn]";

    private final Study study;
    private final Texts texts;
    private final Participant person;
    private final List<Transcript> gone = new ArrayList<>();
    private final List<Transcript> masked = new ArrayList<>();

    /** Looks at what somebody has in a study. */
    public Withdrawal(Study study, Texts texts, Participant person) {
        this.study = study;
        this.texts = texts;
        this.person = person;
        for (Transcript transcript : study.transcripts()) {
            if (transcript.speakers().stream().anyMatch(this::isTheirs)) {
                (isShared(transcript) ? masked : gone).add(transcript);
            }
        }
    }

    private boolean isTheirs(Speaker speaker) {
        return person.id().equals(speaker.participant());
    }

    private boolean isShared(Transcript transcript) {
        return transcript.speakers().stream()
                .filter(speaker -> speaker.participant() != null && !isTheirs(speaker))
                .map(speaker -> study.participants().find(java.util.Objects.requireNonNull(speaker.participant())))
                .anyMatch(
                        other -> other.filter(p -> p.role() == Role.PARTICIPANT).isPresent());
    }

    /**
     * What would go.
     *
     * @param transcripts that go whole, by name
     * @param masked transcripts in which their turns are masked, by name
     * @param turns how many of these
     * @param quotations that go
     * @param memos that go
     * @param attributes of theirs
     */
    public record Extent(
            List<String> transcripts, List<String> masked, int turns, int quotations, int memos, int attributes) {}

    /** What would go, for the one who is asked before. */
    public Extent extent() {
        int turns = 0;
        int quotations = 0;
        for (Transcript transcript : masked) {
            TranscriptText text = texts.of(transcript);
            Set<Integer> theirs = theirs(transcript);
            List<Span> spans = text.turns().stream()
                    .filter(turn -> theirs.contains(turn.speaker()))
                    .map(Turn::whole)
                    .toList();
            turns += spans.size();
            for (Quotation quotation : study.page(transcript.id()).quotations()) {
                quotations += spans.stream().anyMatch(span -> span.contains(quotation.span())) ? 1 : 0;
            }
        }
        for (Transcript transcript : gone) {
            quotations += study.counts(transcript.id()).quotations();
        }
        List<Id<Transcript>> ids = gone.stream().map(Transcript::id).toList();
        int memos = (int) study.memos().stream()
                .filter(memo -> memo.on().id().equals(person.id().value())
                        || ids.stream()
                                .anyMatch(id -> memo.on().id().equals(id.value())
                                        || id.equals(memo.on().transcript())))
                .count();
        return new Extent(
                gone.stream().map(Transcript::name).toList(),
                masked.stream().map(Transcript::name).toList(),
                turns,
                quotations,
                memos,
                person.attributes().size());
    }

    /** Transcripts that go whole; the vault forgets their raw texts. */
    public Set<Id<Transcript>> transcripts() {
        return gone.stream().map(Transcript::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All in which they spoke; the vault forgets the raw texts of those, too, in which others speak. */
    public Set<Id<Transcript>> everywhere() {
        Set<Id<Transcript>> all = new LinkedHashSet<>(transcripts());
        masked.forEach(transcript -> all.add(transcript.id()));
        return all;
    }

    /** Whether an identity that the vault knows is theirs. */
    public boolean isTheirs(Identity identity) {
        return identity.substitute().text().equalsIgnoreCase(person.name())
                || identity.writings().stream().anyMatch(person.name()::equalsIgnoreCase);
    }

    /**
     * What becomes of the study; a memo without identity remains, which says that it was done, when, and by whom.
     *
     * @param by who does it
     * @param now when
     */
    public EpochChange change(Coder by, Instant now) {
        List<Change> steps = new ArrayList<>();
        if (!gone.isEmpty()) {
            steps.add(new TranscriptChange.Removed(List.copyOf(transcripts())));
        }
        for (Transcript transcript : masked) {
            steps.add(mask(transcript));
        }
        steps.add(new PeopleChange.Removed(List.of(person.id())));
        steps.add(new StudyChange.MemosWritten(List.of(note(by, now))));
        Together all = new Together("participant-withdrawn", "A participant withdrew", steps);
        List<Edit> edits = new ArrayList<>(frozen());
        Study before = study.apply(edits, study.position());
        edits.addAll(all.edits(before, texts));
        Map<TextKey, TranscriptText> brought = new HashMap<>(all.newTexts());
        Study after = study.apply(edits, study.position());
        return new EpochChange(
                EpochChange.Cause.PARTICIPANT_WITHDRAWN,
                "A participant withdrew",
                edits,
                kept(after),
                old -> old.with(brought));
    }

    private Memo note(Coder by, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Extent extent = extent();
        return new Memo(
                Id.random(),
                Target.on(Target.Kind.STUDY, study.facts().id()),
                "withdrawal",
                by.id(),
                now,
                "A participant withdrew on " + day + ". Removed: "
                        + extent.transcripts().size() + " transcripts, "
                        + extent.quotations() + " quotations, " + extent.memos() + " memos, " + extent.attributes()
                        + " attributes; masked: " + extent.turns() + " turns in "
                        + extent.masked().size()
                        + " transcripts. Done by " + by.name() + ".");
    }

    /** What was frozen or decided about turns that are masked now would still hold them. */
    private List<Edit> frozen() {
        Set<Id<Transcript>> ids = masked.stream().map(Transcript::id).collect(Collectors.toSet());
        List<Edit> edits = new ArrayList<>();
        for (FrozenLayer layer : study.team().frozenLayers()) {
            if (ids.contains(layer.transcript())) {
                edits.add(Edit.drop(layer));
            }
        }
        for (Decision decision : study.team().decisions()) {
            if (ids.contains(decision.transcript())) {
                edits.add(Edit.drop(decision));
            }
        }
        return edits;
    }

    private static List<TextKey> kept(Study after) {
        Set<TextKey> kept = new LinkedHashSet<>();
        after.team().frozenLayers().forEach(layer -> kept.add(new TextKey(layer.transcript(), layer.revision())));
        after.team().decisions().forEach(d -> kept.add(new TextKey(d.transcript(), d.revision())));
        kept.removeIf(key -> after.transcripts()
                .find(key.transcript())
                .filter(transcript -> transcript.revision() != key.revision())
                .isEmpty());
        return List.copyOf(kept);
    }

    private Set<Integer> theirs(Transcript transcript) {
        Set<Integer> theirs = new LinkedHashSet<>();
        for (int i = 0; i < transcript.speakers().size(); i++) {
            if (isTheirs(transcript.speakers().get(i))) {
                theirs.add(i);
            }
        }
        return theirs;
    }

    private TranscriptChange.Revised mask(Transcript transcript) {
        TranscriptText text = texts.of(transcript);
        Set<Integer> theirs = theirs(transcript);
        List<EditScript.Edit> edits = new ArrayList<>();
        for (Turn turn : text.turns()) {
            if (theirs.contains(turn.speaker())) {
                String label = transcript.speakers().get(turn.speaker()).label();
                int at = text.text().indexOf(label, turn.whole().start());
                if (at >= 0 && at + label.length() <= turn.speech().start()) {
                    edits.add(new EditScript.Edit(new Span(at, at + label.length()), MASK));
                }
                edits.add(new EditScript.Edit(turn.speech(), MASK));
            }
        }
        EditScript script = new EditScript(edits);
        String masked = script.apply(text.text());
        List<Turn> turns =
                text.turns().stream().map(turn -> moved(turn, script)).toList();
        TranscriptText now = new TranscriptText(masked, turns);
        List<Speaker> speakers = new ArrayList<>();
        for (int i = 0; i < transcript.speakers().size(); i++) {
            Speaker speaker = transcript.speakers().get(i);
            speakers.add(
                    theirs.contains(i)
                            ? new Speaker(label(i, theirs), null, speaker.turns(), speaker.turns())
                            : speaker);
        }
        int words = turns.stream()
                .mapToInt(turn -> Words.count(masked, turn.speech()))
                .sum();
        Transcript head = transcript.revised(texts.newest(transcript) + 1, speakers, now, words);
        return new TranscriptChange.Revised(transcript, head, now, script, true);
    }

    private static Turn moved(Turn turn, EditScript script) {
        Span whole = script.map(turn.whole()).orElse(turn.whole());
        Span speech = script.map(turn.speech()).orElse(new Span(whole.end(), whole.end()));
        return new Turn(turn.speaker(), whole, speech, turn.startMillis());
    }

    private static String label(int index, Set<Integer> theirs) {
        int place = List.copyOf(theirs).indexOf(index);
        return place == 0 ? MASK : MASK + " " + (place + 1);
    }
}
