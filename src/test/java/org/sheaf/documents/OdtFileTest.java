package org.sheaf.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheaf.documents.StyledDocument.Anchor;
import org.sheaf.documents.StyledDocument.Paragraph;
import org.sheaf.documents.StyledDocument.Remark;
import org.sheaf.documents.StyledDocument.Table;
import org.sheaf.text.Span;

class OdtFileTest {

    @Test
    void readsBlanksTabsBreaksAndHeadings() throws Exception {
        StyledDocument read = read(new TestOdt()
                .xml("<text:h text:outline-level=\"2\">Part</text:h>")
                .p("  a \n b<text:s text:c=\"3\"/>c<text:tab/>d<text:line-break/> e "));
        assertThat(texts(read)).containsExactly("Part", "a b   c\td\ne");
        assertThat(((Paragraph) read.blocks().get(0)).heading()).isEqualTo(2);
    }

    @Test
    void knowsBoldAndHiddenFromStylesThatRestOnOthers() throws Exception {
        StyledDocument read = read(
                new TestOdt()
                        .style("<style:style style:name=\"B\" style:family=\"text\"><style:text-properties"
                                + " fo:font-weight=\"bold\"/></style:style>")
                        .style("<style:style style:name=\"T1\" style:family=\"text\" style:parent-style-name=\"B\"/>")
                        .style("<style:style style:name=\"H\" style:family=\"text\"><style:text-properties"
                                + " text:display=\"none\"/></style:style>")
                        .p(
                                "<text:span text:style-name=\"T1\">Ann:</text:span> so<text:span text:style-name=\"H\">no</text:span>"));
        assertThat(texts(read)).containsExactly("Ann: so");
        assertThat(((Paragraph) read.blocks().get(0)).bold()).containsExactly(new Span(0, 4));
        assertThat(read.asides().hidden()).isEqualTo(1);
    }

    @Test
    void takesTrackedChangesAsAccepted() throws Exception {
        StyledDocument read = read(new TestOdt()
                .xml("<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion>"
                        + "</text:changed-region><text:changed-region><text:insertion/></text:changed-region>"
                        + "</text:tracked-changes>")
                .p("a <text:change text:change-id=\"1\"/><text:change-start/>new<text:change-end/>"));
        assertThat(texts(read)).containsExactly("a new");
        assertThat(read.asides().changes()).isEqualTo(2);
    }

    @Test
    void keepsCommentsAndNotesWithTheirPlaceAndTextBoxesAfterTheirParagraph() throws Exception {
        StyledDocument read = read(new TestOdt()
                .p("one <office:annotation office:name=\"c\"><dc:creator>Wren</dc:creator>"
                        + "<dc:date>2024-05-03T10:00:00</dc:date><text:p>sure?</text:p></office:annotation>two"
                        + "<office:annotation-end office:name=\"c\"/> three<text:note text:note-class=\"footnote\">"
                        + "<text:note-citation>1</text:note-citation><text:note-body><text:p>a note</text:p>"
                        + "</text:note-body></text:note><draw:frame><draw:text-box><text:p>box</text:p>"
                        + "</draw:text-box></draw:frame> end"));
        assertThat(texts(read)).containsExactly("one two three end", "box");
        assertThat(read.remarks())
                .containsExactly(
                        new Remark(Remark.Kind.COMMENT, "Wren", "2024-05-03", "sure?"),
                        new Remark(Remark.Kind.FOOTNOTE, "", "", "a note"));
        assertThat(((Paragraph) read.blocks().get(0)).anchors())
                .containsExactly(new Anchor(4, 0), new Anchor(7, 0), new Anchor(13, 1));
    }

    @Test
    void readsTablesAndLists() throws Exception {
        StyledDocument read = read(new TestOdt()
                .xml("<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Who</text:p>"
                        + "</table:table-cell></table:table-row></table:table-header-rows><table:table-row>"
                        + "<table:table-cell><text:p>Ann</text:p><text:p>B</text:p></table:table-cell></table:table-row>"
                        + "</table:table>")
                .xml("<text:list><text:list-item><text:p>item</text:p></text:list-item></text:list>"));
        assertThat(((Table) read.blocks().get(0)).rows()).hasSize(2);
        assertThat(((Table) read.blocks().get(0)).rows().get(1).get(0))
                .extracting(Paragraph::text)
                .containsExactly("Ann", "B");
        assertThat(read.asides().numbered()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsLockedCutShortTooDeepOrABomb() {
        assertThatThrownBy(() -> read(new TestOdt().p("a").locked())).hasMessage("has a password");
        byte[] whole = new TestOdt().p("hello ".repeat(500)).bytes();
        assertThatThrownBy(() -> OdtFile.read(Arrays.copyOf(whole, whole.length / 2), Magic.ZIP))
                .hasMessage("is damaged: the parts in it cannot be read");
        assertThatThrownBy(
                        () -> read(new TestOdt().xml("<text:section>".repeat(5000) + "</text:section>".repeat(5000))))
                .hasMessage("is larger or deeper when unpacked than a transcript can be");
        assertThatThrownBy(() -> read(new TestOdt().p("x".repeat(30_000_000))))
                .hasMessage("is larger or deeper when unpacked than a transcript can be");
    }

    private static StyledDocument read(TestOdt odt) throws Unreadable {
        return OdtFile.read(odt.bytes(), Magic.ZIP);
    }

    private static List<String> texts(StyledDocument document) {
        return document.blocks().stream()
                .map(block -> ((Paragraph) block).text())
                .toList();
    }
}
