package org.sheaf.desktop.reader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;

/** Marks in words, for tooltips and screen readers. */
final class Described {

    /** How many letters stand in a line of a tooltip. */
    private static final int TIP = 64;

    private Described() {}

    /** Path, definition, coder and date of a mark, a line each; and that it could be joined. */
    static String mark(Scene scene, Mark mark) {
        List<String> lines = new ArrayList<>();
        Id<Code> id = mark.code();
        ReaderModel model = scene.model();
        if (id == null) {
            lines.add(Words.of("reader.new-quotation"));
        } else {
            model.study().codes().find(id).ifPresent(code -> {
                lines.add(model.study().framework().path(code));
                if (!code.definition().brief().isBlank()) {
                    wrap(code.definition().brief(), lines);
                }
            });
        }
        if (id != null) {
            lines.addAll(weighed(model, mark, id));
        }
        lines.add(coder(scene, mark.coder()) + ", " + Times.moment(Instant.ofEpochMilli(mark.made())));
        if (mark.quotations().size() > 1) {
            lines.add(Words.of("reader.overlaps", scene.name(mark)));
        }
        return String.join("\n", lines);
    }

    /** A tooltip breaks no line by itself. */
    private static void wrap(String text, List<String> into) {
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > TIP) {
                into.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        into.add(line.toString());
    }

    /** A bookmark's name, or that it is one. */
    static String bookmark(Bookmark bookmark) {
        return bookmark.name().isBlank()
                ? Words.of("reader.bookmark.plain")
                : Words.of("reader.bookmark.named", bookmark.name());
    }

    /** Weight and comment of the mark's codings, where there are any. */
    private static List<String> weighed(ReaderModel model, Mark mark, Id<Code> code) {
        List<String> lines = new ArrayList<>();
        for (Id<Quotation> quotation : mark.quotations()) {
            model.page().find(quotation).stream()
                    .flatMap(found -> found.codings().stream())
                    .filter(coding -> coding.code().equals(code))
                    .forEach(coding -> {
                        Integer weight = coding.weight();
                        if (weight != null) {
                            lines.add(Words.of("quotations.weight", weight));
                        }
                        if (!coding.comment().isBlank()) {
                            lines.add(coding.comment());
                        }
                    });
        }
        return lines;
    }

    static String coder(Scene scene, Id<Coder> coder) {
        return scene.model().study().coders().find(coder).map(Coder::name).orElse("?");
    }
}
