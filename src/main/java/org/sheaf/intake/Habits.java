package org.sheaf.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sheaf.intake.Candidate.Choice;
import org.sheaf.intake.Candidate.Who;
import org.sheaf.intake.convention.Convention;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.study.ImportHabits;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/** What was decided for one file serves for others: of the same batch, or, remembered, of later ones. Any thread. */
public final class Habits {

    private Habits() {}

    /**
     * What is worth remembering of decisions. Who a participant is differs from file to file and is none of it.
     *
     * @param decided for one file
     * @param options by which it was read
     * @param namePattern of the batch; may be empty
     */
    public static ImportHabits of(Candidate decided, Options options, String namePattern) {
        Map<String, ImportHabits.Label> labels = new HashMap<>();
        for (FoundSpeaker speaker : decided.read().speakers()) {
            Choice choice = decided.choice(speaker.label());
            boolean differs = decided.role(speaker) == Role.PARTICIPANT;
            String person = null;
            String sameAs = null;
            if (choice.who() instanceof Who.Nobody) {
                person = "";
            } else if (choice.who() instanceof Who.Named named && !differs) {
                person = named.name();
            } else if (choice.who() instanceof Who.SameAs same) {
                sameAs = same.label();
            }
            if (choice.role() != null || person != null || sameAs != null) {
                labels.put(speaker.label(), new ImportHabits.Label(choice.role(), person, sameAs));
            }
        }
        Convention convention = options.convention();
        String word = convention == null || convention == Convention.NONE ? "" : convention.word();
        return new ImportHabits(word, options.keepsPageLines(), namePattern, labels);
    }

    /** How files are read by what is remembered; a convention holds for files that have turns so marked. */
    public static Options options(ImportHabits habits) {
        Options options = Options.DEFAULT.keepingPageLines(habits.keepsPageLines());
        return Convention.read(habits.convention()).map(options::whereFound).orElse(options);
    }

    /** How a corrected file of a transcript is read: as the study remembers it, its turns marked as they were. */
    public static Options options(Study study, Transcript transcript) {
        Options options = options(study.facts().habits());
        Optional<Convention> was = Convention.read(transcript.source().convention());
        return was.filter(convention -> convention != Convention.NONE)
                .map(options::whereFound)
                .orElse(options);
    }

    /** A candidate with the decisions that are remembered for labels it has, case aside, and with what its name says. */
    public static Candidate apply(ImportHabits habits, Candidate candidate) {
        Candidate result = candidate;
        for (FoundSpeaker speaker : candidate.read().speakers()) {
            Optional<ImportHabits.Label> known = known(habits, speaker.label());
            if (known.isPresent()) {
                result = result.choosing(speaker.label(), choice(known.get(), candidate));
            }
        }
        return said(habits.namePattern(), candidate.read()).map(result::saying).orElse(result);
    }

    private static Optional<ImportHabits.Label> known(ImportHabits habits, String label) {
        ImportHabits.Label exact = habits.labels().get(label);
        return exact != null
                ? Optional.of(exact)
                : habits.labels().entrySet().stream()
                        .filter(entry -> key(entry.getKey()).equals(key(label)))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static Choice choice(ImportHabits.Label known, Candidate candidate) {
        String person = known.person();
        String sameAs = known.sameAs();
        Who who = new Who.Proposed();
        if (person != null) {
            who = person.isBlank() ? new Who.Nobody() : new Who.Named(person);
        } else if (sameAs != null
                && candidate.read().speakers().stream().anyMatch(s -> s.label().equals(sameAs))) {
            who = new Who.SameAs(sameAs);
        }
        return new Choice(known.role(), who);
    }

    private static Optional<Particulars> said(String namePattern, ReadTranscript read) {
        if (namePattern.isBlank()) {
            return Optional.empty();
        }
        try {
            return NamePattern.of(namePattern).read(read.name());
        } catch (Refusal writtenByALaterSheaf) {
            return Optional.empty();
        }
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
