package org.sheaf.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Attributes;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeChange;
import org.sheaf.study.AttributeKind;
import org.sheaf.study.AttributeProposal;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sheaf participants attributes}. */
@Command(
        name = "attributes",
        description = {
            "Lists what is known about people and of what type it is; gives attributes types.",
            "Values become values of the type; where one does not fit, nothing is changed."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf participants attributes leases.sheaf",
            "  sheaf participants attributes leases.sheaf --type age=number --type \"tenure=choice:owner;tenant\""
        })
final class ParticipantAttributesCommand extends StudyCommand {

    @Option(
            names = "--type",
            paramLabel = "ATTRIBUTE=TYPE",
            description = "The type of an attribute: text, number, date, yes/no, choice or choice:A;B;C.")
    private Map<String, String> types = new LinkedHashMap<>();

    ParticipantAttributesCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        List<Attribute> wanted = types.entrySet().stream()
                .map(one -> typed(open.study(), one.getKey(), one.getValue()))
                .filter(one ->
                        !open.study().attribute(one.name()).map(one::equals).orElse(false))
                .toList();
        if (!wanted.isEmpty()) {
            open.run(new AttributeChange.Defined(wanted));
        }
        Study study = open.study();
        TextTable table = new TextTable("attribute", "type", "known of", "proposed");
        List<Map<String, @Nullable Object>> objects = new java.util.ArrayList<>();
        for (String name : Attributes.names(study)) {
            Attribute known = study.attribute(name).orElse(null);
            Attribute proposed = AttributeProposal.of(name, cells(study, name));
            int people = (int)
                    cells(study, name).stream().filter(cell -> !cell.isBlank()).count();
            table.row(name, known == null ? "" : type(known), people, known == null ? type(proposed) : "");
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("attribute", name);
            map.put("type", known == null ? null : known.kind().word());
            map.put("choices", known == null ? List.of() : known.choices());
            map.put("unit", known == null ? "" : known.unit());
            map.put("note", known == null ? "" : known.note());
            map.put("known", people);
            map.put("proposed", proposed.kind().word());
            objects.add(map);
        }
        return new Answer()
                .put("attributes", objects)
                .lines(objects.isEmpty() ? "Nothing is known about anybody yet.\n" : table.text());
    }

    private static String type(Attribute attribute) {
        return attribute.kind().word()
                + (attribute.choices().isEmpty() ? "" : ": " + String.join("; ", attribute.choices()));
    }

    private static List<String> cells(Study study, String name) {
        return study.participants().stream()
                .map(person -> Attributes.of(person, name))
                .map(value -> value.map(known -> known.text()).orElse(""))
                .toList();
    }

    private static Attribute typed(Study study, String name, String type) {
        int colon = type.indexOf(':');
        String word = colon < 0 ? type : type.substring(0, colon);
        AttributeKind kind = AttributeKind.read(word)
                .orElseThrow(() ->
                        new Refusal("‘" + word + "’ is no type. The types are text, number, date, yes/no and choice."));
        String spelled = Attributes.names(study).stream()
                .filter(name.strip()::equalsIgnoreCase)
                .findFirst()
                .orElse(name.strip());
        Attribute known = study.attribute(spelled).orElseGet(() -> Attribute.of(spelled, kind));
        return colon < 0
                ? AttributeProposal.as(known, kind, cells(study, spelled))
                : known.as(kind, List.of(type.substring(colon + 1).split("\\s*;\\s*")));
    }
}
