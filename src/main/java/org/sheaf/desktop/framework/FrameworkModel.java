package org.sheaf.desktop.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.CodeVoices;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.widgets.CarriedWords;
import org.sheaf.study.Code;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Texts;
import org.sheaf.study.ThemeChange;
import org.sheaf.workbench.Receipt;

/** What the tree of codes shows and what can be done in it. EDT only. */
public final class FrameworkModel implements StudyListener {

    private final Desk desk;
    private final BranchCounts counts = new BranchCounts();
    private final Set<Id<Code>> closed = new HashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private String filter = "";
    private List<CodeRow> rows = List.of();
    private List<Id<Code>> several = List.of();
    private List<Id<Code>> cut = List.of();
    private CodeOrder order = CodeOrder.FRAMEWORK;
    private CodeVoices voices = CodeVoices.NONE;
    private boolean voicesWanted;
    private boolean counting;
    private boolean countAgain;
    private BiConsumer<CarriedWords, Code> words = (dropped, code) -> {};

    /** The tree of the desk's study, from now on kept up to date. */
    public FrameworkModel(Desk desk) {
        this.desk = desk;
        counts.update(desk.study());
        compute();
        desk.listen(this);
    }

    /** The lines from top to bottom. */
    public List<CodeRow> rows() {
        return rows;
    }

    /** Whether the study has no code yet. */
    public boolean isEmpty() {
        return desk.study().codes().size() == 0;
    }

    /** Shows only codes whose name, alias or brief definition holds the words, with their path. */
    public void filter(String words) {
        filter = words;
        recompute();
    }

    /** In which order the codes of one parent stand. */
    public CodeOrder order() {
        return order;
    }

    /** Sorts the codes of each parent; the tree stays a tree. */
    public void order(CodeOrder other) {
        order = other;
        recompute();
    }

    /** Counts participants from now on while {@code wanted}: that reads pages and texts, in the background. */
    public void countVoices(boolean wanted) {
        boolean begins = wanted && !voicesWanted;
        voicesWanted = wanted;
        if (begins) {
            count();
        }
    }

    private void count() {
        if (counting) {
            countAgain = true;
            return;
        }
        counting = true;
        Study study = desk.study();
        Texts texts = desk.texts();
        CodeVoices known = voices;
        desk.work(
                Words.of("framework.counting"),
                progress -> known.at(study, texts, progress),
                counted -> {
                    voices = counted;
                    recompute();
                    countingEnded();
                },
                failure -> {
                    countingEnded();
                    desk.notices().complain(failure);
                },
                this::countingEnded);
    }

    private void countingEnded() {
        counting = false;
        if (countAgain) {
            countAgain = false;
            count();
        }
    }

    /** Opens what is closed, closes what is open. */
    public void toggle(Code code) {
        if (!closed.remove(code.id())) {
            closed.add(code.id());
        }
        recompute();
    }

    /** Opens or closes everything below a code. */
    public void open(Code code, boolean open) {
        boolean changed = open ? closed.remove(code.id()) : closed.add(code.id());
        if (changed) {
            recompute();
        }
    }

    /** Opens the way to a code and chooses it. */
    public void reveal(Id<Code> code) {
        Optional<Code> at = desk.study().codes().find(code);
        while (at.isPresent()) {
            Id<Code> above = at.get().parent();
            if (above == null) {
                break;
            }
            closed.remove(above);
            at = desk.study().codes().find(above);
        }
        desk.chosen().code(code);
        recompute();
    }

    /** The chosen code. */
    public Optional<Code> chosen() {
        return desk.chosen().code().flatMap(desk.study().codes()::find);
    }

    /** All codes chosen in the tree, in its order; the chosen one is among them. */
    public List<Code> chosenAll() {
        Optional<Code> one = chosen();
        List<Code> all = known(several);
        return one.isEmpty() || all.contains(one.get()) ? all : List.of(one.get());
    }

    /** Chooses one or several codes; the first is the one whose quotations and definition are shown. */
    public void choose(List<Id<Code>> codes) {
        several = List.copyOf(codes);
        codes.stream().findFirst().ifPresent(desk.chosen()::code);
    }

    /** Chooses what the tree still marks as chosen, after a theme was chosen elsewhere. */
    void chooseAgain() {
        if (chosen().isEmpty()) {
            known(several).stream().findFirst().map(Code::id).ifPresent(desk.chosen()::code);
        }
    }

    private List<Code> known(List<Id<Code>> ids) {
        return ids.stream()
                .map(desk.study().codes()::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Changes of codes against the present snapshot. */
    public CodeDeeds deeds() {
        return new CodeDeeds(desk.study());
    }

    /** Makes a code and chooses it. */
    public void make(String name, @Nullable Id<Code> parent) {
        int colour = CodeColours.nth(desk.study().codes().size());
        desk.submit(deeds().made(name, parent, colour), this::revealMade);
    }

    /** Gives a code another name. */
    public void rename(Code code, String name) {
        if (!name.equals(code.name())) {
            desk.submit(deeds().renamed(code, name));
        }
    }

    /** Puts codes under another, or to the top; what stands below one of them goes with it. */
    public void move(List<Code> codes, @Nullable Id<Code> parent) {
        List<Code> tops = deeds().tops(codes);
        desk.submit(deeds().moved(tops, parent), receipt -> reveal(tops.get(0).id()));
    }

    /** Joins codes into another, which is then chosen. */
    public void join(List<Code> from, Code into) {
        desk.submit(deeds().joined(from, into), receipt -> reveal(into.id()));
    }

    /** Moves the chosen code among its siblings, up for -1, down for 1. */
    public void step(Code code, int by) {
        deeds().stepped(code, by).ifPresent(desk::submit);
    }

    /** Puts codes directly before or after another; what stands below one of them goes with it. */
    public void moveBeside(List<Code> codes, Code sibling, boolean before) {
        List<Code> tops = deeds().tops(codes);
        desk.submit(
                deeds().movedBeside(tops, sibling, before),
                receipt -> reveal(tops.get(0).id()));
    }

    /** Puts codes back among the open ones. */
    public void pool(List<Code> codes) {
        desk.submit(deeds().pooled(codes));
    }

    /** Makes a parent code above some codes and chooses it. */
    public void group(String name, List<Code> codes) {
        int colour = CodeColours.nth(desk.study().codes().size());
        desk.submit(deeds().grouped(name, deeds().tops(codes), colour), this::revealMade);
    }

    private void revealMade(Receipt receipt) {
        receipt.edits().stream()
                .filter(Edit.OfEntity.class::isInstance)
                .map(Edit.OfEntity.class::cast)
                .filter(edit -> edit.before() == null)
                .map(Edit.OfEntity::after)
                .filter(Code.class::isInstance)
                .findFirst()
                .ifPresent(code -> reveal(((Code) code).id()));
    }

    /** Gives codes a colour. */
    public void colour(List<Code> codes, int rgb) {
        desk.submit(deeds().coloured(codes, rgb));
    }

    /** Removes codes with what is below them, and offers to take that back. */
    public void remove(List<Code> codes) {
        String told = Words.of("framework.removed", CodeDeeds.named(codes));
        List<Id<Code>> ids = deeds().tops(codes).stream().map(Code::id).toList();
        desk.submit(deeds().removed(ids), receipt -> desk.told(told, receipt));
    }

    /** Gathers codes in a theme and says so. */
    public void gather(ThemeChange.Arranged change) {
        desk.submit(change, receipt -> desk.told(change.title(), receipt));
    }

    /** Keeps codes in mind to be put elsewhere. */
    public void cut(List<Code> codes) {
        cut = codes.stream().map(Code::id).toList();
    }

    /** The codes that were cut. */
    public List<Code> cut() {
        return known(cut);
    }

    /**
     * Puts the codes that were cut under the chosen one, or to the top.
     *
     * @throws Refusal when one of them would come under itself
     */
    public void paste() {
        List<Code> codes = cut();
        Id<Code> under = chosen().map(Code::id).orElse(null);
        if (!deeds().canMove(codes, under)) {
            throw new Refusal(Words.of("framework.paste.under"));
        }
        if (!codes.isEmpty()) {
            move(codes, under);
            cut = List.of();
        }
    }

    /** Sets who codes words that are dropped on a code. */
    public void onWords(BiConsumer<CarriedWords, Code> taker) {
        words = taker;
    }

    void coded(CarriedWords dropped, Code code) {
        words.accept(dropped, code);
    }

    /** Is told when the rows are others. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        if (Edit.areOfPages(edits)) {
            counts.update(desk.study(), Edit.pages(edits));
            show();
        } else if (edits.stream().anyMatch(FrameworkModel::concerns)) {
            recompute();
        }
        if (voicesWanted) {
            count();
        }
    }

    private static boolean concerns(Edit edit) {
        return !(edit instanceof Edit.OfEntity entity)
                || entity.any() instanceof Code
                || entity.any() instanceof org.sheaf.study.Transcript;
    }

    private void recompute() {
        counts.update(desk.study());
        show();
    }

    private void show() {
        compute();
        listeners.forEach(Runnable::run);
    }

    private void compute() {
        rows = CodeRows.of(
                desk.study(), new CodeRows.Counted(counts, voices), new CodeRows.Wanted(closed, filter, order));
    }

    /** The desk it works on. */
    public Desk desk() {
        return desk;
    }
}
