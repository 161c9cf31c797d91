package org.sheaf.reconcile.passages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.Decision.Outcome;
import org.sheaf.study.Definition;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.tables.Members;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;

/** Understands what a table or the command line says was decided, and words what was. */
public final class ChoiceReader {

    private static final Pattern EXTENT = Pattern.compile("(\\d{1,9})\\s*[-–]\\s*(\\d{1,9})");

    private final Study study;
    private final Texts texts;
    private final Round round;
    private final Places places;

    /** For disagreements of a round. */
    public ChoiceReader(Study study, Texts texts, Round round) {
        this.study = study;
        this.texts = texts;
        this.round = round;
        this.places = new Places(study, texts);
    }

    /**
     * What the words mean for a disagreement.
     *
     * @throws Refusal naming what is missing or unknown
     */
    public Choice read(Disagreement about, WordedChoice words) {
        Outcome outcome = Outcome.read(words.outcome())
                .orElseThrow(() -> new Refusal("‘" + words.outcome()
                        + "’ is nothing that can be decided. Write one of: "
                        + Arrays.stream(Outcome.values()).map(Outcome::word).collect(Collectors.joining(", ")) + "."));
        return switch (outcome) {
            case KEPT -> new Choice.Keep(side(about, words.coder()));
            case BOTH -> new Choice.Both();
            case NEITHER -> new Choice.Neither();
            case NEW_EXTENT -> new Choice.NewExtent(extent(about, words.extent()));
            case OTHER_CODE -> new Choice.OtherCode(codes(words.codes()));
            case REDEFINE -> redefine(about, words);
            case PUT_ASIDE -> new Choice.PutAside();
            case SENT_ON -> new Choice.SendOn(coder(words.coder()));
        };
    }

    /** What a decision says. */
    WordedChoice words(Decision decision) {
        Id<Coder> coder = decision.coder();
        String name =
                coder == null ? "" : study.coders().find(coder).map(Coder::name).orElse("");
        List<Quotation> written = new Carried(study, places).by(decision);
        String codes = decision.outcome() != Outcome.OTHER_CODE
                ? ""
                : Members.join(written.stream()
                        .flatMap(quotation -> quotation.codings().stream())
                        .map(coding -> study.framework().label(study.codes().get(coding.code())))
                        .distinct()
                        .toList());
        String extent = "";
        if (decision.outcome() == Outcome.NEW_EXTENT && !written.isEmpty()) {
            Span span = texts.of(study.transcripts().get(decision.transcript()))
                    .codePoints()
                    .fromUtf16(written.get(0).span());
            extent = span.start() + "-" + span.end();
        }
        return new WordedChoice(decision.outcome().word(), name, codes, extent, definition(decision));
    }

    /** The definition as it is today, where it is plain which code was defined anew. */
    private String definition(Decision decision) {
        return decision.outcome() == Outcome.REDEFINE && decision.codes().size() == 1
                ? study.codes()
                        .find(new CodesInQuestion(study).today(decision.codes().get(0)))
                        .map(code -> code.definition().brief())
                        .orElse("")
                : "";
    }

    private Id<Coder> side(Disagreement about, String name) {
        Id<Coder> coder = coder(name);
        if (about.side(coder).isEmpty()) {
            throw new Refusal((round.coders().contains(coder) ? "‘" : "There is nothing to keep: ‘") + name
                    + "’ marked nothing here. Write ‘neither’ where nothing is to stay.");
        }
        return coder;
    }

    private Id<Coder> coder(String name) {
        if (name.isEmpty()) {
            throw new Refusal("It is not said whose marking is kept, or to whom it is sent. Name the coder.");
        }
        return study.coders()
                .named(name, Coder::name)
                .filter(coder -> !coder.isConsensus())
                .orElseThrow(() -> new Refusal("There is no coder ‘" + name + "’ in this study."))
                .id();
    }

    private List<Id<Code>> codes(String cell) {
        List<Id<Code>> codes = new ArrayList<>();
        for (String name : Members.split(cell)) {
            codes.add(code(name).id());
        }
        if (codes.isEmpty()) {
            throw new Refusal("It is not said which code. Name one or more, joined by “;”.");
        }
        return codes;
    }

    private Code code(String name) {
        return study.framework()
                .find(name)
                .orElseThrow(() -> new Refusal(
                        study.framework().named(name).size() > 1
                                ? "More than one code is named ‘" + name + "’. Write the code as a path, as in A > B."
                                : "There is no code ‘" + name + "’ in this study."));
    }

    private Span extent(Disagreement about, String cell) {
        Matcher matcher = EXTENT.matcher(cell);
        CodePoints points =
                texts.of(study.transcripts().get(about.transcript())).codePoints();
        int length = points.length();
        if (!matcher.matches()
                || Integer.parseInt(matcher.group(1)) >= Integer.parseInt(matcher.group(2))
                || Integer.parseInt(matcher.group(2)) > length) {
            throw new Refusal("‘" + cell + "’ is no extent. Write it as start-end in characters of the text, from 0 to "
                    + length + ".");
        }
        Span now = points.toUtf16(new Span(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
        return places.then(about.transcript(), about.revision(), now)
                .orElseThrow(() -> new Refusal("The words at " + cell
                        + " were not there yet when this was coded. Choose words that the coders had before them."));
    }

    private Choice redefine(Disagreement about, WordedChoice words) {
        if (words.definition().isEmpty()) {
            throw new Refusal("To redefine a code its new definition is needed. Write it into ‘definition’.");
        }
        Code code = words.codes().isEmpty() ? only(about) : code(words.codes());
        Definition old = code.definition();
        Definition becomes =
                new Definition(words.definition(), old.full(), old.useWhen(), old.notWhen(), old.example());
        Choice then = words.coder().isEmpty() ? new Choice.Both() : new Choice.Keep(side(about, words.coder()));
        return new Choice.Redefine(code.id(), becomes, then);
    }

    private Code only(Disagreement about) {
        if (about.codes().size() != 1) {
            throw new Refusal("Several codes are in question. Say in ‘codes’ which one is defined anew.");
        }
        return study.codes()
                .find(about.codes().get(0))
                .orElseThrow(
                        () -> new Refusal("The code in question was removed in the meantime; it cannot be redefined."));
    }
}
