package org.sheaf.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Headers, footers and page numbers: lines at the top or bottom of pages that come again on others at the same height, with the
 * same words or a number that rises with the pages.
 */
final class PageLines {

    /** So many lines from the top and from the bottom are looked at. */
    private static final int DEEP = 4;

    /** A line must come again on so many of the pages, for odd and even ones may differ. */
    private static final double LEAST_SHARE = 0.4;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern PAGE_OF_PAGES = Pattern.compile(
            "\\W*(?:(?:page|seite|p\\.|s\\.|pagina|página) ?)?(\\d{1,4}) ?(?:/|of|von|de|van|sur|di) ?(\\d{1,4})\\W*",
            Pattern.CASE_INSENSITIVE);

    private final List<List<Line>> pages;
    private final Set<Line> found = new HashSet<>();
    private final Set<String> samples = new TreeSet<>();

    /**
     * A line as it may come again.
     *
     * @param words numbers that rise with the pages as {@code #}
     * @param height of the baseline, in steps
     */
    private record Again(String words, int height) {}

    private PageLines(List<List<Line>> pages) {
        this.pages = pages;
    }

    /**
     * What was found.
     *
     * @param lines to leave out
     * @param samples one of each kind, as it stands on a page
     */
    record Found(Set<Line> lines, List<String> samples) {}

    /** Looks through the lines of all pages. */
    static Found of(List<List<Line>> pages) {
        PageLines search = new PageLines(pages);
        search.repeated();
        search.pagesOfPages();
        return new Found(search.found, List.copyOf(search.samples));
    }

    private void repeated() {
        Map<Again, List<Line>> again = new HashMap<>();
        for (List<Line> page : pages) {
            for (Line line : edges(page)) {
                forms(line)
                        .forEach(form -> again.computeIfAbsent(form, f -> new ArrayList<>())
                                .add(line));
            }
        }
        long written = pages.stream().filter(page -> !page.isEmpty()).count();
        for (Map.Entry<Again, List<Line>> each : again.entrySet()) {
            List<Line> lines = each.getValue();
            long on = lines.stream().map(Line::page).distinct().count();
            boolean often = on >= 2 && on >= LEAST_SHARE * written;
            if (often && (on > 2 || lines.stream().allMatch(this::standsApart))) {
                take(lines);
            }
        }
    }

    private void take(List<Line> lines) {
        if (lines.stream().noneMatch(found::contains)) {
            samples.add(lines.get(0).words().strip());
        }
        found.addAll(lines);
    }

    /** “3/7” says of itself what it is, also where pages are few. */
    private void pagesOfPages() {
        for (List<Line> page : pages) {
            for (Line line : edges(page)) {
                Matcher matcher = PAGE_OF_PAGES.matcher(line.words().strip());
                if (matcher.matches()
                        && Integer.parseInt(matcher.group(1)) == line.page() + 1
                        && Integer.parseInt(matcher.group(2)) == pages.size()) {
                    take(List.of(line));
                }
            }
        }
    }

    private static Set<Line> edges(List<Line> page) {
        List<Line> sorted = sorted(page);
        Set<Line> edges = new HashSet<>(sorted.subList(0, Math.min(DEEP, sorted.size())));
        edges.addAll(sorted.subList(Math.max(0, sorted.size() - DEEP), sorted.size()));
        return edges;
    }

    private static List<Line> sorted(List<Line> page) {
        List<Line> sorted = new ArrayList<>(page);
        sorted.sort(Comparator.comparingDouble(line -> line.box().baseline()));
        return sorted;
    }

    /** As it stands, and once with each of its numbers counted from the page it is on. */
    private static List<Again> forms(Line line) {
        String words = line.words().strip();
        List<Again> forms = new ArrayList<>();
        for (int step : new int[] {0, 1}) {
            int height = Math.round(line.box().baseline() / 4 + step / 2f);
            forms.add(new Again(step + words, height));
            Matcher number = NUMBER.matcher(words);
            while (number.find() && forms.size() < 20) {
                int from = Integer.parseInt(number.group()) - line.page();
                forms.add(new Again(
                        step + words.substring(0, number.start()) + "#" + from + words.substring(number.end()),
                        height));
            }
        }
        return forms;
    }

    /** On two pages the same words may be chance, unless there is more room between them and the text than between lines. */
    private boolean standsApart(Line line) {
        List<Line> sorted = sorted(pages.get(line.page()));
        int at = sorted.indexOf(line);
        float above = distance(at > 0 ? sorted.get(at - 1) : null, line);
        float below = distance(line, at + 1 < sorted.size() ? sorted.get(at + 1) : null);
        return Math.max(above == Float.MAX_VALUE ? 0 : above, below == Float.MAX_VALUE ? 0 : below)
                > 1.8f * line.size();
    }

    private static float distance(@Nullable Line upper, @Nullable Line lower) {
        return upper == null || lower == null
                ? Float.MAX_VALUE
                : lower.box().baseline() - upper.box().baseline();
    }
}
