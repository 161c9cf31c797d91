package org.sheaf.intake.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.intake.format.Content.Told;
import org.sheaf.intake.format.Content.Utterance;

/** What several files on one recording say, in the order of time. */
public final class Interleaved {

    private Interleaved() {}

    /**
     * Puts files together.
     *
     * @param parts what each says
     * @param names by which a part is called whose format says nothing of who speaks, one for each
     */
    public static Told of(List<Told> parts, List<String> names) {
        List<Utterance> all = new ArrayList<>();
        Map<String, String> roles = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Told part = parts.get(i);
            String name = names.get(i);
            boolean nameless = part.utterances().stream().map(Utterance::label).allMatch(PraatReader::isNameless);
            part.utterances().forEach(u -> all.add(nameless ? new Utterance(name, u.start(), u.words()) : u));
            roles.putAll(part.roles());
        }
        all.sort(Comparator.comparingLong(Utterance::start));
        return new Told(all, roles, parts.get(0).facts());
    }
}
