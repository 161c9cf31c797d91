package org.sheaf.store.team.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Progress;
import org.sheaf.study.TeamRole;
import org.sheaf.workbench.OpenStudy;
import org.sheaf.workbench.StudyWalk;

/** However several people work at once, and whenever they reach the server, all end with the same study. */
class ConvergenceTest {

    private static final int STEPS = Integer.getInteger("sheaf.team.steps", 120);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void allEndWithTheSame(long seed) throws Exception {
        Random random = new Random(seed + Long.getLong("sheaf.team.seed", 0));
        Postgres.Base base = Postgres.shared().base();
        List<Desk> desks = new ArrayList<>();
        try {
            List<StudyWalk> walks = new ArrayList<>();
            desks.add(Desk.begin(folder.resolve("c0.sheaf"), base.lead("c0"), "Coder 0"));
            walks.add(new StudyWalk(random, "a", false));
            for (int i = 0; i < 10; i++) {
                walks.get(0).step(desks.get(0).study);
            }
            desks.get(0).share();
            for (int i = 1; i < 4; i++) {
                desks.add(desks.get(0)
                        .invite(folder.resolve("c" + i + ".sheaf"), base.login("c" + i), "Coder " + i, TeamRole.CODER));
                walks.add(new StudyWalk(random, "" + (char) ('a' + i), false));
            }
            for (int step = 0; step < STEPS; step++) {
                int who = random.nextInt(desks.size());
                walks.get(who).step(desks.get(who).study);
                if (random.nextInt(6) == 0) {
                    desks.get(random.nextInt(desks.size())).exchange();
                }
                if (random.nextInt(60) == 0) {
                    desks.set(who, desks.get(who).again());
                }
            }
            desks.forEach(Desk::exchange);
            desks.forEach(Desk::exchange);
            assertSame(desks);
        } finally {
            desks.forEach(Desk::close);
        }
    }

    /** The same study, though the histories may have come in another order. */
    static void assertSameStates(List<Desk> desks) {
        Map<String, String> first = States.of(desks.get(0).study);
        Set<Id<Entry>> history = new HashSet<>(history(desks.get(0).study));
        for (Desk desk : desks) {
            assertThat(States.of(desk.study)).isEqualTo(first);
            assertThat(desk.study.check(Progress.NONE)).isEmpty();
            assertThat(history(desk.study)).doesNotHaveDuplicates().containsAll(history);
        }
    }

    static void assertSame(List<Desk> desks) {
        Map<String, String> first = States.of(desks.get(0).study);
        List<Id<Entry>> history = history(desks.get(0).study);
        Set<Id<Entry>> refused = new HashSet<>();
        for (Desk desk : desks) {
            assertThat(States.of(desk.study)).isEqualTo(first);
            assertThat(desk.study.check(Progress.NONE)).isEmpty();
            assertThat(history(desk.study)).isEqualTo(history).doesNotHaveDuplicates();
            desk.study.refused().forEach(step -> refused.add(step.step().id()));
        }
        assertThat(refused).noneMatch(history::contains);
    }

    static List<Id<Entry>> history(OpenStudy study) {
        return study.journal().back(Long.MAX_VALUE, Integer.MAX_VALUE).stream()
                .map(Entry::id)
                .toList();
    }
}
