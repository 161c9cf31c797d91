package org.sheaf.outlet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;

/** Invented names and numbers, each planted in a form of its own. */
final class Canaries {

    private static final String[] BEGINNINGS = {
        "Bra", "Cho", "Dre", "Fli", "Gro", "Jus", "Kle", "Mor", "Pli", "Sta", "Tru", "Vex", "Zan"
    };
    private static final String[] MIDDLES = {
        "bil", "cor", "dav", "fen", "gar", "hol", "lim", "mon", "nup", "rov", "sut", "tez", "wix"
    };
    private static final String[] ENDS = {"ab", "eck", "ig", "oth", "um", "ask", "eph", "ild", "onk", "urt"};

    /** How a name may be hidden, so that a reader or a program would still know it. */
    static final List<UnaryOperator<String>> HIDDEN = List.of(
            name -> name,
            name -> name.toUpperCase(Locale.ROOT),
            name -> name.toLowerCase(Locale.ROOT),
            name -> name + "’s",
            name -> name + "'s",
            name -> name + "s",
            name -> "(" + name + ")",
            name -> name.charAt(0) + "\u00ad" + name.substring(1),
            name -> name.substring(0, 3) + "\u200b" + name.substring(3),
            name -> name.substring(0, 3) + "-\n" + name.substring(3),
            name -> name.substring(0, 3) + "\u0301" + name.substring(3),
            name -> name.replace('o', '\u043e').replace('a', '\u0430').replace('e', '\u0435'),
            name -> name.replace(" ", "\u00a0"),
            name -> name.replace(" ", "  \n "),
            name -> name.replace(" ", ""),
            name -> name.replace(' ', '-'),
            name -> name.replace(' ', '_'),
            name -> name.replace(' ', '.').toLowerCase(Locale.ROOT),
            name -> name.substring(name.indexOf(' ') + 1) + ", " + name.substring(0, Math.max(0, name.indexOf(' '))),
            name -> name.substring(0, 1) + "&#" + (int) name.charAt(1) + ";" + name.substring(2),
            name -> name.substring(0, 1)
                    + String.format(Locale.ROOT, "\\u%04x", (int) name.charAt(1))
                    + name.substring(2),
            name -> name.substring(0, 1)
                    + String.format(Locale.ROOT, "%%%02x", (int) name.charAt(1))
                    + name.substring(2),
            name -> Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8)),
            name -> Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_16LE)),
            name -> Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_16BE)));

    /**
     * One that is planted.
     *
     * @param identity whose it is
     * @param planted the form in which it stands
     */
    record Canary(Identity identity, String planted) {}

    private Canaries() {}

    /** So many, each of another identity, forms in turn. */
    static List<Canary> of(int count, long seed) {
        Random random = new Random(seed);
        List<Canary> canaries = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            String name = word(random);
            names.add(names.size() % 3 == 0 ? name : name + " " + word(random));
        }
        int i = 0;
        for (String name : names) {
            IdentityKind kind =
                    i % 5 == 4 ? IdentityKind.ORGANISATION : i % 5 == 3 ? IdentityKind.PLACE : IdentityKind.PERSON;
            canaries.add(new Canary(
                    replaced(name, kind, "Stand-in"),
                    HIDDEN.get(i++ % HIDDEN.size()).apply(name)));
        }
        return canaries;
    }

    static Identity replaced(String name, IdentityKind kind, String instead) {
        return Identity.undecided(name, kind, List.of(name))
                .replacedBy(new Identity.Substitute(instead, Identity.Manner.CHOSEN))
                .decided(
                        Identity.Verdict.REPLACE,
                        new Identity.Substitute(instead, Identity.Manner.CHOSEN),
                        "",
                        org.sheaf.study.Coder.CONSENSUS.id(),
                        java.time.Instant.EPOCH);
    }

    private static String word(Random random) {
        return BEGINNINGS[random.nextInt(BEGINNINGS.length)]
                + MIDDLES[random.nextInt(MIDDLES.length)]
                + MIDDLES[random.nextInt(MIDDLES.length)]
                + ENDS[random.nextInt(ENDS.length)];
    }
}
