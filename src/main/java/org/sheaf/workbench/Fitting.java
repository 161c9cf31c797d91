package org.sheaf.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Asking;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Edit;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Outline;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.TeamStep;
import org.sheaf.study.Transcript;

/**
 * Fits an own step to a study in which others' steps have come before it. Refusals say what is in the way as a clause, for
 * a sentence that names the step.
 */
final class Fitting {

    private final Sides sides;
    private final Study now;
    private final QuotationFit quotations;
    private final Map<Id<?>, Optional<Entity>> changed = new HashMap<>();
    private final List<Edit> fitted = new ArrayList<>();

    Fitting(Sides sides) {
        this.sides = sides;
        this.now = sides.now();
        this.quotations = new QuotationFit(sides);
    }

    /**
     * The step's edits, as they are to be made now.
     *
     * @throws Refusal when what they change is no longer what it was
     */
    List<Edit> fit(TeamStep step) {
        Optional<List<Edit>> corrected = Recorrecting.fit(step, sides);
        if (corrected.isPresent()) {
            return corrected.get();
        }
        for (Edit edit : step.edits()) {
            if (edit instanceof Edit.OfEntity e) {
                fit(e, step.coder());
            } else if (edit instanceof Edit.OfQuotation q) {
                fit(q);
            } else if (edit instanceof Edit.OfPage p) {
                fit(p);
            }
        }
        recodeOthers(step.edits());
        return fitted;
    }

    private void fit(Edit.OfEntity edit, Id<Coder> coder) {
        Id<?> id = edit.any().id();
        Entity there = changed.containsKey(id) ? changed.get(id).orElse(null) : there(edit.any());
        Entity mine = anchored(edit);
        if (!Objects.equals(there, edit.before())) {
            mine = both(edit.before(), mine, there);
        }
        if (mine instanceof Transcript || edit.any() instanceof Transcript) {
            refuseIfOthersCoded(edit);
        }
        if (mine instanceof Code code && (there == null || !there.equals(code))) {
            mine = withNameOfItsOwn(code, coder);
        }
        changed.put(id, Optional.ofNullable(mine));
        if (!Objects.equals(there, mine)) {
            fitted.add(new Edit.OfEntity(there, mine));
        }
    }

    private @Nullable Entity there(Entity like) {
        return like instanceof StudyFacts
                ? now.facts()
                : now.tables().find(like).orElse(null);
    }

    private static @Nullable Entity both(@Nullable Entity before, @Nullable Entity mine, @Nullable Entity there) {
        if (Objects.equals(mine, there) && !(there == null && before instanceof Code)) {
            return there;
        }
        if (before == null || mine == null || there == null) {
            throw new Refusal(there == null ? named(before) + " is gone" : "somebody else changed " + named(there));
        }
        return ThreeWay.of(before, mine, there)
                .orElseThrow(() -> new Refusal("somebody else changed " + named(there) + " too, in another way"));
    }

    private static String named(@Nullable Entity entity) {
        if (entity instanceof Code code) {
            return "the code ‘" + code.name() + "’";
        } else if (entity instanceof Transcript transcript) {
            return "the transcript ‘" + transcript.name() + "’";
        } else if (entity instanceof org.sheaf.study.Theme theme) {
            return "the theme ‘" + theme.name() + "’";
        }
        return "what it changes";
    }

    /** What stands at a place of a text that was corrected meanwhile. */
    private @Nullable Entity anchored(Edit.OfEntity edit) {
        Entity mine = edit.after();
        if (mine instanceof Bookmark bookmark
                && (edit.before() == null || !edit.before().equals(mine))) {
            return quotations
                    .mover(bookmark.transcript())
                    .<Entity>map(mover -> bookmark.moved(mover.move(bookmark.at())))
                    .orElse(mine);
        }
        boolean moved = mine instanceof Asking asking
                        && quotations.mover(asking.transcript()).isPresent()
                || mine instanceof Outline outline
                        && quotations.mover(outline.transcript()).isPresent();
        if (moved) {
            throw new Refusal("the text was corrected");
        }
        return mine;
    }

    /** A transcript that goes, or gets another text, must not take along what others have done on it. */
    private void refuseIfOthersCoded(Edit.OfEntity edit) {
        Transcript before = (Transcript) edit.before();
        boolean same =
                before != null && edit.after() instanceof Transcript after && after.revision() == before.revision();
        if (before != null && !same && !now.page(before.id()).equals(sides.was().page(before.id()))) {
            throw new Refusal("somebody else coded ‘" + before.name() + "’");
        }
    }

    /** Two codes of one name at one place: the later is told by its coder. */
    private Code withNameOfItsOwn(Code code, Id<Coder> coder) {
        if (!isTaken(code)) {
            return code;
        }
        String by = now.coders().find(coder).map(Coder::name).orElse("other");
        Code own = code.renamed(code.name() + " (" + by + ")");
        for (int n = 2; isTaken(own); n++) {
            own = code.renamed(code.name() + " (" + by + " " + n + ")");
        }
        return own;
    }

    private boolean isTaken(Code code) {
        return now.codes().stream()
                .filter(other -> !other.id().equals(code.id()) && !changed.containsKey(other.id()))
                .anyMatch(other -> other.pooled() == code.pooled()
                        && Objects.equals(other.parent(), code.parent())
                        && other.name()
                                .toLowerCase(Locale.ROOT)
                                .equals(code.name().toLowerCase(Locale.ROOT)));
    }

    private void fit(Edit.OfQuotation edit) {
        Id<Transcript> in = edit.transcript();
        boolean brought = changed.getOrDefault(in, Optional.empty()).isPresent();
        if (!now.transcripts().has(in) && !brought) {
            throw new Refusal("the transcript is gone");
        }
        Quotation there = now.page(in).find(edit.any().id()).orElse(null);
        Quotation before = edit.before();
        Quotation mine = edit.after();
        if (before == null) {
            if (there != null || mine == null) {
                throw new Refusal("the quotation is there already");
            }
            mine = quotations.added(in, mine);
        } else if (there == null) {
            if (mine != null) {
                throw new Refusal("somebody else removed the quotation");
            }
            return;
        } else if (mine == null) {
            if (!quotations.unaltered(in, before, there)) {
                throw new Refusal("somebody else changed the quotation");
            }
        } else {
            mine = quotations.altered(in, before, mine, there);
        }
        if (!Objects.equals(there, mine)) {
            fitted.add(new Edit.OfQuotation(in, there, mine));
        }
    }

    private void fit(Edit.OfPage edit) {
        if (now.page(edit.transcript()).equals(edit.before())
                && quotations.mover(edit.transcript()).isEmpty()) {
            fitted.add(edit);
            return;
        }
        singles(edit.transcript(), edit.before(), edit.after()).forEach(this::fit);
    }

    /** What turned one page into another, quotation by quotation. */
    private static List<Edit.OfQuotation> singles(Id<Transcript> transcript, Page before, Page after) {
        Map<Id<Quotation>, Quotation> was = new LinkedHashMap<>();
        before.quotations().forEach(quotation -> was.put(quotation.id(), quotation));
        List<Edit.OfQuotation> all = new ArrayList<>();
        for (Quotation quotation : after.quotations()) {
            Quotation old = was.remove(quotation.id());
            if (!quotation.equals(old)) {
                all.add(new Edit.OfQuotation(transcript, old, quotation));
            }
        }
        was.values().forEach(gone -> all.add(new Edit.OfQuotation(transcript, gone, null)));
        return all;
    }

    /** Where codes were merged, what others coded with them in the meantime is recoded too. */
    private void recodeOthers(List<Edit> edits) {
        Map<Id<Code>, Id<Code>> heirs = new HashMap<>();
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfEntity e
                    && e.before() instanceof Code before
                    && e.after() instanceof Code after) {
                after.former().stream()
                        .filter(gone -> !before.former().contains(gone))
                        .forEach(gone -> heirs.put(gone, after.id()));
            }
        }
        if (heirs.isEmpty()) {
            return;
        }
        Set<Id<Quotation>> done = new HashSet<>();
        for (Edit edit : fitted) {
            if (edit instanceof Edit.OfQuotation q) {
                done.add(q.any().id());
            } else if (edit instanceof Edit.OfPage p) {
                p.after().quotations().forEach(quotation -> done.add(quotation.id()));
            }
        }
        for (Transcript transcript : now.transcripts()) {
            if (now.counts(transcript.id()).codes().stream().anyMatch(heirs::containsKey)) {
                recode(transcript.id(), heirs, done);
            }
        }
    }

    private void recode(Id<Transcript> transcript, Map<Id<Code>, Id<Code>> heirs, Set<Id<Quotation>> done) {
        for (Quotation quotation : now.page(transcript).quotations()) {
            if (!done.contains(quotation.id())
                    && quotation.codings().stream().anyMatch(coding -> heirs.containsKey(coding.code()))) {
                Quotation recoded = quotation.coded(List.of());
                for (Coding coding : quotation.codings()) {
                    Id<Code> heir = heirs.get(coding.code());
                    recoded = recoded.plus(heir == null ? coding : coding.recoded(heir));
                }
                fitted.add(new Edit.OfQuotation(transcript, quotation, recoded));
            }
        }
    }
}
