package org.sheaf.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Counts;
import org.sheaf.study.Entity;
import org.sheaf.study.Entry;
import org.sheaf.study.EpochChange;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.TextKey;
import org.sheaf.study.Transcript;

/** An epoch ends after changes in no order at all, and loses nothing but what can be undone; {@code -Dsheaf.walk.steps=…} is longer. */
class EpochWalkTest {

    private static final int STEPS = Integer.getInteger("sheaf.walk.steps", 120);

    @TempDir
    Path temp;

    private final Random random = new Random(Long.getLong("sheaf.walk.seed", 20261128L));
    private final StudyWalk walk = new StudyWalk(random, "", true);

    @Test
    void nothingIsLostButWhatCanBeUndone() throws Exception {
        Path folder = temp.resolve("walk.sheaf");
        OpenStudy open = TemporaryStudy.create(folder, "Mira");
        try {
            for (int epoch = 1; epoch <= 2; epoch++) {
                walk(open);
                Map<String, String> before = state(open);
                List<Entry> history = open.journal().back(Long.MAX_VALUE, Integer.MAX_VALUE);
                open.closeEpoch(nothingReplaced(open.study()), (ended, database) -> {}, Progress.NONE);
                OpenStudy closed = open;
                assertThatThrownBy(() -> closed.actAs("Ada")).hasMessage("The study is closed.");
                open.close();
                open = TemporaryStudy.open(folder, "Mira");
                assertThat(open.study().epoch()).isEqualTo(epoch + 1);
                assertThat(open.check(Progress.NONE)).isEmpty();
                assertThat(state(open)).isEqualTo(before);
                carried(history, open.journal().back(Long.MAX_VALUE, Integer.MAX_VALUE));
            }
        } finally {
            open.close();
        }
    }

    private void walk(OpenStudy open) throws Exception {
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(20) == 0) {
                open.actAs(random.nextBoolean() ? "Mira" : "Tom");
            }
            walk.step(open);
        }
        assertThat(open.check(Progress.NONE)).isEmpty();
    }

    private static void carried(List<Entry> history, List<Entry> now) {
        assertThat(now).hasSize(history.size() + 1);
        for (int i = 0; i < history.size(); i++) {
            Entry was = history.get(i);
            Entry is = now.get(i + 1);
            assertThat(is)
                    .isEqualTo(new Entry(
                            was.position(),
                            was.epoch(),
                            was.id(),
                            was.kind(),
                            is.name(),
                            was.coder(),
                            was.when(),
                            was.takesBack()));
            assertThat(is.name()).as(was.kind()).doesNotContain("no name here").doesNotContain("‘");
        }
    }

    @Test
    void whoStopsItHasTheStudyAsItWas() throws Exception {
        try (OpenStudy open = TemporaryStudy.create(temp.resolve("walk.sheaf"), "Mira")) {
            walk(open);
            Map<String, String> before = state(open);
            Progress impatient = new Progress() {
                private boolean enough;

                @Override
                public void report(String what, long done, long total) {
                    enough |= what.startsWith("Sealing");
                }

                @Override
                public boolean cancelled() {
                    return enough;
                }
            };
            assertThatThrownBy(() -> open.closeEpoch(nothingReplaced(open.study()), (ended, database) -> {}, impatient))
                    .isInstanceOf(CancellationException.class);
            assertThat(state(open)).isEqualTo(before);
            assertThat(open.folder().resolve("next")).doesNotExist();
            walk(open);
        }
    }

    @Test
    void anEndOfAnEpochIsNoStepLikeOthers() {
        try (OpenStudy open = TemporaryStudy.create(temp.resolve("walk.sheaf"), "Mira")) {
            assertThatThrownBy(() -> open.run(nothingReplaced(open.study())))
                    .isInstanceOf(IllegalArgumentException.class)
                    .isNotInstanceOf(Refusal.class);
            assertThat(open.study().epoch()).isEqualTo(1);
        }
    }

    private static EpochChange nothingReplaced(Study study) {
        Set<TextKey> kept = new LinkedHashSet<>();
        study.team().frozenLayers().forEach(layer -> kept.add(new TextKey(layer.transcript(), layer.revision())));
        return new EpochChange(
                EpochChange.Cause.IDENTITIES_APPLIED,
                "Replaced 0 names",
                List.of(),
                new ArrayList<>(kept),
                before -> before);
    }

    /** Everything but seals, whose key is another in each epoch. */
    private static Map<String, String> state(OpenStudy open) {
        Study study = open.study();
        Map<String, String> all = new TreeMap<>();
        all.put("facts", study.facts().toString());
        for (Entity entity : study.tables().everything()) {
            String what = entity instanceof FrozenLayer layer ? unsealed(layer.page()) : entity.toString();
            all.put(entity.getClass().getSimpleName() + " " + entity.id(), what);
        }
        for (Transcript transcript : study.transcripts()) {
            all.put("page " + transcript.id(), unsealed(study.page(transcript.id())));
            all.put("counts " + transcript.id(), counted(study.counts(transcript.id())));
            all.put("text " + transcript.id(), open.texts().of(transcript).text());
        }
        return all;
    }

    private static String counted(Counts counts) {
        List<String> codes = counts.codes().stream().map(Id::toString).sorted().toList();
        return counts.quotations() + " " + codes;
    }

    private static String unsealed(Page page) {
        StringBuilder all = new StringBuilder();
        for (Quotation quotation : page.quotations()) {
            all.append(quotation.sealed(0)).append('\n');
        }
        return all.toString();
    }
}
