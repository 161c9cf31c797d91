package org.sheaf.documents;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads RTF documents through RTF Parser Kit, which knows their code pages. */
public final class RtfFile {

    private static final String SAVE_AGAIN = "Open it in Word or LibreOffice, save it as .docx and add that.";

    private static final Pattern OPTIONAL = Pattern.compile("\\{\\\\\\*\\s?\\\\([a-z]+)");
    private static final String LEFT_OUT = "{\\*\\generator";

    private RtfFile() {}

    /**
     * Reads an RTF document.
     *
     * @param magic what its first bytes say
     * @throws Unreadable when it is none, is damaged, cut short or longer than the limits
     */
    public static StyledDocument read(byte[] bytes, Magic magic) throws Unreadable {
        if (magic != Magic.RTF) {
            throw new Unreadable(
                    "is named .rtf but " + (magic == Magic.NONE ? "holds no RTF document" : "is " + magic.noun()),
                    "Give it its proper ending, or look for the original.");
        }
        RtfBody body = new RtfBody();
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(known(bytes))), body);
        } catch (IOException | RuntimeException broken) {
            if (body.isTooMuch()) {
                throw new Unreadable(
                        "is longer or deeper than a transcript can be",
                        "Save the text alone as a new document and add that.",
                        broken);
            }
            if (!body.isWhole()) {
                throw cutShort();
            }
            throw new Unreadable("is damaged: it is no whole RTF document", SAVE_AGAIN, broken);
        }
        if (!body.isWhole()) {
            throw cutShort();
        }
        return body.document();
    }

    /** The parser is silent about groups of names it does not know, whose words would be taken for the text: renamed. */
    private static byte[] known(byte[] bytes) {
        String source = new String(bytes, StandardCharsets.ISO_8859_1);
        return OPTIONAL.matcher(source)
                .replaceAll(found -> Command.getInstance(found.group(1)) == null
                        ? Matcher.quoteReplacement(LEFT_OUT)
                        : Matcher.quoteReplacement(found.group()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Unreadable cutShort() {
        return new Unreadable("is cut short: its end is missing", "Look for a whole copy.");
    }
}
