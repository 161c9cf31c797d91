package org.sheaf.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.text.Span;
import org.sheaf.workbench.OpenStudy;
import org.sheaf.workbench.Receipt;

/**
 * A program of its own that changes a study until somebody kills it. It prints {@code open} once the study is open,
 * {@code big} as the first progress line of every bulk change, and {@code stored POSITION ENTRY} as soon as a change is
 * acknowledged.
 */
@SuppressWarnings("PMD.SystemPrintln") // the parent listens to its standard output
public final class KillVictim {

    static final String OPEN = "open";
    static final String BIG = "big";
    static final String STORED = "stored ";

    private static final int UNDER_WAY = 8;
    private static final String[] WORDS =
            "the ward was quiet that morning and nobody had told her anything new so she waited".split(" ");

    private final OpenStudy study;
    private final Random random;
    private final Queue<CompletableFuture<Receipt>> underWay = new ArrayDeque<>();

    private KillVictim(OpenStudy study, long seed) {
        this.study = study;
        this.random = new Random(seed);
    }

    /** How the victim works. */
    enum Work {
        CODING,
        BULK_CODING,
        IMPORTING
    }

    static Opening opening(boolean encrypted) {
        return Opening.by("Mira", encrypted ? "a long way to the harbour".toCharArray() : null);
    }

    /** Folder, kind of work, seed, whether the study is encrypted. */
    public static void main(String[] args) {
        Work work = Work.valueOf(args[1]);
        Opening opening = opening(Boolean.parseBoolean(args[3]));
        OpenStudy study = OpenStudy.over(StudyFolder.open(Path.of(args[0]), opening), "Mira", Runnable::run);
        KillVictim victim = new KillVictim(study, Long.parseLong(args[2]));
        say(OPEN);
        while (true) {
            switch (work) {
                case CODING -> victim.code();
                case BULK_CODING -> victim.codeInBulk();
                case IMPORTING -> victim.importMany();
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private void submit(CompletableFuture<Receipt> change) {
        underWay.add(change.thenApply(receipt -> {
            receipt.entry().ifPresent(entry -> say(STORED + entry.position() + " " + entry.id()));
            return receipt;
        }));
        if (underWay.size() > UNDER_WAY) {
            underWay.remove().join();
        }
    }

    /** Small steps, several under way at a time: a new code, quotations, one quotation less, an undo. */
    private void code() {
        Code code = Code.open("Code " + random.nextLong(), random.nextInt(0x1000000));
        submit(study.submit(new CodeChange.Written(CodeChange.Deed.MADE, List.of(code))));
        for (int i = 0; i < 10; i++) {
            Transcript transcript = anyTranscript();
            submit(study.submit(
                    new CodingChange.Marked(transcript.id(), 1, List.of(quotation(transcript, List.of(code.id()))))));
        }
        while (!underWay.isEmpty()) {
            underWay.remove().join();
        }
        Transcript transcript = anyTranscript();
        Page page = study.study().page(transcript.id());
        if (page.size() > 0) {
            Quotation gone = page.quotation(random.nextInt(page.size()));
            submit(study.submit(new CodingChange.Removed(transcript.id(), List.of(gone.id()))));
        }
        submit(study.undo());
    }

    private void codeInBulk() {
        say(BIG);
        List<Id<Code>> codes =
                study.study().codes().stream().map(Code::id).limit(20).toList();
        Map<Id<Transcript>, List<Quotation>> quotations = new HashMap<>();
        for (int i = 0; i < 3000; i++) {
            Transcript transcript = anyTranscript();
            quotations.computeIfAbsent(transcript.id(), t -> new ArrayList<>()).add(quotation(transcript, codes));
        }
        submit(study.submit(new CodingChange.Imported(quotations)));
        code();
    }

    private void importMany() {
        say(BIG);
        List<TranscriptChange.Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            arrivals.add(interview("interview " + random.nextLong(), random, 30));
        }
        submit(study.submit(new TranscriptChange.Imported(arrivals, List.of())));
        code();
    }

    static TranscriptChange.Arrival interview(String name, Random random, int turns) {
        String[] lines = new String[turns];
        for (int i = 0; i < turns; i++) {
            StringBuilder line = new StringBuilder(i % 2 == 0 ? "Interviewer: so" : "Frankie: well");
            for (int w = 0; w < 30; w++) {
                line.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            lines[i] = line.toString();
        }
        return Fiction.interview(name, lines);
    }

    private Transcript anyTranscript() {
        List<Transcript> all = List.copyOf(study.study().transcripts().all());
        return all.get(random.nextInt(all.size()));
    }

    private Quotation quotation(Transcript transcript, List<Id<Code>> codes) {
        int start = random.nextInt(transcript.length() - 60);
        Id<Code> code = codes.get(random.nextInt(codes.size()));
        Instant now = Instant.now();
        return Quotation.of(
                study.coder().id(),
                new Span(start, start + 1 + random.nextInt(59)),
                now,
                List.of(Coding.of(code, now)));
    }
}
