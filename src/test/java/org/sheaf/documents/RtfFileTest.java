package org.sheaf.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheaf.documents.StyledDocument.Paragraph;
import org.sheaf.documents.StyledDocument.Remark;
import org.sheaf.documents.StyledDocument.Table;
import org.sheaf.text.Span;

class RtfFileTest {

    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}}"
                    + "{\\stylesheet{\\s0 Normal;}{\\s4\\b heading 2;}}{\\header\\pard Page head\\par}";

    @Test
    void readsCodePagesUnicodeAndItsFallback() throws Exception {
        assertThat(texts(read(
                        "\\f0 caf\\'e9 \\uc1\\u8217?s \\f1 \\'cf\\'f0\\uc2\\u-10179\\'3f\\'3f\\u-8704\\'3f\\'3f\\par")))
                .containsExactly("café ’s Пр😀");
    }

    @Test
    void knowsBoldHeadingsBreaksAndTabs() throws Exception {
        StyledDocument read = read("\\pard\\s4 Part\\par\\pard{\\b Ann:}\\tab hello\\line again\\~there\\par");
        assertThat(texts(read)).containsExactly("Part", "Ann:\thello\nagain\u00A0there");
        assertThat(((Paragraph) read.blocks().get(0)).heading()).isEqualTo(2);
        assertThat(((Paragraph) read.blocks().get(1)).bold()).containsExactly(new Span(0, 4));
    }

    @Test
    void leavesOutHeadersHiddenAndDeletedWordsAndPictures() throws Exception {
        StyledDocument read = read("a{\\v secret}{\\deleted gone}{\\revised new}{\\pict 0f0f}{\\*\\unheardof x}"
                + "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt shown}}\\par");
        assertThat(texts(read)).containsExactly("anewshown");
        assertThat(read.asides()).isEqualTo(new StyledDocument.Asides(2, 1, 0));
    }

    @Test
    void readsTablesAndWhatFollows() throws Exception {
        StyledDocument read = read("\\trowd\\pard\\intbl Ann\\cell one\\par two\\cell\\row"
                + "\\trowd\\pard\\intbl Ben\\cell three\\cell\\row\\pard after\\par");
        Table table = (Table) read.blocks().get(0);
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).get(1)).extracting(Paragraph::text).containsExactly("one", "two");
        assertThat(((Paragraph) read.blocks().get(1)).text()).isEqualTo("after");
    }

    @Test
    void keepsNotesAndCommentsWithTheirPlace() throws Exception {
        StyledDocument read =
                read("word{\\footnote\\pard a note}{\\*\\atnauthor Wren}{\\*\\annotation sure?} end\\par");
        assertThat(texts(read)).containsExactly("word end");
        assertThat(read.remarks())
                .containsExactly(
                        new Remark(Remark.Kind.FOOTNOTE, "", "", "a note"),
                        new Remark(Remark.Kind.COMMENT, "Wren", "", "sure?"));
        assertThat(((Paragraph) read.blocks().get(0)).anchors())
                .extracting(StyledDocument.Anchor::at)
                .containsExactly(4, 4);
    }

    @Test
    void refusesWhatIsCutShortOrNone() {
        assertThatThrownBy(() -> RtfFile.read(bytes(HEAD + "half"), Magic.RTF))
                .hasMessage("is cut short: its end is missing");
        assertThatThrownBy(() -> RtfFile.read(bytes("I: hello"), Magic.NONE))
                .hasMessage("is named .rtf but holds no RTF document");
        assertThatThrownBy(() -> read("{".repeat(100_000))).hasMessage("is longer or deeper than a transcript can be");
    }

    private static StyledDocument read(String body) throws Unreadable {
        return RtfFile.read(bytes(HEAD + body + "}"), Magic.RTF);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<String> texts(StyledDocument document) {
        return document.blocks().stream()
                .map(block -> ((Paragraph) block).text())
                .toList();
    }
}
