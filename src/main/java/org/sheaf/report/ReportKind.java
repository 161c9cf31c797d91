package org.sheaf.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sheaf.study.Refusal;

/** What a report is about. */
public enum ReportKind {
    /** Themes, sub-themes and their quotations. */
    THEMES("Themes and quotations"),
    /** The codes with their definitions. */
    CODEBOOK("Codebook"),
    /** Who took part, in figures. */
    PARTICIPANTS("Participants"),
    /** How far the coders agree. */
    AGREEMENT("Agreement between coders"),
    /** How a team came to one framework. */
    RECONCILIATION("Reconciliation");

    private final String title;

    ReportKind(String title) {
        this.title = title;
    }

    /** What the report is called unless it is given a title. */
    public String title() {
        return title;
    }

    /** Whether it is about participants and can be made for a group of them; others are about the coders. */
    public boolean isAboutGroups() {
        return this != AGREEMENT && this != RECONCILIATION;
    }

    /** The word used on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind that a word names, case aside.
     *
     * @throws Refusal when none does, naming those there are
     */
    public static ReportKind read(String word) {
        for (ReportKind kind : values()) {
            if (kind.word().equalsIgnoreCase(word.strip())) {
                return kind;
            }
        }
        throw new Refusal("There is no report “" + word + "”. Choose one of: "
                + Arrays.stream(values()).map(ReportKind::word).collect(Collectors.joining(", ")) + ".");
    }
}
