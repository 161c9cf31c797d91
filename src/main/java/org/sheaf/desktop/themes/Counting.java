package org.sheaf.desktop.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sheaf.analysis.Group;
import org.sheaf.analysis.Quote;
import org.sheaf.analysis.Quotes;
import org.sheaf.analysis.Voices;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Participant;
import org.sheaf.study.Passage;
import org.sheaf.study.Progress;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Role;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/** Reads pages and texts for the board's figures. Any thread. */
final class Counting {

    private final Study study;
    private final Citing citing;
    private final Heard.Ear heard;
    private final Group group;

    /** Counts within a group, empty for everybody. */
    Counting(Study study, Texts texts, String group, Heard heard) {
        this.study = study;
        this.citing = new Citing(study, texts, new Voices(study, texts));
        this.heard = heard.in(study, texts);
        this.group = new Group(group, study, texts);
    }

    /** The figures of some themes with everything below them, and of every code. */
    Figures of(List<Section> columns, Progress progress) {
        Map<Id<Theme>, Figures.Voiced> byTheme = new HashMap<>();
        Map<QuotationRef, Figures.Cited> words = new HashMap<>();
        for (Section column : columns) {
            read(column, byTheme, words, progress);
        }
        int people = (int) study.participants().stream()
                .filter(person -> person.role() == Role.PARTICIPANT && group.holds(person))
                .count();
        return new Figures(byTheme, codes(progress), words, people);
    }

    /** Passages of a branch are those of its codes, as in the tree; its people are counted once. */
    private Map<Id<Code>, Figures.Said> codes(Progress progress) {
        Map<Id<Code>, Integer> passages = new HashMap<>();
        Map<Id<Code>, Set<Id<Participant>>> people = new HashMap<>();
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            if (group.mayHold(transcript)
                    && !study.counts(transcript.id()).codes().isEmpty()) {
                count(transcript, passages, people);
            }
        }
        Map<Id<Code>, Figures.Said> said = new HashMap<>();
        for (Code code : study.codes()) {
            int sum = 0;
            Set<Id<Participant>> all = new HashSet<>();
            for (Id<Code> each : study.framework().withSubcodes(code.id())) {
                sum += passages.getOrDefault(each, 0);
                all.addAll(people.getOrDefault(each, Set.of()));
            }
            said.put(code.id(), new Figures.Said(sum, all.size()));
        }
        return said;
    }

    private void count(
            Transcript transcript, Map<Id<Code>, Integer> passages, Map<Id<Code>, Set<Id<Participant>>> people) {
        for (Passage passage : Passage.in(study.page(transcript.id()), Layer.USUAL, code -> true)) {
            Quote quote =
                    new Quote(transcript, passage.span(), List.of(passage.code()), passage.quotations(), false, false);
            if (group.holds(quote)) {
                passages.merge(passage.code(), 1, Integer::sum);
                Set<Id<Participant>> those = people.computeIfAbsent(passage.code(), code -> new HashSet<>());
                heard.participants(quote).forEach(person -> those.add(person.id()));
            }
        }
    }

    private void read(
            Section section,
            Map<Id<Theme>, Figures.Voiced> byTheme,
            Map<QuotationRef, Figures.Cited> words,
            Progress progress) {
        progress.check();
        Theme theme = section.theme();
        List<Quote> quotes = Quotes.in(study, Layer.USUAL).within(group).of(theme, progress);
        byTheme.put(theme.id(), new Figures.Voiced(quotes.size(), people(quotes, progress)));
        Stream.of(theme.quotations(), theme.contrary(), theme.leftOut())
                .flatMap(List::stream)
                .forEach(ref -> citing.of(ref).ifPresent(cited -> words.put(ref, cited)));
        section.parts().forEach(part -> read(part, byTheme, words, progress));
    }

    private List<Figures.Voice> people(List<Quote> quotes, Progress progress) {
        Map<Participant, Integer> counts = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            progress.check();
            heard.participants(quote).forEach(person -> counts.merge(person, 1, Integer::sum));
        }
        List<Figures.Voice> people = new ArrayList<>();
        counts.forEach((person, n) -> people.add(new Figures.Voice(person.name(), n)));
        people.sort(
                Comparator.comparingInt(Figures.Voice::quotations).reversed().thenComparing(Figures.Voice::name));
        return people;
    }
}
