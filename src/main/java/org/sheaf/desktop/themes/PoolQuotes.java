package org.sheaf.desktop.themes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Voices;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Page;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;

/** Single quotations that may become cards: the exemplary ones, or those of a code. Read in the background. EDT only. */
final class PoolQuotes {

    /** More than these nobody looks through; the words of the rest are not read. */
    static final int MOST = 400;

    private final Desk desk;
    private final Runnable arrived;
    private List<Found> found = List.of();
    private @Nullable Id<Code> code;
    private Runnable stop = () -> {};

    /**
     * A quotation with its words.
     *
     * @param ref which
     * @param cited its words and where they stand
     */
    record Found(QuotationRef ref, Figures.Cited cited) {}

    /** Tells when there are others. */
    PoolQuotes(Desk desk, Runnable arrived) {
        this.desk = desk;
        this.arrived = arrived;
    }

    /** The code whose quotations are shown; null for the exemplary ones of the study. */
    @Nullable
    Id<Code> code() {
        return code;
    }

    /** Shows those of a code; null for the exemplary ones of the study. */
    void of(@Nullable Id<Code> other) {
        if (!Objects.equals(code, other)) {
            code = other;
            found = List.of();
            arrived.run();
        }
        read();
    }

    /** Reads them anew. */
    void read() {
        Study study = desk.study();
        Texts texts = desk.texts();
        Id<Code> now = code;
        if (now != null && !study.codes().has(now)) {
            of(null);
            return;
        }
        stop.run();
        stop = desk.stoppable(
                Words.of("themes.pool.reading"),
                progress -> found(study, texts, now, progress),
                read -> {
                    if (!read.equals(found)) {
                        found = read;
                        arrived.run();
                    }
                },
                desk.notices()::complain);
    }

    /** Those that hold the words and are not yet on a board. */
    List<Found> shown(String words, Set<QuotationRef> placed) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return found.stream()
                .filter(each -> !placed.contains(each.ref()))
                .filter(each -> (each.cited().words() + " " + each.cited().where())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    /** Finds them in a snapshot, transcript by transcript in the usual layer. Any thread. */
    static List<Found> found(Study study, Texts texts, @Nullable Id<Code> code, Progress progress) {
        Set<Id<Code>> codes =
                code == null ? Set.of() : new HashSet<>(study.framework().withSubcodes(code));
        Citing citing = new Citing(study, texts, new Voices(study, texts));
        List<Found> all = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            if (code != null && study.counts(transcript.id()).codes().stream().noneMatch(codes::contains)) {
                continue;
            }
            Page page = study.page(transcript.id());
            Predicate<Id<Coder>> counts = Layer.USUAL.coders(page);
            for (Quotation quotation : page.quotations()) {
                boolean wanted = code == null
                        ? quotation.exemplary()
                        : quotation.codings().stream().anyMatch(coding -> codes.contains(coding.code()));
                if (wanted && counts.test(quotation.coder()) && all.size() < MOST) {
                    QuotationRef ref = new QuotationRef(transcript.id(), quotation.id());
                    citing.of(ref).ifPresent(cited -> all.add(new Found(ref, cited)));
                }
            }
        }
        return all;
    }
}
