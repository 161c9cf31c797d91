package org.sheaf.desktop.correcting;

import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.sheaf.correction.Amendment;
import org.sheaf.correction.Wanted;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.text.EditScript;
import org.sheaf.text.Span;

/** Finds and replaces in the text at hand. EDT only. */
final class Finding {

    private final CorrectingModel model;
    private final SheetPane sheet;
    private final ReplaceBar bar;
    private final JButton one;
    private final JButton all;
    private @Nullable Sheet searched;
    private List<Span> places = List.of();

    Finding(CorrectingModel model, SheetPane sheet, ReplaceBar bar) {
        this.model = model;
        this.sheet = sheet;
        this.bar = bar;
        bar.step("correct.previousHit", Icons.CHEVRON_UP, () -> step(false));
        bar.step("correct.nextHit", Icons.CHEVRON_DOWN, () -> step(true));
        bar.step("correct.closeFind", Icons.CLOSE, this::close);
        one = bar.with("correct.one", Words.of("correct.one"), this::replaceOne);
        all = bar.with("correct.all", Words.of("correct.all"), this::replaceAll);
        bar.onChange(this::search);
        bar.onKeys(() -> step(true), () -> step(false), this::close);
        bar.setVisible(false);
    }

    void open() {
        bar.setVisible(true);
        String chosen = sheet.getSelectedText();
        bar.begin(chosen == null || chosen.contains("\n") ? "" : chosen);
        search();
    }

    private void close() {
        bar.setVisible(false);
        sheet.requestFocusInWindow();
    }

    /** The text may be another. */
    void refresh() {
        if (bar.isVisible() && searched != model.sheet()) {
            search();
        }
    }

    private void search() {
        searched = model.sheet();
        places = bar.wanted().map(wanted -> wanted.places(model.correction())).orElse(List.of());
        bar.count(bar.wanted().isPresent() ? Words.of("correct.places", places.size()) : "");
        one.setEnabled(!places.isEmpty());
        all.setEnabled(!places.isEmpty());
    }

    private void step(boolean forward) {
        current();
        next(places, forward).ifPresent(this::show);
    }

    private void current() {
        if (searched != model.sheet()) {
            search();
        }
    }

    private Optional<Span> next(List<Span> from, boolean forward) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        int start = model.sheet()
                .toText(Math.min(
                        sheet.getSelectionStart(), model.sheet().words().length()));
        int end = model.sheet()
                .toText(Math.min(sheet.getSelectionEnd(), model.sheet().words().length()));
        Span here = new Span(Math.min(start, end), Math.max(start, end));
        if (forward) {
            return from.stream()
                    .filter(place -> place.start() >= here.end() && !place.equals(here))
                    .findFirst()
                    .or(() -> Optional.of(from.get(0)));
        }
        return from.stream()
                .filter(place -> place.end() <= here.start() && !place.equals(here))
                .reduce((before, later) -> later)
                .or(() -> Optional.of(from.get(from.size() - 1)));
    }

    private void show(Span place) {
        sheet.choose(place);
    }

    /** Replaces the chosen place, else leads to the next one first. */
    private void replaceOne() {
        current();
        int start = model.sheet().toText(sheet.getSelectionStart());
        int end = model.sheet().toText(sheet.getSelectionEnd());
        Optional<Span> chosen = places.stream()
                .filter(place -> place.start() == start && place.end() == end)
                .findFirst();
        if (chosen.isPresent()) {
            model.amend(new Amendment.Replaced(List.of(chosen.get()), bar.by()));
            sheet.caretAt(model.correction().at());
        }
        step(true);
    }

    private void replaceAll() {
        current();
        Optional<Wanted> wanted = bar.wanted();
        if (wanted.isPresent() && !places.isEmpty()) {
            int caret = model.sheet().toText(sheet.getCaretPosition());
            model.amend(new Amendment.Replaced(places, bar.by()));
            sheet.caretAt(Math.min(caret, model.correction().text().length()));
            SwingUtilities.invokeLater(this::search);
        }
    }

    /** The next place that is different from the stored text, or the one before; it begins again at the ends. */
    Optional<Span> place(boolean forward) {
        java.util.ArrayList<Span> different = new java.util.ArrayList<>();
        int shift = 0;
        for (EditScript.Edit edit : model.correction().script().edits()) {
            int start = edit.at().start() + shift;
            different.add(new Span(start, start + edit.inserted().length()));
            shift += edit.inserted().length() - edit.at().length();
        }
        return next(different, forward);
    }
}
