package org.sheaf.cli;

import picocli.CommandLine.Command;

/** {@code sheaf identities}: real names found, decided about, replaced and locked away. */
@Command(
        name = "identities",
        description = {
            "Finds real names and what else could tell who somebody is, takes your decisions, and puts others in their stead.",
            "What was there before is locked into the vault, a file of its own that belongs outside the study's folder."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf identities scan leases.sheaf",
            "  sheaf identities review leases.sheaf --export names.csv",
            "  sheaf identities review leases.sheaf --import names.csv",
            "  sheaf identities apply leases.sheaf --vault leases.vault --passphrase-file secret.txt",
            "  sheaf identities reveal leases.sheaf --vault leases.vault --passphrase-file secret.txt -o raw/"
        },
        subcommands = {
            IdentityScanCommand.class,
            IdentityReviewCommand.class,
            IdentityApplyCommand.class,
            IdentityRevealCommand.class,
            IdentityCheckCommand.class,
            IdentityLogCommand.class,
            IdentitySummaryCommand.class,
            IdentityProfilesCommand.class,
            IdentityVaultCommand.class
        })
final class IdentitiesCommand extends GroupCommand {
    IdentitiesCommand(House house) {
        super(house);
    }
}
