package org.sheaf.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.store.Opening;
import org.sheaf.store.StudyFolder;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Facts;
import org.sheaf.study.Id;
import org.sheaf.study.Method;
import org.sheaf.study.Quotation;
import org.sheaf.study.Source;
import org.sheaf.study.Speaker;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;
import org.sheaf.workbench.OpenStudy;

/** Makes and opens the studies that are measured. */
final class Prepared {

    static final String CODER = "Mira";

    private Prepared() {}

    static OpenStudy create(Path folder) {
        StudyFacts facts = StudyFacts.of("A benchmark's study", Method.CODEBOOK);
        return OpenStudy.over(StudyFolder.create(folder, facts, Opening.by(CODER)), CODER, Runnable::run);
    }

    static OpenStudy open(Path folder) {
        return OpenStudy.over(StudyFolder.open(folder, Opening.by(CODER)), CODER, Runnable::run);
    }

    /** Makes the codes: ten groups, the others below them. */
    static List<Code> addCodes(OpenStudy open, Corpus corpus, int wanted) {
        List<Code> codes = new ArrayList<>();
        int groups = Math.max(1, wanted / 15);
        for (int i = 0; i < wanted; i++) {
            Id<Code> parent = i < groups ? null : codes.get(i % groups).id();
            codes.add(Code.of(corpus.code(i), parent, i, 0x101010 * (1 + i % 15)));
        }
        open.run(new CodeChange.Written(CodeChange.Deed.MADE, codes));
        return codes;
    }

    /** Lets every coder of the corpus join. */
    static void addCoders(OpenStudy open) {
        for (String name : Markings.CODERS) {
            if (open.study().coders().named(name, Coder::name).isEmpty()) {
                open.run(new StudyChange.CoderNamed(new Coder(Id.random(), name)));
            }
        }
    }

    /** Makes a theme over the most frequent codes, whose passages are at least {@code wanted} where there are so many. */
    static Theme addTheme(OpenStudy open, int wanted) {
        List<Code> codes = new ArrayList<>(open.study().codes().all());
        codes.sort((a, b) -> passages(open, b) - passages(open, a));
        List<Id<Code>> chosen = new ArrayList<>();
        int have = 0;
        for (Code code : codes) {
            if (have < wanted
                    && open.study().framework().withSubcodes(code.id()).size() == 1) {
                chosen.add(code.id());
                have += passages(open, code);
            }
        }
        Analysis analysis = Analysis.of("Everybody", "", 0);
        Theme theme = Theme.of(analysis.id(), null, "What weighs on people", 0).fedBy(chosen);
        open.run(new ThemeChange.Arranged("Made a theme", List.of(analysis), List.of(theme)));
        return theme;
    }

    private static int passages(OpenStudy open, Code code) {
        return open.study().total(code.id()).passages();
    }

    /** The codings of the corpus as one change, past every table; rows of one coder on one span are one quotation. */
    static CodingChange.Imported codings(OpenStudy open, Corpus corpus) {
        Map<String, Coder> coders = new HashMap<>();
        open.study().coders().forEach(coder -> coders.put(coder.name(), coder));
        List<Code> codes = List.copyOf(open.study().codes().all());
        Instant now = Instant.now();
        Map<Id<Transcript>, List<Quotation>> quotations = new HashMap<>();
        int interview = 0;
        for (Transcript transcript : open.study().transcripts()) {
            Map<String, Quotation> bySpan = new LinkedHashMap<>();
            for (Markings.Mark mark : corpus.marks(interview++)) {
                Quotation fresh =
                        Quotation.of(coders.get(mark.coder()).id(), new Span(mark.start(), mark.end()), now, List.of());
                bySpan.merge(
                        mark.start() + "-" + mark.end() + mark.coder(),
                        fresh.plus(Coding.of(codes.get(mark.code()).id(), now)),
                        (known, more) -> known.plus(more.codings().get(0)));
            }
            quotations.put(transcript.id(), List.copyOf(bySpan.values()));
        }
        return new CodingChange.Imported(quotations);
    }

    /** A transcript of the corpus as an import brings it, past every file. */
    static TranscriptChange.Arrival arrival(String title, String text) {
        Map<String, Integer> labels = new LinkedHashMap<>();
        List<Turn> turns = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n\n")) {
            int colon = line.indexOf(": ");
            Integer label = labels.computeIfAbsent(line.substring(0, colon), l -> labels.size());
            int end = start + line.length();
            turns.add(new Turn(label, new Span(start, end), new Span(start + colon + 2, end), -1));
            start = end + 2;
        }
        List<Speaker> speakers =
                labels.keySet().stream().map(l -> new Speaker(l, null, 1, 1)).toList();
        Source source = new Source(title + ".txt", "txt", "UTF-8", "name-colon", title);
        return new TranscriptChange.Arrival(
                new Transcript(Id.random(), title, 1, Facts.NONE, speakers, text.length(), turns.size(), 8000, source),
                new TranscriptText(text, turns));
    }
}
