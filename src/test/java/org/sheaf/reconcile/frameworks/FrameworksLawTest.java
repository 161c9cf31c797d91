package org.sheaf.reconcile.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.sheaf.reconcile.frameworks.Proposal.Kind;
import org.sheaf.study.Code;
import org.sheaf.study.CodeDecision;
import org.sheaf.study.CodeDecision.Outcome;
import org.sheaf.study.Coding;
import org.sheaf.study.Edit;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Soundness;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/** What holds of every comparison and of every plan, on generated frameworks whose relations are known. */
class FrameworksLawTest {

    @Property(tries = 60)
    void whatWasAlteredIsFoundAndNothingElse(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int concepts) {
        TwoFrameworks two = new TwoFrameworks(seed, concepts);
        assertThat(TwoFrameworks.told(two.aligned())).isEqualTo(two.expected);
    }

    @Property(tries = 25)
    void theSidesCanBeNamedInAnyOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int concepts) {
        TwoFrameworks two = new TwoFrameworks(seed, concepts);
        Sides sides = new Sides(two.study.study(), NoJournal.NONE);
        Alignment turned = Alignment.of(
                two.study.study(), List.of(sides.ofCoder(two.tom), sides.ofCoder(two.mira)), Progress.NONE);
        assertThat(turned.proposals().stream().map(Proposal::id))
                .containsExactlyInAnyOrderElementsOf(
                        two.aligned().proposals().stream().map(Proposal::id).toList());
    }

    @Property(tries = 60)
    void nothingIsLostWhateverIsDecided(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int concepts) {
        TwoFrameworks two = new TwoFrameworks(seed, concepts);
        Study before = two.study.study();
        Alignment alignment = two.aligned();
        List<Ruling> rulings = rulings(alignment, new Random(seed));
        Planning.By by = new Planning.By(two.mira.id(), Instant.EPOCH, "");
        Plan plan = Planning.of(before, two.study.texts(), alignment, rulings, by, Progress.NONE);
        Statistics.label("can be carried out").collect(plan.conflicts().isEmpty());
        assertThat(plan.change().isPresent()).isEqualTo(plan.conflicts().isEmpty() && !rulings.isEmpty());
        if (plan.change().isEmpty()) {
            return;
        }
        List<Edit> edits = plan.change().get().edits(before, two.study.texts());
        Study after = before.apply(edits, before.position() + 1);

        assertThat(Soundness.ofObjects(after)).isEmpty();
        everyQuotationIsThere(before, after, plan);
        assertThat(after.versions().size()).isEqualTo(1);
        assertThat(after.team().codeDecisions().size()).isEqualTo(rulings.size());

        List<Edit> back = new ArrayList<>(edits.stream().map(Edit::inverse).toList());
        Collections.reverse(back);
        Study undone = after.apply(back, before.position() + 2);
        assertThat(new HashSet<>(undone.codes().all()))
                .isEqualTo(new HashSet<>(before.codes().all()));
        assertThat(undone.tables().versions()).isEqualTo(before.tables().versions());
        assertThat(undone.team().codeDecisions()).isEqualTo(before.team().codeDecisions());
        before.transcripts().forEach(head -> assertThat(undone.page(head.id())).isEqualTo(before.page(head.id())));

        Plan again = Planning.of(after, two.study.texts(), alignment, rulings, by, Progress.NONE);
        assertThat(again.already()).isEqualTo(rulings.size());
        assertThat(again.change()).isEmpty();
    }

    /** Every quotation keeps its place, coder and number; its codes are those that the crosswalk leads to. */
    private static void everyQuotationIsThere(Study before, Study after, Plan plan) {
        Map<Id<Code>, Set<@Nullable Id<Code>>> crosswalk = new HashMap<>();
        for (CodeDecision decision : plan.decisions()) {
            decision.crosswalk()
                    .forEach(step -> crosswalk
                            .computeIfAbsent(step.from(), id -> new HashSet<>())
                            .add(step.to()));
        }
        for (Transcript head : before.transcripts()) {
            Page is = after.page(head.id());
            assertThat(is.size()).isEqualTo(before.page(head.id()).size());
            for (Quotation was : before.page(head.id()).quotations()) {
                Quotation now = is.find(was.id()).orElseThrow();
                assertThat(now.coded(List.of())).isEqualTo(was.coded(List.of()));
                Set<Id<Code>> codes = now.codings().stream().map(Coding::code).collect(Collectors.toSet());
                Set<@Nullable Id<Code>> allowed = new HashSet<>();
                for (Coding coding : was.codings()) {
                    Set<@Nullable Id<Code>> to = crosswalk.getOrDefault(coding.code(), Set.of(coding.code()));
                    allowed.addAll(to);
                    boolean follows = to.contains(null) || codes.stream().anyMatch(to::contains);
                    assertThat(follows).as("follows the crosswalk").isTrue();
                }
                assertThat(allowed).containsAll(codes);
            }
        }
    }

    private static List<Ruling> rulings(Alignment alignment, Random random) {
        List<Ruling> rulings = new ArrayList<>();
        for (Proposal proposal : alignment.proposals()) {
            List<Outcome> choices = new ArrayList<>(
                    List.of(Outcome.KEPT, Outcome.RENAMED, Outcome.REDEFINED, Outcome.DROPPED, Outcome.MOVED));
            if (proposal.kind() != Kind.ONLY_HERE) {
                choices.addAll(List.of(Outcome.MERGED, Outcome.MERGED, Outcome.MERGED));
            }
            if (proposal.kind().hasWhole()) {
                choices.addAll(List.of(Outcome.SPLIT, Outcome.SPLIT, Outcome.SPLIT));
            }
            Outcome outcome = choices.get(random.nextInt(choices.size()));
            List<String> targets = switch (outcome) {
                case RENAMED ->
                    proposal.present().stream().map(code -> "New " + code.id()).toList();
                case MOVED -> List.of("Drawer of Tom");
                case MERGED -> random.nextBoolean() ? List.of() : List.of("Drawer of Tom > One " + proposal.id());
                default -> List.of();
            };
            rulings.add(Ruling.of(proposal, outcome, targets, "wording", "")
                    .defined(outcome == Outcome.REDEFINED ? "Anew" : ""));
        }
        return rulings;
    }
}
