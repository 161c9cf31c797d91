package org.sheaf.desktop.shell;

import java.awt.CardLayout;
import java.awt.Component;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.framework.FrameworkView;
import org.sheaf.desktop.identities.IdentitiesView;
import org.sheaf.desktop.identities.applying.ApplyDeed;
import org.sheaf.desktop.importing.ImportPane;
import org.sheaf.desktop.memos.MemosView;
import org.sheaf.desktop.quotations.QuotationsView;
import org.sheaf.desktop.reconcile.ReconcileView;
import org.sheaf.desktop.reports.ReportsView;
import org.sheaf.desktop.themes.ThemesView;
import org.sheaf.desktop.widgets.Flanked;
import org.sheaf.desktop.widgets.Styled;

/** The views of an open study, one of which is seen; each is made when it is first looked at. EDT only. */
final class Views {

    private static final String IMPORT = "import";

    private final StudyParts parts;
    private final ReaderArea readers;
    private final OverviewPart overview;
    private final GuidePart guide;
    private final ReconcilePart reconcile;
    private final IdentitiesPart identities;
    private final MatchingPart people;
    private final FrameworksPart frameworks;
    private final Later<FrameworkView> framework;
    private final Later<QuotationsView> quotations;
    private final Later<MemosView> memos;
    private final Later<ThemesView> themes;
    private final Later<ReportsView> reports;
    private final Later<ImportPane> importing;
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
        overview = OverviewPart.declare(actions, made.desk, made.clock, made.doing);
        guide = GuidePart.declare(actions, made.desk, parts.choosing(), made.doing);
        reconcile = ReconcilePart.declare(actions, made, parts::listed);
        identities = IdentitiesPart.declare(actions, made, parts.choosing(), own, made.deed());
        identities.guard(parts.importing(), made.desk());
        people = parts.matching();
        framework = new Later<>(() -> parts.frameworkView(actions));
        quotations = new Later<>(() -> parts.quotations().view(actions, own));
        memos = new Later<>(parts::memosView);
        themes = new Later<>(() -> saying(parts.themesView(actions), made.said));
        reports = new Later<>(() -> parts.reportsView(actions));
        importing = new Later<>(() -> parts.importing().pane());
        body.add(read, View.READ.name());
        body.add(importing.place(), IMPORT);
        people.in(body, made.doing); // after the reader, which is seen at first
        frameworks = FrameworksPart.declare(actions, made.desk, parts.choosing(), body, made);
        for (View view : View.values()) {
            if (view != View.READ) {
                body.add(later(view).place(), view.name());
            }
        }
    }

    /**
     * What the views are made with.
     *
     * @param said is told when the board has another thing to say
     * @param deed applies what was decided about names
     */
    record Made(Desk desk, Clock clock, StudyActions.Doing doing, Runnable said, ApplyDeed deed) {}

    private static ThemesView saying(ThemesView view, Runnable said) {
        view.onSaying(said);
        return view;
    }

    private Later<?> later(View view) {
        return switch (view) {
            case READ -> throw new IllegalArgumentException("the reader is there from the beginning");
            case FRAMEWORK -> framework;
            case QUOTATIONS -> quotations;
            case MEMOS -> memos;
            case THEMES -> themes;
            case RECONCILE -> reconcile.view();
            case IDENTITIES -> identities.view();
            case REPORTS -> reports;
            case OVERVIEW -> overview.view();
            case GUIDE -> guide.view();
        };
    }

    /** Where they are seen. */
    JPanel body() {
        return body;
    }

    /** Brings a view to the front and up to date. */
    void show(View view) {
        if (view != View.READ) {
            later(view).get();
        }
        people.left();
        frameworks.left();
        cards.show(body, view.name());
        parts.seen(view);
        overview.seen(view);
        guide.seen(view);
        reconcile.seen(view);
        identities.seen(view);
        if (view == View.THEMES) {
            themes.get().count();
        }
        parts.over(view == View.FRAMEWORK);
    }

    /** Brings the preview of files to the front. */
    void showImport() {
        people.left();
        frameworks.left();
        ImportPane shown = importing.get();
        cards.show(body, IMPORT);
        shown.focusFiles();
    }

    /** Whether a table of people, or a comparison of frameworks, stands in place of the view. */
    boolean showsTable() {
        return people.isSeen() || frameworks.isSeen();
    }

    /** Leads the keys into a view that was shown. */
    void focus(View view) {
        switch (view) {
            case READ -> readers.focusReader();
            case FRAMEWORK -> framework.get().focusTree();
            case QUOTATIONS -> quotations.get().focusTable();
            case MEMOS -> memos.get().focusList();
            case THEMES -> themes.get().focusBoard();
            case RECONCILE -> reconcile.view().get().focusRows();
            case IDENTITIES -> identities.view().get().focusRows();
            case REPORTS -> reports.get().focusKinds();
            case OVERVIEW -> overview.view().get().focusRows();
            case GUIDE -> guide.view().get().focusQuestions();
        }
    }

    /** The sides of a view, null where it has none of its own. */
    @Nullable
    Flanked sides(View view) {
        return switch (view) {
            case THEMES -> themes.get().sides();
            case RECONCILE -> reconcile.view().get().sides();
            case IDENTITIES -> identities.view().get().sides();
            default -> null;
        };
    }

    /** What the status bar says of a view at the left, empty where that is the place in the transcript. */
    Optional<String> saying(View view) {
        return switch (view) {
            case THEMES -> Optional.of(themes.get().saying());
            case RECONCILE -> Optional.of(reconcile.view().get().saying());
            case IDENTITIES -> Optional.of(identities.view().get().saying());
            default -> Optional.empty();
        };
    }

    /** What it says of a view at the right, empty for the study's framework. */
    Optional<String> standing(View view) {
        return switch (view) {
            case THEMES -> Optional.of(themes.get().standing());
            case RECONCILE -> Optional.of(reconcile.view().get().standing()).filter(said -> !said.isEmpty());
            case IDENTITIES -> Optional.of(identities.view().get().standing());
            default -> Optional.empty();
        };
    }

    /** What F6 leads to in a view, besides what several views share. */
    List<JComponent> focusables(View view) {
        return switch (view) {
            case RECONCILE -> reconcile.view().get().focusables();
            case IDENTITIES -> identities.view().get().focusables();
            default -> List.of();
        };
    }

    /** Over what short messages stand, where that is not the reader. */
    Optional<Component> ground() {
        return reconcile
                .view()
                .made()
                .filter(Component::isShowing)
                .<Component>map(ReconcileView::ground)
                .or(() -> identities.view().made().filter(Component::isShowing).map(IdentitiesView::ground));
    }

    /** Rounds, and what coders disagree about. */
    ReconcilePart reconcile() {
        return reconcile;
    }

    /** Names, and the vault. */
    IdentitiesPart identities() {
        return identities;
    }

    /** The board of themes. */
    ThemesView themes() {
        return themes.get();
    }

    /** The list of memos. */
    MemosView memos() {
        return memos.get();
    }

    /** Somebody else acts from now on. */
    void coderChanged() {
        overview.coderChanged();
        reconcile.coderChanged();
    }
}
