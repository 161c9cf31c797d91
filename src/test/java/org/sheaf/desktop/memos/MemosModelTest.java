package org.sheaf.desktop.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.TestDesk;
import org.sheaf.store.Opening;
import org.sheaf.store.StudyFolder;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Target;
import org.sheaf.workbench.OpenStudy;

class MemosModelTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private MemosModel model;
    private Code fears;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        fears = desk.code("Fears");
        model = new MemosModel(desk.desk(), Clock.fixed(Fiction.NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Target onFears() {
        return Target.on(Target.Kind.CODE, fears.id());
    }

    private void written(String words) {
        model.write(onFears(), words);
        desk.until(() ->
                model.mine(onFears()).map(Memo::text).filter(words::equals).isPresent());
    }

    @Test
    void aMemoIsAboutWhatIsChosenElseAboutTheStudy() {
        assertThat(model.subject().kind()).isEqualTo(Target.Kind.STUDY);
        desk.desk().chosen().code(fears.id());
        assertThat(model.subject()).isEqualTo(onFears());
    }

    @Test
    void aMemoOnACodeIsFoundWhereTheCodeIsChosenAndAmongAll() {
        written("Closer to money than to closing.");
        assertThat(model.rows()).isEmpty();
        desk.desk().chosen().code(fears.id());
        assertThat(model.rows()).extracting(MemoRow::on).containsExactly("Fears");
        desk.desk().chosen().subject(null);
        model.all(true);
        assertThat(model.rows()).extracting(MemoRow::coder).containsExactly("Mira");
    }

    @Test
    void wordsAreRewrittenInTheSameMemoAndEmptyOnesRemoveIt() {
        written("One.");
        written("Two.");
        assertThat(desk.study().memos().size()).isEqualTo(1);
        model.write(onFears(), " ");
        desk.until(() -> model.mine(onFears()).isEmpty());
        desk.until(() -> desk.told.contains("Removed a memo."));
        desk.desk().undo();
        desk.until(() -> model.mine(onFears()).isPresent());
    }

    @Test
    void aMemoLeadsToWhatItIsAbout() {
        written("One.");
        model.show(model.mine(onFears()).orElseThrow());
        assertThat(desk.led).hasSize(1);
        assertThat(desk.led.get(0).object()).isEqualTo(fears.id());
    }

    private Memo added(Target on, String kind, String text) {
        model.add(on, kind, text);
        desk.until(
                () -> desk.study().memos().stream().anyMatch(memo -> memo.text().equals(text)));
        return desk.study().memos().stream()
                .filter(memo -> memo.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return model.rows().stream().map(row -> row.memo().text()).toList();
    }

    @Test
    void memosAreFoundByWordsKindObjectAndCoder() {
        Code hopes = desk.code("Hopes");
        added(onFears(), "analytic", "Money again, not the closing itself.");
        added(Target.on(Target.Kind.CODE, hopes.id()), "reflexive", "I hoped with her.");
        added(Target.on(Target.Kind.STUDY, desk.study().facts().id()), "Field note", "Rain, two ferries late.");
        model.all(true);
        model.filter(MemoFilter.ALL.saying("closing MONEY"));
        assertThat(texts()).containsExactly("Money again, not the closing itself.");
        model.filter(MemoFilter.ALL.saying("hopes"));
        assertThat(texts()).as("by the name of what it is about").containsExactly("I hoped with her.");
        model.filter(MemoFilter.ALL.of("field note"));
        assertThat(texts()).containsExactly("Rain, two ferries late.");
        model.filter(MemoFilter.ALL.on(Target.Kind.CODE));
        assertThat(texts()).hasSize(2);
        model.filter(MemoFilter.ALL.by(Id.random()));
        assertThat(texts()).isEmpty();
        model.filter(MemoFilter.ALL.sorted(true));
        assertThat(model.rows()).extracting(MemoRow::on).containsExactly("the study", "Fears", "Hopes");
        assertThat(model.kinds()).containsExactly("", "analytic", "methodological", "reflexive", "Field note");
    }

    @Test
    void aMemoLinksToOtherThingsAndIsFoundWhereTheyAreChosen() {
        Code hopes = desk.code("Hopes");
        Target onHopes = Target.on(Target.Kind.CODE, hopes.id());
        Memo memo = added(onFears(), "analytic", "Fear and hope share a breath.");
        model.link(onHopes, true);
        desk.until(() -> now(memo).links().equals(List.of(onHopes)));
        desk.desk().chosen().code(hopes.id());
        assertThat(texts()).containsExactly("Fear and hope share a breath.");
        model.show(onHopes);
        assertThat(desk.led.get(0).object()).isEqualTo(hopes.id());
        model.rewrite(now(memo), "analytic", "Fear and hope share one breath.");
        desk.until(() -> now(memo).text().contains("one breath"));
        assertThat(now(memo).links()).as("links outlive other words").containsExactly(onHopes);
        model.link(onHopes, false);
        desk.until(() -> now(memo).links().isEmpty());
    }

    private Memo now(Memo memo) {
        return desk.study().memos().get(memo.id());
    }

    @Test
    void aLinkToWhatIsGoneIsNotShownUntilItComesBackAndFollowsWhatBecameAnother() {
        Code hopes = desk.code("Hopes");
        Code wishes = desk.code("Wishes");
        Memo memo = added(onFears(), "", "See also hopes.");
        model.link(Target.on(Target.Kind.CODE, hopes.id()), true);
        desk.until(() -> now(memo).links().size() == 1);
        desk.make(new CodeChange.Removed(List.of(hopes.id())));
        assertThat(model.links(now(memo))).isEmpty();
        desk.desk().undo();
        desk.until(() -> desk.study().codes().has(hopes.id()));
        assertThat(model.links(now(memo))).hasSize(1);
        desk.make(new CodeChange.Merged(List.of(hopes.id()), wishes.id()));
        assertThat(model.links(now(memo))).containsExactly(Target.on(Target.Kind.CODE, wishes.id()));
    }

    @Test
    void linksAreThereAgainWhenTheStudyIsOpened() {
        Memo memo = added(onFears(), "reflexive", "Whose fear is it?");
        model.link(Target.on(Target.Kind.STUDY, desk.study().facts().id()), true);
        desk.until(() -> now(memo).links().size() == 1);
        Memo before = now(memo);
        desk.close();
        try (OpenStudy again = OpenStudy.over(
                StudyFolder.open(folder.resolve("a.sheaf"), Opening.by("Mira")), "Mira", Runnable::run)) {
            assertThat(again.study().memos().get(memo.id())).isEqualTo(before);
        }
    }

    @Test
    void nothingIsLinkedBeforeThereAreWords() {
        model.link(onFears(), true);
        assertThat(desk.told).containsExactly("Write the memo first, then link it.");
    }
}
