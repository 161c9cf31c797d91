package org.sheaf.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sheaf.analysis.Group;
import org.sheaf.analysis.Quote;
import org.sheaf.analysis.Quotes;
import org.sheaf.study.Analysis;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.TextCount;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.text.Listing;

/** What the options choose of a study, and how a report says so. */
final class Selection {

    private Selection() {}

    static String title(ReportKind kind, ReportOptions options) {
        return options.title().isBlank() ? kind.title() : options.title();
    }

    /**
     * The analyses to report, in order.
     *
     * @throws Refusal when the one asked for does not exist
     */
    static List<Analysis> analyses(Study study, ReportOptions options) {
        if (!options.analysis().isBlank()) {
            return List.of(analysis(study, options.analysis()));
        }
        group(study, options);
        String group = options.group().strip();
        return study.analyses().stream()
                .filter(a -> group.isEmpty()
                        || a.group().isBlank()
                        || a.group().strip().equalsIgnoreCase(group))
                .sorted(Comparator.comparingInt(Analysis::position))
                .toList();
    }

    /**
     * The analysis of a name.
     *
     * @throws Refusal when there is none, naming those there are
     */
    static Analysis analysis(Study study, String name) {
        return study.analyses()
                .named(name, Analysis::name)
                .orElseThrow(() -> new Refusal("There is no analysis “" + name + "”. "
                        + those(
                                "analysis",
                                "analyses",
                                study.analyses().stream().map(Analysis::name).toList())));
    }

    /**
     * The group to report: the one asked for, else that of the analysis asked for; blank for everybody.
     *
     * @throws Refusal when it does not exist
     */
    static String groupName(Study study, ReportOptions options) {
        group(study, options);
        return options.group().isBlank() && !options.analysis().isBlank()
                ? analysis(study, options.analysis()).group().strip()
                : options.group().strip();
    }

    /**
     * Checks that the group asked for exists.
     *
     * @throws Refusal when nobody and nothing belongs to it, naming the groups there are
     */
    static void group(Study study, ReportOptions options) {
        String wanted = options.group().strip();
        List<String> names = groupNames(study);
        if (!wanted.isEmpty() && names.stream().noneMatch(wanted::equalsIgnoreCase)) {
            throw new Refusal("No participant and no transcript belongs to the group “" + options.group() + "”. "
                    + those("group", "groups", names));
        }
    }

    private static String those(String one, String many, List<String> names) {
        if (names.isEmpty()) {
            return "The study has no " + many + " yet.";
        }
        return names.size() == 1
                ? "The study has one " + one + ": " + names.get(0) + "."
                : "The study has these " + many + ": " + String.join(", ", names) + ".";
    }

    /** The groups of participants and transcripts, each once, as first written. */
    static List<String> groupNames(Study study) {
        Map<String, String> names = new TreeMap<>();
        List<String> inOrder = new ArrayList<>();
        List<String> all = new ArrayList<>();
        study.participants().forEach(person -> all.add(person.group().strip()));
        study.transcripts().forEach(t -> all.add(t.facts().group().strip()));
        for (String name : all) {
            if (!name.isEmpty() && names.putIfAbsent(name.toLowerCase(Locale.ROOT), name) == null) {
                inOrder.add(name);
            }
        }
        return inOrder;
    }

    /** The quotations of the layer that belong to the analysis' own group and the one asked for. */
    static Quotes quotes(Study study, Texts texts, Analysis analysis, ReportOptions options) {
        group(study, options);
        return Quotes.in(study, options.layer())
                .within(new Group(analysis.group(), study, texts))
                .within(new Group(options.group(), study, texts));
    }

    /** Each stretch of text once, though several themes may show it. */
    static List<Quote> distinct(List<List<Quote>> quotes) {
        Set<Quote.Place> seen = new HashSet<>();
        return quotes.stream()
                .flatMap(List::stream)
                .filter(quote -> seen.add(quote.place()))
                .toList();
    }

    /** The names of those who marked the quotations. */
    static String coders(Study study, Collection<Quote> quotes) {
        Set<Id<Coder>> found = quotes.stream()
                .flatMap(quote -> quote.quotations().stream())
                .map(Quotation::coder)
                .collect(Collectors.toSet());
        return names(study, found);
    }

    static String names(Study study, Set<Id<Coder>> found) {
        String names = Listing.and(study.coders().stream()
                .filter(coder -> found.contains(coder.id()))
                .map(Coder::name)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList());
        return names.isEmpty() ? "none" : names;
    }

    /** How much is shown: “12 quotations from 5 participants in 5 transcripts.” */
    static String extent(Collection<Quote> quotes, Map<Quote.Place, Wording> wordings) {
        Set<Id<Participant>> people = new HashSet<>();
        Set<Transcript> texts = new HashSet<>();
        for (Quote quote : quotes) {
            Wording wording = wordings.get(quote.place());
            if (wording != null) {
                wording.participants().forEach(person -> people.add(person.id()));
            }
            texts.add(quote.transcript());
        }
        return counted(quotes.size(), "quotation") + " from " + counted(people.size(), "participant") + " in "
                + TextCount.of(texts).words() + ".";
    }

    static String counted(int number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }
}
