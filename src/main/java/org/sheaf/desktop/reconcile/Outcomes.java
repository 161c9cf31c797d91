package org.sheaf.desktop.reconcile;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sheaf.desktop.action.Words;
import org.sheaf.reconcile.passages.Choice;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.Id;
import org.sheaf.study.Study;

/** What was decided, or is about to be, in a few words. */
final class Outcomes {

    private Outcomes() {}

    /** For instance “Both kept”, “Mira’s kept”. */
    static String said(Study study, Decision decision) {
        Id<Coder> whose = decision.coder();
        String name =
                whose == null ? "" : study.coders().find(whose).map(Coder::name).orElse("");
        return Words.of("reconcile.outcome." + decision.outcome().name().toLowerCase(Locale.ROOT), name);
    }

    /** What stands on the button behind which more is offered. */
    static String meant(Study study, Drafted draft) {
        Choice choice = draft.choice().orElseThrow();
        if (choice instanceof Choice.OtherCode other) {
            return Words.of(
                    "reconcile.meant.other",
                    other.codes().stream()
                            .flatMap(code -> study.codes().find(code).stream())
                            .map(Code::name)
                            .collect(Collectors.joining(", ")));
        } else if (choice instanceof Choice.Redefine redefine) {
            return Words.of(
                    "reconcile.meant.redefine",
                    study.codes().find(redefine.code()).map(Code::name).orElse(""));
        } else if (choice instanceof Choice.SendOn send) {
            return Words.of(
                    "reconcile.meant.send",
                    study.coders().find(send.coder()).map(Coder::name).orElse(""));
        }
        return Words.of("reconcile.more");
    }

    /** The first name where no other coder of the round has it, else the whole name; empty for nobody. */
    static String shortName(ReconcileModel model, Optional<Coder> coder) {
        String whole = coder.map(Coder::name).orElse("");
        String first = whole.strip().split("\\s+", 2)[0];
        long same = model.coders().stream()
                .filter(one -> one.name().strip().split("\\s+", 2)[0].equals(first))
                .count();
        return same > 1 ? whole : first;
    }
}
