package org.sheaf.identity.scanning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;
import org.sheaf.text.Span;

/** Telephone and other numbers that are known, met by their figures alone, however they are grouped. */
final class FigureRuns {

    private static final int FEWEST = 6;
    private static final Pattern RUN = Pattern.compile("\\+?\\(?\\d(?:[\\d ()./\u00a0\u2011-]{4,24})\\d");

    private final Map<String, Identity> byFigures = new HashMap<>();

    void add(Identity identity, String writing) {
        boolean number = identity.kind() == IdentityKind.CONTACT || identity.kind() == IdentityKind.NUMBER;
        String figures = figures(writing);
        if (number && figures.length() >= FEWEST && writing.chars().noneMatch(Character::isLetter)) {
            byFigures.putIfAbsent(figures, identity);
        }
    }

    /** All in some words, in order. */
    List<Sighting> in(String words) {
        if (byFigures.isEmpty()) {
            return List.of();
        }
        List<Sighting> found = new ArrayList<>();
        Matcher run = RUN.matcher(words);
        while (run.find()) {
            Identity identity = byFigures.get(figures(run.group()));
            if (identity != null) {
                found.add(new Sighting(new Span(run.start(), run.end()), identity, false));
            }
        }
        return found;
    }

    /** The figures, a country code of Britain as the nought that it stands for. */
    private static String figures(String words) {
        String figures = words.replaceAll("\\D", "");
        boolean abroad = words.strip().startsWith("+44") || words.strip().startsWith("0044");
        return abroad ? "0" + figures.replaceFirst("^(?:00)?440?", "") : figures;
    }
}
