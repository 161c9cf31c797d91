package org.sheaf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sheaf.reconcile.frameworks.Alignment;
import org.sheaf.reconcile.frameworks.Crosswalk;
import org.sheaf.reconcile.frameworks.Plan;
import org.sheaf.reconcile.frameworks.PlanTable;
import org.sheaf.reconcile.frameworks.Planning;
import org.sheaf.reconcile.frameworks.Sides;
import org.sheaf.study.CodeDecision;
import org.sheaf.tables.Sheet;
import org.sheaf.tables.Tables;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sheaf framework reconcile}. */
@Command(
        name = "reconcile",
        description =
                "Carries out what a team decided about several coding frameworks, as one step that can be undone.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf framework reconcile leases.sheaf --plan plan.csv --preview",
            "  sheaf framework reconcile leases.sheaf --plan plan.csv --crosswalk crosswalk.csv"
        })
final class FrameworkReconcileCommand extends StudyCommand {

    @Option(
            names = "--plan",
            required = true,
            paramLabel = "FILE",
            description = "The table that ‘framework align --export’ wrote, with its decisions.")
    private Path file = Path.of("");

    @Option(
            names = "--sides",
            paramLabel = "A,B",
            description = "The frameworks, where the table's columns no longer lead to them.")
    private @Nullable String sides;

    @Option(names = "--preview", description = "Tells what would be done, and does nothing.")
    private boolean preview;

    @Option(
            names = "--crosswalk",
            paramLabel = "FILE",
            description = "Writes where the quotations of each code went (.csv, .xlsx).")
    private @Nullable Path crosswalk;

    @Option(names = "--note", paramLabel = "TEXT", description = "What the new version is for.")
    private String note = "";

    FrameworkReconcileCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Sheet sheet = Tables.read(file);
        Alignment alignment =
                Alignment.of(open.study(), new Sides(open.study(), open.journal()).read(words(sheet)), progress());
        PlanTable.Filled filled = PlanTable.read(sheet, alignment, open.study());
        Planning.By by = new Planning.By(open.coder().id(), house().clock().instant(), note);
        Plan plan = Planning.of(open.study(), open.texts(), alignment, filled.rulings(), by, progress());
        Answer answer = new Answer();
        String name = String.valueOf(file.getFileName());
        filled.refused().forEach(row -> answer.refuse(name, row.line(), row.why()));
        plan.conflicts()
                .forEach(conflict -> answer.refuse(
                        name,
                        conflict.proposal() == null ? 0 : filled.lineOf(Objects.requireNonNull(conflict.proposal())),
                        conflict.why()));
        plan.notices().forEach(answer::warnOnce);
        boolean applied = !preview && answer.isComplete() && plan.change().isPresent();
        if (applied) {
            open.run(plan.change().orElseThrow());
        }
        tell(answer, plan, filled, applied);
        if (crosswalk != null && answer.isComplete()) {
            List<CodeDecision> known = applied || plan.change().isEmpty()
                    ? open.study().team().codeDecisions().stream().toList()
                    : plan.decisions();
            Tables.write(Crosswalk.write(open.study(), known), crosswalk, house().outlet());
            answer.put("file", crosswalk.toString()).line("Wrote the crosswalk to " + crosswalk + ".");
        }
        return answer;
    }

    /** Files stand beside the table, unless they are found from here. */
    private List<String> words(Sheet sheet) {
        if (sides != null) {
            return FrameworkAlignCommand.words(sides);
        }
        return PlanTable.sides(sheet).stream()
                .map(word -> {
                    Path beside = file.toAbsolutePath().resolveSibling(word);
                    return !Files.exists(Path.of(word)) && Files.isRegularFile(beside) ? beside.toString() : word;
                })
                .toList();
    }

    private void tell(Answer answer, Plan plan, PlanTable.Filled filled, boolean applied) {
        int already = plan.already() + filled.already();
        Plan.Figures figures = plan.figures();
        answer.put("applied", applied)
                .put("decided", plan.decisions().size())
                .put("already", already)
                .put("undecided", filled.undecided())
                .put("steps", plan.steps().stream().map(Plan.Step::sentence).toList())
                .put("codes", Map.of("before", figures.before(), "after", figures.after()))
                .put(
                        "quotations",
                        Map.of(
                                "recoded", figures.recoded(),
                                "transcripts", figures.transcripts(),
                                "coders", figures.coders()))
                .put(
                        "crosswalk",
                        plan.decisions().stream()
                                .flatMap(decision -> decision.crosswalk().stream())
                                .map(FrameworkReconcileCommand::step)
                                .toList());
        plan.steps().forEach(step -> answer.line(step.sentence()));
        if (!answer.isComplete()) {
            answer.line("Nothing was done. Mend these rows and try again; the study is as it was.");
        } else if (plan.change().isEmpty()) {
            answer.line("Nothing to do: " + Words.count(already, "decision") + " carried out already, "
                    + Words.count(filled.undecided(), "proposal") + " undecided.");
        } else {
            answer.put("version", plan.version());
            answer.line((applied ? "Made version " : "This would make version ") + plan.version() + ": "
                    + Words.count(plan.decisions().size(), "decision") + ", "
                    + Words.count(figures.recoded(), "quotation") + " recoded in "
                    + Words.count(figures.transcripts(), "transcript") + ", " + figures.before() + " codes become "
                    + figures.after() + ".");
        }
    }

    private static Map<String, @Nullable Object> step(CodeDecision.Step step) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("from", step.fromPath());
        map.put("to", step.to() == null ? null : step.toPath());
        return map;
    }
}
