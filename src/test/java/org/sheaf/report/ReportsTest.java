package org.sheaf.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheaf.analysis.Interviews;
import org.sheaf.outlet.FileOutlet;
import org.sheaf.study.Refusal;

class ReportsTest {

    private final EveningClinic clinic = new EveningClinic();

    private List<String> write(ReportKind kind, ReportOptions options, Path file) {
        return Reports.write(kind, clinic.study.study(), clinic.study.texts(), options, file, new FileOutlet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"themes.docx", "themes.HTML", "themes.htm", "themes.xlsx", "themes.csv"})
    void endingChoosesTheFormat(String name, @TempDir Path folder) throws IOException {
        write(ReportKind.THEMES, ReportOptions.USUAL, folder.resolve(name));
        String start = new String(
                Files.readAllBytes(folder.resolve(name)), 0, 6, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(start).startsWith(name.matches(".*x") ? "PK" : name.endsWith("csv") ? "Theme," : "<!DOCT");
    }

    @Test
    void otherEndingsAreRefusedAndNothingIsWritten(@TempDir Path folder) {
        Path file = folder.resolve("themes.pdf");
        assertThatThrownBy(() -> write(ReportKind.THEMES, ReportOptions.USUAL, file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“themes.pdf”")
                .hasMessageContaining(".docx");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void unknownAnalysisOrGroupIsRefusedNamingThoseThereAre(ReportKind kind) {
        assertThatThrownBy(() -> clinic.document(kind, ReportOptions.USUAL.ofAnalysis("Guests")))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no analysis “Guests”. The study has these analyses: Visitors, Staff.");
        assertThatThrownBy(() -> clinic.document(kind, ReportOptions.USUAL.ofGroup("Guests")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("the group “Guests”. The study has these groups: Visitors, Staff.");
    }

    @ParameterizedTest
    @EnumSource
    void emptyStudySaysSoInEveryFormat(ReportKind kind) {
        Interviews nothing = new Interviews();
        Document document = Reports.document(kind, nothing.study(), nothing.texts(), ReportOptions.USUAL);
        assertThat(document.remarks()).hasSize(1).first().asString().startsWith("This study has no ");
        String html =
                new String(EveningClinic.write(document, ReportFormat.HTML), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(html).contains(document.remarks().get(0));
        String csv =
                new String(EveningClinic.write(document, ReportFormat.CSV), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(1);
        assertThat(EveningClinic.write(document, ReportFormat.DOCX)).isNotEmpty();
        assertThat(EveningClinic.write(document, ReportFormat.XLSX)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void sameStudyIsTheSameBytesInEveryFormat(ReportKind kind) {
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(clinic.write(kind, format)).as("%s", format).isEqualTo(clinic.write(kind, format));
        }
    }

    @Test
    void titleCanBeChosen() {
        assertThat(clinic.document(ReportKind.CODEBOOK, ReportOptions.USUAL.titled("Appendix 2"))
                        .title())
                .isEqualTo("Appendix 2");
    }

    @Test
    void kindIsReadFromItsWord() {
        assertThat(ReportKind.read(" Themes ")).isEqualTo(ReportKind.THEMES);
        assertThatThrownBy(() -> ReportKind.read("poster"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("themes, codebook, participants");
    }
}
