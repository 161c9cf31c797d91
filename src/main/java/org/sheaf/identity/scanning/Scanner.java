package org.sheaf.identity.scanning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sheaf.identity.finding.Form;
import org.sheaf.identity.finding.Lexicon;
import org.sheaf.identity.register.Register;
import org.sheaf.language.NameModel;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/**
 * Searches a whole study by every source at once: texts with their labels, and all other words that somebody wrote. One is kept for
 * each open study; it remembers what it found in texts that did not change, and by which identity it proposed what. One search at
 * a time, not on the EDT.
 */
public final class Scanner {

    private final Found found;
    private final Map<String, Id<Identity>> ids = new HashMap<>();

    /** One that asks no model. */
    public Scanner() {
        this(List.of());
    }

    /** One that asks these models too; several scanners may share them. */
    public Scanner(List<NameModel> models) {
        found = new Found(models);
    }

    /** One that asks the models of names that were fetched, if any were. */
    public static Scanner asInstalled() {
        return new Scanner(NameModel.installed());
    }

    /**
     * Searches a study.
     *
     * @param register what an open vault knows, or {@link Register#NONE}
     * @param progress hears of each transcript, and can stop the search
     * @throws org.sheaf.study.Refusal when a text cannot be read
     * @throws java.util.concurrent.CancellationException when the user stopped it
     */
    public synchronized Scan scan(Study study, Texts texts, Register register, Progress progress) {
        List<Passage> passages = Passage.of(study, texts, progress);
        Lexicon lexicon = lexicon(passages);
        List<Identity> known = known(study, register);
        Sightings decided = new Sightings(known, lexicon);
        InUse inUse = InUse.of(register);
        List<Seen> seen = new ArrayList<>();
        long words = 0;
        long done = 0;
        for (Passage passage : passages) {
            progress.check();
            progress.report("Looking for names", done++, 2L * passages.size());
            words += Words.count(passage.words());
            seen.addAll(unknown(passage, lexicon, decided, inUse, known));
        }
        found.forgetOthers();
        Set<String> taken = new HashSet<>();
        known.forEach(identity -> identity.writings().forEach(writing -> taken.add(Form.key(writing))));
        List<String> labels = Labels.of(study).stream()
                .filter(label -> !taken.contains(Form.key(label)) && !inUse.has(label))
                .toList();
        List<Proposals.Proposal> proposals = new Proposals(ids, lexicon).of(seen, labels);
        Places places = new Places(known, proposals, seen, lexicon);
        for (Passage passage : passages) {
            progress.check();
            progress.report("Bringing names together", done++, 2L * passages.size());
            places.read(passage, inUse);
        }
        Scan scan = new Candidates(study, register, known, proposals, places).scan((int) words, decided);
        return found.told(passages).map(scan::noting).orElse(scan);
    }

    /** The words of speech and memos; a file's name is often a person's in small letters. */
    private static Lexicon lexicon(List<Passage> passages) {
        return Lexicon.of(passages.stream()
                .filter(passage -> !passage.heading() && !passage.blocks().isEmpty())
                .map(Passage::words)
                .toList());
    }

    /** Those of the study, and those of the vault that the study does not have. */
    private static List<Identity> known(Study study, Register register) {
        Map<Id<Identity>, Identity> known = new LinkedHashMap<>();
        register.identities().forEach(identity -> known.put(identity.id(), identity));
        study.identities().forEach(identity -> known.put(identity.id(), identity));
        return List.copyOf(known.values());
    }

    private List<Seen> unknown(
            Passage passage, Lexicon lexicon, Sightings decided, InUse inUse, Collection<Identity> known) {
        Taken sighted = new Taken();
        for (Span stretch : passage.stretches()) {
            decided.in(stretch.of(passage.words()))
                    .forEach(sighting -> sighted.take(sighting.span().shift(stretch.start())));
        }
        return found.in(passage, lexicon).stream()
                .filter(seen -> !seen.writing().isBlank() && !inUse.has(passage.words(), seen.span()))
                .filter(seen -> {
                    Optional<Span> over = sighted.over(seen.span());
                    return over.isEmpty() || !over.get().contains(seen.span());
                })
                .filter(seen -> known.stream().noneMatch(identity -> Places.isSpared(identity, passage, seen.span())))
                .toList();
    }
}
