package org.sheaf.reconcile.frameworks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;
import org.sheaf.study.Transcript;
import org.sheaf.text.IntervalSet;
import org.sheaf.text.Span;

/**
 * Gives a code's quotations to several codes: each goes to the one that covers the most of its words in anybody's coding. One
 * that none of them covers stays. Themes that the code feeds are fed by its parts too.
 */
final class Splitting {

    private final Draft draft;
    private final Adding adding;

    Splitting(Draft draft, Adding adding) {
        this.draft = draft;
        this.adding = adding;
    }

    void split(Ruling ruling) {
        Proposal proposal = ruling.proposal();
        Optional<Code> whole = draft.find(proposal.members().get(0).code().id());
        if (whole.isEmpty()) {
            draft.conflict(
                    proposal.id(),
                    "‘" + proposal.members().get(0).path() + "’ has no quotation in this study that could be divided. "
                            + "Add its parts instead.");
            return;
        }
        List<Code> parts = parts(ruling, whole.get());
        if (parts.isEmpty()) {
            draft.conflict(
                    proposal.id(), "Name the codes among which ‘" + whole.get().name() + "’ is split.");
            return;
        }
        if (!draft.claim(proposal.id(), whole.get(), "split", parts.toString())) {
            return;
        }
        divide(proposal.id(), whole.get(), parts);
        feed(proposal.id(), whole.get(), parts);
    }

    /** The codes that are named, else the other members. */
    private List<Code> parts(Ruling ruling, Code whole) {
        Proposal proposal = ruling.proposal();
        Set<Code> parts = new LinkedHashSet<>();
        if (ruling.targets().isEmpty()) {
            for (Proposal.Member member : proposal.members()) {
                Optional<Code> live = draft.find(member.code().id());
                (live.isPresent() ? live : adding.add(proposal, member, "")).ifPresent(parts::add);
            }
        } else {
            ruling.targets()
                    .forEach(target -> draft.above(proposal.id(), target).ifPresent(parts::add));
        }
        parts.removeIf(code -> code.id().equals(whole.id()));
        return List.copyOf(parts);
    }

    private void divide(UUID proposal, Code whole, List<Code> parts) {
        Map<Id<Code>, List<QuotationRef>> gone = new LinkedHashMap<>();
        parts.forEach(part -> gone.put(part.id(), new ArrayList<>()));
        int staying = 0;
        for (Transcript transcript : draft.now().transcripts()) {
            if (draft.now().counts(transcript.id()).codes().contains(whole.id())) {
                Page page = draft.now().page(transcript.id());
                Map<Id<Code>, IntervalSet> covered = covered(page, parts);
                for (Quotation quotation : page.quotations()) {
                    if (quotation.has(whole.id())) {
                        Optional<Id<Code>> part = nearest(quotation, covered);
                        part.ifPresent(id -> gone.getOrDefault(id, new ArrayList<>())
                                .add(new QuotationRef(transcript.id(), quotation.id())));
                        staying += part.isEmpty() ? 1 : 0;
                    }
                }
            }
        }
        for (Code part : parts) {
            List<QuotationRef> refs = gone.getOrDefault(part.id(), List.of());
            String count = refs.size() + (refs.size() == 1 ? " quotation" : " quotations");
            String sentence = "Give " + count + " of ‘" + draft.path(whole) + "’ to ‘" + draft.path(part) + "’.";
            if (!refs.isEmpty()) {
                draft.take(
                        proposal,
                        sentence,
                        new CodeChange.Split(whole.id(), draft.find(part.id()).orElse(part), refs));
            }
        }
        if (staying > 0) {
            draft.notices()
                    .add(staying + (staying == 1 ? " quotation" : " quotations") + " of ‘" + whole.name()
                            + "’ that no part covers " + (staying == 1 ? "stays" : "stay") + " with it.");
        }
    }

    private static Map<Id<Code>, IntervalSet> covered(Page page, List<Code> parts) {
        Map<Id<Code>, IntervalSet> covered = new LinkedHashMap<>();
        for (Code part : parts) {
            List<Span> spans = page.quotations().stream()
                    .filter(quotation -> quotation.has(part.id()))
                    .map(Quotation::span)
                    .toList();
            covered.put(part.id(), IntervalSet.of(spans));
        }
        return covered;
    }

    private static Optional<Id<Code>> nearest(Quotation quotation, Map<Id<Code>, IntervalSet> covered) {
        IntervalSet own = IntervalSet.of(List.of(quotation.span()));
        Id<Code> best = null;
        int most = 0;
        for (Map.Entry<Id<Code>, IntervalSet> entry : covered.entrySet()) {
            int common = own.intersect(entry.getValue()).length();
            if (common > most) {
                most = common;
                best = entry.getKey();
            }
        }
        return Optional.ofNullable(best);
    }

    private void feed(UUID proposal, Code whole, List<Code> parts) {
        Study now = draft.now();
        List<Theme> themes = new ArrayList<>();
        for (Theme theme : now.themes()) {
            if (theme.codes().contains(whole.id())) {
                Set<Id<Code>> codes = new LinkedHashSet<>(theme.codes());
                parts.forEach(part -> codes.add(part.id()));
                themes.add(theme.fedBy(List.copyOf(codes)));
            }
        }
        if (!themes.isEmpty()) {
            draft.take(proposal, "", new ThemeChange.Arranged("Fed themes by the parts", List.of(), themes));
        }
    }
}
