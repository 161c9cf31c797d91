package org.sheaf.desktop.coding;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Code;

/** Declares what coding keys do in the reader. EDT only. */
public final class CodingActions {

    private final Desk desk;
    private final RecentCodes recent;
    private final CodingSteps steps;
    private final CodingNeeds needs;
    private Asking asking = new Asking() {};
    private Supplier<List<Code>> framework = List::of;

    /** What more the user is asked, beside the words. Everything may be left out. */
    public interface Asking {
        /** Opens the bar in which a code is typed. */
        default void code(Marked passage) {}

        /** Opens the bar in which the code is typed that shall stand in the place of one. */
        default void recode(Marked passage, Code from) {}

        /** Lets the user choose one of several codes. */
        default void which(Choice choice) {}

        /** Asks for weight and comment of a coding. */
        default void weigh(Marked passage, Code code) {}

        /** Shows what codes mean. */
        default void define(Marked passage, List<Code> codes) {}
    }

    /**
     * Several codes, of which one is to be chosen.
     *
     * @param passage that carries them
     * @param codes to choose from
     * @param chosen takes the one
     */
    public record Choice(Marked passage, List<Code> codes, Consumer<Code> chosen) {}

    private CodingActions(Desk desk, CodingSteps steps, RecentCodes recent) {
        this.desk = desk;
        this.steps = steps;
        this.needs = new CodingNeeds(desk, steps);
        this.recent = recent;
    }

    /** Declares the actions over what is selected. */
    public static CodingActions declare(
            Actions actions, Desk desk, Selection selection, RecentCodes recent, Clock clock) {
        CodingActions made = new CodingActions(desk, new CodingSteps(desk, selection, recent, clock), recent);
        made.coding(actions);
        made.changing(actions);
        made.marking(actions);
        made.byDigit(actions);
        made.fromFramework(actions);
        return made;
    }

    /** Sets who asks the user what more is needed. */
    public void onAsking(Asking other) {
        asking = other;
    }

    /** Sets where the codes are chosen with which words can be coded. */
    public void onFramework(Supplier<List<Code>> chosen) {
        framework = chosen;
    }

    /** What is done, by keys, pointer or bar. */
    public CodingSteps steps() {
        return steps;
    }

    private void coding(Actions actions) {
        actions.declare(inReader(DeclaredAction.of("reader.code"), "ENTER")
                .icon("code")
                .when(this::hasPassage)
                .needs(needs::passage)
                .does(() -> steps.passage().ifPresent(asking::code)));
        actions.declare(inReader(DeclaredAction.of("reader.invivo"), "V")
                .when(this::hasPassage)
                .needs(needs::passage)
                .does(() -> steps.passage().ifPresent(steps::codeInVivo)));
        actions.declare(inReader(DeclaredAction.of("reader.again"), "R")
                .called(this::againLabel)
                .when(() -> hasPassage() && lastCode().isPresent())
                .needs(needs::last)
                .does(() -> lastCode().ifPresent(this::code)));
    }

    private void changing(Actions actions) {
        actions.declare(inReader(DeclaredAction.of("reader.recode"), "C")
                .when(this::ownCoded)
                .needs(needs::ownCoded)
                .does(() -> steps.own().ifPresent(p -> one(p, code -> asking.recode(p, code)))));
        actions.declare(inReader(DeclaredAction.of("reader.uncode"), "U")
                .when(this::ownCoded)
                .needs(needs::ownCoded)
                .does(() -> steps.own().ifPresent(p -> one(p, code -> steps.uncode(p, code)))));
        actions.declare(inReader(DeclaredAction.of("reader.weight"), "W")
                .when(this::ownCoded)
                .needs(needs::ownCoded)
                .does(() -> steps.own().ifPresent(p -> one(p, code -> asking.weigh(p, code)))));
        actions.declare(inReader(DeclaredAction.of("reader.definition"), "D")
                .when(() ->
                        steps.passage().filter(p -> !steps.codes(p).isEmpty()).isPresent())
                .needs(needs::coded)
                .does(() -> steps.passage().ifPresent(p -> asking.define(p, steps.codes(p)))));
    }

    private void marking(Actions actions) {
        actions.declare(inReader(DeclaredAction.of("reader.quote"), "Q")
                .icon("quote")
                .when(() -> steps.passage().filter(p -> p.quotation() == null).isPresent())
                .needs(needs::words)
                .does(() -> steps.passage().ifPresent(steps::quote)));
        actions.declare(inReader(DeclaredAction.of("reader.exemplary"), "E")
                .icon("star")
                .when(() -> steps.passage().filter(p -> p.quotation() != null).isPresent())
                .needs(needs::quotation)
                .does(() -> steps.passage().ifPresent(steps::star)));
        actions.declare(inReader(DeclaredAction.of("reader.remove"), "DELETE")
                .icon("bin")
                .when(() -> steps.own().isPresent())
                .needs(needs::own)
                .does(() -> steps.own().ifPresent(steps::remove)));
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
                    .needs(() -> needs.recent(number))
                    .does(() -> recent(number).ifPresent(this::code)));
        }
    }

    /** What dragging chosen codes onto the words does, by a key. */
    private void fromFramework(Actions actions) {
        actions.declare(DeclaredAction.of("code.apply")
                .in(Scope.FRAMEWORK)
                .keys("menu ENTER")
                .icon("code")
                .called(this::applyLabel)
                .when(() -> hasPassage() && !framework.get().isEmpty())
                .does(() -> steps.passage().ifPresent(p -> steps.code(p, framework.get()))));
    }

    private String applyLabel() {
        List<Code> codes = framework.get();
        return switch (codes.size()) {
            case 0 -> Words.of("action.code.apply");
            case 1 -> Words.of("coding.apply.one", codes.get(0).name());
            default -> Words.of("coding.apply.several", codes.size());
        };
    }

    private static DeclaredAction.Declaring inReader(DeclaredAction.Declaring declaring, String key) {
        return declaring.in(Scope.READER).keys(key);
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
        return steps.passage().isPresent();
    }

    private boolean ownCoded() {
        return steps.own().filter(p -> !steps.codes(p).isEmpty()).isPresent();
    }

    /** Codes what is selected or chosen. */
    public void code(Code code) {
        steps.passage().ifPresent(p -> steps.code(p, List.of(code)));
    }

    /** Of a quotation's codes the only one, or the one that the user chooses. */
    private void one(Marked passage, Consumer<Code> use) {
        List<Code> codes = steps.codes(passage);
        if (codes.size() == 1) {
            use.accept(codes.get(0));
        } else {
            asking.which(new Choice(passage, codes, use));
        }
    }
}
