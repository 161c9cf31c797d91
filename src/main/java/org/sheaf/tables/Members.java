package org.sheaf.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists in one cell, joined by “;”. A member that holds a “;”, begins with a quotation mark, or begins or ends with a
 * blank stands in quotation marks, and a quotation mark within those is doubled: the rule of CSV once more.
 */
public final class Members {

    private Members() {}

    /** The list in one cell. */
    public static String join(List<String> members) {
        List<String> spelled = new ArrayList<>(members.size());
        for (String member : members) {
            boolean plain = !member.isEmpty()
                    && member.indexOf(';') < 0
                    && member.charAt(0) != '"'
                    && member.strip().length() == member.length();
            spelled.add(plain ? member : quote(member));
        }
        return String.join(";", spelled);
    }

    /** The members without surrounding blanks; empty ones that are not quoted are left out. */
    public static List<String> split(String cell) {
        List<String> members = new ArrayList<>();
        int at = 0;
        while (at < cell.length()) {
            while (at < cell.length() && Character.isWhitespace(cell.charAt(at))) {
                at++;
            }
            int close = at < cell.length() && cell.charAt(at) == '"' ? close(cell, at) : -1;
            int end = cell.indexOf(';', Math.max(at, close));
            end = end < 0 ? cell.length() : end;
            // Something after the closing mark: then the marks are part of the name.
            if (close > 0 && cell.substring(close + 1, end).isBlank()) {
                members.add(unquote(cell.substring(at, close + 1)));
            } else {
                end = cell.indexOf(';', at) < 0 ? cell.length() : cell.indexOf(';', at);
                String member = cell.substring(at, end).strip();
                if (!member.isEmpty()) {
                    members.add(member);
                }
            }
            at = end + 1;
        }
        return members;
    }

    static String quote(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** What stands in the quotation marks. */
    static String unquote(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replace("\"\"", "\"");
    }

    /** The quotation mark that closes the one at {@code open}, or -1. */
    static int close(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }
}
