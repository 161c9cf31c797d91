package org.sheaf.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.reconcile.passages.CodesInQuestion;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.reconcile.passages.Described;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.reconcile.passages.Kind;
import org.sheaf.reconcile.passages.Places;
import org.sheaf.reconcile.passages.Precedents;
import org.sheaf.reconcile.passages.Side;
import org.sheaf.study.Decision;
import org.sheaf.study.Study;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;
import org.sheaf.workbench.OpenStudy;

/** Tells disagreements of one comparison. One thread. */
final class DisagreementWords {

    private static final int SHOWN = 200;

    private final OpenStudy open;
    private final Study study;
    private final Comparison comparison;
    private final Places places;
    private final CodesInQuestion codes;
    private final RoundWords names;

    DisagreementWords(OpenStudy open, Comparison comparison) {
        this.open = open;
        this.study = open.study();
        this.comparison = comparison;
        this.places = new Places(study, open.texts());
        this.codes = new CodesInQuestion(study);
        this.names = new RoundWords(study);
    }

    /** Tells each of them. */
    void list(List<Disagreement> shown, Answer answer) {
        answer.put("disagreements", shown.stream().map(this::object).toList());
        Kind last = null;
        for (Disagreement about : shown) {
            if (about.kind() != last) {
                long many = shown.stream()
                        .filter(other -> other.kind() == about.kind())
                        .count();
                answer.line((last == null ? "" : "\n") + heading(about.kind()) + " (" + many + ")");
                last = about.kind();
            }
            answer.line("  " + about.item() + "  "
                    + study.transcripts().get(about.transcript()).name() + ", " + where(about) + ": "
                    + new Described(study).brief(about, old(about).text()));
            answer.line("    " + new Described(study).sentence(about, old(about).text()));
            answer.line("    “" + words(about, SHOWN) + "”");
            comparison.decision(about).ifPresent(decision -> answer.line("    " + said(decision)));
        }
        if (!shown.isEmpty()) {
            answer.line("");
        }
    }

    /** Tells how many there are and how many are decided. */
    Answer sum(Answer answer) {
        List<Disagreement> all = comparison.disagreements();
        long settled = all.stream().filter(comparison::isSettled).count();
        long waiting = all.stream()
                        .filter(about -> comparison.decision(about).isPresent())
                        .count()
                - settled;
        Map<String, Object> kinds = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            kinds.put(
                    word(kind),
                    all.stream().filter(about -> about.kind() == kind).count());
        }
        return answer.put("total", all.size())
                .put("decided", settled)
                .put("waiting", waiting)
                .put("agreed", comparison.agreed())
                .put("kinds", kinds)
                .line("Round " + comparison.round().number() + ": " + settled + " of "
                        + Words.count(all.size(), "disagreement") + " decided"
                        + (waiting == 0 ? "" : ", " + waiting + " put aside or sent on") + "; "
                        + Words.count(comparison.agreed(), "passage") + " marked alike.");
    }

    private String word(Kind kind) {
        return kind.word(comparison.round().coders().size());
    }

    private String heading(Kind kind) {
        return Character.toUpperCase(word(kind).charAt(0)) + word(kind).substring(1);
    }

    private String said(Decision decision) {
        String coder = decision.coder() == null ? "" : " (" + names.name(decision.coder()) + ")";
        String reason = decision.reason().isEmpty() ? "" : ": " + decision.reason();
        String note = decision.note().isEmpty() ? "" : " – " + decision.note();
        return "Decided by " + names.name(decision.by()) + ": "
                + decision.outcome().word() + coder + reason + note;
    }

    private String where(Disagreement about) {
        return places.now(about.transcript(), about.revision(), about.span())
                .map(span -> present(about).fromUtf16(span))
                .map(span -> span.start() + "–" + span.end())
                .orElse("words that were corrected away");
    }

    private CodePoints present(Disagreement about) {
        return open.texts().of(study.transcripts().get(about.transcript())).codePoints();
    }

    private TranscriptText old(Disagreement about) {
        return open.texts().text(about.transcript(), about.revision());
    }

    private String words(Disagreement about, int most) {
        String text = about.span().of(old(about).text()).replaceAll("\\s+", " ").strip();
        int length = text.codePointCount(0, text.length());
        return length <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    private Map<String, @Nullable Object> object(Disagreement about) {
        Optional<Span> place = places.now(about.transcript(), about.revision(), about.span())
                .map(span -> present(about).fromUtf16(span));
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("item", about.item());
        map.put("kind", word(about.kind()));
        map.put("transcript", study.transcripts().get(about.transcript()).name());
        map.put("start", place.map(Span::start).orElse(null));
        map.put("end", place.map(Span::end).orElse(null));
        map.put("revision", about.revision());
        map.put("text", about.span().of(old(about).text()));
        map.put("codes", about.codes().stream().map(codes::name).toList());
        map.put("sides", about.sides().stream().map(side -> object(about, side)).toList());
        map.put("silent", about.silent().stream().map(names::name).toList());
        map.put("description", new Described(study).sentence(about, old(about).text()));
        map.put("decision", comparison.decision(about).map(this::object).orElse(null));
        map.put(
                "precedents",
                Precedents.of(study, about).stream().map(this::object).toList());
        return map;
    }

    private Map<String, @Nullable Object> object(Disagreement about, Side side) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("coder", names.name(side.coder()));
        map.put("code", codes.name(side.code()));
        map.put(
                "passages",
                side.passages().stream()
                        .map(span -> places.now(about.transcript(), about.revision(), span))
                        .flatMap(Optional::stream)
                        .map(present(about)::fromUtf16)
                        .map(span -> Map.of("start", span.start(), "end", span.end()))
                        .toList());
        return map;
    }

    private Map<String, @Nullable Object> object(Decision decision) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("item", decision.item());
        map.put("outcome", decision.outcome().word());
        map.put("coder", decision.coder() == null ? null : names.name(decision.coder()));
        map.put("reason", decision.reason());
        map.put("note", decision.note());
        map.put("by", names.name(decision.by()));
        map.put("when", decision.when().toString());
        return map;
    }
}
