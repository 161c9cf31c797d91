package org.sheaf.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.intake.convention.Doubt;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.intake.convention.Recognised;
import org.sheaf.study.Facts;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.Words;

/** Applies a rewriting to everything of a file that was read. One thread. */
final class Rewritten {

    private final ReadTranscript read;
    private final Rewriting rewriting;

    Rewritten(ReadTranscript read, Rewriting rewriting) {
        this.read = read;
        this.rewriting = rewriting;
    }

    /** The file as it is then; the fingerprint of its bytes, by which it could be known again, is left out. */
    ReadTranscript transcript() {
        Rewriting.Written written = rewriting.text(read.text());
        List<Remark> remarks = read.remarks().stream()
                .map(remark -> new Remark(
                        written.moved().apply(remark.span()),
                        remark.kind(),
                        rewriting.words(remark.author()),
                        remark.date(),
                        rewriting.words(remark.text())))
                .toList();
        Particulars said = new Particulars(
                rewriting.words(read.said().participant()), facts(read.said().facts()), attributes(read.said()));
        return new ReadTranscript(
                origin(),
                rewriting.words(read.name()),
                read.kind(),
                read.encoding(),
                "",
                recognised(written.text()),
                read.readingWarnings().stream().map(rewriting::words).toList(),
                remarks,
                said);
    }

    private Map<String, String> attributes(Particulars said) {
        Map<String, String> attributes = new LinkedHashMap<>();
        said.attributes().forEach((name, value) -> attributes.put(rewriting.words(name), rewriting.words(value)));
        return attributes;
    }

    private Origin origin() {
        Path path = read.origin().path();
        Path name = path.getFileName();
        return new Origin(
                name == null ? path : path.resolveSibling(rewriting.words(name.toString())),
                rewriting.words(read.origin().inside()),
                read.origin().partners());
    }

    private Facts facts(Facts facts) {
        return new Facts(
                rewriting.words(facts.group()),
                facts.date(),
                facts.duration(),
                rewriting.words(facts.interviewers()),
                rewriting.words(facts.place()),
                rewriting.words(facts.wave()),
                facts.kind());
    }

    /** Labels that became alike are one speaker. */
    private Recognised recognised(TranscriptText text) {
        Recognised old = read.recognised();
        Map<String, Integer> places = new LinkedHashMap<>();
        List<FoundSpeaker> speakers = new ArrayList<>();
        List<Integer> now = new ArrayList<>();
        for (FoundSpeaker speaker : old.speakers()) {
            String label = rewriting.words(speaker.label());
            Integer place = places.putIfAbsent(label, speakers.size());
            FoundSpeaker first = place == null ? null : speakers.get(place);
            if (place == null || first == null) {
                now.add(speakers.size());
                speakers.add(like(speaker, label, speaker.turns(), speaker.questions()));
            } else {
                now.add(place);
                speakers.set(
                        place,
                        like(first, label, first.turns() + speaker.turns(), first.questions() + speaker.questions()));
            }
        }
        List<Turn> turns = text.turns().stream()
                .map(turn -> new Turn(
                        turn.speaker() < 0 ? -1 : now.get(turn.speaker()),
                        turn.whole(),
                        turn.speech(),
                        turn.startMillis()))
                .toList();
        TranscriptText numbered = new TranscriptText(text.text(), turns, text.headings());
        return new Recognised(
                numbered,
                counted(speakers, numbered),
                words(numbered, old),
                old.marking(),
                facts(old.facts()),
                old.doubts().stream().map(this::doubt).toList(),
                old.warnings().stream().map(rewriting::words).toList());
    }

    private static FoundSpeaker like(FoundSpeaker speaker, String label, int turns, int questions) {
        return new FoundSpeaker(
                label, turns, speaker.words(), questions, speaker.role(), speaker.reason(), speaker.person());
    }

    private static List<FoundSpeaker> counted(List<FoundSpeaker> speakers, TranscriptText text) {
        int[] words = new int[speakers.size()];
        for (Turn turn : text.turns()) {
            if (turn.speaker() >= 0) {
                words[turn.speaker()] += Words.count(text.text(), turn.speech());
            }
        }
        List<FoundSpeaker> counted = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            FoundSpeaker speaker = speakers.get(i);
            counted.add(new FoundSpeaker(
                    speaker.label(),
                    speaker.turns(),
                    words[i],
                    speaker.questions(),
                    speaker.role(),
                    speaker.reason(),
                    speaker.person()));
        }
        return counted;
    }

    private static int words(TranscriptText text, Recognised old) {
        if (text.turns().isEmpty()) {
            return Math.max(
                    0,
                    old.words()
                            + Words.count(text.text())
                            - Words.count(old.text().text()));
        }
        return text.turns().stream()
                .mapToInt(turn -> Words.count(text.text(), turn.speech()))
                .sum();
    }

    private Doubt doubt(Doubt doubt) {
        return new Doubt(
                doubt.turn(),
                rewriting.words(doubt.label()),
                rewriting.words(doubt.likely()),
                doubt.elsewhere(),
                rewriting.words(doubt.sentence()));
    }
}
