package org.sheaf.outlet;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.sheaf.identity.leaks.Leak;
import org.sheaf.identity.leaks.StudySearch;
import org.sheaf.identity.register.Register;
import org.sheaf.study.Identity;
import org.sheaf.study.Journal;
import org.sheaf.study.Outlet;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;

/** What a study must be before all of it is given to others: handed out as a copy, or put on a server. Stateless; any thread. */
public final class WholeStudy {

    private WholeStudy() {}

    /**
     * Checks that no name waits for a decision, or for being replaced. A study in which nobody began to look for names is let
     * through: it is raw, and its gate says so.
     *
     * @throws Refusal when some do, saying how many
     */
    public static void refuseUndecided(Study study) {
        long undecided = study.identities().stream()
                .filter(identity -> !identity.isDecided())
                .count();
        refuse(undecided, "waits for a decision", "wait for a decision");
        long pending = study.identities().stream()
                .filter(identity -> identity.verdict() == Identity.Verdict.REPLACE)
                .count();
        refuse(pending, "is decided about and not yet replaced", "are decided about and not yet replaced");
    }

    /**
     * Refuses because of names about which nobody decided, however they are known.
     *
     * @throws Refusal when there is any
     */
    public static void refuseUndecided(long candidates) {
        refuse(candidates, "waits for a decision", "wait for a decision");
    }

    private static void refuse(long names, String waits, String wait) {
        if (names > 0) {
            throw new Refusal((names == 1 ? "A name " + waits : names + " names " + wait)
                    + ", so the study is not given to others. Review and apply them first, in the window’s list of identities"
                    + " or with sheaf identities review and apply. On the command line --force-raw REASON gives it all the"
                    + " same.");
        }
    }

    /** Lets the study’s gate say what is to be known about what leaves; nothing is written by it. */
    public static void pass(Outlet outlet) {
        outlet.stream(OutputStream.nullOutputStream(), Outlet.Kind.TRANSCRIPT, out -> {});
    }

    /**
     * Searches all of it for what was replaced.
     *
     * @param what is given, for instance “the copy”
     * @param known what the open vault knows; without it nothing can be searched
     * @throws Refusal when a real name is found, saying where in the study it stands
     */
    public static void refuseNames(
            String what, Study study, Texts texts, Journal journal, Optional<Register> known, Progress progress) {
        if (study.facts().vault() == null || known.isEmpty()) {
            return;
        }
        StudySearch search = new StudySearch(study, texts, known.get());
        search.study(study, texts, journal, progress);
        List<Leak> leaks = search.leaks();
        if (!leaks.isEmpty()) {
            throw new Refusal(Told.leaks(what, leaks, study));
        }
    }
}
