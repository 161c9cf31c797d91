package org.sheaf.identity.scanning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sheaf.identity.words.Stretches;
import org.sheaf.identity.words.StudyWords;
import org.sheaf.identity.words.Where;
import org.sheaf.identity.words.Wording;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/**
 * Words of a study that are searched.
 *
 * @param where they stand
 * @param words all of them
 * @param stretches all of them in parts over whose borders no name reaches
 * @param blocks those that are read each by itself: what one person says, a paragraph; no speakers' labels
 * @param heading whether they are a name or heading, where capitals mean less
 */
record Passage(Where where, String words, List<Span> stretches, List<Span> blocks, boolean heading) {

    private static final int FEWEST = 40;
    private static final int FEW_CAPITALS = 50;

    /** All of a study: the present texts, then what else somebody wrote. */
    static List<Passage> of(Study study, Texts texts, Progress progress) {
        List<Passage> all = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            all.add(of(transcript, texts.of(transcript)));
        }
        for (Wording wording : new StudyWords().of(study)) {
            Span whole = new Span(0, wording.words().length());
            List<Span> blocks = isLabel(wording.where()) ? List.of() : List.of(whole);
            all.add(new Passage(wording.where(), wording.words(), List.of(whole), blocks, isHeading(wording.where())));
        }
        return all;
    }

    private static Passage of(Transcript transcript, TranscriptText text) {
        Set<Integer> labels = new HashSet<>();
        for (Turn turn : text.turns()) {
            if (turn.whole().start() < turn.speech().start()) {
                labels.add(turn.whole().start());
            }
        }
        List<Span> stretches = Stretches.of(text);
        List<Span> blocks = stretches.stream()
                .filter(stretch -> !labels.contains(stretch.start()))
                .toList();
        Where where = Where.text(transcript.id(), transcript.revision());
        return new Passage(where, text.text(), stretches, blocks, false);
    }

    /** Who speaks is known as such; it is not guessed from capitals. */
    private static boolean isLabel(Where where) {
        return where.part().equals("speakers.label")
                || where.part().equals("facts.interviewers")
                || isName(where, "Participant");
    }

    private static boolean isHeading(Where where) {
        String part = where.part();
        return part.endsWith("name")
                || part.endsWith("title")
                || part.endsWith("label")
                || part.endsWith("file")
                || part.endsWith("aliases");
    }

    private static boolean isName(Where where, String kind) {
        return where.holder().getSimpleName().equals(kind) && where.part().equals("name");
    }

    /** Whether it is the name of a transcript or of its file. */
    boolean isFile() {
        return where.holder() == Transcript.class
                && (where.part().equals("name") || where.part().equals("source.file"));
    }

    /** Whether it is speech that somebody wrote down without capitals: fewer than one word in fifty has one, “I” aside. */
    boolean isSmall() {
        int all = 0;
        int capital = 0;
        for (Span block : blocks) {
            for (Span word : Words.of(words, block)) {
                all++;
                boolean self = words.charAt(word.start()) == 'I'
                        && (word.length() == 1 || words.charAt(word.start() + 1) < 'A');
                capital += Character.isUpperCase(words.codePointAt(word.start())) && !self ? 1 : 0;
            }
        }
        return all >= FEWEST && capital * FEW_CAPITALS < all;
    }
}
