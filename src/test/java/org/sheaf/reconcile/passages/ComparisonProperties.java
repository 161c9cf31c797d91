package org.sheaf.reconcile.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Round;
import org.sheaf.study.Study;

/** From known alterations follows which disagreements there are; a comparison finds those and no others. */
class ComparisonProperties {

    private static CodedCells written(long seed, List<Alteration> alterations) {
        CodedCells cells = new CodedCells(seed, alterations.size(), "Mira", "Tom");
        for (int cell = 0; cell < alterations.size(); cell++) {
            alterations.get(cell).write(cells, cell);
        }
        return cells;
    }

    private static Comparison compared(CodedCells cells) {
        return Comparison.of(cells.study(), cells.round(), Progress.NONE);
    }

    @Property(tries = 200)
    void findsExactlyWhatWasAltered(@ForAll long seed, @ForAll @Size(min = 1, max = 25) List<Alteration> alterations) {
        CodedCells cells = written(seed, alterations);
        assertThat(cells.found(compared(cells))).isEqualTo(cells.expected());
    }

    @Property(tries = 150)
    void amongThreeCodersToo(@ForAll long seed, @ForAll @Size(min = 1, max = 25) List<Alteration.OfThree> alterations) {
        CodedCells cells = new CodedCells(seed, alterations.size(), "Mira", "Tom", "Ada");
        for (int cell = 0; cell < alterations.size(); cell++) {
            alterations.get(cell).write(cells, cell);
        }
        assertThat(cells.found(compared(cells))).isEqualTo(cells.expected());
    }

    @Property(tries = 200)
    void theOrderOfTheCodersNamesNothingOtherwise(
            @ForAll long seed, @ForAll @Size(min = 1, max = 15) List<Alteration.OfThree> alterations) {
        CodedCells cells = new CodedCells(seed, alterations.size(), "Mira", "Tom", "Ada");
        for (int cell = 0; cell < alterations.size(); cell++) {
            alterations.get(cell).write(cells, cell);
        }
        Study study = cells.study();
        List<Id<Coder>> turned = new ArrayList<>(cells.round().coders());
        Collections.shuffle(turned, new Random(seed));
        Round other = cells.round().codedBy(turned);
        assertThat(named(Comparison.of(study, other, Progress.NONE))).isEqualTo(named(compared(cells)));
    }

    @Property(tries = 200)
    void whatHappensElsewhereNamesNothingOtherwise(
            @ForAll long seed, @ForAll @Size(min = 2, max = 15) List<Alteration> alterations) {
        CodedCells cells = written(seed, alterations);
        Study study = cells.study();
        Random random = new Random(seed);
        int gone = random.nextInt(alterations.size());
        Page page = study.page(cells.transcript.id());
        List<Quotation> left = page.quotations().stream()
                .filter(quotation -> quotation.span().start() / CodedCells.CELL != gone)
                .toList();
        Study after = study.apply(List.of(new Edit.OfPage(cells.transcript.id(), page, Page.of(left))), 3);

        Set<String> kept = compared(cells).disagreements().stream()
                .filter(d -> d.span().start() / CodedCells.CELL != gone)
                .map(ComparisonProperties::named)
                .collect(Collectors.toSet());
        assertThat(named(Comparison.of(after, cells.round(), Progress.NONE))).isEqualTo(kept);
    }

    @Property(tries = 100)
    void everyDisagreementHasANameOfItsOwnByWhichItIsFound(
            @ForAll long seed, @ForAll @Size(min = 1, max = 25) List<Alteration> alterations) {
        Comparison comparison = compared(written(seed, alterations));
        Set<String> items = new HashSet<>();
        for (Disagreement disagreement : comparison.disagreements()) {
            assertThat(items.add(disagreement.item())).isTrue();
            assertThat(comparison.find(disagreement.item())).contains(disagreement);
            assertThat(disagreement.sides())
                    .allSatisfy(side -> assertThat(disagreement.span().contains(side.hull()))
                            .isTrue());
        }
    }

    /** Layers that a closed round froze know the codes as they were; a name given then must find them after a merge. */
    @Property(tries = 100)
    void codesThatBecomeOneChangeNoNamesOfWhatIsStillInQuestion(
            @ForAll long seed, @ForAll @Size(min = 1, max = 15) List<Alteration> alterations) {
        CodedCells cells = written(seed, alterations);
        Study study = Frozen.closed(cells.study(), cells.round());
        Round closed = study.team().rounds().get(cells.round().id());
        Comparison before = Comparison.of(study, closed, Progress.NONE);
        // No cell holds both of these.
        CodeChange merge =
                new CodeChange.Merged(List.of(cells.code(0).id()), cells.code(6).id());
        Study merged = study.apply(merge.edits(study, Frozen.NO_TEXTS), study.position() + 1);
        Comparison after = Comparison.of(merged, closed, Progress.NONE);

        assertThat(named(after)).isEqualTo(named(before));
        assertThat(after.agreed()).isEqualTo(before.agreed());
        assertThat(after.disagreements())
                .allSatisfy(
                        d -> assertThat(d.codes()).doesNotContain(cells.code(0).id()));
    }

    private static Set<String> named(Comparison comparison) {
        return comparison.disagreements().stream()
                .map(ComparisonProperties::named)
                .collect(Collectors.toSet());
    }

    private static String named(Disagreement disagreement) {
        return disagreement.item() + " " + disagreement.kind() + " " + disagreement.span();
    }
}
