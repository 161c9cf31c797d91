package org.sheaf.desktop.shell;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Hit;
import org.sheaf.analysis.Retrieval;
import org.sheaf.analysis.RetrievalOptions;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.framework.FrameworkModel;
import org.sheaf.desktop.memos.MemosModel;
import org.sheaf.desktop.quotations.QuotationActions;
import org.sheaf.desktop.quotations.QuotationsView;
import org.sheaf.desktop.quotations.QuoteTableModel;
import org.sheaf.desktop.quotations.QuoteWork;
import org.sheaf.desktop.quotations.RetrievedModel;
import org.sheaf.desktop.quotations.RetrievedPane;
import org.sheaf.desktop.quotations.TableSource;
import org.sheaf.desktop.widgets.Remark;
import org.sheaf.search.StudyIndex;
import org.sheaf.study.Code;
import org.sheaf.study.Layer;
import org.sheaf.study.Memo;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Target;

/** The quotations of an open study: the cards beside the transcript, the table, and what is done to them. EDT only. */
final class QuotationsPart {

    /** More hits than anybody reads; a query that finds more is narrowed. */
    private static final int MOST_HITS = 50_000;

    private final Desk desk;
    private final RetrievedModel retrieved;
    private final QuoteTableModel table;
    private final QuoteWork work;
    private final QuotationActions deeds;
    private volatile @Nullable StudyIndex index;
    private @Nullable QuotationsView view;
    private Supplier<String> query = () -> "";
    private Consumer<View> shower = other -> {};

    QuotationsPart(Desk desk, Actions actions, MemosModel memos, Clock clock) {
        this.desk = desk;
        retrieved = new RetrievedModel(desk);
        table = new QuoteTableModel(desk, this::ask);
        work = new QuoteWork(
                desk,
                clock,
                notes(memos),
                text -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null));
        deeds = QuotationActions.declare(work, actions);
        deeds.onTable(this::open);
        table(actions);
    }

    private static QuoteWork.Memos notes(MemosModel memos) {
        return new QuoteWork.Memos() {
            @Override
            public Optional<String> words(Target on) {
                return memos.mine(on).map(Memo::text);
            }

            @Override
            public List<Remark.Said> others(Target on) {
                return memos.others(on);
            }

            @Override
            public void write(Target on, String words) {
                memos.write(on, words);
            }
        };
    }

    private List<Hit> ask(String query, Study study, Layer layer, Progress progress) {
        StudyIndex known = index;
        return known == null
                ? List.of()
                : Retrieval.ask(query, study, desk.texts(), known, new RetrievalOptions(layer, 0, MOST_HITS), progress)
                        .hits();
    }

    /** Sets what answers queries, what was asked last, and what shows a view. */
    void over(StudyIndex words, Supplier<String> asked, Consumer<View> showing) {
        index = words;
        query = asked;
        shower = showing;
    }

    /** The cards beside the transcript. */
    RetrievedPane cards(Actions actions) {
        RetrievedPane pane = new RetrievedPane(retrieved, work, actions);
        deeds.over(pane);
        return pane;
    }

    /** The table. */
    QuotationsView view(Actions actions, Settings settings) {
        QuotationsView made = new QuotationsView(table, work, actions, settings);
        deeds.over(made);
        view = made;
        return made;
    }

    /** The table is seen, or not; where it shows nothing yet, it shows what is chosen. */
    void seen(boolean yes) {
        if (yes && table.isEmpty()) {
            desk.chosen().subject().map(TableSource::of).ifPresent(table::open);
        }
        table.seen(yes);
    }

    /** Opens a box for a memo on the chosen row of the table; says whether there is one. */
    boolean annotated(Actions actions) {
        boolean one = actions.declared("quotation.memo").enabledWhen().getAsBoolean();
        if (one) {
            actions.run("quotation.memo");
        }
        return one;
    }

    /** What has the keys of the table, while it is seen. */
    Optional<JComponent> focusTarget() {
        return Optional.ofNullable(view).map(QuotationsView::focusTarget).filter(JComponent::isShowing);
    }

    private void open(TableSource source) {
        table.open(source);
        shower.accept(View.QUOTATIONS);
    }

    private void table(Actions actions) {
        actions.declare(DeclaredAction.of("table.source").when(this::isSeen).does(inView(QuotationsView::askSource)));
        actions.declare(DeclaredAction.of("table.addCode")
                .when(() -> isSeen() && desk.study().codes().size() > 0)
                .does(inView(QuotationsView::askMore)));
        actions.declare(DeclaredAction.of("table.filter").when(this::isSeen).does(inView(QuotationsView::askFilter)));
        actions.declare(DeclaredAction.of("table.group").when(this::isSeen).does(inView(QuotationsView::askGrouping)));
        actions.declare(DeclaredAction.of("table.sort").when(this::isSeen).does(inView(QuotationsView::askOrder)));
        actions.declare(DeclaredAction.of("table.columns").when(this::isSeen).does(inView(QuotationsView::askColumns)));
        actions.declare(DeclaredAction.of("table.unfold")
                .in(Scope.QUOTATIONS)
                .keys("SPACE")
                .when(() -> view != null && view.hasChosen())
                .does(inView(QuotationsView::unfold)));
    }

    /** Declares the ways from codes, themes and results to the table. */
    void ways(Actions actions, FrameworkModel framework, BooleanSupplier hasTheme) {
        actions.declare(DeclaredAction.of("code.table")
                .in(Scope.FRAMEWORK)
                .keys("shift ENTER")
                .when(() -> framework.chosen().isPresent())
                .does(() -> open(new TableSource.OfCodes(
                        framework.chosenAll().stream().map(Code::id).toList()))));
        actions.declare(DeclaredAction.of("theme.table")
                .when(hasTheme)
                .does(() -> desk.chosen().theme().map(TableSource.OfTheme::new).ifPresent(this::open)));
        actions.declare(DeclaredAction.of("search.table")
                .when(() -> !query.get().isBlank())
                .does(() -> open(new TableSource.OfQuery(query.get()))));
    }

    private boolean isSeen() {
        return focusTarget().isPresent() || view != null && view.isShowing();
    }

    private Runnable inView(Consumer<QuotationsView> deed) {
        return () -> {
            QuotationsView made = view;
            if (made != null) {
                deed.accept(made);
            }
        };
    }
}
