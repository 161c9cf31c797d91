package org.sheaf.documents.within;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheaf.documents.Magic;
import org.sheaf.documents.RtfFile;
import org.sheaf.documents.StyledDocument;
import org.sheaf.documents.Unreadable;

/** An RTF document: its words as its reader sees them, and its source without signs, where everything else stands. */
final class RtfContents {

    private static final Pattern HEX = Pattern.compile("\\\\'([0-9a-fA-F]{2})");
    private static final Pattern UNICODE = Pattern.compile("\\\\u(-?\\d{1,6}) ?\\??");
    private static final Pattern BREAK = Pattern.compile("\\\\(?:par|line|tab|cell|row|sect|page)\\b ?");
    private static final Pattern SIGN = Pattern.compile("\\\\[a-zA-Z]+-?\\d* ?|\\\\[*~_-]|[{}\\r\\n]");

    private RtfContents() {}

    static void read(byte[] bytes, Telling telling) {
        try {
            StyledDocument document = RtfFile.read(bytes, Magic.RTF);
            Styled.tell(document, telling);
        } catch (Unreadable broken) {
            telling.unseen("", "a document that is damaged");
        }
        String source = new String(bytes, StandardCharsets.ISO_8859_1);
        String lettered = HEX.matcher(source)
                .replaceAll(hex -> Matcher.quoteReplacement(new String(
                        new byte[] {(byte) Integer.parseInt(hex.group(1), 16)}, StandardCharsets.ISO_8859_1)));
        String unicode = UNICODE.matcher(lettered)
                .replaceAll(code ->
                        Matcher.quoteReplacement(String.valueOf((char) (Integer.parseInt(code.group(1)) & 0xFFFF))));
        String plain = SIGN.matcher(BREAK.matcher(unicode).replaceAll("\n")).replaceAll("");
        telling.raw(plain, "the document’s source");
    }
}
