package org.sheaf.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.sheaf.correction.Correction;
import org.sheaf.correction.Corrections;
import org.sheaf.correction.Drafts;
import org.sheaf.study.Analysis;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Origin;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.ReadingChange;
import org.sheaf.study.Refusal;
import org.sheaf.study.Stage;
import org.sheaf.study.Standing;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;
import org.sheaf.study.TextKey;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;

/** Does something random to a study, again and again, as its coder: everything that people do to one. */
public final class StudyWalk {

    private static final String[] WORDS = {"door", "clock", "funding", "😀", "café", "nurse", "waiting", "um,", "spring"
    };

    private final Random random;
    private final String mark;
    private final boolean team;
    private int made;
    private int refused;

    /**
     * Begins a walk.
     *
     * @param random decides
     * @param mark a word by which names that are made differ from those of another walk
     * @param team whether rounds are opened and closed and disagreements decided too
     */
    public StudyWalk(Random random, String mark, boolean team) {
        this.random = random;
        this.mark = mark;
        this.team = team;
    }

    /** How many steps were refused so far. */
    public int refused() {
        return refused;
    }

    /** One step; what does not fit the study is refused. */
    public void step(OpenStudy open) throws Exception {
        try {
            Study study = open.study();
            int dice = random.nextInt(100);
            if (study.transcripts().size() < 3 || dice < 2) {
                open.run(new TranscriptChange.Imported(List.of(interview()), List.of()));
            } else if (study.codes().size() < 4 || dice < 8) {
                newCode(open);
            } else if (dice < 35) {
                mark(open);
            } else if (dice < 38) {
                read(open);
            } else if (dice < 42) {
                new PeopleWalk(random).step(open);
            } else if (dice < 46) {
                new GuideWalk(random).step(open);
            } else if (team && dice < 49) {
                new TeamWalk(random).step(open);
            } else if (dice < 65) {
                changeQuotation(open);
            } else if (dice < 78) {
                changeCodes(open);
            } else if (dice < 82) {
                revise(open);
            } else if (dice < 90) {
                theme(open);
            } else if (dice < 96) {
                open.undo().get();
            } else {
                open.redo().get();
            }
        } catch (Refusal refusal) {
            refused++;
        } catch (ExecutionException failed) {
            assertThat(failed.getCause()).isInstanceOf(Refusal.class);
            refused++;
        }
    }

    private TranscriptChange.Arrival interview() {
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            turns.add((i % 2 == 0 ? "Interviewer: " : "Marit: ") + words(12));
        }
        return Fiction.interview("interview " + mark + ++made, turns.toArray(String[]::new));
    }

    private String words(int n) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private void newCode(OpenStudy open) {
        Code code = random.nextBoolean()
                ? Code.open("open " + mark + ++made, made)
                : Code.of(
                        "code " + mark + ++made,
                        any(open.study().codes().stream()
                                .filter(c -> !c.pooled())
                                .toList()),
                        made,
                        1);
        open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(code)));
    }

    private Id<Code> any(List<Code> codes) {
        return codes.isEmpty() ? null : pick(codes).id();
    }

    private void mark(OpenStudy open) {
        Study study = open.study();
        Transcript transcript = pick(study.transcripts().all().stream().toList());
        List<Coding> codings = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Id<Code> code = pick(List.copyOf(study.codes().all())).id();
            if (codings.stream().noneMatch(c -> c.code().equals(code))) {
                codings.add(Coding.of(code, Fiction.NOON));
            }
        }
        Quotation quotation =
                Quotation.of(open.coder().id(), span(open.texts().of(transcript).text()), Fiction.NOON, codings);
        open.run(new CodingChange.Marked(transcript.id(), transcript.revision(), List.of(quotation)));
    }

    private Span span(String text) {
        if (text.length() < 2) {
            throw new Refusal("Corrections have left nothing to mark.");
        }
        int start = random.nextInt(text.length() - 1);
        int end = Math.min(text.length(), start + 1 + random.nextInt(40));
        return new Span(
                CodePoints.splitsPair(text, start) ? start - 1 : start,
                CodePoints.splitsPair(text, end) ? end + 1 : end);
    }

    private void changeQuotation(OpenStudy open) {
        Study study = open.study();
        Transcript transcript = pick(List.copyOf(study.transcripts().all()));
        Page page = study.page(transcript.id());
        if (page.size() == 0) {
            return;
        }
        Quotation quotation = page.quotation(random.nextInt(page.size()));
        Code code = pick(List.copyOf(study.codes().all()));
        QuotationRef ref = new QuotationRef(transcript.id(), quotation.id());
        open.run(
                switch (random.nextInt(6)) {
                    case 0 -> new CodingChange.Removed(transcript.id(), List.of(quotation.id()));
                    case 1 ->
                        new CodingChange.Reshaped(
                                transcript.id(),
                                transcript.revision(),
                                quotation.id(),
                                span(open.texts().of(transcript).text()));
                    case 2 ->
                        new CodingChange.Changed(
                                CodingChange.Deed.UNCODED, transcript.id(), quotation, quotation.coded(List.of()));
                    case 3 ->
                        new CodingChange.Changed(
                                CodingChange.Deed.STARRED, transcript.id(), quotation, quotation.exemplary(true));
                    case 4 ->
                        new StudyChange.MemosWritten(List.of(new Memo(
                                Id.random(),
                                Target.on(ref),
                                "analytic",
                                open.coder().id(),
                                Fiction.NOON,
                                words(4),
                                List.of(Target.on(Target.Kind.CODE, code.id()), Target.on(ref)))));
                    default ->
                        new CodingChange.Changed(
                                CodingChange.Deed.CODED,
                                transcript.id(),
                                quotation,
                                quotation.plus(Coding.of(code.id(), Fiction.NOON)));
                });
    }

    /** Bookmarks, stages, many places coded at once, overlapping quotations of one coder joined. */
    private void read(OpenStudy open) {
        Study study = open.study();
        Transcript transcript = pick(List.copyOf(study.transcripts().all()));
        Id<Coder> coder = open.coder().id();
        List<Id<Quotation>> mine = study.page(transcript.id()).quotations().stream()
                .filter(quotation -> quotation.coder().equals(coder))
                .map(Quotation::id)
                .limit(2)
                .toList();
        int dice = random.nextInt(4);
        if (dice == 0) {
            int at = random.nextInt(transcript.length() + 1);
            open.run(new ReadingChange.Bookmarked(
                    new Bookmark(Id.random(), transcript.id(), coder, at, words(1), Fiction.NOON)));
        } else if (dice == 1) {
            Stage stage = pick(List.of(Stage.values()));
            open.run(new ReadingChange.Stood(Standing.of(transcript.id(), coder, stage, null, Fiction.NOON)));
        } else if (dice == 2 && mine.size() == 2) {
            open.run(new CodingChange.Joined(transcript.id(), mine));
        } else {
            Span span = span(open.texts().of(transcript).text());
            open.run(new CodingChange.Swept(
                    "Coded at once",
                    Map.of(
                            new TextKey(transcript.id(), transcript.revision()),
                            List.of(Quotation.of(coder, span, Fiction.NOON, List.of())))));
        }
    }

    private void split(OpenStudy open, Code code) {
        List<QuotationRef> some = new ArrayList<>();
        for (Transcript transcript : open.study().transcripts()) {
            for (Quotation quotation : open.study().page(transcript.id()).quotations()) {
                if (quotation.has(code.id()) && random.nextBoolean()) {
                    some.add(new QuotationRef(transcript.id(), quotation.id()));
                }
            }
        }
        open.run(new CodeChange.Split(code.id(), Code.open("split " + mark + ++made, made), some));
    }

    private void changeCodes(OpenStudy open) {
        Study study = open.study();
        List<Code> codes = List.copyOf(study.codes().all());
        Code code = pick(codes);
        Code other = pick(codes);
        if (random.nextInt(7) == 0) {
            split(open, code);
            return;
        }
        open.run(
                switch (random.nextInt(7)) {
                    case 6 ->
                        new CodeChange.Written(
                                CodeChange.Deed.ORIGIN, List.of(code.from(pick(List.of(Origin.values())))));
                    case 0 -> new CodeChange.Merged(List.of(code.id()), other.id());
                    case 1 -> new CodeChange.Removed(List.of(code.id()));
                    case 2, 3 ->
                        new CodeChange.Written(
                                CodeChange.Deed.MOVED, List.of(code.placed(other.pooled() ? null : other.id(), made)));
                    default ->
                        new CodeChange.Written(
                                CodeChange.Deed.RENAMED, List.of(code.renamed("renamed " + mark + ++made)));
                });
    }

    /** Typing, replacing, dividing, joining, other speakers: some of it at once, sometimes in two transcripts as one step. */
    private void revise(OpenStudy open) {
        List<Correction> corrections = new ArrayList<>();
        for (Transcript transcript : open.study().transcripts()) {
            if (corrections.size() < 2 && random.nextInt(3) == 0) {
                Correction correction = Correction.of(transcript, open.texts().of(transcript));
                corrections.add(new Drafts(random.nextLong(), false).amended(correction, 1 + random.nextInt(4)));
            }
        }
        Corrections all = new Corrections(corrections);
        if (!all.all().isEmpty()) {
            open.run(all.change(open.study(), open.texts(), "Corrected", random.nextInt(4) > 0));
        }
    }

    private void theme(OpenStudy open) {
        Study study = open.study();
        if (study.analyses().size() == 0) {
            open.run(new ThemeChange.Arranged("Began", List.of(Analysis.of("all", "", 0)), List.of()));
            return;
        }
        Analysis analysis = pick(List.copyOf(study.analyses().all()));
        if (study.themes().size() > 6) {
            if (random.nextBoolean()) {
                join(open, List.copyOf(study.themes().all()));
                return;
            }
            open.run(new ThemeChange.Removed(
                    List.of(pick(List.copyOf(study.themes().all())).id())));
            return;
        }
        List<QuotationRef> cited = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            Page page = study.page(transcript.id());
            if (page.size() > 0 && random.nextInt(4) == 0) {
                cited.add(new QuotationRef(transcript.id(), page.quotation(0).id()));
            }
        }
        Theme theme = Theme.of(analysis.id(), null, "theme " + mark + ++made, made)
                .fedBy(List.of(pick(List.copyOf(study.codes().all())).id()))
                .quoting(cited, List.of())
                .leavingOut(cited.subList(cited.size() / 2, cited.size()));
        open.run(new ThemeChange.Arranged("Made a theme", List.of(), List.of(theme)));
    }

    /** Every theme here is at the top, so that none is left below the one that is gone. */
    private void join(OpenStudy open, List<Theme> themes) {
        Theme gone = themes.get(0);
        Theme into = themes.get(1);
        open.run(new ThemeChange.Joined(gone.id(), into.id(), List.of(into.fedBy(gone.codes()))));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
