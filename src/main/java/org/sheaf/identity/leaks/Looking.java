package org.sheaf.identity.leaks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.documents.within.Everything;
import org.sheaf.documents.within.Finder;
import org.sheaf.documents.within.Passage;

/** Looks through a finished file for what must not leave, and for what looks as if it should not. Used for one file. */
public final class Looking implements Finder {

    private static final int PLACES = 20;

    private final @Nullable Watch watch;
    private final @Nullable Likely likely;
    private final Map<String, Set<String>> places = new LinkedHashMap<>();
    private final Map<String, Watch.Hit> first = new LinkedHashMap<>();
    private final Map<String, String> suspects = new LinkedHashMap<>();
    private final Set<String> unseen = new LinkedHashSet<>();

    private Looking(Optional<Watch> watch, Optional<Likely> likely) {
        this.watch = watch.filter(one -> !one.isEmpty()).orElse(null);
        this.likely = likely.orElse(null);
    }

    /**
     * What was found in a file.
     *
     * @param leaks what must not leave, each writing once
     * @param suspects what looks like a name or number of somebody, with the place where it stands first
     * @param unseen what cannot be read, for instance pictures; where, and what it is
     */
    public record Found(List<Leak> leaks, Map<String, String> suspects, List<String> unseen) {
        /** Copies everything. */
        public Found {
            leaks = List.copyOf(leaks);
            suspects = new LinkedHashMap<>(suspects);
            unseen = List.copyOf(unseen);
        }
    }

    /**
     * Looks through a file. Any thread.
     *
     * @param name without folder; empty where the bytes have none
     * @param watch what must not leave, where that is known
     * @param likely what to look for besides
     */
    public static Found in(String name, byte[] bytes, Optional<Watch> watch, Optional<Likely> likely) {
        Looking looking = new Looking(watch, likely);
        Everything.in(name, bytes, looking);
        return looking.found();
    }

    @Override
    public void words(Passage passage) {
        if (watch != null) {
            List<Watch.Hit> hits = switch (passage.manner()) {
                case PROSE -> watch.inProse(passage.text());
                case LABEL -> watch.inLabel(passage.text());
                case RAW -> watch.in(passage.text());
            };
            for (Watch.Hit hit : hits) {
                first.putIfAbsent(hit.writing(), hit);
                Set<String> known = places.computeIfAbsent(hit.writing(), writing -> new LinkedHashSet<>());
                if (known.size() < PLACES) {
                    known.add(passage.place(hit.span().start()));
                }
            }
        }
        if (likely != null && passage.manner() == Passage.Manner.PROSE) {
            likely.in(passage.text(), (words, at) -> suspects.putIfAbsent(words, passage.place(at)));
        }
    }

    @Override
    public void unseen(String place, String what) {
        unseen.add(place.isEmpty() ? what : what + " (" + place + ")");
    }

    private Found found() {
        List<Leak> leaks = new ArrayList<>();
        first.forEach((writing, hit) ->
                leaks.add(new Leak(hit.identity(), writing, List.copyOf(places.getOrDefault(writing, Set.of())))));
        return new Found(leaks, suspects, List.copyOf(unseen));
    }
}
