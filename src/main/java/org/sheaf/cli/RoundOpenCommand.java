package org.sheaf.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.reconcile.passages.Rounds;
import org.sheaf.reconcile.passages.Sample;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code sheaf rounds open}. */
@Command(
        name = "open",
        description = {
            "Opens a round: from now on its coders have these transcripts on their to-do lists.",
            "Without --transcripts and --share it is about all transcripts. The same share with the same seed is the same "
                    + "draw, and the round says how it was drawn."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf rounds open leases.sheaf --coders 'Ann,Bo' --share 25 --by group --seed 7 --freeze --blind",
            "  sheaf rounds open leases.sheaf --coders Ann,Bo,Cy --transcripts int1,int4 --purpose 'open coding'"
        })
final class RoundOpenCommand extends StudyCommand {

    @Option(
            names = "--coders",
            required = true,
            split = ",",
            paramLabel = "NAME",
            description = "Who codes, two at least, in a row with commas.")
    private List<String> coders = List.of();

    @Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            converter = PurposeReader.class,
            defaultValue = "coding",
            description = "Which step: open coding, consolidation, coding, second-level coding. Without it: "
                    + "${DEFAULT-VALUE}.")
    private Round.Purpose purpose = Round.Purpose.CODING;

    @Option(names = "--transcripts", split = ",", paramLabel = "NAME", description = "Only these, with commas.")
    private List<String> transcripts = List.of();

    @Option(names = "--share", paramLabel = "PERCENT", description = "Only so many of a hundred, drawn by chance.")
    private @Nullable Integer share;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = "With --share: each value of this has its part, ‘group’ or an attribute of the participants.")
    private String by = "";

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "With --share: which draw. Without it: ${DEFAULT-VALUE}.")
    private long seed;

    @ArgGroup
    private @Nullable Against against;

    @Option(names = "--blind", description = "Nobody sees what the others mark until the round is closed.")
    private boolean blind;

    /** Against which framework is coded: one of the two. */
    private static final class Against {
        @Option(names = "--framework", paramLabel = "N", description = "Against this frozen version of the framework.")
        private @Nullable Integer version;

        @Option(names = "--freeze", description = "Against the framework of today, frozen as a new version.")
        private boolean freeze;
    }

    /** Reads the purpose's words. */
    private static final class PurposeReader implements ITypeConverter<Round.Purpose> {
        @Override
        public Round.Purpose convert(String word) {
            return Round.Purpose.read(word)
                    .orElseThrow(() -> new TypeConversionException(
                            "‘" + word + "’ is no purpose: open coding, consolidation, coding, second-level coding."));
        }
    }

    RoundOpenCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Study study = open.study();
        Rounds.Plan plan = new Rounds.Plan(
                purpose,
                sample(study),
                new RoundWords(study).coders(coders),
                version(study),
                against != null && against.freeze,
                blind);
        open.run(new Rounds(study).open(plan, open.coder().id(), house().clock().instant()));
        RoundWords words = new RoundWords(open.study());
        List<Round> all = new Rounds(open.study()).all();
        Round round = all.get(all.size() - 1);
        return new Answer()
                .put("rounds", List.of(words.object(round)))
                .line("Opened round " + round.number() + " (" + round.purpose().word() + (blind ? ", blind" : "")
                        + "): " + words.names(round.coders()) + "; "
                        + round.choice() + ".")
                .line("  " + String.join(", ", words.transcriptNames(round)));
    }

    private Sample sample(Study study) {
        if (share != null && !transcripts.isEmpty()) {
            throw new Refusal("Give --transcripts or --share, not both: either they are named, or chance names them.");
        }
        if (share != null) {
            return new Sample.Share(share, by, seed);
        }
        if (!by.isEmpty()) {
            throw new Refusal("--by goes with --share: it says what each part of the share is drawn from.");
        }
        return transcripts.isEmpty()
                ? new Sample.All()
                : new Sample.Named(new RoundWords(study).transcripts(transcripts));
    }

    private @Nullable Id<FrameworkVersion> version(Study study) {
        Integer number = against == null ? null : against.version;
        if (number == null) {
            return null;
        }
        return study.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no framework version " + number
                        + ". ‘sheaf framework versions’ lists them; --freeze makes a new one."))
                .id();
    }
}
