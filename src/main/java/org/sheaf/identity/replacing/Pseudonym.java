package org.sheaf.identity.replacing;

/**
 * A name that may stand for a person.
 *
 * @param name a given name
 * @param gender {@code f}, {@code m}, or {@code n} for a name of either
 * @param generation {@code older}, {@code middle}, {@code younger}, or {@code any}
 * @param origin whose name it is usually, or {@code any}
 */
public record Pseudonym(String name, String gender, String generation, String origin) {

    /**
     * What a pseudonym should match.
     *
     * @param gender as above; {@code n} asks for names that tell nothing
     * @param generation as above; {@code any} for none in particular
     * @param origin as above; {@code any} for none in particular
     */
    public record Wish(String gender, String generation, String origin) {

        /** A name that tells nothing of who bears it. */
        public static final Wish NEUTRAL = new Wish("n", "any", "any");

        boolean suits(Pseudonym pseudonym) {
            return pseudonym.gender.equals(gender)
                    && (generation.equals("any")
                            || pseudonym.generation.equals("any")
                            || pseudonym.generation.equals(generation))
                    && (origin.equals("any") || pseudonym.origin.equals("any") || pseudonym.origin.equals(origin));
        }
    }
}
