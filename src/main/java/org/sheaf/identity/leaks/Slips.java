package org.sheaf.identity.leaks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sheaf.identity.finding.Form;
import org.sheaf.identity.finding.Homographs;
import org.sheaf.identity.finding.Lexicon;
import org.sheaf.identity.finding.Variants;
import org.sheaf.study.Identity;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/**
 * What is near a name that was replaced, or sounds like it: it was replaced with it. What still stands in the transcripts stands
 * there on purpose, and is let through anywhere. Any thread.
 */
final class Slips {

    private static final int SHORTEST = 3;

    private final Map<String, Identity> byName = new HashMap<>();
    private final Set<String> fine = new HashSet<>();
    private final Map<String, Optional<String>> seen = new ConcurrentHashMap<>();
    private final Variants variants;

    private Slips(Collection<Identity> identities, Collection<String> free, Lexicon lexicon) {
        free.forEach(this::fine);
        for (Identity identity : identities) {
            switch (identity.verdict()) {
                case KEEP -> identity.writings().forEach(this::fine);
                case REPLACE -> {
                    fine(identity.substitute().text());
                    if (identity.slips() && identity.kind().isName()) {
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
        slips.seen.clear();
        return slips;
    }

    private void fine(String name) {
        fine.addAll(Form.parts(Form.key(name)));
    }

    /** All in what somebody wrote. */
    List<Watch.Hit> in(String text) {
        List<Watch.Hit> hits = new ArrayList<>();
        if (byName.isEmpty()) {
            return hits;
        }
        for (Span word : Words.of(text, new Span(0, text.length()))) {
            String written = word.of(text);
            Optional<String> name = seen.computeIfAbsent(written, this::look);
            Identity identity = name.isEmpty() ? null : byName.get(name.get());
            if (identity != null) {
                hits.add(new Watch.Hit(
                        identity,
                        name.get(),
                        new Span(word.start(), word.start() + Form.bare(written).length())));
            }
        }
        return hits;
    }

    /** Which name a word is near; most words of a text come again and again. */
    private synchronized Optional<String> look(String written) {
        String bare = Form.bare(written);
        String key = Form.key(bare);
        return key.length() < SHORTEST || fine.contains(key) || Homographs.has(key)
                ? Optional.empty()
                : variants.nameOf(bare);
    }
}
