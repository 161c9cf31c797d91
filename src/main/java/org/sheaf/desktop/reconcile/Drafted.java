package org.sheaf.desktop.reconcile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.reconcile.passages.Choice;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;

/** What is about to be decided about a disagreement, before it is. EDT only. */
final class Drafted {

    private Option option = Option.BOTH;
    private @Nullable Choice choice;
    private String reason = "";
    private String note = "";
    private boolean asking;
    private int begun;

    /** Begins anew, with what was decided before. */
    void begin(@Nullable Decision before, Optional<Coder> left, Optional<Coder> right) {
        begun++;
        choice = null;
        asking = false;
        reason = before == null ? "" : before.reason();
        note = before == null ? "" : before.note();
        if (before != null) {
            recall(before, left, right);
        }
    }

    private void recall(Decision before, Optional<Coder> left, Optional<Coder> right) {
        switch (before.outcome()) {
            case KEPT -> {
                if (left.filter(coder -> coder.id().equals(before.coder())).isPresent()) {
                    pick(Option.FIRST, new Choice.Keep(left.orElseThrow().id()));
                } else if (right.filter(coder -> coder.id().equals(before.coder()))
                        .isPresent()) {
                    pick(Option.SECOND, new Choice.Keep(right.orElseThrow().id()));
                }
            }
            case BOTH -> pick(Option.BOTH, new Choice.Both());
            case NEITHER -> pick(Option.NEITHER, new Choice.Neither());
            case PUT_ASIDE -> pick(Option.ASIDE, new Choice.PutAside());
            case NEW_EXTENT, OTHER_CODE, REDEFINE, SENT_ON -> choice = null;
        }
    }

    void pick(Option what, Choice how) {
        option = what;
        choice = how;
        asking = false;
    }

    /** Something was chosen that asks for words first. */
    void ask(Option what) {
        option = what;
        choice = null;
        asking = true;
    }

    boolean isAsking() {
        return asking;
    }

    /** Whether something is chosen, though it may ask for more. */
    boolean isBegun() {
        return asking || choice != null;
    }

    /** Whose passages are kept may not be seen any more. */
    void keepAside() {
        if (option == Option.FIRST || option == Option.SECOND) {
            choice = null;
        }
    }

    /** What is chosen; empty while nothing is. */
    Optional<Choice> choice() {
        return Optional.ofNullable(choice);
    }

    /** Which button holds; says nothing while there is no choice. */
    Option option() {
        return option;
    }

    /** The reason with which the fields begin. */
    String reason() {
        return reason;
    }

    /** The note with which they begin. */
    String note() {
        return note;
    }

    /** Another number each time the fields begin anew. */
    int begun() {
        return begun;
    }
}
