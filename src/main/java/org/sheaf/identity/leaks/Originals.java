package org.sheaf.identity.leaks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.text.Span;

/**
 * Looks for many writings at once, in one pass over a text, at the borders of words only, whatever the case, accents and signs between
 * letters. Since a writing begins at a border, the tree of all writings is walked from each border as far as it goes, which for most words
 * is two letters. Immutable once made; any thread.
 */
public final class Originals {

    private static final int PLAIN = 128;

    private final Node root = new Node();
    /** The tree's first step for letters that most texts are made of. */
    private final @Nullable Node[] first = new Node[PLAIN];

    private Originals() {}

    /**
     * An original that was found.
     *
     * @param writing which of the writings looked for
     * @param span where, in UTF-16
     */
    public record Leak(String writing, Span span) {}

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private @Nullable String writing;
    }

    /** A search for writings; one of blanks or signs alone is passed over. */
    public static Originals of(Collection<String> writings) {
        Originals originals = new Originals();
        writings.forEach(originals::add);
        originals.root.next.forEach((letter, node) -> {
            if (letter < PLAIN) {
                originals.first[letter] = node;
            }
        });
        return originals;
    }

    private void add(String writing) {
        String leveled = Leveled.of(writing).toString();
        if (leveled.chars().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        Node node = root;
        for (int i = 0; i < leveled.length(); i++) {
            node = node.next.computeIfAbsent(leveled.charAt(i), c -> new Node());
        }
        if (node.writing == null) {
            node.writing = writing;
        }
    }

    private @Nullable Node firstStep(char letter) {
        return letter < PLAIN ? first[letter] : root.next.get(letter);
    }

    /** Every writing that stands in a text, by where it begins, a shorter one before a longer. */
    public List<Leak> in(String text) {
        if (root.next.isEmpty()) {
            return List.of();
        }
        Leveled leveled = Leveled.of(text);
        List<Leak> leaks = new ArrayList<>();
        for (int from = 0; from < leveled.length(); from++) {
            Node node = firstStep(leveled.at(from));
            if (node == null || !leveled.isBorder(from)) {
                continue;
            }
            int at = from + 1;
            while (node != null) {
                if (node.writing != null && leveled.isBorder(at)) {
                    leaks.add(new Leak(node.writing, leveled.span(from, at)));
                }
                node = at < leveled.length() ? node.next.get(leveled.at(at++)) : null;
            }
        }
        return leaks;
    }
}
