package org.sheaf.tables;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Attribute;

/**
 * What a column of a table of people stands for.
 *
 * @param header as the table has it
 * @param use what it says
 * @param attribute the attribute it gives values to; empty for other uses
 * @param type of that attribute from the import on; null where it has none and gets none
 * @param examples the first few different values, for a person to see
 */
public record PeopleColumn(
        String header, Use use, String attribute, @Nullable Attribute type, List<String> examples) {

    /** What a column can say. */
    public enum Use {
        /** The identity that Sheaf gave. */
        ID,
        /** What the person is called. */
        PARTICIPANT,
        /** By which the person is found: a number or label of the researcher's own. It is kept as an attribute. */
        CODE,
        ROLE,
        GROUP,
        /** Where the person speaks. */
        TRANSCRIPTS,
        /** Something known about the person. */
        ATTRIBUTE,
        /** Nothing for the study. */
        LEFT_OUT;

        /** The word used on the command line. */
        public String word() {
            return this == LEFT_OUT ? "left out" : name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the examples. */
    public PeopleColumn {
        examples = List.copyOf(examples);
    }

    /** Whether it gives values to an attribute. */
    public boolean isAttribute() {
        return use == Use.ATTRIBUTE || use == Use.CODE;
    }

    PeopleColumn as(Use newUse, String newAttribute, @Nullable Attribute newType) {
        return new PeopleColumn(header, newUse, newAttribute, newType, examples);
    }
}
