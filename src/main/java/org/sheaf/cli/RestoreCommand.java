package org.sheaf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheaf restore}: brings back a backup. */
@Command(
        name = "restore",
        description = "Brings back a backup of a study; without options the newest.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf restore leases.sheaf --list",
            "  sheaf restore leases.sheaf",
            "  sheaf restore leases.sheaf --backup BACKUP"
        })
final class RestoreCommand extends BaseCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder.")
    private Path study = Path.of("");

    @Option(names = "--list", description = "Only lists the backups, newest first.")
    private boolean list;

    @Option(names = "--backup", paramLabel = "BACKUP", description = "Which one: its name as --list shows it.")
    private @Nullable String wanted;

    RestoreCommand(House house) {
        super(house);
    }

    @Override
    Answer answer() {
        Path folder = Files.isDirectory(study) ? study : StudyPath.ofNew(study);
        List<Path> backups = house().studies().backups(folder);
        if (list) {
            Answer answer = new Answer()
                    .put("backups", backups.stream().map(RestoreCommand::name).toList());
            backups.forEach(backup -> answer.line(name(backup)));
            return backups.isEmpty() ? answer.line("There is no backup of ‘" + folder + "’ yet.") : answer;
        }
        Path backup = backups.stream()
                .filter(each -> wanted == null || name(each).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        backups.isEmpty()
                                ? "There is no backup of ‘" + folder + "’."
                                : "There is no backup ‘" + wanted + "’. See ‘sheaf restore " + StudyPath.quoted(folder)
                                        + " --list’."));
        house().studies().restore(folder, backup, StudyDoor.of(this).entrance(folder));
        return new Answer()
                .put("study", folder.toString())
                .put("backup", name(backup))
                .line("Brought back " + name(backup) + ".");
    }

    private static String name(Path backup) {
        return String.valueOf(backup.getFileName());
    }
}
