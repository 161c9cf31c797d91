package org.sheaf.intake.convention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheaf.intake.format.Line;
import org.sheaf.intake.format.StyledText;
import org.sheaf.study.Facts;
import org.sheaf.study.Role;

/**
 * What stands before the first turn and looks like turns: {@code DATE:}, {@code INTERVIEWEE:}, a legend, YAML front matter.
 * It is kept out of the turns, and what it says of the interview and its speakers is heard.
 */
final class Preamble {

    /** Further down nothing is taken for a preamble. */
    private static final int MOST_LINES = 60;

    private static final int MOST_WORDS_OF_NAMES = 8;
    private static final Pattern LEGEND =
            Pattern.compile("(?:^|[\\s(;,])(\\p{L}{1,3}\\d?)\\s?=\\s?([\\p{L}][\\p{L} /-]{1,30})");
    private static final Pattern IN_PROSE = Pattern.compile(
            "\\b(?:[Ii]nterviewers?|Interviewed by|Moderators?) (?:is|are|was|were|by)?:? ?([^.;\\n]{3,120})[.;\\n]");

    private final StyledText styled;
    private final Map<String, Integer> counts;
    private final Set<Integer> lines = new HashSet<>();
    private final Map<MetaKey, List<String>> said = new HashMap<>();
    private final Map<String, String> legend = new HashMap<>();

    private Preamble(StyledText styled, Map<String, Integer> counts) {
        this.styled = styled;
        this.counts = counts;
    }

    /** Nothing before the turns. */
    static Preamble none() {
        return new Preamble(new StyledText("", List.of()), Map.of());
    }

    /** What a file's format says of its speakers, by the words it has for them, and of the interview. */
    static Preamble told(Map<String, String> roles, Facts facts) {
        Preamble preamble = none();
        roles.forEach((label, word) -> preamble.legend.put(Labels.plain(label), word));
        preamble.say(MetaKey.DATE, facts.date());
        preamble.say(MetaKey.DURATION, facts.duration());
        preamble.say(MetaKey.INTERVIEWERS, facts.interviewers());
        preamble.say(MetaKey.PLACE, facts.place());
        return preamble;
    }

    private void say(MetaKey key, String value) {
        if (!value.isEmpty()) {
            said.computeIfAbsent(key, x -> new ArrayList<>()).add(value);
        }
    }

    /** What stands above turns that are already known. */
    static Preamble above(StyledText styled, List<RawTurn> turns) {
        int end = turns.isEmpty() ? 0 : turns.get(0).whole().start();
        StyledText top = StyledText.plain(styled.text().substring(0, end), false);
        MarkReader reader = new MarkReader(top);
        List<Mark> colons = new ArrayList<>();
        for (int i = 0; i < top.lines().size(); i++) {
            Mark mark = reader.read(i);
            if (mark != null && mark.way() == Convention.COLON) {
                colons.add(mark);
            }
        }
        return of(top, colons, Evidence.counts(colons));
    }

    /**
     * Reads what comes before the turns.
     *
     * @param marks all lines with a colon behind a possible name, in order
     * @param counts how often each label stands so in the whole text
     */
    static Preamble of(StyledText styled, List<Mark> marks, Map<String, Integer> counts) {
        Preamble preamble = new Preamble(styled, counts);
        preamble.frontMatter();
        preamble.legend(marks);
        preamble.keys(marks);
        preamble.prose(marks);
        return preamble;
    }

    /** Whether a line belongs to it, so that it marks no turn. */
    boolean holds(int line) {
        return lines.contains(line);
    }

    /** What is said under a key, parts joined by “; ”; empty when nothing is. */
    String said(MetaKey key) {
        return String.join("; ", said.getOrDefault(key, List.of()));
    }

    /** The word that a legend gives for a label, or for the letters of a label with a number. */
    Optional<String> legend(String label) {
        String plain = Labels.plain(label);
        return Optional.ofNullable(legend.getOrDefault(plain, legend.get(Labels.base(plain))));
    }

    /** The role of someone whose name stands under a key such as {@code INTERVIEWERS:}. */
    Optional<Role> roleOfName(String label) {
        if (isNamed(label, MetaKey.INTERVIEWERS)) {
            return Optional.of(Role.INTERVIEWER);
        }
        return isNamed(label, MetaKey.PEOPLE) ? Optional.of(Role.PARTICIPANT) : Optional.empty();
    }

    /** Whether all words of a label are words of one of the names. */
    private boolean isNamed(String label, MetaKey key) {
        List<String> wanted = words(label);
        if (Labels.isGeneric(label) && wanted.get(0).length() < 3) {
            return false;
        }
        for (String names : said.getOrDefault(key, List.of())) {
            for (String name : names.split("[;,&]| and | und | y | et ")) {
                if (words(name).containsAll(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> words(String name) {
        return List.of(
                Labels.plain(name).replaceAll("[^\\p{L}\\d'-]+", " ").strip().split(" "));
    }

    private String text(int line) {
        Line at = styled.lines().get(line);
        return styled.text().substring(at.start(), at.end());
    }

    /** YAML between two lines of three hyphens at the very top. */
    private void frontMatter() {
        int count = Math.min(styled.lines().size(), MOST_LINES * 2);
        if (count == 0 || !text(0).strip().equals("---")) {
            return;
        }
        for (int i = 1; i < count; i++) {
            if (text(i).strip().equals("---")) {
                for (int inside = 0; inside <= i; inside++) {
                    lines.add(inside);
                    pair(text(inside));
                }
                return;
            }
        }
    }

    private void pair(String line) {
        int colon = line.indexOf(':');
        if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
            Optional<MetaKey> key = MetaKey.of(line.substring(0, colon));
            String value = line.substring(colon + 1).strip().replaceAll("^[\"']|[\"']$", "");
            if (!value.isEmpty()) {
                key.ifPresent(
                        k -> said.computeIfAbsent(k, x -> new ArrayList<>()).add(value));
            }
        }
    }

    /** What someone says who is named again and again is no legend, whatever signs are in it. */
    private void legend(List<Mark> marks) {
        Set<Integer> spoken = new HashSet<>();
        marks.stream()
                .filter(mark -> counts.getOrDefault(mark.label(), 0) > 1)
                .forEach(mark -> spoken.add(mark.line()));
        for (int i = 0; i < Math.min(styled.lines().size(), MOST_LINES); i++) {
            String line = text(i);
            if (line.indexOf('=') > 0 && line.length() < 400 && !spoken.contains(i)) {
                Matcher found = LEGEND.matcher(line);
                while (found.find()) {
                    legend.put(Labels.plain(found.group(1)), found.group(2).strip());
                    lines.add(i);
                }
            }
        }
    }

    /** Lines of the kind {@code KEY: value}, until the first turn. */
    private void keys(List<Mark> marks) {
        List<Mark> pending = new ArrayList<>();
        boolean keyed = false;
        for (Mark mark : marks) {
            if (mark.line() >= MOST_LINES) {
                return;
            }
            if (lines.contains(mark.line())) {
                continue;
            }
            Optional<MetaKey> key = MetaKey.of(mark.label());
            int count = counts.getOrDefault(mark.label(), 0);
            if (isLegendLine(mark)) {
                legend.put(Labels.plain(mark.label()), value(mark));
                lines.add(mark.line());
            } else if (key.isPresent() && !key.get().namesPeople() && count <= 2) {
                keyed = true;
                pending.forEach(this::take);
                pending.clear();
                take(mark);
            } else if (key.isPresent() && key.get().namesPeople() && isNames(value(mark))) {
                if (keyed || count == 1) {
                    take(mark);
                } else {
                    pending.add(mark);
                }
            } else if (count > 1 || Labels.isGeneric(mark.label()) || Labels.kind(mark.label()) == Labels.Kind.NAME) {
                return;
            }
        }
    }

    /** {@code I: Interviewer} at the top explains a label. */
    private boolean isLegendLine(Mark mark) {
        String value = Labels.plain(value(mark)).replaceAll("\\s*\\(.*\\)$", "");
        return mark.label().length() <= 3
                && !value.equals(Labels.plain(mark.label()))
                && value.length() > 2
                && Lexicon.isRole(Labels.base(value));
    }

    private String value(Mark mark) {
        return styled.text()
                .substring(mark.speech(), styled.lines().get(mark.line()).end())
                .strip();
    }

    /** Few words, most with a capital, no end of a sentence. */
    private static boolean isNames(String value) {
        String[] words = value.split("\\s+");
        return words.length <= MOST_WORDS_OF_NAMES
                && !value.isEmpty()
                && !value.matches("(?s).*[.!?…]$")
                && Labels.kind(words[0]) != Labels.Kind.ORDINARY
                && (Character.isUpperCase(value.codePointAt(0))
                        || words.length == 1 && Character.isDigit(value.codePointAt(0)));
    }

    /** Takes a key with its value, and the lines below it in the same paragraph that have no key of their own. */
    private void take(Mark mark) {
        lines.add(mark.line());
        Optional<MetaKey> key = MetaKey.of(mark.label());
        List<String> values = new ArrayList<>();
        values.add(value(mark));
        int paragraph = styled.lines().get(mark.line()).paragraph();
        for (int i = mark.line() + 1; i < styled.lines().size(); i++) {
            String line = text(i);
            if (styled.lines().get(i).paragraph() != paragraph || line.indexOf(':') >= 0 || !isNames(line.strip())) {
                break;
            }
            values.add(line.strip());
        }
        values.removeIf(String::isEmpty);
        key.ifPresent(k -> said.computeIfAbsent(k, x -> new ArrayList<>()).addAll(values));
    }

    /** Sentences such as “Interviewer is …” before the first turn. */
    private void prose(List<Mark> marks) {
        int turns = marks.stream()
                .filter(mark -> !lines.contains(mark.line()))
                .mapToInt(Mark::line)
                .findFirst()
                .orElse(MOST_LINES);
        for (int i = 0; i < Math.min(styled.lines().size(), Math.min(turns, MOST_LINES)); i++) {
            String line = text(i);
            Matcher found = line.length() < 1000 ? IN_PROSE.matcher(line + "\n") : LEGEND.matcher("");
            if (!lines.contains(i)
                    && found.find()
                    && Character.isUpperCase(found.group(1).strip().codePointAt(0))) {
                said.computeIfAbsent(MetaKey.INTERVIEWERS, x -> new ArrayList<>())
                        .add(found.group(1).strip().replace(" and ", "; "));
            }
        }
    }
}
