package org.sheaf.desktop.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Id;
import org.sheaf.study.Place;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * What has become of quotations that a round froze.
 *
 * @param study as it is today
 * @param about in question
 */
record Present(Study study, Disagreement about) {

    private Optional<Transcript> transcript() {
        return study.transcripts().find(about.transcript());
    }

    private Optional<Quotation> now(Quotation frozen) {
        return study.page(about.transcript()).find(frozen.id());
    }

    private List<Quotation> frozen() {
        return about.sides().stream()
                .flatMap(side -> side.quotations().stream())
                .distinct()
                .toList();
    }

    /** Where the words are today; the transcript alone where they are gone. */
    Place place() {
        Optional<Transcript> here = transcript();
        if (here.isEmpty()) {
            return Place.NOWHERE;
        }
        if (here.get().revision() == about.revision()) {
            return Place.at(about.transcript(), about.span());
        }
        Optional<Span> words = frozen().stream()
                .flatMap(one -> now(one).stream())
                .map(Quotation::span)
                .reduce(Span::hull);
        return words.map(span -> Place.at(about.transcript(), span)).orElseGet(() -> Place.of(here.get()));
    }

    /** The first coder who has given a quotation in question other words or codes since, or removed it. */
    Optional<Coder> changed() {
        return transcript().isEmpty()
                ? Optional.empty()
                : about.sides().stream()
                        .map(side -> side.coder())
                        .distinct()
                        .filter(coder ->
                                Comparison.marked(about, coder).stream().anyMatch(this::isOther))
                        .findFirst()
                        .flatMap(coder -> study.coders().find(coder));
    }

    private boolean isOther(Quotation frozen) {
        Optional<Quotation> now = now(frozen);
        boolean sameText =
                transcript().filter(here -> here.revision() == about.revision()).isPresent();
        return now.isEmpty()
                || sameText && !now.get().span().equals(frozen.span())
                || !Objects.equals(codes(now.get()), codes(frozen));
    }

    /** The words that a coder's changed quotations cover today, where the text is still the one that was compared. */
    List<Span> spans(Id<Coder> coder) {
        if (transcript().filter(here -> here.revision() == about.revision()).isEmpty()) {
            return List.of();
        }
        return Comparison.marked(about, coder).stream()
                .filter(this::isOther)
                .flatMap(one -> now(one).stream())
                .map(Quotation::span)
                .toList();
    }

    private List<Id<Code>> codes(Quotation quotation) {
        return quotation.codings().stream()
                .map(Coding::code)
                .map(this::today)
                .sorted(java.util.Comparator.comparing(Id::value))
                .toList();
    }

    /** A code that was joined with another is that one. */
    private Id<Code> today(Id<Code> code) {
        if (study.codes().has(code)) {
            return code;
        }
        return study.codes().stream()
                .filter(one -> one.former().contains(code))
                .findFirst()
                .map(Code::id)
                .orElse(code);
    }
}
