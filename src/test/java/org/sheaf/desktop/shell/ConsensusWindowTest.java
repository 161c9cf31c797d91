package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JList;
import javax.swing.JMenuItem;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.agreement.Figure;
import org.sheaf.reconcile.agreeing.RoundAgreement;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.reconcile.passages.Order;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.Decision.Outcome;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Round;
import org.sheaf.study.Transcript;

/**
 * The sample study's two coders, from a round's opening to a consensus without a gap, as two people at one machine would:
 * with keys and pointer, every kind of decision among them. What the study holds at the end is reckoned here anew, from the
 * coders' layers and what was pressed.
 */
class ConsensusWindowTest {

    private static final String BLAIR = "st03-blair";
    private static final String INES = "Ines Moreau";
    private static final String TAMSIN = "Tamsin Okafor";
    private static final String MEANING = "How the service is run from day to day";
    private static final int CTRL = KeyEvent.VK_CONTROL;
    private static final int LETTERS = 12;

    /** What is decided, in the order of the list; the fourth and the ninth wait. */
    private static final List<Outcome> DECIDED = List.of(
            Outcome.BOTH,
            Outcome.OTHER_CODE,
            Outcome.REDEFINE,
            Outcome.PUT_ASIDE,
            Outcome.KEPT,
            Outcome.NEITHER,
            Outcome.NEW_EXTENT,
            Outcome.KEPT,
            Outcome.SENT_ON,
            Outcome.BOTH);

    @TempDir
    Path folder;

    private SheafWindow window;
    private Work work;
    private Round round;
    private Comparison comparison;
    private final Reckoned expected = new Reckoned(() -> window.study());

    @Test
    void theSamplesCodersComeFromTwoLayersToOneConsensus() throws Exception {
        Path study = folder.resolve("hat-service.sheaf");
        try (SheafWindow opened =
                SheafWindow.open(folder, INES, services -> services.studies().sample(study, Progress.NONE), study)) {
            window = opened;
            work = new Work(window);
            window.resize(1440, 900);
            opensTheRound();
            codesToTheEnd();
            closesTheRound();
            List<Quotation> ines = layer(INES);
            List<Quotation> tamsin = layer(TAMSIN);
            walksThrough();
            decidesAll();
            decidesWhatWaited();
            assertThat(consensus()).isEqualTo(expected.all());
            assertThat(layer(INES)).isEqualTo(ines);
            assertThat(layer(TAMSIN)).isEqualTo(tamsin);
            assertThat(frozen()).as("what is compared").isEqualTo(comparison.layers(blair()));
            work.sees("reconcile.agreement", "1.00");
            takesBackAndDecidesAgain();
            new Work(window); // the study is what its journal leads to
            reports();
        }
    }

    private void opensTheRound() throws Exception {
        window.menu("team", "round.open");
        Component which = window.hands().named(Component.class, "rounds.form.which");
        window.hands().click(which);
        work.key(KeyEvent.VK_DOWN);
        work.key(KeyEvent.VK_ENTER);
        window.press("rounds.form.transcripts." + BLAIR);
        window.press("rounds.form.blind");
        window.press("rounds.form.done");
        work.journal("Opened round 2");
        work.sees("rounds.title", "Round 2");
        work.sees("rounds.done", "0 of 2 coded to the end");
        work.sees("rounds.mine", BLAIR);
        work.sees("rounds.progress", "coding");
    }

    /** Each says that the transcript is coded to its end; the one who leads sees both. */
    private void codesToTheEnd() throws Exception {
        finishes();
        work.sees("rounds.done", "1 of 2 coded to the end");
        actsAs(TAMSIN);
        work.sees("rounds.mine", "coding");
        finishes();
        work.sees("rounds.done", "2 of 2 coded to the end");
        actsAs(INES);
    }

    private void finishes() throws Exception {
        JList<?> mine = window.hands().named(JList.class, "rounds.mine");
        window.hands().click(mine, new Point(60, 10), 1);
        work.key(KeyEvent.VK_ENTER);
        window.awaitReader();
        work.key(KeyEvent.VK_D, CTRL, KeyEvent.VK_SHIFT);
        work.journal("Marked " + BLAIR + " as done");
        work.key(KeyEvent.VK_F4);
    }

    private void actsAs(String name) throws Exception {
        window.press("header.coder");
        window.await("the coders", () -> item(name).isPresent());
        window.hands().click(edt(() -> item(name).orElseThrow()));
        window.await(name + " at work", () -> window.desk().coder().name().equals(name));
        window.settled();
    }

    private static Optional<Component> item(String words) {
        return Stream.of(Window.getWindows())
                .flatMap(ConsensusWindowTest::parts)
                .filter(part -> part.isShowing() && part instanceof JMenuItem item && words.equals(item.getText()))
                .findFirst();
    }

    private static Stream<Component> parts(Component of) {
        Stream<Component> inner = of instanceof Container holder
                ? Stream.of(holder.getComponents()).flatMap(ConsensusWindowTest::parts)
                : Stream.empty();
        return Stream.concat(Stream.of(of), inner);
    }

    private void closesTheRound() throws Exception {
        window.press("rounds.close");
        work.journal("Closed round 2");
        round = window.study().team().rounds().stream()
                .filter(one -> one.number() == 2)
                .findFirst()
                .orElseThrow();
        comparison = Comparison.of(window.study(), round, Progress.NONE);
        comparison.agreed(blair()).forEach(expected::sides);
        work.sees("rounds.done", "0 of " + all().size() + " decided");
        work.sees("reconcile.left.who", INES);
        work.sees("reconcile.right.who", TAMSIN);
        RoundAgreement before = RoundAgreement.of(window.study(), window.desk().texts(), round, Progress.NONE);
        for (Figure figure : List.of(before.alpha(), before.kappa(), before.ac1())) {
            assertThat(figure.value()).isLessThan(1);
            work.sees("reconcile.agreement", String.format(Locale.ROOT, "%.2f", figure.value()));
        }
    }

    private List<Disagreement> all() {
        return Order.WEIGHT.of(comparison, window.study());
    }

    private void keys() throws Exception {
        JList<?> list = window.hands().named(JList.class, "reconcile.list");
        window.await("the keys in the list", list::isFocusOwner);
    }

    /** N leads through all of them, kind by kind, F4 to the first again. */
    private void walksThrough() throws Exception {
        keys();
        assertThat(all()).hasSizeGreaterThan(15);
        looksAt(1);
        work.key(KeyEvent.VK_N);
        looksAt(2);
        window.hands().repeat(all().size(), KeyEvent.VK_N);
        looksAt(all().size());
        work.key(KeyEvent.VK_F4);
        looksAt(1);
    }

    private void looksAt(int number) throws Exception {
        work.sees("status.place", "Disagreement " + number + " of " + all().size());
    }

    private void decidesAll() throws Exception {
        List<Disagreement> all = all();
        for (int i = 0; i < all.size(); i++) {
            keys();
            looksAt(i + 1);
            Outcome outcome = DECIDED.get(i % DECIDED.size());
            if (i >= DECIDED.size() && !outcome.settles()) {
                outcome = Outcome.KEPT;
            }
            choose(outcome, i);
            String kept = outcome == Outcome.KEPT && i % 2 == 1 ? TAMSIN : INES;
            expected.decided(all.get(i), outcome, coder(kept), "Staffing and rota", LETTERS);
            boolean first = i < DECIDED.size();
            if (first) {
                says(i, outcome);
            } else {
                work.key(KeyEvent.VK_ENTER);
            }
            decided(all.get(i), outcome, first ? note(i) : "");
        }
        int waiting = 2;
        work.sees("rounds.done", (all.size() - waiting) + " of " + all.size() + " decided");
        work.sees("rounds.rest", "1 put aside, 1 sent on");
    }

    private void choose(Outcome outcome, int at) throws Exception {
        switch (outcome) {
            case KEPT -> work.key(at % 2 == 0 ? KeyEvent.VK_1 : KeyEvent.VK_2);
            case BOTH -> work.key(KeyEvent.VK_3);
            case NEITHER -> work.key(KeyEvent.VK_4);
            case NEW_EXTENT -> {
                work.key(KeyEvent.VK_5);
                work.focus("reconcile.left.page");
                window.hands().repeat(LETTERS, KeyEvent.VK_RIGHT, KeyEvent.VK_SHIFT);
            }
            case PUT_ASIDE -> work.key(KeyEvent.VK_6);
            case OTHER_CODE -> {
                more("other code");
                work.write("pick.field", "staffing and");
                work.key(KeyEvent.VK_ENTER);
            }
            case REDEFINE -> {
                more("redefine");
                work.write("reconcile.redefine.brief", MEANING + " " + at);
                work.key(KeyEvent.VK_ENTER, CTRL);
            }
            case SENT_ON -> {
                more("send");
                work.write("pick.field", "tamsin");
                work.key(KeyEvent.VK_ENTER);
            }
        }
    }

    private void more(String what) throws Exception {
        work.key(KeyEvent.VK_7);
        work.write("pick.field", what);
        work.key(KeyEvent.VK_ENTER);
    }

    /** Why, in a word and in a sentence; the note's Enter decides. */
    private void says(int at, Outcome outcome) throws Exception {
        work.key(KeyEvent.VK_R);
        work.write("reconcile.reason.text", outcome == Outcome.BOTH ? "Two meanings" : "Overlooked");
        work.key(KeyEvent.VK_ENTER);
        work.write("reconcile.note", note(at));
        work.key(KeyEvent.VK_ENTER);
    }

    private static String note(int at) {
        return "Point " + (at + 1) + ".";
    }

    private void decided(Disagreement about, Outcome outcome, String note) {
        window.await(
                "the decision",
                () -> decision(about)
                        .filter(made -> made.outcome() == outcome && made.note().equals(note))
                        .isPresent());
        String reason = decision(about).orElseThrow().reason();
        assertThat(reason).isEqualTo(note.isEmpty() ? "" : outcome == Outcome.BOTH ? "two meanings" : "overlooked");
    }

    private Optional<Decision> decision(Disagreement about) {
        return window.study().team().decisions().find(Decision.idOf(round.id(), about.item()));
    }

    /** What was put aside comes by itself when nothing else is left; what was sent on is for the other coder. */
    private void decidesWhatWaited() throws Exception {
        Disagreement aside = all().get(DECIDED.indexOf(Outcome.PUT_ASIDE));
        Disagreement sent = all().get(DECIDED.indexOf(Outcome.SENT_ON));
        keys();
        looksAt(all().indexOf(aside) + 1);
        window.press("reconcile.option.3");
        window.press("reconcile.decide");
        window.await("both kept", () -> decision(aside).orElseThrow().outcome() == Outcome.BOTH);
        expected.sides(aside.sides());
        window.settled();
        actsAs(TAMSIN);
        work.sees("rounds.rest", "1 for you");
        work.key(KeyEvent.VK_F4);
        looksAt(all().indexOf(sent) + 1);
        work.sees("reconcile.sentence", "You are asked to decide.");
        window.press("reconcile.option.2");
        window.press("reconcile.decide");
        window.await("hers kept", () -> decision(sent).orElseThrow().outcome() == Outcome.KEPT);
        expected.kept(sent, coder(TAMSIN));
        window.settled();
        work.sees("rounds.done", all().size() + " of " + all().size() + " decided");
        assertThat(decision(sent).orElseThrow().by()).isEqualTo(coder(TAMSIN));
    }

    private void takesBackAndDecidesAgain() throws Exception {
        Disagreement sent = all().get(DECIDED.indexOf(Outcome.SENT_ON));
        work.key(KeyEvent.VK_Z, CTRL);
        window.await("sent on again", () -> decision(sent).orElseThrow().outcome() == Outcome.SENT_ON);
        work.sees("rounds.done", (all().size() - 1) + " of " + all().size() + " decided");
        work.key(KeyEvent.VK_Z, CTRL, KeyEvent.VK_SHIFT);
        window.await("hers kept again", () -> decision(sent).orElseThrow().outcome() == Outcome.KEPT);
        work.sees("rounds.done", all().size() + " of " + all().size() + " decided");
        assertThat(consensus()).isEqualTo(expected.all());
    }

    private Set<String> consensus() {
        List<String> found = new ArrayList<>();
        for (Quotation quotation : layer(Coder.CONSENSUS.name())) {
            quotation.codings().forEach(coding -> found.add(quotation.span() + " " + name(coding.code())));
        }
        assertThat(found).as("nothing stands twice in the consensus").doesNotHaveDuplicates();
        return new TreeSet<>(found);
    }

    private List<Quotation> layer(String name) {
        return window.quotations(BLAIR).stream()
                .filter(quotation -> quotation.coder().equals(coder(name)))
                .toList();
    }

    private Object frozen() {
        return window.study()
                .team()
                .frozenLayers()
                .find(FrozenLayer.idOf(round.id(), blair()))
                .orElseThrow()
                .page();
    }

    private Id<Transcript> blair() {
        return work.head(BLAIR).id();
    }

    private Id<Coder> coder(String name) {
        return window.study().coders().named(name, Coder::name).orElseThrow().id();
    }

    private String name(Id<Code> code) {
        return window.study().codes().get(code).name();
    }

    private void reports() throws Exception {
        Path file = folder.resolve("reconciliation.docx");
        window.choose(file);
        window.menu("study", "export", "report.reconciliation");
        window.await("the report", () -> Files.exists(file));
        window.settled();
        String report = text(file);
        assertThat(report).contains("Round 2", "Two meanings", "Overlooked", BLAIR);
        for (int i = 0; i < DECIDED.size(); i++) {
            assertThat(report).contains(note(i));
        }
        Set<String> defined = window.study().codes().stream()
                .map(code -> code.definition().brief())
                .filter(brief -> brief.startsWith(MEANING))
                .collect(Collectors.toSet());
        assertThat(defined).as("codes defined anew").hasSize((int) all().stream()
                .filter(about -> decision(about).orElseThrow().outcome() == Outcome.REDEFINE)
                .count());
    }

    private static String text(Path docx) throws IOException {
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
