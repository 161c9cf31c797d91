package org.sheaf.desktop.shell;

import java.awt.Rectangle;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.search.SearchModel;
import org.sheaf.desktop.sweep.SweepModel;
import org.sheaf.desktop.sweep.SweepPane;
import org.sheaf.desktop.sweep.SweepSource;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.search.StudyIndex;
import org.sheaf.study.Code;
import org.sheaf.study.Participant;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.text.Folding;

/** Asks with which code many places shall be coded in one step, and opens what shows them. EDT only. */
final class SweepPart {

    private static final int WIDTH = 560;

    private final Desk desk;
    private final Readers readers;
    private final SearchModel found;
    private final StudyIndex index;
    private final JComponent search;
    private final Clock clock;

    /** What is searched, and where. */
    record Searching(SearchModel found, StudyIndex index, JComponent field) {}

    private SweepPart(Desk desk, Readers readers, Searching searching, Clock clock) {
        this.desk = desk;
        this.readers = readers;
        this.found = searching.found;
        this.index = searching.index;
        this.search = searching.field;
        this.clock = clock;
    }

    static SweepPart declare(Actions actions, Desk desk, Readers readers, Searching searching, Clock clock) {
        SweepPart made = new SweepPart(desk, readers, searching, clock);
        made.declare(actions);
        return made;
    }

    private void declare(Actions actions) {
        actions.declare(DeclaredAction.of("search.code")
                .called(() ->
                        found.total() == 0 ? Words.of("action.search.code") : Words.of("search.codeAll", found.total()))
                .when(() -> found.total() > 0)
                .does(this::codeFound));
        actions.declare(DeclaredAction.of("reader.speech")
                .in(Scope.READER)
                .when(() -> readers.transcript()
                        .filter(transcript -> !people(transcript).isEmpty())
                        .isPresent())
                .does(() -> readers.transcript().ifPresent(this::askSpeaker)));
    }

    /** The results close when the keys leave them, so the question comes once the field has the keys. */
    void codeFound() {
        SweepSource source = new SweepSource.Found(found.query(), index);
        search.requestFocusInWindow();
        SwingUtilities.invokeLater(() -> askCode(search, new Rectangle(search.getSize()), source));
    }

    private List<Participant> people(Transcript transcript) {
        return transcript.speakers().stream()
                .map(Speaker::participant)
                .filter(Objects::nonNull)
                .distinct()
                .map(desk.study().participants()::find)
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    private void askSpeaker(Transcript transcript) {
        JComponent page = readers.reader();
        Rectangle top = new Rectangle(page.getWidth() / 4, 0, 1, 1);
        Consumer<Participant> then = person ->
                SwingUtilities.invokeLater(() -> askCode(page, top, new SweepSource.Said(person, transcript)));
        Pick.open(page, top, Words.of("sweep.who"), Pick.choices(people(transcript), Participant::name, then));
    }

    private void askCode(JComponent anchor, Rectangle part, SweepSource source) {
        Study study = desk.study();
        List<Pick.Choice> choices = new ArrayList<>();
        for (Code code : study.framework().inOrder()) {
            String path = study.framework().path(code);
            choices.add(new Pick.Choice(
                    code.name(),
                    path.equals(code.name()) ? "" : path,
                    CodeColours.shown(code.colour(), Palette.now()),
                    () -> show(anchor, part, source, code)));
        }
        Pick.open(anchor, part, Words.of("sweep.which"), choices, name -> made(anchor, part, source, name));
    }

    /** What was typed is a new code, unless one is called so. */
    private java.util.Optional<Pick.Choice> made(JComponent anchor, Rectangle part, SweepSource source, String name) {
        Study study = desk.study();
        boolean known = study.codes().stream()
                .anyMatch(code -> Folding.name(code.name()).equals(Folding.name(name)));
        if (known || name.isBlank()) {
            return java.util.Optional.empty();
        }
        Code code = Code.open(
                name.strip().replaceAll("\\s+", " "),
                CodeColours.nth(study.codes().size()));
        return java.util.Optional.of(new Pick.Choice(
                Words.of("codebar.new", code.name()), "", null, () -> show(anchor, part, source, code)));
    }

    private void show(JComponent anchor, Rectangle part, SweepSource source, Code code) {
        SwingUtilities.invokeLater(
                () -> SweepPane.open(anchor, part, new SweepModel(desk, source, code, clock), Space.px(WIDTH)));
    }
}
