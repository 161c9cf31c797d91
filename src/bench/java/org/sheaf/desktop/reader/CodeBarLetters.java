package org.sheaf.desktop.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import javax.swing.SwingUtilities;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Tone;
import org.sheaf.study.Code;
import org.sheaf.study.Definition;
import org.sheaf.study.Edit;
import org.sheaf.study.Id;
import org.sheaf.study.Method;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.text.Span;

/**
 * How long a letter in the code bar takes over 2,000 codes with definitions, from the letter to the new rows, beside a bare
 * search for the letters in the names as the baseline. Prints median and 95th percentile in milliseconds; the limit is 16.
 */
public final class CodeBarLetters {

    private static final int CODES = 2_000;
    private static final int WORDS_DEFINED = 60;
    private static final int ROUNDS = 40;
    private static final String[] SYLLABLES = {
        "fun", "ding", "fear", "wait", "ing", "trust", "er", "care", "for", "long", "morn", "home", "ward", "less",
        "ness"
    };

    private final Random random = new Random(20_240_301);

    private CodeBarLetters() {}

    /** Runs it without a display. */
    public static void main(String[] arguments) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            Look.install(Tone.LIGHT, 100);
            new CodeBarLetters().run();
        });
        System.exit(0);
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ");
            for (int j = 0; j <= random.nextInt(3); j++) {
                words.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
        }
        return words.toString();
    }

    private void run() {
        List<Edit> edits = new ArrayList<>();
        List<Id<Code>> recent = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < CODES; i++) {
            String full = words(WORDS_DEFINED);
            Code code = Code.open(words(3) + " " + i, -1).defined(new Definition(words(12), full, words(20), "", ""));
            names.add(code.name());
            edits.add(Edit.add(code));
            if (i < CodeBarSight.DIGITS) {
                recent.add(code.id());
            }
        }
        Study study = Study.empty(StudyFacts.of("Mornings", Method.REFLEXIVE)).apply(edits, 1);
        long start = System.nanoTime();
        CodeBar bar = new CodeBar(new CodeBarListener() {
            @Override
            public void taken(Id<Code> code, boolean more) {}

            @Override
            public void made(String name, boolean more) {}
        });
        CodeBarSight sight = new CodeBarSight(study, recent, Set.of());
        bar.open(new Reader(text -> text), new Span(0, 1), sight, CodeBarPurpose.code());
        System.out.printf(Locale.ROOT, "opened for the first time: %.1f ms%n", (System.nanoTime() - start) / 1e6);
        List<Long> letters = new ArrayList<>();
        List<Long> bare = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String typed = round % 4 == 3 ? "fumdnig qx" : names.get(random.nextInt(CODES));
            for (int length = 1; length <= Math.min(12, typed.length()); length++) {
                String now = typed.substring(0, length);
                bare.add(timed(
                        () -> names.stream().filter(name -> name.contains(now)).count()));
                letters.add(timed(() -> bar.field().setText(now)));
            }
        }
        print("letter in the code bar", letters.subList(letters.size() / 4, letters.size()));
        print("bare search in the names (baseline)", bare.subList(bare.size() / 4, bare.size()));
    }

    private static long timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static void print(String what, List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.2f ms, 95%% %.2f ms, longest %.2f ms%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }
}
