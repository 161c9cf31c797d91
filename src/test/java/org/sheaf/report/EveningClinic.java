package org.sheaf.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.sheaf.analysis.Interviews;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.CodeDecision;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.Definition;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Origin;
import org.sheaf.study.Progress;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Role;
import org.sheaf.study.Round;
import org.sheaf.study.TeamChange;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/** A small fictional study that has one of everything a report can meet. */
final class EveningClinic {

    final Interviews study = new Interviews();
    final Coder ines = study.coder("Ines");
    final Coder tamsin = study.coder("Tamsin");
    final QuotationRef kettle;
    final Code waiting;

    EveningClinic() {
        study.person("Robin", Role.PARTICIPANT, "Visitors", "gender", "woman", "age", "24", "months_coming", "0.5");
        study.person("Casey", Role.PARTICIPANT, "Visitors", "gender", "man", "age", "55", "months_coming", "25");
        study.person("Jude", Role.PARTICIPANT, "Visitors", "gender", "man", "age", "47", "months_coming", "");
        study.person("Harper", Role.PARTICIPANT, "Staff", "job", "nurse");
        study.person("Kay", Role.INTERVIEWER, "");
        Transcript first = study.transcript(
                "v01",
                "Visitors",
                "Kay: What is the waiting like?",
                "Robin: Long.\nYou count the tiles, = 41 of them, & then\nyou count them again.",
                "Kay: And the staff?",
                "Robin: They put the kettle on. 🫖 That helps.");
        Transcript second = study.transcript(
                "v02",
                "Visitors",
                "Kay: What is it like for you?",
                "Casey: =SUM(nights) is what I'd say, <every> night.",
                "Jude: I never wait, me. \"Straight in\", they say.");
        Transcript third = study.transcript(
                "s01",
                "Staff",
                "Kay: And on your side of the desk?",
                "Harper: We run out of cups. אין כוסות, as we say.");
        waiting = study.made(Code.of("Waiting", null, 0, -1)
                .defined(new Definition(
                        "Time spent before being seen.",
                        "Any talk of queues, tiles and clocks.\nIncludes waiting that is enjoyed.",
                        "The wait itself is the subject.",
                        "The wait is only mentioned to tell the time.",
                        "I knew every tile by name."))
                .from(Origin.A_PRIORI)
                .alias(List.of("Queueing", "Time lost")));
        Code counting = study.code("Counting, to pass the time", waiting);
        Code welcome = study.code("Welcome");
        study.made(Code.open("Cups", -1).from(Origin.IN_VIVO));
        study.mark(ines, first, "You count the tiles, = 41 of them, & then\nyou count them again.", counting);
        study.mark(tamsin, first, "Long.\nYou count the tiles", waiting);
        kettle = study.mark(ines, first, "And the staff?\n\nRobin: They put the kettle on. 🫖", welcome);
        study.mark(ines, second, "=SUM(nights) is what I'd say, <every> night.", waiting, counting);
        QuotationRef straight = study.mark(ines, second, "I never wait, me. \"Straight in\", they say.");
        study.mark(ines, third, "אין כוסות, as we say.", welcome);
        reconcile(first);
        Analysis visitors = study.analysis("Visitors", "Visitors");
        Theme time = study.theme(visitors, "Time that belongs to nobody", waiting);
        study.cite(study.theme(time, "Filling it", counting), List.of(), List.of(straight));
        study.theme(time, "Losing it");
        study.theme(visitors, "Small kindnesses", welcome);
        Analysis staff = study.analysis("Staff", "Staff");
        study.theme(staff, "Running short", welcome);
    }

    /** A frozen framework, a round over one transcript, two decisions, and codes that became one. */
    private void reconcile(Transcript first) {
        Instant day = Instant.parse("2026-05-04T09:00:00Z");
        FrameworkVersion version = new FrameworkVersion(
                Id.random(),
                1,
                "after the first meeting",
                day,
                ines.id(),
                study.study().framework().inOrder());
        study.make(new CodeChange.Frozen(version));
        Round round = new Round(
                Id.random(),
                1,
                Round.Purpose.CODING,
                List.of(first.id()),
                List.of(ines.id(), tamsin.id()),
                version.id(),
                true,
                "1 of 3 at random",
                day,
                ines.id(),
                null);
        study.make(new TeamChange.RoundOpened(round));
        Round closed = round.closedAt(day.plusSeconds(864_000));
        study.make(new TeamChange.RoundClosed(closed, List.of(FrozenLayer.of(study.study(), closed, first))));
        List<Disagreement> differ =
                Comparison.of(study.study(), closed, Progress.NONE).disagreements();
        study.make(new TeamChange.Decided(List.of(
                decision(closed, differ.get(0), Decision.Outcome.KEPT),
                decision(closed, differ.get(1), Decision.Outcome.PUT_ASIDE))));
        study.make(new TeamChange.CodesDecided(List.of(new CodeDecision(
                Id.random(),
                version.id(),
                List.of(
                        new CodeDecision.Side("Ines", waiting.id(), "Waiting"),
                        new CodeDecision.Side("Tamsin", Id.random(), "Queueing")),
                "same under another name",
                CodeDecision.Outcome.MERGED,
                List.of(new CodeDecision.Step(Id.random(), "Queueing", waiting.id(), "Waiting")),
                "same words",
                "We had marked the same nine passages.",
                tamsin.id(),
                day))));
        study.made(Code.open("Clocks", -1));
    }

    private Decision decision(Round round, Disagreement about, Decision.Outcome outcome) {
        boolean kept = outcome == Decision.Outcome.KEPT;
        return new Decision(
                Decision.idOf(round.id(), about.item()),
                round.id(),
                about.item(),
                about.transcript(),
                about.revision(),
                about.span(),
                about.codes(),
                outcome,
                kept ? ines.id() : null,
                kept ? "two meanings" : "",
                kept ? "=The counting is what she does, <not> what she waits for." : "",
                tamsin.id(),
                round.opened(),
                List.of());
    }

    Document document(ReportKind kind, ReportOptions options) {
        return Reports.document(kind, study.study(), study.texts(), options);
    }

    byte[] write(ReportKind kind, ReportFormat format) {
        return write(document(kind, ReportOptions.USUAL), format);
    }

    static byte[] write(Document document, ReportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
