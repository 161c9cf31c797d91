package org.sheaf.study;

import java.util.List;

/**
 * One arrangement of themes over a group of participants; a study may hold several.
 *
 * @param id its identity
 * @param name as shown, unique in the study
 * @param group the transcripts' or participants' group it speaks of, or empty for all
 * @param position its place among the analyses, ascending
 * @param map where things were put by hand on its thematic map; what is not there is placed by itself
 */
public record Analysis(Id<Analysis> id, String name, String group, int position, List<MapPlace> map) implements Entity {

    /** Copies the places. */
    public Analysis {
        map = List.copyOf(map);
    }

    /** A new arrangement without themes. */
    public static Analysis of(String name, String group, int position) {
        return new Analysis(Id.random(), name, group, position, List.of());
    }

    /** The same arrangement under another name, for another group. */
    public Analysis named(String newName, String newGroup) {
        return new Analysis(id, newName, newGroup, position, map);
    }

    /** The same arrangement with another map. */
    public Analysis mapped(List<MapPlace> newMap) {
        return new Analysis(id, name, group, position, newMap);
    }
}
