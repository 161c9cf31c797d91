package org.sheaf.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheaf.study.Refusal;

/**
 * What the names of files say, as the user describes it: {@code int_{participant}_{group}} finds Osric and Ward in
 * {@code int_Osric_Ward}. Between signs a field takes as little as it can, the last one all that is left;
 * where a name does not fit to the letter, blanks, low lines and dashes may stand for each other. Immutable.
 */
public final class NamePattern {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)\\}");

    private final String text;
    private final Pattern exact;
    private final Pattern loose;
    private final List<String> fields;

    private NamePattern(String text, Pattern exact, Pattern loose, List<String> fields) {
        this.text = text;
        this.exact = exact;
        this.loose = loose;
        this.fields = List.copyOf(fields);
    }

    /**
     * Reads a pattern.
     *
     * @param text the name of a file without ending, with fields in braces; see {@link Particulars#of} for their names.
     *     {@code {}} passes over something
     * @throws Refusal when it has no field, or two that nothing stands between, or one twice
     */
    public static NamePattern of(String text) {
        StringBuilder exact = new StringBuilder();
        StringBuilder loose = new StringBuilder();
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(text);
        int from = 0;
        while (field.find()) {
            if (!fields.isEmpty() && field.start() == from) {
                throw new Refusal("In ‘" + text + "’ two fields stand side by side, so nobody can tell where the first"
                        + " ends. Put a sign between them that the files’ names have there.");
            }
            String name = field.group(1).strip();
            if (!name.isEmpty() && fields.contains(name)) {
                throw new Refusal("‘" + text + "’ names the field {" + name + "} twice. Name it once.");
            }
            String signs = text.substring(from, field.start());
            exact.append(Pattern.quote(signs)).append("(.+?)");
            loose.append(literal(signs)).append("(.+?)");
            fields.add(name);
            from = field.end();
        }
        if (fields.stream().allMatch(String::isEmpty)) {
            throw new Refusal("‘" + text + "’ names no field. Write for instance {participant}_{group}.");
        }
        String rest = text.substring(from);
        return new NamePattern(text, compiled(exact + Pattern.quote(rest)), compiled(loose + literal(rest)), fields);
    }

    private static Pattern compiled(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Signs of which blanks, low lines and dashes stand for each other, as people mix them. */
    private static String literal(String signs) {
        StringBuilder regex = new StringBuilder();
        signs.codePoints().forEach(c -> {
            if (c == ' ' || c == '_' || c == '-') {
                regex.append("[ _-]");
            } else {
                regex.append(Pattern.quote(Character.toString(c)));
            }
        });
        return regex.toString();
    }

    /**
     * What a name says; empty when it does not fit.
     *
     * @param name of a file, without ending
     */
    public Optional<Particulars> read(String name) {
        Matcher matcher = exact.matcher(name.strip());
        if (!matcher.matches()) {
            matcher = loose.matcher(name.strip());
        }
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isEmpty()) {
                values.put(fields.get(i), matcher.group(i + 1).strip());
            }
        }
        return Optional.of(Particulars.of(values));
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }
}
