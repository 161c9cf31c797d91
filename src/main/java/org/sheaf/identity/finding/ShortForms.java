package org.sheaf.identity.finding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What people make of given names: Margaret, Maggie, Peg. Immutable; any thread. */
final class ShortForms {

    private final Map<String, Set<Integer>> lines = new HashMap<>();

    private ShortForms() {}

    static ShortForms english() {
        ShortForms forms = new ShortForms();
        try (InputStream in = ShortForms.class.getResourceAsStream("short-forms-en.txt")) {
            if (in == null) {
                throw new IllegalStateException("the short forms are not part of the program");
            }
            BufferedReader read = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line : read.lines().filter(l -> !l.startsWith("#")).toList()) {
                for (String name : line.split(" ")) {
                    forms.lines.computeIfAbsent(name, n -> new TreeSet<>()).add(number);
                }
                number++;
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return forms;
    }

    /** Whether a name, folded, is among them. */
    boolean has(String name) {
        return lines.containsKey(name);
    }

    /** Whether two names, folded, may be one person's. */
    boolean areOne(String name, String other) {
        return !Collections.disjoint(lines.getOrDefault(name, Set.of()), lines.getOrDefault(other, Set.of()));
    }
}
