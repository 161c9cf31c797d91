package org.sheaf.intake.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.documents.Unreadable;
import org.sheaf.documents.XmlWalk;
import org.sheaf.intake.format.Content.Utterance;
import org.sheaf.study.Facts;

/**
 * Reads speech in TEI and in XML like it: {@code sp} and {@code u} elements are turns, named by {@code who} or their
 * {@code speaker}. Where words stand one a line with annotations behind tabs, the first column is the text.
 */
final class TeiReader implements TierXml.Hearer {

    private static final Set<String> TURNS = Set.of("sp", "u");
    private static final Set<String> BLOCKS =
            Set.of("p", "l", "lg", "head", "ab", "seg", "quote", "item", "figure", "caption", "div", "date", "list");
    private static final Set<String> HAPPENINGS = Set.of("vocal", "incident", "kinesic", "event", "shift");

    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Long> times = new HashMap<>();
    private final List<Utterance> utterances = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final TokenText words = new TokenText();
    private String label = "";
    private String person = "";
    private String role = "";
    private String date = "";
    private long start = -1;
    private boolean inHeader;

    private TeiReader() {}

    static Extract read(SourceFile file, Limits limits) throws Unreadable {
        TeiReader reader = new TeiReader();
        TierXml.walk(file, limits, reader);
        reader.flush("");
        boolean spoken = reader.utterances.stream().anyMatch(u -> !u.label().isEmpty());
        if (reader.utterances.isEmpty()) {
            throw new Unreadable("is XML without text that Sheaf can tell", "Save the transcript as .docx or .txt.");
        }
        List<String> warnings =
                spoken ? List.of() : List.of("No element of it names a speaker, so that all of it is one text.");
        Facts facts = new Facts("", reader.date, "", "", "", "");
        return Extract.of(new Content.Told(reader.utterances, reader.roles, facts), "", warnings);
    }

    @Override
    public void begins(XmlWalk xml) {
        String name = xml.name();
        if (name.equals("teiHeader")) {
            inHeader = true;
        } else if (inHeader) {
            header(xml);
        } else if (TURNS.contains(name)) {
            flush("");
            label = who(xml.attribute("who"));
            String at = Objects.requireNonNullElse(xml.attribute("start"), "");
            start = times.getOrDefault(at.replaceFirst("^#", ""), -1L);
        } else if (name.equals("when")) {
            time(xml);
        } else if (name.equals("pause")) {
            words.take(" (.) ");
        } else if (name.equals("w") && words.isTokens()) {
            words.glue(true);
        }
        open.push(name);
    }

    /** Text before a child begins belongs to the element around it. */
    @Override
    public void between(String text) {
        if (!inHeader) {
            words.take(text);
        }
    }

    @Override
    public void ends(String name, String text) {
        open.poll();
        if (inHeader) {
            endsInHeader(name, text);
        } else if (name.equals("speaker")) {
            label = label.isEmpty() ? text.strip().replaceFirst("[:.]$", "") : label;
        } else if (name.equals("desc") && !open.isEmpty() && HAPPENINGS.contains(open.peek())) {
            words.take(" (" + text.strip() + ") ");
        } else {
            words.take(text);
            closes(name);
        }
    }

    private void closes(String name) {
        if (name.equals("w")) {
            words.glue(false);
        } else if (TURNS.contains(name)) {
            flush(label.isEmpty() ? "?" : label);
            label = "";
            start = -1;
        } else if (BLOCKS.contains(name)) {
            words.paragraph();
            if (open.stream().noneMatch(TURNS::contains)) {
                flush("");
            }
        }
    }

    private void flush(String speaker) {
        String said = words.drain();
        if (!said.isBlank()) {
            utterances.add(new Utterance(speaker, start, said));
        }
    }

    private String who(@Nullable String who) {
        String id = Objects.requireNonNullElse(who, "")
                .strip()
                .replaceFirst("^#", "")
                .replaceAll("\\s+#", ", ");
        return names.getOrDefault(id, id);
    }

    private void time(XmlWalk xml) {
        String seconds = Objects.requireNonNullElse(xml.attribute("interval"), "");
        String id = Objects.requireNonNullElse(xml.attribute("id"), "");
        if (seconds.matches("\\d{1,9}(\\.\\d+)?")) {
            times.put(id, Math.round(Double.parseDouble(seconds) * 1000));
        }
    }

    private void header(XmlWalk xml) {
        if (xml.is("person")) {
            person = Objects.requireNonNullElse(xml.attribute("id"), "");
            role = Objects.requireNonNullElse(xml.attribute("role"), "");
        } else if (xml.is("date") && date.isEmpty()) {
            date = Objects.requireNonNullElse(xml.attribute("when"), "");
        }
    }

    private void endsInHeader(String name, String text) {
        switch (name) {
            case "teiHeader" -> inHeader = false;
            case "persName" -> {
                if (!person.isEmpty() && !text.isBlank()) {
                    names.put(person, text.strip());
                }
            }
            case "person" -> {
                if (!role.isEmpty()) {
                    roles.put(names.getOrDefault(person, person), role);
                }
                person = "";
            }
            default -> {
                // The rest of the header says nothing that is kept.
            }
        }
    }
}
