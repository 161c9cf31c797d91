package org.sheaf.desktop.framework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Counts;
import org.sheaf.study.Framework;
import org.sheaf.study.Id;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/**
 * In how many transcripts each code or anything below it stands. Kept up to date transcript by transcript, so that one
 * coding in a study of a thousand transcripts costs one of them. Not thread-safe.
 */
@SuppressWarnings("ReferenceEquality") // untouched counts are the same object
final class BranchCounts {

    private record Known(Counts counts, Set<Id<Code>> present) {}

    private final Map<Id<Transcript>, Known> known = new HashMap<>();
    private final Map<Id<Code>, Integer> transcripts = new HashMap<>();
    private @Nullable Framework framework;

    /**
     * Brings the counts to the snapshot after edits of these transcripts' quotations and of nothing else; else, or when in
     * doubt, use {@link #update(Study)}.
     */
    void update(Study study, Set<Id<Transcript>> touched) {
        if (study.framework() != framework
                || known.size() != study.transcripts().size()) {
            update(study);
            return;
        }
        for (Id<Transcript> id : touched) {
            Known before = known.remove(id);
            if (before != null) {
                before.present.forEach(code -> transcripts.merge(code, -1, Integer::sum));
                add(study, id);
            }
        }
    }

    private void add(Study study, Id<Transcript> id) {
        Counts counts = study.counts(id);
        Set<Id<Code>> present = present(study, counts);
        present.forEach(code -> transcripts.merge(code, 1, Integer::sum));
        known.put(id, new Known(counts, present));
    }

    /** Brings the counts to the snapshot. */
    void update(Study study) {
        if (study.framework() != framework) {
            framework = study.framework();
            known.clear();
            transcripts.clear();
        }
        for (Iterator<Map.Entry<Id<Transcript>, Known>> all = known.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<Id<Transcript>, Known> each = all.next();
            if (study.counts(each.getKey()) != each.getValue().counts) {
                each.getValue().present.forEach(code -> transcripts.merge(code, -1, Integer::sum));
                all.remove();
            }
        }
        for (Transcript transcript : study.transcripts()) {
            if (!known.containsKey(transcript.id())) {
                add(study, transcript.id());
            }
        }
    }

    private static Set<Id<Code>> present(Study study, Counts counts) {
        Set<Id<Code>> present = new HashSet<>();
        for (Id<Code> code : counts.usual().keySet()) {
            Id<Code> at = code;
            while (at != null && present.add(at)) {
                at = study.codes().find(at).map(Code::parent).orElse(null);
            }
        }
        return present;
    }

    /** Transcripts in which the code or anything below it stands. */
    int transcripts(Id<Code> code) {
        return transcripts.getOrDefault(code, 0);
    }
}
