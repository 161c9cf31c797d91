package org.sheaf.reconcile.frameworks;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Page;
import org.sheaf.study.Passage;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/** Counts what becomes of quotations. */
final class Counting {

    private final Study before;
    private final Study after;
    private final Map<String, Integer> coders = new TreeMap<>();
    private int recoded;

    Counting(Study before, Study after) {
        this.before = before;
        this.after = after;
    }

    Plan.Figures figures() {
        int transcripts = 0;
        for (Transcript head : before.transcripts()) {
            boolean touched = !before.slot(head.id()).equals(after.slot(head.id()));
            int known = recoded;
            if (touched) {
                compare(before.page(head.id()), after.page(head.id()));
            }
            transcripts += recoded > known ? 1 : 0;
        }
        return new Plan.Figures(before.codes().size(), after.codes().size(), recoded, transcripts, Map.copyOf(coders));
    }

    private void compare(Page was, Page is) {
        for (int i = 0; i < was.size(); i++) { // no quotation moves, so both pages have one order
            if (!codes(was.quotation(i)).equals(codes(is.quotation(i)))) {
                recoded++;
                String coder =
                        before.coders().find(was.coder(i)).map(Coder::name).orElse("somebody");
                coders.merge(coder, 1, Integer::sum);
            }
        }
    }

    private static Set<Id<Code>> codes(Quotation quotation) {
        Set<Id<Code>> codes = new HashSet<>();
        for (Coding coding : quotation.codings()) {
            codes.add(coding.code());
        }
        return codes;
    }

    /** How many passages a code has in a layer. */
    static int passages(Study study, Layer layer, Id<Code> code) {
        int passages = 0;
        for (Transcript head : study.transcripts()) {
            if (study.counts(head.id()).codes().contains(code)) {
                passages +=
                        Passage.in(study.page(head.id()), layer, code::equals).size();
            }
        }
        return passages;
    }
}
