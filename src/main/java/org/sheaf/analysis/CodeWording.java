package org.sheaf.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sheaf.search.WordForms;
import org.sheaf.study.Code;
import org.sheaf.study.Definition;

/** What codes say in words, by their place in a list: how many words two of them have in common. Any thread. */
public final class CodeWording {

    private final List<Map<String, String>> words = new ArrayList<>();
    private final Map<String, Integer> codesWith = new HashMap<>();

    private CodeWording(List<Code> codes, Function<Code, String> text) {
        for (Code code : codes) {
            Map<String, String> forms = WordForms.of(text.apply(code));
            words.add(forms);
            forms.keySet().forEach(stem -> codesWith.merge(stem, 1, Integer::sum));
        }
    }

    /** The words of name, other names and brief definition. */
    public static CodeWording ofNamesAndMeanings(List<Code> codes) {
        return new CodeWording(
                codes,
                code -> code.name() + "\n" + String.join("\n", code.aliases()) + "\n"
                        + code.definition().brief());
    }

    /** The words of the definition in all its fields but the example. */
    public static CodeWording ofMeanings(List<Code> codes) {
        return new CodeWording(codes, code -> {
            Definition meaning = code.definition();
            return String.join("\n", meaning.brief(), meaning.full(), meaning.useWhen(), meaning.notWhen());
        });
    }

    /** Whether the code at a place says anything. */
    public boolean says(int i) {
        return !words.get(i).isEmpty();
    }

    /**
     * The words that both have, each weighed by how few codes have it, as a share of those that either has; 0–1, and 0 where
     * neither says anything.
     */
    public double share(int i, int j) {
        double both = 0;
        double either = 0;
        for (String stem : words.get(i).keySet()) {
            either += weight(stem);
            if (words.get(j).containsKey(stem)) {
                both += weight(stem);
            }
        }
        for (String stem : words.get(j).keySet()) {
            if (!words.get(i).containsKey(stem)) {
                either += weight(stem);
            }
        }
        return either == 0 ? 0 : both / either;
    }

    /** The words that both have, as the first writes them. */
    public List<String> shared(int i, int j) {
        return words.get(i).entrySet().stream()
                .filter(entry -> words.get(j).containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private double weight(String stem) {
        return Math.log1p((double) words.size() / codesWith.getOrDefault(stem, 1));
    }
}
