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
import org.sheaf.study.TextCount;
import org.sheaf.study.Transcript;

/**
 * In how many transcripts and documents each code or anything below it stands. Kept up to date transcript by transcript, so that one
 * coding in a study of a thousand transcripts costs one of them. Not thread-safe.
 */
@SuppressWarnings("ReferenceEquality") // untouched counts are the same object
final class BranchCounts {

    private record Known(Counts counts, boolean document, Set<Id<Code>> present) {}

    private final Map<Id<Transcript>, Known> known = new HashMap<>();
    private final Map<Id<Code>, Integer> transcripts = new HashMap<>();
    private final Map<Id<Code>, Integer> documents = new HashMap<>();
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
                count(before, -1);
                add(study, study.transcripts().get(id));
            }
        }
    }

    private void add(Study study, Transcript transcript) {
        Counts counts = study.counts(transcript.id());
        Known added = new Known(counts, transcript.isDocument(), present(study, counts));
        count(added, 1);
        known.put(transcript.id(), added);
    }

    private void count(Known text, int by) {
        Map<Id<Code>, Integer> into = text.document ? documents : transcripts;
        text.present.forEach(code -> into.merge(code, by, Integer::sum));
    }

    /** Brings the counts to the snapshot. */
    void update(Study study) {
        if (study.framework() != framework) {
            framework = study.framework();
            known.clear();
            transcripts.clear();
            documents.clear();
        }
        for (Iterator<Map.Entry<Id<Transcript>, Known>> all = known.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<Id<Transcript>, Known> each = all.next();
            if (!isStill(study, each.getKey(), each.getValue())) {
                count(each.getValue(), -1);
                all.remove();
            }
        }
        for (Transcript transcript : study.transcripts()) {
            if (!known.containsKey(transcript.id())) {
                add(study, transcript);
            }
        }
    }

    private static boolean isStill(Study study, Id<Transcript> id, Known known) {
        return study.counts(id) == known.counts
                && study.transcripts()
                        .find(id)
                        .filter(now -> now.isDocument() == known.document)
                        .isPresent();
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

    /** Transcripts and documents in which the code or anything below it stands. */
    TextCount texts(Id<Code> code) {
        return new TextCount(transcripts.getOrDefault(code, 0), documents.getOrDefault(code, 0));
    }
}
