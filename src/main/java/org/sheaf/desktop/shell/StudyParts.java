package org.sheaf.desktop.shell;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.framework.FrameworkPane;
import org.sheaf.desktop.framework.FrameworkView;
import org.sheaf.desktop.memos.MemoBox;
import org.sheaf.desktop.memos.MemosModel;
import org.sheaf.desktop.memos.MemosPane;
import org.sheaf.desktop.memos.MemosView;
import org.sheaf.desktop.participants.ParticipantActions;
import org.sheaf.desktop.participants.ParticipantsModel;
import org.sheaf.desktop.participants.ParticipantsPane;
import org.sheaf.desktop.quotations.QuotationCard;
import org.sheaf.desktop.quotations.QuotationModel;
import org.sheaf.desktop.quotations.RetrievedPane;
import org.sheaf.desktop.reports.ReportsModel;
import org.sheaf.desktop.reports.ReportsView;
import org.sheaf.desktop.thememap.MapActions;
import org.sheaf.desktop.thememap.MapModel;
import org.sheaf.desktop.thememap.MapView;
import org.sheaf.desktop.themes.Boards;
import org.sheaf.desktop.themes.ThemeActions;
import org.sheaf.desktop.themes.ThemesView;
import org.sheaf.desktop.transcripts.TranscriptActions;
import org.sheaf.desktop.transcripts.TranscriptsModel;
import org.sheaf.desktop.transcripts.TranscriptsPane;
import org.sheaf.desktop.widgets.Ask;
import org.sheaf.desktop.widgets.CarriedWords;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Stage;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/** The views of an open study with their models and actions. EDT only. */
final class StudyParts {

    private final Desk desk;
    private final FrameworkPart framework;
    private final TranscriptsModel transcripts;
    private final TranscriptActions transcriptActions;
    private final ParticipantsModel participants;
    private final ParticipantActions participantActions;
    private final QuotationsPart quotations;
    private final QuotationModel quotation;
    private final Boards boards;
    private final ThemeActions themeActions;
    private final MapModel map;
    private final ReportsModel reports;
    private final MemosModel memos;
    private final MemosModel allMemos;
    private final ImportPart importing;
    private @Nullable FrameworkPane tree;
    private @Nullable FrameworkPane alone;
    private @Nullable RetrievedPane list;
    private @Nullable TranscriptsPane transcriptList;
    private @Nullable ParticipantsPane people;
    private @Nullable MemosPane memosPane;
    private final Choosing choosing;
    private final MatchingPart matching;
    private Runnable showRead = () -> {};

    private StudyParts(Desk desk, Actions actions, Choosing choosing, Clock clock, Settings own) {
        this.desk = desk;
        this.choosing = choosing;
        framework = FrameworkPart.declare(desk, actions, own, clock);
        transcripts = new TranscriptsModel(desk, clock, own);
        transcriptActions = TranscriptActions.declare(transcripts, actions);
        participants = new ParticipantsModel(desk, own);
        participants.onTranscripts(transcripts::person);
        participantActions = ParticipantActions.declare(participants, actions);
        memos = new MemosModel(desk, clock);
        allMemos = new MemosModel(desk, clock);
        quotations = new QuotationsPart(desk, actions, memos, clock);
        quotation = new QuotationModel(desk);
        boards = new Boards(desk);
        themeActions = ThemeActions.declare(boards, actions);
        map = new MapModel(desk, boards::analysis);
        boards.onChange(map::tell);
        MapActions.declare(map, actions, new MapFiles(desk, choosing, map));
        reports = new ReportsModel(desk);
        importing = new ImportPart(desk, choosing, actions);
        quotations.ways(actions, framework.model(), () -> boards.chosen().isPresent());
        matching = new MatchingPart(actions, desk, choosing);
        new Exports(desk, choosing, reports, clock).declare(actions);
        actions.declare(DeclaredAction.of("code.quotations")
                .in(Scope.FRAMEWORK)
                .keys("ENTER")
                .when(() -> framework.model().chosen().isPresent())
                .does(this::showQuotations));
        actions.declare(DeclaredAction.of("theme.quotations")
                .when(() -> boards.chosen().isPresent())
                .does(this::showQuotations));
        actions.declare(DeclaredAction.of("transcript.memo")
                .when(() -> desk.chosen().transcript().isPresent())
                .does(() -> {
                    desk.chosen().quotation(null);
                    desk.chosen().subject(null);
                    actions.run("memo.new");
                }));
    }

    QuotationsPart quotations() {
        return quotations;
    }

    /** The preview of a table of people. */
    MatchingPart matching() {
        return matching;
    }

    /** How files are chosen. */
    Choosing choosing() {
        return choosing;
    }

    /** Sets what shows the view with the quotations. */
    void onRead(Runnable shower) {
        showRead = shower;
    }

    static StudyParts declare(Desk desk, Actions actions, Choosing choosing, Clock clock, Settings own) {
        return new StudyParts(desk, actions, choosing, clock, own);
    }

    /**
     * What stands around the reader.
     *
     * @param transcripts list
     * @param participants list
     * @param framework tree
     * @param quotation details
     * @param code definition
     * @param memos list and editor
     * @param retrieved quotations of the chosen code or theme
     */
    record Panes(
            JComponent transcripts,
            JComponent participants,
            JComponent framework,
            JComponent quotation,
            JComponent code,
            JComponent memos,
            JComponent retrieved) {

        ReadView.Panes with(JComponent reader) {
            return new ReadView.Panes(transcripts, participants, framework, reader, quotation, code, memos, retrieved);
        }
    }

    Panes panes(Actions actions) {
        TranscriptsPane transcriptsPane = new TranscriptsPane(transcripts, actions);
        transcriptActions.over(transcriptsPane);
        transcriptList = transcriptsPane;
        ParticipantsPane participantsPane = new ParticipantsPane(participants, actions);
        participantActions.over(participantsPane);
        people = participantsPane;
        FrameworkPane pane = framework.pane(actions, false);
        framework.asking().over(pane);
        tree = pane;
        RetrievedPane quotes = quotations.cards(actions);
        list = quotes;
        MemosPane memoList = new MemosPane(memos);
        memosPane = memoList;
        QuotationCard card = new QuotationCard(quotation, actions, new MemoBox(memos));
        return new Panes(transcriptsPane, participantsPane, pane, card, framework.form(actions), memoList, quotes);
    }

    FrameworkView frameworkView(Actions actions) {
        FrameworkPane pane = framework.pane(actions, true);
        alone = pane;
        return framework.view(pane, actions);
    }

    ThemesView themesView(Actions actions) {
        ThemesView view = new ThemesView(boards, themeActions, actions);
        themeActions.over(view);
        MapView mapView = new MapView(map, actions);
        view.mapped(mapView, mapView::focusMap);
        return view;
    }

    MemosView memosView() {
        return new MemosView(allMemos);
    }

    ReportsView reportsView(Actions actions) {
        return new ReportsView(reports, actions);
    }

    ImportPart importing() {
        return importing;
    }

    /** Questions about codes are put in the pane that is seen: the one in the framework's own view, or beside the reader. */
    void over(boolean own) {
        FrameworkPane seen = own ? alone : tree;
        if (seen != null) {
            framework.asking().over(seen);
        }
    }

    void seen(View view) {
        reports.seen(view == View.REPORTS);
        quotations.seen(view == View.QUOTATIONS);
    }

    void reveal(Theme theme) {
        boards.reveal(theme);
    }

    /** How a code is renamed, wherever that is asked. */
    Ask.Question renaming(Code code) {
        return new Ask.Question(
                Words.of("framework.rename", code.name()),
                code.name(),
                Words.of("framework.rename.verb"),
                name -> framework.model().deeds().clash(name, code, code.parent(), code.pooled()),
                name -> framework.model().rename(code, name));
    }

    /** Sets who codes words that are dropped on a code. */
    void onWords(BiConsumer<CarriedWords, Code> taker) {
        framework.model().onWords(taker);
    }

    /** Sets who changes the codes of the chosen quotation. */
    void onDeeds(QuotationModel.Deeds deeds) {
        quotation.onDeeds(deeds);
    }

    /** The codes chosen in the tree. */
    List<Code> chosenCodes() {
        return framework.model().chosenAll();
    }

    /** Says how far the acting coder has come with a transcript. */
    void mark(Transcript transcript, Stage stage) {
        transcripts.mark(List.of(transcript), stage);
    }

    /** Sets what leads the keys from the list to the transcript. */
    void onReader(Runnable focus) {
        TranscriptsPane pane = transcriptList;
        if (pane != null) {
            pane.onRead(focus);
        }
    }

    /** Shows a code in the tree, with its quotations beside it. */
    void reveal(Id<Code> code) {
        framework.model().reveal(code);
        desk.chosen().code(code);
    }

    /** The transcripts that are chosen in the list. */
    List<Transcript> listed() {
        return transcripts.selected();
    }

    void coderChanged() {
        transcripts.coderChanged();
    }

    void beginMemo() {
        MemosPane pane = memosPane;
        if (pane != null) {
            pane.begin();
        }
    }

    private void showQuotations() {
        RetrievedPane quotes = list;
        if (framework.showQuotations()) {
            return;
        }
        if (quotes != null && quotes.isShowing()) {
            quotes.focusList();
        } else {
            showRead.run();
            if (quotes != null) {
                javax.swing.SwingUtilities.invokeLater(quotes::focusList);
            }
        }
    }

    /** What F6 leads to, in order. */
    List<JComponent> focusables(JComponent search, List<JComponent> pages) {
        List<JComponent> all = new ArrayList<>();
        all.add(search);
        TranscriptsPane first = transcriptList;
        if (first != null && first.isShowing()) {
            all.add(first.focusTarget());
        }
        ParticipantsPane second = people;
        if (second != null && second.isShowing()) {
            all.add(second.focusTarget());
        }
        for (FrameworkPane pane : new FrameworkPane[] {tree, alone}) {
            if (pane != null && pane.isShowing()) {
                all.add(pane.codes());
            }
        }
        all.addAll(framework.focusables());
        pages.stream().filter(JComponent::isShowing).forEach(all::add);
        RetrievedPane quotes = list;
        if (quotes != null && quotes.isShowing()) {
            all.add(quotes.focusTarget());
        }
        quotations.focusTarget().ifPresent(all::add);
        return all;
    }
}
