package org.sheaf.identity.applying;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sheaf.identity.finding.Lexicon;
import org.sheaf.identity.register.Raw;
import org.sheaf.identity.register.Register;
import org.sheaf.identity.register.Replaced;
import org.sheaf.identity.replacing.Replacement;
import org.sheaf.identity.scanning.Sighting;
import org.sheaf.identity.scanning.Sightings;
import org.sheaf.identity.words.Stretches;
import org.sheaf.study.Decision;
import org.sheaf.study.Edit;
import org.sheaf.study.EpochChange;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.TextKey;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.VaultMark;
import org.sheaf.text.EditScript;
import org.sheaf.text.Span;

/**
 * Puts everything that was decided into the whole study: what becomes of texts, objects and quotations, and what the vault keeps of
 * it. Nothing is stored by it. Not for the EDT; used once, by one thread.
 */
public final class Applying {

    private final Study study;
    private final Texts texts;
    private final List<Identity> identities;
    private final Replacement replacement;
    private final Map<TextKey, TextAfter> after = new LinkedHashMap<>();
    private final List<Raw> raws = new ArrayList<>();

    private Applying(Study study, Texts texts, List<Identity> identities, Progress progress) {
        this.study = study;
        this.texts = texts;
        this.identities = identities;
        this.replacement = new Replacement(new Sightings(identities, lexicon(study, texts, progress)));
    }

    /**
     * Who applies, when, and into which vault.
     *
     * @param who the coder's name
     * @param when now
     * @param vault the mark of the vault
     */
    public record Deed(String who, Instant when, VaultMark vault) {}

    /**
     * What comes of it.
     *
     * @param change closes the epoch
     * @param register what the vault knows then
     * @param raws the texts as they were, for the vault
     * @param log every replacement, for the vault
     * @param notes what the researcher must know, a sentence each
     */
    public record Applied(
            EpochChange change, Register register, List<Raw> raws, List<Replaced> log, List<String> notes) {}

    /**
     * Works it out.
     *
     * @param known what the vault has already, {@link Register#NONE} at the first time
     * @throws org.sheaf.study.Refusal when there is nothing to apply, or what was decided cannot stand together
     */
    public static Applied of(Study study, Texts texts, Register known, Deed deed, Progress progress) {
        Decided decided = Decided.of(study, known);
        return new Applying(study, texts, decided.identities(), progress).run(decided, deed, progress);
    }

    /**
     * The study as others see it, with what stands for {@code identities} in it; nothing is stored, and no vault is needed.
     *
     * @throws java.util.concurrent.CancellationException when it is cancelled
     */
    static ProfileView.View view(Study study, Texts texts, List<Identity> identities, Progress progress) {
        Applying applying = new Applying(study, texts, identities, progress);
        applying.replace(progress);
        Objects objects = new Objects(study, applying.replacement, applying.after);
        Study shown = study.apply(objects.edits(study.facts().vault()), study.position());
        return new ProfileView.View(shown, texts.with(applying.newTexts()));
    }

    private static Lexicon lexicon(Study study, Texts texts, Progress progress) {
        List<String> all = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            all.add(texts.of(transcript).text());
        }
        return Lexicon.of(all);
    }

    private Applied run(Decided decided, Deed deed, Progress progress) {
        List<TextKey> kept = replace(progress);
        Objects objects = new Objects(study, replacement, after);
        List<Edit> edits = new ArrayList<>(objects.edits(deed.vault()));
        List<Replaced> log = new Log(deed, study, objects, after).entries();
        edits.addAll(decided.edits(replacement));
        Map<TextKey, TranscriptText> texts = newTexts();
        EpochChange change = new EpochChange(
                EpochChange.Cause.IDENTITIES_APPLIED,
                title(decided.replaced()),
                edits,
                kept,
                before -> before.with(texts));
        return new Applied(change, decided.register(), raws, log, decided.notes());
    }

    /** Replaces in every text that stays; says which stay besides the present ones. */
    private List<TextKey> replace(Progress progress) {
        List<TextKey> kept = kept();
        List<TextKey> all = new ArrayList<>();
        study.transcripts().forEach(transcript -> all.add(new TextKey(transcript.id(), transcript.revision())));
        all.addAll(kept);
        long done = 0;
        for (TextKey key : all) {
            progress.check();
            progress.report("Replacing names", done++, all.size());
            replace(key, !kept.contains(key));
        }
        return kept;
    }

    private Map<TextKey, TranscriptText> newTexts() {
        Map<TextKey, TranscriptText> texts = new HashMap<>();
        after.forEach((key, text) -> texts.put(key, text.after()));
        return texts;
    }

    private String title(int replaced) {
        int places =
                after.values().stream().mapToInt(text -> text.swaps().size()).sum();
        long transcripts =
                after.values().stream().filter(text -> !text.isSame()).count();
        return "Replaced " + replaced + (replaced == 1 ? " name" : " names") + " in " + places
                + (places == 1 ? " place" : " places") + " of " + transcripts
                + (transcripts == 1 ? " transcript" : " transcripts");
    }

    /** Texts besides the present ones to which something refers that stays. */
    private List<TextKey> kept() {
        Set<TextKey> kept = new LinkedHashSet<>();
        for (FrozenLayer layer : study.team().frozenLayers()) {
            kept.add(new TextKey(layer.transcript(), layer.revision()));
        }
        for (Decision decision : study.team().decisions()) {
            kept.add(new TextKey(decision.transcript(), decision.revision()));
        }
        kept.removeIf(key -> study.transcripts()
                .find(key.transcript())
                .filter(transcript -> transcript.revision() != key.revision())
                .isEmpty());
        return List.copyOf(kept);
    }

    private void replace(TextKey key, boolean present) {
        TranscriptText text = texts.text(key.transcript(), key.revision());
        Transcript transcript = study.transcripts().get(key.transcript());
        Map<Id<Identity>, List<Span>> spared = spared(key, text);
        List<Replacement.Swap> swaps = new ArrayList<>();
        for (Span stretch : Stretches.of(text)) {
            Replacement.Sparing sparing = sighting -> isSpared(spared, sighting, stretch.start());
            for (Replacement.Swap swap : replacement.swaps(stretch.of(text.text()), sparing)) {
                swaps.add(new Replacement.Swap(
                        swap.span().shift(stretch.start()), swap.original(), swap.instead(), swap.identity()));
            }
        }
        after.put(key, TextAfter.of(text, swaps));
        raws.add(new Raw(
                key,
                present,
                transcript.name(),
                transcript.source().file(),
                transcript.source().sha256(),
                text.text()));
    }

    private static boolean isSpared(Map<Id<Identity>, List<Span>> spared, Sighting sighting, int shift) {
        Span span = sighting.span().shift(shift);
        return spared.getOrDefault(sighting.identity().id(), List.of()).stream().anyMatch(span::overlaps);
    }

    /** Places that are left as they are, where they lie in this revision. */
    private Map<Id<Identity>, List<Span>> spared(TextKey key, TranscriptText text) {
        Map<Id<Identity>, List<Span>> spared = new HashMap<>();
        for (Identity identity : identities) {
            for (Identity.Spared place : identity.spared()) {
                if (place.transcript().equals(key.transcript())) {
                    here(place, key, text)
                            .ifPresent(span -> spared.computeIfAbsent(identity.id(), id -> new ArrayList<>())
                                    .add(span));
                }
            }
        }
        return spared;
    }

    private Optional<Span> here(Identity.Spared place, TextKey key, TranscriptText text) {
        if (place.revision() == key.revision()) {
            return Optional.of(place.span());
        }
        String then = texts.text(key.transcript(), place.revision()).text();
        return EditScript.between(then, text.text()).map(place.span());
    }
}
