package org.sheaf.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sheaf.correction.Correction;
import org.sheaf.correction.Corrections;
import org.sheaf.correction.Preview;
import org.sheaf.study.Change;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;
import org.sheaf.workbench.OpenStudy;

/**
 * Says what corrections do to quotations, and stores them unless only that was asked.
 *
 * @param open the study
 * @param choice what the user has said about it
 */
record CorrectionDeed(OpenStudy open, CorrectionChoice choice) {

    /** Does it, or says what it would do; {@code title} is for the history when there are several transcripts. */
    void run(Corrections corrections, String title, Answer answer) {
        run(corrections, title, answer, correction -> correction);
    }

    /** The same, with more that is stored in the same step. */
    void run(Corrections corrections, String title, Answer answer, UnaryOperator<Change> with) {
        Study before = open.study();
        List<Map<String, @Nullable Object>> transcripts = new ArrayList<>();
        int changed = 0;
        int lost = 0;
        int untouched = 0;
        for (Correction correction : corrections.all()) {
            Preview preview = Corrections.preview(before, correction);
            changed += preview.changed().size();
            lost += preview.lost().size();
            untouched += preview.untouched();
            transcripts.add(told(before, correction, preview, answer));
        }
        if (!choice.preview() && !corrections.all().isEmpty()) {
            open.run(with.apply(corrections.change(before, open.texts(), title, choice.dropLost())));
        }
        for (int i = 0; i < transcripts.size(); i++) {
            Transcript now = open.study()
                    .transcripts()
                    .get(corrections.all().get(i).base().id());
            transcripts.get(i).put("revision", now.revision());
            if (!choice.preview()) {
                unassigned(now, answer);
            }
        }
        answer.put("preview", choice.preview())
                .put("transcripts", transcripts)
                .put("changed", changed)
                .put("lost", lost)
                .put("untouched", untouched);
        sum(corrections.all().size(), changed, lost, answer);
    }

    private void sum(int transcripts, int changed, int lost, Answer answer) {
        if (transcripts == 0) {
            answer.line("Nothing is different, so nothing was stored.");
            return;
        }
        String quotations = (changed == 0
                        ? "No quotation changes its words"
                        : Words.count(changed, "quotation changes its words", "quotations change their words"))
                + (lost == 0 ? "" : "; " + Words.count(lost, "loses all its words", "lose all their words"));
        answer.line(quotations + ".");
        if (choice.preview()) {
            answer.line("Nothing was stored. Without --preview it will be"
                    + (lost == 0 ? "." : ", with --drop-lost to let those go whose words are gone."));
        } else {
            answer.line("Corrected " + Words.count(transcripts, "transcript") + ". ‘sheaf undo’ takes it back.");
        }
    }

    private static void unassigned(Transcript now, Answer answer) {
        for (Speaker speaker : now.speakers()) {
            if (speaker.participant() == null) {
                answer.warn("Nobody is assigned to the label ‘" + speaker.label() + "’ in " + now.name() + ".");
            }
        }
    }

    private Map<String, @Nullable Object> told(Study study, Correction correction, Preview preview, Answer answer) {
        answer.line(correction.base().name() + ": "
                + Words.count(correction.script().edits().size(), "place") + " of its text; "
                + Words.count(preview.untouched(), "quotation stays as it is", "quotations stay as they are") + ".");
        Quoting quoting = new Quoting(study, new CodePoints(correction.text()));
        List<Map<String, @Nullable Object>> quotations = new ArrayList<>();
        preview.changed().forEach(touched -> {
            quotations.add(quoting.object(touched, false));
            answer.line("  changes  “" + shown(touched.before()) + "” → “" + shown(touched.after()) + "”  "
                    + quoting.coding(touched));
        });
        preview.lost().forEach(touched -> {
            quotations.add(quoting.object(touched, true));
            answer.line("  is lost  “" + shown(touched.before()) + "”  " + quoting.coding(touched));
        });
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("transcript", correction.base().name());
        object.put("revision", correction.base().revision());
        object.put("places", correction.script().edits().size());
        object.put("quotations", quotations);
        object.put("untouched", preview.untouched());
        return object;
    }

    private static String shown(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= 160
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 80)) + " … " + line.substring(line.length() - 60);
    }

    /** How quotations of one text are told of. */
    private record Quoting(Study study, CodePoints now) {

        Map<String, @Nullable Object> object(Preview.Touched touched, boolean lost) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            Span at = now.fromUtf16(touched.at());
            object.put("id", touched.quotation().id().toString());
            object.put("lost", lost);
            object.put("start", at.start());
            object.put("end", at.end());
            object.put("coder", coder(touched));
            object.put("codes", codes(touched));
            object.put("before", touched.before());
            object.put("after", lost ? null : touched.after());
            return object;
        }

        private String coder(Preview.Touched touched) {
            return study.coders()
                    .find(touched.quotation().coder())
                    .map(Coder::name)
                    .orElse("");
        }

        private List<String> codes(Preview.Touched touched) {
            return touched.quotation().codings().stream()
                    .map(Coding::code)
                    .flatMap(code -> study.codes().find(code).stream())
                    .map(study.framework()::label)
                    .toList();
        }

        String coding(Preview.Touched touched) {
            List<String> codes = codes(touched);
            return "{" + (codes.isEmpty() ? "no code" : String.join("; ", codes)) + "} " + coder(touched);
        }
    }
}
