package org.sheaf.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Coding;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.EditScript;
import org.sheaf.text.Span;
import org.sheaf.text.SpanMover;

/** Fits what was done to quotations to texts that were corrected, and codes that were merged, in the meantime. */
final class QuotationFit {

    private final Sides sides;
    private final Study now;
    private final Map<Id<Transcript>, Optional<SpanMover>> movers = new HashMap<>();

    QuotationFit(Sides sides) {
        this.sides = sides;
        this.now = sides.now();
    }

    /** How positions move; empty where the text is the same. */
    Optional<SpanMover> mover(Id<Transcript> transcript) {
        return movers.computeIfAbsent(transcript, this::newMover);
    }

    private Optional<SpanMover> newMover(Id<Transcript> id) {
        Transcript before = sides.was().transcripts().find(id).orElse(null);
        Transcript after = now.transcripts().find(id).orElse(null);
        if (before == null || after == null || sides.hasSameText(before, after)) {
            return Optional.empty();
        }
        TranscriptText old = sides.wasTexts().of(before);
        TranscriptText text = sides.nowTexts().of(after);
        return Optional.of(new SpanMover(old.text(), EditScript.between(old.text(), text.text()), text.text()));
    }

    /** A new quotation. */
    Quotation added(Id<Transcript> transcript, Quotation mine) {
        return recoded(moved(transcript, mine));
    }

    private Quotation moved(Id<Transcript> transcript, Quotation quotation) {
        Optional<SpanMover> mover = mover(transcript);
        return mover.isEmpty() ? quotation : at(quotation, move(mover.get(), quotation.span()));
    }

    private static Span move(SpanMover mover, Span span) {
        return mover.move(span)
                .orElseThrow(() -> new Refusal("the text was corrected, and its words are no longer there"));
    }

    private static Quotation at(Quotation quotation, Span span) {
        return quotation.span().equals(span) ? quotation.sealed(0) : quotation.at(span);
    }

    /**
     * A quotation that both altered.
     *
     * @param before as it was for the one who altered it here
     * @param mine as it became here
     * @param theirs as it is now
     */
    Quotation altered(Id<Transcript> transcript, Quotation before, Quotation mine, Quotation theirs) {
        Span span = theirs.span();
        if (!mine.span().equals(before.span())) {
            Span old = mover(transcript).map(m -> move(m, before.span())).orElse(before.span());
            if (!old.equals(span)) {
                throw new Refusal("somebody else gave the quotation another extent");
            }
            span = mover(transcript).map(m -> move(m, mine.span())).orElse(mine.span());
        }
        boolean exemplary = mine.exemplary() == before.exemplary() ? theirs.exemplary() : mine.exemplary();
        Quotation both = theirs.exemplary(exemplary).coded(codings(before, mine, theirs));
        return recoded(span.equals(theirs.span()) ? both : both.at(span));
    }

    private List<Coding> codings(Quotation before, Quotation mine, Quotation theirs) {
        List<Coding> all = new ArrayList<>();
        for (Coding coding : theirs.codings()) {
            Coding old = find(before, coding.id());
            Coding own = find(mine, coding.id());
            if (old == null) {
                all.add(coding);
            } else if (own != null && (coding.equals(old) || coding.equals(own))) {
                all.add(own);
            } else if (own != null && own.equals(old)) {
                all.add(coding);
            } else if (own != null) { // else it was taken off here
                throw new Refusal("somebody else changed the same coding");
            }
        }
        for (Coding coding : mine.codings()) {
            if (find(before, coding.id()) == null
                    && all.stream().noneMatch(c -> c.code().equals(coding.code()))) {
                all.add(coding);
            }
        }
        return all;
    }

    private static @Nullable Coding find(Quotation quotation, Id<Coding> id) {
        return quotation.codings().stream()
                .filter(coding -> coding.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Codes that were merged into others meanwhile give way to those. */
    private Quotation recoded(Quotation quotation) {
        List<Coding> codings = new ArrayList<>();
        boolean same = true;
        for (Coding coding : quotation.codings()) {
            Coding fitting = now.codes().has(coding.code())
                    ? coding
                    : heir(now, coding.code()).map(coding::recoded).orElse(coding);
            same &= fitting.equals(coding);
            if (codings.stream().noneMatch(c -> c.code().equals(fitting.code()))) {
                codings.add(fitting);
            }
        }
        return same ? quotation : quotation.coded(codings);
    }

    /** The code into which one was merged, if that happened. */
    static Optional<Id<Code>> heir(Study study, Id<Code> gone) {
        return study.codes().stream()
                .filter(code -> code.former().contains(gone))
                .findFirst()
                .map(Code::id);
    }

    /** Whether two quotations are the same but for where the text's corrections have moved them. */
    boolean unaltered(Id<Transcript> transcript, Quotation before, Quotation theirs) {
        Span old = mover(transcript)
                .map(m -> m.move(before.span()).orElse(before.span()))
                .orElse(before.span());
        return before.at(old).equals(theirs.at(theirs.span()));
    }
}
