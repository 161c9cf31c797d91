package org.sheaf.reconcile.agreeing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sheaf.agreement.Continuum;
import org.sheaf.agreement.Counts;
import org.sheaf.agreement.Figure;
import org.sheaf.agreement.Measure;
import org.sheaf.agreement.Question;
import org.sheaf.agreement.Resampling;
import org.sheaf.agreement.Scheme;
import org.sheaf.agreement.Tallies;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;
import org.sheaf.text.Listing;

/** Computes agreement. Any thread but the EDT: a large study takes seconds. */
public final class Agreeing {

    private static final String NOBODY = "None of these coders coded anything here with the codes compared.";

    /** So many codes are named; more are counted. */
    private static final int NAMED = 6;

    private final Study study;
    private final Asked asked;
    private final Columns columns;
    private final Tallies tallies;
    private final Progress progress;

    private Agreeing(Study study, Asked asked, Columns columns, Tallies tallies, Progress progress) {
        this.study = study;
        this.asked = asked;
        this.columns = columns;
        this.tallies = tallies;
        this.progress = progress;
    }

    /**
     * How far the coders agree.
     *
     * @param layers where each transcript's quotations come from, see {@link Coded}
     * @throws Refusal when fewer than two coders or no transcript are given, or the domain has no codes
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Agreement of(
            Study study, Texts texts, Asked asked, Function<Transcript, Coded> layers, Progress progress) {
        check(study, asked);
        Columns columns = Columns.of(study, asked);
        Scheme scheme = columns.scheme(asked.coders().size(), asked.unit().percent() / 100.0);
        List<Continuum> lines = new Material(study, texts, asked, columns).lines(layers, progress);
        Tallies tallies = Tallies.of(scheme, lines, progress);
        return new Agreeing(study, asked, columns, tallies, progress)
                .agreement(new Pairs(asked.coders(), lines, two -> ofPair(asked, columns, two), progress));
    }

    private static void check(Study study, Asked asked) {
        if (asked.coders().stream().map(Coder::id).distinct().count() < 2) {
            throw new Refusal("Agreement needs at least two coders. Name two or more who coded the same transcripts.");
        }
        if (asked.coders().size() > 63) {
            throw new Refusal("At most 63 coders can be compared at once. Choose fewer.");
        }
        if (asked.transcripts().isEmpty()) {
            throw new Refusal(
                    "There is no transcript that all of these coders have coded. Choose transcripts by name to"
                            + " compare them all the same.");
        }
        Id<Code> domain = asked.domain();
        if (domain != null && study.framework().children(domain).size() < 2) {
            throw new Refusal("“" + study.codes().get(domain).name()
                    + "” has fewer than two codes below it, so that there is nothing to choose between. Choose a code"
                    + " with codes below it.");
        }
    }

    /** What every measure says of two coders and all codes together; safe for threads. */
    private static Map<Measure, Figure> ofPair(Asked asked, Columns columns, List<Continuum> between) {
        Tallies two = Tallies.of(columns.scheme(2, asked.unit().percent() / 100.0), between, Progress.NONE);
        Question question = overall(asked, columns, two);
        return overall(two, question, two.figures(question));
    }

    private static Question overall(Asked asked, Columns columns, Tallies tallies) {
        int[] used = IntStream.range(0, columns.codes().size())
                .filter(tallies::isUsed)
                .toArray();
        boolean nominal = asked.domain() != null && asked.unit().terms() != Question.Terms.QUOTATIONS;
        int domain = columns.domainCount() == 1 ? 0 : -1;
        return new Question(
                used, columns.any(), domain, nominal, -1, asked.unit().terms());
    }

    private static Map<Measure, Figure> overall(Tallies tallies, Question question, Map<Measure, Figure> figures) {
        if (question.columns().length > 0 || tallies.units() == 0) {
            return figures;
        }
        Map<Measure, Figure> none = new LinkedHashMap<>();
        figures.keySet().forEach(measure -> none.put(measure, Figure.undefined(NOBODY)));
        return none;
    }

    private Agreement agreement(Pairs pairs) {
        List<Question> questions = new ArrayList<>();
        int items = columns.codes().size() + columns.themes().size();
        for (int column = 0; column < items; column++) {
            questions.add(question(column));
        }
        Question all = overall(asked, columns, tallies);
        questions.add(all);
        List<Map<Measure, Figure>> figures = Resampling.figures(tallies, questions, asked.resamples(), progress);
        List<Agreement.Item> codes = new ArrayList<>();
        List<Agreement.Item> themes = new ArrayList<>();
        for (int column = 0; column < items; column++) {
            boolean isCode = column < columns.codes().size();
            Counts counts = tallies.counts(column, asked.unit().terms());
            (isCode ? codes : themes)
                    .add(new Agreement.Item(
                            isCode ? name(columns.codes().get(column)) : name(theme(column)),
                            isCode ? depth(columns.codes().get(column)) : depth(theme(column)),
                            counts,
                            figures.get(column)));
        }
        return new Agreement(
                asked,
                tallies.units(),
                scope(codes),
                all.columns().length,
                codes,
                themes,
                overall(tallies, all, figures.get(items)),
                pairs,
                all.columns().length > 1 ? tallies.coverage(all) : Double.NaN,
                intervals(),
                remarks(codes));
    }

    private Question question(int column) {
        Question question = Question.of(column, asked.unit().terms());
        if (column >= columns.codes().size()) {
            return question;
        }
        int single = columns.single(column);
        Question among = columns.codes().size() > 1 && single >= 0 ? question.among(single) : question;
        int domain = asked.domain() == null
                ? columns.domain(columns.codes().get(column).id())
                : -1;
        return among.telling(domain);
    }

    private Theme theme(int column) {
        return columns.themes().get(column - columns.codes().size());
    }

    private String name(Code code) {
        return study.framework().label(code);
    }

    private String name(Theme theme) {
        String analysis = study.analyses().get(theme.analysis()).name();
        return study.analyses().size() > 1 ? theme.name() + " (" + analysis + ")" : theme.name();
    }

    private int depth(Code code) {
        int depth = 0;
        for (@Nullable Id<Code> above = code.parent(); above != null && depth < 99; depth++) {
            above = study.codes().find(above).map(Code::parent).orElse(null);
        }
        return depth;
    }

    private int depth(Theme theme) {
        int depth = 0;
        for (@Nullable Id<Theme> above = theme.parent(); above != null && depth < 99; depth++) {
            above = study.themes().find(above).map(Theme::parent).orElse(null);
        }
        return depth;
    }

    /** Whose decisions are put together over all codes. */
    private String scope(List<Agreement.Item> codes) {
        List<String> used = codes.stream()
                .filter(Agreement.Item::isUsed)
                .map(item -> "“" + item.name() + "”")
                .toList();
        String named = used.size() <= NAMED
                ? "the " + (used.size() == 1 ? "code " : "codes ") + Listing.and(used)
                : "the " + used.size() + " chosen codes that any of them used";
        Id<Code> domain = asked.domain();
        if (domain != null) {
            String below = " directly below “" + study.codes().get(domain).name() + "”";
            return asked.codes().isEmpty() ? "the " + codes.size() + " codes" + below : named + below;
        }
        return !asked.codes().isEmpty() || used.size() == 1
                ? named
                : "the " + used.size() + " codes that any of them used";
    }

    private String intervals() {
        String obstacle = Resampling.obstacle(tallies, asked.resamples());
        if (!obstacle.isEmpty()) {
            return obstacle;
        }
        int transcripts = asked.transcripts().size();
        String held = String.format(
                Locale.ROOT,
                "Intervals hold the middle 95 %% of %,d resamples of %,d %s",
                asked.resamples(),
                tallies.clusters(),
                tallies.byTurns() ? "turns" : "transcripts");
        return !tallies.byTurns()
                ? held + "."
                : held + ", because " + transcripts + (transcripts == 1 ? " transcript is" : " transcripts are")
                        + " too few to draw from (at least " + Resampling.LEAST_CLUSTERS
                        + " are needed). Turns of one transcript resemble one another, so that intervals drawn from"
                        + " them are rather too narrow than too wide.";
    }

    private List<String> remarks(List<Agreement.Item> codes) {
        List<String> remarks = new ArrayList<>();
        if (asked.domain() != null && tallies.broken(0) > 0) {
            remarks.add(String.format(
                    Locale.ROOT,
                    "On %,d %s a coder has two codes that exclude one another; there the coder counts as having given"
                            + " none.",
                    tallies.broken(0),
                    asked.unit().many()));
        }
        long unused = codes.stream().filter(item -> !item.isUsed()).count();
        if (unused > 0 && asked.domain() == null) {
            remarks.add(
                    unused == 1
                            ? "One code that none of these coders used is left out of the overall figures."
                            : unused + " codes that none of these coders used are left out of the overall figures.");
        }
        if (asked.unit().terms() != Question.Terms.QUOTATIONS) {
            constant(codes).ifPresent(remarks::add);
        }
        return remarks;
    }

    /** Where a coder made no choice, chance agrees as often as the coders do: kappa is 0 whatever they did. */
    private Optional<String> constant(List<Agreement.Item> codes) {
        List<String> names = codes.stream()
                .filter(Agreement.Item::isUsed)
                .filter(item -> item.counts().own().stream().anyMatch(own -> own == 0 || own == tallies.units()))
                .map(item -> "“" + item.name() + "”")
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        boolean two = asked.coders().size() == 2;
        return Optional.of("With " + (names.size() > NAMED ? names.size() + " of the codes" : Listing.and(names))
                + " one of the coders coded nothing, or everything. Cohen’s and weighted kappa "
                + (two ? "are then 0" : "of each pair with that coder are then 0")
                + " however much of the rest agrees, because chance would agree as often; such a 0 says nothing of the"
                + " code. Look at the counts.");
    }
}
