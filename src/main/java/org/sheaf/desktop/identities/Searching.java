package org.sheaf.desktop.identities;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.identity.register.Register;
import org.sheaf.identity.scanning.Scan;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;

/** Searches the study in the background while somebody looks at the names, one search at a time. EDT only. */
final class Searching {

    private final Desk desk;
    private final Scanning scanning;
    private final Proposals proposals;
    private final Runnable done;
    private @Nullable Scan scan;
    private Register register = Register.NONE;
    private boolean seen;
    private boolean stale = true;
    private boolean running;
    private boolean stopped;
    private String failure = "";

    /** How the search stands. */
    enum State {
        /** Nothing was found out yet: it is under way. */
        WORKING,
        /** The user has stopped the first search. */
        STOPPED,
        FAILED,
        /** There is something to show, perhaps nothing at all. */
        DONE
    }

    /** Takes what searches, and who is told that there is something new. */
    Searching(Desk desk, Scanning scanning, Proposals proposals, Runnable done) {
        this.desk = desk;
        this.scanning = scanning;
        this.proposals = proposals;
        this.done = done;
    }

    State state() {
        if (scan != null) {
            return State.DONE;
        }
        return !failure.isEmpty() ? State.FAILED : stopped && !running ? State.STOPPED : State.WORKING;
    }

    String failure() {
        return failure;
    }

    boolean isRunning() {
        return running;
    }

    /** What the last search found. */
    Optional<Scan> scan() {
        return Optional.ofNullable(scan);
    }

    /** What the researcher must know, a sentence each. */
    List<String> notes() {
        return scan == null ? List.of() : scan.notes();
    }

    void seen(boolean now) {
        seen = now;
        look();
    }

    boolean isSeen() {
        return seen;
    }

    /** The study has changed. */
    void outdate() {
        stale = true;
        look();
    }

    /** Another vault is open, or none. */
    void register(Register known) {
        register = known;
        outdate();
    }

    boolean isRegister(Register known) {
        return register.equals(known);
    }

    /** Begins again what was stopped or has failed. */
    void again() {
        stopped = false;
        failure = "";
        outdate();
    }

    private void look() {
        if (!seen || !stale || running || stopped) {
            return;
        }
        stale = false;
        running = true;
        Study study = desk.study();
        Texts texts = desk.texts();
        Register known = register;
        desk.work(
                Words.of("identities.scanning"),
                progress -> {
                    Scan found = scanning.scan(study, texts, known, progress);
                    proposals.over(found.candidates(), study, known.identities(), progress);
                    return found;
                },
                this::found,
                this::failed,
                this::stopped);
    }

    private void found(Scan now) {
        running = false;
        failure = "";
        scan = now;
        done.run();
        look();
    }

    private void failed(Throwable why) {
        running = false;
        failure = why instanceof Refusal refusal ? refusal.why() : Words.of("identities.failed");
        if (!(why instanceof Refusal)) {
            desk.notices().complain(why);
        }
        done.run();
    }

    private void stopped() {
        running = false;
        stopped = true;
        done.run();
    }

    /** Where the names stand now: what was found, with what was decided since. */
    FoundList list() {
        return scan().map(now -> FoundList.of(now, desk.study(), register)).orElse(FoundList.NONE);
    }

    /** Those that the vault knows. */
    List<Id<Identity>> known() {
        return register.identities().stream().map(Identity::id).toList();
    }
}
