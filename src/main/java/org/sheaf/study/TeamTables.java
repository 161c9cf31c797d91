package org.sheaf.study;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a team keeps, by kind. Immutable.
 *
 * @param rounds of the team's loop
 * @param frozenLayers what rounds froze when they closed
 * @param decisions about disagreements
 * @param codeDecisions about codes of several frameworks
 * @param mergings copies that were merged
 */
public record TeamTables(
        Table<Round> rounds,
        Table<FrozenLayer> frozenLayers,
        Table<Decision> decisions,
        Table<CodeDecision> codeDecisions,
        Table<Merging> mergings) {

    /** Of a study that nobody has shared. */
    public static final TeamTables EMPTY =
            new TeamTables(Table.empty(), Table.empty(), Table.empty(), Table.empty(), Table.empty());

    TeamTables with(Map<Class<?>, Map<Id<?>, @Nullable Entity>> changes) {
        return new TeamTables(
                Tables.changed(rounds, Round.class, changes),
                Tables.changed(frozenLayers, FrozenLayer.class, changes),
                Tables.changed(decisions, Decision.class, changes),
                Tables.changed(codeDecisions, CodeDecision.class, changes),
                Tables.changed(mergings, Merging.class, changes));
    }

    Table<? extends Entity> like(Entity entity) {
        if (entity instanceof Round) {
            return rounds;
        } else if (entity instanceof FrozenLayer) {
            return frozenLayers;
        } else if (entity instanceof Decision) {
            return decisions;
        } else if (entity instanceof CodeDecision) {
            return codeDecisions;
        }
        return mergings;
    }
}
