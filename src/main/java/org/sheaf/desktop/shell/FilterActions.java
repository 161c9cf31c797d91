package org.sheaf.desktop.shell;

import java.util.Optional;
import java.util.Set;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Code;
import org.sheaf.study.Theme;

/** Declares what decides which codings are drawn, and in whose colours. EDT only. */
final class FilterActions {

    private final Desk desk;
    private final Readers readers;

    private FilterActions(Desk desk, Readers readers) {
        this.desk = desk;
        this.readers = readers;
    }

    static void declare(Actions actions, Desk desk, Readers readers) {
        FilterActions made = new FilterActions(desk, readers);
        made.asking(actions, "reader.filter.codes", Filtering.CODES);
        made.asking(actions, "reader.filter.coders", Filtering.CODERS);
        made.asking(actions, "reader.filter.speakers", Filtering.SPEAKERS);
        made.others(actions);
    }

    private void asking(Actions actions, String id, Filtering what) {
        actions.declare(DeclaredAction.of(id)
                .when(() -> readers.reader().page().isShowing()
                        && readers.transcript().isPresent())
                .does(() -> readers.acting().reading().ask(what)));
    }

    private void others(Actions actions) {
        actions.declare(DeclaredAction.of("reader.filter.chosen")
                .called(() -> chosenName()
                        .map(name -> Words.of("reader.filter.only", name))
                        .orElse(Words.of("action.reader.filter.chosen")))
                .when(() -> chosenName().isPresent() && readers.transcript().isPresent())
                .does(this::narrowToChosen));
        actions.declare(DeclaredAction.of("reader.filter.clear")
                .in(Scope.READER)
                .keys("shift H")
                .when(() -> readers.transcript()
                        .filter(read -> readers.shown().narrows(desk.study(), read))
                        .isPresent())
                .needs(() -> Words.of("reader.filter.none"))
                .does(() -> readers.shown(readers.shown().cleared())));
        actions.declare(DeclaredAction.of("reader.colours")
                .chosen(() -> readers.shown().byCoder())
                .does(() -> colours(!readers.shown().byCoder())));
    }

    /** The same in both of two readers, or a colour would mean two things. */
    private void colours(boolean byCoder) {
        readers.each(seat -> seat.reading().shown(seat.reading().shown().byCoder(byCoder)));
    }

    private Optional<Code> code() {
        return desk.chosen().code().flatMap(desk.study().codes()::find);
    }

    private Optional<Theme> theme() {
        return desk.chosen().theme().flatMap(desk.study().themes()::find);
    }

    private Optional<String> chosenName() {
        return code().map(Code::name).or(() -> theme().map(Theme::name));
    }

    private void narrowToChosen() {
        code().ifPresent(code -> readers.shown(readers.shown().with(Set.of(code.id()), Set.of())));
        theme().ifPresent(theme -> readers.shown(readers.shown().with(Set.of(), Set.of(theme.id()))));
    }
}
