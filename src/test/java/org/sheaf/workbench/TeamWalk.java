package org.sheaf.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.sheaf.reconcile.passages.Choice;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.reconcile.passages.Deciding;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.reconcile.passages.Rounds;
import org.sheaf.reconcile.passages.Sample;
import org.sheaf.study.Code;
import org.sheaf.study.CodeDecision;
import org.sheaf.study.Coder;
import org.sheaf.study.Definition;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Merging;
import org.sheaf.study.Progress;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.TeamChange;

/** Steps of a random walk in a team: rounds opened, closed and removed, disagreements decided, decided again and taken back. */
record TeamWalk(Random random) {

    void step(OpenStudy open) {
        Rounds rounds = new Rounds(open.study());
        List<Round> all = rounds.all();
        Id<Coder> me = open.coder().id();
        if (all.isEmpty() || all.size() < 4 && random.nextInt(5) == 0) {
            open(open, rounds, me);
            return;
        }
        Round round = pick(all);
        switch (random.nextInt(12)) {
            case 0 -> open.run(new TeamChange.RoundRemoved(round.id()));
            case 1 -> decideOnCodes(open, me);
            case 2 -> absorb(open, me);
            default -> {
                if (round.isOpen() && random.nextInt(3) > 0) {
                    open.run(rounds.close(round, Fiction.NOON));
                } else if (!round.isOpen() || !round.blind()) {
                    decide(open, round, me);
                }
            }
        }
    }

    private void open(OpenStudy open, Rounds rounds, Id<Coder> me) {
        List<Id<Coder>> coders = open.study().coders().stream()
                .filter(coder -> !coder.isConsensus())
                .map(Coder::id)
                .toList();
        // A few transcripts each: what a round of all of them froze would make up most of the study and of the time.
        Sample sample = new Sample.Share(1 + random.nextInt(20), "", random.nextInt());
        Round.Purpose purpose = pick(List.of(Round.Purpose.values()));
        boolean freeze = random.nextInt(4) == 0;
        if (coders.size() > 1) {
            open.run(rounds.open(
                    new Rounds.Plan(purpose, sample, coders, null, freeze, random.nextBoolean()), me, Fiction.NOON));
        }
    }

    private void decide(OpenStudy open, Round round, Id<Coder> me) {
        Study study = open.study();
        Comparison comparison = Comparison.of(study, round, Progress.NONE);
        Deciding deciding = new Deciding(study, open.texts(), comparison);
        if (random.nextInt(8) == 0) {
            deciding.takeAgreed(Fiction.NOON).ifPresent(open::run);
        } else if (!comparison.disagreements().isEmpty()) {
            List<Disagreement> decided = comparison.disagreements().stream()
                    .filter(about -> comparison.decision(about).isPresent())
                    .toList();
            if (!decided.isEmpty() && random.nextInt(3) == 0) {
                deciding.takeBack(pick(decided)).ifPresent(open::run);
                return;
            }
            Disagreement about =
                    decided.isEmpty() || random.nextInt(3) > 0 ? pick(comparison.disagreements()) : pick(decided);
            Instant when = Fiction.NOON.plusSeconds(random.nextInt(1000));
            open.run(deciding.decide(
                    about, choice(study, about), new Deciding.Grounds("overlooked", "after talking", me, when)));
        }
    }

    private Choice choice(Study study, Disagreement about) {
        Code code = pick(List.copyOf(study.codes().all()));
        return switch (random.nextInt(8)) {
            case 0 -> new Choice.Both();
            case 1 -> new Choice.Neither();
            case 2 -> new Choice.NewExtent(about.sides().get(0).hull());
            case 3 -> new Choice.OtherCode(List.of(code.id()));
            case 4 ->
                new Choice.Redefine(
                        code.id(), new Definition("meaning " + random.nextInt(100), "", "", "", ""), new Choice.Both());
            case 5 -> new Choice.PutAside();
            case 6 -> new Choice.SendOn(about.sides().get(0).coder());
            default -> new Choice.Keep(pick(about.sides()).coder());
        };
    }

    private void decideOnCodes(OpenStudy open, Id<Coder> me) {
        Code code = pick(List.copyOf(open.study().codes().all()));
        open.run(new TeamChange.CodesDecided(List.of(new CodeDecision(
                Id.random(),
                null,
                List.of(new CodeDecision.Side("Mira’s open codes", code.id(), code.name())),
                "same",
                pick(List.of(CodeDecision.Outcome.values())),
                List.of(new CodeDecision.Step(code.id(), code.name(), null, "")),
                "one meaning only",
                "",
                me,
                Fiction.NOON))));
    }

    private static void absorb(OpenStudy open, Id<Coder> me) {
        open.run(new TeamChange.CopyAbsorbed(new Merging(
                Id.random(),
                "Tom’s copy",
                me,
                Fiction.NOON,
                List.of(new Merging.Absorbed(Id.random(), "coded", "Coded ‘door’", me, Fiction.NOON)),
                List.of("One letter differed."))));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
