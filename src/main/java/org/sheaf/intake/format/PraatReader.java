package org.sheaf.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.documents.Unreadable;
import org.sheaf.study.Facts;

/**
 * Reads Praat's TextGrids, long and short. As Praat does, it goes by the numbers and quoted texts that stand free and passes
 * over what explains them. Every interval that is not empty is a turn.
 */
final class PraatReader {

    /** Names of tiers that say nothing of who speaks. */
    private static final Set<String> NAMELESS = Set.of(
            "",
            "speaker",
            "speech",
            "text",
            "transcript",
            "transcription",
            "utterance",
            "utterances",
            "sentence",
            "sentences",
            "tier",
            "ort",
            "orthography",
            "transkript");

    private static final int MOST_TIERS = 10_000;

    private final String text;
    private int at;

    private PraatReader(String text) {
        this.text = text;
    }

    static Extract read(SourceFile file, Limits limits) throws Unreadable {
        Decoded decoded = TextReader.decoded(file, limits);
        List<String> warnings = new ArrayList<>(decoded.warnings());
        List<Content.Utterance> utterances;
        try {
            utterances = Tier.inTime(new PraatReader(decoded.text()).tiers(), warnings);
        } catch (NumberFormatException broken) {
            throw new Unreadable(
                    "is damaged: its tiers cannot be read to the end",
                    "Save it again from Praat as a text file.",
                    broken);
        }
        if (utterances.isEmpty()) {
            throw new Unreadable("is a TextGrid whose intervals are all empty", "Look for the right file.");
        }
        return Extract.of(new Content.Told(utterances, Map.of(), Facts.NONE), decoded.encoding(), warnings);
    }

    /** Whether a label is the name of a tier that says nothing of who speaks. */
    static boolean isNameless(String label) {
        return NAMELESS.contains(label.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]?\\d+$", ""));
    }

    private List<Tier> tiers() {
        // Kind of file and of object, beginning and end of the recording, whether there are tiers.
        for (int i = 0; i < 5; i++) {
            next();
        }
        int count = integer();
        List<Tier> tiers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean intervals = word().equals("IntervalTier");
            String name = word();
            next();
            next();
            int size = integer();
            List<Tier.Stretch> stretches = new ArrayList<>();
            for (int j = 0; j < size; j++) {
                double start = number();
                if (intervals) {
                    next();
                }
                String words = word();
                if (intervals && !words.isBlank()) {
                    stretches.add(new Tier.Stretch(start, Math.round(start * 1000), words.strip()));
                }
            }
            tiers.add(new Tier(name, name, stretches));
        }
        return tiers;
    }

    private String word() {
        String word = next();
        if (word == null) {
            throw new NumberFormatException("the file ends too early");
        }
        return word;
    }

    private double number() {
        return Double.parseDouble(word());
    }

    private int integer() {
        int number = (int) number();
        if (number < 0 || number > Math.max(MOST_TIERS, text.length())) {
            throw new NumberFormatException("a number is out of range");
        }
        return number;
    }

    /** The next free number, flag or quoted text; null at the end. */
    private @Nullable String next() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                return quoted();
            } else if (c == '!') {
                skipTo('\n');
            } else if (c == '[') {
                skipTo(']');
            } else if (c == '<') {
                int from = at;
                skipTo('>');
                return text.substring(from, at);
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                int from = at;
                while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                if (Character.isDigit(c) || c == '-' && at > from + 1) {
                    return text.substring(from, at);
                }
            }
        }
        return null;
    }

    private void skipTo(char last) {
        int found = text.indexOf(last, at);
        at = found < 0 ? text.length() : found + 1;
    }

    private String quoted() {
        StringBuilder words = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                words.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                words.append(c);
                at++;
            } else {
                return words.toString();
            }
        }
        throw new NumberFormatException("a text is not closed");
    }
}
