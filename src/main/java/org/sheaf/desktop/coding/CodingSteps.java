package org.sheaf.desktop.coding;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.Coding;
import org.sheaf.study.Edit;
import org.sheaf.study.Id;
import org.sheaf.study.Origin;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Refusal;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;
import org.sheaf.workbench.Receipt;

/**
 * Takes the steps of coding on what is selected or chosen, one after the other: each is computed when those before it are
 * stored, however fast the keys are. EDT only.
 */
public final class CodingSteps {

    private final Desk desk;
    private final Selection selection;
    private final RecentCodes recent;
    private final Clock clock;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;
    private Runnable coded = () -> {};

    CodingSteps(Desk desk, Selection selection, RecentCodes recent, Clock clock) {
        this.desk = desk;
        this.selection = selection;
        this.recent = recent;
        this.clock = clock;
    }

    /** Sets what is told when a quotation was coded. */
    public void onCoded(Runnable listener) {
        coded = listener;
    }

    /** What is selected or chosen now. */
    public Optional<Marked> passage() {
        Optional<Transcript> transcript = selection.transcript();
        if (transcript.isEmpty()) {
            return Optional.empty();
        }
        Optional<Quotation> chosen =
                selection.quotation().flatMap(desk.study().page(transcript.get().id())::find);
        if (chosen.isPresent()) {
            return Optional.of(new Marked(transcript.get(), chosen.get().span(), chosen.get()));
        }
        Span words = selection.words();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Marked(transcript.get(), words, null));
    }

    /** A quotation of the transcript that is read, as a passage. */
    public Optional<Marked> passage(Id<Quotation> quotation) {
        return selection
                .transcript()
                .flatMap(transcript -> desk.study()
                        .page(transcript.id())
                        .find(quotation)
                        .map(found -> new Marked(transcript, found.span(), found)));
    }

    /** Words of the transcript that is read, as a passage; empty when there are none. */
    public Optional<Marked> passage(Span words) {
        return selection
                .transcript()
                .filter(transcript -> !words.isEmpty())
                .map(transcript -> new Marked(transcript, words, null));
    }

    /** What is chosen, when it is a quotation of the acting coder's. */
    Optional<Marked> own() {
        return passage().filter(deeds()::isOwn);
    }

    /** The codes that the acting coder's quotation of the passage carries. */
    public Set<Id<Code>> given(Marked passage) {
        return deeds().mine(passage).stream()
                .flatMap(quotation -> quotation.codings().stream())
                .map(Coding::code)
                .collect(Collectors.toSet());
    }

    /** The codes of a passage's quotation, in order. */
    List<Code> codes(Marked passage) {
        Quotation quotation = passage.quotation();
        return quotation == null
                ? List.of()
                : quotation.codings().stream()
                        .map(Coding::code)
                        .map(desk.study().codes()::find)
                        .flatMap(Optional::stream)
                        .toList();
    }

    private CodingDeeds deeds() {
        return new CodingDeeds(desk.study(), desk.coder(), clock.instant());
    }

    private int nextColour() {
        return CodeColours.nth(desk.study().codes().size());
    }

    /** Codes a passage with one code or several: one entry, one undo. */
    public void code(Marked passage, List<Code> codes) {
        if (!codes.isEmpty()) {
            coding(passage, now -> deeds().coded(now, codes));
        }
    }

    /** Codes a passage with an open code that is made with it, or with the code that has the name already. */
    public void codeAnew(Marked passage, String name) {
        coding(passage, now -> deeds().codedAnew(now, name, Origin.OPEN, nextColour()));
    }

    void codeInVivo(Marked passage) {
        coding(passage, now -> deeds().codedInVivo(now, desk.texts(), nextColour()));
    }

    /** Puts another code in the place of one. */
    public void recode(Marked passage, Code from, Code to) {
        coding(passage, now -> deeds().recoded(now, from, to));
    }

    /** The same with a code that is made with it. */
    public void recodeAnew(Marked passage, Code from, String name) {
        coding(passage, now -> deeds().recodedAnew(now, from, name, nextColour()));
    }

    private void coding(Marked passage, Function<Marked, Change> step) {
        inTurn(passage, step, receipt -> {
            newCodes(receipt).forEach(recent::used);
            choose(receipt);
            coded.run();
        });
    }

    void quote(Marked passage) {
        inTurn(passage, now -> deeds().quoted(now), this::choose);
    }

    void star(Marked passage) {
        inTurn(passage, now -> deeds().starred(now), this::choose);
    }

    /** Gives a coding another weight, 0–100 or null for none, and comment. */
    public void weigh(Marked passage, Code code, @Nullable Integer weight, String comment) {
        inTurn(passage, now -> deeds().weighed(now, code.id(), weight, comment), this::choose);
    }

    /** Takes a code off the acting coder's quotation of a passage; the quotation stays. */
    public void uncode(Marked passage, Code code) {
        Quotation mine = deeds().mine(passage).orElse(passage.quotation());
        Marked meant = new Marked(passage.transcript(), passage.words(), mine);
        String told = Words.of("coding.uncoded", code.name(), where(passage));
        inTurn(meant, now -> deeds().uncoded(now, code.id()), receipt -> desk.told(told, receipt));
    }

    void remove(Marked passage) {
        List<Code> codes = codes(passage);
        String what = codes.isEmpty()
                ? Words.of("coding.removed.quotation")
                : codes.stream().map(code -> "‘" + code.name() + "’").collect(Collectors.joining(", "));
        String told = Words.of("coding.removed", what, where(passage));
        inTurn(passage, now -> deeds().removed(now), receipt -> {
            desk.chosen().quotation(null);
            desk.told(told, receipt);
        });
    }

    private String where(Marked passage) {
        return Whereabouts.of(desk.study(), desk.texts(), passage.transcript(), passage.words());
    }

    /**
     * Moves the ends of a quotation.
     *
     * @param settled is run when the study has it, or refuses it
     */
    public void reshape(Id<Quotation> id, Span words, Runnable settled) {
        passage(id)
                .ifPresentOrElse(
                        passage -> inTurn(
                                passage,
                                now -> deeds().reshaped(now.transcript(), quotation(now), words),
                                receipt -> settled.run(),
                                settled),
                        settled);
    }

    /** Makes one quotation of several; the earliest stays. */
    public void join(List<Id<Quotation>> ids) {
        List<Marked> parts =
                ids.stream().map(this::passage).flatMap(Optional::stream).toList();
        if (parts.size() > 1) {
            inTurn(
                    parts.get(0),
                    now -> deeds().joined(
                                    now.transcript(),
                                    parts.stream().map(CodingSteps::quotation).toList()),
                    this::choose);
        }
    }

    private static Quotation quotation(Marked passage) {
        Quotation quotation = passage.quotation();
        if (quotation == null) {
            throw new Refusal(Words.of("coding.choose"));
        }
        return quotation;
    }

    /** What was removed in the meantime cannot be changed; what was changed is changed as it is now. */
    private Marked now(Marked passage) {
        Quotation quotation = passage.quotation();
        if (quotation == null) {
            return passage;
        }
        Quotation present = desk.study()
                .page(passage.transcript().id())
                .find(quotation.id())
                .orElseThrow(() -> new Refusal(Words.of("coding.gone")));
        return new Marked(passage.transcript(), present.span(), present);
    }

    private void inTurn(Marked passage, Function<Marked, Change> step, Consumer<Receipt> then) {
        inTurn(passage, step, then, () -> {});
    }

    private void inTurn(Marked passage, Function<Marked, Change> step, Consumer<Receipt> then, Runnable refused) {
        waiting.add(() -> take(passage, step, then, refused));
        next();
    }

    private void next() {
        while (!busy && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void take(Marked passage, Function<Marked, Change> step, Consumer<Receipt> then, Runnable refused) {
        Change change;
        try {
            change = step.apply(now(passage));
        } catch (RuntimeException why) {
            refused.run();
            desk.notices().complain(why);
            return;
        }
        busy = true;
        desk.submit(
                change,
                receipt -> {
                    busy = false;
                    then.accept(receipt);
                    next();
                },
                failure -> {
                    busy = false;
                    refused.run();
                    desk.notices().complain(failure);
                    next();
                });
    }

    /** The quotation that a step made or changed stays chosen. */
    private void choose(Receipt receipt) {
        changed(receipt)
                .filter(edit -> edit.after() != null)
                .ifPresent(edit -> desk.chosen()
                        .quotation(
                                new QuotationRef(edit.transcript(), edit.any().id())));
    }

    private static Optional<Edit.OfQuotation> changed(Receipt receipt) {
        return receipt.edits().stream()
                .filter(Edit.OfQuotation.class::isInstance)
                .map(Edit.OfQuotation.class::cast)
                .reduce((earlier, later) -> later);
    }

    /** The codes that a step has put on the quotation. */
    private static List<Id<Code>> newCodes(Receipt receipt) {
        return changed(receipt).map(CodingSteps::newCodes).orElse(List.of());
    }

    private static List<Id<Code>> newCodes(Edit.OfQuotation edit) {
        Quotation before = edit.before();
        Quotation after = edit.after();
        return after == null
                ? List.of()
                : after.codings().stream()
                        .map(Coding::code)
                        .filter(code -> before == null || !before.has(code))
                        .toList();
    }
}
