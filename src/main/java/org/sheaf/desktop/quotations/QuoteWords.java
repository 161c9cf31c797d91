package org.sheaf.desktop.quotations;

/**
 * What the list shows of one quotation.
 *
 * @param words verbatim
 * @param speaker to whom they are ascribed
 * @param lines their citable lines, for instance “88–90”
 * @param time on the recording, empty where there is none
 * @param before what is said before them in the same turn, empty where they begin it
 * @param after what is said after them in the same turn, empty where they end it
 */
record QuoteWords(String words, String speaker, String lines, String time, String before, String after) {}
