package org.sheaf.identity.applying;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheaf.identity.register.Register;
import org.sheaf.identity.replacing.Replacement;
import org.sheaf.identity.replacing.Substitutes;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;

/**
 * What is applied: what the vault knows and what the study decided, one for each identity, each with something in its stead. One
 * thread.
 */
final class Decided {

    private final Study study;
    private final Map<Id<Identity>, Identity> all = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final int replaced;

    private Decided(Study study, Register known) {
        this.study = study;
        known.identities().forEach(identity -> all.put(identity.id(), identity));
        int pending = 0;
        for (Identity identity : study.identities()) {
            if (identity.isDecided()) {
                all.merge(identity.id(), identity, Decided::joined);
                pending += identity.verdict() == Identity.Verdict.REPLACE ? 1 : 0;
            }
        }
        this.replaced = pending;
    }

    /**
     * Gathers it.
     *
     * @throws Refusal when nothing is to be replaced, or substitutes cannot stand together
     */
    static Decided of(Study study, Register known) {
        Decided decided = new Decided(study, known);
        if (decided.replaced == 0) {
            throw new Refusal("No name is decided to be replaced, so there is nothing to apply. Review the names first:"
                    + " sheaf identities review");
        }
        decided.refuseCoders();
        decided.fill(known);
        decided.refuseAlike();
        return decided;
    }

    /** What the study found of somebody whom the vault knows: more writings, the same person. */
    private static Identity joined(Identity known, Identity found) {
        Set<String> writings = new LinkedHashSet<>(known.writings());
        writings.addAll(found.writings());
        List<Identity.Spared> spared = new ArrayList<>(known.spared());
        spared.addAll(found.spared());
        return known.written(known.name(), List.copyOf(writings)).sparing(spared);
    }

    List<Identity> identities() {
        return List.copyOf(all.values());
    }

    /** How many are replaced for the first time. */
    int replaced() {
        return replaced;
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    Register register() {
        List<Identity> merged = new ArrayList<>(all.values());
        return new Register(merged);
    }

    /** Draws what was left to be drawn, and anew what turned out to be somebody's. */
    private void fill(Register known) {
        Substitutes substitutes = new Substitutes(study, known, new SecureRandom());
        all.replaceAll((id, identity) -> {
            if (identity.verdict() != Identity.Verdict.REPLACE) {
                return identity;
            }
            String text = identity.substitute().text();
            boolean real = identity.kind() == IdentityKind.PERSON
                    && !text.startsWith("[")
                    && !text.isEmpty()
                    && isAnothers(identity, text);
            if (real && identity.substitute().manner() != Identity.Manner.DRAWN) {
                throw new Refusal(
                        "‘" + text + "’ cannot stand for ‘" + identity.name()
                                + "’: it is the real name of somebody else. Nothing was applied. Choose another in the review.");
            }
            if (real) {
                notes.add("The pseudonym ‘" + text + "’ was drawn anew, because it is the real name of somebody else.");
            }
            return real || text.isEmpty() ? identity.replacedBy(substitutes.usual(identity)) : identity;
        });
    }

    private boolean isAnothers(Identity identity, String text) {
        return all.values().stream()
                .filter(other -> !other.id().equals(identity.id()))
                .anyMatch(other -> other.writings().stream().anyMatch(text::equalsIgnoreCase));
    }

    private void refuseAlike() {
        Map<String, Identity> bySubstitute = new HashMap<>();
        for (Identity identity : all.values()) {
            boolean names = identity.verdict() == Identity.Verdict.REPLACE
                    && !identity.substitute().text().startsWith("[");
            Identity other =
                    names ? bySubstitute.putIfAbsent(identity.substitute().text(), identity) : null;
            if (other != null) {
                throw new Refusal(
                        "‘" + other.name() + "’ and ‘" + identity.name() + "’ would both be ‘"
                                + identity.substitute().text()
                                + "’. Nothing was applied. If they are one, join them in the review; else choose another for one.");
            }
        }
    }

    /** A coder acts under a name of their own; where it is somebody's in the interviews, everything they do would tell it. */
    private void refuseCoders() {
        for (Coder coder : study.coders()) {
            for (Identity identity : all.values()) {
                if (identity.verdict() == Identity.Verdict.REPLACE
                        && identity.writings().stream().anyMatch(coder.name()::equalsIgnoreCase)) {
                    throw new Refusal("The coder ‘" + coder.name() + "’ has the name of somebody who is to be replaced."
                            + " Nothing was applied. Give the coder another name first, or keep the name.");
                }
            }
        }
    }

    /** What becomes of the study's own list: what is applied goes, what is kept stays without its reason. */
    List<Edit> edits(Replacement replacement) {
        List<Edit> edits = new ArrayList<>();
        for (Identity identity : study.identities()) {
            boolean clean = identity.verdict() != Identity.Verdict.REPLACE
                    && identity.writings().stream()
                            .allMatch(w -> replacement.in(w).equals(w));
            if (!clean) {
                edits.add(Edit.drop(identity));
            } else if (!identity.reason().isEmpty()) {
                edits.add(Edit.replace(
                        identity,
                        new Identity(
                                identity.id(),
                                identity.name(),
                                identity.kind(),
                                identity.writings(),
                                identity.verdict(),
                                identity.substitute(),
                                identity.slips(),
                                List.of(),
                                "",
                                identity.by(),
                                identity.when())));
            }
        }
        return edits;
    }
}
