package org.sheaf.correction;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.EditScript;
import org.sheaf.text.Span;

/**
 * How a stored text became that of a corrected file: compared word by word, and where a replacement reaches over turns, turn
 * by turn, so that the label of one does not pass for the words of another.
 */
public final class Comparison {

    private final List<Integer> oldStarts;
    private final List<Integer> newStarts;

    private Comparison(List<Turn> before, List<Turn> after) {
        oldStarts = before.stream().map(turn -> turn.whole().start()).toList();
        newStarts = after.stream().map(turn -> turn.whole().start()).toList();
    }

    /** The replacements that lead from one text to the other. */
    public static EditScript of(TranscriptText before, TranscriptText after) {
        Comparison comparison = new Comparison(before.turns(), after.turns());
        List<EditScript.Edit> edits = new ArrayList<>();
        int shift = 0;
        for (EditScript.Edit edit :
                EditScript.between(before.text(), after.text()).edits()) {
            edits.addAll(comparison.byTurns(edit, edit.at().start() + shift));
            shift += edit.inserted().length() - edit.at().length();
        }
        return new EditScript(edits);
    }

    private List<EditScript.Edit> byTurns(EditScript.Edit edit, int now) {
        List<Span> gone = pieces(oldStarts, edit.at());
        List<Span> come = pieces(newStarts, new Span(now, now + edit.inserted().length()));
        boolean oneToOne = gone.size() == come.size();
        if (gone.size() == 1 || !oneToOne && come.size() != 1) {
            return List.of(edit);
        }
        int only = newStarts.contains(now) ? gone.size() - 1 : 0;
        List<EditScript.Edit> edits = new ArrayList<>();
        for (int i = 0; i < gone.size(); i++) {
            String by = oneToOne ? come.get(i).shift(-now).of(edit.inserted()) : i == only ? edit.inserted() : "";
            edits.add(new EditScript.Edit(gone.get(i), by));
        }
        return edits;
    }

    private static List<Span> pieces(List<Integer> starts, Span span) {
        List<Span> pieces = new ArrayList<>();
        int from = span.start();
        for (int start : starts) {
            if (start > from && start < span.end()) {
                pieces.add(new Span(from, start));
                from = start;
            }
        }
        pieces.add(new Span(from, span.end()));
        return pieces;
    }
}
