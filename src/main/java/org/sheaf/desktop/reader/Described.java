package org.sheaf.desktop.reader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;

/** Marks in words, for tooltips and screen readers. */
final class Described {

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
                    lines.add(code.definition().brief());
                }
            });
        }
        lines.add(coder(scene, mark.coder()) + ", " + Times.moment(Instant.ofEpochMilli(mark.made())));
        if (mark.quotations().size() > 1) {
            lines.add(Words.of("reader.overlaps", scene.name(mark)));
        }
        return String.join("\n", lines);
    }

    /** A bookmark's name, or that it is one. */
    static String bookmark(Bookmark bookmark) {
        return bookmark.name().isBlank()
                ? Words.of("reader.bookmark.plain")
                : Words.of("reader.bookmark.named", bookmark.name());
    }

    static String coder(Scene scene, Id<Coder> coder) {
        return scene.model().study().coders().find(coder).map(Coder::name).orElse("?");
    }
}
