package org.sheaf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sheaf.study.Refusal;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheaf demo}: the sample study, its reports, and the window on it. */
@Command(
        name = "demo",
        description = {
            "Builds the sample study FOLDER/hat-service.sheaf and its reports, and opens the window on it when there "
                    + "is a display. A sample study that is there already is kept as it is."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf demo", "  sheaf demo ~/sheaf-demo --json"})
final class DemoCommand extends BaseCommand {

    private static final String STUDY = "hat-service.sheaf";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = "sheaf-demo",
            description = "Where everything goes. Without it: ${DEFAULT-VALUE} in this folder.")
    private Path folder = Path.of("sheaf-demo");

    /** For the start script, which lets the Java learn once which classes a start needs. */
    @Option(names = "--rehearse", hidden = true)
    private boolean rehearses;

    DemoCommand(House house) {
        super(house);
    }

    @Override
    Answer answer() {
        Path study = folder.resolve(STUDY);
        SampleStudy sample = new SampleStudy(SampleFiles.near(house().program()), progress());
        boolean there = Files.exists(study);
        if (there && !house().studies().isStudy(study)) {
            throw new Refusal(
                    "There is something at ‘" + study + "’ that is no study. Give another folder: sheaf demo FOLDER");
        }
        StudyDoor door = StudyDoor.of(this).as(SampleStudy.CODER);
        Function<OpenStudy, Answer> work = open -> build(open, sample);
        Answer answer = there
                ? door.in(study, work)
                : door.with(house().studies().create(study, SampleStudy.facts(), door.entrance(study)), work);
        if (house().window().obstacle() != null) {
            return answer;
        }
        return answer.then(
                rehearses
                        ? () -> house().window().rehearse(study)
                        : () -> house().window().show(study, globals().coder(), null));
    }

    private Answer build(OpenStudy open, SampleStudy sample) {
        boolean built = !sample.isWhole(open.study());
        if (built) {
            sample.build(open, house().clock().instant());
        }
        List<Path> reports = new DemoReports(open, folder, house().outlet(), progress()).write();
        Path study = folder.resolve(STUDY);
        Answer answer = new Answer()
                .put("study", study.toString())
                .put("built", built)
                .put("reports", reports.stream().map(Path::toString).toList())
                .line((built ? "Built the sample study: " : "The sample study is there already, kept as it is: ")
                        + String.join(", ", SampleStudy.contents(open.study())) + ".")
                .line("  " + study)
                .line("Its reports, each as Word, web page and Excel:");
        stems(reports).forEach(stem -> answer.line("  " + stem));
        String name = StudyPath.quoted(study);
        return answer.line("Next:")
                .line("  sheaf open " + name)
                .line("  sheaf search " + name + " 'code:\"Travel to the clinic\" bus'")
                .line("  sheaf report " + name + " themes -o themes.docx");
    }

    private static List<String> stems(List<Path> files) {
        List<String> stems = new ArrayList<>();
        for (Path file : files) {
            String name = file.toString();
            String stem = name.substring(0, name.lastIndexOf('.')) + ".docx";
            if (!stems.contains(stem)) {
                stems.add(stem);
            }
        }
        return stems;
    }
}
