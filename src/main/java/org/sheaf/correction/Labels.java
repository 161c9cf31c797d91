package org.sheaf.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;

/** How labels are written in a text, so that a new one is written alike. */
final class Labels {

    private static final Pattern STAMP = Pattern.compile("\\d{1,3}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?");
    private static final Pattern NO_NAME = Pattern.compile(STAMP.pattern() + "|<v[.\\w]*\\s");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .'’_-]*[\\p{L}\\p{M}\\p{N}]|\\p{L}");

    private final String text;
    private final List<Turn> turns;
    private final List<String> names;

    /**
     * Looks at a text.
     *
     * @param names of the speakers, by index
     */
    Labels(String text, List<Turn> turns, List<String> names) {
        this.text = text;
        this.turns = turns;
        this.names = names;
    }

    /** Where the label of a turn is written; empty where none is. */
    Optional<Span> written(int index) {
        Turn turn = turns.get(index);
        String before = before(turn);
        String name = turn.speaker() < 0 ? "" : names.get(turn.speaker());
        int at = name.isEmpty() ? -1 : before.indexOf(name);
        if (at < 0 && !name.isEmpty()) {
            at = before.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
        }
        if (at >= 0 && at + name.length() <= before.length()) {
            int start = turn.whole().start() + at;
            return Optional.of(new Span(start, start + name.length()));
        }
        // Labels that were taken for one at the import are written as they were.
        Matcher other = NAME.matcher(NO_NAME.matcher(before)
                .replaceAll(found -> "0".repeat(found.group().length())));
        return name.isEmpty() || !other.find()
                ? Optional.empty()
                : Optional.of(new Span(
                        turn.whole().start() + other.start(), turn.whole().start() + other.end()));
    }

    /** Which of the names a label was taken for that is written otherwise in the text. */
    Map<String, String> taken() {
        Map<String, String> taken = new HashMap<>();
        for (int i = 0; i < turns.size(); i++) {
            Optional<Span> at = written(i);
            if (at.isPresent()) {
                taken.putIfAbsent(at.get().of(text), names.get(turns.get(i).speaker()));
            }
        }
        return taken;
    }

    /** What stands before the speech of a new turn beside another: as that one has it, without its time. */
    String like(int index, String label) {
        Optional<String> own = model(index, label);
        if (own.isPresent()) {
            return own.get();
        }
        for (int i = 0; i < turns.size(); i++) {
            Optional<String> other = model(i, label);
            if (other.isPresent()) {
                return other.get();
            }
        }
        return isWritten() ? label + ": " : "";
    }

    private Optional<String> model(int index, String label) {
        Turn turn = turns.get(index);
        return written(index)
                .map(at -> text.substring(turn.whole().start(), at.start())
                        + label
                        + text.substring(at.end(), turn.speech().start()))
                .filter(made -> isPlain(before(turn)));
    }

    private static boolean isPlain(String before) {
        return !STAMP.matcher(before).find() && !before.contains("-->");
    }

    /** Whether labels are written at all. */
    private boolean isWritten() {
        for (int i = 0; i < turns.size(); i++) {
            if (written(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private String before(Turn turn) {
        return text.substring(turn.whole().start(), turn.speech().start());
    }
}
