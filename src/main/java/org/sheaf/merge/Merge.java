package org.sheaf.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sheaf.study.Code;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Merging;
import org.sheaf.study.Records;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;

/**
 * Merges another copy's state into ours, three-way and by identity. What only one copy changed is taken; what both changed
 * is merged field by field, and where one field differs the fuller value stands, whoever merges, so that the order of merges
 * does not matter. What one copy removed and the other worked on stays. Pure; used once, by one thread.
 */
public final class Merge {

    private final Study was;
    private final Side ours;
    private final Side theirs;
    private final Told told;
    private final Records records = new Records();
    private final Wordings wordings;
    private final Map<UUID, UUID> joined = new LinkedHashMap<>();

    private Merge(Side ours, Side theirs) {
        this.was = ours.study;
        this.ours = Holds.of(ours, theirs);
        this.theirs = Holds.of(theirs, ours);
        this.told = new Told(ours.study, theirs.study);
        this.wordings = new Wordings(ours.texts, theirs.texts);
    }

    /**
     * One of the two.
     *
     * @param study as it is
     * @param texts its texts
     * @param since what was done to it that the other does not know
     */
    public record Side(Study study, Texts texts, Since since) {}

    /**
     * What becomes of our study when theirs comes in.
     *
     * @param ours the study that takes the other in
     * @param theirs the other
     */
    public static Merged of(Side ours, Side theirs) {
        return new Merge(ours, theirs).run();
    }

    private Merged run() {
        Aliases aliases = new Aliases(ours, theirs);
        Map<UUID, UUID> into = aliases.into();
        Set<UUID> known = Set.copyOf(into.keySet());
        told.all(aliases.notes());
        told.all(new Sameness(ours, theirs, into).find(ours.texts, theirs.texts));
        into.forEach((from, to) -> {
            if (!known.contains(from)) {
                joined.put(from, to);
            }
        });
        Renaming renaming = new Renaming(records, into);
        Map<UUID, UUID> certain = new LinkedHashMap<>(into);
        certain.keySet().removeAll(aliases.torn().keySet());
        Standpoints.Names names = new Standpoints.Names(renaming, new Renaming(records, certain));
        Fields fields = new Fields(records, told);
        Draft draft = new Draft(was, ours.study, renaming, (earlier, later, own) -> fold(fields, earlier, later, own));
        Standpoints places = new Standpoints(draft, names, wordings, told, ours, theirs);
        places.settle();
        new Things(draft, fields, places, told, ours, theirs).merge(Map.copyOf(joined));
        new Marks(draft, places, told, ours, theirs).merge();
        formers(draft, renaming);
        new OtherNames(ours.study, theirs.study).settle(draft);
        Repairs repairs = new Repairs(draft, places, told, was, theirs.study, aliases.torn());
        repairs.run();
        places.nameTexts();
        told.all(wordings.notes());
        return new Merged(
                draft.edits(),
                wordings.brought(),
                told.collisions(),
                told.notes(),
                became(draft),
                repairs.released(),
                repairs.lifted());
    }

    /** Two of our own objects that are one from now on. */
    private static Entity fold(Fields fields, Entity earlier, Entity later, boolean laterIsItself) {
        if (earlier instanceof Code && later instanceof Code) {
            Code stays = (Code) (laterIsItself ? later : earlier);
            Code goes = (Code) (laterIsItself ? earlier : later);
            return alias(stays, goes);
        }
        return fields.merge(null, laterIsItself ? later : earlier, laterIsItself ? earlier : later);
    }

    /** A code that knows the names of another. */
    static Code alias(Code stays, Code goes) {
        Set<String> names = new LinkedHashSet<>(stays.aliases());
        names.add(goes.name());
        names.addAll(goes.aliases());
        names.removeIf(stays.name()::equalsIgnoreCase);
        List<String> sorted = new ArrayList<>(names);
        return sorted.equals(stays.aliases()) ? stays : stays.alias(sorted);
    }

    /** A code that others became remembers their identities, and those that they remembered. */
    private void formers(Draft draft, Renaming renaming) {
        Map<UUID, Set<Id<Code>>> former = new HashMap<>();
        for (Study study : List.of(ours.study, theirs.study)) {
            for (Code code : study.codes()) {
                Id<Code> heir = renaming.now(code.id());
                if (!heir.equals(code.id())) {
                    Set<Id<Code>> gone = former.computeIfAbsent(heir.value(), t -> new LinkedHashSet<>());
                    gone.add(code.id());
                    gone.addAll(code.former());
                }
            }
        }
        former.forEach((to, gone) -> {
            Optional<Code> code = draft.find(Code.class, new Id<Code>(to));
            code.ifPresent(stays -> {
                Set<Id<Code>> all = new LinkedHashSet<>(stays.former());
                all.addAll(gone);
                all.remove(stays.id());
                draft.put(stays.absorbing(all.stream().sorted().toList()));
            });
        });
    }

    private List<Merging.Became> became(Draft draft) {
        List<Merging.Became> became = new ArrayList<>();
        joined.forEach((from, to) -> {
            if (!draft.has(Code.class, new Id<Code>(to))) {
                became.add(new Merging.Became(from, to));
            }
        });
        return became;
    }

    /** A head that has the text of another. */
    static Transcript worded(Transcript head, Transcript like, int revision) {
        return new Transcript(
                head.id(),
                head.name(),
                revision,
                head.facts(),
                like.speakers().stream()
                        .map(speaker -> head.speakers().stream()
                                .filter(mine -> mine.label().equals(speaker.label()))
                                .findFirst()
                                .map(mine -> speaker.spokenBy(mine.participant()))
                                .orElse(speaker))
                        .toList(),
                like.length(),
                like.turns(),
                like.words(),
                head.source());
    }
}
