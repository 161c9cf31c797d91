package org.sheaf.store.team.server;

import java.util.Map;
import java.util.TreeMap;
import org.sheaf.study.Entity;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.workbench.OpenStudy;

/** Everything a study says, in an order of its own, so that two copies can be compared. */
public final class States {

    private States() {}

    /** Objects, quotations and texts by identity. */
    public static Map<String, String> of(OpenStudy open) {
        Study study = open.study();
        Map<String, String> all = new TreeMap<>();
        all.put("facts", study.facts().toString());
        for (Entity entity : study.tables().everything()) {
            all.put(entity.getClass().getSimpleName() + " " + entity.id(), entity.toString());
        }
        for (Transcript transcript : study.transcripts()) {
            for (Quotation quotation : study.page(transcript.id()).quotations()) {
                all.put("quotation " + quotation.id(), transcript.id() + " " + quotation);
            }
            all.put("text " + transcript.id(), open.texts().of(transcript).text());
        }
        return all;
    }
}
