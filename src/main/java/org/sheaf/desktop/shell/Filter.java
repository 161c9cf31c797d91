package org.sheaf.desktop.shell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.ThemeFeed;
import org.sheaf.desktop.reader.ReaderModel;
import org.sheaf.desktop.reader.Shown;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/**
 * Which codings are to be seen, in whatever transcript is read. It follows the study: a theme brings what feeds it at the
 * time, and what is gone narrows nothing.
 *
 * @param coders whose; empty for all
 * @param codes these with their sub-codes; with {@code themes} empty for all
 * @param themes what feeds them and their sub-themes, besides
 * @param voices in whose turns; empty for all
 * @param codings whether any are drawn at all
 * @param byCoder whether they take the coder's colour instead of the code's
 */
record Filter(
        Set<Id<Coder>> coders,
        Set<Id<Code>> codes,
        Set<Id<Theme>> themes,
        Set<Voice> voices,
        boolean codings,
        boolean byCoder) {

    /** Everything, in the codes' colours. */
    static final Filter ALL = new Filter(Set.of(), Set.of(), Set.of(), Set.of(), true, false);

    /**
     * Somebody who speaks.
     *
     * @param transcript where, or null for the participants of every transcript
     * @param label of the speaker there
     */
    record Voice(@Nullable Id<Transcript> transcript, String label) {

        /** Everybody who takes part, wherever. */
        static final Voice PARTICIPANTS = new Voice(null, "");

        boolean is(Study study, Transcript in, Speaker speaker) {
            if (transcript != null) {
                return transcript.equals(in.id()) && label.equals(speaker.label());
            }
            return Optional.ofNullable(speaker.participant())
                    .flatMap(study.participants()::find)
                    .filter(person -> person.role() == Role.PARTICIPANT)
                    .isPresent();
        }
    }

    Filter {
        coders = Set.copyOf(coders);
        codes = Set.copyOf(codes);
        themes = Set.copyOf(themes);
        voices = Set.copyOf(voices);
    }

    Filter of(Set<Id<Coder>> wanted) {
        return new Filter(wanted, codes, themes, voices, codings, byCoder);
    }

    /** What codes and themes bring together; then codings are drawn. */
    Filter with(Set<Id<Code>> wanted, Set<Id<Theme>> wantedThemes) {
        return new Filter(coders, wanted, wantedThemes, voices, true, byCoder);
    }

    Filter saidBy(Set<Voice> wanted) {
        return new Filter(coders, codes, themes, wanted, codings, byCoder);
    }

    Filter codings(boolean drawn) {
        return new Filter(coders, codes, themes, voices, drawn, byCoder);
    }

    Filter byCoder(boolean yes) {
        return new Filter(coders, codes, themes, voices, codings, yes);
    }

    /** The same colours, and nothing left out. */
    Filter cleared() {
        return ALL.byCoder(byCoder);
    }

    /** Whether something is left out in a transcript. */
    boolean narrows(Study study, Transcript transcript) {
        Shown shown = in(study, transcript);
        return !shown.codings()
                || !shown.coders().isEmpty()
                || !shown.pieces().all()
                || !shown.speakers().isEmpty();
    }

    /** What it means in a transcript at the time. */
    Shown in(Study study, Transcript transcript) {
        if (equals(ALL)) {
            return Shown.ALL;
        }
        Set<Id<Coder>> whose = coders.stream().filter(study.coders()::has).collect(Collectors.toSet());
        return new Shown(whose, pieces(study, transcript), speakers(study, transcript), codings, byCoder);
    }

    /** A model with what it means in it; a blind round that is open hides what its other coders marked. */
    ReaderModel over(ReaderModel model) {
        Study study = model.study();
        Shown wanted = in(study, model.transcript());
        return model.showing(
                Blind.of(study, model.transcript().id(), model.me()).over(study, wanted, model.me()));
    }

    private Shown.Pieces pieces(Study study, Transcript transcript) {
        List<Theme> fed = themes.stream()
                .map(study.themes()::find)
                .flatMap(Optional::stream)
                .toList();
        Set<Id<Code>> own = new HashSet<>();
        codes.stream()
                .filter(study.codes()::has)
                .forEach(code -> own.addAll(study.framework().withSubcodes(code)));
        if (fed.isEmpty()) {
            return Shown.Pieces.of(own);
        }
        ThemeFeed feed = ThemeFeed.below(study, fed);
        Map<Id<Code>, Set<Id<Quotation>>> leftOut = new HashMap<>();
        feed.leftOut().forEach((code, out) -> {
            if (!own.contains(code)) {
                leftOut.put(code, here(out, transcript));
            }
        });
        own.addAll(feed.codes());
        return new Shown.Pieces(false, own, here(feed.single(), transcript), leftOut);
    }

    private static Set<Id<Quotation>> here(Set<QuotationRef> refs, Transcript transcript) {
        return refs.stream()
                .filter(ref -> ref.transcript().equals(transcript.id()))
                .map(QuotationRef::quotation)
                .collect(Collectors.toSet());
    }

    /** Whoever is not in this transcript narrows nothing in it. */
    private Set<Integer> speakers(Study study, Transcript transcript) {
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < transcript.speakers().size(); i++) {
            Speaker speaker = transcript.speakers().get(i);
            if (voices.stream().anyMatch(voice -> voice.is(study, transcript, speaker))) {
                found.add(i);
            }
        }
        return found;
    }
}
