package org.sheaf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoldenReportsTest {

    private static String name(ReportKind kind, String ending) {
        return kind.name().toLowerCase(Locale.ROOT) + ending;
    }

    private static byte[] part(byte[] zip, String name) {
        byte[] part = Golden.parts(zip).get(name);
        assertThat(part).as(name).isNotNull();
        return part;
    }

    @ParameterizedTest
    @EnumSource
    void wordDocumentIsAsKnown(ReportKind kind) {
        byte[] docx = new EveningClinic().write(kind, ReportFormat.DOCX);
        Golden.check(name(kind, ".docx.txt"), Golden.xml(part(docx, "word/document.xml")));
    }

    @ParameterizedTest
    @EnumSource
    void pageIsAsKnown(ReportKind kind) {
        Golden.check(name(kind, ".html"), Golden.lines(new EveningClinic().write(kind, ReportFormat.HTML)));
    }

    @ParameterizedTest
    @EnumSource
    void plainTableIsAsKnown(ReportKind kind) {
        Golden.check(name(kind, ".csv.txt"), Golden.lines(new EveningClinic().write(kind, ReportFormat.CSV)));
    }

    @ParameterizedTest
    @EnumSource
    void sheetsAreAsKnown(ReportKind kind) {
        StringBuilder dump = new StringBuilder();
        Golden.parts(new EveningClinic().write(kind, ReportFormat.XLSX)).forEach((name, part) -> {
            if (name.startsWith("xl/work")) {
                dump.append("== ").append(name).append('\n').append(Golden.xml(part));
            }
        });
        Golden.check(name(kind, ".xlsx.txt"), dump.toString());
    }

    @Test
    void stylesAndPropertiesAreAsKnown() {
        StringBuilder dump = new StringBuilder();
        Golden.parts(new EveningClinic().write(ReportKind.THEMES, ReportFormat.DOCX))
                .forEach((name, part) -> {
                    if (!name.equals("word/document.xml")) {
                        dump.append("== ").append(name).append('\n').append(Golden.xml(part));
                    }
                });
        Golden.check("package.docx.txt", dump.toString());
    }
}
