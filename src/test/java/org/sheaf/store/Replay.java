package org.sheaf.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.StudyStore;
import org.sheaf.study.Tables;
import org.sheaf.study.Transcript;

/** Follows a journal from its first step and compares where it leads with the study as it is stored. */
public final class Replay {

    private final Map<Id<?>, Entity> objects = new HashMap<>();
    private final Map<Id<Transcript>, Map<Id<Quotation>, Quotation>> pages = new HashMap<>();

    /** What the stored study has otherwise than its journal says, a sentence each. */
    static List<String> differences(StudyStore store) {
        Replay replay = new Replay();
        for (long at = 1; at <= store.journal().last(); at++) {
            store.journal().edits(at).forEach(replay::follow);
        }
        return replay.compare(store.load());
    }

    /** Does to what is followed what an entry did. */
    public void follow(Edit edit) {
        if (edit instanceof Edit.OfEntity e) {
            if (e.after() == null) {
                objects.remove(e.any().id());
            } else {
                objects.put(e.any().id(), e.after());
            }
        } else if (edit instanceof Edit.OfQuotation q) {
            Map<Id<Quotation>, Quotation> page = pages.computeIfAbsent(q.transcript(), t -> new HashMap<>());
            if (q.after() == null) {
                page.remove(q.any().id());
            } else {
                page.put(q.any().id(), q.after());
            }
        } else if (edit instanceof Edit.OfPage p) {
            Map<Id<Quotation>, Quotation> page = new HashMap<>();
            p.after().quotations().forEach(q -> page.put(q.id(), q));
            pages.put(p.transcript(), page);
        }
    }

    /** What a study has otherwise than what was followed, a sentence each. */
    public List<String> compare(Study study) {
        List<String> differences = new ArrayList<>();
        Map<Id<?>, Entity> stored = new HashMap<>();
        Tables t = study.tables();
        Stream.of(
                        t.coders(),
                        t.codes(),
                        t.participants(),
                        t.transcripts(),
                        t.analyses(),
                        t.themes(),
                        t.memos(),
                        t.versions(),
                        t.standings(),
                        t.bookmarks(),
                        t.questions(),
                        t.askings(),
                        t.outlines(),
                        t.attributes(),
                        t.team().rounds(),
                        t.team().frozenLayers(),
                        t.team().decisions(),
                        t.team().codeDecisions(),
                        t.team().mergings())
                .forEach(table -> table.forEach(entity -> stored.put(entity.id(), entity)));
        stored.remove(Coder.CONSENSUS.id()); // every study is born with it
        objects.values().removeIf(StudyFacts.class::isInstance);
        stored.keySet().forEach(id -> objects.putIfAbsent(id, null));
        objects.forEach((id, entity) -> {
            if (!Objects.equals(entity, stored.get(id))) {
                differences.add("the history says " + entity + ", the study has " + stored.get(id));
            }
        });
        for (Transcript transcript : t.transcripts()) {
            Map<Id<Quotation>, Quotation> page = new HashMap<>();
            study.page(transcript.id()).quotations().forEach(q -> page.put(q.id(), q));
            if (!page.equals(pages.getOrDefault(transcript.id(), Map.of()))) {
                differences.add("the quotations of " + transcript.name() + " are others than the history says");
            }
        }
        return differences;
    }
}
