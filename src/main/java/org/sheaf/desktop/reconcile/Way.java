package org.sheaf.desktop.reconcile;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.study.Decision;

/** The way through the disagreements of the round that is looked at: how each stands, and which is next. EDT only. */
final class Way {

    /** What is gone through first; what was put aside comes when nothing else is left. */
    private static final List<Set<Row.State>> WAVES =
            List.of(EnumSet.of(Row.State.OPEN, Row.State.ASKED), EnumSet.of(Row.State.ASIDE));

    private final Desk desk;
    private final Comparing comparing;

    Way(Desk desk, Comparing comparing) {
        this.desk = desk;
        this.comparing = comparing;
    }

    /** All disagreements, in the order of the list. */
    List<Disagreement> all() {
        return comparing.current().map(Compared::order).orElse(List.of());
    }

    /** The one of a name. */
    Optional<Disagreement> find(String item) {
        return all().stream().filter(one -> one.item().equals(item)).findFirst();
    }

    /** What was decided about it. */
    Optional<Decision> decision(Disagreement about) {
        return comparing
                .round()
                .flatMap(round -> desk.study().team().decisions().find(Decision.idOf(round, about.item())));
    }

    /** How it stands for the coder who acts. */
    Row.State state(Disagreement about) {
        return decision(about).map(this::state).orElse(Row.State.OPEN);
    }

    private Row.State state(Decision decision) {
        return switch (decision.outcome()) {
            case PUT_ASIDE -> Row.State.ASIDE;
            case SENT_ON -> Objects.equals(decision.coder(), desk.coder().id()) ? Row.State.ASKED : Row.State.SENT;
            default -> Row.State.DECIDED;
        };
    }

    /** How many stand so. */
    int count(Row.State state) {
        return (int) all().stream().filter(one -> state(one) == state).count();
    }

    /**
     * The next one that waits for a decision, from the top again after the last.
     *
     * @param from where to begin
     * @param chosen what is looked at and not meant
     */
    Optional<Disagreement> next(int from, @Nullable String chosen) {
        List<Disagreement> all = all();
        for (Set<Row.State> wave : WAVES) {
            for (int i = 0; i < all.size(); i++) {
                Disagreement one = all.get((from + i) % all.size());
                if (!one.item().equals(chosen) && wave.contains(state(one))) {
                    return Optional.of(one);
                }
            }
        }
        return Optional.empty();
    }
}
