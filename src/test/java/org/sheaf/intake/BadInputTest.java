package org.sheaf.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheaf.documents.TestDocx;
import org.sheaf.documents.TestOdt;
import org.sheaf.intake.format.Format;
import org.sheaf.study.Progress;

/** Whatever the file: a sentence of its own that names it, or its text; nothing of a refused file, and all of the others. */
class BadInputTest {

    private static final int DEEP = 100_000;
    private static final String XML = "<?xml version=\"1.0\"?>";
    private static final String SECRET = "nobody may read this";

    @TempDir
    Path folder;

    /** Makes a file. */
    @FunctionalInterface
    interface Maker {
        Path make(BadFiles files) throws Exception;
    }

    @ParameterizedTest
    @MethodSource({"damaged", "bombs", "nested", "notText"})
    void isRefusedWithASentenceOfItsOwn(String name, Maker maker, String says) throws Exception {
        BadFiles files = new BadFiles(folder);
        Path bad = maker.make(files);
        Path good = files.write("good.txt", BadFiles.TALK);
        List<ReadFile> read = Intake.read(List.of(bad, good), Options.DEFAULT, Progress.NONE);
        assertThat(read).hasSize(2);
        assertThat(read.get(0))
                .isInstanceOfSatisfying(
                        RefusedFile.class,
                        refused -> assertThat(refused.why())
                                .contains(refused.file())
                                .contains(says)
                                .endsWith(".")
                                .doesNotContain("unexpected way"));
        assertThat(((ReadTranscript) read.get(1)).turns()).hasSize(4);
    }

    static Stream<Arguments> damaged() {
        String cut = "damaged";
        return Stream.of(
                bad("cut.docx", f -> f.cut(f.docx("x.docx"), "cut.docx", 0.6), cut),
                bad("cut.odt", f -> f.cut(f.odt("x.odt"), "cut.odt", 0.6), cut),
                bad("cut.xlsx", f -> f.cut(f.xlsx("x.xlsx"), "cut.xlsx", 0.6), "Excel workbook"),
                bad("cut.pdf", f -> f.cut(f.pdf("x.pdf", ""), "cut.pdf", 0.4), cut),
                bad("cut.zip", f -> f.cut(f.zip("x.zip", "a.txt", BadFiles.TALK), "cut.zip", 0.6), cut),
                bad("cut.doc", f -> f.cut(f.locked(f.docx("x.docx"), "x.doc"), "cut.doc", 0.3), cut),
                bad("cut.rtf", f -> f.write("cut.rtf", "{\\rtf1 {I: Where?\\par P: He"), cut),
                bad("cut.json", f -> f.write("cut.json", "{\"segments\":[{\"start\":1,\"text\":\"Hm\"},{\"st"), cut),
                bad("cut.xml", f -> f.write("cut.xml", XML + "<TEI><text><u who=\"A\">Hm</u><u wh"), cut),
                bad("cut.eaf", f -> f.write("cut.eaf", XML + "<ANNOTATION_DOCUMENT><TIER>"), cut),
                bad("locked.docx", f -> f.locked(f.docx("x.docx"), "locked.docx"), "has a password"),
                bad("locked.xlsx", f -> f.locked(f.xlsx("x.xlsx"), "locked.xlsx"), "has a password"),
                bad("locked.doc", f -> f.locked(f.docx("x.docx"), "locked.doc"), "has a password"),
                bad("locked.txt", f -> f.locked(f.docx("x.docx"), "locked.txt"), "has a password"),
                bad("locked.pdf", f -> f.pdf("locked.pdf", "heron"), "has a password"),
                bad("locked.odt", f -> new TestOdt().p("x").locked().write(f.at("locked.odt")), "has a password"),
                bad("scan.pdf", f -> f.scan("scan.pdf", 3), "is scanned: it holds pictures of pages and no text"));
    }

    static Stream<Arguments> bombs() {
        String laughs = BadFiles.LAUGHS;
        return Stream.of(
                bad("100.txt", f -> f.prose("100.txt", 100), "is larger (100 MB) than a transcript can be (64 MB)"),
                bad("70.md", f -> f.prose("70.md", 70), "is larger (70 MB)"),
                bad("lines.txt", f -> f.write("lines.txt", "I: x\n".repeat(400_000)), "holds 400001 lines"),
                bad("laughs.eaf", f -> f.write("laughs.eaf", XML + laughs + eaf("&a9;")), "XML cannot be read"),
                bad("laughs.exb", f -> f.write("laughs.exb", XML + laughs + exb("&a9;")), "XML cannot be read"),
                bad("laughs.xml", f -> f.write("laughs.xml", XML + laughs + tei("&a9;")), "XML cannot be read"),
                bad("laughs.docx", f -> docx(f, "laughs.docx", laughs), "damaged"),
                bad("laughs.odt", f -> odt(f, "laughs.odt", laughs), "damaged"),
                bad(
                        "laughs.xlsx",
                        f -> f.xlsx("laughs.xlsx", "<sheetData><row>&a9;</row></sheetData>", laughs),
                        "damaged"),
                bad(
                        "one.zip",
                        f -> f.zip("one.zip", "a#.txt", 1, o -> BadFiles.zeros(o, 250L << 20)),
                        "unpacks to far more"),
                bad(
                        "many.zip",
                        f -> f.zip("many.zip", "a#.txt", 60, o -> BadFiles.zeros(o, 3L << 20)),
                        "unpacks to far more"),
                bad(
                        "bomb.docx",
                        f -> f.swollen(f.docx("x.docx"), "bomb.docx", "word/document.xml", "<w:sectPr"),
                        "larger or deeper"),
                bad(
                        "styles.docx",
                        f -> f.swollen(f.docx("x.docx"), "styles.docx", "word/styles.xml", "</w:styles"),
                        "larger or deeper"),
                bad(
                        "bomb.odt",
                        f -> f.swollen(f.odt("x.odt"), "bomb.odt", "content.xml", "</office:text>"),
                        "larger or deeper"),
                bad(
                        "bomb.xlsx",
                        f -> f.swollen(f.xlsx("x.xlsx"), "bomb.xlsx", "xl/worksheets/sheet1.xml", "</sheetData>"),
                        "too large"));
    }

    static Stream<Arguments> nested() {
        return Stream.of(
                bad("deep.xml", f -> f.write("deep.xml", XML + tei(BadFiles.deep("p", DEEP, "Hm"))), "far deeper"),
                bad("deep.eaf", f -> f.write("deep.eaf", XML + eaf(BadFiles.deep("TIER", DEEP, "Hm"))), "far deeper"),
                bad("deep.exb", f -> f.write("deep.exb", XML + exb(BadFiles.deep("ud", DEEP, "Hm"))), "far deeper"),
                bad("deep.html", f -> f.write("deep.html", BadFiles.deep("div", DEEP, "Hm")), "longer or deeper"),
                bad("cells.html", f -> f.write("cells.html", "<table><tr><td>".repeat(DEEP)), "longer or deeper"),
                bad("deep.json", f -> f.write("deep.json", "[".repeat(DEEP) + "]".repeat(DEEP)), "damaged"),
                bad("deep.rtf", f -> f.write("deep.rtf", "{\\rtf1 " + "{".repeat(DEEP)), "longer or deeper"),
                bad("deep.odt", f -> deepOdt(f, "text:span"), "larger or deeper"),
                bad("deep.docx", f -> deepDocx(f, "w:r"), "larger or deeper"));
    }

    static Stream<Arguments> notText() {
        String noText = "but is no text";
        return Stream.of(
                bad("binary.txt", f -> f.write("binary.txt", BadFiles.random(5000)), noText),
                bad("binary.vtt", f -> f.write("binary.vtt", BadFiles.random(5000)), noText),
                bad("binary.html", f -> f.write("binary.html", BadFiles.random(5000)), noText),
                bad("binary.json", f -> f.write("binary.json", BadFiles.random(5000)), noText),
                bad("binary.eaf", f -> f.write("binary.eaf", BadFiles.random(5000)), "but holds no XML"),
                bad("png.txt", f -> f.write("png.txt", BadFiles.png()), "is a picture"),
                bad("png.docx", f -> f.write("png.docx", BadFiles.png()), "is a picture"),
                bad("png.pdf", f -> f.write("png.pdf", BadFiles.png()), "is a picture"),
                bad("text.docx", f -> f.write("text.docx", BadFiles.TALK), "holds no Word document"),
                bad("text.xlsx", f -> f.write("text.xlsx", BadFiles.TALK), "holds no workbook"),
                bad("text.xml", f -> f.write("text.xml", BadFiles.TALK), "but holds no XML"),
                bad(
                        "half.txt",
                        f -> f.cut(f.docx("x.docx"), "half.txt", 0.6),
                        "is a zip archive or an Office document"),
                bad(
                        "sheet.ods",
                        f -> f.zip(
                                "sheet.ods",
                                "mimetype",
                                "application/vnd.oasis.opendocument.spreadsheet",
                                "content.xml",
                                "<x/>"),
                        "none of text"));
    }

    private static Arguments bad(String name, Maker maker, String says) {
        return arguments(name, maker, says);
    }

    private static String eaf(String words) {
        return "<ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"t1\" TIME_VALUE=\"1\"/></TIME_ORDER>"
                + "<TIER TIER_ID=\"A\"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"a\" TIME_SLOT_REF1=\"t1\""
                + " TIME_SLOT_REF2=\"t1\"><ANNOTATION_VALUE>so " + words
                + " it was</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>";
    }

    private static String exb(String words) {
        return "<basic-transcription><head><speakertable><speaker id=\"S\"><abbreviation>X</abbreviation></speaker>"
                + "</speakertable></head><basic-body><common-timeline><tli id=\"T0\" time=\"0\"/></common-timeline>"
                + "<tier id=\"t\" speaker=\"S\" category=\"v\" type=\"t\"><event start=\"T0\" end=\"T0\">so " + words
                + " it was</event></tier></basic-body></basic-transcription>";
    }

    private static String tei(String words) {
        return "<TEI><text><body><u who=\"A\">so " + words + " it was</u></body></text></TEI>";
    }

    private static Path docx(BadFiles files, String name, String type) throws IOException {
        return files.rezip(
                files.docx("x.docx"),
                name,
                "word/document.xml",
                xml -> xml.replace("<w:document", type + "<w:document").replace("Here.", "&a9;"));
    }

    private static Path odt(BadFiles files, String name, String type) throws IOException {
        return files.rezip(
                files.odt("x.odt"),
                name,
                "content.xml",
                xml -> xml.replace("<office:document-content", type + "<office:document-content")
                        .replace("Here.", "&a9;"));
    }

    private static Path deepDocx(BadFiles files, String element) throws IOException {
        return new TestDocx()
                .xml("<w:p>" + BadFiles.deep(element, DEEP, "<w:t>Hm</w:t>") + "</w:p>")
                .write(files.at("deep.docx"));
    }

    private static Path deepOdt(BadFiles files, String element) throws IOException {
        return new TestOdt().xml(BadFiles.deep(element, DEEP, "Hm")).write(files.at("deep.odt"));
    }

    @Test
    void anEmptyFileOfEveryEndingSaysSo() throws IOException {
        List<Path> empty = new ArrayList<>();
        for (String ending : Format.ALL_ENDINGS) {
            empty.add(Files.createFile(folder.resolve("empty." + ending)));
        }
        empty.add(Files.createFile(folder.resolve("empty.zip")));
        empty.add(Files.createFile(folder.resolve("empty")));
        List<ReadFile> read = Intake.read(empty, Options.DEFAULT, Progress.NONE);
        assertThat(read)
                .hasSameSizeAs(empty)
                .allSatisfy(file -> assertThat(((RefusedFile) file).why())
                        .isEqualTo("‘" + file.file() + "’ is empty. Look for the right file."));
    }

    @Test
    void filesOfThisMachineAreNotReachedFromXml() throws IOException {
        BadFiles files = new BadFiles(folder);
        String out = BadFiles.reachingOut(files.write("secret.txt", SECRET));
        List<Path> bad = List.of(
                files.write("out.eaf", XML + out + eaf("&a9;")),
                files.write("out.exb", XML + out + exb("&a9;")),
                files.write("out.xml", XML + out + tei("&a9;")),
                files.write("out.html", XML + out + "<html><body><p>A: so &a9; it was</p></body></html>"),
                files.write("out2.html", out + "<html><body><p>A: so &a9; it was</p></body></html>"),
                docx(files, "out.docx", out),
                odt(files, "out.odt", out),
                files.xlsx("out.xlsx", "<sheetData><row><c><v>&a9;</v></c></row></sheetData>", out));
        for (ReadFile file : Intake.read(bad, Options.DEFAULT, Progress.NONE)) {
            String shown = file instanceof ReadTranscript read ? read.text().text() : ((RefusedFile) file).why();
            assertThat(shown).as(file.file()).doesNotContain(SECRET);
        }
    }

    @ParameterizedTest
    @MethodSource
    void isReadByWhatItHoldsAndSaysThatItsNameIsWrong(String name, Maker maker, Format format, String is)
            throws Exception {
        Path file = maker.make(new BadFiles(folder));
        ReadTranscript read = (ReadTranscript) Intake.read(file, Options.DEFAULT);
        assertThat(read.format()).isEqualTo(format);
        assertThat(read.warnings())
                .contains("Its name ends in ." + Format.ending(name) + ", but it is " + is + " and was read so.");
        assertThat(read.words()).isBetween(4, 7);
    }

    static Stream<Arguments> isReadByWhatItHoldsAndSaysThatItsNameIsWrong() {
        String rtf = "{\\rtf1 I: Where?\\par P: Here.\\par I: So?\\par P: Yes.\\par}";
        String html =
                "<!DOCTYPE html><html><body><p>I: Where?</p><p>P: Here.</p><p>I: So?</p><p>P: Yes.</p></body></html>";
        String xhtml = XML
                + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>I: Where?</p><p>P: Here. So? Yes.</p></body></html>";
        String json =
                "{\n  \"segments\": [{\"start\":0.0,\"end\":1.5,\"text\":\"Where was it?\"},{\"start\":2,\"end\":3,\"text\":\"Here.\"}]}";
        String srt =
                "1\n00:00:01,000 --> 00:00:02,000\nANN: Where was it?\n\n2\n00:00:03,000 --> 00:00:04,000\nBEN: Here.\n";
        String vtt =
                "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Where was it?</v>\n\n00:03.000 --> 00:04.000\n<v Ben>Here.</v>\n";
        String csv = "Speaker;Text\nI;Where?\nP;Here.\nI;So?\nP;Yes\n";
        return Stream.of(
                named("word.txt", f -> f.docx("word.txt"), Format.DOCX, "a Word document"),
                named("word.xml", f -> f.docx("word.xml"), Format.DOCX, "a Word document"),
                named("word.zip", f -> f.docx("word.zip"), Format.DOCX, "a Word document"),
                named("odt.docx", f -> f.odt("odt.docx"), Format.ODT, "an OpenDocument text"),
                named("sheet.docx", f -> f.xlsx("sheet.docx"), Format.XLSX, "an Excel workbook"),
                named("pdf.doc", f -> f.pdf("pdf.doc", ""), Format.PDF, "a PDF"),
                named("rtf.doc", f -> f.write("rtf.doc", rtf), Format.RTF, "an RTF document"),
                named("html.doc", f -> f.write("html.doc", html), Format.HTML, "a web page"),
                named("xhtml.txt", f -> f.write("xhtml.txt", xhtml), Format.HTML, "a web page"),
                named("vtt.txt", f -> f.write("vtt.txt", vtt), Format.VTT, "a WebVTT file"),
                named("srt.txt", f -> f.write("srt.txt", srt), Format.SRT, "an SRT file"),
                named("json.txt", f -> f.write("json.txt", json), Format.JSON, "JSON with segments"),
                named("csv.txt", f -> f.write("csv.txt", csv), Format.CSV, "a table"),
                named("text.html", f -> f.write("text.html", BadFiles.TALK), Format.TXT, "plain text"));
    }

    private static Arguments named(String name, Maker maker, Format format, String is) {
        return arguments(name, maker, format, is);
    }

    @Test
    void namesInAnArchiveThatLeadElsewhereAreOnlyNames() throws IOException {
        BadFiles files = new BadFiles(folder);
        Path zip = files.zip(
                "ways.zip",
                "../up.txt",
                BadFiles.TALK,
                "/etc/root.txt",
                BadFiles.TALK,
                "..\\win.txt",
                BadFiles.TALK,
                "a/../../twice.txt",
                BadFiles.TALK,
                ".hidden/no.txt",
                BadFiles.TALK);
        List<ReadFile> read = Intake.read(List.of(zip), Options.DEFAULT, Progress.NONE);
        assertThat(read)
                .allMatch(ReadTranscript.class::isInstance)
                .extracting(ReadFile::file)
                .containsExactlyInAnyOrder("up.txt", "root.txt", "win.txt", "twice.txt");
        assertThat(read)
                .extracting(file -> ((ReadTranscript) file).name())
                .containsExactlyInAnyOrder("up", "root", "win", "twice");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(zip);
        }
    }

    @Test
    void badFilesInAnArchiveAreRefusedOneByOne() throws Exception {
        BadFiles files = new BadFiles(folder);
        Path inner = files.zip("inner.zip", "a.txt", BadFiles.TALK);
        Path zip = files.zipped(
                "all.zip",
                inner,
                files.docx("good.docx"),
                files.locked(files.docx("x.docx"), "locked.docx"),
                files.scan("scan.pdf", 1),
                files.cut(files.docx("y.docx"), "cut.docx", 0.5),
                files.write("empty.txt", ""));
        List<ReadFile> read = Intake.read(List.of(zip), Options.DEFAULT, Progress.NONE);
        assertThat(read).hasSize(6);
        assertThat(read)
                .filteredOn(ReadTranscript.class::isInstance)
                .extracting(ReadFile::file)
                .containsExactly("good.docx");
        assertThat(read)
                .filteredOn(RefusedFile.class::isInstance)
                .allSatisfy(file -> assertThat(((RefusedFile) file).why()).contains("‘" + file.file() + "’"));
        assertThat(((RefusedFile) read.get(0)).why()).contains("archive within an archive");
    }
}
