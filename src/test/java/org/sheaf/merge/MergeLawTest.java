package org.sheaf.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.sheaf.study.Code;
import org.sheaf.study.Coding;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Merging;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/** What holds of merges of generated work on two and three copies. */
class MergeLawTest {

    private static final Set<Walk.Also> REMOVES = Set.of(Walk.Also.REMOVES, Walk.Also.MERGES);
    private static final Set<Walk.Also> NAMES = Set.of(Walk.Also.REMOVES, Walk.Also.MERGES, Walk.Also.SAME_NAMES);
    private static final Set<Walk.Also> MAKES_ALL = Set.copyOf(EnumSet.allOf(Walk.Also.class));

    /** Two copies in which a code took the name that another of its names was: found after some ten thousand tries. */
    @Example
    void aCodesOwnNameIsNoneOfItsOtherNamesEitherWay() {
        onceMoreChangesNothingAndEitherWayIsTheSame(547, true);
    }

    @Property(tries = 130, shrinking = ShrinkingMode.OFF)
    void onceMoreChangesNothingAndEitherWayIsTheSame(@ForAll long seed, @ForAll boolean clashes) {
        MemoryCopy mira = Walk.base(seed);
        MemoryCopy tom = mira.copyFor("Tom").as("Tom");
        new Walk(seed + 1, clashes ? NAMES : REMOVES).steps(mira, 8);
        new Walk(seed + 2, clashes ? NAMES : REMOVES).steps(tom, 8);
        MemoryCopy mirasBefore = mira.copyFor("Mira");
        MemoryCopy tomsBefore = tom.copyFor("Tom");
        mira.merge(tom);
        tom.merge(mirasBefore);
        Same.assertSame(mira, tom);
        long position = mira.study().position();
        mira.merge(tomsBefore);
        assertThat(mira.study().position()).isEqualTo(position);
        Study before = mira.study();
        mira.merge(tom);
        tom.merge(mira);
        Same.assertSame(mira, tom);
        assertThat(mira.study().memos()).isEqualTo(before.memos());
    }

    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    void aTextThatOneCorrectedIsTheSameEitherWayWithAllThatStandsOnIt(@ForAll long seed) {
        MemoryCopy mira = Walk.base(seed);
        MemoryCopy tom = mira.copyFor("Tom").as("Tom");
        new Walk(seed + 1, Set.of(Walk.Also.CORRECTS)).steps(mira, 12);
        new Walk(seed + 2, REMOVES).steps(tom, 8);
        MemoryCopy mirasBefore = mira.copyFor("Mira");
        mira.merge(tom);
        tom.merge(mirasBefore);
        Same.assertSameButPlaces(mira, tom);
    }

    @Property(tries = 130, shrinking = ShrinkingMode.OFF)
    void nothingThatSomebodyMadeIsLost(@ForAll long seed, @ForAll boolean clashes) {
        MemoryCopy mira = Walk.base(seed);
        Study base = mira.study();
        MemoryCopy tom = mira.copyFor("Tom").as("Tom");
        new Walk(seed + 1, clashes ? MAKES_ALL : REMOVES).steps(mira, 8);
        new Walk(seed + 2, clashes ? NAMES : REMOVES).steps(tom, 8);
        Study here = mira.study();
        MemoryCopy mirasBefore = mira.copyFor("Mira");
        mira.merge(tom);
        assertKept(base, here, mirasBefore, mira);
        assertKept(base, tom.study(), tom, mira);
    }

    private static void assertKept(Study base, Study made, MemoryCopy texts, MemoryCopy merged) {
        String notes = String.join(
                "\n",
                merged.study().team().mergings().stream()
                        .map(Merging::notes)
                        .flatMap(List::stream)
                        .toList());
        for (Transcript transcript : made.transcripts()) {
            for (Quotation quotation : made.page(transcript.id()).quotations()) {
                if (base.page(transcript.id()).find(quotation.id()).isPresent()) {
                    continue;
                }
                Optional<Quotation> kept = merged.study().page(transcript.id()).find(quotation.id());
                if (kept.isEmpty()) {
                    assertThat(notes).contains(texts.of(transcript).words(quotation.span()));
                } else {
                    assertThat(codes(merged.study(), kept.get())).containsAll(heirs(merged.study(), quotation));
                }
            }
        }
        for (Memo memo : made.memos()) {
            if (!base.memos().has(memo.id())) {
                assertThat(merged.study().memos().find(memo.id()).map(Memo::text))
                        .hasValue(memo.text());
            }
        }
    }

    private static Set<Id<Code>> codes(Study study, Quotation quotation) {
        Set<Id<Code>> codes = new HashSet<>();
        quotation.codings().stream().map(Coding::code).forEach(codes::add);
        return codes;
    }

    /** The codes of a quotation, each as what it was merged into; where that was two, one of them. */
    private static Set<Id<Code>> heirs(Study study, Quotation quotation) {
        Set<Id<Code>> heirs = new HashSet<>();
        for (Coding coding : quotation.codings()) {
            Set<Id<Code>> all = new HashSet<>();
            for (Code code : study.codes()) {
                if (code.id().equals(coding.code()) || code.former().contains(coding.code())) {
                    all.add(code.id());
                }
            }
            assertThat(all)
                    .as("the code " + coding.code() + " of a quotation, or what it became")
                    .isNotEmpty();
            if (all.size() == 1) {
                heirs.addAll(all);
            }
        }
        return heirs;
    }

    @Property(tries = 130, shrinking = ShrinkingMode.OFF)
    void threeCopiesComeToOneWhateverTheOrderAlsoWhenThingsWereRemoved(@ForAll long seed) {
        List<MemoryCopy> ends = inEveryOrder(Walk.base(seed), seed, Set.of(Walk.Also.REMOVES));
        ends.forEach(end -> Same.assertSameButForUnusedCodes(ends.get(0), end));
    }

    /** Which of two codes a coding or a theme is left with can depend on the order; that all new things are there does not. */
    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void threeCopiesThatAllMergeCodesHoldTheSameNewThingsWhateverTheOrder(@ForAll long seed) {
        MemoryCopy base = Walk.base(seed);
        List<MemoryCopy> ends = inEveryOrder(base, seed, REMOVES);
        ends.forEach(end -> assertThat(Same.things(end, base)).isEqualTo(Same.things(ends.get(0), base)));
    }

    /** What three copies come to, one by one and two of them first. */
    private static List<MemoryCopy> inEveryOrder(MemoryCopy base, long seed, Set<Walk.Also> also) {
        MemoryCopy mira = base.copyFor("Mira");
        MemoryCopy tom = mira.copyFor("Tom").as("Tom");
        MemoryCopy ana = mira.copyFor("Ana").as("Ana");
        new Walk(seed + 1, also).steps(mira, 6);
        new Walk(seed + 2, also).steps(tom, 6);
        new Walk(seed + 3, also).steps(ana, 6);
        return List.of(
                merged(merged(mira, tom), ana),
                merged(mira, merged(tom, ana)),
                merged(merged(ana, mira), tom),
                merged(tom, merged(ana, mira)),
                merged(merged(tom, ana), mira),
                merged(ana, merged(tom, mira)));
    }

    private static MemoryCopy merged(MemoryCopy one, MemoryCopy other) {
        MemoryCopy into = one.copyFor("Mira");
        into.merge(other);
        return into;
    }
}
