package org.sheaf.tables;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.study.Framework;

/**
 * Names from the top of a tree down, as in {@code A > B}. A name that holds a “&gt;”, begins with a quotation mark, or
 * begins or ends with a blank stands in quotation marks, and a quotation mark within those is doubled.
 */
final class Paths {

    private Paths() {}

    static String spell(List<String> names) {
        return String.join(Framework.SEPARATOR, names.stream().map(Paths::spell).toList());
    }

    static String spell(String name) {
        boolean plain = !name.isEmpty()
                && name.indexOf('>') < 0
                && name.charAt(0) != '"'
                && name.strip().length() == name.length();
        return plain ? name : Members.quote(name);
    }

    /** The names of a path, at least one; surrounding blanks go. */
    static List<String> parse(String path) {
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at <= path.length()) {
            while (at < path.length() && Character.isWhitespace(path.charAt(at))) {
                at++;
            }
            int close = at < path.length() && path.charAt(at) == '"' ? Members.close(path, at) : -1;
            int end = end(path, Math.max(at, close));
            if (close > 0 && path.substring(close + 1, end).isBlank()) {
                names.add(Members.unquote(path.substring(at, close + 1)));
            } else {
                end = end(path, at);
                names.add(path.substring(at, end).strip());
            }
            at = end + 1;
        }
        return names;
    }

    private static int end(String path, int from) {
        int end = path.indexOf('>', from);
        return end < 0 ? path.length() : end;
    }
}
