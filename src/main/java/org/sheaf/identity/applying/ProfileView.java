package org.sheaf.identity.applying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sheaf.study.Coarser;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;

/** A study as less trusted readers see it: from one set of decisions, with less told. Not for the EDT. */
public final class ProfileView {

    private ProfileView() {}

    /** For whom. */
    public enum Profile {
        /** Those who work on it: the substitutes as they are. */
        TEAM("team"),
        /** Researchers who are given the data. */
        ARCHIVE("archive"),
        /** Everybody. */
        PUBLICATION("publication");

        private final String word;

        Profile(String word) {
            this.word = word;
        }

        /** Its word on the command line. */
        public String word() {
            return word;
        }

        /** The profile of a word; empty when there is none. */
        public static Optional<Profile> of(String word) {
            return Arrays.stream(values())
                    .filter(profile -> profile.word.equalsIgnoreCase(word.strip()))
                    .findFirst();
        }

        private String shown(Coarser coarser) {
            return this == PUBLICATION && !coarser.publication().isEmpty() ? coarser.publication() : coarser.archive();
        }
    }

    /**
     * What is seen.
     *
     * @param study with other words
     * @param texts with other words, positions in {@code study} lie in them
     */
    public record View(Study study, Texts texts) {}

    /** The study as it is seen; the study itself where nothing is coarser. */
    public static View of(Study study, Texts texts, Profile profile, Progress progress) {
        List<Identity> shown = new ArrayList<>();
        if (profile != Profile.TEAM) {
            for (Coarser coarser : study.facts().coarser()) {
                String instead = profile.shown(coarser);
                if (!instead.isEmpty()) {
                    shown.add(instead(coarser.substitute(), instead));
                }
            }
        }
        return shown.isEmpty() ? new View(study, texts) : Applying.view(study, texts, shown, progress);
    }

    private static Identity instead(String substitute, String instead) {
        return new Identity(
                Id.random(),
                substitute,
                IdentityKind.PERSON,
                List.of(substitute),
                Identity.Verdict.REPLACE,
                new Identity.Substitute(instead, Identity.Manner.DESCRIPTION),
                false,
                List.of(),
                "",
                Coder.CONSENSUS.id(),
                null);
    }
}
