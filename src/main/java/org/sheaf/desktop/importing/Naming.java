package org.sheaf.desktop.importing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.intake.Candidate;
import org.sheaf.intake.NamePattern;
import org.sheaf.intake.Particulars;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.study.Refusal;

/**
 * What the names of files say, as the user has typed it.
 *
 * @param pattern as typed; may be empty
 * @param fault what is wrong with it, a sentence; empty when nothing is
 * @param names reads them; null for an empty pattern or a wrong one
 */
record Naming(String pattern, String fault, @Nullable NamePattern names) {

    /** Names say nothing. */
    static final Naming NONE = new Naming("", "", null);

    static Naming of(String text) {
        String pattern = text.strip();
        if (pattern.isEmpty()) {
            return NONE;
        }
        try {
            return new Naming(pattern, "", NamePattern.of(pattern));
        } catch (Refusal refusal) {
            return new Naming(pattern, refusal.why(), null);
        }
    }

    /** A file with what its name says. */
    FileRow said(FileRow row) {
        Candidate candidate = row.candidate();
        return candidate == null
                ? row
                : row.decided(candidate.saying(said(candidate.read()).orElse(Particulars.NONE)));
    }

    private Optional<Particulars> said(ReadTranscript read) {
        return names == null ? Optional.empty() : names.read(read.name());
    }

    /** How many of the files have names that it does not fit. */
    int unfitting(List<FileRow> rows) {
        return names == null
                ? 0
                : (int) rows.stream()
                        .flatMap(row -> row.transcript().stream())
                        .filter(read -> said(read).isEmpty())
                        .count();
    }
}
