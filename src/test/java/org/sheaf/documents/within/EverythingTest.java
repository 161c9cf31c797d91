package org.sheaf.documents.within;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever words hide in a file, they are told, and the reader is told where. */
class EverythingTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final List<String> unseen = new ArrayList<>();

    /** The places where a word was told, whatever the reading. */
    private List<String> places(String name, byte[] bytes, String word) {
        List<String> places = new ArrayList<>();
        Everything.in(name, bytes, new Finder() {
            @Override
            public void words(Passage passage) {
                for (int at = passage.text().indexOf(word);
                        at >= 0;
                        at = passage.text().indexOf(word, at + 1)) {
                    places.add(passage.place(at));
                }
            }

            @Override
            public void unseen(String place, String what) {
                unseen.add(what + "|" + place);
            }
        });
        return places;
    }

    private static byte[] zip(Map<String, byte[]> parts, String comment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment(comment);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().startsWith("noted")) {
                    entry.setComment("Quillaby noted");
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] word(String part, String xml) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8("<Types/>"));
        parts.put("word/document.xml", utf8("<w:document " + W + "><w:body/></w:document>"));
        parts.put(part, utf8(xml));
        return zip(parts, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>Qui</w:t></w:r><w:r><w:t>llaby</w:t></w:r></w:p>|paragraph 2",
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Quill</w:t></w:r>~<w:r><w:t>aby</w:t></w:r></w:p></w:tc></w:tr></w:tbl>|table 1, row 1",
                "<w:p><w:r><w:t>Qui</w:t></w:r><w:del w:author='x y'><w:r><w:delText>zz</w:delText></w:r></w:del><w:r><w:t>llaby</w:t></w:r></w:p>|paragraph 1",
                "<w:p><w:r><w:t>Qui</w:t></w:r><w:ins w:author='x y'><w:r><w:t>zz</w:t></w:r></w:ins><w:r><w:t>llaby</w:t></w:r></w:p>|paragraph 1",
                "<w:p><w:del w:author='x y'><w:r><w:delText>Quillaby</w:delText></w:r></w:del></w:p>|paragraph 1",
                "<w:p><w:ins w:author='Quillaby'/></w:p>|author of a tracked change",
                "<w:p><w:r><w:instrText>HYPERLINK \"x/Quillaby\"</w:instrText></w:r></w:p>|a field’s code",
                "<w:p><w:r><w:instrText>Qui</w:instrText></w:r></w:p><w:p><w:bookmarkStart w:name='Quillaby'/></w:p>|a bookmark",
                "<w:p><w:hyperlink w:tooltip='of Quillaby'><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>|tooltip of a link",
                "<w:p><wp:docPr xmlns:wp='wp' id='1' name='Picture' descr='Quillaby at home'/></w:p>|description of a picture",
                "<w:sdt><w:sdtPr><w:alias w:val='Quillaby'/></w:sdtPr></w:sdt>|a content control",
                "<w:p><w:r><w:t>Qui</w:t><w:softHyphen/><w:t>llaby</w:t></w:r></w:p>|paragraph 1",
                "<w:p><w:r><w:t>Qui</w:t></w:r><w:r><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></w:r><w:r><w:t>llaby</w:t></w:r></w:p>|paragraph 1",
                "<!-- Quillaby -->|a remark in the file’s source",
            })
    void wordsOfAWordDocument(String body, String place) throws IOException {
        byte[] file = word(
                "word/document.xml",
                "<w:document " + W + "><w:body>" + body.replace('~', '\n') + "</w:body></w:document>");
        assertThat(places("a.docx", file, "Quillaby")).contains(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "word/comments.xml|<w:comments><w:comment w:author='a b'><w:p><w:r><w:t>a</w:t></w:r></w:p></w:comment><w:comment w:author='x y'><w:p><w:r><w:t>Quillaby</w:t></w:r></w:p></w:comment></w:comments>|comment 2",
                "word/comments.xml|<w:comments><w:comment w:author='Quillaby'/></w:comments>|author of a comment",
                "word/comments.xml|<w:comments><w:comment w:initials='Quillaby'/></w:comments>|initials of a comment’s author",
                "word/header1.xml|<w:hdr><w:p><w:r><w:t>Quillaby</w:t></w:r></w:p></w:hdr>|the header",
                "word/footer2.xml|<w:ftr><w:p><w:r><w:t>Quillaby</w:t></w:r></w:p></w:ftr>|the footer",
                "word/footnotes.xml|<w:footnotes><w:footnote><w:p><w:r><w:t>Quillaby</w:t></w:r></w:p></w:footnote></w:footnotes>|note 1",
                "docProps/core.xml|<c xmlns:w='w'><creator>Quillaby</creator></c>|the property ‘creator’",
                "docProps/app.xml|<c xmlns:w='w'><Company>Quillaby</Company></c>|the property ‘Company’",
                "docProps/custom.xml|<c xmlns:w='w'><property name='Quillaby'/></c>|name of a property",
                "customXml/item1.xml|<c xmlns:w='w'><a b='Quillaby'/></c>|attribute ‘b’ of ‘a’",
                "customXml/item2.xml|<c xmlns:w='w'><Quillaby/></c>|custom data",
                "word/_rels/document.xml.rels|<Relationships xmlns:w='w'><Relationship Target='http://example.org/Quillaby'/></Relationships>|target of a link",
                "word/Quillaby.xml|<a xmlns:w='w'/>|name of a part",
                "word/media/note.txt|a Quillaby|the file ‘word/media/note.txt’ in it, line 1",
                "word/broken.xml|<a>Quillaby|the part ‘word/broken.xml’",
            })
    void partsOfAWordDocument(String part, String xml, String place) throws IOException {
        String named = xml.contains("xmlns:w=") ? xml : xml.replaceFirst("<(w:[a-z]+)", "<$1 xmlns:w='w'");
        assertThat(places("a.docx", word(part, named), "Quillaby")).contains(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xl/worksheets/sheet1.xml|<worksheet><sheetData><row r='3'><c t='s'><v>1</v></c></row></sheetData></worksheet>|sheet ‘Visits’, row 3",
                "xl/worksheets/sheet1.xml|<worksheet><sheetData><row r='4'><c t='inlineStr'><is><t>Quillaby</t></is></c></row></sheetData></worksheet>|sheet ‘Visits’, row 4",
                "xl/worksheets/sheet1.xml|<worksheet><sheetData/></worksheet>|the texts of cells",
                "xl/comments1.xml|<comments><authors><author>Quillaby</author></authors></comments>|a comment",
                "xl/tables/table1.xml|<table displayName='Quillaby'/>|attribute ‘displayName’ of ‘table’",
            })
    void partsOfAWorkbook(String part, String xml, String place) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8("<Types/>"));
        parts.put(
                "xl/workbook.xml",
                utf8("<workbook xmlns:r='r'><sheets><sheet name='Visits' state='veryHidden' r:id='r1'/></sheets>"
                        + "<definedNames><definedName name='Range'>Visits!A1</definedName></definedNames></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                utf8("<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>"));
        parts.put(
                "xl/sharedStrings.xml",
                utf8("<sst><si><t>a</t></si><si><r><t>Quill</t></r><r><t>aby</t></r></si></sst>"));
        parts.put(part, utf8(xml));
        assertThat(places("a.xlsx", zip(parts, ""), "Quillaby")).contains(place);
        assertThat(places("a.xlsx", zip(parts, ""), "Visits")).contains("name of a sheet", "the workbook");
        assertThat(places("a.xlsx", zip(parts, ""), "Range")).contains("a defined name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content.xml|<o xmlns:t='t'><t:p>Qui<t:span>llaby</t:span></t:p></o>|paragraph 1",
                "content.xml|<o xmlns:t='t'><t:p>Qui<t:annotation><t:p>hm</t:p></t:annotation>llaby</t:p></o>|paragraph 1",
                "content.xml|<o xmlns:t='t'><t:p>a<t:annotation><creator>Quillaby</creator></t:annotation></t:p></o>|comment 1",
                "content.xml|<o xmlns:t='t'><t:table t:name='T'><t:table-row><t:table-cell><t:p>Quillaby</t:p></t:table-cell></t:table-row></t:table></o>|table 1, row 1",
                "meta.xml|<o xmlns:t='t'><t:initial-creator>Quillaby</t:initial-creator></o>|the property ‘initial-creator’",
                "styles.xml|<o xmlns:t='t'><t:p>Quillaby</t:p></o>|the header, the footer or a style",
            })
    void partsOfAnOpenDocument(String part, String xml, String place) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("META-INF/manifest.xml", utf8("<m/>"));
        parts.put("content.xml", utf8("<o/>"));
        parts.put(part, utf8(xml));
        assertThat(places("a.odt", zip(parts, ""), "Quillaby")).contains(place);
    }

    @Test
    void namesAndCommentsOfArchivesWithinArchives() throws IOException {
        byte[] inner = zip(Map.of("noted/a.txt", utf8("see Quillaby")), "on Quillaby");
        byte[] outer = zip(Map.of("in.zip", inner, "Quillaby.txt", utf8("a")), "");
        assertThat(places("out.zip", outer, "Quillaby"))
                .contains(
                        "name of an entry",
                        "the file ‘in.zip’ in it, comment on the archive",
                        "the file ‘in.zip’ in it, comment on the entry ‘noted/a.txt’",
                        "the file ‘in.zip’ in it, the file ‘noted/a.txt’ in it, line 1");
        assertThat(places("Quillaby.zip", inner, "Quillaby")).contains("the file’s name");
        assertThat(unseen).isEmpty();
    }

    @Test
    void archivesThatExhaustAreToldAndNeverEndTheSearch() throws IOException {
        byte[] nested = utf8("Quillaby");
        for (int i = 0; i < 12; i++) {
            nested = zip(Map.of("a.zip", nested), "");
        }
        places("bomb.zip", nested, "Quillaby");
        assertThat(unseen).anyMatch(what -> what.startsWith("something that cannot be opened"));
        unseen.clear();
        places("bomb.zip", zip(Map.of("a.txt", new byte[8 << 20]), ""), "Quillaby");
        assertThat(unseen).anyMatch(what -> what.startsWith("something that cannot be opened"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Qui<b>lla</b>by</p>|paragraph 1",
                "<table><tr><td>Quillaby</td></tr></table>|row 1 of the tables",
                "<title>Quillaby</title>|the page’s title",
                "<meta name='author' content='Quillaby'>|meta data of the page",
                "<img alt='Quillaby' src='a.png'>|description of a picture",
                "<a href='x#Quillaby' title='b'>a</a>|target of a link",
                "<!-- Quillaby -->|a remark in the page’s source",
                "<script>var who = 'Quillaby';</script>|a script of the page",
                "<style>.a::before { content: 'Quillaby'; }</style>|the page’s styles",
                "<p>&#81;uillaby</p>|paragraph 1",
            })
    void wordsOfAPage(String html, String place) {
        byte[] page = utf8("<!doctype html><html>" + html + "</html>");
        assertThat(places("a.html", page, "Quillaby")).contains(place);
    }

    @Test
    void fontsAreNoWordsOfAPage() {
        byte[] page = utf8("<!doctype html><style>p { font-family: Quillaby, serif }</style>"
                + "<p style='font: 12pt Quillaby; color: red' class='Quillaby'>a</p>");
        assertThat(places("a.html", page, "Quillaby")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quillaby",
                "\\u0051uillaby",
                "&#x51;uillaby",
                "%51uillaby",
                "=51uillaby",
                "Quill=\naby",
                "UXVpbGxhYnk=",
                "key=UXVpbGxhYnk&x",
                "path/UXVpbGxhYnk/x",
                "UQB1AGkAbABsAGEAYgB5AA==",
                "AFEAdQBpAGwAbABhAGIAeQ==",
                "%26%2381%3Buillaby",
            })
    void whateverTheWayLettersAreWritten(String text) {
        assertThat(places("a.txt", utf8("one\ntwo " + text + " three"), "Quillaby"))
                .isNotEmpty()
                .allMatch("line 2"::equals);
    }

    @Test
    void aFileInBase64IsOpened() throws IOException {
        byte[] inner = zip(Map.of("a.txt", utf8("Quillaby")), "");
        String mail = Base64.getMimeEncoder().encodeToString(inner);
        assertThat(places("a.eml", utf8("content\n\n" + mail + "\n"), "Quillaby"))
                .contains("line 3, the file ‘a.txt’ in it, line 1");
        String data = Base64.getEncoder().encodeToString(inner);
        assertThat(places("a.html", utf8("<html><img src='data:application/zip;base64," + data + "'>"), "Quillaby"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32", "windows-1252", "x-MacRoman", "IBM850"})
    void textInAnyEncoding(String charset) {
        byte[] bytes = "one\nZoé Quîllaby came\n".getBytes(Charset.forName(charset));
        assertThat(places("a.txt", bytes, "Quîllaby")).isNotEmpty();
    }

    @Test
    void whatIsWrittenBesideThePixelsOfAPicture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(png, "tEXt", utf8("Author\0Quillaby A"));
        chunk(png, "zTXt", joined(utf8("Title\0\0"), deflated(utf8("Quillaby B"))));
        chunk(png, "iTXt", utf8("Title\0\0\0en\0Titel\0Quillaby C"));
        chunk(png, "iTXt", joined(utf8("Title\0\1\0en\0Titel\0"), deflated(utf8("Quillaby D"))));
        chunk(png, "IEND", new byte[0]);
        png.write(utf8("Quillaby E"));
        for (String letter : List.of("A", "B", "C", "D", "E")) {
            assertThat(places("a.png", png.toByteArray(), "Quillaby " + letter))
                    .as(letter)
                    .isNotEmpty();
        }
        assertThat(unseen).contains("a picture|");
        byte[] jpeg = joined(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xfe, 0, 9}, utf8("Quillaby"));
        assertThat(places("a.jpg", jpeg, "Quillaby")).isNotEmpty();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) throws IOException {
        png.write(new byte[] {
            (byte) (data.length >> 24), (byte) (data.length >> 16), (byte) (data.length >> 8), (byte) data.length
        });
        byte[] typed = joined(type.getBytes(StandardCharsets.US_ASCII), data);
        png.write(typed);
        CRC32 crc = new CRC32();
        crc.update(typed);
        png.write(new byte[] {
            (byte) (crc.getValue() >> 24),
            (byte) (crc.getValue() >> 16),
            (byte) (crc.getValue() >> 8),
            (byte) crc.getValue()
        });
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void bytesOfUnknownKind() throws IOException {
        byte[] noise = new byte[300];
        new java.util.Random(5).nextBytes(noise);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] word = joined(new byte[] {0, 1}, joined("Quillaby".getBytes(charset), new byte[] {0, 2}));
            assertThat(places("a.bin", joined(noise, joined(word, noise)), "Quillaby"))
                    .isNotEmpty();
            assertThat(places("a.bin", joined(noise, joined(new byte[] {7}, joined(word, noise))), "Quillaby"))
                    .isNotEmpty();
        }
        ByteArrayOutputStream gz = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gz)) {
            out.write(utf8("Quillaby"));
        }
        assertThat(places("a.gz", gz.toByteArray(), "Quillaby")).contains("the compressed file, line 1");
    }

    @Test
    void anRtfDocumentWhoseSignsPartAName() {
        byte[] rtf = utf8("{\\rtf1\\ansi{\\info{\\author Anna Quillaby}}{\\pard one Qui{\\b lla}by\\par}}");
        assertThat(places("a.rtf", rtf, "Quillaby")).contains("paragraph 1");
        assertThat(places("a.rtf", rtf, "Anna Quillaby")).contains("the document’s source");
        assertThat(places("a.rtf", utf8("{\\rtf1\\ansi Qu\\u238 ?lla\\'62y}"), "Quîllaby"))
                .isNotEmpty();
    }

    @Test
    void wordsOfAnSvgInTextsOfTheirOwnAndInPieces() {
        byte[] svg = utf8("<svg xmlns='http://www.w3.org/2000/svg'><title>a</title>"
                + "<text font-family='Quillaby'>Qui<tspan>lla</tspan>\n <tspan>by</tspan></text>"
                + "<text><tspan>Anna</tspan><tspan>Quillaby</tspan></text></svg>");
        assertThat(places("a.svg", svg, "Quillaby"))
                .contains("words 1 of the picture")
                .hasSizeGreaterThan(1);
        assertThat(places("a.svg", svg, "Anna\nQuillaby")).isNotEmpty();
    }
}
