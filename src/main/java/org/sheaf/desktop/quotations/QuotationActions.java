package org.sheaf.desktop.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Quote;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;

/** Declares what can be done to a retrieved quotation. */
public final class QuotationActions {

    static final String[] CONTEXT = {
        "quotation.show", "quotation.star", Menus.LINE, "quotation.toTheme", "quotation.contrary"
    };

    private final RetrievedModel model;
    private @Nullable RetrievedPane pane;

    private QuotationActions(RetrievedModel model) {
        this.model = model;
    }

    /** Declares the actions; {@link #over} says of which list they speak. */
    public static QuotationActions declare(RetrievedModel model, Actions actions) {
        QuotationActions made = new QuotationActions(model);
        made.declare(actions);
        return made;
    }

    /** The list whose chosen row the actions concern. */
    public void over(RetrievedPane list) {
        pane = list;
    }

    private void declare(Actions actions) {
        actions.declare(DeclaredAction.of("quotation.show")
                .in(Scope.QUOTATIONS)
                .keys("ENTER")
                .when(this::hasChosen)
                .does(() -> withChosen(model::show)));
        actions.declare(DeclaredAction.of("quotation.star")
                .in(Scope.QUOTATIONS)
                .keys("E")
                .icon("star")
                .when(this::hasChosen)
                .does(() -> withChosen(model::star)));
        actions.declare(DeclaredAction.of("quotation.toTheme")
                .in(Scope.QUOTATIONS)
                .keys("T")
                .when(() -> hasChosen() && hasThemes())
                .does(() -> withChosen(quote -> askTheme(quote, false))));
        actions.declare(DeclaredAction.of("quotation.contrary")
                .in(Scope.QUOTATIONS)
                .keys("X")
                .when(() -> hasChosen() && hasThemes())
                .does(() -> withChosen(quote -> askTheme(quote, true))));
    }

    private boolean hasThemes() {
        return model.desk().study().themes().size() > 0;
    }

    private boolean hasChosen() {
        RetrievedPane list = pane;
        return list != null && list.chosen().isPresent();
    }

    private void withChosen(Consumer<Quote> use) {
        RetrievedPane list = pane;
        if (list != null) {
            list.chosen().ifPresent(use);
        }
    }

    private void askTheme(Quote quote, boolean contrary) {
        Study study = model.desk().study();
        List<Pick.Choice> choices = new ArrayList<>();
        for (Theme theme : study.themes()) {
            String where = study.analyses().get(theme.analysis()).name();
            choices.add(new Pick.Choice(theme.name(), where, null, () -> put(quote, theme, contrary)));
        }
        RetrievedPane list = pane;
        if (list != null) {
            String title = Words.of(contrary ? "quotations.contraryTo" : "quotations.toTheme");
            Pick.open(list.rows(), list.chosenPart(), title, choices);
        }
    }

    private void put(Quote quote, Theme theme, boolean contrary) {
        model.first(quote).ifPresent(ref -> {
            Theme now = model.desk().study().themes().get(theme.id());
            List<QuotationRef> single = plus(now.quotations(), ref, !contrary);
            List<QuotationRef> against = plus(now.contrary(), ref, contrary);
            String title = Words.of(
                    contrary ? "quotations.title.contrary" : "quotations.title.gathered",
                    quote.transcript().name(),
                    now.name());
            model.desk()
                    .submit(
                            new ThemeChange.Arranged(title, List.of(), List.of(now.quoting(single, against))),
                            receipt -> model.desk().notices().say(title, Words.of("widgets.undo"), model.desk()::undo));
        });
    }

    private static List<QuotationRef> plus(List<QuotationRef> refs, QuotationRef ref, boolean wanted) {
        List<QuotationRef> all = new ArrayList<>(refs);
        all.remove(ref);
        if (wanted) {
            all.add(ref);
        }
        return all;
    }
}
