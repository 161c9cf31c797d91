package org.sheaf.reconcile.frameworks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Framework;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;

/** A plan while it is made: each step is tried on a snapshot that the next one rests on. One thread. */
final class Draft {

    private final Texts texts;
    private final List<Change> parts = new ArrayList<>();
    private final List<Plan.Step> steps = new ArrayList<>();
    private final List<Plan.Conflict> conflicts = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final Map<String, String> claims = new HashMap<>();
    private Study now;

    Draft(Study study, Texts texts) {
        this.now = study;
        this.texts = texts;
    }

    Study now() {
        return now;
    }

    List<Change> parts() {
        return parts;
    }

    List<Plan.Step> steps() {
        return steps;
    }

    List<Plan.Conflict> conflicts() {
        return conflicts;
    }

    List<String> notices() {
        return notices;
    }

    /** Takes a step, or notes why it cannot be taken. */
    void take(UUID proposal, String sentence, Change change) {
        try {
            now = now.apply(change.edits(now, texts), now.position());
            parts.add(change);
            if (!sentence.isEmpty()) {
                steps.add(new Plan.Step(proposal, sentence));
            }
        } catch (Refusal refusal) {
            conflict(proposal, refusal.why());
        }
    }

    void write(UUID proposal, String sentence, CodeChange.Deed deed, List<Code> codes) {
        take(proposal, sentence, new CodeChange.Written(deed, codes));
    }

    void conflict(@Nullable UUID proposal, String why) {
        conflicts.add(new Plan.Conflict(proposal, why));
    }

    /**
     * Notes that a decision wants something of a code.
     *
     * @return false when another decision wants something else, which is a conflict then
     */
    boolean claim(UUID proposal, Code code, String field, String value) {
        String before = claims.putIfAbsent(code.id() + " " + field, value);
        if (before != null && !before.equals(value)) {
            conflict(
                    proposal,
                    "Two decisions give ‘" + code.name() + "’ another " + field + ": ‘" + before + "’ and ‘" + value
                            + "’. Change one of them.");
            return false;
        }
        return true;
    }

    boolean isClaimed(Id<Code> code) {
        return claims.keySet().stream().anyMatch(key -> key.startsWith(code + " "));
    }

    /** The code of the study that an identity means by now, through everything that was merged. */
    Optional<Code> find(Id<Code> id) {
        Optional<Code> itself = now.codes().find(id);
        return itself.isPresent()
                ? itself
                : now.codes().stream()
                        .filter(code -> code.former().contains(id))
                        .findFirst();
    }

    String path(Code code) {
        return now.framework().path(now.codes().find(code.id()).orElse(code));
    }

    /** The place after the last of a code's siblings. */
    int end(@Nullable Id<Code> parent) {
        return now.codes().stream()
                        .filter(code -> !code.pooled() && Objects.equals(code.parent(), parent))
                        .mapToInt(Code::position)
                        .max()
                        .orElse(-1)
                + 1;
    }

    /**
     * Where a path leads.
     *
     * @param parent the code above; null for the top of the framework
     * @param named whether the path says where at all, or is a bare name
     * @param name the last name
     */
    record Place(@Nullable Id<Code> parent, boolean named, String name) {}

    /** Reads a path; empty, and a conflict, where there is no such code above. */
    Optional<Place> place(UUID proposal, String path) {
        String plain = path.startsWith(Ruling.TOP) ? path.substring(1).strip() : path;
        int cut = plain.lastIndexOf('>');
        String name = plain.substring(cut + 1).strip();
        if (name.isEmpty()) {
            conflict(proposal, "‘" + path + "’ names no code. Write a name, or a path as in A > B.");
            return Optional.empty();
        }
        if (cut < 0) {
            return Optional.of(new Place(null, !plain.equals(path), name));
        }
        return above(proposal, plain.substring(0, cut)).map(code -> new Place(code.id(), true, name));
    }

    /** The code that a path means; a conflict where there is none. */
    Optional<Code> above(UUID proposal, String path) {
        Optional<Code> found = code(path);
        if (found.isEmpty()) {
            conflict(
                    proposal,
                    "There is no code ‘" + path.strip() + "’, or more than one. Write its whole path, as in A > B, or "
                            + "add it first.");
        }
        return found;
    }

    Optional<Code> code(String path) {
        Framework framework = now.framework();
        Optional<Code> found = framework.find(path);
        return found.isPresent()
                ? found
                : now.codes().stream()
                        .filter(code -> Naming.normal(framework.path(code)).equals(Naming.normal(path)))
                        .findFirst();
    }
}
