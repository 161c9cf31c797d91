package org.sheaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IntervalSetTest {

    @Provide
    Arbitrary<List<Span>> spans() {
        Arbitrary<Integer> position = Arbitraries.integers().between(0, 60);
        return Combinators.combine(position, position)
                .as((a, b) -> new Span(Math.min(a, b), Math.max(a, b)))
                .list()
                .ofMaxSize(12);
    }

    @Property
    void doesWhatSetsOfPositionsDo(@ForAll("spans") List<Span> a, @ForAll("spans") List<Span> b) {
        IntervalSet one = IntervalSet.of(a);
        IntervalSet other = IntervalSet.of(b);
        BitSet union = bits(a);
        union.or(bits(b));
        BitSet shared = bits(a);
        shared.and(bits(b));
        BitSet left = bits(a);
        left.andNot(bits(b));
        assertThat(bits(one.union(other).spans())).isEqualTo(union);
        assertThat(bits(one.intersect(other).spans())).isEqualTo(shared);
        assertThat(bits(one.minus(other).spans())).isEqualTo(left);
        assertThat(one.length()).isEqualTo(bits(a).cardinality());
    }

    @Property
    void answersForEverySpan(@ForAll("spans") List<Span> spans, @ForAll("spans") List<Span> asked) {
        IntervalSet set = IntervalSet.of(spans);
        for (Span span : asked) {
            BitSet wanted = bits(List.of(span));
            assertThat(set.overlaps(span)).isEqualTo(wanted.intersects(bits(spans)));
            BitSet outside = bits(List.of(span));
            outside.andNot(bits(spans));
            assertThat(set.contains(span)).isEqualTo(outside.isEmpty());
        }
    }

    private static BitSet bits(List<Span> spans) {
        BitSet bits = new BitSet();
        spans.forEach(span -> bits.set(span.start(), span.end()));
        return bits;
    }
}
