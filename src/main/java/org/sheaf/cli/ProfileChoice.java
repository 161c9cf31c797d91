package org.sheaf.cli;

import org.sheaf.identity.applying.ProfileView;
import org.sheaf.identity.applying.ProfileView.Profile;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that says for whom something is written. */
final class ProfileChoice {

    @Option(
            names = "--profile",
            paramLabel = "team|archive|publication",
            converter = Words.class,
            description =
                    "For whom: the archive and publications may see less than the team, as ‘sheaf identities profiles’ says.")
    private Profile profile = Profile.TEAM;

    /** The study as they see it. */
    ProfileView.View view(OpenStudy open, ConsoleProgress progress) {
        return ProfileView.of(open.study(), open.texts(), profile, progress);
    }

    /** Reads the word. */
    static final class Words implements ITypeConverter<Profile> {
        @Override
        public Profile convert(String word) {
            return Profile.of(word)
                    .orElseThrow(() -> new TypeConversionException(
                            "‘" + word + "’ is no profile. It is team, archive or publication."));
        }
    }
}
