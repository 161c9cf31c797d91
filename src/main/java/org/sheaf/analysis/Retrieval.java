package org.sheaf.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.sheaf.search.Query;
import org.sheaf.search.QueryFault;
import org.sheaf.search.StudyIndex;
import org.sheaf.study.Layer;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;

/**
 * Answers queries: joins what the index knows of words with what the snapshot knows of codings, people and groups.
 *
 * <p>A query means the union of its alternatives, the lists that remain when OR is multiplied out and NOT moved inwards. An
 * alternative with words finds, in each turn (or paragraph outside turns) whose speaker and transcript fit, every match of
 * each wanted word that itself overlaps a passage of every wanted code, theme and coder and none of the unwanted — provided
 * each wanted word has such a match there, and no unwanted word stands in the turn. Without words it finds what is covered
 * by a passage of every wanted code and theme; without these the quotations of the wanted coders, in the same way; without
 * these the turns that fit. Such a passage must overlap none of what is unwanted, words included, and at least one turn
 * that fits. A wanted coder says whose codings the codes and themes beside it mean. Any thread.
 */
public final class Retrieval {

    private Retrieval() {}

    /**
     * Asks for the first hits in the usual layer.
     *
     * @throws Refusal as {@link #ask(String, Study, Texts, StudyIndex, RetrievalOptions, Progress)}
     */
    public static Hits ask(String query, Study study, Texts texts, StudyIndex index, int limit) {
        return ask(query, study, texts, index, RetrievalOptions.first(limit), Progress.NONE);
    }

    /**
     * Asks a query. The index is brought up to the snapshot first, where it is behind.
     *
     * @throws CancellationException when cancelled
     * @throws Refusal when the query cannot be understood, naming the character (from 1, in code points), or when a text,
     *     a page or the index cannot be read
     */
    public static Hits ask(
            String query, Study study, Texts texts, StudyIndex index, RetrievalOptions options, Progress progress) {
        Plan plan = plan(query, study, options.layer());
        RetrievalFindings found = index.ask(study, texts, progress, words -> {
            RetrievalRun run = new RetrievalRun(words, study, texts, progress);
            RetrievalFindings findings = run.findings();
            plan.alternatives.forEach(alternative -> run.run(alternative, findings));
            findings.close();
            return findings;
        });
        List<Hit> hits = new RetrievalHits(study, texts, shown(plan, options.layer())).hits(found, options, progress);
        return new Hits(
                found.total(), found.texts(List.copyOf(study.transcripts().all())), hits, plan.sentence);
    }

    private record Plan(List<RetrievalAlternative> alternatives, String sentence) {}

    private static Plan plan(String query, Study study, Layer layer) {
        try {
            return understood(query, study, layer);
        } catch (QueryFault fault) {
            throw new Refusal(told(query, fault), fault);
        }
    }

    private static Plan understood(String query, Study study, Layer layer) {
        Query read = Query.read(query);
        List<RetrievalAlternative> alternatives = new ArrayList<>();
        for (List<RetrievalPlan.Literal> literals : RetrievalPlan.alternatives(read)) {
            alternatives.add(RetrievalAlternative.of(literals, study, layer));
        }
        return new Plan(alternatives, RetrievalEcho.of(read, study, layer));
    }

    private static String told(String query, QueryFault fault) {
        Span at = fault.at();
        if (at.start() == query.length()) {
            return "At the end of the query: " + fault.why();
        }
        int character = new CodePoints(query).fromUtf16(at.start()) + 1;
        return "At character " + character + " of the query, “" + at.of(query) + "”: " + fault.why();
    }

    /**
     * How a query reads in a study, without asking it.
     *
     * @param layer whose codings count where the query names no coder
     */
    public static QueryReading read(String query, Study study, Layer layer) {
        try {
            return new QueryReading.Understood(understood(query, study, layer).sentence);
        } catch (QueryFault fault) {
            return new QueryReading.Misread(fault.at(), fault.why());
        }
    }

    /** The layers whose codes are shown on hits: of the coders that are named, else the one asked for. */
    private static List<Layer> shown(Plan plan, Layer usual) {
        List<Layer> named = plan.alternatives.stream()
                .flatMap(alternative -> alternative.coders().stream())
                .map(RetrievalCover::layer)
                .distinct()
                .toList();
        return named.isEmpty() ? List.of(usual) : named;
    }
}
