package org.sheaf;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rooms of the house, which other rooms each may import, and which libraries each may use: the table of
 * docs/architecture.md. A new room or library gets its line here and there.
 */
final class Rooms {

    static final String ROOT = "org.sheaf";

    /** Every room may import these. */
    private static final Set<String> FOUNDATIONS = Set.of("text", "study");

    private static final Set<String> FEATURES = Set.of(
            "workbench",
            "documents",
            "tables",
            "outlet",
            "intake",
            "language",
            "identity",
            "correction",
            "merge",
            "search",
            "analysis",
            "agreement",
            "reconcile",
            "report",
            "exchange");

    static final List<Room> ALL = List.of(
            room("text"),
            room("study", "text"),
            room("merge", "correction"),
            room("store", "merge"),
            room("workbench", "merge"),
            room("documents"),
            room("tables", "documents"),
            room("outlet", "identity"),
            room("intake", "documents", "tables"),
            room("correction"),
            room("language"),
            room("identity", "language", "documents", "tables", "intake"),
            room("search", "language"),
            room("analysis", "search", "language"),
            room("agreement"),
            room("reconcile", "agreement", "analysis", "language", "tables"),
            room("report", "analysis", "search", "agreement", "reconcile", "tables", "documents"),
            room("exchange", "intake", "tables", "documents", "report"),
            new Room("desktop", FEATURES),
            new Room("cli", FEATURES),
            new Room("app", plus(FEATURES, "store", "desktop", "cli")));

    static final List<Library> LIBRARIES = List.of(
            library("Lucene", "search").of("org.apache.lucene"),
            library("POI", "documents", "tables").of("org.apache.poi", "org.apache.xmlbeans", "org.openxmlformats"),
            library("PDFBox", "documents").of("org.apache.pdfbox", "org.apache.fontbox"),
            library("jsoup", "documents").of("org.jsoup"),
            library("RTF Parser Kit", "documents").of("com.rtfparserkit"),
            library("zip", "documents").of("org.apache.commons.compress"),
            library("XML", "documents").of("javax.xml", "org.w3c.dom", "org.xml.sax"),
            library("FastCSV", "tables").of("de.siegmar.fastcsv"),
            library("JDBC", "store", "exchange").of("java.sql", "javax.sql"),
            library("the databases", "store").of("org.h2", "org.postgresql"),
            library("SQLite", "exchange").of("org.sqlite"),
            library("JSON", "store", "outlet", "intake", "identity", "cli").of("com.fasterxml.jackson"),
            library("the encoding detector", "intake").of("org.mozilla.universalchardet"),
            library("CoreNLP", "language").of("edu.stanford.nlp"),
            library("Bouncy Castle", "identity").of("org.bouncycastle"),
            library("files in memory", "identity").of("com.google.common.jimfs"),
            library("how names sound", "identity").of("org.apache.commons.codec"),
            library("Swing's text kits", "desktop", "intake", "app").of("javax.swing.text"),
            library("Swing", "desktop", "app").of("javax.swing", "com.formdev.flatlaf", "net.miginfocom"),
            library("AWT", "desktop", "app", "report", "outlet").of("java.awt"),
            library("SVG", "report").of("org.jfree"),
            library("picocli", "cli", "app").of("picocli"),
            library("the network", "store").of("java.net.http", "javax.net"),
            library("the log's engine", "app").of("org.tinylog"));

    private Rooms() {}

    private static Room room(String name, String... imports) {
        return new Room(name, Set.of(imports));
    }

    private static Library library(String name, String... rooms) {
        return new Library(name, Set.of(rooms), List.of());
    }

    private static Set<String> plus(Set<String> rooms, String... more) {
        Set<String> all = new TreeSet<>(rooms);
        all.addAll(List.of(more));
        return all;
    }

    /** A room's package with everything below it, in ArchUnit's notation. */
    static String packageOf(String room) {
        return ROOT + "." + room + "..";
    }

    /** A room and the rooms it may import besides the foundations. */
    record Room(String name, Set<String> imports) {

        String[] allowedPackages() {
            Set<String> allowed = new TreeSet<>(imports);
            if (!name.equals("text")) {
                allowed.addAll(FOUNDATIONS);
            }
            allowed.add(name);
            return allowed.stream().map(Rooms::packageOf).toArray(String[]::new);
        }
    }

    /** A library's packages and the rooms that may use it. */
    record Library(String name, Set<String> rooms, List<String> packages) {

        Library of(String... prefixes) {
            return new Library(name, rooms, List.of(prefixes));
        }

        String[] packagePatterns() {
            return packages.stream().map(prefix -> prefix + "..").toArray(String[]::new);
        }

        String[] roomPatterns() {
            return rooms.stream().map(Rooms::packageOf).toArray(String[]::new);
        }
    }
}
