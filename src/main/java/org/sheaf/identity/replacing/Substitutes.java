package org.sheaf.identity.replacing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.sheaf.identity.finding.Coarser;
import org.sheaf.identity.finding.Form;
import org.sheaf.identity.register.Register;
import org.sheaf.study.Coder;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.Participant;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/**
 * Chooses what stands in the stead of identities: a drawn pseudonym for a person, a description in brackets for all else. What it has
 * given is taken from then on. One thread at a time.
 */
public final class Substitutes {

    private final Pseudonyms pool;
    private final RandomGenerator random;
    private final Set<String> real = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * Knows every name of a study.
     *
     * @param register what the vault knows; {@link Register#NONE} while it is not open
     * @param random draws the pseudonyms; a pseudonym must not be worked out from a name
     */
    public Substitutes(Study study, Register register, RandomGenerator random) {
        this.pool = Pseudonyms.usual();
        this.random = random;
        take(register.identities());
        take(study.identities().stream().toList());
        Set<String> given = Set.copyOf(taken);
        study.participants().stream()
                .map(Participant::name)
                .filter(name -> !given.contains(name))
                .forEach(this::know);
        for (Transcript transcript : study.transcripts()) {
            transcript.speakers().forEach(speaker -> {
                if (!given.contains(speaker.label())) {
                    know(speaker.label());
                }
            });
        }
        study.coders().stream().map(Coder::name).forEach(this::know);
    }

    /** Counts names that were found, too: whoever was not decided about yet is somebody's real name. */
    public void know(String name) {
        real.add(name);
        Form.parts(Form.key(name)).stream().filter(part -> part.length() > 2).forEach(real::add);
    }

    private void take(Collection<Identity> identities) {
        for (Identity identity : identities) {
            if (identity.kind() == IdentityKind.PERSON) {
                identity.writings().forEach(this::know);
            }
            if (identity.verdict() == Identity.Verdict.REPLACE
                    && !identity.substitute().isNone()) {
                taken.add(identity.substitute().text());
            }
        }
    }

    /** The usual substitute for an identity of its kind. */
    public Identity.Substitute usual(Identity identity) {
        return switch (identity.kind()) {
            case PERSON -> person();
            case PLACE -> describe("[name of place]");
            case ORGANISATION -> describe("[name of organisation]");
            case CONTACT -> describe("[contact details]");
            case ADDRESS -> describe("[address]");
            case NUMBER -> describe("[number]");
            case DATE -> new Identity.Substitute(Coarser.date(identity.name()), Identity.Manner.DESCRIPTION);
            case AGE -> new Identity.Substitute(Coarser.age(identity.name()), Identity.Manner.DESCRIPTION);
            case OTHER -> describe("[name]");
        };
    }

    /** A name that tells nothing of who bears it; any name where none is left; a number where none is left of all. */
    private Identity.Substitute person() {
        for (String gender : List.of("n", "f", "m")) {
            Optional<Identity.Substitute> drawn = drawn(new Pseudonym.Wish(gender, "any", "any"));
            if (drawn.isPresent()) {
                return drawn.get();
            }
        }
        return describe("[person]");
    }

    /** Empty where none is left: a study of hundreds of people uses up all that can be told apart. */
    private Optional<Identity.Substitute> drawn(Pseudonym.Wish wish) {
        try {
            return Optional.of(draw(wish));
        } catch (Refusal exhausted) {
            return Optional.empty();
        }
    }

    /**
     * Draws a pseudonym.
     *
     * @throws org.sheaf.study.Refusal when none is left
     */
    public Identity.Substitute draw(Pseudonym.Wish wish) {
        List<String> names = new ArrayList<>(taken);
        names.removeIf(name -> name.startsWith("["));
        String drawn = pool.draw(wish, real, names, random).name();
        taken.add(drawn);
        return new Identity.Substitute(drawn, Identity.Manner.DRAWN);
    }

    /** A description, numbered where another identity has it. */
    public Identity.Substitute describe(String description) {
        return new Identity.Substitute(numbered(description), Identity.Manner.DESCRIPTION);
    }

    private String numbered(String description) {
        String stem = description.endsWith("]") ? description.substring(0, description.length() - 1) : description;
        String numbered = description;
        for (int i = 2; !taken.add(numbered); i++) {
            numbered = stem + " " + i + (description.endsWith("]") ? "]" : "");
        }
        return numbered;
    }

    /** Whether a name that somebody typed can be told from every real one and every other pseudonym. */
    public boolean isFree(String name) {
        return Pseudonyms.isFree(name, real, taken);
    }

    /** Whether a name is somebody's real one, letter for letter but for case and accents. */
    public boolean isReal(String name) {
        String key = Form.key(name);
        return real.stream().anyMatch(one -> Form.key(one).equals(key));
    }

    /** Whether it stands for somebody already. */
    public boolean isTaken(String substitute) {
        return taken.contains(substitute);
    }

    /** Gives a substitute back, for instance because another is drawn. */
    public void release(String substitute) {
        taken.remove(substitute);
    }
}
