package org.sheaf.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a command has to say: as lines for a person, and as one object for a program. Not thread-safe. */
final class Answer {

    private final Map<String, @Nullable Object> object = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> warnings = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private boolean complete = true;
    private @Nullable Runnable next;

    /**
     * What did not go in.
     *
     * @param what a file, or a file with its line
     * @param line of a table, or 0
     * @param why in one or two sentences
     */
    record Refused(String what, int line, String why) {

        /** As a person reads it. */
        String words() {
            return what + (line > 0 ? ", line " + line : "") + ": " + why;
        }

        private Map<String, @Nullable Object> object() {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("file", what);
            if (line > 0) {
                map.put("line", line);
            }
            map.put("why", why);
            return map;
        }
    }

    /** Adds a member of the object; the value is text, a number, a truth value, null, a list or a map of these. */
    Answer put(String key, @Nullable Object value) {
        object.put(key, value);
        return this;
    }

    /** Adds a line for a person. */
    Answer line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** Adds lines for a person, ended already. */
    Answer lines(String lines) {
        text.append(lines);
        return this;
    }

    /** Adds something worth knowing that changes nothing about success. */
    Answer warn(String warning) {
        warnings.add(warning);
        return this;
    }

    /** Adds a warning unless it was given already. */
    Answer warnOnce(String warning) {
        return warnings.contains(warning) ? this : warn(warning);
    }

    /** Adds something that did not go in; the command then ends with 1. */
    Answer refuse(String what, int line, String why) {
        refused.add(new Refused(what, line, why));
        complete = false;
        return this;
    }

    /** Says that not all was done, or that what was found is bad; the command then ends with 1. */
    Answer incomplete() {
        complete = false;
        return this;
    }

    /** Says what follows once the answer is printed, for instance the window. */
    Answer then(Runnable after) {
        next = after;
        return this;
    }

    /** Does what follows. */
    void follow() {
        if (next != null) {
            next.run();
        }
    }

    /** Whether everything was done. */
    boolean isComplete() {
        return complete;
    }

    /** The warnings in order. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** What did not go in, in order. */
    List<Refused> refused() {
        return List.copyOf(refused);
    }

    /** The lines for a person. */
    String text() {
        return text.toString();
    }

    /** The object for a program, with its warnings and what was refused, each where there is any. */
    Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(object);
        if (!warnings.isEmpty()) {
            all.putIfAbsent("warnings", List.copyOf(warnings));
        }
        if (!refused.isEmpty()) {
            all.putIfAbsent("refused", refused.stream().map(Refused::object).toList());
        }
        return all;
    }
}
