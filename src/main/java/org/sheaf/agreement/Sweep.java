package org.sheaf.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes once along each continuum, from one beginning or end of a marking to the next, and sums everything that the measures
 * ask for. Linear in the markings, but for sorting them. Not safe for threads.
 */
final class Sweep {

    private static final long BEGIN = 1L << 31;

    private final Scheme scheme;
    private final Sparse columnSums;
    private final Sparse valueSums;
    private final ColumnTally columns;
    private final ValueTally values;
    private final SetTable setTable = new SetTable();
    private final SetTable domainTable = new SetTable();
    private final SetTally sets;
    private final SetTally domainSets;
    private final DomainTally[] domains;
    private final int[] domainOf;
    private final int[] valueOf;
    private final int[] active;
    private final int[] inDomain;
    private final SpanMatching matching;

    Sweep(Scheme scheme) {
        this.scheme = scheme;
        columnSums = new Sparse(scheme.columns().size(), new ColumnLayout(scheme.coders()).size());
        valueSums = new Sparse(scheme.codes(), ValueTally.WIDTH);
        columns = new ColumnTally(scheme, columnSums);
        values = new ValueTally(scheme, valueSums);
        sets = new SetTally(setTable, scheme.coders(), true);
        domainSets = new SetTally(domainTable, scheme.coders(), false);
        domains = new DomainTally[scheme.domains().size()];
        Arrays.setAll(domains, domain -> new DomainTally(scheme, domain));
        domainOf = scheme.domainOfCodes();
        valueOf = scheme.valueOfCodes();
        active = new int[scheme.coders() * scheme.codes()];
        inDomain = new int[scheme.coders() * domains.length];
        matching = new SpanMatching(scheme, columnSums);
    }

    /** The clusters of a line, in its order. */
    List<Tally> of(Continuum line) {
        matching.match(line);
        long[] events = events(line);
        Arrays.sort(events);
        columns.restart();
        sets.restart();
        domainSets.restart();
        for (DomainTally domain : domains) {
            domain.restart();
        }
        List<Tally> clusters = new ArrayList<>(line.cuts().length + 1);
        int cut = 0;
        int from = 0;
        for (long event : events) {
            int at = (int) (event >>> 32);
            while (cut < line.cuts().length && line.cuts()[cut] <= at) {
                int until = line.cuts()[cut++];
                if (until > from) {
                    clusters.add(take(from, until));
                    from = until;
                }
            }
            int marking = (int) (event & BEGIN - 1);
            if ((event & BEGIN) != 0) {
                begin(line.coder()[marking], line.code()[marking], at);
            } else {
                end(line.coder()[marking], line.code()[marking], at);
            }
        }
        for (; cut < line.cuts().length; cut++) {
            if (line.cuts()[cut] > from) {
                clusters.add(take(from, line.cuts()[cut]));
                from = line.cuts()[cut];
            }
        }
        clusters.add(take(from, line.length()));
        return clusters;
    }

    /** Ends before beginnings, so that what touches does not overlap. */
    private static long[] events(Continuum line) {
        long[] events = new long[2 * line.size()];
        for (int i = 0; i < line.size(); i++) {
            events[2 * i] = (long) line.start()[i] << 32 | BEGIN | i;
            events[2 * i + 1] = (long) line.end()[i] << 32 | i;
        }
        return events;
    }

    private void begin(int coder, int code, int at) {
        columns.begin(coder, code, at);
        if (active[coder * scheme.codes() + code]++ > 0) {
            return;
        }
        sets.toggle(coder, code, at);
        if (!values.isOverlapping()) {
            values.begin(coder, code, at);
        }
        int domain = domainOf[code];
        if (domain >= 0) {
            domains[domain].begin(coder, valueOf[code], at);
            if (inDomain[coder * domains.length + domain]++ == 0) {
                domainSets.toggle(coder, domain, at);
            }
        }
    }

    private void end(int coder, int code, int at) {
        columns.end(coder, code, at);
        if (--active[coder * scheme.codes() + code] > 0) {
            return;
        }
        sets.toggle(coder, code, at);
        if (!values.isOverlapping()) {
            values.end(coder, code, at);
        }
        int domain = domainOf[code];
        if (domain >= 0) {
            domains[domain].end(coder, valueOf[code], at);
            if (--inDomain[coder * domains.length + domain] == 0) {
                domainSets.toggle(coder, domain, at);
            }
        }
    }

    private Tally take(int from, int until) {
        columns.settle(until);
        sets.settle(until);
        domainSets.settle(until);
        double[][] rated = new double[domains.length][];
        for (int d = 0; d < domains.length; d++) {
            domains[d].settle(until);
            rated[d] = domains[d].take();
        }
        return new Tally(until - from, columnSums.take(), rated, sets.take(), domainSets.take(), valueSums.take());
    }

    /** The distinct sets of codes that were met. */
    SetTable setTable() {
        return setTable;
    }

    /** The distinct sets of domains that were met. */
    SetTable domainTable() {
        return domainTable;
    }

    /** Whether a coder has two codes on one place. */
    boolean isOverlapping() {
        return values.isOverlapping();
    }
}
