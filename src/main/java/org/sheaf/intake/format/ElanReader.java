package org.sheaf.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sheaf.documents.Unreadable;
import org.sheaf.documents.XmlWalk;
import org.sheaf.study.Facts;

/**
 * Reads ELAN's .eaf: every annotation of a tier that hangs on no other one is a turn. Tiers below, such as glosses and
 * translations, are no speech.
 */
final class ElanReader implements TierXml.Hearer {

    private record Slot(int number, long millis) {}

    private final Map<String, Slot> slots = new HashMap<>();
    private final List<Tier> tiers = new ArrayList<>();
    private final List<Tier.Stretch> stretches = new ArrayList<>();
    private String label = "";
    private String name = "";
    private boolean isSpeech;
    private @Nullable String slot;

    private ElanReader() {}

    static Extract read(SourceFile file, Limits limits) throws Unreadable {
        ElanReader reader = new ElanReader();
        TierXml.walk(file, limits, reader);
        List<String> warnings = new ArrayList<>();
        List<Content.Utterance> utterances = Tier.inTime(reader.tiers, warnings);
        if (utterances.isEmpty()) {
            throw new Unreadable(
                    "is an ELAN file without a word of speech", "Look whether its tiers hold annotations.");
        }
        return Extract.of(new Content.Told(utterances, Map.of(), Facts.NONE), "", warnings);
    }

    @Override
    public void begins(XmlWalk xml) {
        switch (xml.name()) {
            case "TIME_SLOT" -> slot(xml);
            case "TIER" -> {
                name = Objects.requireNonNullElse(xml.attribute("TIER_ID"), "");
                String person = Objects.requireNonNullElse(xml.attribute("PARTICIPANT"), "");
                label = person.isBlank() ? name : person.strip();
                isSpeech = Objects.requireNonNullElse(xml.attribute("PARENT_REF"), "")
                        .isEmpty();
                stretches.clear();
            }
            case "ALIGNABLE_ANNOTATION" -> slot = xml.attribute("TIME_SLOT_REF1");
            case "REF_ANNOTATION" -> slot = null;
            default -> {
                // Nothing is said there.
            }
        }
    }

    private void slot(XmlWalk xml) {
        String id = xml.attribute("TIME_SLOT_ID");
        String value = xml.attribute("TIME_VALUE");
        if (id != null) {
            long millis = value != null && value.matches("\\d{1,12}") ? Long.parseLong(value) : -1;
            slots.put(id, new Slot(slots.size(), millis));
        }
    }

    @Override
    public void ends(String element, String text) {
        if (element.equals("ANNOTATION_VALUE") && isSpeech && !text.isBlank()) {
            Slot at = slot == null ? null : slots.get(slot);
            stretches.add(new Tier.Stretch(
                    at == null ? slots.size() + stretches.size() : at.number(),
                    at == null ? -1 : at.millis(),
                    text.strip()));
        } else if (element.equals("TIER") && isSpeech) {
            tiers.add(new Tier(label, name, stretches));
        }
    }
}
