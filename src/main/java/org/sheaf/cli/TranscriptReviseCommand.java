package org.sheaf.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.intake.Intake;
import org.sheaf.intake.Options;
import org.sheaf.intake.ReadFile;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.RefusedFile;
import org.sheaf.intake.convention.Convention;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Refusal;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
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
            "  sheaf transcripts revise leases.sheaf texts/int3.txt",
            "  sheaf transcripts revise leases.sheaf int3-new.txt --transcript int3 --drop-lost"
        })
final class TranscriptReviseCommand extends StudyCommand {

    @Parameters(index = "1", paramLabel = "FILE", description = "The corrected text.")
    private Path file = Path.of("");

    @Option(names = "--transcript", paramLabel = "NAME", description = "Which one; without it the file's name says so.")
    private @Nullable String name;

    @Option(names = "--drop-lost", description = "Lets quotations go whose words are no longer there.")
    private boolean dropLost;

    @Option(
            names = "--convention",
            paramLabel = "C",
            converter = Conventions.class,
            completionCandidates = Conventions.class,
            description = "How speakers are marked, instead of judging by the text: ${COMPLETION-CANDIDATES}.")
    private @Nullable Convention convention;

    TranscriptReviseCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        ReadTranscript read = read();
        Transcript old = transcript(open.study(), read);
        Answer answer = new Answer().put("transcript", old.name());
        read.warnings().forEach(answer::warn);
        if (open.texts().of(old).text().equals(read.text().text())) {
            return answer.put("revision", old.revision()).line("The text of " + old.name() + " is the same already.");
        }
        int before = open.study().counts(old.id()).quotations();
        Transcript head = revised(old, read);
        open.run(new TranscriptChange.Revised(head, read.text(), dropLost));
        int lost = before - open.study().counts(old.id()).quotations();
        head.speakers().stream()
                .filter(speaker -> speaker.participant() == null)
                .forEach(speaker -> answer.warn("Nobody is assigned to the label ‘" + speaker.label() + "’."));
        return answer.put("revision", head.revision())
                .put("quotations", before - lost)
                .put("lost", lost)
                .line(old.name() + " is at revision " + head.revision() + " now; "
                        + Words.count(before - lost, "quotation") + " moved with the words"
                        + (lost == 0 ? "." : ", " + Words.count(lost, "went", "went") + " with theirs."));
    }

    private ReadTranscript read() {
        ReadFile result = Intake.read(file, Options.DEFAULT.choosing(convention));
        if (result instanceof RefusedFile refused) {
            throw new Refusal(refused.why());
        }
        return (ReadTranscript) result;
    }

    private Transcript transcript(Study study, ReadTranscript read) {
        String wanted = name == null ? read.name() : name;
        return study.transcripts()
                .named(wanted, Transcript::name)
                .orElseThrow(() -> new Refusal("There is no transcript ‘" + wanted
                        + "’ in the study. Name one with --transcript, or bring the file in with ‘sheaf import’."));
    }

    private static Transcript revised(Transcript old, ReadTranscript read) {
        List<Speaker> speakers = new ArrayList<>();
        for (FoundSpeaker found : read.speakers()) {
            speakers.add(new Speaker(found.label(), person(old, found.label()), found.turns(), found.words()));
        }
        // The source stays the first file's, so that importing that one again still changes nothing.
        return new Transcript(
                old.id(),
                old.name(),
                old.revision() + 1,
                old.facts(),
                speakers,
                read.text().text().length(),
                read.turns().size(),
                read.words(),
                old.source());
    }

    private static @Nullable Id<Participant> person(Transcript old, String label) {
        for (Speaker speaker : old.speakers()) {
            if (speaker.label().equals(label)) {
                return speaker.participant();
            }
        }
        return null;
    }
}
