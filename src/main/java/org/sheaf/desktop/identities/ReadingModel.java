package org.sheaf.desktop.identities;

import java.time.Clock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
import org.sheaf.identity.finding.Lexicon;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.Memo;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * A transcript that is read with everything decided in its place, how much of it was seen, who has signed for it, and the sample
 * that is read again. Turns that were seen are remembered on this machine. EDT only.
 */
public final class ReadingModel {

    private static final String SEEN = "names.seen.";

    private final IdentitiesModel model;
    private final Settings own;
    private final Clock clock;
    private final Random random;
    private final Map<Id<Transcript>, BitSet> seen = new HashMap<>();
    private boolean shown;
    private @Nullable Id<Transcript> transcript;
    private ReadingText text = ReadingText.NONE;
    private @Nullable Rereading rereading;
    private List<Identity> names = List.of();
    private int revision;
    private Runnable stop = () -> {};

    /** Reads the transcripts of a model's study; {@code random} draws the sample. */
    public ReadingModel(IdentitiesModel model, Settings own, Clock clock, Random random) {
        this.model = model;
        this.own = own;
        this.clock = clock;
        this.random = random;
        model.onChange(this::follow);
    }

    private Desk desk() {
        return model.desk();
    }

    /** Whether a transcript is read, or a sample, and not the places of a name. */
    boolean isShown() {
        return shown;
    }

    /** Begins to read, or goes back to the names. */
    void show(boolean yes) {
        shown = yes;
        rereading = null;
        if (transcript().isEmpty()) {
            transcript = desk().study().transcripts().stream()
                    .map(Transcript::id)
                    .findFirst()
                    .orElse(null);
        }
        names = List.of();
        model.tell();
    }

    Optional<Transcript> transcript() {
        return Optional.ofNullable(transcript).flatMap(desk().study().transcripts()::find);
    }

    void choose(Id<Transcript> other) {
        transcript = other;
        text = ReadingText.NONE;
        names = List.of();
        model.tell();
    }

    /** What is read: the transcript, or the turn of the sample. */
    ReadingText text() {
        return text;
    }

    private void follow() {
        Optional<Transcript> now = read();
        if (!shown || now.isEmpty()) {
            return;
        }
        List<Identity> known = model.list().all().stream().map(Found::identity).toList();
        if (known.equals(names) && now.get().revision() == revision) {
            return;
        }
        names = known;
        revision = now.get().revision();
        Study study = desk().study();
        Texts texts = desk().texts();
        Transcript head = now.get();
        Optional<Integer> turn =
                sample().map(sample -> sample.turns().get(sample.read()).turn());
        stop.run();
        stop = desk().stoppable(
                        Words.of("reading.reading"),
                        progress -> {
                            Lexicon lexicon = ReadingText.lexicon(study, texts, progress);
                            ReadingText whole = ReadingText.of(head, texts.of(head), known, lexicon);
                            return turn.filter(index -> index < whole.turns().size())
                                    .map(whole::only)
                                    .orElse(whole);
                        },
                        read -> {
                            text = read;
                            model.tell();
                        },
                        desk().notices()::complain);
    }

    private Optional<Transcript> read() {
        return sample().map(sample -> sample.turns().get(sample.read()).transcript())
                .flatMap(desk().study().transcripts()::find)
                .or(this::transcript);
    }

    /** Some of the text is in sight: its turns are seen. */
    void sees(Span stretch) {
        Id<Transcript> id = transcript;
        if (id == null || rereading != null || text.turns().isEmpty()) {
            return;
        }
        BitSet before = seenOf(id);
        BitSet now = (BitSet) before.clone();
        text.turnsIn(stretch).forEach(now::set);
        if (!now.equals(before)) {
            seen.put(id, now);
            own.put(SEEN + id, now.stream().mapToObj(String::valueOf).collect(Collectors.joining(" ")));
            model.tell();
        }
    }

    private BitSet seenOf(Id<Transcript> id) {
        return seen.computeIfAbsent(id, key -> {
            BitSet bits = new BitSet();
            own.get(SEEN + id)
                    .filter(words -> !words.isBlank())
                    .ifPresent(
                            words -> List.of(words.split(" ", -1)).forEach(word -> bits.set(Integer.parseInt(word))));
            return bits;
        });
    }

    /** How many turns of the transcript were seen. */
    int seen() {
        return transcript == null ? 0 : seenOf(transcript).cardinality();
    }

    /** How many turns it has. */
    int turns() {
        return transcript().map(Transcript::turns).orElse(0);
    }

    /** Who has read it to its end for names, in the order in which they said so. */
    List<String> signers() {
        List<String> signers = new ArrayList<>();
        Study study = desk().study();
        transcript()
                .ifPresent(head -> study.memos().stream()
                        .filter(memo -> memo.kind().equals(Rereading.KIND)
                                && memo.on().equals(Target.on(Target.Kind.TRANSCRIPT, head.id())))
                        .map(Memo::coder)
                        .flatMap(coder -> study.coders().find(coder).stream())
                        .map(Coder::name)
                        .distinct()
                        .forEach(signers::add));
        return signers;
    }

    /** Whether the acting coder can sign: every turn was seen, and the coder has not signed yet. */
    boolean canSign() {
        return shown
                && rereading == null
                && turns() > 0
                && seen() >= turns()
                && !signers().contains(desk().coder().name());
    }

    /** The acting coder has read the transcript to its end. */
    void sign() {
        transcript()
                .ifPresent(head -> write(
                        Rereading.signed(head, desk().coder().id(), clock.instant()),
                        Words.of("reading.signed.told", head.name())));
    }

    private void write(Memo memo, String told) {
        desk().submit(new StudyChange.MemosWritten(List.of(memo)), receipt -> {
            desk().told(told, receipt);
            model.tell();
        });
    }

    /** The sample that is read, as long as there is a turn to read. */
    Optional<Rereading> sample() {
        return Optional.ofNullable(rereading).filter(sample -> !sample.isDone());
    }

    /** The sample, also once it is read. */
    Optional<Rereading> sampled() {
        return Optional.ofNullable(rereading);
    }

    /** Draws a sample to be read again. */
    void drawSample() {
        Rereading drawn = Rereading.draw(desk().study(), random);
        shown = true;
        rereading = drawn.turns().isEmpty() ? null : drawn;
        again();
    }

    /** The turn was read; what somebody found in it is to be checked. */
    void readOn(List<String> finds) {
        sample().ifPresent(sample -> {
            finds.forEach(model::named);
            Rereading then = sample.then(!finds.isEmpty());
            rereading = then;
            if (then.isDone()) {
                write(then.memo(desk().study(), desk().coder().id(), clock.instant()), then.said());
            }
            again();
        });
    }

    private void again() {
        names = List.of();
        text = ReadingText.NONE;
        model.tell();
    }

    /** Says that words are to be selected first. */
    void selectFirst() {
        desk().notices().hint(Words.of("reading.select"));
    }

    /** Words of the text that are a name. */
    void named(Span selected) {
        String words = selected.of(text.text()).strip();
        boolean replaced = text.replaced().stream().anyMatch(selected::overlaps);
        if (words.isEmpty() || words.indexOf('\n') >= 0 || replaced) {
            desk().notices().hint(Words.of(replaced ? "reading.replaced" : "reading.select"));
        } else {
            model.named(words);
        }
    }
}
