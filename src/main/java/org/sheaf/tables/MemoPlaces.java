package org.sheaf.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Target;
import org.sheaf.study.Target.Kind;
import org.sheaf.study.Texts;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/**
 * What a memo is on, as tables write it: {@code study}, {@code transcript:su01}, {@code participant:Robin},
 * {@code code:A > B}, {@code analysis:Staff}, {@code theme:Staff > Rules}, or a quotation's place.
 */
final class MemoPlaces {

    private static final String STUDY = "study";

    private final Study study;
    private final QuotationPlaces quotations;
    private final Tree<Code> codes;
    private final Map<String, Id<Transcript>> transcripts = new HashMap<>();
    private final Map<String, Id<Participant>> people = new HashMap<>();
    private final Map<String, Id<Analysis>> analyses = new HashMap<>();
    private final Map<Id<Analysis>, Tree<Theme>> themes = new LinkedHashMap<>();

    MemoPlaces(Study study, Texts texts) {
        this.study = study;
        quotations = new QuotationPlaces(study, texts);
        codes = CodeKind.tree(study);
        study.transcripts().forEach(one -> transcripts.put(key(one.name()), one.id()));
        study.participants().forEach(one -> people.put(key(one.name()), one.id()));
        for (Analysis one : study.analyses()) {
            analyses.put(key(one.name()), one.id());
            themes.put(one.id(), ThemeKind.tree(study.themes(), one.id()));
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** How a table points to an object; empty when the object is gone. */
    String spell(Target on) {
        return switch (on.kind()) {
            case STUDY -> STUDY;
            case TRANSCRIPT ->
                named(
                        on,
                        study.transcripts()
                                .find(new Id<>(on.id()))
                                .map(Transcript::name)
                                .orElse(""));
            case PARTICIPANT ->
                named(
                        on,
                        study.participants()
                                .find(new Id<>(on.id()))
                                .map(Participant::name)
                                .orElse(""));
            case CODE ->
                named(on, codes.get(new Id<>(on.id())).map(codes::label).orElse(""));
            case ANALYSIS ->
                named(
                        on,
                        study.analyses()
                                .find(new Id<>(on.id()))
                                .map(Analysis::name)
                                .orElse(""));
            case THEME ->
                named(on, study.themes().find(new Id<>(on.id())).map(this::path).orElse(""));
            case QUOTATION -> {
                Id<Transcript> transcript = on.transcript();
                yield transcript == null
                        ? ""
                        : quotations
                                .spell(new QuotationRef(transcript, new Id<>(on.id())))
                                .orElse("");
            }
        };
    }

    private static String named(Target on, String name) {
        return name.isEmpty() ? "" : word(on.kind()) + ":" + name;
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private String path(Theme theme) {
        List<String> names = new ArrayList<>();
        study.analyses().find(theme.analysis()).ifPresent(analysis -> names.add(analysis.name()));
        Tree<Theme> tree = themes.get(theme.analysis());
        names.addAll(tree == null ? List.of(theme.name()) : tree.names(theme));
        return Paths.spell(names);
    }

    /**
     * The object a table points to; a name without its sort is enough where only one object bears it.
     *
     * @throws Misfit when there is none, or more than one
     */
    Target find(int line, String on) {
        if (on.equalsIgnoreCase(STUDY)) {
            return Target.on(Kind.STUDY, study.facts().id());
        }
        if (QuotationPlaces.isPlace(on)) {
            return Target.on(quotations.find(line, on));
        }
        for (Kind kind : Kind.values()) {
            String beginning = word(kind) + ":";
            if (on.regionMatches(true, 0, beginning, 0, beginning.length())) {
                return only(line, on, in(kind, on.substring(beginning.length()).strip()));
            }
        }
        List<Target> all =
                Stream.of(Kind.values()).flatMap(kind -> in(kind, on).stream()).toList();
        return only(line, on, all);
    }

    private static Target only(int line, String on, List<Target> found) {
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new Misfit(
                line,
                found.isEmpty()
                        ? "There is no ‘" + on
                                + "’ in this study for a memo to stand on. Import it first, or mend the name."
                        : "More than one object is called ‘" + on
                                + "’. Write what it is before the name, as in code:NAME or theme:ANALYSIS > NAME.");
    }

    private List<Target> in(Kind kind, String name) {
        return switch (kind) {
            case STUDY, QUOTATION -> List.of();
            case TRANSCRIPT -> one(kind, transcripts.get(key(name)));
            case PARTICIPANT -> one(kind, people.get(key(name)));
            case ANALYSIS -> one(kind, analyses.get(key(name)));
            case CODE -> codes.find(name).stream().map(code -> on(kind, code)).toList();
            case THEME -> inThemes(name);
        };
    }

    private static List<Target> one(Kind kind, @Nullable Id<?> id) {
        return id == null ? List.of() : List.of(Target.on(kind, id));
    }

    private static Target on(Kind kind, Entity entity) {
        return Target.on(kind, entity.id());
    }

    private List<Target> inThemes(String name) {
        List<String> path = Paths.parse(name);
        Id<Analysis> analysis = analyses.get(key(path.get(0)));
        Tree<Theme> tree = analysis == null ? null : themes.get(analysis);
        if (path.size() > 1 && tree != null) {
            List<Theme> found = tree.find(Paths.spell(path.subList(1, path.size())));
            if (!found.isEmpty()) {
                return found.stream().map(theme -> on(Kind.THEME, theme)).toList();
            }
        }
        return themes.values().stream()
                .flatMap(each -> each.find(name).stream())
                .map(theme -> on(Kind.THEME, theme))
                .toList();
    }
}
