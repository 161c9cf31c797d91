package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.TestWindow;
import org.sheaf.text.Span;

/** More than one code on a passage, other codes, weights, joins, and many places at once. */
class CodingStepsWindowTest {

    @TempDir
    Path folder;

    private SheafWindow open() throws Exception {
        SheafWindow window = Island.open(folder);
        window.settled();
        return window;
    }

    private static void focused(SheafWindow window) {
        window.awaitReader();
        window.await("a chosen quotation", () -> window.reader().chosen().isPresent());
    }

    @Test
    void severalCodesThenAnotherInThePlaceOfOneAndItsWeight() throws Exception {
        try (SheafWindow window = open()) {
            TestWindow hands = window.hands();
            window.select("In fog we wait");
            hands.press(KeyEvent.VK_ENTER);
            window.await("the code bar", () -> window.screen().coding().isOpen());
            hands.type("winter");
            hands.press(KeyEvent.VK_ENTER, KeyEvent.VK_SHIFT);
            window.await("one code", () -> window.codes("Ferry").size() == 1);
            hands.type("weather");
            hands.press(KeyEvent.VK_ENTER);
            window.await("two codes", () -> window.codes("Ferry").equals(List.of(Island.FEARS, "weather")));
            assertThat(window.quotations("Ferry")).hasSize(1);
            focused(window);

            hands.press(KeyEvent.VK_C);
            JList<?> which = hands.named(JList.class, "pick.list");
            window.await("both codes", () -> which.getModel().getSize() == 2);
            hands.type("weather");
            hands.press(KeyEvent.VK_ENTER);
            window.await("the code bar", () -> window.screen().coding().isOpen());
            hands.type("fog");
            hands.press(KeyEvent.VK_ENTER);
            window.await("another code", () -> window.codes("Ferry").equals(List.of(Island.FEARS, "fog")));
            focused(window);

            hands.press(KeyEvent.VK_W);
            hands.named(JList.class, "pick.list");
            hands.type("fog");
            hands.press(KeyEvent.VK_ENTER);
            window.write("weigh.weight", "70");
            window.press("weigh.done");
            window.await(
                    "the weight",
                    () -> window.quotations("Ferry").get(0).codings().stream()
                            .anyMatch(coding -> Integer.valueOf(70).equals(coding.weight())));
            focused(window);
        }
    }

    @Test
    void whatOverlapsIsOfferedToBeJoinedAndNeverJoinedByItself() throws Exception {
        try (SheafWindow window = open()) {
            TestWindow hands = window.hands();
            Span first = window.select("In fog we wait");
            window.does(() -> window.screen().actions().run("reader.code"));
            window.await("the code bar", () -> window.screen().coding().isOpen());
            hands.type("winter");
            hands.press(KeyEvent.VK_ENTER);
            window.await("a quotation", () -> window.quotations("Ferry").size() == 1);
            focused(window);
            Span second = window.select("we wait, and the whole village");
            hands.press(KeyEvent.VK_R);
            window.await("two quotations", () -> window.quotations("Ferry").size() == 2);
            focused(window);
            window.await("the offer", () -> hands.shows("join.offer") && hands.shows("quotation.offer"));
            assertThat(window.quotations("Ferry")).hasSize(2);
            hands.press(KeyEvent.VK_J);
            window.await("one quotation", () -> window.quotations("Ferry").size() == 1);
            assertThat(window.quotations("Ferry").get(0).span()).isEqualTo(first.hull(second));
            window.await("no offer", () -> !hands.shows("join.offer") && !hands.shows("quotation.offer"));
        }
    }

    @Test
    void allHitsAreCodedInOneStepAfterALookAtThem() throws Exception {
        try (SheafWindow window = open()) {
            TestWindow hands = window.hands();
            window.write("header.search", "winter");
            hands.click(hands.named(AbstractButton.class, "search.codeAll"));
            hands.named(JList.class, "pick.list");
            hands.type("cold");
            hands.press(KeyEvent.VK_ENTER);
            hands.named(JList.class, "sweep.list");
            AbstractButton done = hands.named(AbstractButton.class, "sweep.done");
            window.await("two places", () -> done.getText().contains("2"));
            hands.click(done);
            window.await("coded", () -> window.codes("Ferry").equals(List.of("cold")));
            window.await("the toast", () -> window.told().startsWith("Coded ‘cold’ at 2 places"));
            hands.click(hands.named(AbstractButton.class, "toast.act"));
            window.await(
                    "taken back",
                    () -> window.codes("Ferry").isEmpty()
                            && window.study().codes().size() == 1);
        }
    }
}
