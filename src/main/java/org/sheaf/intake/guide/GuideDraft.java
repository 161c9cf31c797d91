package org.sheaf.intake.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sheaf.study.Id;
import org.sheaf.study.Question;
import org.sheaf.text.Folding;

/**
 * A topic guide as it was read.
 *
 * @param questions in order
 * @param leftOut lines that are neither question nor prompt nor heading, as they stand
 */
public record GuideDraft(List<Entry> questions, List<String> leftOut) {

    /**
     * One question.
     *
     * @param section the heading it stands under; may be empty
     * @param text its words
     * @param prompts below it
     */
    public record Entry(String section, String text, List<String> prompts) {
        /** Copies the prompts. */
        public Entry {
            prompts = List.copyOf(prompts);
        }
    }

    /** Copies the lists. */
    public GuideDraft {
        questions = List.copyOf(questions);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * The guide that it makes of the present one: a question in the same words is the same question wherever it stands; of
     * the others, one that stands where a question has gone is that question in other words. What was decided about its turns
     * stays with it.
     *
     * @param present in the guide's order
     * @return in order
     */
    public List<Question> over(List<Question> present) {
        Set<Id<Question>> taken = new HashSet<>();
        List<Optional<Question>> known = new ArrayList<>();
        for (Entry entry : questions) {
            Optional<Question> same = present.stream()
                    .filter(old -> !taken.contains(old.id()) && isSame(old.text(), entry.text()))
                    .findFirst();
            same.ifPresent(old -> taken.add(old.id()));
            known.add(same);
        }
        List<Question> guide = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Entry entry = questions.get(i);
            Optional<Question> old = known.get(i);
            if (old.isEmpty() && i < present.size() && taken.add(present.get(i).id())) {
                old = Optional.of(present.get(i));
            }
            guide.add(old.orElseGet(() -> Question.of("", entry.text(), List.of()))
                    .worded(entry.section(), entry.text(), entry.prompts())
                    .at(i));
        }
        return guide;
    }

    private static boolean isSame(String one, String other) {
        return Folding.name(one).equals(Folding.name(other));
    }
}
