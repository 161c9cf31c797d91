package org.sheaf.identity.vault;

/**
 * A passphrase to be written on paper: 160 random bits in Crockford's base 32, in eight groups of four. Letters that look like
 * digits are read as these, and dashes, spaces and capitals do not matter.
 */
final class RecoveryCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SIGNS = 32;
    private static final int GROUP = 4;

    private RecoveryCode() {}

    static char[] fresh() {
        byte[] random = Keys.random(SIGNS);
        char[] code = new char[SIGNS + SIGNS / GROUP - 1];
        int at = 0;
        for (int i = 0; i < SIGNS; i++) {
            if (i > 0 && i % GROUP == 0) {
                code[at++] = '-';
            }
            code[at++] = LETTERS.charAt(random[i] & 31);
        }
        Keys.wipe(random);
        return code;
    }

    /** The code in the form in which it locks, if that is what was typed; else what was typed. */
    static char[] asLocked(char[] typed) {
        char[] code = new char[SIGNS];
        int n = 0;
        for (char letter : typed) {
            char upper = Character.toUpperCase(letter);
            if (upper == '-' || Character.isWhitespace(upper)) {
                continue;
            }
            char sign = upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
            if (n == SIGNS || LETTERS.indexOf(sign) < 0) {
                return typed.clone();
            }
            code[n++] = sign;
        }
        return n == SIGNS ? code : typed.clone();
    }
}
