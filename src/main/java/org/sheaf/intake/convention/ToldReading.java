package org.sheaf.intake.convention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.intake.convention.Piece.Spoken;
import org.sheaf.intake.convention.Piece.Unspoken;
import org.sheaf.intake.format.Content;
import org.sheaf.intake.format.Content.Utterance;

/** Takes over the turns of a file whose format names the speakers. */
public final class ToldReading {

    private ToldReading() {}

    /**
     * Reads the turns.
     *
     * @param chosen by the user; {@code NONE} makes it a document, anything else goes by the format
     */
    public static Recognised read(Content.Told told, @Nullable Convention chosen) {
        boolean asTold = chosen != Convention.NONE;
        List<Piece> pieces = new ArrayList<>();
        for (Utterance utterance : told.utterances()) {
            List<String> paragraphs = utterance
                    .words()
                    .lines()
                    .map(String::strip)
                    .filter(p -> !p.isEmpty())
                    .toList();
            if (paragraphs.isEmpty()) {
                continue;
            }
            if (utterance.label().isEmpty() || !asTold) {
                String label = utterance.label();
                pieces.add(new Unspoken((label.isEmpty() ? "" : label + ": ") + String.join("\n", paragraphs)));
            } else {
                pieces.add(new Spoken(Head.clean(utterance.label()), utterance.start(), paragraphs));
            }
        }
        Composition composed = Composition.of(pieces);
        Convention taken = asTold && !composed.turns().isEmpty() ? Convention.TOLD : Convention.NONE;
        List<Convention> others = taken == Convention.NONE ? List.of(Convention.TOLD) : List.of(Convention.NONE);
        return new Assembly(composed.text(), composed.turns(), Preamble.told(roles(told), told.facts()))
                .of(new Marking(taken, taken.sentence(), taken == Convention.TOLD ? 1 : 0, others));
    }

    /** The file's words for its people; one that is no role of an interview, such as “Grandma”, says that she is asked. */
    private static Map<String, String> roles(Content.Told told) {
        Map<String, String> roles = new HashMap<>();
        told.roles().forEach((label, word) -> {
            String plain = Labels.plain(word);
            roles.put(label, Lexicon.role(plain).isPresent() ? word : "participant");
        });
        return roles;
    }
}
