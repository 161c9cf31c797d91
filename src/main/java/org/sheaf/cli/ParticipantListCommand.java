package org.sheaf.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.study.Participant;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.study.Value;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;

/** {@code sheaf participants list}. */
@Command(
        name = "list",
        description = "Lists the people of a study with their attributes.",
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf participants list leases.sheaf", "  sheaf participants list leases.sheaf --json"})
final class ParticipantListCommand extends StudyCommand {

    ParticipantListCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Study study = open.study();
        List<Participant> people = List.copyOf(study.participants().all());
        TextTable table = new TextTable("participant", "role", "group", "transcripts", "attributes");
        people.forEach(p -> table.row(p.name(), p.role().word(), p.group(), few(transcripts(study, p)), attributes(p)));
        return new Answer()
                .put("participants", people.stream().map(p -> object(study, p)).toList())
                .lines(people.isEmpty() ? "The study has no participant yet.\n" : table.text());
    }

    private static Map<String, Object> object(Study study, Participant person) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", person.id().toString());
        map.put("participant", person.name());
        map.put("role", person.role().word());
        map.put("group", person.group());
        map.put("transcripts", transcripts(study, person));
        Map<String, Object> attributes = new LinkedHashMap<>();
        person.attributes()
                .forEach((name, value) ->
                        attributes.put(name, value instanceof Value.Numeric n ? n.number() : value.text()));
        map.put("attributes", attributes);
        return map;
    }

    private static List<String> transcripts(Study study, Participant person) {
        return study.transcripts().stream()
                .filter(t -> t.speakers().stream().anyMatch(s -> person.id().equals(s.participant())))
                .map(Transcript::name)
                .toList();
    }

    private static String few(List<String> names) {
        return names.size() <= 3 ? String.join(", ", names) : Words.count(names.size(), "transcript");
    }

    private static String attributes(Participant person) {
        return String.join(
                ", ",
                person.attributes().entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue().text())
                        .toList());
    }
}
