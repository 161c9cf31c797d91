package org.sheaf.desktop.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What only one of two lists holds. */
final class Difference {

    private Difference() {}

    static <T> List<T> of(List<T> before, List<T> after) {
        int from = 0;
        int most = Math.min(before.size(), after.size());
        while (from < most && before.get(from).equals(after.get(from))) {
            from++;
        }
        int end = 0;
        while (end < most - from && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        // What was moved as a whole, beyond a change, is found by looking it up.
        List<T> old = before.subList(from, before.size() - end);
        List<T> now = after.subList(from, after.size() - end);
        Set<T> oldSet = new HashSet<>(old);
        Set<T> nowSet = new HashSet<>(now);
        List<T> changed = new ArrayList<>();
        old.stream().filter(t -> !nowSet.contains(t)).forEach(changed::add);
        now.stream().filter(t -> !oldSet.contains(t)).forEach(changed::add);
        return changed;
    }
}
