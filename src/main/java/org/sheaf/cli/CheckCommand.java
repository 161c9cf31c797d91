package org.sheaf.cli;

import picocli.CommandLine.Command;

/** {@code sheaf check}: whether a study is whole, and whether real names stand in it or in files. */
@Command(
        name = "check",
        description = {
            "Verifies everything that must hold in a study, down to the words each coding covers; with the vault also that no"
                    + " real name that was replaced stands anywhere in its folder.",
            "Searches files of any kind, part by part, for the real names in the vault and for what looks like a name or number"
                    + " of somebody."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf check leases.sheaf",
            "  sheaf check leases.sheaf --vault leases.vault --passphrase-file secret.txt",
            "  sheaf check themes.docx tables/ --vault leases.vault --passphrase-file secret.txt --json"
        })
final class CheckCommand extends Checking {

    CheckCommand(House house) {
        super(house, true);
    }
}
