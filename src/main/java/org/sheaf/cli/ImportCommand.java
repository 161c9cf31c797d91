package org.sheaf.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.correction.Corrections;
import org.sheaf.identity.admitting.VaultIntake;
import org.sheaf.identity.vault.SealedFiles;
import org.sheaf.identity.vault.Vault;
import org.sheaf.intake.Admission;
import org.sheaf.intake.Intake;
import org.sheaf.intake.PartnerFile;
import org.sheaf.intake.ReadFile;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.RefusedFile;
import org.sheaf.intake.Versions.Version;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.study.Outlet;
import org.sheaf.study.Participant;
import org.sheaf.study.Refusal;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.TextCount;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.VaultMark;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

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
            "  sheaf import leases.sheaf focus.txt --convention name-colon --role M=interviewer --remember",
            "  sheaf import leases.sheaf wave2/ --name-pattern {participant}_{wave}",
            "  sheaf import leases.sheaf int3.docx --changed revise --preview"
        })
final class ImportCommand extends StudyCommand {

    /** As many lines as one screen takes. */
    private static final int LINES = 30;

    @Parameters(index = "1", arity = "0..*", paramLabel = "FILE", description = "Files, or folders of files.")
    private List<Path> files = List.of();

    @Mixin
    private final ImportChoice choice = new ImportChoice();

    @Mixin
    private final CorrectionChoice correcting = new CorrectionChoice();

    ImportCommand(House house) {
        super(house);
    }

    /** It tells of files by the names they have outside, which are whoever's who brings them in. */
    @Override
    Outlet.Kind kind() {
        return Outlet.Kind.REVIEW_TABLE;
    }

    @Override
    Answer answer(OpenStudy open) {
        StudyFacts facts = open.study().facts();
        VaultMark mark = facts.vault();
        boolean guarded = mark != null && !mark.isDestroyed();
        boolean sealed = guarded && vault().isGiven() && new SealedFiles(open.folder()).count() > 0;
        if (files.isEmpty() && !sealed) {
            throw new ParameterException(spec().commandLine(), "Missing required parameter: 'FILE'");
        }
        if (mark == null || !guarded) {
            Answer answer = bring(open, TranscriptImport.of(files, choice, open, progress()), null);
            return mark == null
                    ? answer
                    : answer.warn(
                            "The vault of this study was destroyed, so nothing was replaced in what came in. Review and"
                                    + " apply names anew, into a new vault.");
        }
        Optional<Vault> opened = vault().open(facts);
        if (opened.isEmpty()) {
            return seal(open, mark);
        }
        try (Vault vault = opened.get();
                VaultIntake intake = new VaultIntake(open.study(), open.texts(), open.folder(), vault)) {
            List<Path> all = new ArrayList<>(files);
            all.addAll(intake.sealed());
            return bring(open, TranscriptImport.of(all, choice, open, progress(), intake::masked), intake);
        }
    }

    /** Without the vault nobody can tell what in a file is somebody's real name. */
    private Answer seal(OpenStudy open, VaultMark mark) {
        Answer answer = new Answer();
        StudyFacts facts = open.study().facts();
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        SealedFiles sealed = new SealedFiles(open.folder());
        for (Path file : Intake.documents(files, choice.options(facts.habits()))) {
            try {
                sealed.add(file, HexFormat.of().parseHex(mark.trayKey()));
                objects.add(Map.of("file", file.toString(), "status", "sealed"));
            } catch (Refusal refused) {
                answer.refuse(file.toString(), 0, refused.getMessage() + "");
            }
        }
        return answer.put("files", objects)
                .put("imported", 0)
                .put("sealed", objects.size())
                .line("Sealed " + Words.count(objects.size(), "file")
                        + " for the vault. They are read when it is next opened:"
                        + " sheaf import STUDY --vault V --passphrase-file P");
    }

    private Answer bring(OpenStudy open, TranscriptImport found, @Nullable VaultIntake guarded) {
        Answer answer = new Answer().put("preview", correcting.preview());
        Corrections corrections =
                choice.changed() == ImportChoice.Changed.REVISE ? found.corrections(open) : new Corrections(List.of());
        if (!corrections.all().isEmpty()) {
            // first of all, for what cannot be corrected keeps all from being stored
            new CorrectionDeed(open, correcting)
                    .run(
                            corrections,
                            "Corrected " + corrections.all().size() + " transcripts by files",
                            answer,
                            correction -> found.with(correction, choice, open));
        } else if (!correcting.preview()) {
            store(open, found, guarded);
        }
        List<String> lines = tell(found, answer);
        lines.stream().limit(LINES).forEach(answer::line);
        if (lines.size() > LINES) {
            answer.line("… and " + Words.count(lines.size() - LINES, "more", "more") + ".");
        }
        changed(found, answer);
        return answer.line(summary(found));
    }

    private void store(OpenStudy open, TranscriptImport found, @Nullable VaultIntake guarded) {
        if (guarded == null) {
            found.store(choice, open, progress());
            return;
        }
        guarded.keep(found.admission(), open.coder().name(), house().clock().instant());
        try {
            found.store(choice, open, progress());
        } catch (RuntimeException refused) {
            guarded.takeBack(found.admission());
            throw refused;
        }
        guarded.done(found.files());
    }

    private List<String> tell(TranscriptImport found, Answer answer) {
        Admission admission = found.admission();
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (ReadFile file : found.files()) {
            objects.add(object(file, found));
            if (file instanceof RefusedFile refused) {
                answer.refuse(refused.path().toString(), 0, refused.why());
            } else if (file instanceof ReadTranscript read) {
                read.warnings().forEach(warning -> answer.warn(read.file() + ": " + warning));
                admission.head(read).ifPresent(head -> lines.add(line(read, head, admission)));
            }
        }
        found.passed().forEach(passed -> answer.warn(passed.sentence()));
        admission.warnings().forEach(answer::warn);
        admission.unknown(choice.roles()).forEach(answer::warn);
        answer.put("files", objects);
        answer.put(
                "described",
                admission.described().stream().map(Participant::name).toList());
        answer.put("imported", admission.change().arrivals().size());
        answer.put("present", present(found));
        return lines;
    }

    private static int present(TranscriptImport found) {
        return found.admission().skipped().size()
                + (int) found.files().stream()
                        .map(file -> found.versions().get(file.origin()))
                        .filter(version -> version != null && version.same())
                        .count();
    }

    /** What becomes of files of which the study has another version. */
    private void changed(TranscriptImport found, Answer answer) {
        if (choice.changed() == ImportChoice.Changed.LEAVE) {
            found.files().forEach(file -> {
                Version version = found.versions().get(file.origin());
                if (version != null && !version.same()) {
                    answer.warn("‘" + file.file() + "’ is another version of ‘"
                            + version.transcript().name() + "’ (" + version.alike()
                            + " % of the words are the same) and was left out. ‘--changed revise’ corrects the"
                            + " transcript with it, ‘--changed beside’ brings it in as one more.");
                }
            });
        }
    }

    private String summary(TranscriptImport found) {
        int present = present(found);
        int refused = found.refused().size();
        return (correcting.preview() ? "Nothing was stored. It would import " : "Imported ")
                + TextCount.of(found.admission().change().arrivals().stream()
                                .map(TranscriptChange.Arrival::head)
                                .toList())
                        .words()
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

    private Map<String, @Nullable Object> object(ReadFile file, TranscriptImport found) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("file", file.path().toString());
        if (!file.origin().inside().isEmpty()) {
            map.put("inside", file.origin().inside());
        }
        if (file instanceof ReadTranscript read) {
            object(read, found, map);
        } else if (file instanceof PartnerFile partner) {
            map.put("status", "partner");
            map.put("partner", partner.partner().path().toString());
        } else if (file instanceof RefusedFile refused) {
            map.put("status", "refused");
            map.put("why", refused.why());
        }
        return map;
    }

    private void object(ReadTranscript read, TranscriptImport found, Map<String, @Nullable Object> map) {
        Admission admission = found.admission();
        Transcript head = admission.head(read).orElse(null);
        Version version = found.versions().get(read.origin());
        map.put("status", status(head, version));
        map.put(
                "transcript",
                head != null
                        ? head.name()
                        : version == null ? null : version.transcript().name());
        map.put("kind", head == null ? null : head.kind().word());
        map.put("convention", read.marking().convention().word());
        map.put("words", read.words());
        map.put("turns", read.turns().size());
        map.put(
                "speakers",
                read.speakers().stream().map(s -> speaker(read, s, admission)).toList());
        map.put("warnings", read.warnings());
    }

    private String status(@Nullable Transcript head, @Nullable Version version) {
        if (head != null) {
            return "imported";
        } else if (version == null || version.same()) {
            return "present";
        }
        return choice.changed() == ImportChoice.Changed.REVISE ? "revised" : "changed";
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
}
