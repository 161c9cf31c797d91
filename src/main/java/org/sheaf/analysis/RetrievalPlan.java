package org.sheaf.analysis;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.search.Query;
import org.sheaf.search.QueryFault;

/**
 * A query as alternatives, each a list of what must and must not be: the law that {@code (A OR B) AND C} is {@code (A AND C)
 * OR (B AND C)} and that NOT goes inwards holds without exception. Alternatives of words alone stay together, because the
 * index answers them at once with the same result.
 */
final class RetrievalPlan {

    private static final int MOST_ALTERNATIVES = 256;

    private final Query query;

    private RetrievalPlan(Query query) {
        this.query = query;
    }

    /**
     * One thing that must or must not be.
     *
     * @param part a field, or words; words that must be may be joined by AND, OR and NOT
     * @param wanted whether it must be
     */
    record Literal(Query part, boolean wanted) {}

    /**
     * The alternatives.
     *
     * @throws QueryFault when there are too many, or one only says what must not be
     */
    static List<List<Literal>> alternatives(Query query) {
        return new RetrievalPlan(query).alternativesOf(inward(query, true));
    }

    /** The same with NOT only before words and fields; parts of one operator in one list. */
    private static Query inward(Query query, boolean wanted) {
        if (query instanceof Query.Not not) {
            return inward(not.part(), !wanted);
        } else if (query instanceof Query.And and) {
            return joined(and.parts(), wanted, wanted, query);
        } else if (query instanceof Query.Or or) {
            return joined(or.parts(), !wanted, wanted, query);
        }
        return wanted ? query : new Query.Not(query, query.at());
    }

    private static Query joined(List<Query> parts, boolean all, boolean wanted, Query from) {
        List<Query> flat = new ArrayList<>();
        for (Query part : parts) {
            Query moved = inward(part, wanted);
            if (all && moved instanceof Query.And same) {
                flat.addAll(same.parts());
            } else if (!all && moved instanceof Query.Or same) {
                flat.addAll(same.parts());
            } else {
                flat.add(moved);
            }
        }
        return all ? new Query.And(flat, from.at()) : new Query.Or(flat, from.at());
    }

    private List<List<Literal>> alternativesOf(Query moved) {
        List<List<Literal>> alternatives = new ArrayList<>();
        if (moved instanceof Query.Not not) {
            alternatives.add(List.of(new Literal(not.part(), false)));
        } else if (isLeaf(moved) || isWhole(moved)) {
            alternatives.add(List.of(new Literal(moved, true)));
        } else if (moved instanceof Query.Or or) {
            or.parts().forEach(part -> alternatives.addAll(alternativesOf(part)));
        } else if (moved instanceof Query.And and) {
            alternatives.add(List.of());
            for (Query part : and.parts()) {
                multiply(alternatives, alternativesOf(part));
            }
        }
        limit(alternatives.size());
        return alternatives;
    }

    private void multiply(List<List<Literal>> by, List<List<Literal>> factors) {
        limit((long) by.size() * factors.size());
        List<List<Literal>> product = new ArrayList<>();
        for (List<Literal> one : by) {
            for (List<Literal> factor : factors) {
                List<Literal> both = new ArrayList<>(one);
                both.addAll(factor);
                product.add(both);
            }
        }
        by.clear();
        by.addAll(product);
    }

    private void limit(long count) {
        if (count > MOST_ALTERNATIVES) {
            throw new QueryFault(
                    query.at(),
                    "Multiplied out, the query has more than " + MOST_ALTERNATIVES + " alternatives. Ask it in parts.");
        }
    }

    private static boolean isLeaf(Query query) {
        return !(query instanceof Query.And || query instanceof Query.Or || query instanceof Query.Not);
    }

    /** Whether it asks for words alone, and for one at least in each of its alternatives. */
    private static boolean isWhole(Query query) {
        if (query instanceof Query.And and) {
            return and.parts().stream().anyMatch(RetrievalPlan::isWhole)
                    && and.parts().stream().allMatch(part -> isWhole(part) || isUnwantedWord(part));
        } else if (query instanceof Query.Or or) {
            return or.parts().stream().allMatch(RetrievalPlan::isWhole);
        }
        return !(query instanceof Query.Not || query instanceof Query.Field);
    }

    private static boolean isUnwantedWord(Query query) {
        return query instanceof Query.Not not && !(not.part() instanceof Query.Field);
    }
}
