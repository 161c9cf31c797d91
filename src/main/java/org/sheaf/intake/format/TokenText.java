package org.sheaf.intake.format;

/**
 * Text that is put together from pieces: running words, or words one a line with annotations behind tabs. Between such words
 * blanks are put as a person would write them.
 */
final class TokenText {

    private static final String NO_BLANK_BEFORE = ".,;:!?)]}”’…%";
    private static final String NO_BLANK_BEHIND = "([{“‘$£€";

    private final StringBuilder text = new StringBuilder();
    private boolean tokens;
    private boolean glued;
    private boolean first = true;

    /** Whether words stood one a line so far. */
    boolean isTokens() {
        return tokens;
    }

    /** Whether the tokens that come are parts of one word. */
    void glue(boolean on) {
        glued = on;
        first = true;
    }

    void take(String piece) {
        if (piece.isBlank()) {
            blank(piece);
        } else if (piece.indexOf('\t') >= 0) {
            tokens = true;
            piece.lines().filter(line -> !line.isBlank()).forEach(line -> token(line.split("\t", 2)[0]));
        } else {
            String running = piece.replaceAll("\\s+", " ");
            boolean again = running.startsWith(" ") && (text.isEmpty() || text.charAt(text.length() - 1) <= ' ');
            text.append(again ? running.substring(1) : running);
        }
    }

    private void blank(String piece) {
        if (!piece.isEmpty() && !tokens && !text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
            text.append(' ');
        }
    }

    private void token(String token) {
        boolean joined = glued && !first
                || text.isEmpty()
                || text.charAt(text.length() - 1) == '\n'
                || NO_BLANK_BEHIND.indexOf(text.charAt(text.length() - 1)) >= 0
                || NO_BLANK_BEFORE.indexOf(token.charAt(0)) >= 0
                || token.equals("n't")
                || token.matches("['’](?:s|re|ve|ll|d|m)");
        text.append(joined ? "" : " ").append(token);
        first = false;
    }

    /** Ends a paragraph. */
    void paragraph() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0) {
            text.append('\n');
        }
    }

    /** Everything so far; begins anew. */
    String drain() {
        String all = text.toString().strip();
        text.setLength(0);
        return all;
    }
}
