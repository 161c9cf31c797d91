package org.sheaf.reconcile.frameworks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sheaf.reconcile.frameworks.Proposal.Member;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.CodeDecision;
import org.sheaf.study.CodeDecision.Outcome;
import org.sheaf.study.Coder;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Id;
import org.sheaf.study.Progress;
import org.sheaf.study.Soundness;
import org.sheaf.study.Study;
import org.sheaf.study.TeamChange;
import org.sheaf.study.Texts;
import org.sheaf.study.Together;

/**
 * Turns decisions about codes into one plan: codes are added, merged, renamed, redefined, split, moved and dropped in this
 * order, everybody's quotations follow, the framework is frozen as its next version, and what was decided is kept.
 */
public final class Planning {

    /** The history's word for it. */
    public static final String KIND = "frameworks-reconciled";

    private static final List<Outcome> ORDER = List.of(
            Outcome.ADDED,
            Outcome.MERGED,
            Outcome.RENAMED,
            Outcome.REDEFINED,
            Outcome.SPLIT,
            Outcome.MOVED,
            Outcome.DROPPED,
            Outcome.KEPT);

    private final Study study;
    private final Alignment alignment;
    private final Progress progress;
    private final Draft draft;
    private final Adding adding;

    /**
     * Who decides, and when.
     *
     * @param coder who
     * @param when when
     * @param note what the version is for; empty for the usual words
     */
    public record By(Id<Coder> coder, Instant when, String note) {}

    private Planning(Study study, Texts texts, Alignment alignment, Progress progress) {
        this.study = study;
        this.alignment = alignment;
        this.progress = progress;
        this.draft = new Draft(study, texts);
        this.adding = new Adding(draft);
    }

    /**
     * What the decisions come to in the study as it stands. Loads pages, so not for the window's thread.
     *
     * @param alignment what was compared; the study may have changed since
     * @param rulings at most one a proposal
     */
    public static Plan of(
            Study study, Texts texts, Alignment alignment, List<Ruling> rulings, By by, Progress progress) {
        return new Planning(study, texts, alignment, progress).plan(rulings, by);
    }

    private Plan plan(List<Ruling> rulings, By by) {
        List<Ruling> fresh = rulings.stream()
                .filter(ruling -> !study.team().codeDecisions().has(ruling.id()))
                .toList();
        for (Ruling ruling : fresh) {
            meanwhile(ruling);
        }
        for (Outcome outcome : ORDER) {
            for (Ruling ruling : inOrder(fresh, outcome)) {
                progress.check();
                carry(ruling);
            }
        }
        check();
        int number = study.versions().stream()
                        .mapToInt(FrameworkVersion::number)
                        .max()
                        .orElse(0)
                + 1;
        List<Code> codes = draft.now().framework().inOrder();
        FrameworkVersion version = new FrameworkVersion(Id.random(), number, note(by), by.when(), by.coder(), codes);
        List<CodeDecision> records = new Recording(draft, version.id(), by).records(fresh);
        Optional<Change> change = fresh.isEmpty() || !draft.conflicts().isEmpty()
                ? Optional.empty()
                : Optional.of(whole(version, records));
        return new Plan(
                draft.steps(),
                draft.conflicts(),
                draft.notices(),
                records,
                rulings.size() - fresh.size(),
                number,
                new Counting(study, draft.now()).figures(),
                codes,
                change);
    }

    private static List<Ruling> inOrder(List<Ruling> rulings, Outcome outcome) {
        List<Ruling> found = new ArrayList<>();
        rulings.stream().filter(ruling -> ruling.outcome() == outcome).forEach(found::add);
        if (outcome == Outcome.ADDED) {
            found.sort(java.util.Comparator.comparingInt(Planning::depth)); // what is above comes before what is below
        }
        return found;
    }

    private static int depth(Ruling ruling) {
        String path = ruling.targets().isEmpty()
                ? ruling.proposal().members().get(0).path()
                : ruling.targets().get(0);
        return (int) path.chars().filter(c -> c == '>').count();
    }

    private Change whole(FrameworkVersion version, List<CodeDecision> records) {
        List<Change> parts = new ArrayList<>(draft.parts());
        parts.add(new CodeChange.Frozen(version));
        parts.add(new TeamChange.CodesDecided(records));
        String title = "Brought the frameworks of " + sides() + " into one: version " + version.number();
        return new Together(KIND, title, parts);
    }

    private String note(By by) {
        return by.note().isBlank() ? "Reconciled: " + sides() : by.note().strip();
    }

    private String sides() {
        return alignment.sides().stream().map(Side::name).collect(Collectors.joining(", "));
    }

    /** What happened to the codes since the decision was made. */
    private void meanwhile(Ruling ruling) {
        List<Member> members = ruling.proposal().members();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.present().isPresent()) {
                Optional<Code> now = draft.find(member.present().get().id());
                if (now.isEmpty()) {
                    draft.conflict(
                            ruling.proposal().id(),
                            "‘" + member.path() + "’ was removed in the meantime. Compare the frameworks again.");
                } else if (i < ruling.seen().size()) {
                    int more = Counting.passages(
                                    study,
                                    alignment.sides().get(member.side()).layer(),
                                    now.get().id())
                            - ruling.seen().get(i);
                    if (more != 0) {
                        draft.notices()
                                .add("‘" + member.path() + "’ of " + member.framework() + " has " + Math.abs(more)
                                        + (Math.abs(more) == 1 ? " passage" : " passages")
                                        + (more > 0 ? " more" : " fewer")
                                        + " than when this was decided. What is there now is what follows.");
                    }
                }
            }
        }
    }

    private void carry(Ruling ruling) {
        switch (ruling.outcome()) {
            case ADDED -> adding.add(ruling);
            case MERGED -> new Joining(draft, adding).join(ruling);
            case SPLIT -> new Splitting(draft, adding).split(ruling);
            case RENAMED -> rename(ruling);
            case REDEFINED -> redefine(ruling);
            case MOVED -> move(ruling);
            case DROPPED -> drop(ruling);
            case KEPT -> {
                // Nothing becomes of the codes; the decision is kept.
            }
        }
    }

    private List<Code> lives(Ruling ruling) {
        List<Code> lives = ruling.proposal().members().stream()
                .flatMap(member -> draft.find(member.code().id()).stream())
                .distinct()
                .toList();
        if (lives.isEmpty()) {
            draft.conflict(
                    ruling.proposal().id(),
                    "‘" + ruling.proposal().members().get(0).path() + "’ is in a file alone and no code of the study, "
                            + "so it cannot be " + ruling.outcome().word() + ". Add it, or merge it with one.");
        }
        return lives;
    }

    private void rename(Ruling ruling) {
        List<Code> lives = lives(ruling);
        if (lives.isEmpty()) {
            return;
        }
        List<String> names = ruling.targets();
        if (names.size() != lives.size()) {
            draft.conflict(
                    ruling.proposal().id(),
                    lives.size() == 1
                            ? "Give one new name for ‘" + lives.get(0).name() + "’."
                            : "Give a name for each of the " + lives.size() + " codes, divided by “;”, or merge them.");
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            Code code = lives.get(i);
            String name =
                    names.get(i).substring(names.get(i).lastIndexOf('>') + 1).strip();
            boolean other = !name.isEmpty() && !name.equals(code.name());
            if (other && draft.claim(ruling.proposal().id(), code, "name", name)) {
                draft.write(
                        ruling.proposal().id(),
                        "Rename ‘" + draft.path(code) + "’ to ‘" + name + "’.",
                        CodeChange.Deed.RENAMED,
                        List.of(code.renamed(name)));
            }
        }
    }

    private void redefine(Ruling ruling) {
        if (ruling.definition().isEmpty()) {
            draft.conflict(ruling.proposal().id(), "Write the new definition.");
            return;
        }
        for (Code code : lives(ruling)) {
            if (draft.claim(ruling.proposal().id(), code, "definition", ruling.definition())) {
                draft.write(
                        ruling.proposal().id(),
                        "Define ‘" + draft.path(code) + "’ anew.",
                        CodeChange.Deed.DEFINED,
                        List.of(code.defined(Joining.brief(code.definition(), ruling.definition()))));
            }
        }
    }

    private void move(Ruling ruling) {
        if (ruling.targets().size() != 1) {
            draft.conflict(
                    ruling.proposal().id(),
                    "Name the one code under which it is to stand, or ‘" + Ruling.TOP + "’ for the top.");
            return;
        }
        String target = ruling.targets().get(0);
        boolean top = target.equals(Ruling.TOP);
        Optional<Code> above =
                top ? Optional.empty() : draft.above(ruling.proposal().id(), target);
        if (!top && above.isEmpty()) {
            return;
        }
        Id<Code> parent = above.map(Code::id).orElse(null);
        for (Code code : lives(ruling)) {
            if (parent != null && draft.now().framework().isUnder(parent, code.id())) {
                draft.conflict(
                        ruling.proposal().id(),
                        "‘" + code.name() + "’ cannot move under ‘" + target + "’, which stands under it or is the same"
                                + " once the other decisions are carried out. Change one of them.");
            } else if (!code.equals(above.orElse(null))
                    && draft.claim(ruling.proposal().id(), code, "place", target)) {
                draft.write(
                        ruling.proposal().id(),
                        "Move ‘" + draft.path(code) + "’ " + (top ? "to the top." : "under ‘" + target + "’."),
                        CodeChange.Deed.MOVED,
                        List.of(code.placed(parent, draft.end(parent))));
            }
        }
    }

    private void drop(Ruling ruling) {
        for (Code code : lives(ruling)) {
            if (draft.isClaimed(code.id())) {
                draft.conflict(
                        ruling.proposal().id(),
                        "‘" + code.name() + "’ is dropped by this decision and kept by another. Change one of them.");
                continue;
            }
            List<Code> lifted = new ArrayList<>();
            for (Code child : draft.now().framework().children(code.id())) {
                lifted.add(child.placed(code.parent(), child.position()));
            }
            if (!lifted.isEmpty()) {
                draft.write(ruling.proposal().id(), "", CodeChange.Deed.MOVED, lifted);
            }
            draft.take(
                    ruling.proposal().id(),
                    "Drop ‘" + draft.path(code) + "’; its quotations stay.",
                    new CodeChange.Removed(List.of(code.id())));
        }
    }

    /** What would not hold once all is done. */
    private void check() {
        if (draft.conflicts().isEmpty()) {
            List<String> before = Soundness.ofObjects(study);
            Soundness.ofObjects(draft.now()).stream()
                    .filter(fault -> !before.contains(fault))
                    .distinct()
                    .forEach(fault -> draft.conflict(null, "After these decisions: " + fault));
        }
    }
}
