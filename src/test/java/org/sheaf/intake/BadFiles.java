package org.sheaf.intake;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.sheaf.documents.TestDocx;
import org.sheaf.documents.TestOdt;

/** Makes the files that nobody should be given, in a folder that goes again. */
final class BadFiles {

    /** A whole interview, as text. */
    static final String TALK = "I: Where?\n\nP: Here.\n\nI: Since when?\n\nP: Since the ladder.\n";

    /** Ten names for text, each ten times the one before: a few hundred bytes that stand for gigabytes. */
    static final String LAUGHS = laughs();

    private final Path folder;

    BadFiles(Path folder) {
        this.folder = folder;
    }

    private static String laughs() {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            type.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return type.append("]>").toString();
    }

    /** A document type that names a file of this machine as text. */
    static String reachingOut(Path secret) {
        return "<!DOCTYPE x [<!ENTITY a9 SYSTEM \"" + secret.toUri() + "\">]>";
    }

    Path at(String name) {
        return folder.resolve(name);
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(at(name), text);
    }

    Path write(String name, byte[] bytes) throws IOException {
        return Files.write(at(name), bytes);
    }

    /** The first part of a file. */
    Path cut(Path file, String name, double share) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return write(name, Arrays.copyOf(bytes, (int) (bytes.length * share)));
    }

    Path docx(String name) throws IOException {
        TestDocx docx = new TestDocx();
        TALK.lines().filter(line -> !line.isEmpty()).forEach(docx::p);
        return docx.write(at(name));
    }

    /** A Word document of many short turns. */
    Path docx(String name, int paragraphs) throws IOException {
        TestDocx docx = new TestDocx();
        for (int i = 0; i < paragraphs; i++) {
            docx.p((i % 2 == 0 ? "I: What of shed number " : "P: It was painted again in year ") + i + ".");
        }
        return docx.write(at(name));
    }

    Path odt(String name) throws IOException {
        TestOdt odt = new TestOdt();
        TALK.lines().filter(line -> !line.isEmpty()).forEach(odt::p);
        return odt.write(at(name));
    }

    /** A workbook with one row a turn. */
    Path xlsx(String name) throws IOException {
        StringBuilder rows = new StringBuilder(row("Speaker", "Text"));
        for (String line : TALK.split("\n\n")) {
            rows.append(row(line.substring(0, 1), line.substring(3).strip()));
        }
        return xlsx(name, "<sheetData>" + rows + "</sheetData>", "");
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    /** A workbook whose sheet holds this. */
    Path xlsx(String name, String sheet, String type) throws IOException {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return zip(
                name,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + kinds + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + kinds
                        + "worksheet+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                        + relations + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                        + "\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                        + relations + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                type + "<worksheet xmlns=\"" + main + "\">" + sheet + "</worksheet>");
    }

    /** A text as PDF; with a password when one is given. */
    Path pdf(String name, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                float y = 700;
                for (String line : TALK.split("\n\n")) {
                    out.beginText();
                    out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    out.newLineAtOffset(60, y);
                    out.showText(line.strip());
                    out.endText();
                    y -= 30;
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(at(name).toFile());
        }
        return at(name);
    }

    /** Pages that are pictures. */
    Path scan(String name, int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
                image.setRGB(i % 60, 3, 0xFFFFFF);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    out.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 800);
                }
            }
            document.save(at(name).toFile());
        }
        return at(name);
    }

    static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    /** An Office document behind a password, as Word and Excel write it. */
    Path locked(Path document, String name) throws Exception {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("heron");
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            try (OutputStream out = encryptor.getDataStream(ole)) {
                Files.copy(document, out);
            }
            try (OutputStream out = Files.newOutputStream(at(name))) {
                ole.writeFilesystem(out);
            }
        }
        return at(name);
    }

    /** An archive of names and texts in turn. */
    Path zip(String name, String... parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(at(name)))) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return at(name);
    }

    /** Writes one part of an archive. */
    @FunctionalInterface
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    /** An archive of parts that are written one by one, so that they are never in memory; each name numbered. */
    Path zip(String name, String part, int parts, Part written) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(at(name))))) {
            for (int i = 0; i < parts; i++) {
                zip.putNextEntry(new ZipEntry(part.replace("#", Integer.toString(i))));
                written.write(zip);
                zip.closeEntry();
            }
        }
        return at(name);
    }

    /** Text that packs well, but not suspiciously well. */
    static void prose(OutputStream out, long bytes) throws IOException {
        byte[] block = new byte[1 << 16];
        int state = 17;
        for (long written = 0; written < bytes; written += block.length) {
            for (int i = 0; i < block.length; i++) {
                state = state * 1_103_515_245 + 12_345;
                int letter = state >>> 16 & 31;
                block[i] = (byte) (i % 80 == 79 ? '\n' : letter < 26 && i % 13 < 4 ? 'a' + letter : ' ');
            }
            out.write(block);
        }
    }

    static void zeros(OutputStream out, long bytes) throws IOException {
        byte[] block = new byte[1 << 16];
        for (long written = 0; written < bytes; written += block.length) {
            out.write(block);
        }
    }

    /** A file of prose, of so many MB. */
    Path prose(String name, int megabytes) throws IOException {
        try (OutputStream out = Files.newOutputStream(at(name))) {
            prose(out, (long) megabytes << 20);
        }
        return at(name);
    }

    /** Elements within each other. */
    static String deep(String element, int depth, String inside) {
        return ("<" + element + ">").repeat(depth) + inside + ("</" + element + ">").repeat(depth);
    }

    /** A document in which one part is another. */
    Path rezip(Path document, String name, String part, UnaryOperator<String> change) throws IOException {
        try (ZipFile from = new ZipFile(document.toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(at(name)))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                String text = new String(bytes, StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(part) ? change.apply(text).getBytes(StandardCharsets.UTF_8) : bytes);
                zip.closeEntry();
            }
        }
        return at(name);
    }

    /** An archive of files. */
    Path zipped(String name, Path... files) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(at(name)))) {
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return at(name);
    }

    /** Bytes that mean nothing. */
    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(20_310_505).nextBytes(bytes);
        return bytes;
    }

    /** A document in which one part has a quarter of a gigabyte of blanks before an element. */
    Path swollen(Path document, String name, String part, String before) throws IOException {
        try (ZipFile from = new ZipFile(document.toFile());
                ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(at(name))))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                int end = Math.max(0, text.indexOf(before));
                zip.write(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
                for (int i = 0; i < 250 && entry.getName().equals(part); i++) {
                    zip.write(" ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
                }
                zip.write(text.substring(end).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return at(name);
    }
}
