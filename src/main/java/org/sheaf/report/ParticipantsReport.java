package org.sheaf.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sheaf.analysis.Characteristic;
import org.sheaf.analysis.Group;
import org.sheaf.analysis.SmallCells;
import org.sheaf.study.Attribute;
import org.sheaf.study.Participant;
import org.sheaf.study.Role;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;

/** Who took part, summed up: numbers and shares, means and ranges, never a line about one person. */
final class ParticipantsReport {

    private static final List<Column> PAGE =
            List.of(new Column("Characteristic", 65, Column.Kind.SUBJECT), new Column("n (%)", 35, Column.Kind.TEXT));

    private static final List<Column> DATA = List.of(
            new Column("Group", 15, Column.Kind.SUBJECT),
            new Column("Characteristic", 20, Column.Kind.SUBJECT),
            new Column("Value", 20, Column.Kind.TEXT),
            new Column("n", 6, Column.Kind.NUMBER),
            new Column("%", 6, Column.Kind.NUMBER),
            new Column("Mean", 8, Column.Kind.NUMBER),
            new Column("SD", 8, Column.Kind.NUMBER),
            new Column("Minimum", 9, Column.Kind.TEXT),
            new Column("Maximum", 9, Column.Kind.TEXT));

    private final Study study;
    private final Texts texts;
    private final ReportOptions options;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Row> data = new ArrayList<>();

    private ParticipantsReport(Study study, Texts texts, ReportOptions options) {
        this.study = study;
        this.texts = texts;
        this.options = options;
    }

    static Document of(Study study, Texts texts, ReportOptions options) {
        return new ParticipantsReport(study, texts, options).document();
    }

    private Document document() {
        String only = Selection.groupName(study, options);
        if (only.isEmpty()) {
            List<Participant> rest = everybody();
            for (String name : Selection.groupNames(study)) {
                List<Participant> members = members(name);
                rest.removeAll(members);
                add(name, members);
            }
            add("", rest);
        } else {
            add(only, members(only));
        }
        if (data.isEmpty()) {
            String why = only.isEmpty()
                    ? "This study has no participants yet."
                    : "The group “" + only + "” has no participants yet.";
            parts.add(new Part.Paragraph(why));
            remarks.add(why);
        }
        parts.add(new Part.Table("Participants", "", DATA, data, Part.Medium.DATA));
        return new Document(
                Selection.title(ReportKind.PARTICIPANTS, options),
                study.facts().title(),
                Document.LANGUAGE,
                false,
                parts,
                remarks);
    }

    private List<Participant> everybody() {
        List<Participant> people = new ArrayList<>();
        for (Participant person : study.participants()) {
            if (person.role() == Role.PARTICIPANT) {
                people.add(person);
            }
        }
        return people;
    }

    private List<Participant> members(String group) {
        Group only = new Group(group, study, texts);
        return everybody().stream().filter(only::holds).toList();
    }

    /** Adds the table of some people; a blank group is everybody who is in none. */
    private void add(String group, List<Participant> people) {
        if (people.isEmpty()) {
            return;
        }
        boolean rest = group.isEmpty() && !data.isEmpty();
        String shown = rest ? "in no group" : group;
        List<Characteristic> all = Characteristic.of(people, study.attributes().all());
        List<Row> rows = new ArrayList<>();
        all.forEach(characteristic -> addPage(characteristic, people.size(), rows));
        if (rows.isEmpty()) {
            rows.add(Row.of(Cell.of("Participants"), Cell.of(counted(people.size(), people.size()))));
        }
        parts.add(new Part.Table(
                shown.isEmpty() ? "Participants" : shown,
                "Characteristics of participants" + (shown.isEmpty() ? "" : ": " + shown) + " (n = " + people.size()
                        + ")",
                PAGE,
                rows,
                Part.Medium.PAGE));
        parts.add(new Part.Note("Percentages are of all " + people.size() + " participants."
                + (all.stream().anyMatch(c -> c.figures() instanceof Characteristic.Numbers)
                        ? " SD: standard deviation."
                        : "")));
        warn(shown, all, people.size());
        data.add(dataRow(group, "Participants", "", people.size(), people.size()));
        all.forEach(characteristic -> addData(group, characteristic, people.size()));
    }

    /** Says when figures are so small that they may show who someone is. */
    private void warn(String group, List<Characteristic> all, int people) {
        int small = new SmallCells(options.smallCell()).among(people, all);
        if (small > 0) {
            String warning = "Small cells: " + (small == 1 ? "1 figure counts" : small + " figures count")
                    + " fewer than " + options.smallCell()
                    + " participants. Together with other details they may show who someone is.";
            parts.add(new Part.Note(warning));
            remarks.add(group.isEmpty() ? warning : group + ": " + warning);
        }
    }

    private void addPage(Characteristic characteristic, int people, List<Row> rows) {
        rows.add(new Row.Band(label(characteristic.name())));
        Characteristic.Figures figures = characteristic.figures();
        if (figures instanceof Characteristic.Shares shares) {
            for (Characteristic.Share share : shares.shares()) {
                rows.add(line(capital(share.value()), counted(share.people(), people)));
            }
        } else if (figures instanceof Characteristic.Numbers numbers) {
            BigDecimal deviation = numbers.deviation();
            rows.add(
                    deviation == null
                            ? line("Mean", shown(numbers.mean()))
                            : line("Mean (SD)", shown(numbers.mean()) + " (" + shown(deviation) + ")"));
            rows.add(line("Range", exact(numbers.least()) + "–" + exact(numbers.greatest())));
        } else if (figures instanceof Characteristic.Days days) {
            rows.add(line("Range", days.first() + " to " + days.last()));
        } else if (figures instanceof Characteristic.Various various) {
            rows.add(line(unlisted(various), counted(characteristic.known(), people)));
        }
        if (characteristic.missing() > 0) {
            rows.add(line("Missing", counted(characteristic.missing(), people)));
        }
    }

    private static Row line(String value, String figure) {
        return Row.of(Cell.of(value, 1), Cell.of(figure));
    }

    private void addData(String group, Characteristic characteristic, int people) {
        Characteristic.Figures figures = characteristic.figures();
        String name = label(characteristic.name());
        if (figures instanceof Characteristic.Shares shares) {
            shares.shares().forEach(share -> data.add(dataRow(group, name, share.value(), share.people(), people)));
        } else if (figures instanceof Characteristic.Numbers numbers) {
            BigDecimal deviation = numbers.deviation();
            data.add(dataRow(
                    group,
                    name,
                    characteristic.known(),
                    people,
                    List.of(
                            rounded(numbers.mean()),
                            deviation == null ? Cell.EMPTY : rounded(deviation),
                            new Cell.Figure(numbers.least(), exact(numbers.least())),
                            new Cell.Figure(numbers.greatest(), exact(numbers.greatest())))));
        } else if (figures instanceof Characteristic.Days days) {
            List<Cell> range = List.of(
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.of(days.first().toString()),
                    Cell.of(days.last().toString()));
            data.add(dataRow(group, name, characteristic.known(), people, range));
        } else if (figures instanceof Characteristic.Various various) {
            data.add(dataRow(group, name, unlisted(various), characteristic.known(), people));
        }
        if (characteristic.missing() > 0) {
            data.add(dataRow(group, name, "Missing", characteristic.missing(), people));
        }
    }

    private static Row dataRow(String group, String name, String value, int n, int people) {
        return Row.of(
                Cell.of(group),
                Cell.of(name),
                Cell.of(value),
                Cell.of(n),
                percent(n, people),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY);
    }

    private static Row dataRow(String group, String name, int n, int people, List<Cell> figures) {
        List<Cell> cells =
                new ArrayList<>(List.of(Cell.of(group), Cell.of(name), Cell.EMPTY, Cell.of(n), percent(n, people)));
        cells.addAll(figures);
        return new Row.Cells(cells);
    }

    private static String unlisted(Characteristic.Various various) {
        return various.different() + " different values, not listed";
    }

    /** {@code months_in_treatment} as people write it, with its unit. */
    private String label(String attribute) {
        String words = attribute.replace('_', ' ').strip();
        String unit = study.attribute(attribute).map(Attribute::unit).orElse("");
        return (words.isEmpty() ? attribute : capital(words)) + (unit.isEmpty() ? "" : " (" + unit + ")");
    }

    private static String capital(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** “9 (75)”; whole percentages under 100 people, where a decimal would feign exactness. */
    private static String counted(int n, int people) {
        BigDecimal share = BigDecimal.valueOf(100L * n)
                .divide(BigDecimal.valueOf(people), people < 100 ? 0 : 1, RoundingMode.HALF_UP);
        return n + " (" + share.toPlainString() + ")";
    }

    private static Cell percent(int n, int people) {
        return rounded(BigDecimal.valueOf(100L * n).divide(BigDecimal.valueOf(people), 6, RoundingMode.HALF_UP));
    }

    private static Cell rounded(BigDecimal number) {
        String shown = shown(number);
        return new Cell.Figure(new BigDecimal(shown), shown);
    }

    /** One decimal, none where it is 0. */
    private static String shown(BigDecimal number) {
        return exact(number.setScale(1, RoundingMode.HALF_UP));
    }

    private static String exact(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }
}
