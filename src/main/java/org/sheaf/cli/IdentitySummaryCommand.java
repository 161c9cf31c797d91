package org.sheaf.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.sheaf.identity.register.Book;
import org.sheaf.identity.register.Papers;
import org.sheaf.identity.register.Replaced;
import org.sheaf.identity.scanning.Scan;
import org.sheaf.identity.vault.Vault;
import org.sheaf.report.PseudonymisationReport;
import org.sheaf.report.Reports;
import org.sheaf.study.Memo;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Target;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sheaf identities summary}. */
@Command(
        name = "summary",
        description = "Writes how the study was pseudonymised, for its methods section: figures, and not one original.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf identities summary leases.sheaf --vault leases.vault --passphrase-file secret.txt -o names.docx"
        })
final class IdentitySummaryCommand extends StudyCommand {

    @Option(
            names = "-o",
            required = true,
            paramLabel = "FILE",
            description = "Where it goes: .docx, .html, .xlsx or .csv.")
    private Path file = Path.of("");

    IdentitySummaryCommand(House house) {
        super(house);
    }

    /** What the newest sampled second reading said; empty when there was none. */
    private static String reread(Study study) {
        return study.memos().stream()
                .filter(memo -> memo.kind().equals("names") && memo.on().kind() == Target.Kind.STUDY)
                .max(Comparator.comparing(Memo::written))
                .map(Memo::text)
                .orElse("");
    }

    @Override
    Answer answer(OpenStudy open) {
        try (Vault vault = vault().open(open.study().facts())
                .orElseThrow(() ->
                        new Refusal("Give the vault with --vault and --passphrase-file: it alone knows how many names"
                                + " were replaced."))) {
            Book book = new Book(vault);
            List<Replaced> log = book.log();
            List<PseudonymisationReport.Line> lines = Papers.counts(book.register(), log).stream()
                    .map(count -> new PseudonymisationReport.Line(
                            count.kind(), count.how(), count.identities(), count.places()))
                    .toList();
            Study study = open.study();
            Scan scan = IdentityScanCommand.scan(open, book.register(), this);
            int undecided = scan.undecided().size();
            PseudonymisationReport.Scope scope = new PseudonymisationReport.Scope(
                    study.facts().title(),
                    study.transcripts().size(),
                    Papers.transcripts(log),
                    undecided,
                    reread(study));
            Answer answer = new Answer().put("file", file.toString()).line("Wrote " + file + ".");
            Reports.write(PseudonymisationReport.of(scope, lines), file, house().outlet())
                    .forEach(answer::warn);
            return answer;
        }
    }
}
