package org.sheaf.identity.leaks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.text.Span;

/**
 * Looks for many writings at once, in one pass over a text (Aho and Corasick 1975), at the borders of words only, whatever the
 * case, accents and signs between letters. Immutable once made; any thread.
 */
public final class Originals {

    private final Node root = new Node();

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
        private @Nullable Node fallback;
        /** The nearest shorter writing that ends here too. */
        private @Nullable Node shorter;

        private @Nullable String writing;
        private int length;
    }

    /** A search for writings; one of blanks or signs alone is passed over. */
    public static Originals of(Collection<String> writings) {
        Originals originals = new Originals();
        writings.forEach(originals::add);
        originals.link();
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
        node.writing = writing;
        node.length = leveled.length();
    }

    private void link() {
        Deque<Node> waiting = new ArrayDeque<>();
        for (Node child : root.next.values()) {
            child.fallback = root;
            waiting.add(child);
        }
        while (!waiting.isEmpty()) {
            Node node = waiting.remove();
            node.next.forEach((letter, child) -> {
                child.fallback = step(fallback(node), letter);
                Node below = child.fallback;
                child.shorter = below.writing != null ? below : below.shorter;
                waiting.add(child);
            });
        }
    }

    private Node fallback(Node node) {
        return node.fallback == null ? root : node.fallback;
    }

    private Node step(Node from, char letter) {
        Node node = from;
        while (node != root && !node.next.containsKey(letter)) {
            node = fallback(node);
        }
        return node.next.getOrDefault(letter, root);
    }

    /** Every writing that stands in a text, longest first where one begins within another, in order. */
    public List<Leak> in(String text) {
        Leveled leveled = Leveled.of(text);
        List<Leak> leaks = new ArrayList<>();
        Node node = root;
        for (int at = 0; at < leveled.length(); at++) {
            node = step(node, leveled.at(at));
            for (Node found = node; found != null; found = found.shorter) {
                int from = at + 1 - found.length;
                if (found.writing != null && leveled.isBorder(from) && leveled.isBorder(at + 1)) {
                    leaks.add(new Leak(found.writing, leveled.span(from, at + 1)));
                }
            }
        }
        return leaks;
    }
}
