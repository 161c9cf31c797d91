package org.sheaf.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sheaf.text.EditScript;

/** What can happen to transcripts. */
public sealed interface TranscriptChange extends Change {

    /**
     * One transcript to come.
     *
     * @param head at revision 1
     * @param text its text
     * @param quotations that come with it, for instance of comments in the file
     */
    record Arrival(Transcript head, TranscriptText text, List<Quotation> quotations) {
        /** Copies the quotations. */
        public Arrival {
            quotations = List.copyOf(quotations);
        }

        /** One without quotations. */
        public Arrival(Transcript head, TranscriptText text) {
            this(head, text, List.of());
        }
    }

    /**
     * Transcripts came in, with the people who speak in them.
     *
     * @param arrivals the transcripts
     * @param people new ones only
     * @param memos on quotations that come along
     */
    record Imported(List<Arrival> arrivals, List<Participant> people, List<Memo> memos) implements TranscriptChange {
        /** Copies the lists. */
        public Imported {
            arrivals = List.copyOf(arrivals);
            people = List.copyOf(people);
            memos = List.copyOf(memos);
        }

        /** Transcripts without memos. */
        public Imported(List<Arrival> arrivals, List<Participant> people) {
            this(arrivals, people, List.of());
        }

        @Override
        public String kind() {
            return "imported";
        }

        @Override
        public String name(Study before) {
            return "Imported "
                    + Names.texts(arrivals.stream().map(Arrival::head).toList());
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            people.forEach(person -> edits.add(Edit.add(person)));
            for (Arrival arrival : arrivals) {
                edits.add(Edit.add(arrival.head()));
                if (!arrival.text().headings().isEmpty()) {
                    edits.add(Edit.add(
                            Outline.of(arrival.head().id(), arrival.text().headings())));
                }
                if (!arrival.quotations().isEmpty()) {
                    edits.add(new Edit.OfPage(arrival.head().id(), Page.EMPTY, Page.of(arrival.quotations())));
                }
            }
            memos.forEach(memo -> edits.add(Edit.add(memo)));
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
            String texts = Names.texts(heads);
            String which = Names.of(heads.stream().map(Transcript::name).toList(), "transcripts");
            return said(before).map(kind -> "Read " + which + kind).orElse("Described " + texts);
        }

        /** As what they are read from now on, when that and nothing else is changed. */
        private Optional<String> said(Study before) {
            Set<TextKind> kinds = new HashSet<>();
            for (Transcript head : heads) {
                Optional<Transcript> was = before.transcripts().find(head.id());
                boolean only = was.filter(old -> old.kind() != head.kind())
                        .map(old -> old.about(old.facts().as(head.facts().kind())))
                        .filter(head::equals)
                        .isPresent();
                kinds.add(head.kind());
                if (!only) {
                    return Optional.empty();
                }
            }
            boolean one = heads.size() == 1;
            return kinds.size() != 1
                    ? Optional.empty()
                    : Optional.of(
                            kinds.contains(TextKind.DOCUMENT)
                                    ? one ? " as a document" : " as documents"
                                    : one ? " as an interview" : " as interviews");
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
     * A text was corrected: a further revision, with every quotation moved with its words. Quotations whose words are gone
     * go with their memos, and themes no longer cite them.
     *
     * @param base the transcript as it was when the correction was begun
     * @param head as it becomes; its revision is a number that no text of it has had, one more than {@link Texts#newest}
     * @param text the corrected text
     * @param script how it came from the text before
     * @param dropLost whether quotations whose words are gone go too; otherwise the change is refused, naming them
     */
    record Revised(Transcript base, Transcript head, TranscriptText text, EditScript script, boolean dropLost)
            implements TranscriptChange {
        /** A correction that is known by its result: the texts are compared word by word. */
        public static Revised compared(
                Transcript base, TranscriptText before, Transcript head, TranscriptText text, boolean dropLost) {
            return new Revised(base, head, text, EditScript.between(before.text(), text.text()), dropLost);
        }

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
            return new Revision(before, texts, this).edits();
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
                    + Names.texts(transcripts.stream()
                            .map(before.transcripts()::find)
                            .flatMap(Optional::stream)
                            .toList());
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
            edits.addAll(TeamSoundness.dropped(before, Set.copyOf(transcripts)));
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
                edits.addAll(Anchors.dropped(before, id));
                if (before.page(id).size() > 0) {
                    edits.add(new Edit.OfPage(id, before.page(id), Page.EMPTY));
                }
                edits.add(Edit.drop(head));
            }
            return edits;
        }
    }
}
