package org.sheaf.desktop.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.study.Code;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;

/** What the tree of codes shows and what can be done in it. EDT only. */
public final class FrameworkModel implements StudyListener {

    private final Desk desk;
    private final BranchCounts counts = new BranchCounts();
    private final Set<Id<Code>> closed = new HashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private String filter = "";
    private List<CodeRow> rows = List.of();
    private @Nullable Id<Code> cut;

    /** The tree of the desk's study, from now on kept up to date. */
    public FrameworkModel(Desk desk) {
        this.desk = desk;
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

    /** Changes of codes against the present snapshot. */
    public CodeDeeds deeds() {
        return new CodeDeeds(desk.study());
    }

    /** Makes a code and chooses it. */
    public void make(String name, @Nullable Id<Code> parent) {
        int colour = CodeColours.nth(desk.study().codes().size());
        desk.submit(
                deeds().made(name, parent, colour),
                receipt -> receipt.edits().stream()
                        .filter(Edit.OfEntity.class::isInstance)
                        .map(edit -> ((Edit.OfEntity) edit).after())
                        .filter(Code.class::isInstance)
                        .findFirst()
                        .ifPresent(code -> reveal(((Code) code).id())));
    }

    /** Gives a code another name. */
    public void rename(Code code, String name) {
        if (!name.equals(code.name())) {
            desk.submit(deeds().renamed(code, name));
        }
    }

    /** Puts a code under another, or to the top. */
    public void move(Code code, @Nullable Id<Code> parent) {
        desk.submit(deeds().moved(code, parent), receipt -> reveal(code.id()));
    }

    /** Joins a code into another, which is then chosen. */
    public void join(Code from, Code into) {
        desk.submit(deeds().joined(from, into), receipt -> reveal(into.id()));
    }

    /** Removes a code with what is below it, and offers to take that back. */
    public void remove(Code code, String told, String undo) {
        desk.submit(
                deeds().removed(List.of(code.id())), receipt -> desk.notices().say(told, undo, desk::undo));
    }

    /** Keeps a code in mind to be put elsewhere. */
    public void cut(Code code) {
        cut = code.id();
    }

    /** The code that was cut. */
    public Optional<Code> cut() {
        return Optional.ofNullable(cut).flatMap(desk.study().codes()::find);
    }

    /** Puts the code that was cut under the chosen one, or to the top. */
    public void paste() {
        cut().ifPresent(code -> {
            Id<Code> under = chosen().map(Code::id).orElse(null);
            if (deeds().canMove(code, under)) {
                move(code, under);
                cut = null;
            }
        });
    }

    /** Is told when the rows are others. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        if (edits.stream().anyMatch(FrameworkModel::concerns)) {
            recompute();
        }
    }

    private static boolean concerns(Edit edit) {
        return !(edit instanceof Edit.OfEntity entity)
                || entity.any() instanceof Code
                || entity.any() instanceof org.sheaf.study.Transcript;
    }

    private void recompute() {
        compute();
        listeners.forEach(Runnable::run);
    }

    private void compute() {
        Study study = desk.study();
        counts.update(study);
        rows = CodeRows.of(study, counts, closed, filter);
    }

    /** The desk it works on. */
    Desk desk() {
        return desk;
    }
}
