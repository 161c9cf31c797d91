package org.sheaf.documents.within;

/**
 * A part of a document.
 *
 * @param vocabulary in which it is written
 * @param place what a reader calls it; empty for the text itself
 */
record Part(Vocabulary vocabulary, String place) {

    /** By its name in the archive. */
    static Part of(String name, Vocabulary document) {
        return document == Vocabulary.OFFICE ? office(name) : open(name);
    }

    private static Part office(String name) {
        if (name.startsWith("docProps/")) {
            return new Part(Vocabulary.PROPERTIES, "the properties");
        } else if (name.startsWith("customXml/")) {
            return new Part(Vocabulary.OTHER, "custom data");
        } else if (name.startsWith("xl/worksheets/")) {
            return new Part(Vocabulary.OFFICE, "a sheet");
        }
        String file = name.substring(name.lastIndexOf('/') + 1);
        String what = file.replaceFirst("\\d*\\.xml.*$", "");
        return new Part(
                Vocabulary.OFFICE,
                switch (what) {
                    case "document" -> "";
                    case "header" -> "the header";
                    case "footer" -> "the footer";
                    case "footnotes", "endnotes" -> "a note";
                    case "comments", "threadedComment" -> "a comment";
                    case "persons", "person", "people" -> "the list of people";
                    case "sharedStrings" -> "the texts of cells";
                    case "workbook" -> "the workbook";
                    case "styles" -> "the styles";
                    case "settings" -> "the settings";
                    case "slide" -> "a slide";
                    case "notesSlide" -> "notes on a slide";
                    default -> "the part ‘" + name + "’";
                });
    }

    private static Part open(String name) {
        return switch (name) {
            case "content.xml" -> new Part(Vocabulary.OPEN_DOCUMENT, "");
            case "meta.xml" -> new Part(Vocabulary.PROPERTIES, "the properties");
            case "styles.xml" -> new Part(Vocabulary.OPEN_DOCUMENT, "the header, the footer or a style");
            case "settings.xml" -> new Part(Vocabulary.PROPERTIES, "the settings");
            default -> new Part(Vocabulary.OTHER, "the part ‘" + name + "’");
        };
    }
}
