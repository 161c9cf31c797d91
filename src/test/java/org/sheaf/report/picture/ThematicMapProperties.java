package org.sheaf.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sheaf.analysis.Interviews;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.Theme;

/** However many themes there are, however deep, and however long their names: a map that was tidied up can be read. */
class ThematicMapProperties {

    @Provide
    Arbitrary<List<String>> names() {
        Arbitrary<String> word = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(60);
        Arbitrary<String> name = word.list().ofMinSize(1).ofMaxSize(9).map(words -> String.join(" ", words));
        return name.list().ofMinSize(2).ofMaxSize(30);
    }

    /** Each name becomes a theme, a sub-theme of the last one, or a code of it; some codes feed the first theme too. */
    private static ThematicMap map(List<String> names, List<Integer> dice, Set<UUID> wanted) {
        Interviews study = new Interviews();
        Analysis analysis = study.analysis("Candidates", "");
        Code shared = study.code("Shared");
        Theme last = study.theme(analysis, "First", shared);
        wanted.add(last.id().value());
        wanted.add(shared.id().value());
        for (int i = 0; i < names.size(); i++) {
            Code code = study.code("Code " + i + " " + names.get(i));
            int die = dice.get(i % dice.size());
            Code[] codes = die % 4 == 0 ? new Code[] {code, shared} : new Code[] {code};
            last = die % 3 == 0 ? study.theme(analysis, names.get(i), codes) : study.theme(last, names.get(i), codes);
            wanted.add(last.id().value());
            wanted.add(code.id().value());
        }
        return ThematicMap.of(study.study(), analysis);
    }

    @Property(tries = 60)
    void everyThemeAndCodeIsOnTheMapOnceAndNothingOverlaps(
            @ForAll("names") List<String> names, @ForAll("dice") List<Integer> dice) {
        Set<UUID> wanted = new HashSet<>();
        ThematicMap map = map(names, dice, wanted);
        assertThat(map.nodes()).extracting(MapNode::on).doesNotHaveDuplicates();
        assertThat(new HashSet<>(map.nodes().stream().map(MapNode::on).toList()))
                .isEqualTo(wanted);
        List<MapNode> seen = new ArrayList<>();
        for (MapNode node : map.nodes()) {
            for (MapNode other : seen) {
                boolean apart = Math.abs(node.x() - other.x()) * 2 >= node.width() + other.width()
                        || Math.abs(node.y() - other.y()) * 2 >= node.height() + other.height();
                assertThat(apart).as(node.name() + " and " + other.name()).isTrue();
            }
            assertThat(String.join("", node.lines()).replace(" ", ""))
                    .as("no letter of the name is lost")
                    .isEqualTo(node.name().replace(" ", ""));
            node.lines()
                    .forEach(line -> assertThat(MapLetters.width(line, node.kind()))
                            .as(line)
                            .isLessThan(node.width()));
            seen.add(node);
        }
    }

    @Provide
    Arbitrary<List<Integer>> dice() {
        return Arbitraries.integers().between(0, 11).list().ofMinSize(1).ofMaxSize(12);
    }
}
