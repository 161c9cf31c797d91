package org.sheaf.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;

/** Finds coders by name; one the study does not know joins it. */
final class Coders {

    private final Map<String, Coder> byName = new HashMap<>();
    private final Map<Id<?>, String> names = new HashMap<>();
    private final List<Coder> joined = new ArrayList<>();
    private final Coder acting;

    Coders(Study study, Coder acting) {
        this.acting = acting;
        for (Coder coder : study.coders()) {
            byName.put(key(coder.name()), coder);
            names.put(coder.id(), coder.name());
        }
        byName.put(key(Coder.CONSENSUS.name()), Coder.CONSENSUS);
        names.put(Coder.CONSENSUS.id(), Coder.CONSENSUS.name());
        if (!names.containsKey(acting.id())) {
            byName.putIfAbsent(key(acting.name()), acting);
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The coder a cell names: the acting one where it is empty. */
    Id<Coder> named(String cell) {
        Coder coder = cell.isBlank()
                ? acting
                : byName.computeIfAbsent(key(cell), name -> new Coder(Id.random(), cell.strip()));
        if (names.putIfAbsent(coder.id(), coder.name()) == null) {
            joined.add(coder);
        }
        return coder.id();
    }

    /** The coder's name; empty when the study does not know the coder. */
    String name(Id<Coder> coder) {
        return names.getOrDefault(coder, "");
    }

    /** Tells who joined. */
    void tell(Findings findings) {
        for (Coder coder : joined) {
            findings.change(new StudyChange.CoderNamed(coder));
            findings.warnOf("These coders were new and joined the study:", coder.name());
        }
    }
}
