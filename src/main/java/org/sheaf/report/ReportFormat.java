package org.sheaf.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sheaf.study.Refusal;

/** The kinds of file a report can become. */
public enum ReportFormat {
    /** Word, for the manuscript. */
    DOCX {
        @Override
        List<String> write(Document document, OutputStream out) throws IOException {
            WordReport.write(document, out);
            return List.of();
        }
    },
    /** One page that stands alone, for reading. */
    HTML {
        @Override
        List<String> write(Document document, OutputStream out) throws IOException {
            HtmlReport.write(document, out);
            return List.of();
        }
    },
    /** Excel, for sorting and filtering. */
    XLSX {
        @Override
        List<String> write(Document document, OutputStream out) throws IOException {
            return ExcelReport.write(document, out);
        }
    },
    /** Plain tables, for programs. */
    CSV {
        @Override
        List<String> write(Document document, OutputStream out) throws IOException {
            return CsvReport.write(document, out);
        }
    };

    /** Writes the document and leaves the stream open; gives what could not be written as it is, a sentence each. */
    abstract List<String> write(Document document, OutputStream out) throws IOException;

    /** The file name's ending, with its point. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format that a file's name asks for.
     *
     * @throws Refusal when it ends in none of those there are
     */
    public static ReportFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (ReportFormat format : values()) {
            if (name.endsWith(format.ending()) || format == HTML && name.endsWith(".htm")) {
                return format;
            }
        }
        throw new Refusal("A report cannot be written as “" + file.getFileName()
                + "”. Give it a name that ends in .docx, .html, .xlsx or .csv.");
    }
}
