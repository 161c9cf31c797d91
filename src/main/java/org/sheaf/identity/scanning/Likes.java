package org.sheaf.identity.scanning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheaf.identity.Heard;
import org.sheaf.identity.finding.Form;
import org.sheaf.identity.finding.Likeness;
import org.sheaf.study.IdentityKind;

/** Of which other candidate one may be a further writing. It is asked, never joined in silence. */
final class Likes {

    private final Likeness likeness = new Likeness();
    private final List<Candidate> all;
    private final Map<String, Proposals.Proposal> proposals = new HashMap<>();
    private final Map<String, List<Name>> byPart = new HashMap<>();
    private final List<Name> names = new ArrayList<>();

    /** A writing of a candidate. */
    private record Name(Candidate candidate, List<String> parts, Heard heard, List<Heard> partsHeard) {}

    Likes(List<Candidate> all, List<Proposals.Proposal> proposals) {
        this.all = all;
        proposals.forEach(
                proposal -> this.proposals.put(proposal.identity().id().toString(), proposal));
        for (Candidate candidate : all) {
            if (!Found.isName(candidate.identity().kind())) {
                continue;
            }
            candidate.identity().writings().stream().map(Form::key).distinct().forEach(key -> {
                List<String> parts = Form.parts(key);
                List<Heard> heard =
                        parts.size() > 1 ? parts.stream().map(Heard::of).toList() : List.of();
                Name name = new Name(candidate, parts, Heard.of(key), heard);
                names.add(name);
                if (name.parts.size() > 1) {
                    name.parts.forEach(part ->
                            byPart.computeIfAbsent(part, p -> new ArrayList<>()).add(name));
                }
            });
        }
    }

    /** The candidates, those that are like another with that. */
    List<Candidate> told() {
        return all.stream().map(this::told).toList();
    }

    private Candidate told(Candidate candidate) {
        if (candidate.known() || !candidate.identity().slips()) {
            return candidate;
        }
        Optional<Candidate.Like> like = part(candidate).or(() -> near(candidate));
        return new Candidate(candidate.identity(), candidate.known(), candidate.tier(), candidate.mentions(), like);
    }

    private Optional<Candidate.Like> part(Candidate candidate) {
        List<String> parts = Form.parts(Form.key(candidate.identity().name()));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> longer = byPart.getOrDefault(parts.get(0), List.of()).stream()
                .filter(name -> !name.candidate
                                .identity()
                                .id()
                                .equals(candidate.identity().id())
                        && name.parts.size() > parts.size()
                        && Collections.indexOfSubList(name.parts, parts) >= 0)
                .map(Name::candidate)
                .distinct()
                .toList();
        if (longer.isEmpty()) {
            return Optional.empty();
        }
        String names = String.join(
                " or ",
                longer.stream().limit(3).map(other -> other.identity().name()).toList());
        return Optional.of(new Candidate.Like(longer.get(0).identity(), "Part of " + names + "?"));
    }

    private Optional<Candidate.Like> near(Candidate candidate) {
        String key = Form.key(candidate.identity().name());
        Heard heard = Heard.of(key);
        boolean single = Form.parts(key).size() == 1;
        for (Name name : names) {
            if (name.candidate.identity().id().equals(candidate.identity().id())) {
                if (!name.candidate.known()) {
                    return Optional.empty(); // those after it may be like it; it is like none of them
                }
                continue;
            }
            if (!agree(candidate.identity().kind(), name.candidate.identity().kind())) {
                continue;
            }
            Optional<Likeness.Reason> reason = likeness.of(heard, name.heard);
            boolean person = name.candidate.identity().kind() == IdentityKind.PERSON;
            if (reason.isEmpty() && single && person && name.parts.size() > 1) {
                reason = name.partsHeard.stream()
                        .flatMap(part -> likeness.of(heard, part).stream())
                        .findFirst();
            }
            if (reason.isPresent()) {
                return Optional.of(new Candidate.Like(
                        name.candidate.identity(),
                        words(reason.get()) + " " + name.candidate.identity().name() + "?"));
            }
        }
        return Optional.empty();
    }

    private static boolean agree(IdentityKind one, IdentityKind other) {
        return one == other || one == IdentityKind.OTHER || other == IdentityKind.OTHER;
    }

    private static String words(Likeness.Reason reason) {
        return switch (reason) {
            case NICKNAME -> "Nickname of";
            case SLIP -> "Slip of";
            case SOUND -> "Sounds like";
        };
    }
}
