package org.sheaf.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sheaf.search.Query;
import org.sheaf.search.QueryFault;
import org.sheaf.study.Layer;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/**
 * One alternative of a query with its names found in a snapshot. A coder that is named says whose codings all codes and
 * themes beside it mean.
 *
 * @param words that must be, joined
 * @param unwantedWords that must not be
 * @param codes codings, or answers, that must be
 * @param coders coders whose quotations must be
 * @param unwanted codings or quotations that must not be
 * @param places who must speak, where
 * @param unwantedPlaces who must not
 */
record RetrievalAlternative(
        List<Query> words,
        List<Query> unwantedWords,
        List<RetrievalCover> codes,
        List<RetrievalCover> coders,
        List<RetrievalCover> unwanted,
        List<RetrievalClause.Test> places,
        List<RetrievalClause.Test> unwantedPlaces) {

    /**
     * Finds the names.
     *
     * @throws QueryFault when one is not there, or nothing is wanted
     */
    static RetrievalAlternative of(List<RetrievalPlan.Literal> literals, Study study, Layer usual) {
        RetrievalAlternative made = new RetrievalAlternative(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        RetrievalFields fields = new RetrievalFields(study);
        List<Named> named = new ArrayList<>();
        for (RetrievalPlan.Literal literal : literals) {
            if (literal.part() instanceof Query.Field field) {
                named.add(new Named(fields.clause(field), literal.wanted()));
            } else {
                (literal.wanted() ? made.words : made.unwantedWords).add(literal.part());
            }
        }
        List<Layer> layers = named.stream()
                .filter(Named::wanted)
                .map(Named::clause)
                .filter(RetrievalClause.By.class::isInstance)
                .<Layer>map(by -> new Layer.Of(((RetrievalClause.By) by).coder()))
                .toList();
        named.forEach(one -> made.add(one, layers.isEmpty() ? List.of(usual) : layers));
        if (made.isOnlyUnwanted()) {
            throw new QueryFault(
                    literals.get(0).part().at(),
                    "NOT alone would find nearly everything. Say also what to look for, as in role:participant NOT"
                            + " code:name.");
        }
        return made;
    }

    private record Named(RetrievalClause clause, boolean wanted) {}

    private void add(Named named, List<Layer> layers) {
        RetrievalClause clause = named.clause();
        if (clause instanceof RetrievalClause.Place place) {
            (named.wanted() ? places : unwantedPlaces).add(place.test());
        } else if (clause instanceof RetrievalClause.By by) {
            (named.wanted() ? coders : unwanted).add(new RetrievalCover(by, new Layer.Of(by.coder())));
        } else if (clause instanceof RetrievalClause.Answered) {
            (named.wanted() ? codes : unwanted).add(new RetrievalCover(clause, layers.get(0)));
        } else {
            for (Layer layer : layers) {
                (named.wanted() ? codes : unwanted).add(new RetrievalCover(clause, layer));
            }
        }
    }

    private boolean isOnlyUnwanted() {
        return words.isEmpty() && codes.isEmpty() && coders.isEmpty() && places.isEmpty();
    }

    /** Whose passages are found where no word is wanted; a coder beside codes only says whose they are. */
    List<RetrievalCover> structure() {
        List<RetrievalCover> all = new ArrayList<>(codes);
        if (codes.stream().allMatch(RetrievalCover::isOfAnswers)) {
            all.addAll(coders);
        }
        return all;
    }

    /** What the index is asked, if a word is wanted. */
    Optional<Query> wordQuery() {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Query> parts = new ArrayList<>(words);
        unwantedWords.forEach(word -> parts.add(new Query.Not(word, word.at())));
        return Optional.of(
                parts.size() == 1
                        ? parts.get(0)
                        : new Query.And(parts, parts.get(0).at()));
    }

    /** Whether the transcript can hold what is wanted, as far as counts and places tell. */
    boolean mayTouch(Study study, Transcript transcript) {
        for (RetrievalCover cover : codes) {
            if (!cover.mayTouch(study, transcript)) {
                return false;
            }
        }
        for (RetrievalCover cover : coders) {
            if (!cover.mayTouch(study, transcript)) {
                return false;
            }
        }
        return speakers(transcript).any();
    }

    /** Which speakers of the transcript the places allow. */
    Speakers speakers(Transcript transcript) {
        boolean[] allowed = new boolean[transcript.speakers().size() + 1];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = allows(transcript, i - 1);
        }
        return new Speakers(allowed);
    }

    private boolean allows(Transcript transcript, int speaker) {
        for (RetrievalClause.Test place : places) {
            if (!place.holds(transcript, speaker)) {
                return false;
            }
        }
        for (RetrievalClause.Test place : unwantedPlaces) {
            if (place.holds(transcript, speaker)) {
                return false;
            }
        }
        return true;
    }

    /** The allowed speakers of one transcript, nobody among them. */
    static final class Speakers {

        /** By index, one up: nobody is the first. */
        private final boolean[] allowed;

        private Speakers(boolean[] allowed) {
            this.allowed = allowed;
        }

        /** Whether the speaker with the index, or nobody at -1, is allowed. */
        boolean allows(int speaker) {
            return allowed[speaker + 1 < allowed.length ? speaker + 1 : 0];
        }

        boolean any() {
            for (boolean one : allowed) {
                if (one) {
                    return true;
                }
            }
            return false;
        }

        boolean all() {
            for (boolean one : allowed) {
                if (!one) {
                    return false;
                }
            }
            return true;
        }
    }
}
