package org.sheaf.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sheaf.text.EditScript;
import org.sheaf.text.Span;

/** What can happen to transcripts. */
public sealed interface TranscriptChange extends Change {

    /**
     * One transcript to come.
     *
     * @param head at revision 1
     * @param text its text
     */
    record Arrival(Transcript head, TranscriptText text) {}

    /**
     * Transcripts came in, with the people who speak in them.
     *
     * @param arrivals the transcripts
     * @param people new ones only
     */
    record Imported(List<Arrival> arrivals, List<Participant> people) implements TranscriptChange {
        /** Copies the lists. */
        public Imported {
            arrivals = List.copyOf(arrivals);
            people = List.copyOf(people);
        }

        @Override
        public String kind() {
            return "imported";
        }

        @Override
        public String name(Study before) {
            return "Imported "
                    + Names.of(arrivals.stream().map(a -> a.head().name()).toList(), "transcripts");
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            people.forEach(person -> edits.add(Edit.add(person)));
            arrivals.forEach(arrival -> edits.add(Edit.add(arrival.head())));
            return edits;
        }

        @Override
        public Map<TextKey, TranscriptText> newTexts() {
            Map<TextKey, TranscriptText> texts = new HashMap<>();
            arrivals.forEach(a -> texts.put(new TextKey(a.head().id(), a.head().revision()), a.text()));
            return texts;
        }
    }

    /**
     * Names, facts or speakers of transcripts changed.
     *
     * @param heads as they become, at their present revision
     */
    record Described(List<Transcript> heads) implements TranscriptChange {
        /** Copies the heads. */
        public Described {
            heads = List.copyOf(heads);
        }

        @Override
        public String kind() {
            return "transcript-described";
        }

        @Override
        public String name(Study before) {
            return "Described " + Names.of(heads.stream().map(Transcript::name).toList(), "transcripts");
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            for (Transcript head : heads) {
                edits.add(Edit.replace(before.transcripts().get(head.id()), head));
            }
            return edits;
        }
    }

    /**
     * A text was corrected: the next revision, with every quotation moved.
     *
     * @param head as it becomes, its revision one higher
     * @param text the corrected text
     * @param dropLost whether quotations whose words are gone go too; otherwise the change is refused, naming them
     */
    record Revised(Transcript head, TranscriptText text, boolean dropLost) implements TranscriptChange {
        @Override
        public String kind() {
            return "revised";
        }

        @Override
        public String name(Study before) {
            return "Corrected the text of " + head.name();
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            Transcript old = before.transcripts().get(head.id());
            if (head.revision() != old.revision() + 1) {
                throw new Refusal(
                        "‘" + old.name() + "’ was corrected in the meantime. Look at it and repeat the step.");
            }
            TranscriptText oldText = texts.of(old);
            EditScript script = EditScript.between(oldText.text(), text.text());
            Map<Id<Quotation>, @Nullable Quotation> moved = new LinkedHashMap<>();
            List<String> lost = new ArrayList<>();
            Page page = before.page(head.id());
            for (Quotation quotation : page.quotations()) {
                Optional<Span> span = script.map(quotation.span());
                if (span.isEmpty()) {
                    lost.add("“" + oldText.words(quotation.span()) + "”");
                }
                moved.put(quotation.id(), span.map(quotation::at).orElse(null));
            }
            if (!lost.isEmpty() && !dropLost) {
                throw new Refusal("The corrected text of ‘" + old.name() + "’ no longer holds the words of "
                        + lost.size() + (lost.size() == 1 ? " quotation: " : " quotations: ") + String.join(", ", lost)
                        + ". Remove them first, or let them go with the correction.");
            }
            List<Edit> edits = new ArrayList<>();
            edits.add(Edit.replace(old, head));
            edits.add(new Edit.OfPage(head.id(), page, page.with(moved)));
            for (Bookmark bookmark : before.bookmarks()) {
                if (bookmark.transcript().equals(head.id())) {
                    Optional<Span> at = script.map(new Span(bookmark.at(), bookmark.at()));
                    edits.add(Edit.replace(
                            bookmark, bookmark.moved(at.map(Span::start).orElse(0))));
                }
            }
            return edits;
        }

        @Override
        public Map<TextKey, TranscriptText> newTexts() {
            return Map.of(new TextKey(head.id(), head.revision()), text);
        }
    }

    /**
     * Transcripts were removed, with their quotations and the memos on them; themes no longer cite them.
     *
     * @param transcripts which
     */
    record Removed(List<Id<Transcript>> transcripts) implements TranscriptChange {
        /** Copies the identities. */
        public Removed {
            transcripts = List.copyOf(transcripts);
        }

        @Override
        public String kind() {
            return "transcript-removed";
        }

        @Override
        public String name(Study before) {
            return "Removed "
                    + Names.of(
                            transcripts.stream()
                                    .map(t -> Names.transcript(before, t))
                                    .toList(),
                            "transcripts");
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            for (Theme theme : before.themes()) {
                Predicate<QuotationRef> gone = ref -> transcripts.contains(ref.transcript());
                if (theme.names(gone)) {
                    edits.add(Edit.replace(theme, theme.forgetting(gone)));
                }
            }
            for (Id<Transcript> id : transcripts) {
                Transcript head = before.transcripts().get(id);
                for (Memo memo : before.memos()) {
                    boolean onIt = memo.on().id().equals(id.value())
                            || id.equals(memo.on().transcript());
                    if (onIt) {
                        edits.add(Edit.drop(memo));
                    }
                }
                before.bookmarks().stream()
                        .filter(b -> b.transcript().equals(id))
                        .forEach(b -> edits.add(Edit.drop(b)));
                before.standings().stream()
                        .filter(s -> s.transcript().equals(id))
                        .forEach(s -> edits.add(Edit.drop(s)));
                if (before.page(id).size() > 0) {
                    edits.add(new Edit.OfPage(id, before.page(id), Page.EMPTY));
                }
                edits.add(Edit.drop(head));
            }
            return edits;
        }
    }
}
