package org.sheaf.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheaf.study.Participant;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Study;

/**
 * Whether what is shown beside one person tells who it is: a combination of attributes that few share does, whatever the name (k-anonymity,
 * Sweeney 2002). It is asked wherever attributes stand beside a quotation, a pseudonym or in one person's row. Immutable.
 *
 * @param least so many participants must share a combination, themselves among them
 */
public record Attribution(int least) {

    /** A combination that fewer than three share is refused unless somebody confirms it. */
    public static final Attribution USUAL = new Attribution(3);

    private static final int NAMED = 3;

    /**
     * Those of whom few share the combination of what is shown.
     *
     * @param shown the names of attributes; somebody of whom none of them is known tells nothing by it
     */
    public List<Participant> few(Study study, List<String> shown) {
        Map<List<String>, Integer> shared = new HashMap<>();
        List<Participant> people = study.participants().stream()
                .filter(person -> person.role() == Role.PARTICIPANT)
                .toList();
        people.forEach(person -> shared.merge(combination(person, shown), 1, Integer::sum));
        List<Participant> few = new ArrayList<>();
        for (Participant person : people) {
            List<String> combination = combination(person, shown);
            boolean tells = combination.stream().anyMatch(value -> !value.isEmpty());
            if (tells && shared.getOrDefault(combination, 0) < least) {
                few.add(person);
            }
        }
        return few;
    }

    private static List<String> combination(Participant person, List<String> shown) {
        return shown.stream()
                .map(name -> person.attributes().get(name))
                .map(value -> value == null ? "" : value.text().strip())
                .toList();
    }

    /**
     * Why it should not be shown; empty when it may be.
     *
     * @param shown the names of attributes
     */
    public Optional<String> objection(Study study, List<String> shown) {
        List<Participant> few = few(study, shown);
        if (few.isEmpty()) {
            return Optional.empty();
        }
        String names = String.join(
                ", ",
                few.stream()
                        .limit(NAMED)
                        .map(person -> "‘" + person.name() + "’")
                        .toList());
        return Optional.of("Of " + names + (few.size() > NAMED ? " and " + (few.size() - NAMED) + " more" : "")
                + " fewer than " + least + " participants share what is shown, so that it may tell who they are.");
    }

    /**
     * Refuses what tells too much.
     *
     * @param how to confirm it, for people
     * @throws Refusal when it does
     */
    public void refuseUnlessShared(Study study, List<String> shown, String how) {
        objection(study, shown).ifPresent(why -> {
            throw new Refusal(
                    why + " Nothing was written. Show less, put values into bands, or confirm it: " + how + ".");
        });
    }
}
