package org.sheaf.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.identity.leaks.Leak;
import org.sheaf.identity.leaks.Looking;

/** Tells which real names, or what looks like some, were found where. */
final class LeakWords {

    private static final int SHOWN = 40;

    private LeakWords() {}

    /** Lines for a person; the command then ends with 1 where there is any. */
    static void tell(List<Leak> leaks, Answer answer) {
        for (Leak leak : leaks) {
            answer.line("Real name: ‘" + leak.writing() + "’"
                    + leak.instead()
                            .map(text -> " (replaced by ‘" + text + "’)")
                            .orElse("") + " in "
                    + String.join("; ", leak.places()) + ".");
        }
        if (!leaks.isEmpty()) {
            answer.incomplete();
        }
    }

    /** The same for a file, with what is likely a name; gives the object for a program. */
    static Map<String, @Nullable Object> tell(Path file, Looking.Found found, Answer answer) {
        answer.line(file + ": " + Words.count(found.leaks().size(), "real name") + ", "
                + Words.count(found.suspects().size(), "likely one") + ".");
        tell(found.leaks(), answer);
        found.suspects().entrySet().stream()
                .limit(SHOWN)
                .forEach(suspect -> answer.line("Likely: ‘" + suspect.getKey() + "’ in " + suspect.getValue() + "."));
        if (found.suspects().size() > SHOWN) {
            answer.line("… and " + (found.suspects().size() - SHOWN) + " more likely ones.");
        }
        found.unseen().forEach(what -> answer.line("Cannot be read: " + what + ". Look at it yourself."));
        List<Object> likely = new ArrayList<>();
        found.suspects().forEach((words, place) -> likely.add(Map.of("words", words, "place", place)));
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("file", file.toString());
        object.put("originals", found.leaks().stream().map(LeakWords::object).toList());
        object.put("likely", likely);
        object.put("unseen", found.unseen());
        return object;
    }

    static Map<String, @Nullable Object> object(Leak leak) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("original", leak.writing());
        object.put("instead", leak.instead().orElse(null));
        object.put("places", leak.places());
        return object;
    }
}
