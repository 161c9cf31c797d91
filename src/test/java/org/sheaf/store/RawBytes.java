package org.sheaf.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Looks for words in everything that lies in a study's folder: in the names and raw bytes of every file, among them pages that the
 * database no longer uses; in whatever can be inflated, from any place in a file; in zip entries; in what is written as Base64; in
 * every row of the database, values in parts put together; in the terms and stored fields of the search index. Words are looked for
 * as parts of others, too: leave those out that may stand in ordinary ones.
 */
public final class RawBytes {

    private static final int LONGEST = 64 << 20;
    private static final int DEPTH = 4;
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{24,}={0,2}");

    private final Path folder;
    private final ByteSearch search;
    private final Map<String, Set<String>> finds = new TreeMap<>();

    private RawBytes(Path folder, ByteSearch search) {
        this.folder = folder;
        this.search = search;
    }

    /**
     * Where words stand.
     *
     * @param folder a closed study, or any folder
     * @param originals the words
     * @param passphrase of an encrypted study, or null
     * @return by place, for instance {@code study.mv.db, inflated}, the words that stand there; empty when none do
     */
    public static Map<String, Set<String>> find(Path folder, Collection<String> originals, char @Nullable [] passphrase)
            throws IOException {
        RawBytes bytes = new RawBytes(folder, new ByteSearch(originals));
        bytes.files();
        bytes.rows(passphrase);
        bytes.index();
        return bytes.finds;
    }

    private void look(String place, byte[] bytes) {
        Set<String> found = search.in(bytes);
        if (!found.isEmpty()) {
            finds.computeIfAbsent(place, p -> new TreeSet<>()).addAll(found);
        }
    }

    private void files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.toList()) {
                String name = folder.relativize(file).toString();
                look("file names", name.getBytes(StandardCharsets.UTF_8));
                if (Files.isRegularFile(file)) {
                    everything(name, Files.readAllBytes(file), DEPTH);
                }
            }
        }
    }

    /** Looks in bytes and in whatever can be made of them. */
    private void everything(String place, byte[] bytes, int depth) {
        look(place, bytes);
        if (depth > 0) {
            inflate(place, bytes, depth);
            unzip(place, bytes, depth);
            decode(place, bytes, depth);
        }
    }

    /** Tries every place at which something deflated may begin. */
    private void inflate(String place, byte[] bytes, int depth) {
        for (int at = 0; at + 2 < bytes.length; at++) {
            boolean begins = (bytes[at] & 0x0f) == 8
                    && (bytes[at] & 0x80) == 0
                    && ((bytes[at] & 0xff) * 256 + (bytes[at + 1] & 0xff)) % 31 == 0
                    && (bytes[at + 1] & 0x20) == 0;
            if (begins) {
                byte[] inflated = inflated(bytes, at);
                if (inflated.length > 8) {
                    everything(place + ", inflated", inflated, depth - 1);
                }
            }
        }
    }

    /** As much as can be inflated; nothing where it is no such thing. */
    private static byte[] inflated(byte[] bytes, int at) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, at, bytes.length - at);
            byte[] all = new byte[1 << 14];
            int length = 0;
            while (!inflater.finished() && length < LONGEST) {
                int n = inflater.inflate(all, length, all.length - length);
                length += n;
                if (n == 0 && length < all.length) {
                    break;
                }
                if (length == all.length) {
                    all = Arrays.copyOf(all, 2 * all.length);
                }
            }
            return Arrays.copyOf(all, length);
        } catch (DataFormatException none) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    private void unzip(String place, byte[] bytes, int depth) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                look(place + ", entry names", entry.getName().getBytes(StandardCharsets.UTF_8));
                everything(place + " ▸ " + entry.getName(), zip.readAllBytes(), depth - 1);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void decode(String place, byte[] bytes, int depth) {
        Matcher runs = BASE64.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (runs.find()) {
            String run = runs.group();
            int length = run.endsWith("=") ? run.length() : run.length() / 4 * 4;
            byte[] decoded = decoded(run.substring(0, length));
            if (decoded.length > 0) {
                everything(place + ", Base64", decoded, depth - 1);
            }
        }
    }

    /** Nothing where the letters only look like it. */
    private static byte[] decoded(String run) {
        try {
            return Base64.getDecoder().decode(run);
        } catch (IllegalArgumentException none) {
            return new byte[0];
        }
    }

    private void rows(char @Nullable [] passphrase) {
        if (!Files.exists(folder.resolve(Database.FILE + ".mv.db")) || !Files.exists(folder.resolve(Marker.FILE))) {
            return; // no study: its files are looked into all the same
        }
        Marker marker = Marker.read(folder);
        try (Database database = Database.openToRead(folder, marker.key(), passphrase)) {
            List<String> tables = database.read(RawBytes::tables);
            tables.forEach(table -> database.read(connection -> rows(connection, table)));
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private int rows(Connection connection, String table) throws SQLException {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        int count = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            while (rows.next()) {
                count++;
                row(rows, table, bodies);
            }
        }
        bodies.values().forEach(body -> everything("rows of " + table, body, DEPTH));
        return count;
    }

    /** Text is looked into at once; bytes are put together with the parts before them. */
    private void row(ResultSet row, String table, Map<String, byte[]> bodies) throws SQLException {
        StringBuilder key = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            Object value = row.getObject(column);
            if (value instanceof byte[] part) {
                bodies.merge(key.toString(), part, RawBytes::join);
            } else if (value != null) {
                everything("rows of " + table, value.toString().getBytes(StandardCharsets.UTF_8), DEPTH);
                if (!row.getMetaData().getColumnName(column).equals("PART")) {
                    key.append(value).append(' ');
                }
            }
        }
    }

    private static byte[] join(byte[] before, byte[] after) {
        byte[] both = Arrays.copyOf(before, before.length + after.length);
        System.arraycopy(after, 0, both, before.length, after.length);
        return both;
    }

    private void index() throws IOException {
        Path index = folder.resolve("index");
        if (!Files.isDirectory(index)) {
            return;
        }
        try (FSDirectory directory = FSDirectory.open(index)) {
            if (!DirectoryReader.indexExists(directory)) {
                return;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (String field : FieldInfos.getIndexedFields(reader)) {
                    Terms terms = MultiTerms.getTerms(reader, field);
                    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
                    while (each.next() != null) {
                        look("index terms", Arrays.copyOf(each.term().bytes, each.term().length));
                    }
                }
                for (LeafReaderContext leaf : reader.leaves()) {
                    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                        for (IndexableField field : leaf.reader().storedFields().document(doc)) {
                            look(
                                    "index fields",
                                    String.valueOf(field.stringValue()).getBytes(StandardCharsets.UTF_8));
                        }
                    }
                }
            }
        }
    }
}
