package org.sheaf.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Coder;
import org.sheaf.study.Copies;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.Transcript;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheaf copy}: a copy of a study for somebody else to work in. */
@Command(
        name = "copy",
        description = {
            "Hands out a copy of a study, which somebody else works in and which is merged again later.",
            "With --blind the copy holds nothing of what others coded: no quotation, no count, no step of the history."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf copy leases.sheaf leases-tom.sheaf --for Tom",
            "  sheaf copy leases.sheaf leases-tom.sheaf --for Tom --transcripts Frankie,Robin --blind"
        })
final class CopyCommand extends BaseCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder, for instance leases.sheaf.")
    private Path study = Path.of("");

    @Parameters(index = "1", paramLabel = "TO", description = "The folder to make.")
    private Path to = Path.of("");

    @Option(names = "--for", paramLabel = "CODER", description = "Who will work in it.")
    private @Nullable String coder;

    @Option(
            names = "--transcripts",
            paramLabel = "NAME",
            split = ",",
            description = "Only these transcripts, joined by commas. Without it: all.")
    private List<String> transcripts = new ArrayList<>();

    @Option(names = "--blind", description = "Leaves out what everybody else coded; needs --for.")
    private boolean blind;

    @Mixin
    private final VaultChoice vault = new VaultChoice();

    @Mixin
    private final GivingChoice giving = new GivingChoice();

    CopyCommand(House house) {
        super(house);
    }

    @Override
    VaultChoice vault() {
        return vault;
    }

    @Override
    Answer answer() {
        if (blind && coder == null) {
            throw new Refusal("A blind copy is for one coder, whose own work it holds. Give --for CODER.");
        }
        Path folder = StudyPath.ofExisting(study, house().studies());
        StudyDoor door = StudyDoor.of(this);
        Studies.Entrance entrance = door.entrance(folder);
        return door.with(house().studies().open(folder, entrance), open -> handOut(open, entrance.passphrase()));
    }

    private Answer handOut(OpenStudy open, char @Nullable [] passphrase) {
        giving.check("the copy", open, this);
        Path target = StudyPath.ofNew(to);
        String name = coder;
        Coder worker = name == null ? null : Coder.of(open.study(), name);
        boolean isNew = worker != null && !open.study().coders().has(worker.id());
        Copies.Order order =
                new Copies.Order(worker, chosen(open), blind, house().clock().instant());
        open.backUpIfDue();
        Copies.Here here = new Copies.Here(open.study(), open.texts(), open.journal(), open.folder());
        house().studies()
                .copies()
                .handOut(here, open.sealKey(), order, new Copies.Other(target, passphrase), progress());
        int count = order.transcripts().isEmpty()
                ? open.study().transcripts().size()
                : order.transcripts().size();
        return new Answer()
                .put("copy", target.toString())
                .put("transcripts", count)
                .put("blind", blind)
                .put("encrypted", passphrase != null)
                .line("Made the " + (blind ? "blind copy " : "copy ") + target + " with "
                        + Words.count(count, "transcript") + (worker == null ? "" : " for " + worker.name())
                        + (isNew ? ", who is new to the study." : "."))
                .line("When it comes back: sheaf merge " + StudyPath.quoted(open.folder()) + " "
                        + StudyPath.quoted(target));
    }

    private List<Id<Transcript>> chosen(OpenStudy open) {
        return transcripts.stream()
                .map(String::strip)
                .map(name -> open.study()
                        .transcripts()
                        .named(name, Transcript::name)
                        .map(Transcript::id)
                        .orElseThrow(() -> new Refusal("There is no transcript ‘" + name
                                + "’. Their names are listed by: sheaf transcripts list")))
                .distinct()
                .toList();
    }
}
