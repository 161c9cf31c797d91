package org.sheaf.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheaf.documents.StyledDocument.Paragraph;
import org.sheaf.documents.StyledDocument.Table;
import org.sheaf.text.Span;

class HtmlFileTest {

    @Test
    void readsBlocksHeadingsBoldAndBreaks() throws Exception {
        StyledDocument read = read("<h2>Part\n one</h2><div><b>Ann:</b> hello &amp;\n  <i>again</i><br>"
                + "there</div><p style='font-weight: 700'>Ben<span>: so</span></p>text<ul><li>item</ul>");
        assertThat(texts(read)).containsExactly("Part one", "Ann: hello & again\nthere", "Ben: so", "text", "item");
        assertThat(((Paragraph) read.blocks().get(0)).heading()).isEqualTo(2);
        assertThat(((Paragraph) read.blocks().get(1)).bold()).containsExactly(new Span(0, 4));
        assertThat(((Paragraph) read.blocks().get(2)).bold()).containsExactly(new Span(0, 7));
    }

    @Test
    void leavesOutScriptsStylesNavigationAndWhatIsHidden() throws Exception {
        StyledDocument read = read("<title>x</title><style>p{}</style><nav><a>home</a></nav><script>1</script>"
                + "<p>seen<span hidden>not</span></p><p style='display: none'>nor</p>");
        assertThat(texts(read)).containsExactly("seen");
        assertThat(read.asides().hidden()).isEqualTo(2);
    }

    @Test
    void readsTablesAndThoseInside() throws Exception {
        StyledDocument read = read(
                "<table><tr><th>Ann<td>one<p>two</tr><tr><td>Ben<td>" + "<table><tr><td>deep</table></table>after");
        Table table = (Table) read.blocks().get(0);
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).get(1)).extracting(Paragraph::text).containsExactly("one", "two");
        assertThat(table.rows().get(1).get(1)).extracting(Paragraph::text).containsExactly("deep");
        assertThat(((Paragraph) read.blocks().get(1)).text()).isEqualTo("after");
    }

    @Test
    void decodesAsThePageSaysOrItsBytesAllow() throws Exception {
        assertThat(texts(HtmlFile.read("<p>café".getBytes(Charset.forName("windows-1252")))
                        .document()))
                .containsExactly("café");
        assertThat(texts(HtmlFile.read("<meta charset=iso-8859-2><p>ł".getBytes(Charset.forName("ISO-8859-2")))
                        .document()))
                .containsExactly("ł");
        assertThat(texts(read("<p>a&nbsp;b&#8217;"))).containsExactly("a\u00A0b’");
    }

    @Test
    void wadesThroughMuchNestingAndRefusesWhatNoPageHas() throws Exception {
        assertThat(texts(read("<div>".repeat(400) + "deep"))).containsExactly("deep");
        assertThatThrownBy(() -> read("<div>".repeat(100_000) + "deep"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("deeper than a transcript can be");
    }

    private static StyledDocument read(String html) throws Unreadable {
        return HtmlFile.read(html.getBytes(StandardCharsets.UTF_8)).document();
    }

    private static List<String> texts(StyledDocument document) {
        return document.blocks().stream()
                .map(block -> ((Paragraph) block).text())
                .toList();
    }
}
