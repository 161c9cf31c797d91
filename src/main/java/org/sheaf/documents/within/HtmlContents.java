package org.sheaf.documents.within;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.sheaf.documents.HtmlFile;

/** A web page: its words with tags inside them passed over, attributes, remarks, scripts and what stands in its styles. */
final class HtmlContents implements NodeVisitor {

    /** What a style says of letters is no word of anybody’s. */
    private static final Pattern LETTERS = Pattern.compile("(?i)font(?:-family)?\\s*:[^;}]*");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Set<String> OF_THE_FORMAT = Set.of("class", "type", "rel", "charset", "http-equiv", "lang");

    private final Telling telling;
    private final Frames frames;
    private int paragraphs;
    private int rows;

    private HtmlContents(Telling telling) {
        this.telling = telling;
        this.frames = new Frames(telling, true);
    }

    static void read(byte[] bytes, Telling telling) {
        String source = Texts.best(bytes);
        if (HtmlFile.isTooMuch(bytes)) {
            telling.prose(TAG.matcher(source).replaceAll(""), "the page");
            telling.raw(source, "the page’s source");
            return;
        }
        Document page = Jsoup.parse(source);
        HtmlContents contents = new HtmlContents(telling);
        NodeTraversor.traverse(contents, page);
        contents.frames.close();
        NodeTraversor.traverse(new Apart(telling), page);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            frames.add(text.getWholeText());
        } else if (node instanceof Comment remark) {
            telling.raw(remark.getData(), "a remark in the page’s source");
        } else if (node instanceof DataNode data) {
            boolean style = node.parent() != null && node.parent().nodeName().equals("style");
            telling.raw(
                    style ? LETTERS.matcher(data.getWholeData()).replaceAll("") : data.getWholeData(),
                    style ? "the page’s styles" : "a script of the page");
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    private void begin(Element element) {
        for (Attribute attribute : element.attributes()) {
            if (!OF_THE_FORMAT.contains(attribute.getKey())) {
                String value = attribute.getKey().equals("style")
                        ? LETTERS.matcher(attribute.getValue()).replaceAll("")
                        : attribute.getValue();
                telling.label(value, place(element.normalName(), attribute.getKey()));
            }
        }
        String name = element.normalName();
        if (name.equals("tr")) {
            frames.place("row " + ++rows + " of the tables");
        } else if (name.equals("p") || name.matches("h[1-6]") || name.equals("li")) {
            frames.place("paragraph " + ++paragraphs);
        } else if (name.equals("title")) {
            frames.place("the page’s title");
        }
        if (name.equals("br") || name.equals("wbr")) {
            frames.add(name.equals("br") ? "\n" : "");
        } else if (element.isBlock() || name.matches("t[dhr]|title|li|option")) {
            frames.breakOff();
        }
    }

    private static String place(String element, String attribute) {
        return switch (element) {
            case "meta" -> "meta data of the page";
            case "img" ->
                attribute.equals("alt") || attribute.equals("title") ? "description of a picture" : "a picture";
            default -> Attributes.place(element, attribute);
        };
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element
                && (element.isBlock() || element.normalName().matches("t[dhr]|title|li|option"))) {
            frames.breakOff();
        }
    }

    /** The same with every tag parting words, since a style may show any of them in a line of its own. */
    private static final class Apart implements NodeVisitor {
        private final StringBuilder all = new StringBuilder();
        private final Telling telling;

        Apart(Telling telling) {
            this.telling = telling;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                all.append(text.getWholeText()).append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (depth == 0) {
                telling.raw(all.toString(), "the page");
            }
        }
    }
}
