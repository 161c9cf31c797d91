package org.sheaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.documents.TestDocx;
import org.sheaf.outlet.FileOutlet;
import org.sheaf.study.Block;
import org.sheaf.study.Progress;
import org.sheaf.study.TextKind;
import org.sheaf.tables.Sheet;
import org.sheaf.tables.Tables;

/** Texts that are no interviews: field notes, a news page, a briefing, the answers of a survey. */
class DocumentsMuseumTest {

    private static final Path MUSEUM = Path.of("src/test/resources/museum/documents");

    @TempDir
    Path folder;

    private static List<ReadTranscript> read(Path file) {
        return Intake.read(List.of(file), Options.DEFAULT, Progress.NONE).stream()
                .map(ReadTranscript.class::cast)
                .toList();
    }

    private static ReadTranscript one(String file) {
        return read(MUSEUM.resolve(file)).get(0);
    }

    private static String headings(ReadTranscript read) {
        return read.text().headings().stream()
                .map(heading ->
                        heading.level() + " " + heading.at().of(read.text().text()))
                .collect(Collectors.joining("; "));
    }

    /** Nobody speaks in it, or one respondent answers. */
    private static boolean isDocument(ReadTranscript read) {
        return read.speakers().isEmpty() && read.turns().isEmpty()
                || read.facts().kind() == TextKind.DOCUMENT && read.speakers().size() == 1;
    }

    private static List<Sheet.Row> expected() {
        List<Sheet.Row> rows = new ArrayList<>();
        Tables.read(MUSEUM.resolve("expected.csv")).rows().forEach(rows::add);
        return rows;
    }

    @Test
    void everyPieceIsADocumentWithItsHeadings() {
        Map<String, List<Sheet.Row>> byFile = expected().stream().collect(Collectors.groupingBy(row -> row.cell(0)));
        byFile.forEach((file, rows) -> assertThat(read(MUSEUM.resolve(file)))
                .as(file)
                .allSatisfy(read -> assertThat(isDocument(read)).isTrue())
                .extracting(read -> read.name() + ": " + headings(read))
                .containsExactlyElementsOf(rows.stream()
                        .map(row -> row.cell(1) + ": " + row.cell(2))
                        .toList()));
    }

    @Test
    void everyPieceIsDescribedAndExpected() throws IOException {
        try (Stream<Path> files = Files.list(MUSEUM)) {
            List<String> pieces = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md") && !name.equals("expected.csv"))
                    .toList();
            assertThat(expected().stream().map(row -> row.cell(0)).distinct().toList())
                    .containsExactlyInAnyOrderElementsOf(pieces);
            assertThat(Files.readString(MUSEUM.resolve("README.md"))).contains(pieces);
        }
    }

    @Test
    void everyHeadingIsAParagraphOfItsOwn() throws IOException {
        for (Sheet.Row row : expected()) {
            for (ReadTranscript read : read(MUSEUM.resolve(row.cell(0)))) {
                List<Block> blocks = Block.of(read.text());
                assertThat(read.text().headings())
                        .allSatisfy(heading -> assertThat(blocks)
                                .anyMatch(block -> block.span().contains(heading.at())
                                        && block.span().end() == heading.at().end()));
            }
        }
    }

    @Test
    void aNewsPageIsItsWords() {
        assertThat(one("ferry-news.html").text().text())
                .startsWith("Lower landing to close in spring\n\nThe ferry board")
                .doesNotContain("not text", "navy", "Island Post");
    }

    @Test
    void anAnswerKeepsItsLinesAndWhatWasTickedIsSaidOfTheRespondent() {
        ReadTranscript second = read(MUSEUM.resolve("visitors.csv")).get(1);
        assertThat(second.text().text())
                .startsWith("How did you come here today?\n\nOn foot over the dunes.")
                .contains("The bell.\nAnd being told the news.");
        assertThat(second.said().attributes()).containsEntry("Age", "61");
    }

    @Test
    void aSurveyInExcelIsReadAsOneInCsv() {
        Path workbook = folder.resolve("visitors.xlsx");
        Tables.write(Tables.read(MUSEUM.resolve("visitors.csv")), workbook, new FileOutlet());
        List<ReadTranscript> found = read(workbook);
        List<ReadTranscript> csv = read(MUSEUM.resolve("visitors.csv"));
        assertThat(found)
                .extracting(DocumentsMuseumTest::headings)
                .containsExactlyElementsOf(
                        csv.stream().map(DocumentsMuseumTest::headings).toList());
        assertThat(found)
                .extracting(read -> read.text().text())
                .containsExactlyElementsOf(
                        csv.stream().map(read -> read.text().text()).toList());
    }

    private static String headed(int level, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Heading" + level + "\"/></w:pPr>" + TestDocx.run(words, false) + "</w:p>";
    }

    private static String style(int level) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"Heading" + level + "\"><w:name w:val=\"heading " + level
                + "\"/><w:pPr><w:outlineLvl w:val=\"" + (level - 1) + "\"/></w:pPr></w:style>";
    }

    @Test
    void aBriefingInWordKeepsItsHeadings() throws IOException {
        Path briefing = new TestDocx()
                .style(style(1) + style(2) + style(3))
                .xml(headed(1, "Landing places: a briefing"))
                .p("The board has three landing places and money for two.")
                .xml(headed(2, "What it costs"))
                .p("Note: the figures are those of the autumn.")
                .xml(headed(3, "Timber"))
                .p("More than last year.")
                .xml(headed(2, "What is proposed"))
                .p("That the lower landing be closed.")
                .write(folder.resolve("briefing.docx"));
        ReadTranscript read = read(briefing).get(0);
        assertThat(read.turns()).isEmpty();
        assertThat(headings(read))
                .isEqualTo("1 Landing places: a briefing; 2 What it costs; 3 Timber; 2 What is proposed");
    }
}
