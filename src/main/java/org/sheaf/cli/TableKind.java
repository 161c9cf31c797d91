package org.sheaf.cli;

import java.time.Instant;
import java.util.Locale;
import org.sheaf.identity.applying.ProfileView;
import org.sheaf.study.Progress;
import org.sheaf.tables.CodebookTable;
import org.sheaf.tables.CodingsTable;
import org.sheaf.tables.MemosTable;
import org.sheaf.tables.ParticipantsTable;
import org.sheaf.tables.Reading;
import org.sheaf.tables.Sheet;
import org.sheaf.tables.ThemesTable;
import org.sheaf.tables.TranscriptsTable;
import org.sheaf.workbench.OpenStudy;

/** The tables that go in and out of a study. */
enum TableKind {
    CODEBOOK("the codebook", "code"),
    THEMES("the themes", "theme"),
    CODINGS("the codings", "coding"),
    PARTICIPANTS("the participants", "participant"),
    TRANSCRIPTS("what is known about the transcripts", "transcript"),
    MEMOS("the memos", "memo");

    private final String title;
    private final String noun;

    TableKind(String title, String noun) {
        this.title = title;
        this.noun = noun;
    }

    /** What it holds, for instance “the codebook”. */
    String title() {
        return title;
    }

    /** What a row is about. */
    String noun() {
        return noun;
    }

    /** The word for its import in the history. */
    String kind() {
        return name().toLowerCase(Locale.ROOT) + "-imported";
    }

    /** The study's side of the table. */
    Sheet write(ProfileView.View seen, Progress progress) {
        return switch (this) {
            case CODEBOOK -> CodebookTable.write(seen.study(), seen.texts());
            case THEMES -> ThemesTable.write(seen.study(), seen.texts());
            case CODINGS -> CodingsTable.write(seen.study(), seen.texts(), progress);
            case PARTICIPANTS -> ParticipantsTable.write(seen.study(), seen.texts());
            case TRANSCRIPTS -> TranscriptsTable.write(seen.study(), seen.texts());
            case MEMOS -> MemosTable.write(seen.study(), seen.texts());
        };
    }

    /**
     * What a table says to the study.
     *
     * @throws org.sheaf.study.Refusal when its columns do not fit
     */
    Reading read(Sheet sheet, OpenStudy open, Instant now, Progress progress) {
        return switch (this) {
            case CODEBOOK -> CodebookTable.read(sheet, open.study(), open.texts(), open.coder(), now);
            case THEMES -> ThemesTable.read(sheet, open.study(), open.texts(), open.coder(), now);
            case CODINGS -> CodingsTable.read(sheet, open.study(), open.texts(), open.coder(), now, progress);
            case PARTICIPANTS -> ParticipantsTable.read(sheet, open.study(), open.texts(), open.coder(), now);
            case TRANSCRIPTS -> TranscriptsTable.read(sheet, open.study(), open.texts(), open.coder(), now);
            case MEMOS -> MemosTable.read(sheet, open.study(), open.texts(), open.coder(), now);
        };
    }
}
