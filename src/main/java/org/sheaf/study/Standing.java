package org.sheaf.study;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a coder has said about how far a transcript is coded; {@link Study#stage} also knows what nobody said.
 *
 * @param id made from transcript and coder, so that two copies of a study mean the same one
 * @param transcript which
 * @param coder whose work
 * @param stage how far
 * @param version the newest frozen framework at that moment, or null when none was frozen
 * @param since when it was said
 */
public record Standing(
        Id<Standing> id,
        Id<Transcript> transcript,
        Id<Coder> coder,
        Stage stage,
        @Nullable Id<FrameworkVersion> version,
        Instant since)
        implements Entity {

    /** What a coder says now. */
    public static Standing of(
            Id<Transcript> transcript,
            Id<Coder> coder,
            Stage stage,
            @Nullable Id<FrameworkVersion> version,
            Instant since) {
        return new Standing(idOf(transcript, coder), transcript, coder, stage, version, since);
    }

    /** The identity of what this coder says about this transcript. */
    public static Id<Standing> idOf(Id<Transcript> transcript, Id<Coder> coder) {
        String name = "standing " + transcript + " " + coder;
        return new Id<>(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
