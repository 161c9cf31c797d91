package org.sheaf.study;

/**
 * One arrangement of themes over a group of participants; a study may hold several.
 *
 * @param id its identity
 * @param name as shown, unique in the study
 * @param group the transcripts' or participants' group it speaks of, or empty for all
 * @param position its place among the analyses, ascending
 */
public record Analysis(Id<Analysis> id, String name, String group, int position) implements Entity {}
