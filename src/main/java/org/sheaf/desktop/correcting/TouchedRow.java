package org.sheaf.desktop.correcting;

import java.util.List;
import org.sheaf.correction.Preview;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/**
 * A quotation that does not keep its words, as a row shows it.
 *
 * @param transcript where; shown where several are corrected
 * @param touched the quotation with its words
 * @param lost whether it loses all its words
 * @param codes it carries
 * @param coder whose it is
 */
record TouchedRow(Transcript transcript, Preview.Touched touched, boolean lost, List<Code> codes, String coder) {

    private static final int BESIDE = 20;

    static TouchedRow of(Study study, Transcript transcript, Preview.Touched touched, boolean lost) {
        List<Code> codes = touched.quotation().codings().stream()
                .flatMap(coding -> study.codes().find(coding.code()).stream())
                .toList();
        String coder = study.coders()
                .find(touched.quotation().coder())
                .map(Coder::name)
                .orElse("");
        return new TouchedRow(transcript, touched, lost, codes, coder);
    }

    /** The words as they are, from shortly before the first that becomes another. */
    String before() {
        return from(touched.before());
    }

    /** The words as they become, from the same place. */
    String after() {
        return from(touched.after());
    }

    private String from(String words) {
        String before = touched.before();
        String after = touched.after();
        int most = Math.min(before.length(), after.length());
        int same = 0;
        while (same < most && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int at = lost || same < 2 * BESIDE ? 0 : words.lastIndexOf(' ', same - BESIDE) + 1;
        String line = words.substring(Math.max(0, at)).replaceAll("\\s+", " ").strip();
        return (at > 0 ? "… " : "") + line;
    }

    String codeNames() {
        return String.join(", ", codes.stream().map(Code::name).toList());
    }
}
