package org.sheaf.desktop.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.sheaf.analysis.Quote;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.study.Code;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;

/** Declares what can be done to the chosen ones of listed quotations, in the cards and in the table alike. EDT only. */
public final class QuotationActions {

    static final String[] CONTEXT = {
        "quotation.show",
        "quotation.star",
        "quotation.code",
        "quotation.uncode",
        "quotation.memo",
        Menus.LINE,
        "quotation.toTheme",
        "quotation.contrary",
        "quotation.leaveOut",
        Menus.LINE,
        "quotation.copy"
    };

    private final QuoteWork work;
    private final List<QuoteList> lists = new ArrayList<>();
    private Consumer<TableSource> tables = source -> {};

    private QuotationActions(QuoteWork work) {
        this.work = work;
    }

    /** Declares the actions; {@link #over} says of which lists they speak. */
    public static QuotationActions declare(QuoteWork work, Actions actions) {
        QuotationActions made = new QuotationActions(work);
        made.showing(actions);
        made.marking(actions);
        made.coding(actions);
        made.themes(actions);
        return made;
    }

    /** Sets what opens the table on something. */
    public void onTable(Consumer<TableSource> opener) {
        tables = opener;
    }

    /** The cards, whose chosen rows the actions concern while they are seen. */
    public void over(RetrievedPane list) {
        lists.add(list);
    }

    /** The table, whose chosen rows the actions concern while it is seen. */
    public void over(QuotationsView view) {
        lists.add(view.quotes());
    }

    private void showing(Actions actions) {
        actions.declare(DeclaredAction.of("quotation.table")
                .icon("table")
                .when(() -> work.desk().chosen().subject().isPresent())
                .does(() -> work.desk()
                        .chosen()
                        .subject()
                        .map(TableSource::of)
                        .ifPresent(source -> tables.accept(source))));
        actions.declare(DeclaredAction.of("quotation.show")
                .in(Scope.QUOTATIONS)
                .keys("ENTER")
                .when(this::hasChosen)
                .does(() -> withChosen(list -> work.show(list.chosenQuotes().get(0)))));
        actions.declare(DeclaredAction.of("quotation.next")
                .in(Scope.QUOTATIONS)
                .keys("N")
                .when(this::isSeen)
                .does(() -> seen().ifPresent(l -> l.step(true))));
        actions.declare(DeclaredAction.of("quotation.previous")
                .in(Scope.QUOTATIONS)
                .keys("P")
                .when(this::isSeen)
                .does(() -> seen().ifPresent(l -> l.step(false))));
    }

    private void marking(Actions actions) {
        actions.declare(DeclaredAction.of("quotation.star")
                .in(Scope.QUOTATIONS)
                .keys("E")
                .icon("star")
                .called(() -> Words.of(
                        chosen().filter(list -> work.areExemplary(list.chosenQuotes()))
                                        .isPresent()
                                ? "quotations.unstar"
                                : "action.quotation.star"))
                .when(this::hasChosen)
                .does(() -> withChosen(list -> work.star(list.chosenQuotes()))));
        actions.declare(DeclaredAction.of("quotation.memo")
                .in(Scope.QUOTATIONS)
                .keys("M")
                .icon("memo")
                .when(one(work::isMarked))
                .does(() ->
                        withChosen(list -> work.annotate(list.chosenQuotes().get(0), list.rows(), list.chosenPart()))));
        actions.declare(DeclaredAction.of("quotation.copy")
                .in(Scope.QUOTATIONS)
                .keys("menu C")
                .icon("copy")
                .when(this::hasChosen)
                .does(() -> withChosen(list -> work.copy(list.chosenQuotes()))));
    }

    private void coding(Actions actions) {
        actions.declare(DeclaredAction.of("quotation.code")
                .in(Scope.QUOTATIONS)
                .keys("C")
                .icon("code")
                .when(() -> hasChosen() && study().codes().size() > 0)
                .does(() -> withChosen(this::askCode)));
        actions.declare(DeclaredAction.of("quotation.uncode")
                .in(Scope.QUOTATIONS)
                .keys("U")
                .when(() -> chosen().filter(
                                list -> !work.ownCodes(list.chosenQuotes()).isEmpty())
                        .isPresent())
                .does(() -> withChosen(this::askUncode)));
    }

    private void themes(Actions actions) {
        actions.declare(DeclaredAction.of("quotation.toTheme")
                .in(Scope.QUOTATIONS)
                .keys("T")
                .when(() -> hasChosen() && study().themes().size() > 0)
                .does(() -> withChosen(list -> askTheme(list, false))));
        actions.declare(DeclaredAction.of("quotation.contrary")
                .in(Scope.QUOTATIONS)
                .keys("X")
                .when(() -> hasChosen() && study().themes().size() > 0)
                .does(() -> withChosen(list -> askTheme(list, true))));
        actions.declare(DeclaredAction.of("quotation.leaveOut")
                .in(Scope.QUOTATIONS)
                .keys("DELETE")
                .called(() -> Words.of(
                        chosen().filter(QuoteList::areLeftOut).isPresent()
                                ? "quotations.takeBack"
                                : "action.quotation.leaveOut"))
                .when(() -> chosen().flatMap(QuoteList::theme).isPresent())
                .does(() -> withChosen(list -> list.theme().ifPresent(theme -> {
                    if (list.areLeftOut()) {
                        work.takeBack(list.chosenQuotes(), theme);
                    } else {
                        work.leaveOut(list.chosenQuotes(), theme);
                    }
                }))));
    }

    private Study study() {
        return work.desk().study();
    }

    private Optional<QuoteList> seen() {
        return lists.stream().filter(list -> list.rows().isShowing()).findFirst();
    }

    private boolean isSeen() {
        return seen().isPresent();
    }

    private Optional<QuoteList> chosen() {
        return seen().filter(list -> !list.chosenQuotes().isEmpty());
    }

    private boolean hasChosen() {
        return chosen().isPresent();
    }

    private BooleanSupplier one(Predicate<Quote> fits) {
        return () -> chosen().map(QuoteList::chosenQuotes)
                .filter(all -> all.size() == 1 && fits.test(all.get(0)))
                .isPresent();
    }

    private void withChosen(Consumer<QuoteList> use) {
        chosen().ifPresent(use);
    }

    private void askCode(QuoteList list) {
        ask(list, "quotations.codeWith", study().framework().inOrder(), code -> work.code(list.chosenQuotes(), code));
    }

    private void askUncode(QuoteList list) {
        List<Code> codes = work.ownCodes(list.chosenQuotes());
        if (codes.size() == 1) {
            work.uncode(list.chosenQuotes(), codes.get(0));
        } else {
            ask(list, "quotations.takeCodeOff", codes, code -> work.uncode(list.chosenQuotes(), code));
        }
    }

    private void ask(QuoteList list, String title, List<Code> codes, Consumer<Code> chosen) {
        List<Pick.Choice> choices = new ArrayList<>();
        for (Code code : codes) {
            String path = study().framework().path(code);
            String above = path.equals(code.name()) ? "" : path;
            choices.add(new Pick.Choice(
                    code.name(), above, CodeColours.shown(code.colour(), Palette.now()), () -> chosen.accept(code)));
        }
        Pick.open(list.rows(), list.chosenPart(), Words.of(title), choices);
    }

    private void askTheme(QuoteList list, boolean contrary) {
        List<Quote> quotes = list.chosenQuotes();
        List<Pick.Choice> choices = new ArrayList<>();
        for (Theme theme : study().themes()) {
            String where = study().analyses().get(theme.analysis()).name();
            choices.add(new Pick.Choice(theme.name(), where, null, () -> work.gather(quotes, theme.id(), contrary)));
        }
        String title = Words.of(contrary ? "quotations.contraryTo" : "quotations.toTheme");
        Pick.open(list.rows(), list.chosenPart(), title, choices);
    }
}
