package org.sheaf.tables;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.text.Span;

/**
 * A row of a codings table, understood.
 *
 * @param line where it stands
 * @param id the coding's identity, or the quotation's where there is no code; null when the row gives none
 * @param coder who
 * @param span in UTF-16 positions of the transcript's present text
 * @param code the code, or null for a quotation without
 * @param extras what the row says besides
 */
record CodingRow(
        int line,
        @Nullable UUID id,
        Id<Coder> coder,
        Span span,
        @Nullable Id<Code> code,
        Extras extras) {

    /**
     * Memo, weight and comment.
     *
     * @param memo on the quotation, empty for none
     * @param weight 0–100, or null for none
     * @param saysWeight whether the table has the column
     * @param comment on the coding, or null when the table has no such column
     */
    record Extras(
            String memo,
            @Nullable Integer weight,
            boolean saysWeight,
            @Nullable String comment) {}

    /** Whose span it is: rows with one key are one quotation. */
    Key key() {
        return new Key(coder, span);
    }

    /**
     * One coder's span.
     *
     * @param coder whose
     * @param span where
     */
    record Key(Id<Coder> coder, Span span) {}
}
