package org.sheaf.intake.convention;

import java.util.List;
import java.util.Map;
import org.sheaf.intake.format.Content;
import org.sheaf.intake.format.StyledText;
import org.sheaf.study.Facts;

/** Takes over what somebody wrote in answer to questions: the questions are headings, each paragraph below them is a turn. */
public final class AnswersReading {

    private AnswersReading() {}

    /**
     * Reads the answers.
     *
     * @param answered by somebody who is named
     */
    public static Recognised read(Content.Written answered) {
        StyledText styled = answered.text();
        Preamble preamble = Preamble.told(Map.of(answered.by(), "participant"), Facts.NONE);
        List<RawTurn> raw = UnnamedTurns.of(styled, preamble, List.of(answered.by()));
        Convention one = Convention.ONE_SPEAKER;
        return new Assembly(styled.text(), raw, preamble)
                .headed(Headings.of(styled, styled.text()))
                .of(new Marking(one, "Answers of one respondent", 1, List.of(Convention.NONE)));
    }
}
