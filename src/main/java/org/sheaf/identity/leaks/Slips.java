package org.sheaf.identity.leaks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheaf.identity.finding.Form;
import org.sheaf.identity.finding.Homographs;
import org.sheaf.identity.finding.Lexicon;
import org.sheaf.identity.finding.Variants;
import org.sheaf.study.Identity;
import org.sheaf.text.Span;

/**
 * What is near a name that was replaced, or sounds like it: it was replaced with it. What still stands in the transcripts stands
 * there on purpose, and is let through anywhere. Any thread.
 */
final class Slips {

    private final Map<String, Identity> byName = new HashMap<>();
    private final Set<String> fine = new HashSet<>();
    private final Variants variants;

    private Slips(Collection<Identity> identities, Collection<String> free, Lexicon lexicon) {
        free.forEach(this::fine);
        for (Identity identity : identities) {
            switch (identity.verdict()) {
                case KEEP -> identity.writings().forEach(this::fine);
                case REPLACE -> {
                    fine(identity.substitute().text());
                    if (identity.slips() && isNamed(identity)) {
                        identity.writings().forEach(writing -> byName.putIfAbsent(writing, identity));
                    }
                }
                case UNDECIDED -> {
                    // nobody knows yet
                }
            }
        }
        variants = new Variants(byName.keySet(), lexicon);
    }

    static Slips of(Collection<Identity> identities, Collection<String> free, List<String> present) {
        List<String> words = new ArrayList<>(present);
        words.add(ProgramWords.ALL);
        Slips slips = new Slips(identities, free, Lexicon.of(words));
        for (String text : present) {
            slips.in(text).forEach(hit -> slips.fine.add(Form.key(hit.span().of(text))));
        }
        return slips;
    }

    private void fine(String name) {
        fine.addAll(Form.parts(Form.key(name)));
    }

    private static boolean isNamed(Identity identity) {
        return switch (identity.kind()) {
            case PERSON, PLACE, ORGANISATION, OTHER -> true;
            default -> false;
        };
    }

    /** All in what somebody wrote. */
    synchronized List<Watch.Hit> in(String text) {
        List<Watch.Hit> hits = new ArrayList<>();
        if (byName.isEmpty()) {
            return hits;
        }
        for (Variants.Variant variant : variants.in(text)) {
            Identity identity = byName.get(variant.name());
            Span span = variant.span();
            String key = Form.key(span.of(text));
            if (identity != null && !fine.contains(key) && !Homographs.has(key)) {
                hits.add(new Watch.Hit(identity, variant.name(), span));
            }
        }
        return hits;
    }
}
