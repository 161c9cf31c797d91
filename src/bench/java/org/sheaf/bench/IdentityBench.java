package org.sheaf.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sheaf.analysis.Interviews;
import org.sheaf.cli.AppliedRawSample;
import org.sheaf.identity.applying.GoldDecided;
import org.sheaf.identity.finding.NamesInInterviewsTest;
import org.sheaf.identity.register.Register;
import org.sheaf.identity.scanning.Detection;
import org.sheaf.identity.scanning.RawEdition;
import org.sheaf.identity.scanning.Scan;
import org.sheaf.identity.scanning.Scanner;
import org.sheaf.language.NameModel;
import org.sheaf.outlet.PlantedFiles;
import org.sheaf.study.Coder;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityChange;
import org.sheaf.study.Progress;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/** How much of what identifies people is proposed, how much else, and how fast. See docs/benchmarks.md. */
public final class IdentityBench {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final int TRANSCRIPTS = 12;

    private final Findings findings;
    private final Scale scale;

    private IdentityBench(Findings findings, Scale scale) {
        this.findings = findings;
        this.scale = scale;
    }

    /** Measures and prints a table; options as {@link Scale#USAGE} says. */
    public static void main(String[] arguments) throws Exception {
        run(Scale.of(arguments), System.out).print();
    }

    /** Measures; says on {@code out} what it is doing and finding. */
    static Findings run(Scale scale, PrintStream out) throws Exception {
        Findings findings = new Findings(out);
        try (Bench bench = new Bench()) {
            findings.calibrate(LuceneAlone.slowness(scale, findings, bench));
        }
        IdentityBench measured = new IdentityBench(findings, scale);
        measured.sample();
        if (scale.runs() > 1) { // in the short form tests of their own prove it
            try (Bench bench = new Bench()) {
                measured.leaks(bench);
            }
        }
        if (System.getenv("SHEAF_CORPORA") != null) {
            measured.interviews();
        }
        measured.speed("", List.of());
        Optional<NameModel> model = NameModel.installed(NameModel.Form.CASED);
        if (model.isPresent()) {
            measured.speed(", with the model", List.of(model.get()));
        }
        return findings;
    }

    private void sample() throws IOException {
        findings.doing("the raw edition of the sample study");
        Detection found = new RawEdition().searched(new Scanner());
        String marks = "raw sample: " + found.marks(RawEdition.names()) + " names";
        findings.judgeShare(marks + " proposed", found.share(RawEdition.names()), 0.98);
        findings.judgeShare(
                "raw sample: " + found.marks(RawEdition.shaped()) + " numbers, dates, addresses proposed",
                found.share(RawEdition.shaped()),
                0.99);
        findings.judgeShare("raw sample: of those proposed for their shape, right", found.precision(), 0.95);
        findings.judgeAtMost("raw sample: distinct candidates for 1,000 words", found.load(), 35);
        found.missed().forEach(missed -> findings.note("missed", missed));
        GoldDecided.Figures replaced =
                new GoldDecided(new RawEdition()).figures(Set.of("person", "label", "place", "organisation"));
        findings.judgeShare(
                "raw sample: " + replaced.marks() + " places of registered names replaced", replaced.share(), 0.999);
        replaced.missed().forEach(missed -> findings.note("not replaced", missed));
        for (NameModel model : NameModel.installed()) {
            if (model.form() == NameModel.Form.CASED) {
                Detection with = new RawEdition().searched(new Scanner(List.of(model)));
                findings.note("raw sample: names, with the model", share(with, RawEdition.names()));
            }
        }
    }

    /** What the check finds of what is planted, and what is left in the bytes of a study that was applied. */
    private void leaks(Bench bench) throws IOException {
        findings.doing("names planted in everything that is written");
        PlantedFiles.Figures planted = PlantedFiles.searched(520, Files.createDirectories(bench.fresh("planted")));
        findings.judgeShare(
                "canaries: " + planted.planted() + " planted in 7 files found by the check", planted.share(), 1);
        findings.doing("the raw edition of the sample study, applied");
        AppliedRawSample applied = new AppliedRawSample(Files.createDirectories(bench.fresh("applied")));
        int left = applied.left().values().stream().mapToInt(Set::size).sum();
        findings.judgeAtMost(
                "raw sample: of " + applied.originals().size() + " originals left in any byte of the study", left, 0);
    }

    private static String share(Detection found, String... kinds) {
        return String.format(
                Locale.ROOT, "%.1f %%; %.1f candidates for 1,000 words", 100 * found.share(kinds), found.load());
    }

    private void interviews() throws IOException {
        findings.doing("published interviews");
        Map<String, String> texts = NamesInInterviewsTest.texts();
        List<Detection.Mark> marks = NamesInInterviewsTest.marks(texts);
        Detection found = Detection.of(texts, marks, new Scanner());
        findings.judgeShare(
                "interviews: " + found.marks("person") + " mentions of persons proposed", found.share("person"), 0.97);
        findings.note("interviews: places", share(found, "place"));
        findings.note("interviews: organisations", share(found, "organization"));
        findings.judgeAtMost("interviews: distinct candidates for 1,000 words", found.load(), 35);
        texts.replaceAll((name, text) -> text.toLowerCase(Locale.ROOT));
        small("no model", texts, marks, List.of());
        for (NameModel model : NameModel.installed()) {
            if (model.form() == NameModel.Form.CASED) {
                Detection with = Detection.of(NamesInInterviewsTest.texts(), marks, new Scanner(List.of(model)));
                findings.note("interviews: persons, with the model", share(with, "person"));
                findings.note("interviews: places, with the model", share(with, "place"));
                findings.note("interviews: organisations, with the model", share(with, "organization"));
            } else {
                small("the caseless model", texts, marks, List.of(model));
            }
        }
    }

    private void small(String how, Map<String, String> texts, List<Detection.Mark> marks, List<NameModel> models) {
        Detection found = Detection.of(texts, marks, new Scanner(models));
        for (String kind : List.of("person", "place", "organization")) {
            findings.note("interviews without capitals, " + how + ": " + kind, share(found, kind));
        }
    }

    /** Texts of a length are made of the sample's turns, in another order each. */
    private void speed(String how, List<NameModel> models) throws Exception {
        int words = Math.min(scale.words(), 8000);
        Times whole = new Times();
        Times again = new Times();
        for (int run = 0; run < Math.min(scale.runs(), 3); run++) {
            findings.doing("searching " + TRANSCRIPTS + " transcripts" + how + ", run " + (run + 1));
            Interviews interviews = study(words);
            Scanner scanner = new Scanner(models);
            Scan[] scan = new Scan[1];
            System.gc();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            whole.time(() -> scan[0] = search(scanner, interviews));
            for (Identity identity : List.of(
                    scan[0].undecided().get(0).identity(),
                    scan[0].undecided().get(1).identity())) {
                interviews.make(new IdentityChange.Reviewed(
                        List.of(identity.decided(
                                Identity.Verdict.REPLACE,
                                new Identity.Substitute("Xanthe", Identity.Manner.CHOSEN),
                                "",
                                Coder.CONSENSUS.id(),
                                NOON)),
                        List.of()));
                again.time(() -> scan[0] = search(scanner, interviews));
            }
        }
        findings.judge(TRANSCRIPTS + " × " + words + " words searched" + how, whole.median(), 60_000);
        findings.judge("searched again after one decision" + how, again.median(), 2000);
        long peak = pools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        findings.judgeMegabytes("memory at most" + how, peak / 1e6, 1500);
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static Scan search(Scanner scanner, Interviews interviews) {
        return scanner.scan(interviews.study(), interviews.texts(), Register.NONE, Progress.NONE);
    }

    private static Interviews study(int words) throws IOException {
        List<String> turns = new ArrayList<>();
        RawEdition raw = new RawEdition();
        raw.interviews().study().transcripts().forEach(transcript -> {
            TranscriptText text = raw.interviews().texts().of(transcript);
            text.turns().forEach(turn -> turns.add(turn.whole().of(text.text())));
        });
        Interviews made = new Interviews();
        for (int i = 0; i < TRANSCRIPTS; i++) {
            StringBuilder text = new StringBuilder();
            List<Turn> layer = new ArrayList<>();
            List<String> labels = new ArrayList<>();
            int count = 0;
            for (int at = i * turns.size() / TRANSCRIPTS; count < words; at++) {
                String turn = turns.get(at * (1 + i % 3) % turns.size());
                count += Words.count(turn);
                Span whole = new Span(text.length(), text.length() + turn.length());
                int colon = turn.indexOf(": ");
                if (!labels.contains(turn.substring(0, colon))) {
                    labels.add(turn.substring(0, colon));
                }
                int speaker = labels.indexOf(turn.substring(0, colon));
                layer.add(new Turn(speaker, whole, new Span(whole.start() + colon + 2, whole.end()), -1));
                text.append(turn).append("\n\n");
            }
            made.arrive("long" + (i + 1), "", new TranscriptText(text.toString(), layer), labels);
        }
        return made;
    }
}
