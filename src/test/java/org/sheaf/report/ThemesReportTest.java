package org.sheaf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Layer;
import org.sheaf.study.Quotation;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

class ThemesReportTest {

    private final EveningClinic clinic = new EveningClinic();

    private Document themes(ReportOptions options) {
        return clinic.document(ReportKind.THEMES, options);
    }

    private static Part.Table table(Document document, int number) {
        return document.asData().get(number);
    }

    private static List<String> column(Part.Table table, int column) {
        return Cells.data(table).stream()
                .map(row -> row.get(column) instanceof Cell.Words words ? words.text() : "?")
                .toList();
    }

    private static List<String> notes(Document document) {
        return document.parts().stream()
                .filter(Part.Note.class::isInstance)
                .map(part -> ((Part.Note) part).text())
                .toList();
    }

    @Test
    void oneTableAnAnalysisWithTheFourColumns() {
        Document document = themes(ReportOptions.USUAL);
        assertThat(document.asData()).extracting(Part.Table::name).containsExactly("Visitors", "Staff");
        assertThat(table(document, 0).columns())
                .extracting(Column::name)
                .containsExactly("Theme", "Sub-theme", "Quote", "Participant");
    }

    @Test
    void quotesAreVerbatimAndContraryOnesComeLastWithARemark() {
        Part.Table table = table(themes(ReportOptions.USUAL), 0);
        assertThat(column(table, 2))
                .containsExactly(
                        "Long.\nYou count the tiles",
                        "You count the tiles, = 41 of them, & then\nyou count them again.",
                        "=SUM(nights) is what I'd say, <every> night.",
                        "I never wait, me. \"Straight in\", they say.",
                        "",
                        "And the staff?\n\nRobin: They put the kettle on. 🫖");
        assertThat(((Cell.Words) Cells.data(table).get(3).get(2)).remark()).isEqualTo("(contrary)");
        assertThat(column(table, 3)).containsExactly("Robin", "Robin", "Casey", "Jude", "", "Robin");
    }

    @Test
    void lineEndWithinATurnBeginsNoLineAndAnotherTurnDoes() {
        Part.Table table = table(themes(ReportOptions.USUAL), 0);
        assertThat(((Cell.Words) Cells.data(table).get(0).get(2)).lines())
                .containsExactly("Long.\nYou count the tiles");
        assertThat(((Cell.Words) Cells.data(table).get(5).get(2)).lines())
                .containsExactly("And the staff?", "", "Robin: They put the kettle on. 🫖");
    }

    @Test
    void onceOneIsMarkedAsExemplaryOnlyThoseAreShownAndItSaysSo() {
        clinic.study.star(clinic.kettle);
        Document document = themes(ReportOptions.USUAL.ofAnalysis("visitors"));
        assertThat(column(table(document, 0), 2))
                .containsExactly("", "", "And the staff?\n\nRobin: They put the kettle on. 🫖");
        assertThat(notes(document)).contains("Only quotations marked as exemplary are shown: 1 of 5.");
        assertThat(document.remarks())
                .containsExactly("Visitors: Only quotations marked as exemplary are shown: 1 of 5.");
        assertThat(column(table(themes(ReportOptions.USUAL.ofAnalysis("Staff")), 0), 2))
                .containsExactly("אין כוסות, as we say.");
    }

    @Test
    void noteNamesLayerCodersAnalysisAndExtent() {
        assertThat(notes(themes(ReportOptions.USUAL.ofAnalysis("Visitors").in(new Layer.Of(clinic.ines)))))
                .contains("Layer: coded by Ines. Coders: Ines. Analysis: Visitors (group: Visitors). "
                        + "4 quotations from 3 participants in 2 transcripts.");
    }

    @Test
    void groupOptionKeepsTheAnalysesThatSpeakOfIt() {
        Document document = themes(ReportOptions.USUAL.ofGroup("staff"));
        assertThat(document.asData()).extracting(Part.Table::name).containsExactly("Staff");
    }

    @Test
    void quotationOfAnotherLayerThatAThemeCitesIsNamedAsLeftOut() {
        Document document = themes(ReportOptions.USUAL.ofAnalysis("Visitors").in(new Layer.Of(clinic.tamsin)));
        assertThat(document.remarks())
                .containsExactly("Visitors: 1 quotation cited by a theme is left out: another layer holds it.");
    }

    @Test
    void analysisWithoutThemesSaysSo() {
        clinic.study.analysis("Later", "");
        Document document = themes(ReportOptions.USUAL.ofAnalysis("Later"));
        assertThat(document.onPage()).contains(new Part.Paragraph("This analysis has no themes yet."));
        assertThat(table(document, 0).rows()).isEmpty();
    }

    @Test
    void whatASubThemeShowsIsNotRepeatedForTheThemeAbove() {
        Analysis analysis = clinic.study.analysis("Twice", "Visitors");
        var above = clinic.study.theme(analysis, "Above", clinic.waiting);
        clinic.study.theme(above, "Below", clinic.waiting);
        Part.Table table = table(themes(ReportOptions.USUAL.ofAnalysis("Twice")), 0);
        assertThat(column(table, 1)).containsOnly("Below");
        assertThat(column(table, 2)).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void deeperThemesAreNamedByTheirPath() {
        Analysis deep = clinic.study.analysis("Deep", "");
        var top = clinic.study.theme(deep, "Top");
        var middle = clinic.study.theme(top, "Middle");
        clinic.study.theme(middle, "Bottom", clinic.waiting);
        Part.Table table = table(themes(ReportOptions.USUAL.ofAnalysis("Deep")), 0);
        assertThat(column(table, 0)).containsOnly("Top");
        assertThat(column(table, 1)).containsOnly("Middle > Bottom");
    }

    @Test
    void documentWithoutSpeakersKeepsItsLinesAndIsAscribedToItself() {
        Transcript diary = clinic.study.document("diary", "", "Rain.\nNobody came.\n");
        clinic.study.mark(Coder.CONSENSUS, diary, "Rain.\nNobody came.\n", clinic.waiting);
        Analysis all = clinic.study.analysis("All", "");
        clinic.study.theme(all, "Waiting", clinic.waiting);
        List<Cell> last = Cells.data(table(themes(ReportOptions.USUAL.ofAnalysis("All")), 0))
                .get(3);
        assertThat(last.get(2)).isEqualTo(new Cell.Words(List.of("Rain.", "Nobody came."), "", 0));
        assertThat(last.get(3)).isEqualTo(Cell.of("diary"));
    }

    @Test
    void tenThousandQuotationsBecomeAsManyRows() {
        Code many = clinic.study.code("Many");
        Transcript talk = clinic.study.transcript(
                "long", "Visitors", "Robin: " + "and then I waited a little more, ".repeat(10_000));
        int first = clinic.study.texts().of(talk).turns().get(0).speech().start();
        clinic.study.mark(
                talk,
                IntStream.range(0, 10_000)
                        .mapToObj(i -> Quotation.of(
                                clinic.tamsin.id(),
                                new Span(first + 33 * i, first + 33 * i + 31),
                                Instant.EPOCH,
                                List.of(Coding.of(many.id(), Instant.EPOCH))))
                        .toList());
        Analysis analysis = clinic.study.analysis("Long", "");
        clinic.study.theme(analysis, "More and more", many);
        Document document = themes(ReportOptions.USUAL.ofAnalysis("Long"));
        assertThat(table(document, 0).rows()).hasSize(10_000);
        byte[] word =
                Golden.parts(EveningClinic.write(document, ReportFormat.DOCX)).get("word/document.xml");
        assertThat(new String(word, StandardCharsets.UTF_8).split("<w:tr>", -1)).hasSize(10_002);
        assertThat(new String(EveningClinic.write(document, ReportFormat.CSV), StandardCharsets.UTF_8).lines())
                .hasSize(10_001)
                .last()
                .isEqualTo("More and more,,and then I waited a little more,Robin");
    }
}
