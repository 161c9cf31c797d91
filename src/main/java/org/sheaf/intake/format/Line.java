package org.sheaf.intake.format;

/**
 * One line of a text that is not blank, as positions of the text.
 *
 * @param start first position
 * @param end position after the last, the line end not included
 * @param paragraph number of its paragraph: lines between blank lines, or a paragraph of a document
 * @param boldEnd where its bold beginning ends; {@code start} when it does not begin bold or the format knows no bold
 * @param heading 1–9, or 0 when it is none
 */
public record Line(int start, int end, int paragraph, int boldEnd, int heading) {}
