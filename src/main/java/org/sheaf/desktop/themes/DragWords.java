package org.sheaf.desktop.themes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Analysis;
import org.sheaf.study.Theme;

/** What the status bar says about what is dragged: what letting go would do. EDT only. */
final class DragWords {

    /** How much of a name is said, in characters. */
    private static final int LONGEST = 40;

    private DragWords() {}

    /** About cards. */
    static String over(Carrying carrying, BoardDrag.Intent intent) {
        String name = brief(carrying.load().name());
        String theme = carrying.over().map(view -> brief(view.theme().name())).orElse("");
        String key = intent.toPool()
                ? "out"
                : intent.begins() ? "begin" : theme.isEmpty() ? "on" : intent.copies() ? "also" : "into";
        return Words.of("themes.carrying." + key, name, theme);
    }

    /** About a theme over a board. */
    static String over(Load.OfTheme load, ThemesModel board, @Nullable ThemePlace place) {
        String name = brief(load.name());
        if (place == null) {
            return Words.of("themes.carrying.on", name);
        }
        if (board.at(load, place).isEmpty()) {
            return Words.of("themes.carrying.stays", name);
        }
        String here = brief(board.analysis().map(Analysis::name).orElse(""));
        Theme parent = place.parent();
        if (board.columns().stream().noneMatch(column -> within(column, load.theme()))) {
            return Words.of("themes.carrying.copy", name, here);
        }
        if (parent != null) {
            return Words.of("themes.carrying.under", name, brief(parent.name()));
        }
        List<Section> columns = board.columns();
        return place.index() < columns.size()
                ? Words.of(
                        "themes.carrying.before",
                        name,
                        brief(columns.get(place.index()).theme().name()))
                : Words.of("themes.carrying.last", name);
    }

    /** A long name would push what Esc does out of sight. */
    private static String brief(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = name.lastIndexOf(' ', LONGEST);
        return name.substring(0, end > LONGEST / 2 ? end : name.offsetByCodePoints(0, name.codePointCount(0, LONGEST)))
                + "…";
    }

    private static boolean within(Section section, Theme theme) {
        return section.theme().id().equals(theme.id())
                || section.parts().stream().anyMatch(part -> within(part, theme));
    }
}
