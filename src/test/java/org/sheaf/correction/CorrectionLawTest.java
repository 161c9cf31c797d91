package org.sheaf.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sheaf.study.Coder;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.Table;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/** What holds after any sequence of amendments. Every quoted letter occurs once, so that it is known again. */
class CorrectionLawTest {

    private static final int QUOTED = 12;

    private final Id<Coder> coder = Id.random();

    private static TranscriptChange.Arrival interview() {
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < QUOTED; i++) {
            String words = i % 3 == 0 ? "um 😀 tea " : i % 3 == 1 ? "é and, " : "";
            turns.add((i % 2 == 0 ? "Interviewer: " : "Marit: ")
                    + words
                    + Drafts.letters(i)
                    + (i % 4 == 0 ? " tea." : ""));
        }
        return Fiction.interview("one", turns.toArray(String[]::new));
    }

    private static TranscriptChange.Arrival document() {
        TranscriptChange.Arrival like = interview();
        return new TranscriptChange.Arrival(
                like.head().spokenBy(List.of()), new TranscriptText(like.text().text(), List.of()));
    }

    private Page quotations(TranscriptText text) {
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < QUOTED; i++) {
            String words = Drafts.letters(i);
            int at = text.text().indexOf(words);
            quotations.add(Quotation.of(coder, new Span(at, at + words.length()), Fiction.NOON, List.of()));
        }
        return Page.of(quotations);
    }

    private static String left(String of, String in) {
        StringBuilder left = new StringBuilder();
        of.chars().filter(c -> c != ' ' && in.indexOf(c) >= 0).forEach(c -> left.append((char) c));
        return left.toString();
    }

    @Property(tries = 1500)
    void aQuotationKeepsItsWordsAndTakesInNoOthers(
            @ForAll long seed, @ForAll @IntRange(max = 25) int amendments, @ForAll boolean turns) {
        TranscriptChange.Arrival arrival = turns ? interview() : document();
        Correction correction =
                new Drafts(seed, false).amended(Correction.of(arrival.head(), arrival.text()), amendments);
        String text = correction.text();
        Page page = quotations(arrival.text());
        Preview preview = correction.preview(page);
        assertThat(preview.quotations()).isEqualTo(QUOTED);
        for (int i = 0; i < QUOTED; i++) {
            String words = arrival.text().words(page.span(i));
            String now = correction
                    .mover()
                    .move(page.span(i))
                    .map(span -> span.of(text))
                    .orElse("");
            int stands = text.indexOf(words);
            if (stands >= 0 && !isInWord(text, stands - 1) && !isInWord(text, stands + words.length())) {
                assertThat(now).as("untouched words").isEqualTo(words);
            }
            String left = left(words, text);
            assertThat(left(left, now)).as("what is left of “%s”", words).isEqualTo(left);
            assertThat(now.chars().filter(CorrectionLawTest::isQuoted).filter(c -> words.indexOf(c) < 0))
                    .as("words of others")
                    .isEmpty();
            if (left.isEmpty()) {
                Id<Quotation> gone = page.quotation(i).id();
                assertThat(preview.lost().stream()
                                        .map(touched -> touched.quotation().id())
                                        .anyMatch(gone::equals)
                                || preview.changed().stream()
                                        .map(touched -> touched.quotation().id())
                                        .anyMatch(gone::equals))
                        .as("is named")
                        .isTrue();
            }
        }
    }

    @Property(tries = 500)
    void quotationsWhoseWordsWereAllDeletedAreLostAndNoOthers(
            @ForAll long seed, @ForAll @IntRange(max = 40) int amendments, @ForAll boolean turns) {
        TranscriptChange.Arrival arrival = turns ? interview() : document();
        Correction correction =
                new Drafts(seed, true).amended(Correction.of(arrival.head(), arrival.text()), amendments);
        List<String> lost = correction.preview(quotations(arrival.text())).lost().stream()
                .map(Preview.Touched::before)
                .toList();
        for (int i = 0; i < QUOTED; i++) {
            String words = Drafts.letters(i);
            assertThat(lost.contains(words))
                    .as(words)
                    .isEqualTo(left(words, correction.text()).isEmpty());
        }
    }

    @Property(tries = 1500)
    void turnsLieInOrderWithTheirLabelsAndCountsAndNoCharacterIsCutInTwo(
            @ForAll long seed, @ForAll @IntRange(max = 25) int amendments) {
        TranscriptChange.Arrival arrival = interview();
        Correction correction =
                new Drafts(seed, false).amended(Correction.of(arrival.head(), arrival.text()), amendments);
        TranscriptChange.Revised change =
                correction.change((transcript, revision) -> arrival.text(), Table.of(List.of()), false);
        String text = change.text().text();
        assertThat(change.script().apply(arrival.text().text())).isEqualTo(text);
        for (int i = 0; i < text.length(); i++) {
            assertThat(Character.isSurrogate(text.charAt(i))
                            && Character.charCount(text.codePointAt(i)) == 1
                            && (i == 0 || Character.charCount(text.codePointAt(i - 1)) == 1))
                    .isFalse();
        }
        Transcript head = change.head();
        int[] turns = new int[head.speakers().size()];
        int[] words = new int[head.speakers().size()];
        int end = 0;
        for (Turn turn : change.text().turns()) {
            assertThat(turn.whole().start()).isGreaterThanOrEqualTo(end);
            String label = head.speakers().get(turn.speaker()).label();
            assertThat(text.substring(turn.whole().start(), turn.speech().start()))
                    .isEqualTo(label + ": ");
            turns[turn.speaker()]++;
            words[turn.speaker()] += Words.count(text, turn.speech());
            end = turn.whole().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        assertThat(head.length()).isEqualTo(text.length());
        assertThat(head.turns()).isEqualTo(change.text().turns().size());
        for (int i = 0; i < turns.length; i++) {
            assertThat(head.speakers().get(i).turns()).isEqualTo(turns[i]).isPositive();
            assertThat(head.speakers().get(i).words()).isEqualTo(words[i]);
        }
        assertThat(head.words())
                .isEqualTo(change.text().turns().stream()
                        .mapToInt(turn -> Words.count(text, turn.speech()))
                        .sum());
    }

    private static boolean isQuoted(int c) {
        return c >= 0xAC00 && c < 0xAC00 + 6 * QUOTED;
    }

    private static boolean isInWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
