package org.sheaf.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sheaf.documents.Unreadable;
import org.sheaf.documents.XmlWalk;
import org.sheaf.study.Facts;

/**
 * Reads EXMARaLDA's basic transcriptions: a turn is a segment chain, the events of a tier of speech that follow one another
 * without a gap in the timeline. Events divide words, so that nothing is put between them.
 */
final class ExmaraldaReader implements TierXml.Hearer {

    private record Point(int number, long millis) {}

    private final Map<String, Point> timeline = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final List<Tier> tiers = new ArrayList<>();
    /** The chains of the tier that is being read, by the point where each begins. */
    private final Map<String, StringBuilder> chains = new LinkedHashMap<>();

    private String speaker = "";
    private String first = "";
    private String start = "";
    private String end = "";
    private String name = "";
    private String label = "";
    private boolean isSpeech;

    private ExmaraldaReader() {}

    static Extract read(SourceFile file, Limits limits) throws Unreadable {
        ExmaraldaReader reader = new ExmaraldaReader();
        TierXml.walk(file, limits, reader);
        List<String> warnings = new ArrayList<>();
        List<Content.Utterance> utterances = Tier.inTime(reader.tiers, warnings);
        if (utterances.isEmpty()) {
            throw new Unreadable(
                    "is an EXMARaLDA file without a word of speech", "Look whether it has tiers of the type “t”.");
        }
        return Extract.of(new Content.Told(utterances, Map.of(), Facts.NONE), "", warnings);
    }

    @Override
    public void begins(XmlWalk xml) {
        switch (xml.name()) {
            case "speaker" -> speaker = attribute(xml, "id");
            case "tli" ->
                timeline.put(attribute(xml, "id"), new Point(timeline.size(), millis(attribute(xml, "time"))));
            case "tier" -> {
                String id = attribute(xml, "speaker");
                name = attribute(xml, "display-name");
                label = labels.getOrDefault(id, name.replaceAll("\\s*\\[[^\\]]*\\]$", ""));
                isSpeech = attribute(xml, "type").equals("t");
                chains.clear();
                end = "";
            }
            case "event" -> {
                start = attribute(xml, "start");
                if (!start.equals(end)) {
                    first = start;
                }
                end = attribute(xml, "end");
            }
            default -> {
                // Nothing is said there.
            }
        }
    }

    private static String attribute(XmlWalk xml, String name) {
        return Objects.requireNonNullElse(xml.attribute(name), "");
    }

    private static long millis(String seconds) {
        return seconds.matches("\\d{1,9}(\\.\\d+)?") ? Math.round(Double.parseDouble(seconds) * 1000) : -1;
    }

    @Override
    public void ends(String element, String text) {
        switch (element) {
            case "abbreviation" -> labels.put(speaker, text.strip());
            case "event" -> {
                if (isSpeech) {
                    chains.computeIfAbsent(first, x -> new StringBuilder()).append(text);
                }
            }
            case "tier" -> {
                if (isSpeech) {
                    tiers.add(new Tier(label, name, stretches()));
                }
            }
            default -> {
                // Nothing is said there.
            }
        }
    }

    private List<Tier.Stretch> stretches() {
        List<Tier.Stretch> stretches = new ArrayList<>();
        chains.forEach((point, words) -> {
            Point at = timeline.getOrDefault(point, new Point(timeline.size(), -1));
            if (!words.toString().isBlank()) {
                stretches.add(new Tier.Stretch(
                        at.number(), at.millis(), words.toString().strip()));
            }
        });
        return stretches;
    }
}
