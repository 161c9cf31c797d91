package org.sheaf.intake.format;

import java.util.ArrayList;
import java.util.List;

/** Puts a text together from headings and paragraphs. */
final class HeadedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private int paragraph;
    private boolean headings;

    HeadedText heading(String words) {
        headings = true;
        return add(words.replaceAll("\\s+", " "), 2);
    }

    HeadedText paragraph(String words) {
        return add(words, 0);
    }

    private HeadedText add(String words, int heading) {
        text.append(text.isEmpty() ? "" : "\n\n");
        for (String line : words.replace("\r", "").split("\n")) {
            if (!line.isBlank()) {
                boolean below = !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
                text.append(below ? "\n" : "");
                int start = text.length();
                text.append(line.strip());
                lines.add(new Line(start, text.length(), paragraph, start, heading));
            }
        }
        paragraph++;
        return this;
    }

    boolean hasHeadings() {
        return headings;
    }

    StyledText styled() {
        return new StyledText(text.toString(), lines);
    }
}
