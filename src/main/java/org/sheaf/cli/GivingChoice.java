package org.sheaf.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.identity.register.Register;
import org.sheaf.outlet.WholeStudy;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Option;

/** Whether a whole study may be given to others, and the reason of whoever gives it although names wait for a decision. */
final class GivingChoice {

    @Option(
            names = "--force-raw",
            paramLabel = "REASON",
            description =
                    "Gives the study although names wait for a decision or for being replaced; the reason becomes a memo on"
                            + " the study.")
    private @Nullable String reason;

    /**
     * Checks it, and notes the reason where it was forced.
     *
     * @param what is given, for instance “the copy”
     * @throws Refusal when names wait and no reason is given, or a real name stands in the study
     */
    void check(String what, OpenStudy open, BaseCommand command) {
        Study study = open.study();
        Optional<Register> known = command.vault().register(study.facts());
        if (reason != null && reason.isBlank()) {
            throw new Refusal("Give a reason with --force-raw: those who read the history later must know why.");
        } else if (reason == null) {
            WholeStudy.refuseUndecided(study);
            refuseCandidates(open, known, command);
        }
        WholeStudy.refuseNames(what, study, open.texts(), open.journal(), known, command.progress());
        WholeStudy.pass(command.house().outlet());
        if (reason != null) {
            note(what, reason.strip(), open, command);
        }
    }

    /** Once somebody began to look for names, those nobody looked at count too; without the vault they cannot be told. */
    private static void refuseCandidates(OpenStudy open, Optional<Register> known, BaseCommand command) {
        Study study = open.study();
        boolean begun = study.facts().vault() != null || study.identities().size() > 0;
        boolean told = study.facts().vault() == null || known.isPresent();
        if (begun && told) {
            WholeStudy.refuseUndecided(IdentityScanCommand.scan(open, known.orElse(Register.NONE), command)
                    .undecided()
                    .size());
        }
    }

    private static void note(String what, String reason, OpenStudy open, BaseCommand command) {
        Memo memo = new Memo(
                Id.random(),
                Target.on(Target.Kind.STUDY, open.study().facts().id()),
                "methodological",
                open.coder().id(),
                command.house().clock().instant(),
                "Given to others as " + what + " although names were not all decided about and replaced: " + reason);
        open.run(new StudyChange.MemosWritten(List.of(memo)));
    }
}
