package org.sheaf.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.AttributeKind;
import org.sheaf.study.Participant;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.tables.PeopleChoice;
import org.sheaf.tables.PeopleColumn;
import org.sheaf.tables.PeopleColumn.Use;
import org.sheaf.tables.PeopleImport;
import org.sheaf.tables.PeopleMatching;
import picocli.CommandLine.Option;

/** The options that say how a table of people is read. */
final class PeopleChoices {

    private static final String NOTHING = "-";
    private static final String ATTRIBUTE = "attribute:";

    @Option(
            names = "--preview",
            description = "Shows what columns and rows were taken for and what would change, and changes nothing.")
    private boolean preview;

    @Option(
            names = "--match",
            paramLabel = "COLUMN=NAME",
            description = {
                "What a column stands for: participant, code, role, group, transcripts, id, an attribute's name, or - to"
                        + " leave it out.",
                "A code finds people and leaves them their names' own column."
            })
    private Map<String, String> match = new LinkedHashMap<>();

    @Option(
            names = "--type",
            paramLabel = "ATTRIBUTE=TYPE",
            description = {
                "The type of an attribute: text, number, date, yes/no, choice, choice:A;B;C, or - for none.",
                "Numbers, dates and yes/no are told by their values; a choice is one only when you say so."
            })
    private Map<String, String> type = new LinkedHashMap<>();

    @Option(
            names = "--who",
            paramLabel = "LINE=PERSON",
            description = "Who the row on a line is: somebody's name, new, or - to leave the row out.")
    private Map<Integer, String> who = new LinkedHashMap<>();

    @Option(
            names = "--names",
            paramLabel = "take|keep",
            description =
                    "Whether people found by code or label get the name in the table; taken when there is a code.")
    private @Nullable Names names;

    @Option(
            names = "--empty",
            paramLabel = "keep|clear",
            description = "Whether an empty cell takes a value away; kept unless the table has Sheaf's own column id.")
    private @Nullable Empty empty;

    /** What becomes of names. */
    enum Names {
        TAKE,
        KEEP
    }

    /** What empty cells do. */
    enum Empty {
        KEEP,
        CLEAR
    }

    /** Whether nothing is to be written. */
    boolean preview() {
        return preview;
    }

    /**
     * How the table is read: as proposed, but for what the options say.
     *
     * @throws Refusal when an option names what is not there
     */
    PeopleMatching matching(PeopleImport reading, Study study) {
        PeopleMatching matching = reading.proposal().withoutProposedChoices(study);
        for (Map.Entry<String, String> one : match.entrySet()) {
            int column = column(matching, one.getKey());
            matching = matched(matching, column, one.getValue().strip(), reading, study);
        }
        for (Map.Entry<String, String> one : type.entrySet()) {
            matching = typed(matching, one.getKey(), one.getValue(), reading, study);
        }
        for (Map.Entry<Integer, String> one : who.entrySet()) {
            if (!reading.lines().contains(one.getKey())) {
                throw new Refusal("The table has no row on line " + one.getKey() + ". Look at it with --preview.");
            }
            matching = matching.saying(one.getKey(), choice(one.getValue(), study));
        }
        if (names != null) {
            matching = matching.renaming(names == Names.TAKE);
        }
        return empty == null ? matching : matching.clearing(empty == Empty.CLEAR);
    }

    private static int column(PeopleMatching matching, String name) {
        List<String> headers =
                matching.columns().stream().map(PeopleColumn::header).toList();
        for (int i = 0; i < headers.size(); i++) {
            if (headers.get(i).equalsIgnoreCase(name.strip())) {
                return i;
            }
        }
        throw new Refusal(
                "The table has no column ‘" + name + "’. Its columns are ‘" + String.join("’, ‘", headers) + "’.");
    }

    private static PeopleMatching matched(
            PeopleMatching matching, int column, String name, PeopleImport reading, Study study) {
        if (name.equals(NOTHING) || name.isEmpty()) {
            return matching.using(column, Use.LEFT_OUT);
        }
        String word = name.toLowerCase(Locale.ROOT);
        for (Use use : Use.values()) {
            boolean named = use.word().equals(word) || use == Use.PARTICIPANT && word.equals("name");
            if (named && use != Use.ATTRIBUTE && use != Use.LEFT_OUT) {
                return matching.using(column, use);
            }
        }
        String attribute = word.startsWith(ATTRIBUTE) ? name.substring(ATTRIBUTE.length()) : name;
        return matching.using(column, attribute, reading.cells(column), study);
    }

    private static PeopleMatching typed(
            PeopleMatching matching, String attribute, String type, PeopleImport reading, Study study) {
        int colon = type.indexOf(':');
        String word = colon < 0 ? type : type.substring(0, colon);
        AttributeKind kind = word.equals(NOTHING)
                ? null
                : AttributeKind.read(word)
                        .orElseThrow(() -> new Refusal("‘" + word + "’ is no type. The types are text, number, date,"
                                + " yes/no and choice."));
        for (int i = 0; i < matching.columns().size(); i++) {
            PeopleColumn column = matching.columns().get(i);
            if (column.isAttribute() && column.attribute().equalsIgnoreCase(attribute.strip())) {
                return colon < 0
                        ? matching.typed(i, kind, reading.cells(i), study)
                        : matching.choosing(i, List.of(type.substring(colon + 1).split("\\s*;\\s*")), study);
            }
        }
        throw new Refusal("No column of the table gives values to an attribute ‘" + attribute
                + "’. Say which one does, with --match COLUMN=" + attribute + ".");
    }

    private static PeopleChoice choice(String name, Study study) {
        if (name.strip().equals(NOTHING)) {
            return new PeopleChoice.LeftOut();
        }
        return study.participants()
                .named(name, Participant::name)
                .<PeopleChoice>map(person -> new PeopleChoice.Known(person.id()))
                .orElseGet(() -> {
                    if (name.strip().equalsIgnoreCase("new")) {
                        return new PeopleChoice.Newcomer();
                    }
                    throw new Refusal("There is no participant ‘" + name + "’. Write somebody's name, new, or -.");
                });
    }
}
