package org.sheaf.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What can happen on the second level. Nothing here touches the coding below. */
public sealed interface ThemeChange extends Change {

    /**
     * Themes or analyses were made, described, filled or moved.
     *
     * @param title what a person reads, for instance “Put ‘funding fears’ into ‘Living on a lease’”
     * @param analyses as they become
     * @param themes as they become
     */
    record Arranged(String title, List<Analysis> analyses, List<Theme> themes) implements ThemeChange {
        /** Copies the lists. */
        public Arranged {
            analyses = List.copyOf(analyses);
            themes = List.copyOf(themes);
        }

        @Override
        public String kind() {
            return "themes-arranged";
        }

        @Override
        public String name(Study before) {
            return title;
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            for (Analysis analysis : analyses) {
                edits.add(
                        new Edit.OfEntity(before.analyses().find(analysis.id()).orElse(null), analysis));
            }
            for (Theme theme : themes) {
                edits.add(new Edit.OfEntity(before.themes().find(theme.id()).orElse(null), theme));
            }
            return edits;
        }
    }

    /**
     * Themes were removed with their sub-themes; codes and quotations stay.
     *
     * @param themes which
     */
    record Removed(List<Id<Theme>> themes) implements ThemeChange {
        /** Copies the identities. */
        public Removed {
            themes = List.copyOf(themes);
        }

        @Override
        public String kind() {
            return "theme-removed";
        }

        @Override
        public String name(Study before) {
            return "Removed "
                    + Names.of(
                            themes.stream()
                                    .map(t -> before.themes().get(t).name())
                                    .toList(),
                            "themes");
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            Set<Id<Theme>> all = new LinkedHashSet<>();
            themes.forEach(theme -> gather(before, before.themes().get(theme), all));
            return dropped(before, all);
        }
    }

    /**
     * A theme became part of another, and memos that stand on it or link to it mean that one from now on.
     *
     * @param gone the theme that is no more; none may be left below it
     * @param into the theme that gathers what it gathered
     * @param themes all that become others by it
     */
    record Joined(Id<Theme> gone, Id<Theme> into, List<Theme> themes) implements ThemeChange {
        /** Copies the themes. */
        public Joined {
            themes = List.copyOf(themes);
        }

        @Override
        public String kind() {
            return "themes-joined";
        }

        @Override
        public String name(Study before) {
            return "Joined the theme ‘" + before.themes().get(gone).name() + "’ with ‘"
                    + before.themes().get(into).name() + "’";
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            Target was = Target.on(Target.Kind.THEME, gone);
            Target there = Target.on(Target.Kind.THEME, into);
            for (Memo memo : before.memos()) {
                Memo after = memo.renaming(target -> target.equals(was) ? there : target);
                if (!after.equals(memo)) {
                    edits.add(Edit.replace(memo, after));
                }
            }
            for (Theme theme : themes) {
                edits.add(new Edit.OfEntity(before.themes().find(theme.id()).orElse(null), theme));
            }
            edits.add(Edit.drop(before.themes().get(gone)));
            return edits;
        }
    }

    /**
     * An analysis was removed with its themes.
     *
     * @param analysis which
     */
    record AnalysisRemoved(Id<Analysis> analysis) implements ThemeChange {
        @Override
        public String kind() {
            return "analysis-removed";
        }

        @Override
        public String name(Study before) {
            return "Removed the analysis ‘" + before.analyses().get(analysis).name() + "’";
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            Set<Id<Theme>> all = new LinkedHashSet<>();
            before.themes(analysis, null).forEach(theme -> gather(before, theme, all));
            List<Edit> edits = new ArrayList<>(dropped(before, all));
            before.memosOn(Target.on(Target.Kind.ANALYSIS, analysis)).forEach(memo -> edits.add(Edit.drop(memo)));
            edits.add(Edit.drop(before.analyses().get(analysis)));
            return edits;
        }
    }

    private static void gather(Study study, Theme theme, Set<Id<Theme>> into) {
        into.add(theme.id());
        study.themes(theme.analysis(), theme.id()).forEach(child -> gather(study, child, into));
    }

    private static List<Edit> dropped(Study study, Set<Id<Theme>> themes) {
        List<Edit> edits = new ArrayList<>();
        for (Id<Theme> id : themes) {
            study.memosOn(Target.on(Target.Kind.THEME, id)).forEach(memo -> edits.add(Edit.drop(memo)));
            edits.add(Edit.drop(study.themes().get(id)));
        }
        return edits;
    }
}
