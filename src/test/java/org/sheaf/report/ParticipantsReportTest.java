package org.sheaf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheaf.analysis.Interviews;
import org.sheaf.study.Role;

class ParticipantsReportTest {

    private static String csv(Document document) {
        return new String(EveningClinic.write(document, ReportFormat.CSV), StandardCharsets.UTF_8);
    }

    private static List<String> page(Document document) {
        return document.onPage().stream()
                .filter(Part.Table.class::isInstance)
                .flatMap(part -> ((Part.Table) part).rows().stream())
                .map(row -> row instanceof Row.Band band
                        ? band.text()
                        : text(((Row.Cells) row).cells().get(0)) + ": "
                                + text(((Row.Cells) row).cells().get(1)))
                .toList();
    }

    private static String text(Cell cell) {
        return ((Cell.Words) cell).text();
    }

    /** Twelve people of invented figures whose sums are whole. */
    private static Interviews twelve() {
        Interviews study = new Interviews();
        List<String> ages = List.of("38", "24", "46", "50", "55", "43", "31", "47", "36", "45", "49", "40");
        List<String> months = List.of("14", "0.5", "18", "25", "22", "9", "3", "12.5", "8", "16", "5", "11");
        for (int i = 0; i < 12; i++) {
            study.person(
                    "Person " + i,
                    Role.PARTICIPANT,
                    "Service users",
                    "gender",
                    List.of(1, 6, 8).contains(i) ? "woman" : "man",
                    "age",
                    ages.get(i),
                    "months_in_treatment",
                    months.get(i),
                    "status",
                    i == 7 ? "completed" : i == 10 ? "withdrew" : "current");
        }
        study.person("Nurse", Role.PARTICIPANT, "Staff", "job", "nurse");
        study.person("Kay", Role.INTERVIEWER, "");
        return study;
    }

    private static Document report(ReportOptions options) {
        Interviews study = twelve();
        return Reports.document(ReportKind.PARTICIPANTS, study.study(), study.texts(), options);
    }

    @Test
    void peopleAreSummedUpNeverListed() {
        Document document = report(ReportOptions.USUAL.ofGroup("service users"));
        assertThat(page(document))
                .containsExactly(
                        "Gender",
                        "Man: 9 (75)",
                        "Woman: 3 (25)",
                        "Age",
                        "Mean (SD): 42 (8.7)",
                        "Range: 24–55",
                        "Months in treatment",
                        "Mean (SD): 12 (7.5)",
                        "Range: 0.5–25",
                        "Status",
                        "Current: 10 (83)",
                        "Completed: 1 (8)",
                        "Withdrew: 1 (8)");
        for (ReportFormat format : List.of(ReportFormat.HTML, ReportFormat.CSV)) {
            assertThat(new String(EveningClinic.write(document, format), StandardCharsets.UTF_8))
                    .doesNotContain("Person ");
        }
    }

    @Test
    void groupsHaveATableEachAndShareOneAmongData() {
        Document document = report(ReportOptions.USUAL);
        assertThat(document.onPage().stream()
                        .filter(Part.Table.class::isInstance)
                        .map(part -> ((Part.Table) part).caption()))
                .containsExactly(
                        "Characteristics of participants: Service users (n = 12)",
                        "Characteristics of participants: Staff (n = 1)");
        assertThat(csv(document))
                .contains(
                        "Service users,Gender,man,9,75,",
                        "Service users,Age,,12,100,42,8.7,24,55",
                        "Staff,Job,nurse,1,100,");
    }

    @Test
    void analysisBringsItsGroup() {
        Interviews study = twelve();
        study.analysis("What staff say", "Staff");
        Document document = Reports.document(
                ReportKind.PARTICIPANTS,
                study.study(),
                study.texts(),
                ReportOptions.USUAL.ofAnalysis("What staff say"));
        assertThat(page(document)).containsExactly("Job", "Nurse: 1 (100)");
    }

    @Test
    void smallCellsAreWarnedOfBelowTheChosenNumber() {
        assertThat(report(ReportOptions.USUAL.ofGroup("Service users")).remarks())
                .containsExactly("Service users: Small cells: 2 figures count fewer than 3 participants. "
                        + "Together with other details they may show who someone is.");
        assertThat(report(ReportOptions.USUAL.ofGroup("Service users").smallUnder(5))
                        .remarks())
                .first()
                .asString()
                .contains("3 figures count fewer than 5");
        assertThat(report(ReportOptions.USUAL.ofGroup("Service users").smallUnder(1))
                        .remarks())
                .isEmpty();
    }

    @Test
    void peopleWithoutGroupAreReportedToo() {
        Interviews study = twelve();
        study.person("Walker", Role.PARTICIPANT, "", "gender", "man");
        Document document =
                Reports.document(ReportKind.PARTICIPANTS, study.study(), study.texts(), ReportOptions.USUAL);
        assertThat(csv(document)).contains("\r\n,Participants,,1,100,");
        assertThat(document.onPage().toString()).contains("Characteristics of participants: in no group (n = 1)");
    }

    @Test
    void missingValuesAreStated() {
        assertThat(page(new EveningClinic().document(ReportKind.PARTICIPANTS, ReportOptions.USUAL.ofGroup("Visitors"))))
                .contains("Missing: 1 (33)");
    }
}
