package org.sheaf.intake.convention;

import java.util.List;

/**
 * How the turns of a text are marked.
 *
 * @param convention chosen
 * @param sentence for people: “‘I:’ and ‘P:’ at line start”
 * @param confidence 0–1
 * @param alternatives other conventions by which the text has turns, the likelier first, and {@code NONE}
 */
public record Marking(Convention convention, String sentence, double confidence, List<Convention> alternatives) {

    /** Copies the alternatives. */
    public Marking {
        alternatives = List.copyOf(alternatives);
    }
}
