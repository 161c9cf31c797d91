package org.sheaf.identity.applying;

import java.util.List;
import org.sheaf.identity.replacing.Replacement;
import org.sheaf.study.Heading;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.EditScript;
import org.sheaf.text.Span;
import org.sheaf.text.SpanMover;

/**
 * A text with everything replaced, and where things lie in it. Immutable.
 *
 * @param before the text as it was
 * @param after as it becomes, with its turns
 * @param swaps what was replaced, in order
 * @param script how it became that
 */
record TextAfter(TranscriptText before, TranscriptText after, List<Replacement.Swap> swaps, EditScript script) {

    static TextAfter of(TranscriptText before, List<Replacement.Swap> swaps) {
        EditScript script = Replacement.script(before.text(), swaps);
        String text = script.apply(before.text());
        List<Turn> turns =
                before.turns().stream().map(turn -> moved(turn, script)).toList();
        return new TextAfter(before, new TranscriptText(text, turns), List.copyOf(swaps), script);
    }

    boolean isSame() {
        return swaps.isEmpty();
    }

    /** Edits never reach over the border of a label, a turn or a heading. */
    private static Turn moved(Turn turn, EditScript script) {
        Span whole = script.map(turn.whole()).orElse(turn.whole());
        Span speech = script.map(turn.speech()).orElse(new Span(whole.end(), whole.end()));
        return new Turn(turn.speaker(), whole, speech, turn.startMillis());
    }

    SpanMover mover() {
        return new SpanMover(before.text(), script, after.text());
    }

    /** A page of quotations where they lie then; one whose words were replaced covers what stands in their stead. */
    Page moved(Page page) {
        if (isSame() || page.size() == 0) {
            return page;
        }
        SpanMover mover = mover();
        return Page.of(page.quotations().stream()
                .map(quotation -> moved(quotation, mover))
                .toList());
    }

    private static Quotation moved(Quotation quotation, SpanMover mover) {
        Span now = mover.move(quotation.span())
                .orElseThrow(() -> new IllegalStateException("what is replaced leaves words behind"));
        return now.equals(quotation.span()) && !mover.touches(quotation.span()) ? quotation : quotation.at(now);
    }

    List<Heading> moved(List<Heading> headings) {
        return headings.stream()
                .map(heading ->
                        new Heading(heading.level(), script.map(heading.at()).orElse(heading.at())))
                .toList();
    }
}
