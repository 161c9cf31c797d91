package org.sheaf.study;

import java.util.List;

/**
 * A question of the topic guide, the list of what every interview of the study asks.
 *
 * @param id its identity
 * @param position in the guide, from 0
 * @param section the heading it stands under; may be empty
 * @param text as the guide words it
 * @param prompts what the interviewer may add, in order
 */
public record Question(Id<Question> id, int position, String section, String text, List<String> prompts)
        implements Entity {

    /** Copies the prompts. */
    public Question {
        prompts = List.copyOf(prompts);
    }

    /** A new question at the end of nothing; its place follows when it is put into a guide. */
    public static Question of(String section, String text, List<String> prompts) {
        return new Question(Id.random(), 0, section, text, prompts);
    }

    /** What people call it by: its place in the guide, from 1. */
    public int number() {
        return position + 1;
    }

    /** The same question at another place. */
    public Question at(int newPosition) {
        return new Question(id, newPosition, section, text, prompts);
    }

    /** The same question in other words. */
    public Question worded(String newSection, String newText, List<String> newPrompts) {
        return new Question(id, position, newSection, newText, newPrompts);
    }
}
