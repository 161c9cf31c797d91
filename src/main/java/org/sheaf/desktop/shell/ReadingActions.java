package org.sheaf.desktop.shell;

import java.awt.Rectangle;
import java.util.Optional;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.coding.CodingActions;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.desktop.reader.ReaderActions;
import org.sheaf.desktop.widgets.Ask;

/** Declares what leads through a transcript. */
final class ReadingActions {

    private ReadingActions() {}

    static void declare(Actions actions, Readers reading, CodingActions coding, Runnable find) {
        ReaderActions.declare(actions, reading::reader);
        actions.declare(DeclaredAction.of("go.back")
                .keys("alt LEFT")
                .icon("arrow-left")
                .when(reading::canGoBack)
                .does(reading::goBack));
        actions.declare(DeclaredAction.of("go.forward")
                .keys("alt RIGHT")
                .icon("arrow-right")
                .when(reading::canGoForward)
                .does(reading::goForward));
        actions.declare(DeclaredAction.of("reader.find")
                .keys("menu F")
                .icon("search")
                .when(() -> reading.transcript().isPresent())
                .does(find));
        actions.declare(DeclaredAction.of("reader.line")
                .keys("menu G")
                .when(() -> reading.transcript().isPresent())
                .does(() -> askLine(reading.reader())));
        actions.declare(DeclaredAction.of("reader.join")
                .in(Scope.READER)
                .keys("J")
                .icon("join")
                .when(() -> reading.reader().joinable().size() > 1)
                .needs(() -> Words.of("reader.join.needs"))
                .does(() -> coding.steps().join(reading.reader().joinable())));
        actions.declare(DeclaredAction.of("reader.hide")
                .in(Scope.READER)
                .keys("H")
                .when(() -> !reading.isResting())
                .chosen(() -> !reading.shown().codings())
                .does(() ->
                        reading.shown(reading.shown().codings(!reading.shown().codings()))));
    }

    private static void askLine(Reader reader) {
        int most = reader.model().map(model -> model.lines().count()).orElse(1);
        Ask.open(
                reader,
                new Rectangle(40, 0, 0, 8),
                new Ask.Question(
                        Words.of("reader.line.title", most),
                        "",
                        Words.of("reader.line.verb"),
                        text -> number(text, most).isPresent()
                                ? Optional.empty()
                                : Optional.of(Words.of("reader.line.wrong", most)),
                        text -> number(text, most).ifPresent(reader::goToLine)));
    }

    private static Optional<Integer> number(String text, int most) {
        try {
            int number = Integer.parseInt(text.strip());
            return number >= 1 && number <= most ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }
}
