package org.sheaf.desktop.shell;

import java.awt.CardLayout;
import java.time.Clock;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.framework.FrameworkPane;
import org.sheaf.desktop.importing.ImportPane;
import org.sheaf.desktop.memos.MemosView;
import org.sheaf.desktop.quotations.QuotationsView;
import org.sheaf.desktop.reports.ReportsView;
import org.sheaf.desktop.themes.ThemesView;
import org.sheaf.desktop.widgets.Styled;

/** The views of an open study, one of which is seen. EDT only. */
final class Views {

    private static final String IMPORT = "import";

    private final StudyParts parts;
    private final ThemesView themes;
    private final ImportPane importing;
    private final QuotationsView quotations;
    private final MemosView memos;
    private final ReportsView reports;
    private final OverviewPart overview;
    private final FrameworkPane framework;
    private final ReaderArea readers;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.ground("paper", cards);

    /**
     * The views.
     *
     * @param read the one that holds the readers
     * @param readers what has the keys in it
     * @param own the study's settings
     * @param made what the others are made with
     */
    Views(StudyParts parts, Actions actions, ReadView read, ReaderArea readers, Settings own, Made made) {
        this.parts = parts;
        this.readers = readers;
        this.themes = parts.themesView(actions);
        this.quotations = parts.quotations().view(actions, own);
        this.memos = parts.memosView();
        this.reports = parts.reportsView(actions);
        this.overview = OverviewPart.declare(actions, made.desk, made.clock, made.doing);
        this.framework = parts.frameworkPane(actions);
        add(View.READ, read);
        add(View.FRAMEWORK, parts.frameworkView(framework, actions));
        add(View.QUOTATIONS, quotations);
        add(View.MEMOS, memos);
        add(View.THEMES, themes);
        add(View.REPORTS, reports);
        add(View.OVERVIEW, overview.view());
        importing = parts.importPane(actions);
        body.add(importing, IMPORT);
    }

    /** What the views are made with. */
    record Made(Desk desk, Clock clock, StudyActions.Doing doing) {}

    private void add(View view, JComponent component) {
        body.add(component, view.name());
    }

    /** Where they are seen. */
    JPanel body() {
        return body;
    }

    /** Brings a view to the front and up to date. */
    void show(View view) {
        cards.show(body, view.name());
        parts.seen(view);
        overview.seen(view);
        if (view == View.THEMES) {
            themes.count();
        }
        parts.over(view == View.FRAMEWORK ? framework : null);
    }

    /** Brings the preview of files to the front. */
    void showImport() {
        cards.show(body, IMPORT);
        importing.focusFiles();
    }

    /** Leads the keys into a view. */
    void focus(View view) {
        switch (view) {
            case READ -> readers.focusReader();
            case FRAMEWORK -> framework.focusTree();
            case QUOTATIONS -> quotations.focusTable();
            case MEMOS -> memos.focusList();
            case THEMES -> themes.focusBoard();
            case REPORTS -> reports.focusKinds();
            case OVERVIEW -> overview.view().focusRows();
        }
    }

    /** The board of themes. */
    ThemesView themes() {
        return themes;
    }

    /** The list of memos. */
    MemosView memos() {
        return memos;
    }

    /** Somebody else acts from now on. */
    void coderChanged() {
        overview.coderChanged();
    }
}
