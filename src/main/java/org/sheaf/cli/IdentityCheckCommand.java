package org.sheaf.cli;

import picocli.CommandLine.Command;

/** {@code sheaf identities check}: whether real names stand in a study or in files. */
@Command(
        name = "check",
        description = {
            "Searches a study's whole folder, or files of any kind part by part, for the real names in the vault; files also for"
                    + " what looks like a name or number of somebody."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf identities check leases.sheaf --vault leases.vault --passphrase-file secret.txt",
            "  sheaf identities check themes.docx"
        })
final class IdentityCheckCommand extends Checking {

    IdentityCheckCommand(House house) {
        super(house, false);
    }
}
