package org.sheaf.desktop.shell;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.desktop.reader.ReaderModel;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.study.Heading;

/** Declares what leads through the headings of a text. EDT only. */
final class HeadingActions {

    /** At which part of the height a heading is shown. */
    private static final double AT = 0.08;

    private final Readers readers;

    private HeadingActions(Readers readers) {
        this.readers = readers;
    }

    static void declare(Actions actions, Readers readers) {
        HeadingActions made = new HeadingActions(readers);
        actions.declare(DeclaredAction.of("reader.headings")
                .in(Scope.READER)
                .keys("I")
                .icon("contents")
                .when(() -> !made.headings().isEmpty())
                .needs(() -> Words.of("reader.headings.none"))
                .does(made::list));
        actions.declare(DeclaredAction.of("reader.heading.next")
                .in(Scope.READER)
                .keys("K")
                .when(() -> made.beside(true).isPresent())
                .needs(() -> Words.of("reader.heading.next.none"))
                .does(() -> made.beside(true).ifPresent(made::show)));
        actions.declare(DeclaredAction.of("reader.heading.previous")
                .in(Scope.READER)
                .keys("shift K")
                .when(() -> made.beside(false).isPresent())
                .needs(() -> Words.of("reader.heading.previous.none"))
                .does(() -> made.beside(false).ifPresent(made::show)));
    }

    private Reader reader() {
        return readers.reader();
    }

    private List<Heading> headings() {
        return reader().model().map(ReaderModel::headings).orElse(List.of());
    }

    /** The heading after the caret's line, or the one before it: the one that the caret stands below. */
    private Optional<Heading> beside(boolean forward) {
        int caret = reader().caret();
        Heading found = null;
        for (Heading heading : headings()) {
            boolean after = heading.at().start() > caret;
            if (after) {
                return Optional.ofNullable(forward ? heading : found);
            }
            found = !forward && heading.at().start() < caret ? heading : found;
        }
        return Optional.ofNullable(found);
    }

    /** All of them, the one that the caret stands below chosen at first. */
    private void list() {
        ReaderModel model = reader().model().orElseThrow();
        List<Pick.Choice> choices = new ArrayList<>();
        int highest = headings().stream().mapToInt(Heading::level).min().orElse(1);
        int here = 0;
        for (Heading heading : headings()) {
            here = heading.at().start() <= reader().caret() ? choices.size() : here;
            String line = Words.of(
                    "reader.headings.line", model.lines().at(heading.at().start()));
            String words = heading.at().of(model.text().text()).strip().replaceAll("\\s+", " ");
            choices.add(new Pick.Choice(words, line, null, () -> show(heading)).under(heading.level() - highest));
        }
        Pick.open(reader(), new Rectangle(40, 0, 0, 8), Words.of("reader.headings.title"), choices, here);
    }

    /** Its words at the top, with a little of what comes before. */
    private void show(Heading heading) {
        readers.acting().reading().leftOff().stray();
        reader().caret(heading.at().start());
        reader().scrollTo(heading.at(), AT);
        reader().page().requestFocusInWindow();
    }
}
