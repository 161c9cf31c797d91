package org.sheaf.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Coder;
import org.sheaf.study.Layer;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;

/** Layers as the command line names them. */
final class Layers {

    private Layers() {}

    /**
     * The layer that a word names; null is the usual one.
     *
     * @throws Refusal when it names no coder
     */
    static Layer read(Study study, @Nullable String word) {
        if (word == null) {
            return Layer.USUAL;
        }
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "consensus" -> Layer.CONSENSUS;
            case "union" -> Layer.UNION;
            default ->
                study.coders()
                        .named(word, Coder::name)
                        .<Layer>map(Layer.Of::new)
                        .orElseThrow(() -> new Refusal("There is no coder ‘" + word + "’. Choose consensus, union"
                                + study.coders().stream()
                                        .filter(coder -> !coder.isConsensus())
                                        .map(coder -> ", " + coder.name())
                                        .collect(Collectors.joining())
                                + "."));
        };
    }
}
