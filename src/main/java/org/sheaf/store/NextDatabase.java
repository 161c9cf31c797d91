package org.sheaf.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Edit;
import org.sheaf.study.Entity;
import org.sheaf.study.Entry;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.NextEpoch;
import org.sheaf.study.Page;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;
import org.sheaf.study.Seals;
import org.sheaf.study.Study;
import org.sheaf.study.TextKey;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;

/**
 * Writes the database with which a new epoch begins: objects, texts and quotations as they become, sealed under a key of their own, and
 * of the history who did what kind of thing when. Nothing is taken over as bytes. One thread, once.
 */
final class NextDatabase {

    private static final int STRIDE = 500;

    private final Contents old;
    private final NextEpoch begin;
    private final Progress progress;
    private final byte[] sealKey = new byte[32];
    private final Seals seals;
    private final Set<TextKey> texts;

    /**
     * Prepares it.
     *
     * @param old what the ending epoch holds
     * @param begin what the new one begins with
     */
    NextDatabase(Contents old, NextEpoch begin, Progress progress) {
        this.old = old;
        this.begin = begin;
        this.progress = progress;
        new SecureRandom().nextBytes(sealKey);
        this.seals = new Seals(sealKey);
        this.texts = CopyFolder.present(begin.study(), begin.kept());
    }

    /**
     * Makes it and checks it.
     *
     * @param folder empty
     * @param opener opens it with what opens the study
     * @throws Refusal when the old one is not whole, or the new one would not be
     */
    void make(Path folder, Backups opener) {
        refuseDamaged();
        try (Database database = opener.open(folder, true)) {
            database.migrate(0);
            H2Store.begin(database, objects(), sealKey, begin.entry().epoch());
            CopyFolder.write(database, texts, begin.texts(), progress);
            pages(database);
            history(database);
            database.sync();
        }
        check(folder, opener);
    }

    /** What is sealed anew must have been whole, else nobody could ever tell. */
    private void refuseDamaged() {
        Study study = old.study();
        Seals were = new Seals(old.sealKey());
        long done = 0;
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            progress.report(
                    "Checking " + transcript.name(), done++, study.transcripts().size());
            TranscriptText text = old.texts().of(transcript);
            for (Quotation quotation : old.page(transcript.id()).quotations()) {
                if (quotation.span().end() > text.text().length()
                        || quotation.seal() != were.of(text.words(quotation.span()))) {
                    throw new Refusal("A quotation in ‘" + transcript.name() + "’ (" + quotation.span()
                            + ") no longer covers the words it covered. What sheaf check finds must be mended before"
                            + " anything is replaced for good; nothing was changed.");
                }
            }
        }
    }

    private List<Edit> objects() {
        Study study = begin.study();
        List<Edit> objects = new ArrayList<>();
        objects.add(Edit.add(study.facts()));
        for (Entity entity : study.tables().everything()) {
            objects.add(Edit.add(entity instanceof FrozenLayer layer ? sealed(layer) : entity));
        }
        return objects;
    }

    private FrozenLayer sealed(FrozenLayer layer) {
        TextKey key = new TextKey(layer.transcript(), layer.revision());
        if (!texts.contains(key)) {
            throw new IllegalArgumentException("a frozen layer lies in a text that the new epoch does not have");
        }
        return layer.with(sealed(layer.page(), key, "a closed round"));
    }

    private Page sealed(Page page, TextKey key, String where) {
        if (page.size() == 0) {
            return page;
        }
        TranscriptText text = begin.texts().text(key.transcript(), key.revision());
        return page.resealed(span -> seal(text, span, where));
    }

    private long seal(TranscriptText text, Span span, String where) {
        if (span.end() > text.text().length()
                || CodePoints.splitsPair(text.text(), span.start())
                || CodePoints.splitsPair(text.text(), span.end())) {
            throw new Refusal(
                    "A quotation in " + where + " (" + span + ") would lie outside its new text. Nothing was changed.");
        }
        return seals.of(text.words(span));
    }

    private void pages(Database database) {
        Study study = begin.study();
        long done = 0;
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            progress.report(
                    "Sealing " + transcript.name(), done++, study.transcripts().size());
            Page page = sealed(
                    study.page(transcript.id()),
                    new TextKey(transcript.id(), transcript.revision()),
                    "‘" + transcript.name() + "’");
            Map<Id<Transcript>, @Nullable Page> one = new HashMap<>();
            one.put(transcript.id(), page);
            database.write(connection -> {
                Rows.writePages(connection, one);
                return one;
            });
        }
    }

    /** What happened, without what it did: neither the words of a title nor any value crosses over. */
    private void history(Database database) {
        progress.report("Carrying the history over", 0, 0);
        EarlierTitles titles = new EarlierTitles(old.journal());
        for (long from = old.journal().last(); from > 0; ) {
            progress.check();
            List<Entry> entries = old.journal().back(from, STRIDE);
            database.write(connection -> {
                H2Journal.insert(connection, entries.stream().map(titles::of).toList());
                return entries;
            });
            from = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).position() - 1;
        }
        database.write(connection -> {
            H2Journal.insert(connection, List.of(begin.entry()));
            return begin;
        });
    }

    /** Opens what was written as the next opening of the study will find it. */
    private void check(Path folder, Backups opener) {
        try (Database written = opener.open(folder, false)) {
            Contents contents = new Contents(written, begin.entry().epoch());
            Set<String> faults = new HashSet<>(new StoreCheck(contents, written).run(progress));
            faults.removeAll(
                    org.sheaf.study.Soundness.ofObjects(old.study())); // were there before, and are to be mended
            if (!faults.isEmpty()) {
                throw new Refusal("The new database is not whole, and nothing was changed. "
                        + faults.iterator().next());
            }
        }
    }
}
