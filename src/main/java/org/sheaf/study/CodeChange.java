package org.sheaf.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can happen to the codes of the framework and the pool. */
public sealed interface CodeChange extends Change {

    /** Why codes were written: gives the history its verb. */
    enum Deed {
        MADE("code-made", "Made"),
        RENAMED("code-renamed", "Renamed"),
        DEFINED("code-defined", "Defined"),
        MOVED("code-moved", "Moved"),
        COLOURED("code-coloured", "Coloured"),
        ALIASED("code-aliased", "Gave other names to"),
        ORIGIN("code-origin-set", "Set the origin of"),
        IMPORTED("codebook-imported", "Imported");

        private final String kind;
        private final String verb;

        Deed(String kind, String verb) {
            this.kind = kind;
            this.verb = verb;
        }
    }

    /**
     * Codes were made or became different.
     *
     * @param deed why
     * @param codes as they become
     */
    record Written(Deed deed, List<Code> codes) implements CodeChange {
        /** Copies the codes. */
        public Written {
            codes = List.copyOf(codes);
        }

        @Override
        public String kind() {
            return deed.kind;
        }

        @Override
        public String name(Study before) {
            List<String> names = codes.stream().map(Code::name).toList();
            if (deed == Deed.RENAMED && codes.size() == 1) {
                String old = Names.code(before, codes.get(0).id());
                return "Renamed ‘" + old + "’ to ‘" + names.get(0) + "’";
            }
            return deed.verb + " " + (names.size() == 1 ? "the code " : "") + Names.of(names, "codes");
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            for (Code code : codes) {
                edits.add(new Edit.OfEntity(before.codes().find(code.id()).orElse(null), code));
            }
            return edits;
        }
    }

    /**
     * Codes were merged: their codings, definitions' aliases, themes and sub-codes pass to the one that stays.
     *
     * @param from the codes that go
     * @param into the code that stays
     */
    record Merged(List<Id<Code>> from, Id<Code> into) implements CodeChange {
        /** Copies the identities. */
        public Merged {
            from = List.copyOf(from);
        }

        @Override
        public String kind() {
            return "codes-merged";
        }

        @Override
        public String name(Study before) {
            return "Merged " + Names.codes(before, from) + " into ‘" + Names.code(before, into) + "’";
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            Code kept = before.codes().get(into);
            List<Edit> edits = new ArrayList<>();
            Set<String> aliases = new LinkedHashSet<>(kept.aliases());
            Set<Id<Code>> former = new LinkedHashSet<>(kept.former());
            for (Id<Code> id : from) {
                Code gone = before.codes().get(id);
                if (before.framework().isUnder(into, id)) {
                    throw new Refusal("‘" + gone.name() + "’ stands above ‘" + kept.name()
                            + "’, or is the same. Merge the lower code into the higher one.");
                }
                aliases.add(gone.name());
                aliases.addAll(gone.aliases());
                former.add(id);
                former.addAll(gone.former());
                for (Code child : before.framework().children(id)) {
                    if (!from.contains(child.id())) {
                        edits.add(Edit.replace(child, child.placed(into, child.position())));
                    }
                }
            }
            aliases.removeIf(kept.name()::equalsIgnoreCase);
            edits.add(Edit.replace(kept, kept.alias(List.copyOf(aliases)).absorbing(List.copyOf(former))));
            Removed.memos(before, from, into, edits);
            edits.addAll(recoded(before));
            edits.addAll(rethemed(before));
            from.forEach(id -> edits.add(Edit.drop(before.codes().get(id))));
            return edits;
        }

        private List<Edit> recoded(Study before) {
            List<Edit> edits = new ArrayList<>();
            for (Transcript transcript : before.transcripts()) {
                if (before.counts(transcript.id()).codes().stream().noneMatch(from::contains)) {
                    continue;
                }
                Page page = before.page(transcript.id());
                Map<Id<Quotation>, @Nullable Quotation> after = new LinkedHashMap<>();
                for (Quotation quotation : page.quotations()) {
                    if (quotation.codings().stream().anyMatch(c -> from.contains(c.code()))) {
                        after.put(quotation.id(), CodeChange.recoded(quotation, from, into));
                    }
                }
                edits.add(new Edit.OfPage(transcript.id(), page, page.with(after)));
            }
            return edits;
        }

        private List<Edit> rethemed(Study before) {
            List<Edit> edits = new ArrayList<>();
            for (Theme theme : before.themes()) {
                Set<Id<Code>> codes = new LinkedHashSet<>();
                theme.codes().forEach(code -> codes.add(from.contains(code) ? into : code));
                if (!List.copyOf(codes).equals(theme.codes())) {
                    edits.add(Edit.replace(theme, theme.fedBy(List.copyOf(codes))));
                }
            }
            return edits;
        }
    }

    /**
     * Some quotations of a code passed to another code, which may be new: nothing is lost of either.
     *
     * @param from the code that is split
     * @param into the code that takes them, as it becomes
     * @param quotations that pass over
     */
    record Split(Id<Code> from, Code into, List<QuotationRef> quotations) implements CodeChange {
        /** Copies the places. */
        public Split {
            quotations = List.copyOf(quotations);
        }

        @Override
        public String kind() {
            return "code-split";
        }

        @Override
        public String name(Study before) {
            return "Moved " + quotations.size() + (quotations.size() == 1 ? " quotation" : " quotations") + " from ‘"
                    + Names.code(before, from) + "’ to ‘" + into.name() + "’";
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            if (from.equals(into.id())) {
                throw new Refusal("The quotations carry this code already. Choose another one.");
            }
            List<Edit> edits = new ArrayList<>();
            edits.add(new Edit.OfEntity(before.codes().find(into.id()).orElse(null), into));
            for (QuotationRef ref : quotations) {
                Quotation was = before.page(ref.transcript())
                        .find(ref.quotation())
                        .orElseThrow(() -> new Refusal("This quotation was removed in the meantime."));
                if (!was.has(from)) {
                    throw new Refusal("A quotation no longer carries ‘" + Names.code(before, from)
                            + "’. Look at the list again and repeat the step.");
                }
                edits.add(new Edit.OfQuotation(ref.transcript(), was, recoded(was, List.of(from), into.id())));
            }
            return edits;
        }
    }

    /**
     * The quotation with {@code into} where it carried one of {@code from}; a code it then has twice counts once, with the
     * comments of both.
     */
    private static Quotation recoded(Quotation quotation, List<Id<Code>> from, Id<Code> into) {
        Map<Id<Code>, Coding> codings = new LinkedHashMap<>();
        for (Coding coding : quotation.codings()) {
            Coding now = from.contains(coding.code()) ? coding.recoded(into) : coding;
            codings.merge(now.code(), now, CodeChange::joined);
        }
        return quotation.coded(List.copyOf(codings.values()));
    }

    private static Coding joined(Coding kept, Coding gone) {
        String comment = kept.comment();
        if (!comment.contains(gone.comment())) {
            comment = comment.isBlank() ? gone.comment() : comment + "\n" + gone.comment();
        }
        return kept.weighed(kept.weight() != null ? kept.weight() : gone.weight(), comment);
    }

    /**
     * Codes were removed with everything below them and all their codings; the quotations stay.
     *
     * @param codes which
     */
    record Removed(List<Id<Code>> codes) implements CodeChange {
        /** Copies the identities. */
        public Removed {
            codes = List.copyOf(codes);
        }

        @Override
        public String kind() {
            return "code-removed";
        }

        @Override
        public String name(Study before) {
            return "Removed " + (codes.size() == 1 ? "the code " : "") + Names.codes(before, codes);
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            Set<Id<Code>> all = new LinkedHashSet<>();
            codes.forEach(code -> all.addAll(before.framework().withSubcodes(code)));
            List<Edit> edits = new ArrayList<>();
            for (Transcript transcript : before.transcripts()) {
                if (before.counts(transcript.id()).codes().stream().noneMatch(all::contains)) {
                    continue;
                }
                Page page = before.page(transcript.id());
                Map<Id<Quotation>, @Nullable Quotation> after = new LinkedHashMap<>();
                for (Quotation q : page.quotations()) {
                    if (q.codings().stream().anyMatch(c -> all.contains(c.code()))) {
                        after.put(
                                q.id(),
                                q.coded(q.codings().stream()
                                        .filter(c -> !all.contains(c.code()))
                                        .toList()));
                    }
                }
                edits.add(new Edit.OfPage(transcript.id(), page, page.with(after)));
            }
            for (Theme theme : before.themes()) {
                if (theme.codes().stream().anyMatch(all::contains)) {
                    edits.add(Edit.replace(
                            theme,
                            theme.fedBy(theme.codes().stream()
                                    .filter(c -> !all.contains(c))
                                    .toList())));
                }
            }
            memos(before, all, null, edits);
            all.forEach(id -> edits.add(Edit.drop(before.codes().get(id))));
            return edits;
        }

        /** Lets memos on the codes go, or pass to {@code heir}. */
        private static void memos(
                Study before, java.util.Collection<Id<Code>> codes, @Nullable Id<Code> heir, List<Edit> edits) {
            for (Memo memo : before.memos()) {
                if (heir != null) {
                    Memo after =
                            memo.renaming(target -> isOne(target, codes) ? Target.on(Target.Kind.CODE, heir) : target);
                    if (!after.equals(memo)) {
                        edits.add(Edit.replace(memo, after));
                    }
                } else if (isOne(memo.on(), codes)) {
                    edits.add(Edit.drop(memo));
                }
            }
        }

        private static boolean isOne(Target target, java.util.Collection<Id<Code>> codes) {
            return target.kind() == Target.Kind.CODE && codes.contains(new Id<Code>(target.id()));
        }
    }

    /**
     * The framework was frozen.
     *
     * @param version as frozen
     */
    record Frozen(FrameworkVersion version) implements CodeChange {
        @Override
        public String kind() {
            return "framework-frozen";
        }

        @Override
        public String name(Study before) {
            return "Froze the coding framework as version " + version.number();
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            return List.of(Edit.add(version));
        }
    }
}
