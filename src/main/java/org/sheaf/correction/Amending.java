package org.sheaf.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheaf.correction.Draft.Voice;
import org.sheaf.correction.Splicing.Part;
import org.sheaf.study.Refusal;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;

/** Makes the next draft. Used once, by one thread. */
final class Amending {

    private final Draft draft;
    private final TranscriptText stored;
    private final String text;
    private final List<Turn> turns;

    /** Goes on from a draft of the stored text. */
    Amending(Draft draft, TranscriptText stored) {
        this.draft = draft;
        this.stored = stored;
        this.text = draft.text();
        this.turns = draft.turns();
    }

    /**
     * The draft after an amendment.
     *
     * @throws Refusal when it cannot be done there
     */
    Draft with(Amendment amendment) {
        if (amendment instanceof Amendment.Typed typed) {
            return new Typing(draft).typed(typed);
        } else if (amendment instanceof Amendment.Replaced replaced) {
            return new Typing(draft).replaced(replaced);
        } else if (amendment instanceof Amendment.Split split) {
            return split(split);
        } else if (amendment instanceof Amendment.Joined joined) {
            return joined(joined.turn());
        } else if (amendment instanceof Amendment.Reassigned reassigned) {
            return spokenBy(reassigned.turns(), label(reassigned.label()));
        } else if (amendment instanceof Amendment.Renamed renamed) {
            return renamed(renamed);
        }
        return taken((Amendment.Taken) amendment);
    }

    private Draft split(Amendment.Split split) {
        int at = CodePoints.splitsPair(text, split.at()) ? split.at() - 1 : split.at();
        int index = speaking(at);
        Turn turn = turns.get(index);
        String label = split.label().isBlank() ? "" : label(split.label());
        List<Voice> voices = new ArrayList<>(draft.voices());
        int speaker = label.isEmpty() ? -1 : voice(voices, label);
        int from = at;
        while (from > turn.speech().start() && Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < turn.speech().end() && Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        String gap = gap(index);
        String before = label.isEmpty() ? "" : labels(draft.labels()).like(index, label);
        Splicing splicing = new Splicing(text, turns).replace(new Span(from, to), gap + before, index, Part.SPEECH);
        List<Turn> moved = new ArrayList<>(splicing.turns());
        Turn both = moved.get(index);
        int begins = from + gap.length();
        int speaks = begins + before.length();
        moved.set(
                index,
                new Turn(
                        turn.speaker(),
                        new Span(both.whole().start(), from),
                        new Span(both.speech().start(), from),
                        turn.startMillis()));
        moved.add(
                index + 1,
                new Turn(
                        speaker,
                        new Span(begins, both.whole().end()),
                        new Span(speaks, both.speech().end()),
                        -1));
        return next(splicing, moved, voices, speaks);
    }

    private int speaking(int at) {
        for (int i = 0; i < turns.size(); i++) {
            Span speech = turns.get(i).speech();
            if (speech.start() <= at && at <= speech.end()) {
                return i;
            }
        }
        throw new Refusal(
                "A turn can be divided only where somebody speaks. Put the caret between two words of a turn.");
    }

    /** What stands between two turns here. */
    private String gap(int index) {
        for (int i : new int[] {index, index - 1}) {
            if (i >= 0 && i + 1 < turns.size()) {
                String gap = text.substring(
                        turns.get(i).speech().end(), turns.get(i + 1).whole().start());
                if (gap.isBlank() && gap.contains("\n")) {
                    return gap;
                }
            }
        }
        return "\n\n";
    }

    private Draft joined(int index) {
        if (index < 1 || index >= turns.size()) {
            throw new Refusal("There is no turn before this one with which it could be joined.");
        }
        Turn first = turns.get(index - 1);
        Turn second = turns.get(index);
        if (!text.substring(first.whole().end(), second.whole().start()).isBlank()) {
            throw new Refusal("Between this turn and the one before stands text that nobody speaks. Remove it first.");
        }
        List<Turn> fewer = new ArrayList<>(turns);
        fewer.remove(index);
        fewer.set(
                index - 1,
                new Turn(
                        first.speaker(),
                        first.whole().hull(second.whole()),
                        new Span(first.speech().start(), second.speech().end()),
                        first.startMillis()));
        int from = first.speech().end();
        int to = second.speech().start();
        boolean apart = first.speech().isEmpty()
                || second.speech().isEmpty()
                || Character.isWhitespace(text.charAt(from - 1))
                || Character.isWhitespace(text.charAt(to));
        Splicing splicing =
                new Splicing(text, fewer).replace(new Span(from, to), apart ? "" : " ", index - 1, Part.SPEECH);
        return next(splicing, splicing.turns(), draft.voices(), apart ? from : from + 1);
    }

    private Draft spokenBy(List<Integer> which, String label) {
        List<Voice> voices = new ArrayList<>(draft.voices());
        int speaker = voice(voices, label);
        Labels labels = labels(draft.labels());
        Splicing splicing = new Splicing(text, turns);
        List<Integer> sorted = which.stream().distinct().sorted().toList();
        for (int index : sorted) {
            if (index < 0 || index >= turns.size()) {
                throw new Refusal("There is no turn " + (index + 1) + ".");
            }
            if (turns.get(index).speaker() != speaker) {
                write(splicing, labels, index, label);
            }
        }
        List<Turn> moved = new ArrayList<>(splicing.turns());
        sorted.forEach(index -> moved.set(index, spokenBy(moved.get(index), speaker)));
        int at = sorted.isEmpty() ? 0 : moved.get(sorted.get(0)).speech().start();
        return next(splicing, moved, voices, at);
    }

    private void write(Splicing splicing, Labels labels, int index, String label) {
        Optional<Span> written = labels.written(index);
        if (written.isPresent()) {
            splicing.replace(written.get(), label, index, Part.LABEL);
        } else {
            int start = turns.get(index).whole().start();
            splicing.replace(new Span(start, start), labels.like(index, label), index, Part.LABEL);
        }
    }

    private static Turn spokenBy(Turn turn, int speaker) {
        return new Turn(speaker, turn.whole(), turn.speech(), turn.startMillis());
    }

    private Draft renamed(Amendment.Renamed renamed) {
        int speaker = draft.voice(renamed.label());
        String other = label(renamed.other());
        List<Integer> which = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).speaker() == speaker && speaker >= 0) {
                which.add(i);
            }
        }
        if (which.isEmpty()) {
            throw new Refusal("Nobody speaks as ‘" + renamed.label() + "’ in this transcript.");
        }
        boolean joins = draft.voice(other) >= 0;
        Draft spoken = spokenBy(which, other);
        if (joins) {
            return spoken;
        }
        // The person behind the label stays.
        List<Voice> voices = new ArrayList<>(spoken.voices());
        voices.set(
                spoken.voice(other),
                new Voice(other, draft.voices().get(speaker).participant()));
        return new Draft(spoken.text(), spoken.turns(), voices, spoken.script(), spoken.at());
    }

    private Draft taken(Amendment.Taken taken) {
        List<Voice> voices = new ArrayList<>(draft.voices());
        Map<String, String> known = labels(draft.labels()).taken();
        List<Integer> now = taken.labels().stream()
                .map(label -> voice(voices, draft.voice(label) < 0 ? known.getOrDefault(label, label) : label))
                .toList();
        List<Turn> spoken = taken.text().turns().stream()
                .map(turn -> spokenBy(turn, turn.speaker() < 0 ? -1 : now.get(turn.speaker())))
                .toList();
        String other = taken.text().text();
        return new Draft(other, Correction.trimmed(other, spoken), voices, Comparison.of(stored, taken.text()), 0);
    }

    private Labels labels(List<String> names) {
        return new Labels(text, turns, names);
    }

    /** The index of a label's voice, which is new when nobody has spoken under it. */
    private static int voice(List<Voice> voices, String label) {
        for (int i = 0; i < voices.size(); i++) {
            if (voices.get(i).label().equals(label)) {
                return i;
            }
        }
        voices.add(new Voice(label, null));
        return voices.size() - 1;
    }

    private static String label(String typed) {
        String label = typed.strip();
        label = label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label;
        if (label.isEmpty() || label.contains("\n")) {
            throw new Refusal("A label needs a name, on one line.");
        }
        return label;
    }

    private Draft next(Splicing splicing, List<Turn> moved, List<Voice> voices, int at) {
        return new Draft(splicing.text(), moved, voices, draft.script().then(splicing.script()), at);
    }
}
