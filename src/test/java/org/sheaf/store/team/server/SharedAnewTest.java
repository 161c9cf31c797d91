package org.sheaf.store.team.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.store.NamedStudy;
import org.sheaf.store.Opening;
import org.sheaf.store.RawBytes;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Entry;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Membership;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.TeamMember;
import org.sheaf.study.TeamRole;
import org.sheaf.workbench.OpenStudy;

/** A study whose names were replaced is shared anew: the server has nothing of what was before, and whoever joins has all that is. */
class SharedAnewTest {

    @TempDir
    Path temp;

    private final Postgres.Base base = Postgres.shared().base();
    private final Login mira = base.lead("mira");
    private final Login tom = base.login("tom");

    private static Coder coder(OpenStudy study, String name) {
        return study.study().coders().named(name, Coder::name).orElseThrow();
    }

    private void share(OpenStudy study) {
        Sharing.share(study, mira, coder(study, "Mira"), Desk.GATE, Progress.NONE);
        Coder second = coder(study, "Tom");
        Sharing.setMember(
                study, mira.password(), new TeamMember(tom.name(), second.id(), second.name(), TeamRole.CODER));
    }

    private OpenStudy joined(Path folder) {
        Sharing.Found found = Sharing.find(tom).get(0);
        OpenStudy study =
                OpenStudy.over(Sharing.join(tom, found.room(), folder, Opening.by("Tom")), "Tom", Runnable::run);
        exchange(study, tom);
        study.actAs("Tom");
        return study;
    }

    private static void exchange(OpenStudy study, Login login) {
        Sharing.exchange(study, login.password(), Desk.GATE, Progress.NONE);
    }

    private static void code(OpenStudy study, String name) {
        study.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(Code.open(name, 5))));
    }

    @Test
    void theLeadTakesItBackReplacesNamesAndSharesItAnew() throws IOException {
        Path lead = temp.resolve("mira.sheaf");
        NamedStudy.make(lead, null);
        OpenStudy old;
        try (OpenStudy open = NamedStudy.open(lead, null)) {
            share(open);
            old = joined(temp.resolve("old.sheaf"));
            Sharing.takeBack(open, mira.password(), Desk.GATE, Progress.NONE);
            open.closeEpoch(NamedStudy.applied(open), (epoch, database) -> {}, Progress.NONE);
        }
        Path anew = temp.resolve("anew.sheaf");
        try (old;
                OpenStudy open = NamedStudy.open(lead, null)) {
            code(open, "Before it is shared");
            share(open);
            Membership membership = open.membership().orElseThrow();
            assertThat(membership.room()).endsWith("_2");
            Map<String, String> before = States.of(open);
            open.follow(membership.at(0, open.born())); // as if it had died before it knew that the server has it all
            exchange(open, mira);
            assertThat(States.of(open)).isEqualTo(before);
            assertThatThrownBy(() -> exchange(old, tom))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("names were replaced")
                    .hasMessageContaining("Get the study anew");
            try (OpenStudy toms = joined(anew)) {
                assertThat(States.of(toms)).isEqualTo(States.of(open));
                for (FrozenLayer layer : toms.study().team().frozenLayers()) { // one of them in an older text
                    assertThat(toms.texts()
                                    .text(layer.transcript(), layer.revision())
                                    .text())
                            .isEqualTo(open.texts()
                                    .text(layer.transcript(), layer.revision())
                                    .text());
                }
                List<Entry> history = toms.journal().back(Long.MAX_VALUE, 100);
                assertThat(history.get(history.size() - 1).kind()).isEqualTo("identities-applied");
                code(toms, "By Tom");
                exchange(toms, tom);
                code(open, "By Mira");
                exchange(open, mira);
                exchange(toms, tom);
                assertThat(States.of(toms)).isEqualTo(States.of(open));
                while (toms.nextUndo().isPresent()) {
                    toms.undo().join();
                }
                assertThat(toms.study().codes())
                        .extracting(Code::name)
                        .doesNotContain("By Tom")
                        .contains("By Mira");
                assertThat(toms.check(Progress.NONE)).isEmpty();
            }
            assertThat(open.check(Progress.NONE)).isEmpty();
        }
        assertThat(RawBytes.find(anew, NamedStudy.ORIGINALS, null)).isEmpty();
        assertThat(RawBytes.find(lead, NamedStudy.ORIGINALS, null)).isEmpty();
    }
}
