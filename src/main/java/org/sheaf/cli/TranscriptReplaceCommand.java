package org.sheaf.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.correction.Correction;
import org.sheaf.correction.Corrections;
import org.sheaf.correction.Wanted;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheaf transcripts replace}: words for words, in one text or in all. */
@Command(
        name = "replace",
        description = {
            "Replaces words in the texts of a study, as one step; every quotation moves with its words.",
            "Words are found in what is said, never in speaker labels."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf transcripts replace leases.sheaf teh the --word --preview",
            "  sheaf transcripts replace leases.sheaf \"Housing Chair\" \"housing charity\" --in int3 --in int4",
            "  sheaf transcripts replace leases.sheaf \" um,\" \"\" --drop-lost"
        })
final class TranscriptReplaceCommand extends StudyCommand {

    @Parameters(index = "1", paramLabel = "FIND", description = "The words as they are.")
    private String find = "";

    @Parameters(index = "2", paramLabel = "REPLACE", description = "The words as they become; \"\" takes them out.")
    private String by = "";

    @Option(
            names = "--in",
            paramLabel = "NAME",
            description = "In this transcript only; may be given more than once. Without it in all.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--case", description = "Capitals count.")
    private boolean sameCase;

    @Option(names = "--word", description = "Whole words only.")
    private boolean wholeWords;

    @Mixin
    private final CorrectionChoice choice = new CorrectionChoice();

    TranscriptReplaceCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        if (find.isEmpty()) {
            throw new Refusal(
                    "There is nothing to look for. Name the words as they are, then the words as they become.");
        }
        Wanted wanted = new Wanted(find, sameCase, wholeWords);
        Answer answer = new Answer().put("find", find).put("replace", by);
        List<Correction> corrections = new ArrayList<>();
        List<Map<String, @Nullable Object>> places = new ArrayList<>();
        for (Transcript transcript : transcripts(open.study())) {
            Correction correction = Correction.of(transcript, open.texts().of(transcript));
            tell(correction, wanted.places(correction), places, answer);
            corrections.add(Corrections.replacing(correction, wanted, by));
        }
        answer.put("places", places);
        if (places.isEmpty()) {
            return answer.line("“" + find + "” is not said anywhere there.");
        }
        String title = "Replaced “" + find + "” by “" + by + "”";
        new CorrectionDeed(open, choice).run(new Corrections(corrections), title, answer);
        return answer;
    }

    private List<Transcript> transcripts(Study study) {
        if (names.isEmpty()) {
            return List.copyOf(study.transcripts().all());
        }
        return names.stream()
                .map(name -> study.transcripts()
                        .named(name, Transcript::name)
                        .orElseThrow(() -> new Refusal("There is no transcript ‘" + name
                                + "’ in the study. ‘sheaf transcripts list’ names them.")))
                .distinct()
                .toList();
    }

    private void tell(
            Correction correction, List<Span> found, List<Map<String, @Nullable Object>> places, Answer answer) {
        CodePoints points = new CodePoints(correction.text());
        for (Span place : found) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            Span at = points.fromUtf16(place);
            object.put("transcript", correction.base().name());
            object.put("start", at.start());
            object.put("end", at.end());
            object.put("line", beside(correction.text(), place));
            places.add(object);
            if (choice.preview()) {
                answer.line(correction.base().name() + " " + at.start() + "  " + beside(correction.text(), place));
            }
        }
    }

    /** The words with a few around them. */
    private static String beside(String text, Span place) {
        int from = Math.max(text.lastIndexOf('\n', place.start() - 1) + 1, place.start() - 40);
        int end = text.indexOf('\n', place.end());
        int to = Math.min(end < 0 ? text.length() : end, place.end() + 40);
        from = CodePoints.splitsPair(text, from) ? from - 1 : from;
        to = CodePoints.splitsPair(text, to) ? to + 1 : to;
        return text.substring(from, to);
    }
}
