package org.sheaf.identity.replacing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheaf.identity.Heard;
import org.sheaf.study.Refusal;

/**
 * Draws names that stand for people. A name is drawn at random, never worked out from the one it stands for; it is like no real
 * name and no other pseudonym of the study; and while initials last no two begin alike. Immutable; any thread.
 */
public final class Pseudonyms {

    private final List<Pseudonym> pool;

    private Pseudonyms(List<Pseudonym> pool) {
        this.pool = List.copyOf(pool);
    }

    /** The names that come with the program. */
    public static Pseudonyms usual() {
        try (InputStream in = Pseudonyms.class.getResourceAsStream("pseudonyms.csv")) {
            if (in == null) {
                throw new IllegalStateException("the pseudonyms are not part of the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Pseudonyms(lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Pseudonym(cells[0], cells[1], cells[2], cells[3]))
                    .toList());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** All there are. */
    public List<Pseudonym> all() {
        return pool;
    }

    /**
     * Those that are like none of the real names, for somebody who draws many of them.
     *
     * @param real every real name known, and its parts
     */
    public Pseudonyms unlike(Collection<String> real) {
        List<Heard> others = real.stream().distinct().map(Heard::of).toList();
        return new Pseudonyms(pool.stream()
                .filter(pseudonym -> isFree(pseudonym.name(), others))
                .toList());
    }

    /**
     * Draws one.
     *
     * @param wish what it should match
     * @param real every real name known, and its parts
     * @param taken the pseudonyms that are in use, or ever were
     * @throws Refusal when none is left
     */
    public Pseudonym draw(
            Pseudonym.Wish wish, Collection<String> real, Collection<String> taken, RandomGenerator random) {
        List<Heard> others =
                Stream.concat(real.stream(), taken.stream()).map(Heard::of).toList();
        List<Pseudonym> free = pool.stream()
                .filter(pseudonym -> wish.suits(pseudonym) && isFree(pseudonym.name(), others))
                .toList();
        if (free.isEmpty()) {
            throw new Refusal("No pseudonym is left that suits and is like no other name of the study."
                    + " Ask for a wider choice, or type one.");
        }
        Set<String> initials =
                taken.stream().map(name -> Heard.of(name).initial()).collect(Collectors.toSet());
        List<Pseudonym> fresh = free.stream()
                .filter(pseudonym ->
                        !initials.contains(Heard.of(pseudonym.name()).initial()))
                .toList();
        List<Pseudonym> drawnFrom = fresh.isEmpty() ? free : fresh;
        return drawnFrom.get(random.nextInt(drawnFrom.size()));
    }

    /** Whether a name, drawn or typed, can be told from every real one and every other pseudonym. */
    public static boolean isFree(String name, Collection<String> real, Collection<String> taken) {
        return isFree(
                name,
                Stream.concat(real.stream(), taken.stream()).map(Heard::of).toList());
    }

    private static boolean isFree(String name, List<Heard> others) {
        Heard heard = Heard.of(name);
        return others.stream().noneMatch(heard::isLike);
    }
}
