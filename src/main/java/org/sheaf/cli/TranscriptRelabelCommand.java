package org.sheaf.cli;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sheaf.correction.Amendment;
import org.sheaf.correction.Correction;
import org.sheaf.correction.Corrections;
import org.sheaf.study.Refusal;
import org.sheaf.study.Transcript;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheaf transcripts relabel}: who speaks. */
@Command(
        name = "relabel",
        description = {
            "Gives turns of a transcript to another speaker, or a speaker another label; the text says so too.",
            "Where the new label speaks already, both become one."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf transcripts relabel leases.sheaf int3 \"Speaker 2\" Nadia",
            "  sheaf transcripts relabel leases.sheaf int3 interviewr Interviewer",
            "  sheaf transcripts relabel leases.sheaf int3 I Nadia --turns 12,14-16 --preview"
        })
final class TranscriptRelabelCommand extends StudyCommand {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,7})(?:-(\\d{1,7}))?");

    @Parameters(index = "1", paramLabel = "NAME", description = "The transcript.")
    private String name = "";

    @Parameters(index = "2", paramLabel = "LABEL", description = "The label as it is.")
    private String label = "";

    @Parameters(index = "3", paramLabel = "NEW", description = "The label as it becomes, known or new.")
    private String other = "";

    @Option(
            names = "--turns",
            paramLabel = "N",
            description = "Only these turns, counted from 1, for instance 12,14-16. Without it everywhere.")
    private @Nullable String turns;

    @Mixin
    private final CorrectionChoice choice = new CorrectionChoice();

    TranscriptRelabelCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Transcript transcript = open.study()
                .transcripts()
                .named(name, Transcript::name)
                .orElseThrow(() -> new Refusal(
                        "There is no transcript ‘" + name + "’ in the study. ‘sheaf transcripts list’ names them."));
        Correction correction = Correction.of(transcript, open.texts().of(transcript));
        Amendment amendment = turns == null
                ? new Amendment.Renamed(label, other)
                : new Amendment.Reassigned(which(correction, turns), other);
        Answer answer = new Answer();
        new CorrectionDeed(open, choice).run(new Corrections(List.of(correction.with(amendment))), "", answer);
        return answer;
    }

    private List<Integer> which(Correction correction, String written) {
        TreeSet<Integer> which = new TreeSet<>();
        for (String part : written.split(",")) {
            Matcher range = RANGE.matcher(part.strip());
            if (!range.matches()) {
                throw new Refusal("‘" + part + "’ names no turns. Write numbers and ranges, for instance 12,14-16.");
            }
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            for (int number = from; number <= to; number++) {
                which.add(turn(correction, number));
            }
        }
        return List.copyOf(which);
    }

    private int turn(Correction correction, int number) {
        if (number < 1 || number > correction.turns().size()) {
            throw new Refusal("There is no turn " + number + "; " + name + " has "
                    + Words.count(correction.turns().size(), "turn") + ".");
        }
        String speaks = correction.label(correction.turns().get(number - 1));
        if (!speaks.equals(label)) {
            throw new Refusal("Turn " + number + " is spoken by ‘" + speaks + "’, not by ‘" + label + "’.");
        }
        return number - 1;
    }
}
