package org.sheaf.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Coarser;
import org.sheaf.study.Identity;
import org.sheaf.study.Participant;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.tables.Columns;
import org.sheaf.tables.Sheet;
import org.sheaf.tables.Tables;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sheaf identities profiles}. */
@Command(
        name = "profiles",
        description = {
            "Says what an archive and publications show in the stead of pseudonyms and descriptions: less, never more.",
            "Columns: substitute, archive, publication; an empty cell shows the same as the one before it. With the vault the table"
                    + " lists every substitute in use."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf identities profiles leases.sheaf --export shown.csv",
            "  sheaf identities profiles leases.sheaf --import shown.csv",
            "  sheaf report leases.sheaf themes -o paper.docx --profile publication"
        })
final class IdentityProfilesCommand extends StudyCommand {

    private static final List<String> COLUMNS = List.of("substitute", "archive", "publication");

    @Option(names = "--export", paramLabel = "FILE", description = "Where the table goes: .csv or .xlsx.")
    private @Nullable Path export;

    @Option(names = "--import", paramLabel = "FILE", description = "The table: .csv or .xlsx.")
    private @Nullable Path table;

    IdentityProfilesCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        if (export == null == (table == null)) {
            throw new Refusal("Say what to do: --export FILE writes the table, --import FILE reads it.");
        }
        return table == null ? write(open, java.util.Objects.requireNonNull(export)) : read(open, table);
    }

    private Answer write(OpenStudy open, Path file) {
        Map<String, Coarser> known = new LinkedHashMap<>();
        open.study().facts().coarser().forEach(coarser -> known.put(coarser.substitute(), coarser));
        List<List<String>> rows = new ArrayList<>();
        for (String substitute : substitutes(open.study(), known.keySet())) {
            Coarser coarser = known.getOrDefault(substitute, new Coarser(substitute, "", ""));
            rows.add(List.of(substitute, coarser.archive(), coarser.publication()));
        }
        Tables.write(Sheet.of("profiles", COLUMNS, rows), file, house().outlet());
        return new Answer()
                .put("file", file.toString())
                .put("substitutes", rows.size())
                .line("Wrote " + Words.count(rows.size(), "substitute") + " to " + file + ".");
    }

    private Set<String> substitutes(Study study, Set<String> known) {
        Set<String> all = new LinkedHashSet<>();
        study.participants().stream()
                .filter(person -> person.role() == Role.PARTICIPANT)
                .map(Participant::name)
                .forEach(all::add);
        vault().register(study.facts())
                .ifPresent(register -> register.identities().stream()
                        .filter(identity -> identity.verdict() == Identity.Verdict.REPLACE)
                        .map(identity -> identity.substitute().text())
                        .forEach(all::add));
        all.addAll(known);
        return all;
    }

    private Answer read(OpenStudy open, Path file) {
        Sheet sheet = Tables.read(file);
        Columns columns = Columns.of(sheet, COLUMNS, List.of("substitute"));
        List<Coarser> all = new ArrayList<>();
        Answer answer = new Answer().put("file", file.toString());
        for (Sheet.Row row : sheet.all()) {
            try {
                Coarser coarser = new Coarser(
                        columns.word(row, "substitute"),
                        columns.word(row, "archive"),
                        columns.word(row, "publication"));
                boolean less =
                        !coarser.archive().isEmpty() || !coarser.publication().isEmpty();
                if (less && !coarser.substitute().isEmpty()) {
                    all.add(coarser);
                }
            } catch (Refusal misfit) {
                answer.refuse(String.valueOf(file.getFileName()), row.line(), misfit.getMessage() + "");
            }
        }
        if (!all.equals(open.study().facts().coarser())) {
            open.run(new StudyChange.ProfilesSet(all));
        }
        return answer.put("coarser", all.size())
                .line(Words.count(all.size(), "substitute is", "substitutes are") + " shown less exactly to others.");
    }
}
