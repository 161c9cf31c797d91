package org.sheaf.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.CodeDecision;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Decision;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Merging;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/**
 * Makes a merged study sound: what is worked with and was removed in one copy comes back; what only pointed at something that
 * went lets go of it. One thread.
 */
final class Repairs {

    private final Draft draft;
    private final Standpoints places;
    private final Told told;
    private final Study ours;
    private final Study theirs;
    private final Map<UUID, UUID> torn;
    private final List<Merging.Released> released = new ArrayList<>();
    private final List<Merging.Lifted> lifted = new ArrayList<>();

    Repairs(Draft draft, Standpoints places, Told told, Study ours, Study theirs, Map<UUID, UUID> torn) {
        this.draft = draft;
        this.places = places;
        this.told = told;
        this.ours = ours;
        this.theirs = theirs;
        this.torn = torn;
    }

    void run() {
        memos();
        for (Id<Transcript> transcript : List.copyOf(draft.touched())) {
            if (draft.has(Transcript.class, transcript)) {
                page(transcript);
            }
        }
        untouchedPages();
        coders();
        themes();
        new Shapes(draft, told, lifted).run();
        new Loose(draft, told, ours, theirs).run();
    }

    /** What codings and quotations of a page name must be there. */
    private void page(Id<Transcript> transcript) {
        Map<Id<Quotation>, Quotation> page = draft.page(transcript);
        for (Quotation quotation : List.copyOf(page.values())) {
            restore(Coder.class, quotation.coder());
            boolean lost = false;
            for (Coding coding : quotation.codings()) {
                lost |= !draft.has(Code.class, coding.code()) && !heirOrBack(coding.code());
            }
            if (lost) {
                page.put(quotation.id(), recoded(quotation));
            }
        }
    }

    /** Pages nobody looked at may still name a code that the copy removed. */
    private void untouchedPages() {
        for (Transcript transcript : ours.transcripts()) {
            if (draft.touched().contains(transcript.id()) || !draft.has(Transcript.class, transcript.id())) {
                continue;
            }
            boolean missing = ours.counts(transcript.id()).codes().stream()
                            .anyMatch(code -> !draft.has(Code.class, code))
                    || ours.counts(transcript.id()).coders().stream().anyMatch(coder -> !draft.has(Coder.class, coder));
            if (missing) {
                page(transcript.id());
            }
        }
    }

    /** Whether a code that is missing is back; otherwise another takes its place. */
    private boolean heirOrBack(Id<Code> code) {
        UUID heir = torn.get(code.value());
        if (heir != null && draft.has(Code.class, new Id<Code>(heir))) {
            return false;
        }
        if (restore(Code.class, code)) {
            told.note("The code ‘" + told.code(code)
                    + "’ was removed in one copy, but coded with in the other; it stays with what was newly coded.");
        }
        return true;
    }

    private Quotation recoded(Quotation quotation) {
        Map<Id<Code>, Coding> codings = new LinkedHashMap<>();
        for (Coding coding : quotation.codings()) {
            UUID heir = draft.has(Code.class, coding.code())
                    ? null
                    : torn.get(coding.code().value());
            Coding now = heir == null ? coding : coding.recoded(new Id<>(heir));
            if (draft.has(Code.class, now.code())) {
                codings.putIfAbsent(now.code(), now);
            }
        }
        return quotation.coded(List.copyOf(codings.values()));
    }

    /** Takes an object back from the copy that still has it; whether it is there now. */
    private <T extends Entity> boolean restore(Class<T> kind, Id<T> id) {
        if (draft.has(kind, id)) {
            return true;
        }
        for (Study study : List.of(theirs, ours)) {
            for (Entity entity : Draft.all(study)) {
                if (kind.isInstance(entity) && entity.id().equals(id)) {
                    draft.put(places.renaming().now(entity));
                    return true;
                }
            }
        }
        return false;
    }

    private void memos() {
        for (Memo memo : draft.all(Memo.class)) {
            Target on = memo.on();
            if (on.kind() == Target.Kind.QUOTATION) {
                quotation(memo, on);
            } else if (on.kind() == Target.Kind.CODE) {
                restore(Code.class, new Id<>(on.id()));
            }
        }
        for (Memo memo : draft.all(Memo.class)) {
            if (!isThere(memo.on())) {
                draft.put(memo.on(Target.on(Target.Kind.STUDY, draft.facts().id())));
                told.note("A memo by " + told.coder(memo.coder())
                        + " stood on something that was removed in the other copy. It stands on the study now.");
            }
        }
    }

    /** A memo keeps its quotation; where the words are gone it stands on the transcript. */
    private void quotation(Memo memo, Target on) {
        Id<Transcript> transcript = on.transcript();
        if (transcript == null || !draft.has(Transcript.class, transcript) || !isNew(memo)) {
            return;
        }
        Id<Quotation> id = new Id<>(on.id());
        if (draft.page(transcript).containsKey(id)) {
            return;
        }
        Optional<Quotation> found = ours.page(transcript)
                .find(id)
                .flatMap(quotation -> places.oursNow(transcript, quotation))
                .or(() -> theirs.page(transcript).find(id).flatMap(q -> places.here(transcript, q, false)));
        if (found.isPresent()) {
            draft.page(transcript).put(id, places.renaming().now(found.get()));
        } else {
            draft.put(memo.on(Target.on(Target.Kind.TRANSCRIPT, transcript)));
            told.note("A memo by " + told.coder(memo.coder()) + " in ‘" + told.transcript(transcript)
                    + "’ stood on words that are gone. It stands on the transcript now.");
        }
    }

    /** Whether a memo could hang in the air: it came in, or quotations of its transcript were looked at. */
    private boolean isNew(Memo memo) {
        Id<Transcript> transcript = memo.on().transcript();
        return !ours.memos().has(memo.id())
                || transcript != null && draft.touched().contains(transcript);
    }

    private boolean isThere(Target on) {
        return switch (on.kind()) {
            case STUDY -> true;
            case TRANSCRIPT -> draft.has(Transcript.class, new Id<Transcript>(on.id()));
            case QUOTATION -> on.transcript() != null && draft.has(Transcript.class, on.transcript());
            case CODE -> draft.has(Code.class, new Id<Code>(on.id()));
            case THEME -> draft.has(Theme.class, new Id<Theme>(on.id()));
            case ANALYSIS -> draft.has(org.sheaf.study.Analysis.class, new Id<org.sheaf.study.Analysis>(on.id()));
            case PARTICIPANT ->
                draft.has(org.sheaf.study.Participant.class, new Id<org.sheaf.study.Participant>(on.id()));
        };
    }

    private void coders() {
        draft.all(Memo.class).forEach(memo -> restore(Coder.class, memo.coder()));
        draft.all(Decision.class).forEach(decision -> restore(Coder.class, decision.by()));
        draft.all(CodeDecision.class).forEach(decision -> restore(Coder.class, decision.by()));
    }

    /** Themes let go of codes and quotations that went. */
    private void themes() {
        Map<Id<Transcript>, Set<Id<Quotation>>> there = new HashMap<>();
        for (Theme theme : draft.all(Theme.class)) {
            List<Id<Code>> codes = new ArrayList<>();
            for (Id<Code> code : theme.codes()) {
                UUID heir = draft.has(Code.class, code) ? null : torn.get(code.value());
                Id<Code> now = heir == null ? code : new Id<>(heir);
                if (draft.has(Code.class, now) && !codes.contains(now)) {
                    codes.add(now);
                }
            }
            Theme fed = codes.equals(theme.codes()) ? theme : theme.fedBy(codes);
            boolean came = ours.themes().find(theme.id()).filter(theme::equals).isEmpty();
            Theme kept = fed.forgetting(ref -> isGone(ref, came, there));
            if (!kept.equals(theme)) {
                draft.put(kept);
                released.add(Merging.Released.of(theme));
            }
        }
    }

    /** What themes let go of. */
    List<Merging.Released> released() {
        return released;
    }

    /** What stands at the top because what it stood under is not there. */
    List<Merging.Lifted> lifted() {
        return lifted;
    }

    private boolean isGone(QuotationRef ref, boolean came, Map<Id<Transcript>, Set<Id<Quotation>>> there) {
        if (!draft.has(Transcript.class, ref.transcript())) {
            return true;
        }
        boolean looked = draft.touched().contains(ref.transcript());
        if (!looked && !came && ours.transcripts().has(ref.transcript())) {
            return false;
        }
        return !there.computeIfAbsent(
                        ref.transcript(), t -> new HashSet<>(draft.page(t).keySet()))
                .contains(ref.quotation());
    }

    /** Renames one of two things that bear one name: the one of the higher identity. */
    static @Nullable String free(String name, Set<String> taken) {
        if (taken.add(name.toLowerCase(java.util.Locale.ROOT))) {
            return null;
        }
        for (int number = 2; ; number++) {
            String next = name + " (" + number + ")";
            if (taken.add(next.toLowerCase(java.util.Locale.ROOT))) {
                return next;
            }
        }
    }
}
