package org.sheaf.identity.scanning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sheaf.identity.finding.Source;
import org.sheaf.identity.register.Register;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.Study;

/** Puts known identities and proposals before a person, by risk, with what each may be. */
final class Candidates {

    private final Study study;
    private final Register register;
    private final List<Identity> known;
    private final List<Proposals.Proposal> proposals;
    private final Places places;

    Candidates(
            Study study, Register register, List<Identity> known, List<Proposals.Proposal> proposals, Places places) {
        this.study = study;
        this.register = register;
        this.known = known;
        this.proposals = proposals;
        this.places = places;
    }

    Scan scan(int words, Sightings decided) {
        List<Candidate> all = new ArrayList<>();
        for (Identity identity : known) {
            List<Mention> mentions = places.of(identity);
            if (!mentions.isEmpty() || study.identities().has(identity.id())) {
                all.add(new Candidate(identity, true, Source.Tier.SURE, mentions, Optional.empty()));
            }
        }
        for (Proposals.Proposal proposal : proposals) {
            List<Mention> mentions = places.of(proposal.identity());
            if (!mentions.isEmpty()) {
                all.add(new Candidate(proposal.identity(), false, proposal.tier(), mentions, Optional.empty()));
            }
        }
        all.sort(BY_RISK);
        List<Candidate> asked = new Likes(all, proposals).told();
        return new Scan(asked, words, new Notes(register, known, asked, decided).all());
    }

    private static final Comparator<Candidate> BY_RISK = Comparator.comparing(Candidate::tier)
            .thenComparing(candidate -> risk(candidate.identity().kind()))
            .thenComparing(candidate -> -candidate.mentions().size())
            .thenComparing(candidate -> candidate.identity().name());

    private static int risk(IdentityKind kind) {
        return switch (kind) {
            case PERSON -> 0;
            case CONTACT, ADDRESS, NUMBER -> 1;
            case PLACE, ORGANISATION -> 2;
            case OTHER -> 3;
            case DATE, AGE -> 4;
        };
    }
}
