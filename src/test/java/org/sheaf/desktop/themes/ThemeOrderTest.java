package org.sheaf.desktop.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.TestDesk;
import org.sheaf.study.Analysis;
import org.sheaf.study.Change;
import org.sheaf.study.Entry;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;

/** Themes that are let go in another place of the order, in another theme, in another analysis. */
class ThemeOrderTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private ThemesModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        model = new ThemesModel(desk.desk());
        Analysis analysis = Analysis.of("Passengers", "", 0);
        List<Theme> themes = new ArrayList<>();
        for (String name : List.of("Waiting", "Being told", "Crew")) {
            themes.add(Theme.of(analysis.id(), null, name, themes.size()));
        }
        themes.add(Theme.of(analysis.id(), themes.get(0).id(), "Cold", 0));
        themes.add(Theme.of(analysis.id(), themes.get(0).id(), "Dark", 1));
        themes.add(Theme.of(analysis.id(), themes.get(2).id(), "cold", 0));
        desk.make(new ThemeChange.Arranged("The first themes", List.of(analysis), themes));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Theme now(String name) {
        return desk.study().themes().stream()
                .filter(theme -> theme.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Load.OfTheme load(String name) {
        return new Load.OfTheme(now(name));
    }

    private List<String> order() {
        List<String> names = new ArrayList<>();
        for (Section column : model.columns()) {
            names.add(column.theme().name());
            column.parts().forEach(part -> names.add("- " + part.theme().name()));
        }
        return names;
    }

    private void drop(String name, ThemePlace place) {
        List<String> before = order();
        assertThat(model.drop(load(name), place)).isTrue();
        desk.until(() -> !order().equals(before));
    }

    @Test
    void aThemeGoesToAnotherPlaceInTheOrderInOneStepThatIsUndone() {
        List<String> before = order();
        drop("Waiting", new ThemePlace(null, 2));
        assertThat(order()).containsExactly("Being told", "Waiting", "- Cold", "- Dark", "Crew", "- cold");
        assertThat(desk.desk().open().nextUndo().map(Entry::name)).contains("Moved the theme ‘Waiting’");
        drop("Waiting", new ThemePlace(null, 3));
        assertThat(order()).endsWith("Waiting", "- Cold", "- Dark");
        desk.desk().undo();
        desk.until(() -> order().get(0).equals("Being told") && order().get(1).equals("Waiting"));
        desk.desk().undo();
        desk.until(() -> order().equals(before));
    }

    @Test
    void whereAThemeLiesAlreadyItIsNoStep() {
        for (int place : new int[] {1, 2}) {
            assertThat(model.drop(load("Being told"), new ThemePlace(null, place)))
                    .isFalse();
        }
        assertThat(model.drop(load("Dark"), new ThemePlace(now("Waiting"), 9))).isFalse();
        assertThat(DragWords.over(load("Being told"), model, new ThemePlace(null, 2)))
                .startsWith("“Being told” stays here");
    }

    @Test
    void aThemeBecomesASubThemeAtItsPlaceAndBringsItsOwnAfterIt() {
        drop("Crew", new ThemePlace(now("Waiting"), 1));
        assertThat(order()).containsExactly("Waiting", "- Cold", "- Crew", "- cold (2)", "- Dark", "Being told");
    }

    @Test
    void aSubThemeGoesIntoAnotherThemeOrBecomesOneItself() {
        drop("Dark", new ThemePlace(now("Crew"), 0));
        assertThat(order()).containsExactly("Waiting", "- Cold", "Being told", "Crew", "- Dark", "- cold");
        drop("Dark", new ThemePlace(null, 0));
        assertThat(order()).startsWith("Dark", "Waiting");
    }

    @Test
    void theStepsWithKeysAreTheSame() {
        Change dragged = model.at(load("Dark"), new ThemePlace(null, 1)).orElseThrow();
        assertThat(model.moves().raised(now("Dark"))).isEqualTo(dragged);
        Change shifted = model.at(load("Being told"), new ThemePlace(null, 3)).orElseThrow();
        assertThat(model.moves().shifted(now("Being told"), 1)).contains(shifted);
        Change under =
                model.at(load("Crew"), new ThemePlace(now("Being told"), 0)).orElseThrow();
        assertThat(model.moves().under(now("Crew"), now("Being told").id())).isEqualTo(under);
    }

    @Test
    void onTheBoardOfAnotherAnalysisAThemeIsCopied() {
        Load.OfTheme waiting = load("Waiting");
        ThemeChange.Arranged staff = model.deeds().newAnalysis("Staff", "");
        desk.make(staff);
        model.analysis(staff.analyses().get(0).id());
        assertThat(DragWords.over(waiting, model, new ThemePlace(null, 0)))
                .startsWith("Copy “Waiting” into the analysis “Staff”");
        drop("Waiting", new ThemePlace(null, 0));
        assertThat(order()).containsExactly("Waiting", "- Cold", "- Dark");
        assertThat(desk.study().themes().size()).isEqualTo(9);
    }

    @Test
    void whatLettingGoWouldDoIsSaid() {
        assertThat(DragWords.over(load("Waiting"), model, new ThemePlace(null, 2)))
                .startsWith("Put the theme “Waiting” before “Crew”");
        assertThat(DragWords.over(load("Waiting"), model, new ThemePlace(null, 3)))
                .startsWith("Put the theme “Waiting” last");
        assertThat(DragWords.over(load("Waiting"), model, new ThemePlace(now("Crew"), 0)))
                .startsWith("Make “Waiting” a sub-theme of “Crew”");
        Carrying card = new Carrying(new Load.OfCode(null, desk.code("Fears")));
        assertThat(DragWords.over(card, new BoardDrag.Intent(false, false, true)))
                .startsWith("Begin a new theme with “Fears”");
        assertThat(DragWords.over(card, new BoardDrag.Intent(false, false, false)))
                .startsWith("Dragging “Fears”");
    }
}
