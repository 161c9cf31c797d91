package org.sheaf.tables;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.sheaf.study.Coder;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;

/** The tables that a study can be written to and read from, each resting only on those before it. */
public enum StudyTable {
    PARTICIPANTS,
    TRANSCRIPTS,
    CODEBOOK,
    CODINGS,
    THEMES,
    MEMOS;

    /** The word used on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its columns in order; a table of participants may have more. */
    public List<String> columns() {
        return switch (this) {
            case PARTICIPANTS -> ParticipantsTable.COLUMNS;
            case TRANSCRIPTS -> TranscriptsTable.COLUMNS;
            case CODEBOOK -> CodebookTable.COLUMNS;
            case THEMES -> ThemesTable.COLUMNS;
            case CODINGS -> CodingsTable.COLUMNS;
            case MEMOS -> MemosTable.COLUMNS;
        };
    }

    /** Writes what the study has of it. */
    public Sheet write(Study study, Texts texts) {
        return switch (this) {
            case PARTICIPANTS -> ParticipantsTable.write(study, texts);
            case TRANSCRIPTS -> TranscriptsTable.write(study, texts);
            case CODEBOOK -> CodebookTable.write(study, texts);
            case THEMES -> ThemesTable.write(study, texts);
            case CODINGS -> CodingsTable.write(study, texts);
            case MEMOS -> MemosTable.write(study, texts);
        };
    }

    /**
     * Reads it against a study: what must change so that the study says what the table says.
     *
     * @param coder the acting coder
     * @param now when what is new was made
     * @throws org.sheaf.study.Refusal when the columns do not fit
     */
    public Reading read(Sheet sheet, Study study, Texts texts, Coder coder, Instant now) {
        return switch (this) {
            case PARTICIPANTS -> ParticipantsTable.read(sheet, study, texts, coder, now);
            case TRANSCRIPTS -> TranscriptsTable.read(sheet, study, texts, coder, now);
            case CODEBOOK -> CodebookTable.read(sheet, study, texts, coder, now);
            case THEMES -> ThemesTable.read(sheet, study, texts, coder, now);
            case CODINGS -> CodingsTable.read(sheet, study, texts, coder, now);
            case MEMOS -> MemosTable.read(sheet, study, texts, coder, now);
        };
    }
}
