package org.sheaf.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.sheaf.correction.Amendment;
import org.sheaf.correction.Correction;
import org.sheaf.study.Analysis;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Definition;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Page;
import org.sheaf.study.Participant;
import org.sheaf.study.PeopleChange;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.ReadingChange;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Stage;
import org.sheaf.study.Standing;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.text.Span;

/** Steps of somebody who works on a copy, in no order at all. */
final class Walk {

    private static final String[] WORDS = {"door", "clock", "funding", "café", "nurse", "waiting", "spring", "tea"};

    private final Random random;
    private final Set<Also> also;

    /** What somebody does besides making, coding and changing things. */
    enum Also {
        /** Corrects texts. */
        CORRECTS,
        /** Gives names that others give too. */
        SAME_NAMES,
        /** Removes things. */
        REMOVES,
        /** Merges codes. */
        MERGES
    }

    /** Begins. */
    Walk(long seed, Set<Also> also) {
        this.random = new Random(seed);
        this.also = also;
    }

    /** A study with something in it. */
    static MemoryCopy base(long seed) {
        MemoryCopy copy = MemoryCopy.begun("Mira");
        Walk walk = new Walk(seed, Set.of(Also.REMOVES, Also.MERGES));
        for (int i = 0; i < 2; i++) {
            copy.run(new TranscriptChange.Imported(List.of(walk.interview("interview " + i)), List.of()));
        }
        for (int i = 0; i < 4; i++) {
            walk.code(copy);
        }
        copy.run(new ThemeChange.Arranged("Began", List.of(Analysis.of("all", "", 0)), List.of()));
        walk.steps(copy, 12);
        return copy;
    }

    void steps(MemoryCopy copy, int count) {
        for (int i = 0; i < count; i++) {
            try {
                step(copy);
            } catch (Refusal refused) {
                // Not every step can be done: a code above another is not merged into it.
            }
        }
    }

    private void step(MemoryCopy copy) {
        int dice = random.nextInt(100);
        if (dice < 30) {
            mark(copy);
        } else if (dice < 50) {
            quotation(copy);
        } else if (dice < 72) {
            codes(copy);
        } else if (dice < 80) {
            memo(copy);
        } else if (dice < 88) {
            theme(copy);
        } else if (dice < 96) {
            places(copy);
        } else if (also.contains(Also.CORRECTS)) {
            correct(copy);
        }
    }

    private TranscriptChange.Arrival interview(String name) {
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            turns.add((i % 2 == 0 ? "Interviewer: " : "Marit: ") + words(10));
        }
        return Fiction.interview(name, turns.toArray(String[]::new));
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private String name() {
        return also.contains(Also.SAME_NAMES) && random.nextInt(3) == 0
                ? "name " + random.nextInt(3)
                : "name " + new UUID(random.nextLong(), random.nextLong());
    }

    private void code(MemoryCopy copy) {
        Code code = random.nextInt(3) == 0 ? Code.open(name(), 1) : Code.of(name(), null, random.nextInt(9), 2);
        copy.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(code)));
    }

    private void mark(MemoryCopy copy) {
        Study study = copy.study();
        Transcript transcript = any(study.transcripts().all());
        List<Coding> codings = study.codes().size() == 0
                ? List.of()
                : List.of(Coding.of(any(study.codes().all()).id(), Fiction.NOON));
        int start = random.nextInt(transcript.length() - 20);
        Span span = new Span(start, start + 1 + random.nextInt(19));
        copy.run(new CodingChange.Marked(
                transcript.id(),
                transcript.revision(),
                List.of(Quotation.of(copy.coder().id(), span, Fiction.NOON, codings))));
    }

    private void quotation(MemoryCopy copy) {
        Study study = copy.study();
        Transcript transcript = any(study.transcripts().all());
        Page page = study.page(transcript.id());
        if (page.size() == 0) {
            return;
        }
        Quotation was = page.quotation(random.nextInt(page.size()));
        int dice = random.nextInt(5);
        if (dice == 0 && !also.contains(Also.REMOVES)) {
            return;
        }
        if (dice == 0) {
            copy.run(new CodingChange.Removed(transcript.id(), List.of(was.id())));
        } else if (dice == 1) {
            int start = random.nextInt(transcript.length() - 20);
            Span span = new Span(start, start + 1 + random.nextInt(19));
            copy.run(new CodingChange.Reshaped(transcript.id(), transcript.revision(), was.id(), span));
        } else {
            Id<Code> code = any(study.codes().all()).id();
            Quotation now = dice == 2
                    ? was.exemplary(!was.exemplary())
                    : dice == 3 ? was.coded(List.of()) : was.plus(Coding.of(code, Fiction.NOON));
            copy.run(new CodingChange.Changed(CodingChange.Deed.CODED, transcript.id(), was, now));
        }
    }

    private void codes(MemoryCopy copy) {
        Code code = any(copy.study().codes().all());
        Code other = any(copy.study().codes().all());
        int dice = random.nextInt(7);
        if (dice == 2 && !also.contains(Also.MERGES) || dice == 3 && !also.contains(Also.REMOVES)) {
            return;
        }
        switch (dice) {
            case 0, 1 -> code(copy);
            case 2 -> copy.run(new CodeChange.Merged(List.of(code.id()), other.id()));
            case 3 -> copy.run(new CodeChange.Removed(List.of(code.id())));
            case 4 -> written(copy, code.placed(other.pooled() ? null : other.id(), random.nextInt(9)));
            case 5 -> written(copy, code.defined(Definition.brief(words(1 + random.nextInt(5)))));
            default -> written(copy, code.renamed(name()));
        }
    }

    private static void written(MemoryCopy copy, Code code) {
        copy.run(new CodeChange.Written(CodeChange.Deed.DEFINED, List.of(code)));
    }

    private void memo(MemoryCopy copy) {
        Study study = copy.study();
        if (study.memos().size() > 0 && random.nextInt(3) == 0) {
            Memo memo = any(study.memos().all());
            copy.run(
                    random.nextBoolean() && also.contains(Also.REMOVES)
                            ? new StudyChange.MemosRemoved(List.of(memo.id()))
                            : new StudyChange.MemosWritten(List.of(memo.saying("", words(6)))));
            return;
        }
        Transcript transcript = any(study.transcripts().all());
        Page page = study.page(transcript.id());
        Target on = page.size() > 0 && random.nextBoolean()
                ? Target.on(new QuotationRef(
                        transcript.id(),
                        page.quotation(random.nextInt(page.size())).id()))
                : Target.on(Target.Kind.CODE, any(study.codes().all()).id());
        copy.run(new StudyChange.MemosWritten(
                List.of(new Memo(Id.random(), on, "", copy.coder().id(), Fiction.NOON, words(4)))));
    }

    private void theme(MemoryCopy copy) {
        Study study = copy.study();
        Analysis analysis = any(study.analyses().all());
        Theme theme = study.themes().size() > 0 && random.nextBoolean()
                ? any(study.themes().all())
                : Theme.of(analysis.id(), null, name(), random.nextInt(9));
        Transcript transcript = any(study.transcripts().all());
        Page page = study.page(transcript.id());
        List<QuotationRef> cited = page.size() == 0
                ? List.of()
                : List.of(new QuotationRef(transcript.id(), page.quotation(0).id()));
        copy.run(new ThemeChange.Arranged(
                "Arranged",
                List.of(),
                List.of(theme.fedBy(List.of(any(study.codes().all()).id())).quoting(cited, List.of()))));
    }

    private void places(MemoryCopy copy) {
        Transcript transcript = any(copy.study().transcripts().all());
        Id<org.sheaf.study.Coder> coder = copy.coder().id();
        switch (random.nextInt(4)) {
            case 0 ->
                copy.run(new ReadingChange.Bookmarked(new Bookmark(
                        Id.random(), transcript.id(), coder, random.nextInt(transcript.length()), "", Fiction.NOON)));
            case 1 ->
                copy.run(new ReadingChange.Stood(
                        Standing.of(transcript.id(), coder, any(List.of(Stage.values())), null, Fiction.NOON)));
            case 2 ->
                copy.run(new TranscriptChange.Described(
                        List.of(transcript.about(new org.sheaf.study.Facts(words(1), words(1), "", "", "", "")))));
            default ->
                copy.run(new PeopleChange.Described(
                        List.of(Participant.of(name(), Role.PARTICIPANT, words(1))), List.of()));
        }
    }

    private void correct(MemoryCopy copy) {
        Transcript transcript = any(copy.study().transcripts().all());
        Correction correction = Correction.of(transcript, copy.of(transcript));
        Span speech = any(correction.turns()).speech();
        int at = speech.start() + random.nextInt(Math.max(1, speech.length()));
        Span span = new Span(at, Math.min(speech.end(), at + random.nextInt(5)));
        copy.run(correction
                .with(new Amendment.Typed(span, words(1)))
                .change(copy, copy.study().participants(), true));
    }

    private <T> T any(java.util.Collection<T> all) {
        if (all.isEmpty()) {
            throw new Refusal("There is nothing to choose from.");
        }
        return List.copyOf(all).get(random.nextInt(all.size()));
    }
}
