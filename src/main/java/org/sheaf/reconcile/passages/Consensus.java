package org.sheaf.reconcile.passages;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.text.EditScript;
import org.sheaf.text.IntervalSet;
import org.sheaf.text.Span;
import org.sheaf.text.SpanMover;

/** The agreed layer of one transcript, as it stands and as it is to become. */
final class Consensus {

    /** Words that the agreed layer is to hold, with their codes. */
    record Passage(Span span, List<Id<Code>> codes) {}

    private final Study study;
    private final Texts texts;
    private final Transcript transcript;
    private final List<Quotation> present;
    private final Set<Id<Quotation>> earlier;
    private final Map<Integer, SpanMover> movers = new HashMap<>();

    /**
     * The agreed layer with a decision about to be made.
     *
     * @param earlier what the same decision wrote before it was made again
     */
    Consensus(Study study, Texts texts, Transcript transcript, Collection<Id<Quotation>> earlier) {
        this.study = study;
        this.texts = texts;
        this.transcript = transcript;
        this.earlier = Set.copyOf(earlier);
        Page page = study.page(transcript.id());
        this.present = page.quotations().stream()
                .filter(quotation -> quotation.coder().equals(Coder.CONSENSUS.id()))
                .toList();
    }

    boolean isEmpty() {
        return present.isEmpty();
    }

    /** The passages of several sides: those of one code that overlap are one, codes on the same words stand together. */
    static List<Passage> passages(List<Side> sides) {
        Map<Id<Code>, List<Span>> byCode = new LinkedHashMap<>();
        sides.forEach(side ->
                byCode.computeIfAbsent(side.code(), code -> new ArrayList<>()).addAll(side.passages()));
        Map<Span, Set<Id<Code>>> bySpan = new LinkedHashMap<>();
        byCode.forEach((code, spans) -> IntervalSet.of(spans)
                .spans()
                .forEach(span ->
                        bySpan.computeIfAbsent(span, s -> new LinkedHashSet<>()).add(code)));
        List<Passage> passages = new ArrayList<>();
        bySpan.forEach((span, codes) -> passages.add(new Passage(span, List.copyOf(codes))));
        return passages;
    }

    /**
     * The quotations that a decision asks for, in the present text. Their identities follow from what was decided, so that two
     * copies of a study that decide alike hold the same.
     *
     * @throws Refusal when the words are gone or a code is
     */
    List<Quotation> of(Disagreement about, List<Passage> passages, Instant when) {
        return quotations("item " + about.item(), passages, about.revision(), when);
    }

    /** What all coders marked alike and the agreed layer does not hold yet; words and codes that are gone are left out. */
    List<Quotation> agreed(List<List<Side>> agreed, int revision, Instant when) {
        List<Side> all = agreed.stream().flatMap(List::stream).toList();
        List<Passage> known = passages(all).stream()
                .map(passage -> new Passage(
                        passage.span(),
                        passage.codes().stream().filter(study.codes()::has).toList()))
                .filter(passage -> !passage.codes().isEmpty()
                        && moved(passage.span(), revision).isPresent())
                .toList();
        return missing(quotations("agreed", known, revision, when));
    }

    private List<Quotation> quotations(String what, List<Passage> passages, int revision, Instant when) {
        List<Quotation> quotations = new ArrayList<>();
        for (Passage passage : passages) {
            Span span = forward(passage.span(), revision);
            for (Id<Code> code : passage.codes()) {
                if (!study.codes().has(code)) {
                    throw new Refusal("‘" + new CodesInQuestion(study).name(code)
                            + "’ was removed from the framework in the meantime. Choose another code for these words.");
                }
            }
            List<Coding> codings =
                    passage.codes().stream().map(code -> Coding.of(code, when)).toList();
            String name = "consensus " + transcript.id() + " " + what + " " + span + " " + passage.codes();
            Id<Quotation> id = new Id<>(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
            quotations.add(new Quotation(id, Coder.CONSENSUS.id(), span, when, false, 0, codings));
        }
        return quotations;
    }

    private Span forward(Span span, int revision) {
        return moved(span, revision)
                .orElseThrow(() -> new Refusal("The text of ‘" + transcript.name()
                        + "’ was corrected in the meantime, and these words are gone: “"
                        + span.of(texts.text(transcript.id(), revision).text())
                        + "”. Decide for neither, or choose another extent."));
    }

    private Optional<Span> moved(Span span, int revision) {
        if (revision == transcript.revision()) {
            return Optional.of(span);
        }
        return movers.computeIfAbsent(revision, this::mover).move(span);
    }

    private SpanMover mover(int revision) {
        String old = texts.text(transcript.id(), revision).text();
        String now = texts.of(transcript).text();
        return new SpanMover(old, EditScript.between(old, now), now);
    }

    /** Those of the quotations that have to be written: what stands there with the same words and codes need not. */
    List<Quotation> missing(List<Quotation> wanted) {
        return wanted.stream()
                .filter(quotation -> !isThere(quotation) && !isHeld(quotation))
                .toList();
    }

    private boolean isThere(Quotation wanted) {
        return present.stream().anyMatch(there -> there.id().equals(wanted.id()));
    }

    /** Whether the layer holds the words and codes even without what the decision itself wrote before. */
    private boolean isHeld(Quotation wanted) {
        return present.stream()
                .filter(there -> !earlier.contains(there.id()))
                .anyMatch(there -> there.span().equals(wanted.span())
                        && wanted.codings().stream().allMatch(coding -> there.has(coding.code())));
    }

    /** The quotations that belong to a decision and are taken back with it: not those that stood there before it. */
    List<Id<Quotation>> ofDecision(List<Quotation> wanted) {
        List<Quotation> written = missing(wanted);
        return wanted.stream()
                .filter(quotation -> earlier.contains(quotation.id()) || written.contains(quotation))
                .map(Quotation::id)
                .toList();
    }

    /** Takes out those of the quotations that are still there. */
    Optional<Change> remove(Collection<Id<Quotation>> quotations) {
        List<Id<Quotation>> there =
                present.stream().map(Quotation::id).filter(quotations::contains).toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(new CodingChange.Removed(transcript.id(), there));
    }
}
