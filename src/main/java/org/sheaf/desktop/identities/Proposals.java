package org.sheaf.desktop.identities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.sheaf.identity.finding.Form;
import org.sheaf.identity.replacing.Pseudonym;
import org.sheaf.identity.replacing.Pseudonyms;
import org.sheaf.identity.scanning.Candidate;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.Identity.Manner;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.Participant;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;

/**
 * What may stand in the stead of names about which nobody decided, so that one key accepts it. A name that was drawn stays the
 * proposal until another is drawn. Drawing many takes its time and is not for the EDT; one thread at a time.
 */
final class Proposals {

    private final Pseudonyms usual = Pseudonyms.usual();
    private final RandomGenerator random;
    private final Map<Id<Identity>, String> drawn = new HashMap<>();
    private Pseudonyms free = usual;
    private List<String> real = List.of();

    Proposals(RandomGenerator random) {
        this.random = random;
    }

    /**
     * Draws for those that have none.
     *
     * @param known identities beside those of the study: what the open vault has
     */
    void over(List<Candidate> candidates, Study study, Collection<Identity> known, Progress progress) {
        List<Identity> decided =
                Stream.concat(known.stream(), study.identities().stream()).toList();
        List<String> taken = taken(decided);
        real = real(candidates, decided, study, taken);
        free = usual.unlike(real);
        for (Candidate candidate : candidates) {
            progress.check();
            Identity identity = candidate.identity();
            if (identity.kind() == IdentityKind.PERSON && !identity.isDecided() && !drawn.containsKey(identity.id())) {
                draw(identity.id(), Pseudonym.Wish.NEUTRAL, taken(decided));
            }
        }
    }

    /** Every writing known, everybody of the study, and the parts of all these. */
    private static List<String> real(
            List<Candidate> candidates, List<Identity> decided, Study study, List<String> taken) {
        Stream<String> written = Stream.concat(candidates.stream().map(Candidate::identity), decided.stream())
                .filter(identity -> identity.kind().isName())
                .flatMap(identity -> identity.writings().stream());
        Stream<String> people = Stream.of(
                        study.participants().stream().map(Participant::name),
                        study.coders().stream().map(Coder::name),
                        study.transcripts().stream()
                                .flatMap(transcript -> transcript.speakers().stream())
                                .map(Speaker::label))
                .flatMap(names -> names)
                .filter(name -> !taken.contains(name));
        return Stream.concat(written, people)
                .flatMap(name -> Stream.concat(Stream.of(name), Form.parts(Form.key(name)).stream()))
                .distinct()
                .toList();
    }

    /** Every real name that is known, and its parts. */
    List<String> real() {
        return real;
    }

    private List<String> taken(Collection<Identity> decided) {
        List<String> taken = new ArrayList<>(drawn.values());
        decided.stream()
                .map(Identity::substitute)
                .filter(substitute -> substitute.manner() == Manner.DRAWN || substitute.manner() == Manner.CHOSEN)
                .map(substitute -> substitute.text())
                .filter(text -> !text.isEmpty())
                .forEach(taken::add);
        return taken;
    }

    /**
     * Draws another name; empty when none is left that suits.
     *
     * @param decided what stands for others
     */
    Optional<String> another(Id<Identity> id, Pseudonym.Wish wish, Collection<Identity> decided) {
        return draw(id, wish, taken(decided));
    }

    private Optional<String> draw(Id<Identity> id, Pseudonym.Wish wish, List<String> taken) {
        try {
            String name = free.draw(wish, List.of(), taken, random).name();
            drawn.put(id, name);
            return Optional.of(name);
        } catch (Refusal noneLeft) {
            return Optional.empty();
        }
    }

    /** Whose names there are, in the order of their words; {@code any} first. */
    List<String> origins() {
        return Stream.concat(
                        Stream.of("any"),
                        usual.all().stream()
                                .map(Pseudonym::origin)
                                .filter(origin -> !origin.equals("any"))
                                .distinct()
                                .sorted())
                .toList();
    }

    /** The name that was drawn; empty where none was. */
    String pseudonym(Id<Identity> id) {
        return drawn.getOrDefault(id, "");
    }
}
