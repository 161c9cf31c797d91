package org.sheaf.intake.convention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sheaf.intake.convention.FoundSpeaker.Person;
import org.sheaf.study.Role;

/** Proposes what each label is in the interview, by legend, name, word and the questions it asks. */
final class Roles {

    /** Who asks in at least this share of the turns may be the interviewer, … */
    private static final double ASKING = 0.3;

    /** … when the others ask at most half as often. */
    private static final double TIMES_OTHERS = 2;

    private static final int LEAST_TURNS = 2;

    private static final Pattern AND = Pattern.compile("\\s*[,/&+]\\s*|\\s+(?:and|und|et|y|en)\\s+");

    /**
     * What a label did.
     *
     * @param label as written
     * @param turns how often it speaks
     * @param words how many words it speaks
     * @param questions how many of its turns ask something
     */
    record Deeds(String label, int turns, int words, int questions) {
        double asking() {
            return turns == 0 ? 0 : (double) questions / turns;
        }
    }

    private record Said(Role role, String reason) {}

    private Roles() {}

    static List<FoundSpeaker> propose(List<Deeds> speakers, Preamble preamble) {
        List<Optional<Said>> said =
                speakers.stream().map(s -> said(s.label(), preamble)).toList();
        boolean asked = said.stream().flatMap(Optional::stream).anyMatch(s -> s.role == Role.INTERVIEWER);
        boolean onlyOther = said.stream().filter(Optional::isEmpty).count() == 1
                && said.stream().flatMap(Optional::stream).allMatch(s -> s.role == Role.PARTICIPANT);
        List<FoundSpeaker> proposed = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) {
            Deeds deeds = speakers.get(i);
            Said what = said.get(i)
                    .orElseGet(() -> asked
                            ? answering(deeds)
                            : onlyOther && asksMost(deeds, speakers) ? besides(deeds) : byQuestions(deeds, speakers));
            proposed.add(new FoundSpeaker(
                    deeds.label(),
                    deeds.turns(),
                    deeds.words(),
                    deeds.questions(),
                    what.role,
                    what.reason,
                    isSeveral(deeds.label(), speakers) ? Person.NOBODY : person(deeds.label())));
        }
        return proposed;
    }

    /** Whether a label names several who speak under labels of their own: {@code Maud, Wren}. */
    private static boolean isSeveral(String label, List<Deeds> speakers) {
        List<String> parts = List.of(AND.split(label));
        return parts.size() > 1
                && parts.stream()
                        .allMatch(part -> speakers.stream()
                                .anyMatch(other -> !other.label().equals(label)
                                        && Labels.core(other.label()).equals(Labels.core(part))));
    }

    private static Person person(String label) {
        String plain = Labels.plain(label);
        if (Lexicon.isNobody(plain)
                || Lexicon.isNobody(Labels.base(plain))
                || Labels.kind(label) == Labels.Kind.ORDINARY) {
            return Person.NOBODY;
        }
        return Labels.isGeneric(label) ? Person.GENERIC : Person.PROPER;
    }

    /** What the text itself or the label's word says. */
    private static Optional<Said> said(String label, Preamble preamble) {
        String plain = Labels.plain(label);
        Optional<Said> legend = preamble.legend(label).flatMap(Roles::byWord);
        if (legend.isPresent()) {
            return legend;
        }
        Optional<Role> named = preamble.roleOfName(label);
        if (named.isPresent()) {
            return Optional.of(new Said(named.get(), "named so at the top of the file"));
        }
        if (person(label) == Person.NOBODY) {
            return Optional.of(new Said(Role.OTHER, "names nobody"));
        }
        return Labels.isGeneric(label)
                ? Lexicon.role(plain)
                        .or(() -> Lexicon.role(Labels.base(plain)))
                        .map(role -> new Said(role, "the label “" + label + "” says so"))
                : Optional.empty();
    }

    /** A legend's word; one that is no role of an interview, such as “Coach”, leaves it to the questions. */
    private static Optional<Said> byWord(String word) {
        String plain = Labels.plain(word);
        return Lexicon.role(plain)
                .or(() -> Lexicon.role(Labels.base(plain)))
                .map(role -> new Said(role, "the legend says “" + word + "”"));
    }

    private static Said answering(Deeds deeds) {
        return new Said(Role.PARTICIPANT, "answers; asks in " + deeds.questions() + " of " + turns(deeds));
    }

    private static boolean asksMost(Deeds deeds, List<Deeds> all) {
        return all.size() > 1 && all.stream().allMatch(other -> other.asking() <= deeds.asking());
    }

    /** The one besides those whose labels say that they are asked. */
    private static Said besides(Deeds deeds) {
        return new Said(
                Role.INTERVIEWER,
                "everybody else is a participant; asks in " + deeds.questions() + " of " + turns(deeds));
    }

    private static Said byQuestions(Deeds deeds, List<Deeds> all) {
        double others = all.stream()
                .filter(other -> !other.equals(deeds) && other.turns() >= LEAST_TURNS)
                .mapToDouble(Deeds::asking)
                .min()
                .orElse(1);
        boolean asks =
                deeds.turns() >= LEAST_TURNS && deeds.asking() >= ASKING && deeds.asking() >= TIMES_OTHERS * others;
        return new Said(
                asks ? Role.INTERVIEWER : Role.PARTICIPANT, "asks in " + deeds.questions() + " of " + turns(deeds));
    }

    private static String turns(Deeds deeds) {
        return deeds.turns() == 1 ? "1 turn" : deeds.turns() + " turns";
    }
}
