package org.sheaf.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.sheaf.documents.StyledDocument.Asides;
import org.sheaf.documents.StyledDocument.Block;
import org.sheaf.documents.StyledDocument.Paragraph;
import org.sheaf.documents.StyledDocument.Table;

/** Walks a web page from start to end and writes its paragraphs. */
final class HtmlBody implements NodeVisitor {

    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "nav",
            "head",
            "noscript",
            "template",
            "svg",
            "button",
            "select",
            "textarea",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video",
            "math",
            "rt",
            "rp");
    private static final Set<String> INLINE_BOLD = Set.of("b", "strong", "th");

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<List<Paragraph>>> rows = new ArrayList<>();
    private List<List<Paragraph>> row = new ArrayList<>();
    private List<Paragraph> cell = new ArrayList<>();
    private ParagraphWriter written = new ParagraphWriter();
    private int tables;
    private int bold;
    private int skipping;
    private int verbatim;
    private int heading;
    private int hidden;
    private int numbered;

    StyledDocument document() {
        end();
        return new StyledDocument(blocks, new Asides(0, hidden, numbered));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words(text.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || style(element).contains("display:none")
                || style(element).contains("visibility:hidden");
    }

    private static String style(Element element) {
        return element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isBold(Element element) {
        return INLINE_BOLD.contains(element.normalName()) || style(element).matches(".*font-weight:(bold|[6-9]00).*");
    }

    private static boolean isSkipped(Element element) {
        return NO_TEXT.contains(element.normalName()) || isHidden(element);
    }

    private void open(Element element) {
        if (isSkipped(element)) {
            skipping++;
            hidden += isHidden(element) && element.hasText() ? 1 : 0;
        }
        if (skipping > 0) {
            return;
        }
        String name = element.normalName();
        if (name.equals("br")) {
            written.trimEnd();
            written.add("\n", bold > 0);
        } else if (breaks(element)) {
            end();
        }
        bold += isBold(element) ? 1 : 0;
        verbatim += name.equals("pre") ? 1 : 0;
        numbered += name.equals("li") ? 1 : 0;
        heading = name.matches("h[1-6]") ? name.charAt(1) - '0' : heading;
        tables += name.equals("table") ? 1 : 0;
    }

    private void close(Element element) {
        if (skipping == 0) {
            String name = element.normalName();
            if (breaks(element)) {
                end();
            }
            bold -= isBold(element) ? 1 : 0;
            verbatim -= name.equals("pre") ? 1 : 0;
            heading = name.matches("h[1-6]") ? 0 : heading;
            closeTable(name);
        }
        skipping -= isSkipped(element) ? 1 : 0;
    }

    private void closeTable(String name) {
        if (tables == 1 && (name.equals("td") || name.equals("th"))) {
            row.add(cell);
            cell = new ArrayList<>();
        } else if (tables == 1 && name.equals("tr")) {
            if (!row.isEmpty()) {
                rows.add(row);
            }
            row = new ArrayList<>();
        } else if (name.equals("table")) {
            tables--;
            if (tables == 0 && !rows.isEmpty()) {
                blocks.add(new Table(rows));
                rows.clear();
            }
        }
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || Set.of("td", "th", "tr", "dt", "dd", "li").contains(element.normalName());
    }

    private void end() {
        written.trimEnd();
        if (!written.isEmpty()) {
            Paragraph paragraph = written.done("", heading);
            if (tables > 0) {
                cell.add(paragraph);
            } else {
                blocks.add(paragraph);
            }
        }
        written = new ParagraphWriter();
    }

    /** Blanks in a row are one, and none at the start of a line, except where the page says that they stand as they are. */
    private void words(String text) {
        if (skipping > 0) {
            return;
        }
        if (verbatim > 0) {
            written.add(text.replace("\r", ""), bold > 0);
            return;
        }
        StringBuilder plain = new StringBuilder(text.length());
        char last = written.isEmpty() ? '\n' : written.last();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!blank || last != ' ' && last != '\n') {
                last = blank ? ' ' : c;
                plain.append(last);
            }
        }
        written.add(plain, bold > 0);
    }
}
