package org.sheaf.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.sheaf.identity.register.Register;
import org.sheaf.identity.replacing.Substitutes;
import org.sheaf.identity.reviewing.Review;
import org.sheaf.identity.reviewing.ReviewTable;
import org.sheaf.identity.scanning.Candidate;
import org.sheaf.identity.scanning.Scan;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.Outlet;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.tables.Tables;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sheaf identities review}. */
@Command(
        name = "review",
        description = {
            "Writes what was found as a table, or reads the table with your decisions.",
            "Columns: entity, kind, variants (joined by ;), occurrences, tier, decision (replace, keep or undecided),"
                    + " replacement.",
            "An empty replacement is drawn: a pseudonym for a person, a description in square brackets for all else.",
            "The table holds real names. Keep it where the vault is, and delete it when it was read in."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf identities review leases.sheaf --export names.csv",
            "  sheaf identities review leases.sheaf --import names.csv"
        })
final class IdentityReviewCommand extends StudyCommand {

    @Option(names = "--export", paramLabel = "FILE", description = "Where the table goes: .csv or .xlsx.")
    private @Nullable Path export;

    @Option(names = "--import", paramLabel = "FILE", description = "The table with decisions: .csv or .xlsx.")
    private @Nullable Path table;

    IdentityReviewCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        if (export == null == (table == null)) {
            throw new Refusal("Say what to do: --export FILE writes the names that were found, --import FILE reads the"
                    + " decisions about them.");
        }
        Register register = IdentityScanCommand.register(vault(), open.study());
        Scan scan = IdentityScanCommand.scan(open, register, this);
        return export != null ? write(scan, export) : read(open, scan, register);
    }

    private Answer write(Scan scan, Path file) {
        Tables.write(java.util.List.of(ReviewTable.write(scan)), file, Outlet.Kind.REVIEW_TABLE, house().outlet());
        Answer answer = new Answer()
                .put("file", file.toString())
                .put("total", scan.candidates().size())
                .put("undecided", scan.undecided().size());
        scan.notes().forEach(answer::warn);
        return answer.line("Wrote " + Words.count(scan.candidates().size(), "name") + " to " + file
                + ". It holds real names: keep it apart, and delete it when it was read in.");
    }

    private Answer read(OpenStudy open, Scan scan, Register register) {
        Path file = java.util.Objects.requireNonNull(table);
        Study study = open.study();
        Substitutes substitutes = new Substitutes(study, register, new SecureRandom());
        scan.candidates().stream()
                .map(Candidate::identity)
                .filter(identity -> identity.kind() == IdentityKind.PERSON)
                .forEach(identity -> identity.writings().forEach(substitutes::know));
        boolean draws = study.facts().vault() == null || vault().isGiven();
        Review.Outcome outcome = new Review(study, scan, substitutes, draws)
                .decide(
                        ReviewTable.read(Tables.read(file)),
                        open.coder().id(),
                        house().clock().instant());
        outcome.change().ifPresent(open::run);
        String name = String.valueOf(file.getFileName());
        Answer answer = new Answer()
                .put("file", file.toString())
                .put("decided", outcome.decided())
                .put(
                        "changed",
                        outcome.change()
                                .map(change -> change.identities().size())
                                .orElse(0));
        outcome.warnings().forEach(answer::warn);
        outcome.refused().forEach(row -> answer.refuse(name, row.line(), row.why()));
        if (!draws) {
            answer.warn("Pseudonyms that were left empty are drawn when they are applied, because only the vault knows"
                    + " every real name.");
        }
        return answer.line(Words.count(outcome.decided(), "name") + " decided in " + name
                + ". Nothing is replaced until" + " ‘sheaf identities apply’.");
    }
}
