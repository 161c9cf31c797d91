package org.sheaf.cli;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.TextKind;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheaf transcripts read}: what texts are to the study. */
@Command(
        name = "read",
        description = {
            "Says what texts are to the study: interviews, or documents, which are counted apart.",
            "Their words, turns and quotations stay as they are."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf transcripts read leases.sheaf --kind document notes briefing",
            "  sheaf transcripts read leases.sheaf --kind interview int3"
        })
final class TranscriptReadCommand extends StudyCommand {

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            required = true,
            converter = TextKindReader.class,
            description = "interview or document.")
    private TextKind kind = TextKind.DOCUMENT;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "NAME", description = "The transcripts.")
    private List<String> names = new ArrayList<>();

    TranscriptReadCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Study study = open.study();
        List<Transcript> others = names.stream()
                .map(name -> study.transcripts()
                        .named(name, Transcript::name)
                        .orElseThrow(() -> new Refusal("There is no transcript ‘" + name
                                + "’ in the study. ‘sheaf transcripts list’ names them.")))
                .distinct()
                .filter(transcript -> transcript.kind() != kind)
                .map(transcript -> transcript.read(kind))
                .toList();
        Answer answer = new Answer()
                .put("kind", kind.word())
                .put("changed", others.stream().map(Transcript::name).toList());
        if (others.isEmpty()) {
            return answer.line("Nothing to do: " + (names.size() == 1 ? "it is" : "they are") + " read so already.");
        }
        TranscriptChange.Described change = new TranscriptChange.Described(others);
        String done = change.name(study);
        open.run(change);
        return answer.line(done + ".");
    }
}
