package org.sheaf.intake.convention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.intake.convention.Roles.Deeds;
import org.sheaf.intake.format.CueFile;
import org.sheaf.intake.format.Line;
import org.sheaf.intake.format.StyledText;
import org.sheaf.study.Facts;
import org.sheaf.study.Heading;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/** Puts together what was recognised: numbers the speakers, counts, proposes, doubts. */
final class Assembly {

    private static final double UNSURE = 0.5;
    private static final int MOST_DOUBTS_SAID = 5;

    private final String text;
    private final List<RawTurn> raw;
    private final Preamble preamble;
    private final List<String> warnings = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    Assembly(String text, List<RawTurn> raw, Preamble preamble) {
        this.text = text;
        this.raw = raw;
        this.preamble = preamble;
    }

    /** Adds a sentence for people. */
    Assembly warn(String sentence) {
        warnings.add(sentence);
        return this;
    }

    /** Says which of its lines are headings. */
    Assembly headed(List<Heading> found) {
        headings.addAll(found);
        return this;
    }

    /** Adds doubts that were found on the way. */
    Assembly doubt(List<Doubt> found) {
        doubts.addAll(found);
        return this;
    }

    Recognised of(Marking marking) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Map<String, Integer> firstTurns = new LinkedHashMap<>();
        List<Turn> turns = new ArrayList<>(raw.size());
        for (RawTurn turn : raw) {
            int number = -1;
            if (!turn.label().isEmpty()) {
                number = numbers.computeIfAbsent(turn.label(), label -> numbers.size());
                firstTurns.putIfAbsent(turn.label(), turns.size());
            }
            turns.add(new Turn(number, turn.whole(), turn.speech(), turn.millis()));
        }
        int[] words = new int[numbers.size() + 1];
        List<FoundSpeaker> proposed = Roles.propose(deeds(turns, List.copyOf(numbers.keySet()), words), preamble);
        doubts.addAll(Doubts.labels(proposed, label -> firstTurns.getOrDefault(label, 0)));
        List<FoundSpeaker> speakers = Doubts.inRolesOfLikely(proposed, doubts);
        doubts.stream().limit(MOST_DOUBTS_SAID).forEach(doubt -> warnings.add(doubt.sentence()));
        if (doubts.size() > MOST_DOUBTS_SAID) {
            warnings.add((doubts.size() - MOST_DOUBTS_SAID) + " more turns or labels are doubtful.");
        }
        warn(marking, speakers);
        int all = 0;
        for (int each : words) {
            all += each;
        }
        return new Recognised(
                new TranscriptText(text, turns, headings),
                speakers,
                turns.isEmpty() ? wordsOfDocument() : all,
                marking,
                facts(),
                doubts,
                warnings);
    }

    /** The words of a text in which nobody is named; times of cues are none. */
    private int wordsOfDocument() {
        if (!text.contains("-->")) {
            return Words.count(text);
        }
        int words = 0;
        for (Line line : StyledText.plain(text, false).lines()) {
            String said = text.substring(line.start(), line.end());
            words += CueFile.isTimes(said) ? 0 : Words.count(said);
        }
        return words;
    }

    /** What each label did; {@code words} takes the words of each, those of nobody last. */
    private List<Deeds> deeds(List<Turn> turns, List<String> labels, int[] words) {
        int[] spoken = new int[labels.size() + 1];
        int[] questions = new int[labels.size() + 1];
        for (Turn turn : turns) {
            int who = turn.speaker() < 0 ? labels.size() : turn.speaker();
            spoken[who]++;
            words[who] += Words.count(text, turn.speech());
            questions[who] += asks(turn.speech()) ? 1 : 0;
        }
        List<Deeds> deeds = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            deeds.add(new Deeds(labels.get(i), spoken[i], words[i], questions[i]));
        }
        return deeds;
    }

    /** Looks no further than the turn: in a long text without questions the next one may be far away. */
    private boolean asks(Span speech) {
        for (int i = speech.start(); i < speech.end(); i++) {
            if (text.charAt(i) == '?') {
                return true;
            }
        }
        return false;
    }

    private void warn(Marking marking, List<FoundSpeaker> speakers) {
        if (raw.isEmpty()) {
            warnings.add("No turns were found, so it opens as a document without speakers.");
        } else if (speakers.size() == 1 && marking.convention() != Convention.ONE_SPEAKER) {
            boolean unnamed = raw.stream().anyMatch(turn -> turn.label().isEmpty());
            warnings.add("Only “" + speakers.get(0).label() + "” is named; paragraphs without a name were "
                    + (unnamed ? "taken for someone else’s." : "given to the turn before."));
        } else if (marking.confidence() < UNSURE) {
            warnings.add("It is not certain that turns are marked so (" + marking.sentence() + "). Look at them.");
        }
    }

    private Facts facts() {
        return new Facts(
                "",
                Dates.iso(preamble.said(MetaKey.DATE)),
                preamble.said(MetaKey.DURATION),
                preamble.said(MetaKey.INTERVIEWERS),
                preamble.said(MetaKey.PLACE),
                "");
    }
}
