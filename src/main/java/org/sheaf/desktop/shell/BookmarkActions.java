package org.sheaf.desktop.shell;

import java.awt.Rectangle;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.desktop.reader.ReaderModel;
import org.sheaf.desktop.widgets.Ask;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Id;
import org.sheaf.study.Place;
import org.sheaf.study.ReadingChange;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** Declares what sets, names and finds bookmarks, and what leads back to where one left off. EDT only. */
final class BookmarkActions {

    /** So many letters of a line tell which it is. */
    private static final int WORDS = 48;

    private final Desk desk;
    private final Readers readers;
    private final Clock clock;

    private BookmarkActions(Desk desk, Readers readers, Clock clock) {
        this.desk = desk;
        this.readers = readers;
        this.clock = clock;
    }

    static void declare(Actions actions, Desk desk, Readers readers, Clock clock) {
        BookmarkActions made = new BookmarkActions(desk, readers, clock);
        made.setting(actions);
        made.finding(actions);
    }

    private void setting(Actions actions) {
        actions.declare(DeclaredAction.of("reader.bookmark")
                .in(Scope.READER)
                .keys("B")
                .icon("bookmark")
                .called(() ->
                        Words.of(reader().bookmark().isPresent() ? "reader.bookmark.remove" : "action.reader.bookmark"))
                .when(() -> reader().model().isPresent())
                .does(this::toggle));
        actions.declare(DeclaredAction.of("reader.bookmark.name")
                .in(Scope.READER)
                .when(() -> reader().bookmark().isPresent())
                .does(() -> reader().bookmark().ifPresent(this::askName)));
    }

    private void finding(Actions actions) {
        actions.declare(DeclaredAction.of("reader.bookmark.next")
                .in(Scope.READER)
                .keys("shift N")
                .when(() -> reader().bookmark(true).isPresent())
                .needs(() -> Words.of("reader.bookmark.next.none"))
                .does(() -> reader().bookmark(true).ifPresent(this::show)));
        actions.declare(DeclaredAction.of("reader.bookmark.previous")
                .in(Scope.READER)
                .keys("shift P")
                .when(() -> reader().bookmark(false).isPresent())
                .needs(() -> Words.of("reader.bookmark.previous.none"))
                .does(() -> reader().bookmark(false).ifPresent(this::show)));
        actions.declare(DeclaredAction.of("reader.bookmarks")
                .in(Scope.READER)
                .keys("shift B")
                .when(() -> !mine().isEmpty() && reader().model().isPresent())
                .needs(() -> Words.of("reader.bookmarks.none"))
                .does(this::list));
        actions.declare(DeclaredAction.of("reader.left")
                .in(Scope.READER)
                .keys("L")
                .when(() -> reading().leftOff().place().isPresent())
                .needs(() -> Words.of("reader.left.none"))
                .does(() -> reading().goLeftOff()));
    }

    private Reader reader() {
        return readers.reader();
    }

    private Reading reading() {
        return readers.acting().reading();
    }

    private void toggle() {
        Optional<Bookmark> here = reader().bookmark();
        if (here.isPresent()) {
            desk.submit(new ReadingChange.BookmarkRemoved(here.get().id()));
            return;
        }
        reader().model()
                .ifPresent(model -> desk.submit(new ReadingChange.Bookmarked(new Bookmark(
                        Id.random(),
                        model.transcript().id(),
                        desk.coder().id(),
                        reader().caret(),
                        "",
                        clock.instant()))));
    }

    private void askName(Bookmark bookmark) {
        Span at = new Span(bookmark.at(), bookmark.at());
        Ask.open(
                reader(),
                reader().shows(at) ? reader().boundsOf(at) : new Rectangle(40, 0, 0, 8),
                new Ask.Question(
                        Words.of("reader.bookmark.title"),
                        bookmark.name(),
                        Words.of("reader.bookmark.verb"),
                        text -> Optional.empty(),
                        name -> desk.submit(new ReadingChange.Bookmarked(named(bookmark, name)))));
    }

    private static Bookmark named(Bookmark one, String name) {
        return new Bookmark(one.id(), one.transcript(), one.coder(), one.at(), name, one.made());
    }

    private void show(Bookmark bookmark) {
        reading().leftOff().stray();
        reader().goTo(bookmark.at());
    }

    /** One's own in the whole study: those of the transcript that is read first, then by transcript, in text order. */
    private List<Bookmark> mine() {
        Optional<Id<Transcript>> here = readers.transcript().map(Transcript::id);
        List<Bookmark> mine = new ArrayList<>();
        for (Bookmark one : desk.study().bookmarks()) {
            if (one.coder().equals(desk.coder().id())) {
                mine.add(one);
            }
        }
        mine.sort(Comparator.<Bookmark, Boolean>comparing(
                        one -> here.filter(one.transcript()::equals).isEmpty())
                .thenComparing(one -> transcript(one).name(), String.CASE_INSENSITIVE_ORDER)
                .thenComparingInt(Bookmark::at));
        return mine;
    }

    private Transcript transcript(Bookmark bookmark) {
        return desk.study().transcripts().get(bookmark.transcript());
    }

    private void list() {
        Pick.open(
                reader(),
                new Rectangle(40, 0, 0, 8),
                Words.of("reader.bookmarks.title"),
                mine().stream().map(this::choice).toList());
    }

    private Pick.Choice choice(Bookmark bookmark) {
        Transcript transcript = transcript(bookmark);
        Optional<ReaderModel> here =
                reader().model().filter(model -> model.transcript().id().equals(transcript.id()));
        String where = here.map(
                        model -> Words.of("reader.bookmarks.line", model.lines().at(bookmark.at())))
                .orElse(transcript.name());
        if (!bookmark.name().isBlank()) {
            return new Pick.Choice(bookmark.name(), where, null, () -> go(bookmark));
        }
        String words = here.map(model -> beginning(model, bookmark)).orElse(Words.of("reader.bookmark.plain"));
        return new Pick.Choice(where, words, null, () -> go(bookmark));
    }

    private static String beginning(ReaderModel model, Bookmark bookmark) {
        String line = model.lines().count() == 0
                ? ""
                : model.lines()
                        .line(model.lines().at(bookmark.at()))
                        .of(model.text().text());
        String words = line.strip();
        return words.length() <= WORDS
                ? words
                : words.substring(0, words.lastIndexOf(' ', WORDS) > 0 ? words.lastIndexOf(' ', WORDS) : WORDS) + "…";
    }

    private void go(Bookmark bookmark) {
        if (readers.transcript()
                .filter(t -> t.id().equals(bookmark.transcript()))
                .isPresent()) {
            show(bookmark);
        } else {
            desk.go(Place.at(bookmark.transcript(), new Span(bookmark.at(), bookmark.at())));
        }
    }
}
