package org.sheaf.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Several changes as one: one journal entry, one undo.
 *
 * @param kind the field's word
 * @param title what a person reads
 * @param parts in order; each may rest on those before it
 */
public record Together(String kind, String title, List<Change> parts) implements Change {

    /** Copies the parts. */
    public Together {
        parts = List.copyOf(parts);
    }

    @Override
    public String name(Study before) {
        return title;
    }

    @Override
    public List<Edit> edits(Study before, Texts texts) {
        List<Edit> all = new ArrayList<>();
        Texts known = texts.with(newTexts());
        Study now = before;
        for (Change part : parts) {
            List<Edit> edits = part.edits(now, known);
            now = now.apply(edits, before.position());
            all.addAll(edits);
        }
        return all;
    }

    @Override
    public Map<TextKey, TranscriptText> newTexts() {
        Map<TextKey, TranscriptText> all = new HashMap<>();
        parts.forEach(part -> all.putAll(part.newTexts()));
        return all;
    }
}
