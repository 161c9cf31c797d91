package org.sheaf.documents.within;

import java.util.Set;

/** What the elements of a kind of XML mean for who reads its words; prefixes are ignored. */
enum Vocabulary {
    /** Word’s, Excel’s and PowerPoint’s. */
    OFFICE(
            Set.of(
                    "p",
                    "tr",
                    "tc",
                    "tbl",
                    "si",
                    "is",
                    "comment",
                    "row",
                    "sectPr",
                    "definedName",
                    "txbxContent",
                    "author"),
            Set.of("txbxContent", "instrText", "textbox"),
            true),
    /** That of OpenDocument. */
    OPEN_DOCUMENT(
            Set.of("p", "h", "list-item", "table-row", "table-cell", "table", "span-break"),
            Set.of("annotation", "note", "tracked-changes", "text-box", "title", "desc", "creator", "date"),
            false),
    /** Pictures of lines. */
    SVG(Set.of("text", "title", "desc", "g", "metadata", "a"), Set.of("title", "desc", "metadata"), true),
    /** Names and values: every element is one. */
    PROPERTIES(Set.of(), Set.of(), true),
    /** Any other. */
    OTHER(Set.of(), Set.of(), true);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> blocks;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> asides;

    private final boolean blanksAreNone;

    Vocabulary(Set<String> blocks, Set<String> asides, boolean blanksAreNone) {
        this.blocks = blocks;
        this.asides = asides;
        this.blanksAreNone = blanksAreNone;
    }

    /** By a file’s ending. */
    static Vocabulary of(String ending) {
        return ending.equals("svg") ? SVG : OTHER;
    }

    /** Whether words before and after its borders stand apart. */
    boolean isBlock(String element) {
        return blocks.contains(element);
    }

    /** Whether its words do not belong between those around it. */
    boolean isAside(String element) {
        return asides.contains(element);
    }

    /** Whether blanks between elements are there for who reads the file’s source alone. */
    boolean isBlankNothing(String element) {
        return blanksAreNone
                && !(this == OFFICE
                        && (element.equals("t") || element.equals("delText") || element.equals("instrText")));
    }

    /** What an empty element stands for, or nothing. */
    String sign(String element) {
        return switch (element) {
            case "tab", "br", "cr", "ptab", "s", "line-break" -> this == OFFICE || this == OPEN_DOCUMENT ? " " : "";
            case "noBreakHyphen" -> this == OFFICE ? "-" : "";
            default -> "";
        };
    }

    /** Whether an XML file of this kind is also to be read letter for letter, names of elements and all. */
    boolean isReadRaw() {
        return this == OTHER;
    }
}
