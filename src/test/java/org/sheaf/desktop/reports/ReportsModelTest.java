package org.sheaf.desktop.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.desktop.TestDesk;
import org.sheaf.report.ReportFormat;
import org.sheaf.report.ReportKind;

class ReportsModelTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private ReportsModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        model = new ReportsModel(desk.desk());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(model.missing()).contains("Add a theme to see the theme table.");
        model.kind(ReportKind.CODEBOOK);
        assertThat(model.missing()).isPresent();
        desk.code("Fears");
        assertThat(model.missing()).isEmpty();
        assertThat(model.missing(ReportKind.PARTICIPANTS))
                .contains("Import transcripts with speakers to see who took part.");
    }

    @Test
    void aReportIsMadeOnlyWhileItIsSeenAndFollowsTheStudy() {
        model.kind(ReportKind.CODEBOOK);
        assertThat(model.document()).isEmpty();
        model.seen(true);
        desk.until(() -> model.document().isPresent());
        desk.code("Fears");
        desk.until(() ->
                model.document().filter(d -> d.toString().contains("Fears")).isPresent());
        assertThat(model.failure()).isEmpty();
    }

    @Test
    void groupsAreThoseOfTheStudyAndOneThatIsGoneIsRefusedInWords() {
        desk.make(Ferry.interviews());
        assertThat(model.groups()).containsExactly("passengers", "staff");
        model.kind(ReportKind.PARTICIPANTS);
        model.seen(true);
        model.options(model.options().ofGroup("crew"));
        desk.until(() -> model.failure().isPresent());
        assertThat(model.failure().orElseThrow()).hasMessageContaining("“crew”");
    }

    @Test
    void theFileHoldsWhatIsShown() throws Exception {
        desk.code("Fears");
        model.kind(ReportKind.CODEBOOK);
        assertThat(model.suggestion(ReportFormat.CSV)).isEqualTo("Clinic mornings codebook.csv");
        Path file = folder.resolve("codes.csv");
        List<String> done = new ArrayList<>();
        model.write(file, warnings -> done.add("done"));
        desk.until(() -> !done.isEmpty());
        assertThat(Files.readString(file)).contains("Fears");
    }
}
