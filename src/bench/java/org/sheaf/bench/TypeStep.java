package org.sheaf.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sheaf.study.Code;
import org.sheaf.study.TranscriptChange;
import org.sheaf.workbench.OpenStudy;

/** Types into the code bar of a study with very many codes. */
final class TypeStep {

    private static final int CODES = 2000;
    private static final int WARM = 150;
    private static final int MEASURED = 250;
    private static final int LETTERS = 5;

    private final Scale scale;
    private final Bench bench;
    private final Child child;
    private final Findings findings;

    TypeStep(Scale scale, Bench bench, Child child, Findings findings) {
        this.scale = scale;
        this.bench = bench;
        this.child = child;
        this.findings = findings;
    }

    void run() throws Exception {
        findings.doing("typing in the code bar");
        Path study = bench.fresh("codes.sheaf");
        List<String> arguments =
                new ArrayList<>(List.of(study.toString(), scale.some(WARM, 5), scale.some(MEASURED, 5)));
        arguments.addAll(fill(study));
        List<String> lines = child.run(TypeProbe.class, arguments.toArray(String[]::new));
        Times painted = new Times();
        painted.addAll(Child.figures(lines, TypeProbe.PAINTED));
        Times worked = new Times();
        worked.addAll(Child.figures(lines, TypeProbe.WORKED));
        findings.judge(
                "type in the code bar over " + CODES + " codes, a letter to the painted list, median",
                painted.median(),
                16);
        findings.note("the same, 95th percentile", Times.words(painted.quantile(0.95)));
        findings.note("the same, processor time of all threads, median", Times.words(worked.median()));
    }

    /** Makes the study; the beginnings of some of its codes' names, in letters of a keyboard. */
    private List<String> fill(Path study) throws Exception {
        Corpus corpus = new Corpus(scale.sized(1, 8000, CODES, 400));
        try (OpenStudy open = Prepared.create(study)) {
            open.run(new TranscriptChange.Imported(
                    List.of(Prepared.arrival(corpus.title(0), corpus.text(0))), List.of()));
            List<Code> codes = Prepared.addCodes(open, corpus, CODES);
            Prepared.addCoders(open);
            open.run(Prepared.codings(open, corpus));
            List<String> words = new ArrayList<>();
            for (int i = 0; i < codes.size(); i += 7) {
                String name = codes.get(i).name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
                words.add(name.substring(0, Math.min(LETTERS, name.length())));
            }
            return words;
        }
    }
}
