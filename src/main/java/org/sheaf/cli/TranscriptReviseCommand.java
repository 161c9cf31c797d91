package org.sheaf.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.correction.Amendment;
import org.sheaf.correction.Correction;
import org.sheaf.correction.Corrections;
import org.sheaf.identity.admitting.VaultIntake;
import org.sheaf.identity.vault.Vault;
import org.sheaf.intake.Habits;
import org.sheaf.intake.Intake;
import org.sheaf.intake.Options;
import org.sheaf.intake.ReadFile;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.RefusedFile;
import org.sheaf.intake.convention.Convention;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.intake.format.Format;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.study.VaultMark;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheaf transcripts revise}: a corrected text. */
@Command(
        name = "revise",
        description = {
            "Takes in a corrected text as the next revision of a transcript; every quotation moves with its words.",
            "Best corrected is what ‘sheaf transcripts export’ wrote."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf transcripts revise leases.sheaf texts/int3.txt --preview",
            "  sheaf transcripts revise leases.sheaf texts/int3.txt",
            "  sheaf transcripts revise leases.sheaf int3-new.txt --transcript int3 --drop-lost"
        })
final class TranscriptReviseCommand extends StudyCommand {

    @Parameters(index = "1", paramLabel = "FILE", description = "The corrected text.")
    private Path file = Path.of("");

    @Option(names = "--transcript", paramLabel = "NAME", description = "Which one; without it the file's name says so.")
    private @Nullable String name;

    @Option(
            names = "--convention",
            paramLabel = "C",
            converter = Conventions.class,
            completionCandidates = Conventions.class,
            description = "How speakers are marked, instead of judging by the text: ${COMPLETION-CANDIDATES}.")
    private @Nullable Convention convention;

    @Mixin
    private final CorrectionChoice choice = new CorrectionChoice();

    TranscriptReviseCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Transcript old = transcript(open.study());
        ReadTranscript read = guarded(open, read(open.study(), old));
        Answer answer = new Answer().put("transcript", old.name());
        read.warnings().forEach(answer::warn);
        List<String> labels = read.speakers().stream().map(FoundSpeaker::label).toList();
        Correction correction = Correction.of(old, open.texts().of(old));
        if (correction.text().equals(read.text().text())) {
            return answer.put("revision", old.revision()).line("The text of " + old.name() + " is the same already.");
        }
        Corrections corrections = new Corrections(List.of(correction.with(new Amendment.Taken(read.text(), labels))));
        new CorrectionDeed(open, choice).run(corrections, "", answer);
        Transcript now = open.study().transcripts().get(old.id());
        answer.put("revision", now.revision())
                .put("quotations", open.study().counts(now.id()).quotations());
        return choice.preview() ? answer : answer.line(now.name() + " is at revision " + now.revision() + " now.");
    }

    /** A corrected text brings real names again: they are replaced before anything of it is stored. */
    private ReadTranscript guarded(OpenStudy open, ReadTranscript read) {
        VaultMark mark = open.study().facts().vault();
        if (mark == null || mark.isDestroyed()) {
            return read;
        }
        Vault vault = vault().open(open.study().facts())
                .orElseThrow(() ->
                        new Refusal("Names were replaced in this study, and the file may hold them. Give --vault and"
                                + " --passphrase-file, so that they are replaced in it, too. Nothing was changed."));
        try (vault;
                VaultIntake intake = new VaultIntake(open.study(), open.texts(), open.folder(), vault)) {
            return (ReadTranscript) intake.masked(read);
        }
    }

    private ReadTranscript read(Study study, Transcript old) {
        Options options = Habits.options(study, old);
        ReadFile result = Intake.read(file, convention == null ? options : options.choosing(convention));
        if (result instanceof ReadTranscript read) {
            return read;
        } else if (result instanceof RefusedFile refused) {
            throw new Refusal(refused.why());
        }
        throw new Refusal(
                "‘" + result.file() + "’ holds a part of a transcript only, so it cannot stand for the whole.");
    }

    private Transcript transcript(Study study) {
        String wanted = name == null ? Format.stem(String.valueOf(file.getFileName())) : name;
        return study.transcripts()
                .named(wanted, Transcript::name)
                .orElseThrow(() -> new Refusal("There is no transcript ‘" + wanted
                        + "’ in the study. Name one with --transcript, or bring the file in with ‘sheaf import’."));
    }
}
