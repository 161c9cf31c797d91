package org.sheaf.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.intake.Intake;
import org.sheaf.intake.Neighbours;
import org.sheaf.intake.Options;
import org.sheaf.intake.PartnerFile;
import org.sheaf.intake.ReadFile;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.RefusedFile;
import org.sheaf.intake.convention.Convention;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.study.Turn;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheaf inspect}: what the importer sees. */
@Command(
        name = "inspect",
        description = "Tells what an import would make of files, without a study: format, convention, speakers, turns.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf inspect interviews/*.docx",
            "  sheaf inspect int3.txt --turns",
            "  sheaf inspect int3.txt --convention name-colon --json"
        })
final class InspectCommand extends BaseCommand {

    @Parameters(index = "0", arity = "1..*", paramLabel = "FILE", description = "Files, or folders of files.")
    private List<Path> files = List.of();

    @Option(names = "--turns", description = "Also lists every turn.")
    private boolean turns;

    @Option(
            names = "--convention",
            paramLabel = "C",
            converter = Conventions.class,
            description = "How speakers are marked, instead of judging by each text: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Conventions.class)
    private @Nullable Convention convention;

    InspectCommand(House house) {
        super(house);
    }

    @Override
    Answer answer() {
        Answer answer = new Answer();
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (ReadFile file : read()) {
            if (file instanceof ReadTranscript read) {
                objects.add(object(read));
                tell(read, answer);
            } else if (file instanceof PartnerFile partner) {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                map.put("file", partner.path().toString());
                map.put("partner", partner.partner().path().toString());
                objects.add(map);
                answer.line(partner.path() + ": read together with "
                        + partner.partner().path().getFileName());
            } else if (file instanceof RefusedFile refused) {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                map.put("file", refused.path().toString());
                map.put("error", refused.why());
                objects.add(map);
                answer.refuse(refused.path().toString(), 0, refused.why());
            }
        }
        Intake.passedOver(files, Options.DEFAULT).forEach(passed -> answer.warn(passed.sentence()));
        return answer.put("files", objects);
    }

    private List<ReadFile> read() {
        List<ReadFile> read = Intake.read(files, Options.DEFAULT.choosing(convention), progress());
        return convention != null
                ? read
                : Neighbours.alone()
                        .compare(
                                read,
                                progress(),
                                (file, custom) -> Intake.read(file.origin(), Options.DEFAULT.choosing(custom)));
    }

    private Map<String, @Nullable Object> object(ReadTranscript read) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("file", read.path().toString());
        if (!read.origin().inside().isEmpty()) {
            map.put("inside", read.origin().inside());
        }
        map.put("format", read.format().word());
        map.put("encoding", read.encoding());
        map.put("convention", read.marking().convention().word());
        map.put("words", read.words());
        map.put("speakers", read.speakers().stream().map(InspectCommand::object).toList());
        map.put("turns", read.turns().size());
        map.put("warnings", read.warnings());
        map.put("notSeen", read.notSeen().orElse(null));
        if (turns) {
            map.put("turn", turns(read));
        }
        return map;
    }

    private static Map<String, Object> object(FoundSpeaker speaker) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("label", speaker.label());
        map.put("role", speaker.role().word());
        map.put("turns", speaker.turns());
        map.put("words", speaker.words());
        return map;
    }

    private static List<Map<String, @Nullable Object>> turns(ReadTranscript read) {
        CodePoints points = read.text().codePoints();
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (Turn turn : read.turns()) {
            Span span = points.fromUtf16(turn.speech());
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("speaker", label(read, turn));
            map.put("start", span.start());
            map.put("end", span.end());
            map.put("time", Times.orNull(turn.startMillis()));
            map.put("text", read.text().words(turn.speech()));
            all.add(map);
        }
        return all;
    }

    private static @Nullable String label(ReadTranscript read, Turn turn) {
        return turn.speaker() < 0 ? null : read.speakers().get(turn.speaker()).label();
    }

    private void tell(ReadTranscript read, Answer answer) {
        answer.line(read.path() + ": " + read.format().noun()
                + (read.encoding().isEmpty() ? "" : ", " + read.encoding()) + ", "
                + Words.count(read.words(), "word") + ", "
                + Words.count(read.turns().size(), "turn"));
        answer.line("  " + read.marking().sentence());
        for (FoundSpeaker speaker : read.speakers()) {
            answer.line("  " + speaker.label() + ": " + speaker.role().word() + ", "
                    + Words.count(speaker.turns(), "turn") + ", " + Words.count(speaker.words(), "word") + " ("
                    + speaker.reason() + ")");
        }
        read.warnings().forEach(warning -> answer.line("  Note: " + warning));
        read.notSeen().ifPresent(sentence -> answer.line("  Note: " + sentence));
        if (turns) {
            for (Turn turn : read.turns()) {
                String time = Times.orNull(turn.startMillis());
                answer.line("")
                        .line((time == null ? "" : "[" + time + "] ") + label(read, turn) + ":")
                        .line(read.text().words(turn.speech()));
            }
        }
    }
}
