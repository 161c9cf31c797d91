package org.sheaf.cli;

import java.util.List;
import org.sheaf.analysis.Attributes;
import org.sheaf.analysis.Attribution;
import org.sheaf.study.Study;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sheaf participants}: the people of a study. */
@Command(
        name = "participants",
        description = "Lists the people of a study, and moves them in and out as a table.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf participants list leases.sheaf",
            "  sheaf participants import leases.sheaf participants.csv",
            "  sheaf participants export leases.sheaf participants.xlsx"
        },
        subcommands = {
            ParticipantListCommand.class,
            ParticipantAttributesCommand.class,
            ParticipantImportCommand.class,
            ParticipantsCommand.Export.class,
            ParticipantWithdrawCommand.class
        })
final class ParticipantsCommand extends GroupCommand {
    ParticipantsCommand(House house) {
        super(house);
    }

    /** {@code sheaf participants export}. */
    @Command(
            name = "export",
            description = {
                "Writes the people of a study as a CSV or XLSX table.",
                "Once names were replaced, it is refused where few participants share what is in a row, unless confirmed."
            },
            footerHeading = "%nExamples:%n",
            footer = "  sheaf participants export leases.sheaf participants.csv")
    static final class Export extends TableExportCommand {
        @Option(
                names = "--few",
                paramLabel = "N",
                description = "So many participants must share a combination of attributes; 3 unless told.")
        private int few = Attribution.USUAL.least();

        @Option(names = "--confirm-few", description = "Writes the rows although they may tell who somebody is.")
        private boolean confirmed;

        Export(House house) {
            super(house, TableKind.PARTICIPANTS);
        }

        @Override
        void check(OpenStudy open) {
            Study study = open.study();
            if (!confirmed && study.facts().vault() != null) {
                new Attribution(few).refuseUnlessShared(study, List.copyOf(Attributes.names(study)), "--confirm-few");
            }
        }
    }
}
