package org.sheaf.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Counts;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Participant;
import org.sheaf.study.Passage;
import org.sheaf.study.Progress;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;

/**
 * How many participants are heard in the passages of each code, in the usual layer; a code with what stands below it counts
 * each person once. Interviewers and others do not count. Does not change once made; what is known of transcripts that are
 * as they were is taken over from one to the next.
 */
@SuppressWarnings("ReferenceEquality") // untouched counts and transcripts are the same object
public final class CodeVoices {

    /** Nothing counted yet. */
    public static final CodeVoices NONE = new CodeVoices(Map.of(), Map.of());

    private record Known(Counts counts, Transcript transcript, Map<Id<Code>, Set<Id<Participant>>> heard) {}

    private final Map<Id<Transcript>, Known> known;
    private final Map<Id<Code>, Integer> people;

    private CodeVoices(Map<Id<Transcript>, Known> known, Map<Id<Code>, Integer> people) {
        this.known = known;
        this.people = people;
    }

    /** Whether anything was counted. */
    public boolean isKnown() {
        return this != NONE;
    }

    /** Participants heard in a code and in what stands below it. */
    public int of(Id<Code> code) {
        return people.getOrDefault(code, 0);
    }

    /**
     * The same at another snapshot. Reads the pages and texts that have changed.
     *
     * @param progress told and asked before every transcript that is read
     * @throws org.sheaf.study.Refusal when a page or text cannot be read
     */
    public CodeVoices at(Study study, Texts texts, Progress progress) {
        Map<Id<Transcript>, Known> now = new HashMap<>();
        Voices voices = new Voices(study, texts);
        long done = 0;
        for (Transcript transcript : study.transcripts()) {
            progress.report("Counting participants", done++, study.transcripts().size());
            Counts counts = study.counts(transcript.id());
            Known before = known.get(transcript.id());
            if (isStill(before, counts, transcript)) {
                now.put(transcript.id(), before);
            } else if (!counts.codes().isEmpty()) {
                progress.check();
                now.put(transcript.id(), new Known(counts, transcript, heard(study, transcript, voices)));
            }
        }
        return new CodeVoices(now, people(study, now));
    }

    private static boolean isStill(@Nullable Known before, Counts counts, Transcript transcript) {
        return before != null && before.counts == counts && before.transcript == transcript;
    }

    private static Map<Id<Code>, Set<Id<Participant>>> heard(Study study, Transcript transcript, Voices voices) {
        Map<Id<Code>, Set<Id<Participant>>> heard = new HashMap<>();
        for (Passage passage : Passage.in(study.page(transcript.id()), Layer.USUAL, code -> true)) {
            Set<Id<Participant>> those = heard.computeIfAbsent(passage.code(), code -> new HashSet<>());
            for (Speaker speaker : voices.speakers(transcript, passage.span())) {
                Id<Participant> person = speaker.participant();
                if (person != null) {
                    those.add(person);
                }
            }
        }
        return heard;
    }

    private static Map<Id<Code>, Integer> people(Study study, Map<Id<Transcript>, Known> all) {
        Map<Id<Code>, Set<Id<Participant>>> byCode = new HashMap<>();
        for (Known each : all.values()) {
            each.heard.forEach((code, those) ->
                    byCode.computeIfAbsent(code, c -> new HashSet<>()).addAll(those));
        }
        byCode.values()
                .forEach(those -> those.removeIf(id -> study.participants()
                        .find(id)
                        .filter(person -> person.role() == Role.PARTICIPANT)
                        .isEmpty()));
        Map<Id<Code>, Integer> people = new HashMap<>();
        for (Code code : study.codes()) {
            Set<Id<Participant>> those = new HashSet<>();
            for (Id<Code> each : study.framework().withSubcodes(code.id())) {
                those.addAll(byCode.getOrDefault(each, Set.of()));
            }
            people.put(code.id(), those.size());
        }
        return people;
    }
}
