package org.sheaf.documents.within;

import java.util.Set;
import java.util.regex.Pattern;

/** Which attributes bear words that somebody wrote, and what a reader calls the place. */
final class Attributes {

    /** Fonts, colours, languages and forms: words of the format, not of a person. */
    private static final Set<String> OF_THE_FORMAT = Set.of(
            "ascii",
            "hAnsi",
            "cs",
            "eastAsia",
            "asciiTheme",
            "hAnsiTheme",
            "eastAsiaTheme",
            "cstheme",
            "typeface",
            "panose",
            "font-family",
            "font",
            "fontFamily",
            "font-name",
            "font-style-name",
            "font-family-generic",
            "style",
            "class",
            "themeColor",
            "fill",
            "stroke",
            "color",
            "xmlns",
            "uri",
            "ContentType",
            "requires",
            "Requires",
            "Ignorable",
            "script",
            "charset",
            "media-type",
            "full-path-type",
            "rsidR",
            "rsidRDefault",
            "rsidP",
            "rsidRPr",
            "rsidTr",
            "paraId",
            "textId",
            "spid",
            "d",
            "points",
            "transform",
            "viewBox",
            "hash",
            "salt",
            "style-name",
            "parent-style-name");

    /** Elements whose {@code val} is a word of the format. */
    private static final Set<String> FORMS = Set.of(
            "highlight",
            "color",
            "lang",
            "jc",
            "shd",
            "u",
            "vertAlign",
            "rFonts",
            "lsdException",
            "themeFontLang",
            "compatSetting",
            "zoom",
            "numFmt",
            "lvlText",
            "suff",
            "pitch",
            "family",
            "sig",
            "latin",
            "ea",
            "prstGeom",
            "schemeClr",
            "srgbClr",
            "sysClr",
            "prstClr",
            "font-face",
            "scheme",
            "cellStyle",
            "cellStyleXfs",
            "tableStyle");

    private static final Pattern WORDS = Pattern.compile("\\p{L}.*\\p{L}|\\d{5,}", Pattern.DOTALL);

    private Attributes() {}

    /** Whether somebody may have written the value. */
    static boolean isWritten(String element, String attribute, String value) {
        return !OF_THE_FORMAT.contains(attribute)
                && !FORMS.contains(element)
                && !(element.equals("name") && attribute.equals("val") && value.length() < 3)
                && WORDS.matcher(value).find();
    }

    /** Whether the value is somebody’s name. */
    static boolean isName(String attribute) {
        return attribute.equals("author") || attribute.equals("initials") || attribute.equals("userId");
    }

    /** The place, as a reader calls it. */
    static String place(String element, String attribute) {
        return switch (attribute) {
            case "author" -> element.equals("comment") ? "author of a comment" : "author of a tracked change";
            case "initials" -> "initials of a comment’s author";
            case "descr", "alt" -> "description of a picture";
            case "title" -> element.equals("docPr") || element.equals("cNvPr") ? "description of a picture" : "title";
            case "tooltip", "screenTip" -> "tooltip of a link";
            case "Target", "href", "location", "anchor" -> "target of a link";
            case "name" -> named(element);
            default ->
                switch (element) {
                    case "alias", "tag" -> "a content control";
                    case "docVar" -> "a variable of the document";
                    default -> "attribute ‘" + attribute + "’ of ‘" + element + "’";
                };
        };
    }

    private static String named(String element) {
        return switch (element) {
            case "bookmarkStart", "bookmark", "bookmark-start" -> "a bookmark";
            case "sheet", "table" -> "name of a sheet";
            case "definedName", "named-range" -> "a defined name";
            case "property" -> "name of a property";
            case "docPr", "cNvPr" -> "name of a picture";
            default -> "attribute ‘name’ of ‘" + element + "’";
        };
    }
}
