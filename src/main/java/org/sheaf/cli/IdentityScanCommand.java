package org.sheaf.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.identity.register.Register;
import org.sheaf.identity.scanning.Candidate;
import org.sheaf.identity.scanning.Scan;
import org.sheaf.identity.scanning.Scanner;
import org.sheaf.study.Identity;
import org.sheaf.study.Outlet;
import org.sheaf.study.Study;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;

/** {@code sheaf identities scan}. */
@Command(
        name = "scan",
        description = {
            "Searches texts, memos, codes, participants and everything else for what could tell who somebody is.",
            "Lists what nobody has decided about first; it changes nothing."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf identities scan leases.sheaf", "  sheaf identities scan leases.sheaf --json"})
final class IdentityScanCommand extends StudyCommand {

    private static final int SHOWN = 40;

    IdentityScanCommand(House house) {
        super(house);
    }

    @Override
    Outlet.Kind kind() {
        return Outlet.Kind.REVIEW_TABLE;
    }

    /** What is found with the vault that was named, which is closed again. */
    static Scan scan(OpenStudy open, Register register, BaseCommand command) {
        return Scanner.asInstalled().scan(open.study(), open.texts(), register, command.progress());
    }

    /** What the vault that was named knows; nothing where none was. */
    static Register register(VaultChoice choice, Study study) {
        return choice.register(study.facts()).orElse(Register.NONE);
    }

    @Override
    Answer answer(OpenStudy open) {
        Register register = register(vault(), open.study());
        Scan scan = scan(open, register, this);
        List<Candidate> listed = listed(scan, register);
        long undecided =
                listed.stream().filter(candidate -> !candidate.isDecided()).count();
        Answer answer = new Answer()
                .put("words", scan.words())
                .put(
                        "candidates",
                        listed.stream().map(IdentityScanCommand::object).toList())
                .put("total", listed.size())
                .put("undecided", undecided)
                .put("known", scan.candidates().size() - listed.size());
        scan.notes().forEach(answer::warn);
        if (open.study().facts().vault() != null && !vault().isGiven()) {
            answer.warn("Names were replaced before; without the vault nobody can tell whether one of them has come in"
                    + " again. Give --vault and --passphrase-file.");
        }
        if (listed.isEmpty()) {
            return answer.line("No names found that need a decision.");
        }
        TextTable table = new TextTable("entity", "kind", "variants", "places", "tier", "decision", "replacement");
        listed.stream().limit(SHOWN).forEach(candidate -> row(table, candidate));
        answer.lines(table.text());
        if (listed.size() > SHOWN) {
            answer.line("… and " + (listed.size() - SHOWN) + " more; ‘sheaf identities review STUDY --export FILE.csv’"
                    + " writes them all.");
        }
        return answer.line(Words.count(listed.size(), "name") + " in " + scan.words() + " words, " + undecided
                + " not decided yet.");
    }

    /** Those of the vault are not told here again, unless something new was found that may be theirs. */
    private static List<Candidate> listed(Scan scan, Register register) {
        return scan.candidates().stream()
                .filter(candidate -> register.identities().stream()
                        .noneMatch(
                                known -> known.id().equals(candidate.identity().id())
                                        && candidate.mentions().isEmpty()))
                .toList();
    }

    private static void row(TextTable table, Candidate candidate) {
        Identity identity = candidate.identity();
        table.row(
                identity.name(),
                identity.kind().word(),
                Math.max(0, identity.writings().size() - 1),
                candidate.mentions().size(),
                candidate.tier().name().toLowerCase(Locale.ROOT),
                identity.verdict().word(),
                identity.substitute().text());
    }

    private static Map<String, @Nullable Object> object(Candidate candidate) {
        Identity identity = candidate.identity();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("entity", identity.name());
        map.put("kind", identity.kind().word());
        List<String> variants = new ArrayList<>(identity.writings());
        variants.remove(identity.name());
        map.put("variants", variants);
        map.put("occurrences", candidate.mentions().size());
        map.put("tier", candidate.tier().name().toLowerCase(Locale.ROOT));
        map.put("decision", identity.verdict().word());
        map.put("replacement", identity.substitute().text());
        candidate.like().ifPresent(like -> map.put("like", like.why()));
        return map;
    }
}
