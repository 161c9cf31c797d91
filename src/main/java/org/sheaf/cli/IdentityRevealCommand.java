package org.sheaf.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheaf.identity.register.Book;
import org.sheaf.identity.register.Raw;
import org.sheaf.identity.vault.Vault;
import org.sheaf.study.Id;
import org.sheaf.study.Outlet;
import org.sheaf.study.Refusal;
import org.sheaf.study.Transcript;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sheaf identities reveal}. */
@Command(
        name = "reveal",
        description = {
            "Writes every raw text, letter for letter as it was before anything was replaced, under the name of the file from"
                    + " which it came.",
            "What is written holds the real names; delete it when you are done."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf identities reveal leases.sheaf --vault leases.vault --passphrase-file secret.txt -o raw/"})
final class IdentityRevealCommand extends StudyCommand {

    @Option(names = "-o", required = true, paramLabel = "FOLDER", description = "Where the texts go.")
    private Path folder = Path.of("");

    IdentityRevealCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        try (Vault vault = vault().open(open.study().facts())
                .orElseThrow(() -> new Refusal(
                        "Give the vault with --vault and --passphrase-file: it alone has the raw" + " texts."))) {
            return reveal(new Book(vault));
        }
    }

    private Answer reveal(Book book) {
        Map<Id<Transcript>, Raw> first = new LinkedHashMap<>();
        for (Raw raw : book.raws()) {
            if (raw.present()) {
                first.merge(
                        raw.key().transcript(),
                        raw,
                        (one, other) -> one.key().revision() <= other.key().revision() ? one : other);
            }
        }
        if (first.isEmpty()) {
            throw new Refusal("The vault has no raw text yet; nothing was applied.");
        }
        Set<String> names = new HashSet<>();
        List<Map<String, String>> files = new ArrayList<>();
        for (Raw raw : first.values()) {
            progress().check();
            Path file = folder.resolve(own(fileName(raw), names));
            byte[] text = book.text(raw.key()).orElse("").getBytes(StandardCharsets.UTF_8);
            house().outlet().write(file, Outlet.Kind.REVEALED, out -> out.write(text));
            files.add(Map.of("file", file.toString()));
        }
        return new Answer()
                .put("files", files)
                .line("Wrote " + Words.count(files.size(), "raw text") + " to " + folder
                        + ". They hold the real names: delete them when you are done.");
    }

    /** The file's own name where its text is the file; else with an ending that says what is in it. */
    private static String fileName(Raw raw) {
        String file = Path.of(raw.file()).getFileName() + "";
        boolean text = file.toLowerCase(java.util.Locale.ROOT).matches(".*\\.(?:txt|md)");
        return text ? file : file + ".txt";
    }

    private static String own(String file, Set<String> names) {
        String own = file;
        int dot = file.lastIndexOf('.');
        for (int i = 2; !names.add(own); i++) {
            own = file.substring(0, dot) + " (" + i + ")" + file.substring(dot);
        }
        return own;
    }
}
