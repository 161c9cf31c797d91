package org.sheaf.reconcile.frameworks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sheaf.study.Code;

/**
 * How codes of several frameworks seem to be related, with what speaks for it. Nothing follows from it until somebody
 * decides.
 *
 * @param id the same each time for the same codes of the same frameworks
 * @param kind how they seem to be related
 * @param members the codes; of one that was split or merged, or is broader, the whole comes first
 * @param evidence of the first two members; of a code that is only here, nothing
 * @param remarks what else should be known before deciding, a sentence each
 * @param settled whether it is one code already, so that nothing needs deciding
 */
public record Proposal(
        UUID id, Kind kind, List<Member> members, Evidence evidence, List<String> remarks, boolean settled) {

    /** How codes can be related. */
    public enum Kind {
        /** The same idea under one name at one place. */
        SAME("same"),
        /** The same idea under different names. */
        RENAMED("renamed"),
        /** The same idea at different places. */
        MOVED("moved"),
        /** The first takes in more than the second. */
        BROADER("broader"),
        /** The second takes in more than the first: told with the broader one first, whose side comes later. */
        NARROWER("narrower"),
        /** One code of an earlier side is several of a later one. */
        SPLIT("split"),
        /** Several codes of an earlier side are one of a later one. */
        MERGED("merged"),
        /** One name for different things. */
        FALSE_FRIEND("false friend"),
        /** A code that no other side has. */
        ONLY_HERE("only here");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word that tables, reports and the command line use. */
        public String word() {
            return word;
        }

        /** The kind with this word, case aside. */
        public static Optional<Kind> read(String text) {
            for (Kind kind : values()) {
                if (kind.word.equals(text.strip().toLowerCase(Locale.ROOT))) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        /** Whether the first member is a whole of which the others are parts. */
        public boolean hasWhole() {
            return this == BROADER || this == NARROWER || this == SPLIT || this == MERGED;
        }
    }

    /**
     * A code of one of the frameworks.
     *
     * @param side its framework's place among the sides, from 0
     * @param framework what that is called
     * @param code as it stands there
     * @param path its name with those above it
     * @param present the code of the study that it is, or that it became part of; empty for one that only a file has
     * @param passages how many it has in its side's layer
     */
    public record Member(int side, String framework, Code code, String path, Optional<Code> present, int passages) {}

    /** Copies the lists. */
    public Proposal {
        members = List.copyOf(members);
        remarks = List.copyOf(remarks);
    }

    /** The codes of the study that its members are, each once, in the members' order. */
    public List<Code> present() {
        return members.stream()
                .flatMap(member -> member.present().stream())
                .distinct()
                .toList();
    }

    /** The identity of a proposal about these codes, whatever the order of the sides. */
    static UUID idOf(List<Member> members) {
        StringBuilder words = new StringBuilder("codes");
        members.stream()
                .map(member -> "\n" + member.framework() + "\n" + member.code().id())
                .sorted()
                .forEach(words::append);
        return UUID.nameUUIDFromBytes(words.toString().getBytes(StandardCharsets.UTF_8));
    }
}
