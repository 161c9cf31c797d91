package org.sheaf.identity.scanning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheaf.identity.finding.Form;
import org.sheaf.identity.finding.Homographs;
import org.sheaf.identity.register.Register;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;

/** What a researcher must know about what was found, a sentence each. */
final class Notes {

    private static final int MOST = 6;

    private final Register register;
    private final List<Identity> known;
    private final List<Candidate> candidates;
    private final Sightings decided;

    Notes(Register register, List<Identity> known, List<Candidate> candidates, Sightings decided) {
        this.register = register;
        this.known = known;
        this.candidates = candidates;
        this.decided = decided;
    }

    List<String> all() {
        List<String> notes = new ArrayList<>();
        for (String writing : decided.twice().stream().sorted().toList()) {
            notes.add("‘" + writing
                    + "’ is a writing of two identities. Each place goes to the first of them that does not"
                    + " spare it: look at the places and say which are whose.");
        }
        shared(notes);
        words(notes);
        substitutes(notes);
        if (candidates.stream().anyMatch(candidate -> candidate.identity().kind() == IdentityKind.AGE)) {
            notes.add(
                    "An age is met only where it is said as one: ‘three’ goes from ‘he is three’ and stays in ‘three miles’.");
        }
        return notes;
    }

    private void shared(List<String> notes) {
        List<String> parts = candidates.stream()
                .filter(candidate -> candidate
                        .like()
                        .filter(like -> like.why().contains(" or "))
                        .isPresent())
                .map(candidate -> "‘" + candidate.identity().name() + "’ ("
                        + candidate.like().map(Candidate.Like::why).orElse("").replaceAll("^Part of |\\?$", "") + ")")
                .toList();
        if (!parts.isEmpty()) {
            int more = parts.size() - MOST;
            notes.add("Nobody but you can tell whose a part of several names is: "
                    + String.join(", ", parts.subList(0, Math.min(parts.size(), MOST)))
                    + (more > 0 ? " and " + more + " more." : "."));
        }
    }

    private void words(List<String> notes) {
        List<String> names = candidates.stream()
                .filter(candidate -> Found.isName(candidate.identity().kind()))
                .flatMap(candidate -> candidate.identity().writings().stream())
                .filter(Homographs::isName)
                .map(writing -> "‘" + writing + "’")
                .distinct()
                .sorted()
                .toList();
        if (!names.isEmpty()) {
            notes.add((names.size() == 1 ? names.get(0) + " is a word" : String.join(", ", names) + " are words")
                    + " as well as a name. In small letters, and where a question begins, it is taken for the word: look at"
                    + " each place.");
        }
    }

    /** A name that was drawn for one person and is another's. */
    private void substitutes(List<String> notes) {
        Map<String, Identity> drawn = new HashMap<>();
        known.stream()
                .filter(identity -> identity.verdict() == Identity.Verdict.REPLACE)
                .filter(identity -> !identity.substitute().text().startsWith("["))
                .forEach(identity -> Form.parts(Form.key(identity.substitute().text()))
                        .forEach(part -> drawn.putIfAbsent(part, identity)));
        Set<String> told = new HashSet<>();
        for (Candidate candidate : candidates) {
            for (String writing : candidate.identity().writings()) {
                for (String part : Form.parts(Form.key(writing))) {
                    Identity other = drawn.get(part);
                    if (other != null && told.add(part)) {
                        notes.add("‘" + other.substitute().text() + "’ stands for somebody else, and ‘" + writing
                                + "’ is a real name in the study. Choose another pseudonym"
                                + (register.identities().contains(other)
                                        ? ", or make sure that the name means the person" + " and not the pseudonym."
                                        : "."));
                    }
                }
            }
        }
    }
}
