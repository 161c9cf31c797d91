package org.sheaf.intake.convention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.intake.convention.Piece.Spoken;
import org.sheaf.intake.convention.Piece.Unspoken;
import org.sheaf.intake.format.Cue;
import org.sheaf.intake.format.Line;
import org.sheaf.intake.format.StyledText;

/** Finds the turns of subtitles: neighbouring cues of one speaker are one turn. */
public final class CueReading {

    /** A pause of so many milliseconds behind a finished sentence begins a paragraph. */
    private static final long PAUSE = 2000;

    /** Where no pause does, a finished sentence behind so many characters does. */
    private static final int LONG_PARAGRAPH = 700;

    private final List<Cue> cues;
    private final Convention convention;
    private final Map<Integer, Mark> marks = new HashMap<>();

    private CueReading(List<Cue> cues, Convention convention) {
        this.cues = cues;
        this.convention = convention;
    }

    /**
     * Reads the turns.
     *
     * @param chosen by the user, or null to judge by evidence
     */
    public static Recognised read(List<Cue> cues, @Nullable Convention chosen) {
        StyledText styled = styled(cues);
        long voiced = cues.stream()
                .filter(cue -> cue.voices().stream().anyMatch(v -> !v.name().isEmpty()))
                .count();
        Evidence colons = Evidence.of(Convention.COLON, styled, colons(styled), chosen == Convention.CUE_COLON);
        List<Convention> possible = new ArrayList<>();
        if (voiced > 0) {
            possible.add(Convention.VOICE);
        }
        if (!colons.marks().isEmpty()) {
            possible.add(Convention.CUE_COLON);
        }
        possible.add(Convention.NONE);
        Convention taken = chosen == null || !possible.contains(chosen) ? possible.get(0) : chosen;
        possible.remove(taken);
        double confidence = taken == Convention.VOICE ? (double) voiced / cues.size() : colons.confidence();
        CueReading reading = new CueReading(cues, taken);
        colons.marks().forEach(mark -> reading.marks.put(mark.line(), mark));
        return reading.recognised(
                new Marking(taken, taken.sentence(), taken == Convention.NONE ? 0 : confidence, possible));
    }

    /** One line, a paragraph of its own, for everything that one voice says in one cue. */
    private static StyledText styled(List<Cue> cues) {
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        for (Cue cue : cues) {
            for (Cue.Voice voice : cue.voices()) {
                int start = text.length();
                text.append(voice.words());
                lines.add(new Line(start, text.length(), lines.size(), start, 0));
                text.append('\n');
            }
        }
        return new StyledText(text.toString(), lines);
    }

    private static List<Mark> colons(StyledText styled) {
        MarkReader reader = new MarkReader(styled);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < styled.lines().size(); i++) {
            Mark mark = reader.read(i);
            if (mark != null && mark.way() == Convention.COLON) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private Recognised recognised(Marking marking) {
        Merging merging = new Merging(convention == Convention.NONE);
        int line = 0;
        int offset = 0;
        for (Cue cue : cues) {
            for (Cue.Voice voice : cue.voices()) {
                Mark mark = marks.get(line++);
                int start = offset;
                offset += voice.words().length() + 1;
                if (convention == Convention.CUE_COLON && mark != null) {
                    String words =
                            voice.words().substring(mark.speech() - start).strip();
                    merging.take(mark.label(), words, cue);
                } else {
                    boolean named =
                            convention == Convention.VOICE && !voice.name().isEmpty();
                    merging.take(named ? Head.clean(voice.name()) : "", voice.words(), cue);
                }
            }
        }
        Composition composed = Composition.of(merging.pieces());
        return new Assembly(composed.text(), composed.turns(), Preamble.none()).of(marking);
    }

    /** Gathers cues into turns and paragraphs. */
    private static final class Merging {
        private final boolean unspoken;
        private final List<Piece> pieces = new ArrayList<>();
        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private String label = "";
        private long start = -1;
        private long end;

        Merging(boolean unspoken) {
            this.unspoken = unspoken;
        }

        /** A cue without a name goes on with the speaker before. */
        void take(String name, String said, Cue cue) {
            if (!name.isEmpty() && !name.equals(label)) {
                close();
                label = name;
            }
            if (said.isEmpty()) {
                return;
            }
            boolean finished = !words.isEmpty() && ".?!…".indexOf(words.charAt(words.length() - 1)) >= 0;
            if (finished && (cue.start() - end >= PAUSE || unspoken && words.length() > LONG_PARAGRAPH)) {
                paragraph();
            }
            if (start < 0) {
                start = cue.start();
            }
            words.append(words.isEmpty() ? "" : " ").append(said);
            end = cue.end();
        }

        private void paragraph() {
            if (!words.isEmpty()) {
                paragraphs.add(words.toString());
                words.setLength(0);
            }
        }

        private void close() {
            paragraph();
            if (unspoken) {
                paragraphs.forEach(paragraph -> pieces.add(new Unspoken(paragraph)));
            } else if (!paragraphs.isEmpty()) {
                pieces.add(new Spoken(label, start, List.copyOf(paragraphs)));
            }
            paragraphs.clear();
            start = -1;
        }

        List<Piece> pieces() {
            close();
            return pieces;
        }
    }
}
