package org.sheaf.tables;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;

/**
 * The column {@code memo} of other tables. It shows the oldest memo on the row's object. Read back, a text that stands on
 * the object already is nothing new; another one rewrites the oldest memo when the row names its object by identity and
 * no row still gives the old text, and is a further memo otherwise. No memo is ever removed by a table.
 */
final class Memos {

    private final Map<Target, List<Memo>> present = new HashMap<>();
    private final Map<Target, Said> said = new LinkedHashMap<>();

    private static final class Said {
        private final Set<String> texts = new LinkedHashSet<>();
        private final Id<Coder> coder;
        private boolean edit;

        Said(Id<Coder> coder) {
            this.coder = coder;
        }
    }

    Memos(Study study, Target.Kind kind) {
        for (Memo memo : study.memos()) {
            if (memo.on().kind() == kind) {
                present.computeIfAbsent(memo.on(), t -> new ArrayList<>(1)).add(memo);
            }
        }
        present.values().forEach(list -> list.sort(Comparator.comparing(Memo::written)));
    }

    /** What the column shows. */
    String shown(Target target) {
        List<Memo> memos = present.get(target);
        return memos == null ? "" : memos.get(0).text();
    }

    /**
     * Takes what a row says.
     *
     * @param target the row's object
     * @param text the cell; nothing is said when it is empty
     * @param coder whose memo it is, when it is new
     * @param edit whether the row names its object by identity
     */
    void say(Target target, String text, Id<Coder> coder, boolean edit) {
        if (!text.isEmpty()) {
            Said row = said.computeIfAbsent(target, t -> new Said(coder));
            row.texts.add(text);
            row.edit |= edit;
        }
    }

    /** Tells which memos are new or become different. */
    void tell(Findings findings, Instant now) {
        List<Memo> written = written(now);
        if (!written.isEmpty()) {
            findings.change(new StudyChange.MemosWritten(written));
        }
    }

    private List<Memo> written(Instant now) {
        List<Memo> written = new ArrayList<>();
        said.forEach((target, row) -> {
            List<Memo> before = present.getOrDefault(target, List.of());
            Set<String> news = new LinkedHashSet<>(row.texts);
            before.forEach(memo -> news.remove(memo.text()));
            boolean rewrites = row.edit
                    && !before.isEmpty()
                    && !row.texts.contains(before.get(0).text());
            for (String text : news) {
                if (rewrites) {
                    Memo old = before.get(0);
                    written.add(old.saying(old.kind(), text));
                    rewrites = false;
                } else {
                    written.add(new Memo(Id.random(), target, "", row.coder, now, text));
                }
            }
        });
        return written;
    }
}
