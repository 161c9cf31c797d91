package org.sheaf.study;

import java.util.UUID;

/**
 * Who acts. Every change and every quotation has one.
 *
 * @param id stays when the coder is renamed
 * @param name as shown, unique in the study
 */
public record Coder(Id<Coder> id, String name) implements Entity {

    /** The coder under whom the team's agreed layer stands; part of every study. */
    public static final Coder CONSENSUS = new Coder(new Id<>(new UUID(0, 1)), "consensus");

    /** Whether this is the team's agreed layer. */
    public boolean isConsensus() {
        return id.equals(CONSENSUS.id);
    }
}
