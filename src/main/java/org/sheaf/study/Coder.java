package org.sheaf.study;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sheaf.text.Folding;

/**
 * Who acts. Every change and every quotation has one.
 *
 * @param id stays when the coder is renamed
 * @param name as shown, unique in the study
 */
public record Coder(Id<Coder> id, String name) implements Entity {

    /** The coder under whom the team's agreed layer stands; part of every study. */
    public static final Coder CONSENSUS = new Coder(new Id<>(new UUID(0, 1)), "consensus");

    /**
     * The coder of a name, or a new one where nobody is called so.
     *
     * @throws Refusal when the name is empty, or a part of known coders' names: that is more likely they than somebody new
     */
    public static Coder of(Study study, String name) {
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            throw new Refusal("A coder needs a name.");
        }
        return study.coders().named(wanted, Coder::name).orElseGet(() -> {
            Set<String> words = words(wanted);
            List<String> meant = study.coders().all().stream()
                    .map(Coder::name)
                    .filter(known -> words(known).containsAll(words))
                    .toList();
            if (!meant.isEmpty()) {
                throw new Refusal("There is no coder ‘" + wanted + "’. Did you mean ‘" + String.join("’ or ‘", meant)
                        + "’? Somebody new needs a name that is not a part of another's.");
            }
            return new Coder(Id.random(), wanted);
        });
    }

    private static Set<String> words(String name) {
        return new HashSet<>(Arrays.asList(Folding.name(name).split(" +")));
    }

    /** Whether this is the team's agreed layer. */
    public boolean isConsensus() {
        return id.equals(CONSENSUS.id);
    }
}
