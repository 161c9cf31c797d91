package org.sheaf.intake.guide;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.sheaf.intake.Intake;
import org.sheaf.intake.Options;
import org.sheaf.intake.ReadFile;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.RefusedFile;
import org.sheaf.intake.convention.Convention;
import org.sheaf.study.Heading;
import org.sheaf.study.Refusal;
import org.sheaf.tables.GuideTable;
import org.sheaf.tables.Tables;

/** Reads a topic guide from a file: a table with the columns {@code question} and {@code prompt}, or any text. Any thread. */
public final class GuideFile {

    private static final Set<String> TABLES = Set.of("csv", "tsv", "xlsx");

    private GuideFile() {}

    /**
     * Reads the file.
     *
     * @throws Refusal when it cannot be read, or holds no question
     */
    public static GuideDraft read(Path file) {
        String name = String.valueOf(file.getFileName());
        GuideDraft draft = TABLES.contains(ending(name)) ? table(file) : text(file);
        if (draft.questions().isEmpty()) {
            throw new Refusal(
                    "‘" + name + "’ holds no question. Number the questions, or end each with a question mark,"
                            + " and put the prompts below with a dash; the guide of the study is as it was.");
        }
        return draft;
    }

    private static GuideDraft table(Path file) {
        return new GuideDraft(
                GuideTable.read(Tables.read(file)).stream()
                        .map(row -> new GuideDraft.Entry(row.section(), row.text(), row.prompts()))
                        .toList(),
                java.util.List.of());
    }

    private static GuideDraft text(Path file) {
        ReadFile read = Intake.read(file, Options.DEFAULT.choosing(Convention.NONE));
        if (read instanceof RefusedFile refused) {
            throw new Refusal(refused.why());
        }
        ReadTranscript text = (ReadTranscript) read;
        java.util.List<Heading> headings = text.text().headings();
        return GuideText.read(text.text().text(), headings);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
