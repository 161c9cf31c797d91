package org.sheaf.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheaf.study.Change;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Table;

/** Gathers, while a table is read, what changes, what does not fit, and what the reader decided by itself. */
public final class Findings {

    private final List<Change> changes = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private final Map<String, Set<String>> names = new LinkedHashMap<>();
    private int rows;
    private int made;
    private int changed;

    void row() {
        rows++;
    }

    /** The rows of a sheet, counted. */
    public List<Sheet.Row> rows(Sheet sheet) {
        List<Sheet.Row> all = sheet.all();
        rows += all.size();
        return all;
    }

    /** Those of the objects that the study does not have, or has otherwise; counted. */
    <T extends Entity> List<T> written(Collection<T> objects, Table<T> before) {
        Map<Id<?>, T> known = new HashMap<>();
        before.forEach(object -> known.put(object.id(), object));
        List<T> written = new ArrayList<>();
        for (T object : objects) {
            T old = known.get(object.id());
            if (!object.equals(old)) {
                made += old == null ? 1 : 0;
                changed += old == null ? 0 : 1;
                written.add(object);
            }
        }
        return written;
    }

    /** More objects are new. */
    public void made(int more) {
        made += more;
    }

    /** More objects become different. */
    public void changed(int more) {
        changed += more;
    }

    void refuse(int line, String why) {
        refused.add(new RefusedRow(line, why));
    }

    /** A row does not fit. */
    public void refuse(Misfit misfit) {
        refused.add(new RefusedRow(misfit.line(), misfit.why()));
    }

    void warn(String sentence) {
        warnings.add(sentence);
    }

    /** Puts a name into the list that a warning begins; names are told once, in order. */
    void warnOf(String beginning, String name) {
        names.computeIfAbsent(beginning, b -> new LinkedHashSet<>()).add("‘" + name + "’");
    }

    /** Something is to change, resting on what was said before. */
    public void change(Change change) {
        changes.add(change);
    }

    /** All that was found. */
    public Reading reading() {
        List<String> told = new ArrayList<>();
        names.forEach((beginning, list) -> told.add(beginning + " " + String.join(", ", list) + "."));
        told.addAll(warnings);
        refused.sort(Comparator.comparingInt(RefusedRow::line));
        return new Reading(changes, refused, told, new Reading.Tally(rows, made, changed));
    }
}
