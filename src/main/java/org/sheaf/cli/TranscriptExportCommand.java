package org.sheaf.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sheaf.identity.applying.ProfileView;
import org.sheaf.study.Outlet;
import org.sheaf.study.Refusal;
import org.sheaf.study.Transcript;
import org.sheaf.tables.Tables;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sheaf transcripts export}. */
@Command(
        name = "export",
        description = {
            "Writes the text of every transcript into a folder, exactly as Sheaf holds it: the text into which all "
                    + "offsets point. When the name ends in .csv or .xlsx, writes a table of what is known about them."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf transcripts export leases.sheaf texts/",
            "  sheaf transcripts export leases.sheaf transcripts.csv"
        })
final class TranscriptExportCommand extends StudyCommand {

    @Parameters(index = "1", paramLabel = "FOLDER", description = "Where the texts go, or a .csv or .xlsx file.")
    private Path target = Path.of("");

    @Mixin
    private final ProfileChoice profile = new ProfileChoice();

    TranscriptExportCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        ProfileView.View seen = profile.view(open, progress());
        String name = target.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".xlsx")) {
            Tables.write(TableKind.TRANSCRIPTS.write(seen, progress()), target, house().outlet());
            return new Answer().put("file", target.toString()).line("Wrote " + target + ".");
        }
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new Refusal("‘" + target + "’ is a file. Give the folder into which the texts go.");
        }
        List<Map<String, String>> files = new ArrayList<>();
        int done = 0;
        for (Transcript transcript : seen.study().transcripts()) {
            progress().check();
            progress()
                    .report(
                            "Writing " + transcript.name(),
                            done++,
                            seen.study().transcripts().size());
            Path file = target.resolve(TextFiles.name(transcript));
            byte[] text = seen.texts().of(transcript).text().getBytes(StandardCharsets.UTF_8);
            house().outlet().write(file, Outlet.Kind.TRANSCRIPT, out -> out.write(text));
            files.add(Map.of("transcript", transcript.name(), "file", file.toString()));
        }
        return new Answer()
                .put("files", files)
                .line("Wrote " + Words.count(files.size(), "text") + " to " + target + ".");
    }
}
