package org.sheaf.identity.leaks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sheaf.identity.finding.Form;
import org.sheaf.identity.finding.Homographs;
import org.sheaf.identity.finding.Lexicon;
import org.sheaf.identity.finding.Titles;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;

/**
 * The forms in which what was replaced may come: every writing of it; of names the surname first, joined, parted otherwise, in the
 * plural; of people's names also each part by itself that is no word of the language or of the study, and nobody's who is not
 * replaced.
 */
final class Writings {

    /** Fewer figures alone are a number like others. */
    private static final int FIGURES = 5;

    private static final int SHORT = 2;

    /** A part that stands small no more often is a name that somebody wrote so. */
    private static final int SLIPPED = 1;

    private static final Pattern PARTING = Pattern.compile("[\\s\\u00a0-]+");
    private static final String[] PARTINGS = {" ", "-", "", "_", "."};

    private final Map<String, Wanted> forms = new LinkedHashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final Set<String> keptWhole = new LinkedHashSet<>();
    private final Lexicon lexicon;

    /**
     * Gathers them.
     *
     * @param identities whatever was decided about them
     * @param free names that may stand alone although they are part of somebody's, for instance a coder's
     * @param lexicon the words of the study's transcripts
     */
    Writings(Collection<Identity> identities, Collection<String> free, Lexicon lexicon) {
        this.lexicon = lexicon;
        free.forEach(name -> kept.addAll(Form.parts(Form.key(name))));
        for (Identity identity : identities) {
            if (identity.verdict() == Identity.Verdict.KEEP) {
                for (String writing : identity.writings()) {
                    keptWhole.add(writing);
                    kept.addAll(Form.parts(Form.key(writing)));
                }
            }
        }
        List<Identity> replaced = identities.stream()
                .filter(identity -> identity.verdict() == Identity.Verdict.REPLACE)
                .toList();
        replaced.forEach(this::whole); // before any part, so that a whole name is told as such
        replaced.stream()
                .filter(identity -> identity.kind() == IdentityKind.PERSON)
                .forEach(this::parts);
    }

    /** The forms, and what each stands for. */
    Map<String, Wanted> forms() {
        return forms;
    }

    /** Names that were decided to be kept. */
    Set<String> kept() {
        return keptWhole;
    }

    private void whole(Identity identity) {
        for (String writing : identity.writings()) {
            String bare = writing.substring(Titles.length(writing)).strip();
            if (!isTelling(bare)) {
                continue;
            }
            boolean alsoKept = keptWhole.contains(writing) || keptWhole.contains(bare);
            Wanted wanted = new Wanted(
                    identity,
                    writing,
                    isAsWritten(bare),
                    alsoKept || !identity.spared().isEmpty());
            put(bare, wanted);
            if (identity.kind().isName()) {
                for (String form : others(bare, identity.kind())) {
                    put(form, wanted);
                }
            }
        }
    }

    private void put(String form, Wanted wanted) {
        forms.putIfAbsent(form, wanted);
    }

    private static boolean isTelling(String writing) {
        long letters = writing.chars().filter(Character::isLetter).count();
        long figures = writing.chars().filter(Character::isDigit).count();
        return letters >= SHORT || letters > 0 && figures > 0 || figures >= FIGURES;
    }

    private static boolean isAsWritten(String writing) {
        return Homographs.has(writing) || writing.length() <= SHORT;
    }

    private static List<String> others(String writing, IdentityKind kind) {
        List<String> others = new ArrayList<>();
        String[] words = PARTING.split(writing);
        if (words.length > 1) {
            for (String parting : PARTINGS) {
                others.add(String.join(parting, words));
            }
        }
        if (words.length > 1 && kind == IdentityKind.PERSON) {
            String last = words[words.length - 1];
            String first =
                    writing.substring(0, writing.length() - last.length()).strip();
            others.add(last + ", " + first);
            others.add(last + " " + first);
            others.add(last + "," + first);
            others.add(last + ", " + words[0]);
        }
        if (!isAsWritten(writing) && Character.isLetter(writing.charAt(writing.length() - 1))) {
            List<String> plural = new ArrayList<>();
            plural.add(writing + "s");
            others.forEach(other -> plural.add(other + "s"));
            others.addAll(plural);
        }
        return others;
    }

    private void parts(Identity identity) {
        for (String writing : identity.writings()) {
            for (String part : PARTING.split(writing)) {
                String bare = Form.bare(part).replaceAll("^\\P{L}+|\\P{L}+$", "");
                String key = Form.key(bare);
                boolean counts = bare.length() > SHORT
                        && !Homographs.has(bare)
                        && !Titles.has(bare)
                        && lexicon.small(key) <= SLIPPED
                        && !kept.contains(key);
                if (counts) {
                    Wanted wanted =
                            new Wanted(identity, bare, false, !identity.spared().isEmpty());
                    put(bare, wanted);
                    put(bare + "s", wanted);
                }
            }
        }
    }
}
