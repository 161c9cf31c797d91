package org.sheaf.desktop.coding;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Scope;
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
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;
import org.sheaf.workbench.Receipt;

/** Declares what coding keys do in the reader. EDT only. */
public final class CodingActions {

    private final Desk desk;
    private final Selection selection;
    private final RecentCodes recent;
    private final Clock clock;
    private Consumer<Marked> bar = passage -> {};
    private Consumer<Choice> chooser = choice -> {};

    /**
     * Several codes, of which one is to be chosen.
     *
     * @param codes to choose from
     * @param chosen takes the one
     */
    public record Choice(List<Code> codes, Consumer<Code> chosen) {}

    private CodingActions(Desk desk, Selection selection, RecentCodes recent, Clock clock) {
        this.desk = desk;
        this.selection = selection;
        this.recent = recent;
        this.clock = clock;
    }

    /** Declares the actions over what is selected. */
    public static CodingActions declare(
            Actions actions, Desk desk, Selection selection, RecentCodes recent, Clock clock) {
        CodingActions made = new CodingActions(desk, selection, recent, clock);
        made.coding(actions);
        made.marking(actions);
        made.byDigit(actions);
        return made;
    }

    /** Sets what opens the bar in which a code is typed. */
    public void onBar(Consumer<Marked> opener) {
        bar = opener;
    }

    /** Sets what lets the user choose one of several codes. */
    public void onChoice(Consumer<Choice> asker) {
        chooser = asker;
    }

    private void coding(Actions actions) {
        actions.declare(DeclaredAction.of("reader.code")
                .in(Scope.READER)
                .keys("ENTER")
                .icon("code")
                .when(this::hasPassage)
                .does(() -> passage().ifPresent(bar)));
        actions.declare(DeclaredAction.of("reader.invivo")
                .in(Scope.READER)
                .keys("V")
                .when(this::hasPassage)
                .does(() ->
                        passage().ifPresent(p -> submitCoding(deeds().codedInVivo(p, desk.texts(), nextColour())))));
        actions.declare(DeclaredAction.of("reader.again")
                .in(Scope.READER)
                .keys("R")
                .called(this::againLabel)
                .when(() -> hasPassage() && lastCode().isPresent())
                .does(() -> lastCode().ifPresent(this::code)));
        actions.declare(DeclaredAction.of("reader.uncode")
                .in(Scope.READER)
                .keys("U")
                .when(() -> own().filter(p -> codes(p).size() > 0).isPresent())
                .does(() -> own().ifPresent(this::uncode)));
    }

    private void marking(Actions actions) {
        actions.declare(DeclaredAction.of("reader.quote")
                .in(Scope.READER)
                .keys("Q")
                .icon("quote")
                .when(() -> passage().filter(p -> p.quotation() == null).isPresent())
                .does(() -> passage().ifPresent(p -> submit(deeds().quoted(p)))));
        actions.declare(DeclaredAction.of("reader.exemplary")
                .in(Scope.READER)
                .keys("E")
                .icon("star")
                .when(() -> passage().filter(p -> p.quotation() != null).isPresent())
                .does(() -> passage().ifPresent(p -> submit(deeds().starred(p)))));
        actions.declare(DeclaredAction.of("reader.remove")
                .in(Scope.READER)
                .keys("DELETE")
                .icon("bin")
                .when(() -> own().isPresent())
                .does(() -> own().ifPresent(this::remove)));
    }

    private void byDigit(Actions actions) {
        for (int digit = 1; digit <= RecentCodes.DIGITS; digit++) {
            int number = digit;
            actions.declare(DeclaredAction.of("reader.recent")
                    .numbered(number)
                    .in(Scope.READER)
                    .keys(String.valueOf(number))
                    .called(() -> recent(number)
                            .map(code -> Words.of("coding.recent", number, code.name()))
                            .orElse(Words.of("coding.recent.none", number)))
                    .when(() -> hasPassage() && recent(number).isPresent())
                    .does(() -> recent(number).ifPresent(this::code)));
        }
    }

    private String againLabel() {
        return lastCode().map(code -> Words.of("coding.again", code.name())).orElse(Words.of("action.reader.again"));
    }

    private Optional<Code> recent(int digit) {
        List<Code> codes = recent.in(desk.study());
        return digit <= codes.size() ? Optional.of(codes.get(digit - 1)) : Optional.empty();
    }

    private Optional<Code> lastCode() {
        return recent(1);
    }

    private boolean hasPassage() {
        return passage().isPresent();
    }

    /** What is selected or chosen now. */
    public Optional<Marked> passage() {
        Optional<Transcript> transcript = selection.transcript();
        if (transcript.isEmpty()) {
            return Optional.empty();
        }
        Span words = selection.words();
        Optional<Quotation> chosen =
                selection.quotation().flatMap(desk.study().page(transcript.get().id())::find);
        if (chosen.isPresent()) {
            return Optional.of(new Marked(transcript.get(), chosen.get().span(), chosen.get()));
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new Marked(transcript.get(), words, null));
    }

    private Optional<Marked> own() {
        return passage().filter(deeds()::isOwn);
    }

    private CodingDeeds deeds() {
        return new CodingDeeds(desk.study(), desk.coder(), clock.instant());
    }

    private int nextColour() {
        return CodeColours.nth(desk.study().codes().size());
    }

    /** Codes what is selected or chosen. */
    public void code(Code code) {
        passage().ifPresent(p -> code(p, code));
    }

    /** Codes a passage. */
    public void code(Marked passage, Code code) {
        submitCoding(deeds().coded(passage, code));
    }

    /** Codes a passage with an open code that is made with it, or with the code that has the name already. */
    public void codeAnew(Marked passage, String name) {
        submitCoding(deeds().codedAnew(passage, name, Origin.OPEN, nextColour()));
    }

    /** Moves the ends of a quotation. */
    public void reshape(Id<Quotation> id, Span words) {
        selection
                .transcript()
                .ifPresent(transcript -> desk.study()
                        .page(transcript.id())
                        .find(id)
                        .ifPresent(quotation -> desk.submit(deeds().reshaped(transcript, quotation, words))));
    }

    /** Makes one quotation of several. */
    public void join(List<Id<Quotation>> ids) {
        selection.transcript().ifPresent(transcript -> {
            List<Quotation> quotations = ids.stream()
                    .map(desk.study().page(transcript.id())::find)
                    .flatMap(Optional::stream)
                    .toList();
            if (quotations.size() > 1) {
                submit(deeds().joined(transcript, quotations));
            }
        });
    }

    private List<Code> codes(Marked passage) {
        Quotation quotation = passage.quotation();
        return quotation == null
                ? List.of()
                : quotation.codings().stream()
                        .map(Coding::code)
                        .map(desk.study().codes()::find)
                        .flatMap(Optional::stream)
                        .toList();
    }

    private void uncode(Marked passage) {
        List<Code> codes = codes(passage);
        if (codes.size() == 1) {
            uncode(passage, codes.get(0));
        } else {
            chooser.accept(new Choice(codes, code -> uncode(passage, code)));
        }
    }

    private void uncode(Marked passage, Code code) {
        desk.submit(
                deeds().uncoded(passage, code.id()),
                receipt -> say(Words.of(
                        "coding.uncoded", code.name(), passage.transcript().name())));
    }

    private void remove(Marked passage) {
        desk.submit(deeds().removed(passage), receipt -> {
            desk.chosen().quotation(null);
            say(Words.of("coding.removed", passage.transcript().name()));
        });
    }

    private void say(String sentence) {
        desk.notices().say(sentence, Words.of("widgets.undo"), desk::undo);
    }

    private void submitCoding(Change change) {
        desk.submit(change, receipt -> {
            lastCoding(receipt).ifPresent(recent::used);
            choose(receipt);
        });
    }

    private void submit(Change change) {
        desk.submit(change, this::choose);
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

    private static Optional<Id<Code>> lastCoding(Receipt receipt) {
        return changed(receipt).flatMap(edit -> {
            List<Coding> codings = edit.any().codings();
            return codings.isEmpty()
                    ? Optional.empty()
                    : Optional.of(codings.get(codings.size() - 1).code());
        });
    }
}
