package org.sheaf.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.reconcile.frameworks.Alignment;
import org.sheaf.reconcile.frameworks.Evidence;
import org.sheaf.reconcile.frameworks.PlanTable;
import org.sheaf.reconcile.frameworks.Proposal;
import org.sheaf.reconcile.frameworks.Side;
import org.sheaf.reconcile.frameworks.Sides;
import org.sheaf.tables.Members;
import org.sheaf.tables.Tables;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sheaf framework align}. */
@Command(
        name = "align",
        description =
                "Compares two to six coding frameworks: what is the same, renamed, moved, split, merged, or only here.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf framework align leases.sheaf --sides Mira,Tom",
            "  sheaf framework align leases.sheaf --sides version:1,current --json",
            "  sheaf framework align leases.sheaf --sides Mira,Tom,other.qdc --export plan.csv   # a table to fill in"
        })
final class FrameworkAlignCommand extends StudyCommand {

    @Option(
            names = "--sides",
            required = true,
            paramLabel = "A,B",
            description =
                    "Two to six of: a coder's name, version:N, current, a codebook file (.csv, .xlsx, .docx, .qdc).")
    private String sides = "";

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description = "Writes the proposals as a table (.csv, .xlsx) with empty columns for what is decided.")
    private @Nullable Path export;

    FrameworkAlignCommand(House house) {
        super(house);
    }

    /** The words for the sides, divided by commas, or by semicolons where a name has a comma. */
    static List<String> words(String sides) {
        return Members.split(sides.indexOf(';') >= 0 ? sides : sides.replace(',', ';'));
    }

    @Override
    Answer answer(OpenStudy open) {
        List<Side> read = new Sides(open.study(), open.journal()).read(words(sides));
        Alignment alignment = Alignment.of(open.study(), read, progress());
        Answer answer = new Answer()
                .put("sides", read.stream().map(FrameworkAlignCommand::side).toList())
                .put(
                        "proposals",
                        alignment.proposals().stream()
                                .map(FrameworkAlignCommand::proposal)
                                .toList())
                .put("open", alignment.open().size());
        answer.lines(table(alignment));
        int settled = alignment.proposals().size() - alignment.open().size();
        answer.line(Words.count(alignment.open().size(), "proposal") + " to decide on"
                + (settled > 0 ? ", and " + Words.count(settled, "code") + " that all have in common." : "."));
        if (export != null) {
            Tables.write(PlanTable.write(alignment, open.study(), open.texts()), export, house().outlet());
            answer.put("file", export.toString()).line("Wrote them to " + export + ".");
        }
        return answer;
    }

    private static String table(Alignment alignment) {
        TextTable table = new TextTable("proposal", "codes", "name", "shared", "passages");
        for (Proposal proposal : alignment.open()) {
            boolean pair = proposal.members().size() > 1;
            table.row(
                    proposal.kind().word(),
                    proposal.members().stream()
                            .map(member -> member.framework() + ": " + member.path())
                            .collect(Collectors.joining(" | ")),
                    pair ? share(proposal.evidence().name()) : "",
                    pair ? share(proposal.evidence().jaccard()) : "",
                    proposal.members().stream()
                            .map(member -> String.valueOf(member.passages()))
                            .collect(Collectors.joining(" | ")));
        }
        return table.isEmpty() ? "" : table.text();
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private static Map<String, @Nullable Object> side(Side side) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", side.name());
        map.put("kind", side.kind().name().toLowerCase(Locale.ROOT));
        map.put("codes", side.codes().size() - side.above().size());
        return map;
    }

    private static Map<String, @Nullable Object> proposal(Proposal proposal) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", proposal.id().toString());
        map.put("kind", proposal.kind().word());
        map.put("settled", proposal.settled());
        map.put(
                "codes",
                proposal.members().stream()
                        .map(member -> Map.of(
                                "framework", member.framework(),
                                "code", member.path(),
                                "id", member.code().id().toString(),
                                "passages", member.passages()))
                        .toList());
        if (proposal.members().size() > 1) {
            map.put("evidence", evidence(proposal.evidence()));
        }
        map.put("remarks", proposal.remarks());
        return map;
    }

    private static Map<String, @Nullable Object> evidence(Evidence e) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", e.name());
        map.put("definition", e.definition().isPresent() ? e.definition().getAsDouble() : null);
        map.put("jaccard", e.jaccard());
        map.put("shared", e.shared());
        map.put("characters", List.of(e.one(), e.other()));
        map.put("meeting", List.of(e.meeting(), e.otherMeeting()));
        map.put("passages", List.of(e.passages(), e.otherPassages()));
        return map;
    }
}
