package org.sheaf.desktop.quotations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheaf.analysis.Quote;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;

/**
 * One row of the table of quotations, without its words.
 *
 * @param order its place among all rows: by transcript, then by text
 * @param quote what it shows
 * @param leftOut whether the theme that is shown leaves it out
 * @param place what the text says of it
 * @param codes all that its quotations carry, in the framework's order of first use
 * @param coders who marked it, in the study's order
 * @param weights of the codings that brought it here, ascending and each once
 * @param themes that gather it
 */
record TableRow(
        int order,
        Quote quote,
        boolean leftOut,
        RowPlace place,
        List<Code> codes,
        List<Coder> coders,
        List<Integer> weights,
        List<Theme> themes) {

    /** Copies the lists. */
    TableRow {
        codes = List.copyOf(codes);
        coders = List.copyOf(coders);
        weights = List.copyOf(weights);
        themes = List.copyOf(themes);
    }

    /** A row whose codes, coders and weights follow from its quotations. */
    static TableRow of(Study study, int order, Quote quote, boolean leftOut, RowPlace place, List<Theme> themes) {
        Set<Id<Code>> codes = new LinkedHashSet<>(quote.codes());
        Set<Id<Coder>> coders = new LinkedHashSet<>();
        Set<Integer> weights = new LinkedHashSet<>();
        for (Quotation quotation : quote.quotations()) {
            coders.add(quotation.coder());
            for (Coding coding : quotation.codings()) {
                codes.add(coding.code());
                Integer weight = coding.weight();
                if (weight != null && (quote.codes().isEmpty() || quote.codes().contains(coding.code()))) {
                    weights.add(weight);
                }
            }
        }
        return new TableRow(
                order,
                quote,
                leftOut,
                place,
                codes.stream()
                        .map(study.codes()::find)
                        .flatMap(Optional::stream)
                        .toList(),
                study.coders().stream()
                        .filter(coder -> coders.contains(coder.id()))
                        .toList(),
                weights.stream().sorted().toList(),
                themes);
    }

    /** Tells rows apart when they are gathered anew. */
    Object key() {
        return List.of(quote.place(), leftOut);
    }

    String coderNames() {
        return coders.stream().map(Coder::name).collect(Collectors.joining(", "));
    }

    String codeNames() {
        return codes.stream().map(Code::name).collect(Collectors.joining(", "));
    }

    String weightWords() {
        return weights.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** How much weight the codings with one code have, for instance “· 70”; empty where none has any. */
    String weightOf(Code code) {
        String words = quote.quotations().stream()
                .flatMap(quotation -> quotation.codings().stream())
                .filter(coding -> coding.code().equals(code.id()))
                .map(Coding::weight)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : "· " + words;
    }

    /** The values of an attribute among the participants heard, each once. */
    List<String> values(String attribute) {
        List<String> values = new ArrayList<>();
        for (Participant person : place.people()) {
            Optional.ofNullable(person.attributes().get(attribute))
                    .map(value -> value.text().strip())
                    .filter(text -> !text.isEmpty() && !values.contains(text))
                    .ifPresent(values::add);
        }
        return values;
    }

    /** The groups of the participants heard, or where there is none the transcript's. */
    List<String> groups() {
        List<String> own = place.people().stream()
                .map(Participant::group)
                .filter(group -> !group.isBlank())
                .distinct()
                .toList();
        String group = quote.transcript().facts().group();
        return own.isEmpty() && !group.isBlank() ? List.of(group) : own;
    }
}
