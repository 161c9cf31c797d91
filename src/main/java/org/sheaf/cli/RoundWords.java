package org.sheaf.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.reconcile.passages.Rounds;
import org.sheaf.study.Coder;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/**
 * Rounds as the command line names and tells them.
 *
 * @param study as it stands
 */
record RoundWords(Study study) {

    /**
     * The round of a number.
     *
     * @throws Refusal naming those there are when there is none
     */
    Round round(int number) {
        return new Rounds(study)
                .find(number)
                .orElseThrow(() -> new Refusal("There is no round " + number + ". "
                        + (study.team().rounds().size() == 0
                                ? "The study has no round yet; ‘sheaf rounds open’ opens one."
                                : "There are: "
                                        + new Rounds(study)
                                                .all().stream()
                                                        .map(round -> Integer.toString(round.number()))
                                                        .collect(Collectors.joining(", "))
                                        + ".")));
    }

    /**
     * The coders of these names, in this order.
     *
     * @throws Refusal when one is no coder of the study
     */
    List<Id<Coder>> coders(List<String> names) {
        List<Id<Coder>> coders = new ArrayList<>();
        for (String name : names) {
            coders.add(coder(name).id());
        }
        return coders;
    }

    /**
     * The coder of a name.
     *
     * @throws Refusal naming the coders there are
     */
    Coder coder(String name) {
        return study.coders()
                .named(name, Coder::name)
                .filter(coder -> !coder.isConsensus())
                .orElseThrow(() -> new Refusal("There is no coder ‘" + name.strip() + "’. The study's coders are: "
                        + names(study.coders().stream()
                                .filter(coder -> !coder.isConsensus())
                                .map(Coder::id)
                                .toList())
                        + ". Whoever works with ‘--as NAME’ once is one of them."));
    }

    /**
     * The transcripts of these names.
     *
     * @throws Refusal when one is none of the study's
     */
    List<Id<Transcript>> transcripts(List<String> names) {
        List<Id<Transcript>> found = new ArrayList<>();
        for (String name : names) {
            found.add(study.transcripts()
                    .named(name, Transcript::name)
                    .orElseThrow(() -> new Refusal("There is no transcript ‘" + name.strip()
                            + "’ in this study. ‘sheaf transcripts list’ names them."))
                    .id());
        }
        return found;
    }

    /** Names of coders in a row. */
    String names(List<Id<Coder>> coders) {
        return coders.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** A coder's name; one who was removed is said to have left. */
    String name(@Nullable Id<Coder> coder) {
        return coder == null ? "" : study.coders().find(coder).map(Coder::name).orElse("a coder who left");
    }

    /** The number of a framework version, or null where there is none. */
    @Nullable
    Integer version(Round round) {
        Id<FrameworkVersion> version = round.version();
        return version == null
                ? null
                : study.versions().find(version).map(FrameworkVersion::number).orElse(null);
    }

    /** For a program. */
    Map<String, @Nullable Object> object(Round round) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", round.id().toString());
        map.put("round", round.number());
        map.put("purpose", round.purpose().word());
        map.put("coders", round.coders().stream().map(this::name).toList());
        map.put("transcripts", transcriptNames(round));
        map.put("framework", version(round));
        map.put("blind", round.blind());
        map.put("choice", round.choice());
        map.put("opened", round.opened().toString());
        map.put("closed", round.closed() == null ? null : String.valueOf(round.closed()));
        map.put("decisions", decided(round));
        return map;
    }

    /** The names of a round's transcripts. */
    List<String> transcriptNames(Round round) {
        return round.transcripts().stream()
                .map(id -> study.transcripts().get(id).name())
                .toList();
    }

    /** How many of a round's disagreements are settled. */
    long decided(Round round) {
        return study.team().decisions().stream()
                .filter(decision -> decision.round().equals(round.id()))
                .filter(decision -> decision.outcome().settles())
                .count();
    }
}
