package org.sheaf.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.documents.StyledDocument.Block;
import org.sheaf.documents.StyledDocument.Paragraph;
import org.sheaf.documents.StyledDocument.Table;
import org.sheaf.text.Span;

class WordFileTest {

    @TempDir
    Path folder;

    @Test
    void walksRunsBreaksTabsAndSymbols() throws Exception {
        StyledDocument read = read(new TestDocx()
                .xml("<w:p>" + TestDocx.run("One\ttwo\nthree", false)
                        + "<w:r><w:noBreakHyphen/><w:softHyphen/><w:sym w:font=\"Symbol\" w:char=\"2192\"/>"
                        + "<w:br w:type=\"page\"/><w:t>four</w:t></w:r></w:p>"));
        assertThat(texts(read)).containsExactly("One\ttwo\nthree‑\u00AD→four");
    }

    @Test
    void takesTrackedChangesAsAccepted() throws Exception {
        StyledDocument read = read(new TestDocx()
                .xml("<w:p><w:ins w:id=\"1\">" + TestDocx.run("new ", false) + "</w:ins><w:del w:id=\"2\"><w:r>"
                        + "<w:delText>old </w:delText></w:r></w:del><w:moveFrom w:id=\"3\">"
                        + TestDocx.run("moved ", false) + "</w:moveFrom>" + TestDocx.run("stays", false) + "</w:p>")
                .xml("<w:p><w:moveTo w:id=\"4\">" + TestDocx.run("moved", false) + "</w:moveTo></w:p>"));
        assertThat(texts(read)).containsExactly("new stays", "moved");
        assertThat(read.asides().changes()).isEqualTo(4);
    }

    @Test
    void findsWordsInContentControlsLinksAndTextBoxesOnce() throws Exception {
        StyledDocument read = read(new TestDocx()
                .xml("<w:sdt><w:sdtPr><w:placeholder/></w:sdtPr><w:sdtContent><w:p>" + TestDocx.run("control", false)
                        + "</w:p></w:sdtContent></w:sdt>")
                .xml("<w:p><w:hyperlink>" + TestDocx.run("link", false) + "</w:hyperlink></w:p>")
                .xml("<w:p>" + TestDocx.run("before", false) + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                        + "<wps:txbx><w:txbxContent><w:p>" + TestDocx.run("box", false)
                        + "</w:p></w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent><w:p>"
                        + TestDocx.run("box", false)
                        + "</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
                        + TestDocx.run(" after", false) + "</w:p>"));
        assertThat(texts(read)).containsExactly("control", "link", "before after", "box");
    }

    @Test
    void leavesOutHiddenWordsFieldCodesAndNotes() throws Exception {
        StyledDocument read = read(
                new TestDocx()
                        .xml(
                                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:instrText> PAGE </w:instrText>"
                                        + "</w:r>" + TestDocx.run("seen", false)
                                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"));
        assertThat(texts(read)).containsExactly("seen");
        assertThat(read.asides()).isEqualTo(new StyledDocument.Asides(0, 1, 0));
    }

    @Test
    void knowsBoldFromRunsAndStyles() throws Exception {
        StyledDocument read = read(new TestDocx()
                .style(
                        "<w:style w:type=\"paragraph\" w:styleId=\"Q\"><w:name w:val=\"Question\"/><w:rPr><w:b/></w:rPr></w:style>"
                                + "<w:style w:type=\"paragraph\" w:styleId=\"Q2\"><w:name w:val=\"Q 2\"/><w:basedOn w:val=\"Q\"/></w:style>"
                                + "<w:style w:type=\"character\" w:styleId=\"S\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>")
                .p("Ann:", " hello")
                .xml("<w:p><w:pPr><w:pStyle w:val=\"Q2\"/></w:pPr><w:r><w:t>all</w:t></w:r>"
                        + "<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t> not</w:t></w:r></w:p>")
                .xml(
                        "<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:rStyle w:val=\"S\"/></w:rPr><w:t>An</w:t></w:r>"
                                + "<w:r><w:rPr><w:b/></w:rPr><w:t>na</w:t></w:r><w:r><w:t> no</w:t></w:r></w:p>"));
        assertThat(read.blocks())
                .extracting(block -> ((Paragraph) block).bold())
                .containsExactly(List.of(new Span(0, 4)), List.of(new Span(0, 3)), List.of(new Span(0, 4)));
    }

    @Test
    void knowsHeadings() throws Exception {
        StyledDocument read = read(new TestDocx()
                .style("<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"Heading 2\"/></w:style>")
                .xml("<w:p><w:pPr><w:pStyle w:val=\"H2\"/></w:pPr>" + TestDocx.run("By style", false) + "</w:p>")
                .xml("<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" + TestDocx.run("By level", false) + "</w:p>")
                .p("None"));
        assertThat(read.blocks())
                .extracting(block -> ((Paragraph) block).heading())
                .containsExactly(2, 1, 0);
    }

    @Test
    void readsTablesRowByRowAndFlattensThoseInside() throws Exception {
        StyledDocument read = read(new TestDocx()
                .table(new String[] {"Ann", "one\ntwo"}, new String[] {"", "three"})
                .xml("<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p>" + TestDocx.run("deep", false)
                        + "</w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>"
                        + "<w:tc><w:p>" + TestDocx.run("gone", false) + "</w:p></w:tc></w:tr></w:tbl>"));
        Table first = (Table) read.blocks().get(0);
        assertThat(first.rows().get(0).get(1)).extracting(Paragraph::text).containsExactly("one", "two");
        Table second = (Table) read.blocks().get(1);
        assertThat(second.rows()).hasSize(1);
        assertThat(second.rows().get(0).get(0)).extracting(Paragraph::text).containsExactly("deep", "");
    }

    @Test
    void refusesADocumentWithAPassword() throws Exception {
        Path file = folder.resolve("locked.docx");
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("pond");
            try (OutputStream out = encryptor.getDataStream(ole)) {
                Files.copy(new TestDocx().p("I: hello").write(folder.resolve("open.docx")), out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                ole.writeFilesystem(out);
            }
        }
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(Unreadable.class)
                .hasMessage("has a password")
                .extracting(e -> ((Unreadable) e).advice())
                .isEqualTo("Save a copy without one and add it again.");
    }

    @Test
    void refusesAnOldWordDocument() throws Exception {
        Path file = folder.resolve("old.docx");
        try (POIFSFileSystem ole = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            ole.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "StyledDocument");
            ole.writeFilesystem(out);
        }
        assertThatThrownBy(() -> read(file)).hasMessageContaining("old Word document");
    }

    @Test
    void refusesAZipThatHoldsNoWordText() throws Exception {
        Path file = folder.resolve("zip.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("notes.txt"));
            zip.write("hello".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        assertThatThrownBy(() -> read(file)).isInstanceOf(Unreadable.class);
    }

    @Test
    void refusesAZipBomb() throws Exception {
        String million = "x".repeat(1_000_000);
        TestDocx bomb = new TestDocx();
        for (int i = 0; i < 30; i++) {
            bomb.p(million);
        }
        Path file = bomb.write(folder.resolve("bomb.docx"));
        assertThat(Files.size(file)).isLessThan(200_000);
        assertThatThrownBy(() -> read(file)).hasMessage("is larger or deeper when unpacked than a transcript can be");
    }

    @Test
    void fetchesNothingThatADocumentTypeNames() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret words");
        Path file = folder.resolve("xxe.docx");
        Path good = new TestDocx().p("&secret;").write(folder.resolve("good.docx"));
        try (java.util.zip.ZipFile in = new java.util.zip.ZipFile(good.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : java.util.Collections.list(in.entries())) {
                String part =
                        new String(in.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                String type = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]><w:document";
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part.replace("&amp;secret;", "&secret;")
                        .replace("<w:document", type)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        String found;
        try {
            found = texts(read(file)).toString();
        } catch (Unreadable refused) {
            found = refused.reason();
        }
        assertThat(found).doesNotContain("secret words");
    }

    private StyledDocument read(TestDocx docx) throws IOException, Unreadable {
        return read(docx.write(folder.resolve("test.docx")));
    }

    private static StyledDocument read(Path file) throws IOException, Unreadable {
        byte[] bytes = Files.readAllBytes(file);
        return WordFile.read(bytes, Magic.of(bytes));
    }

    private static List<String> texts(StyledDocument document) {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map((Block block) -> ((Paragraph) block).text())
                .toList();
    }
}
