package org.sheaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sheaf.identity.leaks.FileSearch;
import org.sheaf.identity.leaks.Leak;
import org.sheaf.identity.leaks.StudySearch;
import org.sheaf.identity.register.Register;
import org.sheaf.study.Outlet;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.TextCount;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Searches studies and files for real names, and may check studies for all else. */
abstract class Checking extends BaseCommand {

    @Parameters(
            index = "0",
            arity = "1..*",
            paramLabel = "STUDY|FILE",
            description = "A study's folder, or files, or folders of files.")
    private List<Path> given = List.of();

    @Mixin
    private final VaultChoice vault = new VaultChoice();

    private final boolean whole;

    /**
     * A check.
     *
     * @param whole whether studies are checked for all that must hold in them
     */
    Checking(House house, boolean whole) {
        super(house);
        this.whole = whole;
    }

    @Override
    final VaultChoice vault() {
        return vault;
    }

    /** What is told to whoever has the vault names what was found by its real name. */
    @Override
    final Outlet.Kind kind() {
        return vault.isGiven() ? Outlet.Kind.VAULT_LOG : Outlet.Kind.DATA;
    }

    @Override
    final Answer answer() {
        Answer answer = new Answer();
        List<Path> files = new ArrayList<>();
        boolean studies = false;
        for (Path path : given) {
            if (house().studies().isStudy(path) || !Files.exists(path)) {
                study(StudyPath.ofExisting(path, house().studies()), answer);
                studies = true;
            } else {
                files.addAll(files(path));
            }
        }
        if (!files.isEmpty()) {
            files(files, answer);
        } else if (!studies) {
            answer.line("There is no file to check.");
        }
        return answer;
    }

    private void study(Path folder, Answer answer) {
        Optional<StudySearch> search = StudyDoor.of(this).in(folder, open -> {
            if (whole) {
                sound(open, answer);
            }
            Optional<StudySearch> begun = vault.register(open.study().facts()).map(known -> searched(open, known));
            if (begun.isEmpty() && !whole) {
                throw new Refusal("Give --vault and --passphrase-file: only the vault knows the real names to look for."
                        + " What looks like a name is found by: sheaf identities scan " + StudyPath.quoted(folder));
            } else if (begun.isEmpty() && open.study().facts().vault() != null) {
                answer.warn(
                        "Names were replaced in “" + open.study().facts().title() + "”; without the vault nobody can"
                                + " tell whether one of them is left. Give --vault and --passphrase-file.");
            }
            return begun;
        });
        search.ifPresent(begun -> {
            for (Path file : files(folder)) {
                progress().check();
                begun.file(folder.relativize(file).toString(), bytes(file));
            }
            List<Leak> leaks = begun.leaks();
            LeakWords.tell(leaks, answer);
            answer.put("originals", leaks.stream().map(LeakWords::object).toList());
            if (leaks.isEmpty()) {
                answer.line("No real name of the vault stands anywhere in " + folder + ".");
            }
        });
    }

    private StudySearch searched(OpenStudy open, Register known) {
        StudySearch search = new StudySearch(open.study(), open.texts(), known);
        search.study(open.study(), open.texts(), open.journal(), progress());
        return search;
    }

    private void sound(OpenStudy open, Answer answer) {
        List<String> faults = open.check(progress());
        answer.put("sound", faults.isEmpty()).put("faults", faults);
        if (faults.isEmpty()) {
            answer.line("Nothing is wrong: " + contents(open.study()) + ".");
            return;
        }
        faults.forEach(answer::line);
        answer.line("To bring back a backup: sheaf restore " + StudyPath.quoted(open.folder()) + " --list")
                .incomplete();
    }

    private static String contents(Study study) {
        return TextCount.of(study.transcripts()).words() + ", "
                + Words.count(study.codes().size(), "code") + ", "
                + Words.count(study.themes().size(), "theme") + ", "
                + Words.count(study.participants().size(), "participant") + ", "
                + study.position() + " steps in its history";
    }

    private void files(List<Path> files, Answer answer) {
        Optional<Register> known = vault.register();
        FileSearch search = new FileSearch(known);
        List<Object> objects = new ArrayList<>();
        for (Path file : files) {
            progress().check();
            objects.add(LeakWords.tell(file, search.in(file.getFileName() + "", bytes(file)), answer));
        }
        answer.put("files", objects);
        if (known.isEmpty()) {
            answer.warn("Without the vault real names cannot be told from others; what looks like one is listed."
                    + " Give --vault and --passphrase-file.");
        }
    }

    private static List<Path> files(Path path) {
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failed) {
            throw new Refusal("‘" + path + "’ cannot be read. Check its name and your rights.", failed);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new Refusal(
                    "‘" + file + "’ cannot be read. Check your rights, and whether it is open elsewhere.", failed);
        }
    }
}
