package org.sheaf.desktop.identities;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.sheaf.desktop.action.Words;
import org.sheaf.identity.reviewing.Wilson;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Study;
import org.sheaf.study.Target;
import org.sheaf.study.Transcript;

/**
 * A random sample of turns that somebody reads again, to know how much may have been missed. Immutable.
 *
 * @param turns that were drawn, in the order in which they are read
 * @param of how many turns
 * @param missed in how many of those that were read a name stood
 * @param read how many were read
 */
record Rereading(List<Place> turns, int of, int missed, int read) {

    /** The kind of the memos in which it is kept who read what for names. */
    static final String KIND = "names";

    /** As many turns at least; where there are fewer, all of them. */
    static final int LEAST = 30;

    private static final double SHARE = 0.05;

    /** Copies the turns. */
    Rereading {
        turns = List.copyOf(turns);
    }

    /** A turn of a transcript, from 0. */
    record Place(Id<Transcript> transcript, int turn) {}

    /** Draws one in twenty of all turns, thirty at least. */
    static Rereading draw(Study study, Random random) {
        List<Place> all = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            for (int i = 0; i < transcript.turns(); i++) {
                all.add(new Place(transcript.id(), i));
            }
        }
        int many = Math.min(all.size(), Math.max(LEAST, (int) Math.ceil(SHARE * all.size())));
        Collections.shuffle(all, random);
        return new Rereading(all.subList(0, many), all.size(), 0, 0);
    }

    boolean isDone() {
        return read == turns.size();
    }

    /** One more was read. */
    Rereading then(boolean found) {
        return new Rereading(turns, of, missed + (found ? 1 : 0), read + 1);
    }

    /** Of what share of all turns this says that a name may stand in them; at least one must be read. */
    Wilson interval() {
        return Wilson.of(missed, read);
    }

    /** What is kept of it. */
    String said() {
        Wilson interval = interval();
        return Words.of("rereading.said", read, of, missed, percent(interval.low()), percent(interval.high()));
    }

    private static String percent(double share) {
        return String.format(java.util.Locale.ROOT, "%.1f", 100 * share);
    }

    /** A memo on the study that keeps it. */
    Memo memo(Study study, Id<Coder> coder, Instant when) {
        Target target = Target.on(Target.Kind.STUDY, study.facts().id());
        return new Memo(Id.random(), target, KIND, coder, when, said());
    }

    /** A memo that says that somebody has read a transcript to its end for names. */
    static Memo signed(Transcript transcript, Id<Coder> coder, Instant when) {
        Target target = Target.on(Target.Kind.TRANSCRIPT, transcript.id());
        return new Memo(Id.random(), target, KIND, coder, when, Words.of("rereading.signed"));
    }
}
