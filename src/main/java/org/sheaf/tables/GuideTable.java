package org.sheaf.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sheaf.study.Question;
import org.sheaf.study.Refusal;

/**
 * The topic guide as a table, a row a prompt; a question without prompts has one row. Where the cell of the question is empty
 * or says the same as the one above, the row's prompt belongs to the question above.
 */
public final class GuideTable {

    /** The columns in order. */
    public static final List<String> COLUMNS = List.of("id", "number", "section", "question", "prompt");

    private GuideTable() {}

    /**
     * A question of the table.
     *
     * @param section may be empty
     * @param text its words
     * @param prompts in order
     */
    public record Row(String section, String text, List<String> prompts) {
        /** Copies the prompts. */
        public Row {
            prompts = List.copyOf(prompts);
        }
    }

    /** Writes the guide. */
    public static Sheet write(List<Question> guide) {
        List<List<String>> rows = new ArrayList<>();
        for (Question question : guide) {
            for (String prompt : question.prompts().isEmpty() ? List.of("") : question.prompts()) {
                rows.add(List.of(
                        question.id().toString(),
                        String.valueOf(question.number()),
                        question.section(),
                        question.text(),
                        prompt));
            }
        }
        return Sheet.of("guide", COLUMNS, rows);
    }

    /**
     * Reads the questions in order.
     *
     * @throws Refusal when {@code question} is missing, a column is unknown, or the first row has a prompt and no question
     */
    public static List<Row> read(Sheet sheet) {
        Columns columns = Columns.of(sheet, COLUMNS, List.of("question"));
        List<Row> questions = new ArrayList<>();
        List<String> prompts = new ArrayList<>();
        String section = "";
        String question = "";
        for (Sheet.Row row : sheet.all()) {
            String text = columns.word(row, "question");
            boolean another =
                    !text.isEmpty() && !text.toLowerCase(Locale.ROOT).equals(question.toLowerCase(Locale.ROOT));
            if (another) {
                if (!question.isEmpty()) {
                    questions.add(new Row(section, question, prompts));
                }
                question = text;
                prompts.clear();
                section = columns.word(row, "section");
            } else if (question.isEmpty()) {
                throw new Refusal(
                        "Line " + row.line()
                                + " of the topic guide has a prompt and no question above it. Write the question; nothing was stored.");
            }
            String prompt = columns.word(row, "prompt");
            if (!prompt.isEmpty() && !prompts.contains(prompt)) {
                prompts.add(prompt);
            }
        }
        if (!question.isEmpty()) {
            questions.add(new Row(section, question, prompts));
        }
        return questions;
    }
}
