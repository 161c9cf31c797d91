package org.sheaf.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Membership;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.TeamRole;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/**
 * What a member of a team may do: a reader nothing, a coder as themselves, and while a blind round is open nobody what
 * would reach into a layer that others must not see.
 */
final class TeamRules {

    private final Membership member;
    private final Study before;
    private final List<Round> blind;

    /** Takes who the member is and the study before a step. */
    TeamRules(Membership member, Study before) {
        this.member = member;
        this.before = before;
        this.blind = before.team().rounds().stream()
                .filter(round -> round.blind() && round.isOpen())
                .toList();
    }

    /**
     * Refuses a step that the member may not take.
     *
     * @param edits what it does
     * @param coder who acts
     * @param takesBack whether it is an undo or redo
     * @throws Refusal saying why and until when
     */
    void check(List<Edit> edits, Id<Coder> coder, boolean takesBack) {
        if (member.role() == TeamRole.READER) {
            throw new Refusal("You follow this study as a reader, who changes nothing in it. Ask the lead to make you a"
                    + " coder.");
        }
        if (member.role() == TeamRole.CODER && !coder.equals(member.coder())) {
            throw new Refusal("In this team's study ‘" + member.login() + "’ works as " + name(member.coder())
                    + ". Choose that coder.");
        }
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfEntity e && e.any() instanceof Transcript transcript) {
                refuseText(transcript, e); // before all that goes with a transcript
            }
        }
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfEntity e) {
                check(e, edits, takesBack);
            } else if (edit instanceof Edit.OfQuotation q) {
                refuseReaching(q.transcript(), q.any().coder(), coder);
            } else if (edit instanceof Edit.OfPage p) {
                check(p, coder);
            }
        }
    }

    private void check(Edit.OfEntity edit, List<Edit> edits, boolean takesBack) {
        boolean ofRound = edit.any() instanceof Round || edit.any() instanceof FrozenLayer;
        if (ofRound && member.role() != TeamRole.LEAD) {
            throw new Refusal("Only a lead of the team opens, changes and closes rounds.");
        }
        if (blind.isEmpty()) {
            return;
        }
        if (edit.before() instanceof Code code && edit.after() == null) {
            boolean own = takesBack && edits.stream().anyMatch(this::takesOwnBack);
            if (member.role() != TeamRole.LEAD && !own) {
                throw new Refusal("Round " + blind.get(0).number() + " is blind, and somebody may be coding with ‘"
                        + code.name() + "’. Codes are merged and removed when it is closed.");
            }
        } else if (edit.after() instanceof Theme theme && theme.names(this::isHidden)) {
            throw new Refusal("Round " + blind.get(0).number() + " is blind: until it is closed the theme ‘"
                    + theme.name() + "’ cannot cite quotations of it.");
        }
    }

    private boolean takesOwnBack(Edit edit) {
        return edit instanceof Edit.OfQuotation q
                && q.any().coder().equals(member.coder())
                && hiding(q.transcript(), q.any().coder()).isPresent();
    }

    private void refuseText(Transcript transcript, Edit.OfEntity edit) {
        boolean sameText = edit.before() instanceof Transcript was
                && edit.after() instanceof Transcript is
                && was.revision() == is.revision();
        if (!sameText) {
            blind.stream()
                    .filter(round -> round.transcripts().contains(transcript.id()))
                    .findFirst()
                    .ifPresent(round -> {
                        throw new Refusal("Round " + round.number() + " is blind, and others are coding ‘"
                                + transcript.name() + "’. Its text stays as it is until the round is closed.");
                    });
        }
    }

    private boolean isHidden(QuotationRef ref) {
        return before.page(ref.transcript())
                .find(ref.quotation())
                .filter(quotation -> hiding(ref.transcript(), quotation.coder()).isPresent())
                .isPresent();
    }

    private void check(Edit.OfPage edit, Id<Coder> coder) {
        for (Id<Coder> owner : edit.before().columns().coders()) {
            if (!of(edit.before(), owner).equals(of(edit.after(), owner))) {
                refuseReaching(edit.transcript(), owner, coder);
            }
        }
    }

    private static List<Quotation> of(Page page, Id<Coder> coder) {
        return page.quotations().stream()
                .filter(quotation -> quotation.coder().equals(coder))
                .toList();
    }

    private void refuseReaching(Id<Transcript> transcript, Id<Coder> owner, Id<Coder> coder) {
        if (!owner.equals(coder)) {
            hiding(transcript, owner).ifPresent(round -> {
                throw new Refusal("Round " + round.number() + " is blind: until it is closed nobody but " + name(owner)
                        + " changes what " + name(owner) + " marks in ‘"
                        + before.transcripts().get(transcript).name() + "’.");
            });
        }
    }

    private Optional<Round> hiding(Id<Transcript> transcript, Id<Coder> coder) {
        return blind.stream().filter(round -> round.hides(transcript, coder)).findFirst();
    }

    private String name(Id<Coder> coder) {
        return before.coders().find(coder).map(Coder::name).orElse("another coder");
    }

    /**
     * A step's edits with the names of codes that are born in a withheld layer told by their coder: others, who must not
     * see them, may choose the same name.
     */
    List<Edit> named(List<Edit> edits, Id<Coder> coder) {
        boolean hidden = edits.stream()
                .anyMatch(edit -> edit instanceof Edit.OfQuotation q
                        && hiding(q.transcript(), q.any().coder()).isPresent());
        if (!hidden) {
            return edits;
        }
        String mark = " (" + name(coder) + ")";
        List<Edit> named = new ArrayList<>();
        for (Edit edit : edits) {
            boolean born = edit instanceof Edit.OfEntity e
                    && e.before() == null
                    && e.after() instanceof Code code
                    && !code.name().endsWith(mark);
            if (born) {
                Code code = (Code) ((Edit.OfEntity) edit).any();
                named.add(Edit.add(code.renamed(code.name() + mark).alias(code.aliases())));
            } else {
                named.add(edit);
            }
        }
        return named;
    }
}
