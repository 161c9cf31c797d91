package org.sheaf.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.intake.convention.Convention;
import org.sheaf.intake.convention.Doubt;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Progress;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/**
 * What the files of a batch and the transcripts of a study tell of a file that is in doubt by itself: how its turns are
 * marked, and whether a label that no other has is one that many have, mistyped. Evidence of the file itself is never
 * overruled, and nothing is merged. Any thread.
 */
public final class Neighbours {

    /** A file surer than this needs nobody's help. */
    private static final double SURE = 0.5;

    /** So many must do alike to be a custom. */
    private static final int CUSTOM = 2;

    private final List<Known> known = new ArrayList<>();

    /**
     * A transcript of the study or the batch.
     *
     * @param of where it was found; null for one of the study
     * @param labels that speak, with the name of the person whom each means everywhere; empty where that differs
     */
    private record Known(@Nullable Origin of, Convention convention, Map<String, String> labels) {}

    /** Reads a file of the batch anew, by a convention. */
    @FunctionalInterface
    public interface Again {
        ReadFile read(ReadTranscript file, Convention convention);
    }

    private Neighbours() {}

    /** Only the files of the batch tell. */
    public static Neighbours alone() {
        return new Neighbours();
    }

    /** What a study tells, beside the files of the batch. */
    public static Neighbours in(Study study) {
        Neighbours neighbours = new Neighbours();
        Map<Id<Participant>, Integer> people = new HashMap<>();
        for (Transcript transcript : study.transcripts()) {
            for (Speaker speaker : transcript.speakers()) {
                if (speaker.participant() != null) {
                    people.merge(speaker.participant(), 1, Integer::sum);
                }
            }
        }
        for (Transcript transcript : study.transcripts()) {
            Map<String, String> labels = new HashMap<>();
            for (Speaker speaker : transcript.speakers()) {
                String name = Optional.ofNullable(speaker.participant())
                        .flatMap(study.participants()::find)
                        .filter(person ->
                                person.role() != Role.PARTICIPANT || people.getOrDefault(person.id(), 0) >= CUSTOM)
                        .map(Participant::name)
                        .orElse("");
                labels.put(speaker.label(), name);
            }
            Convention convention =
                    Convention.read(transcript.source().convention()).orElse(Convention.NONE);
            neighbours.known.add(new Known(null, convention, labels));
        }
        return neighbours;
    }

    /**
     * The files as they look beside each other.
     *
     * @param files of one batch
     * @param progress is asked whether to go on
     * @param again reads a file that is in doubt anew
     */
    public List<ReadFile> compare(List<ReadFile> files, Progress progress, Again again) {
        Neighbours all = new Neighbours();
        all.known.addAll(known);
        for (ReadFile file : files) {
            if (file instanceof ReadTranscript read && isSure(read)) {
                Map<String, String> labels = new HashMap<>();
                read.speakers().forEach(speaker -> labels.put(speaker.label(), speaker.usualName()));
                all.known.add(new Known(read.origin(), read.marking().convention(), labels));
            }
        }
        return files.stream()
                .map(file -> {
                    progress.check();
                    return file instanceof ReadTranscript read ? all.doubting(all.helped(read, again)) : file;
                })
                .toList();
    }

    private static boolean isSure(ReadTranscript read) {
        return read.marking().confidence() >= SURE && !read.speakers().isEmpty();
    }

    /** A file that does not show by itself how its turns are marked, read as the others are if all its labels are theirs. */
    private ReadTranscript helped(ReadTranscript read, Again again) {
        if (isSure(read) || read.facts().kind() != null) {
            return read;
        }
        for (Convention custom : customs()) {
            if (custom == read.marking().convention() || custom.isToldByFormat()) {
                continue;
            }
            if (again.read(read, custom) instanceof ReadTranscript other
                    && other.marking().convention() == custom
                    && other.turns().size() > 1
                    && other.speakers().stream().allMatch(speaker -> isKnown(speaker, custom))) {
                return other.warning(
                        "By itself the file does not show how turns are marked. It was read as others are ("
                                + custom.sentence() + "), since all its labels are known from them.");
            }
        }
        return read;
    }

    private List<Convention> customs() {
        Map<Convention, Long> counts =
                known.stream().collect(Collectors.groupingBy(Known::convention, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() != Convention.NONE && entry.getValue() >= CUSTOM)
                .sorted(Map.Entry.<Convention, Long>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isKnown(FoundSpeaker speaker, Convention convention) {
        return known.stream()
                .filter(other -> other.convention == convention)
                .flatMap(other -> other.labels.keySet().stream())
                .anyMatch(speaker::readsLike);
    }

    /** A file with a doubt for each label that no other has and that is probably one that several have. */
    private ReadTranscript doubting(ReadTranscript read) {
        List<Known> others =
                known.stream().filter(other -> !read.origin().equals(other.of)).toList();
        List<Doubt> doubts = new ArrayList<>();
        for (FoundSpeaker speaker : read.speakers()) {
            boolean single = others.stream()
                    .flatMap(other -> other.labels.keySet().stream())
                    .noneMatch(speaker::readsLike);
            boolean doubted =
                    read.doubts().stream().anyMatch(doubt -> doubt.label().equals(speaker.label()));
            if (single && !doubted) {
                usual(speaker, read, others).ifPresent(doubts::add);
            }
        }
        return doubts.isEmpty() ? read : read.doubting(doubts);
    }

    private static Optional<Doubt> usual(FoundSpeaker speaker, ReadTranscript read, List<Known> others) {
        Set<String> here =
                read.speakers().stream().map(FoundSpeaker::label).collect(Collectors.toCollection(HashSet::new));
        Map<String, Integer> files = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Known other : others) {
            other.labels.forEach((label, name) -> {
                if (!name.isEmpty() && !here.contains(label) && speaker.isProbably(label)) {
                    files.merge(label, 1, Integer::sum);
                    names.put(label, name);
                }
            });
        }
        return files.entrySet().stream()
                .filter(entry -> entry.getValue() >= CUSTOM)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> Doubt.elsewhere(
                        firstTurn(speaker, read),
                        speaker.label(),
                        names.getOrDefault(entry.getKey(), ""),
                        "“" + speaker.label() + "” speaks in no other transcript, but “" + entry.getKey() + "” does in "
                                + entry.getValue() + ". It is probably the same person. Choose who speaks there."));
    }

    private static int firstTurn(FoundSpeaker speaker, ReadTranscript read) {
        for (int i = 0; i < read.turns().size(); i++) {
            int who = read.turns().get(i).speaker();
            if (who >= 0 && read.speakers().get(who).equals(speaker)) {
                return i;
            }
        }
        return 0;
    }
}
