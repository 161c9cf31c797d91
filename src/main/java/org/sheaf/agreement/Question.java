package org.sheaf.agreement;

/**
 * What figures are asked of: one column, or several together.
 *
 * @param columns whose decisions are put together
 * @param presence the column that says whether a unit is coded with any of it
 * @param domain whose codes are the values, or -1
 * @param nominal whether the codes of the domain are the categories; else coded and not
 * @param value the code asked about among others, or -1
 * @param terms how units are read
 */
@SuppressWarnings("ArrayRecordComponent") // columns are the point; equality is not asked of them
public record Question(int[] columns, int presence, int domain, boolean nominal, int value, Terms terms) {

    /** How units are read. */
    public enum Terms {
        /** Units follow one another as in the text, so that pieces of it can be told. */
        LINE,
        /** Units are whole documents, which no piece is smaller than. */
        DOCUMENTS,
        /** Quotations that overlap are the units. */
        QUOTATIONS
    }

    /** One column alone. */
    public static Question of(int column, Terms terms) {
        return new Question(new int[] {column}, column, -1, false, -1, terms);
    }

    /** The same, and how the column's one code is told from others. */
    public Question among(int newValue) {
        return new Question(columns, presence, domain, nominal, newValue, terms);
    }

    /** The same, and how far the codes of a domain are told apart. */
    public Question telling(int newDomain) {
        return new Question(columns, presence, newDomain, nominal, value, terms);
    }
}
