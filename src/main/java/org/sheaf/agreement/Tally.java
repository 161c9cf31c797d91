package org.sheaf.agreement;

/**
 * The sums of one cluster, a transcript or a turn. All add up over clusters.
 *
 * @param length in units
 * @param columns of {@link ColumnLayout}, a row each that anybody used
 * @param domains of {@link DomainLayout}, one array each
 * @param sets the values that are sets of codes
 * @param domainSets the values that are sets of domains
 * @param values of {@link ValueTally}, a row each code that anybody used
 */
@SuppressWarnings("ArrayRecordComponent") // columns are the point; equality is not asked of them
record Tally(
        int length,
        Sparse.Rows columns,
        double[][] domains,
        SetTally.Sums sets,
        SetTally.Sums domainSets,
        Sparse.Rows values) {}
