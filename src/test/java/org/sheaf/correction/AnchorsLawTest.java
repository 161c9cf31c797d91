package org.sheaf.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sheaf.study.Asking;
import org.sheaf.study.Edit;
import org.sheaf.study.Fiction;
import org.sheaf.study.GuideChange;
import org.sheaf.study.Heading;
import org.sheaf.study.Method;
import org.sheaf.study.Outline;
import org.sheaf.study.Question;
import org.sheaf.study.Soundness;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Table;
import org.sheaf.study.Texts;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;

/** Headings, and turns that ask questions of the guide, stay on their words whatever is amended. Every letter occurs once. */
class AnchorsLawTest {

    private static final int MARKED = 9;

    private static Study with(TranscriptChange.Arrival arrival) {
        List<Edit> edits = new ArrayList<>(List.of(Edit.add(arrival.head())));
        if (!arrival.text().headings().isEmpty()) {
            edits.add(Edit.add(Outline.of(arrival.head().id(), arrival.text().headings())));
        }
        return Study.empty(StudyFacts.of("Anchors", Method.CODEBOOK)).apply(edits, 1);
    }

    private static TranscriptChange.Revised amended(TranscriptChange.Arrival arrival, long seed, int amendments) {
        Correction correction =
                new Drafts(seed, false).amended(Correction.of(arrival.head(), arrival.text()), amendments);
        return correction.change(texts(arrival), Table.of(List.of()), true);
    }

    private static Texts texts(TranscriptChange.Arrival arrival) {
        return (transcript, revision) -> arrival.text();
    }

    private static Study after(Study before, TranscriptChange.Arrival arrival, TranscriptChange.Revised change) {
        List<Edit> edits = change.edits(before, texts(arrival));
        Study after = before.apply(edits, before.position() + 1);
        List<Edit> inverse = new ArrayList<>();
        for (int i = edits.size() - 1; i >= 0; i--) {
            inverse.add(edits.get(i).inverse());
        }
        Study back = after.apply(inverse, after.position() + 1);
        assertThat(back.tables()).as("after undo").isEqualTo(before.tables());
        return after;
    }

    private static String left(String of, String in) {
        StringBuilder left = new StringBuilder();
        of.chars().filter(c -> c != ' ' && in.indexOf(c) >= 0).forEach(c -> left.append((char) c));
        return left.toString();
    }

    /** The letters of other marks that stand in some words. */
    private static long strangers(String words, String own) {
        return words.chars()
                .filter(c -> c >= 0xAC00 && c < 0xAC00 + 6 * MARKED && own.indexOf(c) < 0)
                .count();
    }

    @Property(tries = 800)
    void aHeadingIsWhatIsLeftOfItsWords(@ForAll long seed, @ForAll @IntRange(max = 25) int amendments) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < MARKED; i++) {
            paragraphs.add("#".repeat(1 + i % 3) + " " + Drafts.letters(i));
            paragraphs.add(i % 2 == 0 ? "um 😀 tea and, é." : "tea.");
        }
        TranscriptChange.Arrival arrival = Fiction.document("notes", paragraphs.toArray(String[]::new));
        Study before = with(arrival);
        TranscriptChange.Revised change = amended(arrival, seed, amendments);
        Study after = after(before, arrival, change);
        String text = change.text().text();
        List<Heading> now = after.headings(arrival.head().id());
        int end = 0;
        for (Heading heading : now) {
            assertThat(heading.at().start()).isGreaterThanOrEqualTo(end);
            end = heading.at().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        for (int i = 0; i < MARKED; i++) {
            String letters = Drafts.letters(i);
            String stays = left(letters, text);
            Optional<Heading> heading = now.stream()
                    .filter(each -> !stays.isEmpty() && each.at().of(text).indexOf(stays.charAt(0)) >= 0)
                    .findFirst();
            if (!stays.isEmpty()) {
                assertThat(heading)
                        .as("the heading “%s” in “%s”", letters, text)
                        .isPresent();
                String words = heading.orElseThrow().at().of(text);
                assertThat(left(stays, words)).isEqualTo(stays);
                assertThat(strangers(words, letters)).isZero();
                assertThat(heading.orElseThrow().level()).isEqualTo(1 + i % 3);
            }
        }
    }

    @Property(tries = 800)
    void aQuestionIsAskedWhereItsTurnStillHasWords(@ForAll long seed, @ForAll @IntRange(max = 25) int amendments) {
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < MARKED; i++) {
            turns.add((i % 2 == 0 ? "Interviewer: " : "Marit: ") + Drafts.letters(i) + (i % 3 == 0 ? " um, tea" : ""));
        }
        TranscriptChange.Arrival arrival = Fiction.interview("one", turns.toArray(String[]::new));
        Study plain = with(arrival);
        List<Question> guide = new ArrayList<>();
        List<Asking> askings = new ArrayList<>();
        for (int i = 0; i < MARKED; i++) {
            Question question = Question.of("", "Question " + i, List.of());
            guide.add(question);
            Turn turn = arrival.text().turns().get(i);
            askings.add(Asking.of(
                    arrival.head().id(), turn.speech().start(), question.id(), Asking.THE_QUESTION, i % 4 != 3));
        }
        List<Edit> decided = new ArrayList<>(new GuideChange.Arranged("Typed", guide).edits(plain, texts(arrival)));
        Study before = plain.apply(decided, 2);
        before = before.apply(new GuideChange.Decided("Said", askings).edits(before, texts(arrival)), 3);
        TranscriptChange.Revised change = amended(arrival, seed, amendments);
        Study after = after(before, arrival, change);
        String text = change.text().text();
        for (int i = 0; i < MARKED; i++) {
            String stays = left(Drafts.letters(i), text);
            Optional<Asking> asking = after.askings().find(askings.get(i).id());
            if (stays.isEmpty()) {
                continue;
            }
            assertThat(asking)
                    .as("the question at “%s” in “%s”", Drafts.letters(i), text)
                    .isPresent();
            int first = text.indexOf(stays.charAt(0));
            int at = asking.orElseThrow().at();
            assertThat(at).isLessThanOrEqualTo(first);
            assertThat(strangers(text.substring(at, first), Drafts.letters(i)))
                    .as("words of others between")
                    .isZero();
            Span speech = change.text().turns().get(change.text().turnAt(at)).speech();
            assertThat(speech.start() <= at && at <= speech.end())
                    .as("in speech: %s at %s of turn %s in “%s”", Drafts.letters(i), at, speech, text)
                    .isTrue();
            assertThat(asking.orElseThrow().asks()).isEqualTo(i % 4 != 3);
        }
        assertThat(Soundness.ofObjects(after)).isEmpty();
    }

    @Property(tries = 200)
    void aQuestionGoesWithTheLastOfItsTurnsWords(@ForAll @IntRange(max = MARKED - 1) int gone) {
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < MARKED; i++) {
            turns.add("Interviewer: " + Drafts.letters(i));
        }
        TranscriptChange.Arrival arrival = Fiction.interview("one", turns.toArray(String[]::new));
        Question question = Question.of("", "What then?", List.of());
        Study plain = with(arrival);
        Span speech = arrival.text().turns().get(gone).speech();
        Asking asking = Asking.of(arrival.head().id(), speech.start(), question.id(), Asking.THE_QUESTION, true);
        Study before =
                plain.apply(new GuideChange.Arranged("Typed", List.of(question)).edits(plain, texts(arrival)), 2);
        before = before.apply(new GuideChange.Decided("Said", List.of(asking)).edits(before, texts(arrival)), 3);
        TranscriptChange.Revised change = Correction.of(arrival.head(), arrival.text())
                .with(new Amendment.Typed(speech, ""))
                .change(texts(arrival), Table.of(List.of()), true);
        assertThat(after(before, arrival, change).askings().size()).isZero();
    }
}
