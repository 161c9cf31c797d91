package org.sheaf.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.intake.Admission;
import org.sheaf.intake.Options;
import org.sheaf.intake.ReadFile;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.RefusedFile;
import org.sheaf.intake.convention.Convention;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.study.Participant;
import org.sheaf.study.Role;
import org.sheaf.study.Transcript;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code sheaf import}: transcripts into a study. */
@Command(
        name = "import",
        description = {
            "Brings transcripts into a study: files, folders of files, or zip archives.",
            "It reads Word, PDF, OpenDocument, RTF, web pages, text, subtitles, tables, JSON, CHAT, ELAN, EXMARaLDA,",
            "Praat, OHMS and TEI.",
            "A file that cannot be read never stops the others; the same file twice changes nothing."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf import leases.sheaf interviews/",
            "  sheaf import leases.sheaf int*.docx --group Tenants",
            "  sheaf import leases.sheaf focus.txt --convention name-colon --role M=interviewer"
        })
final class ImportCommand extends StudyCommand {

    /** As many lines as one screen takes. */
    private static final int LINES = 30;

    @Parameters(index = "1", arity = "1..*", paramLabel = "FILE", description = "Files, or folders of files.")
    private List<Path> files = List.of();

    @Option(names = "--group", paramLabel = "G", description = "The group of these transcripts and their participants.")
    private String group = "";

    @Option(
            names = "--convention",
            paramLabel = "C",
            converter = Conventions.class,
            completionCandidates = Conventions.class,
            description = "How speakers are marked, instead of judging by each text: ${COMPLETION-CANDIDATES}.")
    private @Nullable Convention convention;

    @Option(
            names = "--role",
            paramLabel = "LABEL=ROLE",
            converter = {Labels.class, Roles.class},
            description = "What a label is: participant, interviewer or other. May be given more than once.")
    private Map<String, Role> roles = Map.of();

    ImportCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        TranscriptImport.How how = new TranscriptImport.How(Options.DEFAULT.choosing(convention), group.strip(), roles);
        TranscriptImport.Result result = TranscriptImport.run(files, how, open, progress());
        Admission admission = result.admission();
        Answer answer = new Answer();
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (ReadFile file : result.files()) {
            objects.add(object(file, admission));
            if (file instanceof RefusedFile refused) {
                answer.refuse(refused.path().toString(), 0, refused.why());
            } else if (file instanceof ReadTranscript read) {
                read.warnings().forEach(warning -> answer.warn(read.file() + ": " + warning));
                admission.head(read).ifPresent(head -> lines.add(line(read, head, admission)));
            }
        }
        admission.warnings().forEach(answer::warn);
        answer.put("files", objects);
        answer.put("imported", admission.change().arrivals().size());
        answer.put("present", admission.skipped().size());
        lines.stream().limit(LINES).forEach(answer::line);
        if (lines.size() > LINES) {
            answer.line("… and " + Words.count(lines.size() - LINES, "more", "more") + ".");
        }
        return answer.line(summary(admission, result.refused().size()));
    }

    private static String summary(Admission admission, int refused) {
        int present = admission.skipped().size();
        return "Imported " + Words.count(admission.change().arrivals().size(), "transcript")
                + (present == 0 ? "" : "; " + Words.count(present, "file was", "files were") + " in the study already")
                + (refused == 0 ? "" : "; " + Words.count(refused, "file") + " could not be read")
                + ".";
    }

    private static String line(ReadTranscript read, Transcript head, Admission admission) {
        List<String> people = new ArrayList<>();
        for (FoundSpeaker speaker : read.speakers()) {
            String person = admission
                    .person(read, speaker.label())
                    .map(Participant::name)
                    .orElse("nobody");
            people.add(person.equals(speaker.label()) ? person : speaker.label() + " is " + person);
        }
        return head.name() + ": " + Words.count(read.words(), "word")
                + (people.isEmpty() ? ", no speakers" : ", " + String.join(", ", people));
    }

    private static Map<String, @Nullable Object> object(ReadFile file, Admission admission) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("file", file.path().toString());
        if (file instanceof ReadTranscript read) {
            Transcript head = admission.head(read).orElse(null);
            map.put("status", head == null ? "present" : "imported");
            map.put("transcript", head == null ? null : head.name());
            map.put("convention", read.marking().convention().word());
            map.put("words", read.words());
            map.put("turns", read.turns().size());
            map.put(
                    "speakers",
                    read.speakers().stream()
                            .map(s -> speaker(read, s, admission))
                            .toList());
            map.put("warnings", read.warnings());
        } else if (file instanceof RefusedFile refused) {
            map.put("status", "refused");
            map.put("why", refused.why());
        }
        return map;
    }

    private static Map<String, @Nullable Object> speaker(
            ReadTranscript read, FoundSpeaker speaker, Admission admission) {
        Participant person = admission.person(read, speaker.label()).orElse(null);
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("label", speaker.label());
        map.put("role", person == null ? speaker.role().word() : person.role().word());
        map.put("participant", person == null ? null : person.name());
        map.put("turns", speaker.turns());
        map.put("words", speaker.words());
        return map;
    }

    /** Takes a label as it is typed; picocli wants a converter for both sides of the sign. */
    static final class Labels implements ITypeConverter<String> {
        @Override
        public String convert(String label) {
            return label;
        }
    }

    /** Reads a role. */
    static final class Roles implements ITypeConverter<Role> {
        @Override
        public Role convert(String word) {
            return Role.read(word)
                    .orElseThrow(() -> new TypeConversionException(
                            "‘" + word + "’ is no role; choose participant, interviewer or other"));
        }
    }
}
