package org.sheaf.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sheaf.text.Span;
import org.sheaf.text.SpanMover;

/** What a corrected text means for everything that stands on it. */
final class Revision {

    private static final int MOST_WORDS_SAID = 5;

    private final Study before;
    private final TranscriptChange.Revised change;
    private final Transcript old;
    private final TranscriptText oldText;
    private final SpanMover mover;
    private final Set<Id<Quotation>> lost = new LinkedHashSet<>();
    private final List<String> lostWords = new ArrayList<>();

    /**
     * Looks at a correction.
     *
     * @throws Refusal when it was made on a transcript that is another by now
     */
    Revision(Study before, Texts texts, TranscriptChange.Revised change) {
        this.before = before;
        this.change = change;
        String name = "‘" + change.base().name() + "’";
        this.old = before.transcripts()
                .find(change.head().id())
                .orElseThrow(
                        () -> new Refusal(name + " was removed in the meantime, so its text cannot be corrected."));
        boolean same = old.revision() == change.base().revision()
                && change.head().revision() > old.revision()
                && change.head().revision() > texts.newest(old);
        if (!same) {
            throw new Refusal(
                    "The text of " + name
                            + " was corrected in the meantime. Nothing was stored. Look at the text as it is now and correct it there.");
        }
        if (!old.speakers().equals(change.base().speakers())) {
            throw new Refusal("The speakers of " + name
                    + " were changed in the meantime. Nothing was stored. Look at them and correct the text anew.");
        }
        this.oldText = texts.of(old);
        this.mover =
                new SpanMover(oldText.text(), change.script(), change.text().text());
        if (!change.script().apply(oldText.text()).equals(change.text().text())) {
            throw new IllegalArgumentException("the script does not lead to the corrected text of " + name);
        }
    }

    List<Edit> edits() {
        Page page = before.page(old.id());
        Page moved = moved(page);
        List<Edit> edits = new ArrayList<>();
        // Name and facts may have changed since; a correction leaves them as they are.
        edits.add(Edit.replace(old, change.head().named(old.name()).about(old.facts())));
        edits.add(new Edit.OfPage(old.id(), page, moved));
        forget(edits);
        for (Bookmark bookmark : before.bookmarks()) {
            if (bookmark.transcript().equals(old.id())) {
                edits.add(Edit.replace(bookmark, bookmark.moved(mover.move(bookmark.at()))));
            }
        }
        edits.addAll(Anchors.moved(before, old, oldText, change.text(), mover::move));
        return edits;
    }

    private Page moved(Page page) {
        Map<Id<Quotation>, @Nullable Quotation> after = new LinkedHashMap<>();
        for (int i = 0; i < page.size(); i++) {
            Span span = page.span(i);
            Span now = mover.move(span).orElse(null);
            Quotation quotation = page.quotation(i);
            if (now == null) {
                lost.add(quotation.id());
                lostWords.add("“" + oldText.words(span) + "”");
            }
            boolean same = span.equals(now) && !mover.touches(span);
            after.put(quotation.id(), now == null ? null : same ? quotation : quotation.at(now));
        }
        if (!lost.isEmpty() && !change.dropLost()) {
            throw new Refusal("The corrected text of ‘" + old.name() + "’ no longer holds the words of " + lost.size()
                    + (lost.size() == 1 ? " quotation: " : " quotations: ") + said()
                    + ". Remove them first, or let them go with the correction.");
        }
        return page.with(after);
    }

    private String said() {
        int more = lostWords.size() - MOST_WORDS_SAID;
        return String.join(", ", lostWords.subList(0, Math.min(lostWords.size(), MOST_WORDS_SAID)))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** Takes out what stood on quotations that go. */
    private void forget(List<Edit> edits) {
        if (lost.isEmpty()) {
            return;
        }
        Predicate<QuotationRef> gone = ref -> ref.transcript().equals(old.id()) && lost.contains(ref.quotation());
        for (Memo memo : before.memos()) {
            if (old.id().equals(memo.on().transcript())
                    && lost.contains(new Id<Quotation>(memo.on().id()))) {
                edits.add(Edit.drop(memo));
            }
        }
        for (Theme theme : before.themes()) {
            if (theme.names(gone)) {
                edits.add(Edit.replace(theme, theme.forgetting(gone)));
            }
        }
    }
}
