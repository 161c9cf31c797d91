package org.sheaf.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Participant;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.TextCount;
import org.sheaf.study.TextKind;
import org.sheaf.study.Transcript;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sheaf transcripts list}. */
@Command(
        name = "list",
        description = "Lists the transcripts of a study with their facts.",
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf transcripts list leases.sheaf", "  sheaf transcripts list leases.sheaf --json"})
final class TranscriptListCommand extends StudyCommand {

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = TextKindReader.class,
            description = "Only interviews, or only documents.")
    private @Nullable TextKind kind;

    TranscriptListCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Study study = open.study();
        TextCount count = TextCount.of(study.transcripts());
        List<Transcript> all = study.transcripts().stream()
                .filter(t -> kind == null || t.kind() == kind)
                .toList();
        TextTable table =
                new TextTable("transcript", "kind", "group", "date", "turns", "words", "quotations", "speakers");
        all.forEach(t -> table.row(
                t.name(),
                t.kind().word(),
                t.facts().group(),
                t.facts().date(),
                t.turns(),
                t.words(),
                study.counts(t.id()).quotations(),
                String.join(", ", t.speakers().stream().map(Speaker::label).toList())));
        return new Answer()
                .put("count", Map.of("transcripts", count.transcripts(), "documents", count.documents()))
                .put("transcripts", all.stream().map(t -> object(study, t)).toList())
                .lines(count.all() == 0 ? "The study has no transcript yet.\n" : table.text() + count.words() + "\n");
    }

    private static Map<String, @Nullable Object> object(Study study, Transcript transcript) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", transcript.id().toString());
        map.put("transcript", transcript.name());
        map.put("kind", transcript.kind().word());
        map.put("group", transcript.facts().group());
        map.put("date", transcript.facts().date());
        map.put("duration", transcript.facts().duration());
        map.put("interviewers", transcript.facts().interviewers());
        map.put("place", transcript.facts().place());
        map.put("wave", transcript.facts().wave());
        map.put("revision", transcript.revision());
        map.put("turns", transcript.turns());
        map.put("words", transcript.words());
        map.put("quotations", study.counts(transcript.id()).quotations());
        map.put("file", transcript.source().file());
        map.put("format", transcript.source().format());
        map.put("convention", transcript.source().convention());
        map.put(
                "speakers",
                transcript.speakers().stream().map(s -> speaker(study, s)).toList());
        return map;
    }

    private static Map<String, @Nullable Object> speaker(Study study, Speaker speaker) {
        Participant person = speaker.participant() == null
                ? null
                : study.participants().find(speaker.participant()).orElse(null);
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("label", speaker.label());
        map.put("participant", person == null ? null : person.name());
        map.put("role", person == null ? null : person.role().word());
        map.put("turns", speaker.turns());
        map.put("words", speaker.words());
        return map;
    }
}
