package org.sheaf.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.text.EditScript;
import org.sheaf.text.Span;
import org.sheaf.text.SpanMover;

/** What can happen to quotations and their codings. Spans carry the revision they were chosen in and are moved forward. */
public sealed interface CodingChange extends Change {

    /** The transcript concerned, or null when there are several. */
    @Nullable
    Id<Transcript> transcript();

    /**
     * Quotations were marked, with or without codes.
     *
     * @param transcript where
     * @param revision of the text in which the spans were chosen
     * @param quotations new ones
     */
    record Marked(Id<Transcript> transcript, int revision, List<Quotation> quotations) implements CodingChange {
        /** Copies the quotations. */
        public Marked {
            quotations = List.copyOf(quotations);
        }

        @Override
        public String kind() {
            return "coded";
        }

        @Override
        public String name(Study before) {
            List<Id<Code>> codes = quotations.stream()
                    .flatMap(q -> q.codings().stream())
                    .map(Coding::code)
                    .distinct()
                    .toList();
            String where = " in " + Names.transcript(before, transcript);
            if (codes.isEmpty()) {
                return (quotations.size() == 1 ? "Marked a quotation" : "Marked " + quotations.size() + " quotations")
                        + where;
            }
            return "Coded " + Names.codes(before, codes) + where;
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            for (Quotation quotation : quotations) {
                Span span = forward(before, texts, transcript, revision, quotation.span());
                Quotation placed = span.equals(quotation.span()) ? quotation : quotation.at(span);
                edits.add(new Edit.OfQuotation(transcript, null, placed));
            }
            return edits;
        }
    }

    /** Why a quotation became different: gives the history its verb. */
    enum Deed {
        CODED("coded", "Coded"),
        UNCODED("uncoded", "Removed"),
        RECODED("recoded", "Recoded"),
        STARRED("starred", "Marked a quotation as exemplary"),
        UNSTARRED("unstarred", "Marked a quotation as no longer exemplary"),
        WEIGHED("weighed", "Changed the weight or comment of a coding");

        private final String kind;
        private final String verb;

        Deed(String kind, String verb) {
            this.kind = kind;
            this.verb = verb;
        }
    }

    /**
     * The codings or the mark of one quotation changed; its span did not.
     *
     * @param deed why
     * @param transcript where
     * @param before the quotation as the coder saw it
     * @param after the quotation as it becomes
     */
    record Changed(Deed deed, Id<Transcript> transcript, Quotation before, Quotation after) implements CodingChange {
        @Override
        public String kind() {
            return deed.kind;
        }

        @Override
        public String name(Study study) {
            String where = " in " + Names.transcript(study, transcript);
            if (deed != Deed.CODED && deed != Deed.UNCODED && deed != Deed.RECODED) {
                return deed.verb + where;
            }
            List<Id<Code>> had = before.codings().stream().map(Coding::code).toList();
            List<Id<Code>> has = after.codings().stream().map(Coding::code).toList();
            List<Id<Code>> told = (deed == Deed.UNCODED ? had : has)
                    .stream()
                            .filter(c -> !(deed == Deed.UNCODED ? has : had).contains(c))
                            .toList();
            return deed.verb + " " + Names.codes(study, told) + (deed == Deed.UNCODED ? " from a quotation" : "")
                    + where;
        }

        @Override
        public List<Edit> edits(Study study, Texts texts) {
            Quotation now = present(study, transcript, before.id());
            if (!now.codings().equals(before.codings()) || now.exemplary() != before.exemplary()) {
                throw new Refusal("This quotation was changed in the meantime. Look at it again and repeat the step.");
            }
            Quotation then = now.exemplary(after.exemplary()).coded(after.codings());
            return List.of(new Edit.OfQuotation(transcript, now, then));
        }
    }

    /**
     * The ends of a quotation moved.
     *
     * @param transcript where
     * @param revision of the text in which the span was chosen
     * @param quotation which
     * @param span as it becomes
     */
    record Reshaped(Id<Transcript> transcript, int revision, Id<Quotation> quotation, Span span)
            implements CodingChange {
        @Override
        public String kind() {
            return "quotation-reshaped";
        }

        @Override
        public String name(Study before) {
            return "Moved the ends of a quotation in " + Names.transcript(before, transcript);
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            Quotation now = present(before, transcript, quotation);
            Span forward = forward(before, texts, transcript, revision, span);
            return List.of(new Edit.OfQuotation(transcript, now, now.at(forward)));
        }
    }

    /**
     * Quotations were removed with their codings and memos; themes no longer cite them.
     *
     * @param transcript where
     * @param quotations which
     */
    record Removed(Id<Transcript> transcript, List<Id<Quotation>> quotations) implements CodingChange {
        /** Copies the identities. */
        public Removed {
            quotations = List.copyOf(quotations);
        }

        @Override
        public String kind() {
            return "quotation-removed";
        }

        @Override
        public String name(Study before) {
            return "Removed " + (quotations.size() == 1 ? "a quotation" : quotations.size() + " quotations") + " from "
                    + Names.transcript(before, transcript);
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            for (Id<Quotation> id : quotations) {
                for (Memo memo : before.memosOn(Target.on(new QuotationRef(transcript, id)))) {
                    edits.add(Edit.drop(memo));
                }
            }
            for (Theme theme : before.themes()) {
                if (theme.names(this::isGone)) {
                    edits.add(Edit.replace(theme, theme.forgetting(this::isGone)));
                }
            }
            for (Id<Quotation> id : quotations) {
                edits.add(new Edit.OfQuotation(transcript, present(before, transcript, id), null));
            }
            return edits;
        }

        private boolean isGone(QuotationRef ref) {
            return ref.transcript().equals(transcript) && quotations.contains(ref.quotation());
        }
    }

    /**
     * Quotations of one coder became one: it covers them all and carries all their codings, memos and places in themes.
     *
     * @param transcript where
     * @param quotations two or more; the first stays
     */
    record Joined(Id<Transcript> transcript, List<Id<Quotation>> quotations) implements CodingChange {
        /** Copies the identities. */
        public Joined {
            quotations = List.copyOf(quotations);
        }

        @Override
        public String kind() {
            return "quotations-joined";
        }

        @Override
        public String name(Study before) {
            return "Joined " + quotations.size() + " quotations in " + Names.transcript(before, transcript);
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            Quotation first = present(before, transcript, quotations.get(0));
            Quotation joined = first;
            List<Edit> edits = new ArrayList<>();
            for (Id<Quotation> id : quotations.subList(1, quotations.size())) {
                Quotation other = present(before, transcript, id);
                if (!other.coder().equals(first.coder())) {
                    throw new Refusal("These quotations are by different coders. Each keeps their own.");
                }
                joined = joined.at(joined.span().hull(other.span())).exemplary(joined.exemplary() || other.exemplary());
                for (Coding coding : other.codings()) {
                    joined = joined.plus(coding);
                }
                edits.add(new Edit.OfQuotation(transcript, other, null));
            }
            edits.add(new Edit.OfQuotation(transcript, first, joined));
            edits.addAll(handedOn(before));
            return edits;
        }

        private List<Edit> handedOn(Study before) {
            QuotationRef heir = new QuotationRef(transcript, quotations.get(0));
            List<Edit> edits = new ArrayList<>();
            for (Memo memo : before.memos()) {
                Memo after = memo.renaming(target -> target.kind() == Target.Kind.QUOTATION
                                && isJoined(transcript.equals(target.transcript()), new Id<>(target.id()))
                        ? Target.on(heir)
                        : target);
                if (!after.equals(memo)) {
                    edits.add(Edit.replace(memo, after));
                }
            }
            for (Theme theme : before.themes()) {
                if (theme.names(ref -> isJoined(ref.transcript().equals(transcript), ref.quotation()))) {
                    Theme after = theme.renaming(
                            ref -> isJoined(ref.transcript().equals(transcript), ref.quotation()) ? heir : ref);
                    edits.add(Edit.replace(theme, after));
                }
            }
            return edits;
        }

        private boolean isJoined(boolean here, Id<Quotation> id) {
            return here && quotations.contains(id);
        }
    }

    /**
     * Many places were coded in one step, for instance every hit of a search or everything one person says.
     *
     * @param title what a person reads, for instance “Coded ‘waiting’ at 34 hits of “wait*””
     * @param quotations new ones, by the text in which the spans were chosen
     */
    record Swept(String title, Map<TextKey, List<Quotation>> quotations) implements CodingChange {
        /** Copies the map. */
        public Swept {
            quotations = Map.copyOf(quotations);
        }

        @Override
        public @Nullable Id<Transcript> transcript() {
            return null;
        }

        @Override
        public String kind() {
            return "auto-coded";
        }

        @Override
        public String name(Study before) {
            return title;
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            quotations.forEach((key, list) -> {
                Page page = before.page(key.transcript());
                Map<Id<Quotation>, @Nullable Quotation> after = new LinkedHashMap<>();
                for (Quotation quotation : list) {
                    Span span = forward(before, texts, key.transcript(), key.revision(), quotation.span());
                    after.put(quotation.id(), quotation.at(span));
                }
                edits.add(new Edit.OfPage(key.transcript(), page, page.with(after)));
            });
            return edits;
        }
    }

    /**
     * Many quotations came in at once, from a table or another tool.
     *
     * @param quotations as they become, by transcript; those with a known identity replace the present ones
     */
    record Imported(Map<Id<Transcript>, List<Quotation>> quotations) implements CodingChange {
        /** Copies the map. */
        public Imported {
            quotations = Map.copyOf(quotations);
        }

        @Override
        public @Nullable Id<Transcript> transcript() {
            return null;
        }

        @Override
        public String kind() {
            return "codings-imported";
        }

        @Override
        public String name(Study before) {
            int n = quotations.values().stream().mapToInt(List::size).sum();
            return "Imported codings: " + n + " quotations in " + quotations.size() + " transcripts";
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            quotations.forEach((transcript, list) -> {
                Page page = before.page(transcript);
                Map<Id<Quotation>, @Nullable Quotation> after = new LinkedHashMap<>();
                list.forEach(quotation -> after.put(quotation.id(), quotation));
                edits.add(new Edit.OfPage(transcript, page, page.with(after)));
            });
            return edits;
        }
    }

    private static Quotation present(Study study, Id<Transcript> transcript, Id<Quotation> id) {
        return study.page(transcript)
                .find(id)
                .orElseThrow(() -> new Refusal("This quotation was removed in the meantime."));
    }

    private static Span forward(Study study, Texts texts, Id<Transcript> transcript, int revision, Span span) {
        Transcript head = study.transcripts().get(transcript);
        if (revision == head.revision()) {
            return span;
        }
        String old = texts.text(transcript, revision).text();
        String now = texts.of(head).text();
        return new SpanMover(old, EditScript.between(old, now), now)
                .move(span)
                .orElseThrow(() -> new Refusal("The text of ‘" + head.name()
                        + "’ was corrected in the meantime, and these words are gone: “" + span.of(old) + "”."));
    }
}
