package org.sheaf.reconcile.frameworks;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.reconcile.frameworks.Proposal.Member;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Framework;
import org.sheaf.study.Id;

/** Lets codes join the framework: open codes of the study get a place, codes of a file are made with what the file says. */
final class Adding {

    private final Draft draft;

    Adding(Draft draft) {
        this.draft = draft;
    }

    void add(Ruling ruling) {
        String target = ruling.targets().isEmpty() ? "" : ruling.targets().get(0);
        for (Member member : ruling.proposal().members()) {
            Optional<Code> live = draft.find(member.code().id());
            if (live.isEmpty()) {
                add(ruling.proposal(), member, target);
            } else if (live.get().pooled()) {
                seat(ruling.proposal(), live.get(), target);
            } else {
                draft.notices()
                        .add("‘" + draft.path(live.get()) + "’ stands in the framework already and stays where it is.");
            }
        }
    }

    private void seat(Proposal proposal, Code code, String target) {
        draft.place(proposal.id(), target.isEmpty() ? code.name() : target).ifPresent(place -> {
            if (draft.claim(proposal.id(), code, "place", target)) {
                Code named = place.name().equals(code.name()) ? code : code.renamed(place.name());
                Code after = named.placed(place.parent(), draft.end(place.parent()));
                draft.write(
                        proposal.id(),
                        "Put the open code ‘" + code.name() + "’ into the framework"
                                + (place.parent() == null ? " at the top." : " as ‘" + target + "’."),
                        CodeChange.Deed.MOVED,
                        java.util.List.of(after));
            }
        });
    }

    /** Makes a code that only a file has; without target it stands where the file has it, if there is such a place. */
    Optional<Code> add(Proposal proposal, Member member, String target) {
        String path = target.isEmpty() ? usual(member) : target;
        Optional<Draft.Place> place = draft.place(proposal.id(), path);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        @Nullable Id<Code> parent = place.get().parent();
        Code from = member.code();
        Code code = new Code(
                from.id(),
                place.get().name(),
                parent,
                false,
                draft.end(parent),
                from.definition(),
                from.colour(),
                from.origin(),
                from.aliases(),
                from.former());
        draft.write(
                proposal.id(),
                "Add ‘" + path + "’ from " + member.framework() + ".",
                CodeChange.Deed.MADE,
                java.util.List.of(code));
        return draft.now().codes().find(code.id());
    }

    /** The file's path where its parent is known here, else the bare name. */
    private String usual(Member member) {
        int cut = member.path().lastIndexOf(Framework.SEPARATOR);
        String above = cut < 0 ? "" : member.path().substring(0, cut);
        return above.isEmpty() || draft.code(above).isEmpty()
                ? member.code().name().strip()
                : above + Framework.SEPARATOR + member.code().name().strip();
    }
}
