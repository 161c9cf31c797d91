package org.sheaf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sheaf.analysis.guide.Decisions;
import org.sheaf.analysis.guide.GuideMatching;
import org.sheaf.analysis.guide.Proposal;
import org.sheaf.intake.guide.GuideFile;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.reconcile.passages.DecisionsTable;
import org.sheaf.reconcile.passages.Rounds;
import org.sheaf.reconcile.passages.RoundsTable;
import org.sheaf.study.CodeChange;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Id;
import org.sheaf.study.Method;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.tables.Reading;
import org.sheaf.tables.Tables;
import org.sheaf.workbench.OpenStudy;

/** Builds the sample study out of its files, the way a researcher would: framework, transcripts, people, codings, themes. */
public final class SampleStudy {

    /** What the study is called. */
    static final String TITLE = "HAT service (sample)";
    /** Under whose name it is built. */
    public static final String CODER = "Ines Moreau";

    private static final Method METHOD = Method.CODEBOOK;

    private final SampleFiles files;
    private final Progress progress;

    SampleStudy(SampleFiles files, Progress progress) {
        this.files = files;
        this.progress = progress;
    }

    /**
     * The sample whose files stand beside the program or in a folder above it.
     *
     * @throws Refusal when they are not there
     */
    public static SampleStudy near(Path program, Progress progress) {
        return new SampleStudy(SampleFiles.near(program), progress);
    }

    /** The facts of a study about to be built. */
    public static StudyFacts facts() {
        return StudyFacts.of(TITLE, METHOD);
    }

    /** Whether everything is in it, so that what a person has changed since is left alone. */
    boolean isWhole(Study study) {
        return study.transcripts().size() >= files.transcripts().size()
                && study.analyses().size() > 0
                && study.memos().size() > 0;
    }

    /**
     * Brings everything in; what is there already stays as it is, so an interrupted building can be taken up again.
     *
     * @throws Refusal naming the file when one of the sample's own files does not fit
     */
    public void build(OpenStudy open, Instant now) {
        table(TableKind.CODEBOOK, files.framework(), open, now);
        ImportChoice proposed = new ImportChoice();
        TranscriptImport found = TranscriptImport.of(files.transcripts(), proposed, open, progress);
        if (!found.refused().isEmpty()) {
            throw new Refusal("The sample study cannot be built: "
                    + found.refused().get(0).why());
        }
        found.store(proposed, open, progress);
        table(TableKind.TRANSCRIPTS, files.table("transcripts"), open, now);
        table(TableKind.PARTICIPANTS, files.table("participants"), open, now);
        guide(files.table("topic-guide"), open);
        if (open.study().versions().size() == 0) {
            open.run(new CodeChange.Frozen(new FrameworkVersion(
                    Id.random(),
                    1,
                    "as used for all codings of the sample",
                    frozen(now),
                    open.coder().id(),
                    open.study().framework().inOrder())));
        }
        table(TableKind.CODINGS, files.table("codings"), open, now);
        table(TableKind.THEMES, files.table("themes"), open, now);
        rounds(open, now);
        table(TableKind.MEMOS, files.table("memos"), open, now);
    }

    /** What a round is coded against was frozen before the first one was opened. */
    private Instant frozen(Instant now) {
        return RoundsTable.firstOpened(Tables.read(present(files.table("rounds"))))
                .map(opened -> opened.minus(1, ChronoUnit.DAYS))
                .orElse(now);
    }

    /** The topic guide, and of the turns that ask its questions those that hardly anybody would doubt. */
    private void guide(Path file, OpenStudy open) {
        if (open.study().questions().size() > 0) {
            return;
        }
        GuideImportCommand.bring(GuideFile.read(file), file, open);
        List<Proposal> evident = GuideMatching.propose(open.study(), open.texts(), progress).stream()
                .filter(Proposal::isEvident)
                .toList();
        open.run(new Decisions(open.study(), open.texts()).confirmed(evident));
    }

    /** The coders' round as the table has it, closed over the codings that are there, and what they decided. */
    private void rounds(OpenStudy open, Instant now) {
        if (open.study().team().rounds().size() > 0) {
            return;
        }
        Path rounds = present(files.table("rounds"));
        Reading opened = RoundsTable.read(Tables.read(rounds), open.study(), open.coder(), now);
        refuseMisfits(opened, rounds);
        opened.asOne("rounds-imported", "Imported the rounds from rounds.csv").ifPresent(open::run);
        Path decisions = present(files.table("decisions"));
        for (Round round : new Rounds(open.study()).all()) {
            Comparison comparison = Comparison.of(open.study(), round, progress);
            Reading decided = DecisionsTable.read(
                    Tables.read(decisions), open.study(), open.texts(), comparison, open.coder(), now);
            refuseMisfits(decided, decisions);
            decided.asOne("decisions-imported", "Imported the decisions from decisions.csv")
                    .ifPresent(open::run);
        }
    }

    private void table(TableKind kind, Path file, OpenStudy open, Instant now) {
        refuseMisfits(TableImport.run(kind, present(file), open, now, progress), file);
    }

    private static Path present(Path file) {
        if (!Files.exists(file)) {
            throw new Refusal("The sample study's file ‘" + file + "’ is missing. Fetch the program's files anew.");
        }
        return file;
    }

    private static void refuseMisfits(Reading reading, Path file) {
        if (!reading.refused().isEmpty()) {
            throw new Refusal("The sample study cannot be built: line "
                    + reading.refused().get(0).line() + " of " + file.getFileName() + ": "
                    + reading.refused().get(0).why());
        }
    }

    /** What is in it, as a person reads it. */
    static List<String> contents(Study study) {
        int quotations = study.transcripts().stream()
                .mapToInt(transcript -> study.counts(transcript.id()).quotations())
                .sum();
        long coders =
                study.coders().stream().filter(coder -> !coder.isConsensus()).count();
        return List.of(
                Words.count(study.transcripts().size(), "transcript"),
                Words.count(study.codes().size(), "code"),
                Words.count(quotations, "quotation") + " by " + Words.count(coders, "coder") + " and their consensus",
                Words.count(study.themes().size(), "theme and sub-theme", "themes and sub-themes") + " in "
                        + Words.count(study.analyses().size(), "analysis", "analyses"),
                Words.count(study.memos().size(), "memo"));
    }
}
