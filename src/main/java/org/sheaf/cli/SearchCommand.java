package org.sheaf.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Hit;
import org.sheaf.analysis.Hits;
import org.sheaf.analysis.Retrieval;
import org.sheaf.analysis.RetrievalOptions;
import org.sheaf.analysis.Sweep;
import org.sheaf.search.StudyIndex;
import org.sheaf.study.Code;
import org.sheaf.study.Study;
import org.sheaf.text.Span;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code sheaf search}. */
@Command(
        name = "search",
        description = {
            "Finds words in what was said, joined with who said it and how it is coded.",
            "Words, “phrases”, AND OR NOT ( ), beginnings (rent*), NEAR/5, and the fields speaker: participant: attribute: "
                    + "transcript: group: code: theme: coder: question:, whose values stand in quotation marks when they have blanks."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf search leases.sheaf 'rent* AND group:\"Service users\"'",
            "  sheaf search leases.sheaf '\"made me wait\" OR late NOT speaker:Interviewer'",
            "  sheaf search leases.sheaf 'code:\"funding fears\" afraid' --layer consensus --json",
            "  sheaf search leases.sheaf 'bus attribute:age>=30 attribute:tenure=owner'",
            "  sheaf search leases.sheaf 'wait* role:participant' --code-as Waiting --unit sentence"
        })
final class SearchCommand extends StudyCommand {

    @Parameters(index = "1", arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
    private List<String> query = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "At most N hits, 0 for all; the total counts all. Without it: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(
            names = "--layer",
            paramLabel = "LAYER",
            description = "Whose codings count where the query names no coder: consensus, union, or a coder.")
    private @Nullable String layer;

    @Option(
            names = "--code-as",
            paramLabel = "CODE",
            description = "Codes every hit, shown or not, in one step that undo takes back; an unknown name becomes an "
                    + "open code.")
    private @Nullable String codeAs;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            defaultValue = "hit",
            converter = UnitReader.class,
            description = "With --code-as how much around a hit is coded: hit, sentence or turn. Without it: "
                    + "${DEFAULT-VALUE}.")
    private Sweep.Unit unit = Sweep.Unit.HIT;

    /** Reads the unit's word. */
    private static final class UnitReader implements ITypeConverter<Sweep.Unit> {
        @Override
        public Sweep.Unit convert(String word) {
            return Sweep.Unit.read(word)
                    .orElseThrow(
                            () -> new TypeConversionException("‘" + word + "’ is no unit: hit, sentence or turn."));
        }
    }

    SearchCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Study study = open.study();
        RetrievalOptions options =
                new RetrievalOptions(Layers.read(study, layer), 0, limit <= 0 ? Integer.MAX_VALUE : limit);
        try (StudyIndex index = index(open)) {
            Hits hits = Retrieval.ask(String.join(" ", query), study, open.texts(), index, options, progress());
            Answer answer = new Answer()
                    .put(
                            "hits",
                            hits.hits().stream().map(hit -> object(open, hit)).toList())
                    .put("total", hits.total())
                    .put("transcripts", hits.texts().transcripts())
                    .put("documents", hits.texts().documents())
                    .put("understood", hits.understood());
            hits.hits().forEach(hit -> answer.line(line(open, hit)));
            answer.line(summary(hits));
            if (codeAs != null) {
                Hits all = hits.hits().size() == hits.total() ? hits : everything(open, index);
                new HitCoding(open, codeAs, unit, house().clock().instant()).code(all, String.join(" ", query), answer);
            }
            return answer;
        }
    }

    private Hits everything(OpenStudy open, StudyIndex index) {
        RetrievalOptions all = new RetrievalOptions(Layers.read(open.study(), layer), 0, Integer.MAX_VALUE);
        return Retrieval.ask(String.join(" ", query), open.study(), open.texts(), index, all, progress());
    }

    /** An encrypted study must leave no word beside it. */
    private StudyIndex index(OpenStudy open) {
        return house().studies().isEncrypted(open.folder()) ? StudyIndex.inMemory() : StudyIndex.beside(open.folder());
    }

    private static String summary(Hits hits) {
        String shown =
                hits.hits().size() < hits.total() ? " (the first " + hits.hits().size() + " are shown)" : "";
        return Words.count(hits.total(), "hit") + " in " + hits.texts().words() + shown + ".";
    }

    private static Map<String, @Nullable Object> object(OpenStudy open, Hit hit) {
        Span span = open.texts().of(hit.transcript()).codePoints().fromUtf16(hit.span());
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("transcript", hit.transcript().name());
        map.put("speaker", hit.speaker());
        map.put(
                "participant",
                hit.participant() == null ? null : hit.participant().name());
        map.put("start", span.start());
        map.put("end", span.end());
        map.put("text", hit.text());
        map.put("before", hit.before());
        map.put("after", hit.after());
        map.put("codes", labels(open.study(), hit));
        return map;
    }

    private static List<String> labels(Study study, Hit hit) {
        List<Code> codes = hit.codes();
        return codes.stream().map(study.framework()::label).toList();
    }

    private static String line(OpenStudy open, Hit hit) {
        List<String> codes = labels(open.study(), hit);
        String who =
                hit.participant() == null ? hit.speaker() : hit.participant().name();
        String words = hit.before() + "[" + hit.text() + "]" + hit.after();
        return hit.transcript().name() + (who.isEmpty() ? "" : " · " + who) + ": "
                + words.replaceAll("\\s+", " ").strip()
                + (codes.isEmpty() ? "" : "  {" + String.join("; ", codes) + "}");
    }
}
