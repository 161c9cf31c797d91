package org.sheaf.reconcile.frameworks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sheaf.study.Code;
import org.sheaf.study.CodeDecision;
import org.sheaf.study.CodeDecision.Outcome;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Id;

/** Writes down what was decided about codes, and where the quotations of each went. */
final class Recording {

    private final Draft draft;
    private final Id<FrameworkVersion> version;
    private final Planning.By by;

    Recording(Draft draft, Id<FrameworkVersion> version, Planning.By by) {
        this.draft = draft;
        this.version = version;
        this.by = by;
    }

    List<CodeDecision> records(List<Ruling> rulings) {
        return rulings.stream().map(this::record).toList();
    }

    private CodeDecision record(Ruling ruling) {
        List<CodeDecision.Side> sides = ruling.proposal().members().stream()
                .map(member ->
                        new CodeDecision.Side(member.framework(), member.code().id(), member.path()))
                .toList();
        return new CodeDecision(
                ruling.id(),
                version,
                sides,
                ruling.proposal().kind().word(),
                ruling.outcome(),
                crosswalk(ruling),
                ruling.reason(),
                ruling.note(),
                by.coder(),
                by.when());
    }

    private List<CodeDecision.Step> crosswalk(Ruling ruling) {
        Set<CodeDecision.Step> steps = new LinkedHashSet<>();
        List<Proposal.Member> members = ruling.proposal().members();
        for (int i = 0; i < members.size(); i++) {
            Proposal.Member member = members.get(i);
            if (i == 0 && ruling.outcome() == Outcome.SPLIT) {
                parts(ruling).forEach(part -> steps.add(step(member, Optional.of(part))));
            } else {
                steps.add(step(member, draft.find(member.code().id())));
            }
        }
        return List.copyOf(steps);
    }

    /** The whole is one of its own parts as far as some of its quotations stay with it. */
    private List<Code> parts(Ruling ruling) {
        List<Code> parts = new ArrayList<>();
        if (ruling.targets().isEmpty()) {
            ruling.proposal().members().stream()
                    .skip(1)
                    .forEach(member -> draft.find(member.code().id()).ifPresent(parts::add));
        } else {
            ruling.targets().forEach(target -> draft.code(target).ifPresent(parts::add));
        }
        draft.find(ruling.proposal().members().get(0).code().id())
                .filter(whole -> draft.now().transcripts().stream()
                        .anyMatch(head -> draft.now().counts(head.id()).codes().contains(whole.id())))
                .ifPresent(parts::add);
        return parts;
    }

    private CodeDecision.Step step(Proposal.Member member, Optional<Code> to) {
        return new CodeDecision.Step(
                member.code().id(),
                member.path(),
                to.map(Code::id).orElse(null),
                to.map(draft::path).orElse(""));
    }
}
