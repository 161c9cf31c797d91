package org.sheaf.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.documents.StyledDocument.Remark;

/** The remarks of a document, in the order in which their places are met. One thread. */
final class Remarks {

    private final List<Remark> met = new ArrayList<>();
    private final Map<String, Integer> indices = new HashMap<>();

    /** Adds a remark whose place begins here, and gives its index. */
    int add(String key, Remark remark) {
        int index = met.size();
        met.add(remark);
        indices.put(key, index);
        return index;
    }

    /** Whether a place of it was met before. */
    boolean knows(String key) {
        return indices.containsKey(key);
    }

    /** The index of a remark that was met before. */
    int index(String key) {
        return indices.getOrDefault(key, -1);
    }

    /** All of them. */
    List<Remark> all() {
        return List.copyOf(met);
    }
}
