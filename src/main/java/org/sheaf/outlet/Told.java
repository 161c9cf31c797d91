package org.sheaf.outlet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sheaf.identity.leaks.Leak;
import org.sheaf.study.Study;

/** What the gate says, in sentences for the user. */
final class Told {

    /** What goes to a stream has no name of its own. */
    static final String OUTPUT = "the output";

    private static final int FEW = 8;
    private static final int PLACES = 3;

    private Told() {}

    static String rawNames(String title) {
        return "raw names: nothing was replaced in “" + title + "” yet, so what leaves it may hold real names.";
    }

    static String closed() {
        return "the vault is closed, so what leaves was not searched for the real names that were replaced, only for what"
                + " looks like names and numbers. Give --vault and --passphrase-file.";
    }

    static String suspects(String name, Map<String, String> suspects) {
        String first = suspects.entrySet().stream()
                .limit(FEW)
                .map(suspect -> "‘" + suspect.getKey() + "’" + in(suspect.getValue()))
                .collect(Collectors.joining(", "));
        return subject(name) + " holds " + count(suspects.size(), "thing") + " that may tell who somebody is: " + first
                + more(suspects.size(), FEW) + ". Look at " + (suspects.size() == 1 ? "it." : "them.");
    }

    static String unseen(String name, List<String> unseen) {
        return subject(name) + " holds what cannot be read for names: "
                + unseen.stream().limit(FEW).collect(Collectors.joining(", "))
                + more(unseen.size(), FEW) + ". Look at it yourself.";
    }

    /** Why something does not leave: each writing with what stands in its stead and where it was found. */
    static String leaks(String name, List<Leak> leaks, Study study) {
        String first = leaks.stream().limit(FEW).map(Told::leak).collect(Collectors.joining("; "));
        boolean pending = leaks.stream()
                .anyMatch(leak -> study.identities().find(leak.identity().id()).isPresent());
        boolean pseudonym = leaks.stream()
                .anyMatch(leak -> study.participants().stream()
                        .anyMatch(person -> person.name().equalsIgnoreCase(leak.writing())));
        return subject(name) + " does not leave: it holds " + count(leaks.size(), "real name") + ". " + first
                + more(leaks.size(), FEW) + ". "
                + (pseudonym
                        ? "Where a pseudonym in use is the real name of somebody else, choose another pseudonym: sheaf"
                                + " identities review."
                        : pending
                                ? "Apply what was decided first: sheaf identities apply."
                                : "Take it out where it stands, or search the study anew: sheaf identities scan.");
    }

    private static String leak(Leak leak) {
        String places = leak.places().stream().limit(PLACES).collect(Collectors.joining(", "));
        return "‘" + leak.writing() + "’"
                + leak.instead().map(text -> " (now ‘" + text + "’)").orElse("") + in(places)
                + more(leak.places().size(), PLACES);
    }

    private static String in(String place) {
        return place.isEmpty() ? "" : " in " + place;
    }

    private static String subject(String name) {
        if (name.equals(OUTPUT) || name.equals("the clipboard")) {
            return "What goes to " + name;
        }
        return name.startsWith("the ") ? "T" + name.substring(1) : "“" + name + "”";
    }

    private static String count(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    private static String more(int all, int shown) {
        return all > shown ? " and " + (all - shown) + " more" : "";
    }
}
