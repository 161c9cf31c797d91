package org.sheaf.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sheaf.study.Facts;

/**
 * What a file's name, or the other columns of the table it stands in, say of a transcript and of the participant in it.
 *
 * @param participant whose interview it is; may be empty
 * @param facts of the interview; empty where nothing is said
 * @param attributes of the participant, as written, by name
 */
public record Particulars(String participant, Facts facts, Map<String, String> attributes) {

    /** Nothing is said. */
    public static final Particulars NONE = new Particulars("", Facts.NONE, Map.of());

    /** Copies the attributes, keeping their order. */
    public Particulars {
        attributes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** What a field may be called that is no attribute. */
    private enum Field {
        PARTICIPANT,
        GROUP,
        DATE,
        DURATION,
        INTERVIEWERS,
        PLACE,
        WAVE;

        static Optional<Field> of(String name) {
            return switch (name.strip().toLowerCase(Locale.ROOT)) {
                case "participant", "respondent", "pseudonym", "person" -> Optional.of(PARTICIPANT);
                case "group" -> Optional.of(GROUP);
                case "date", "interview date" -> Optional.of(DATE);
                case "duration", "length" -> Optional.of(DURATION);
                case "interviewer", "interviewers" -> Optional.of(INTERVIEWERS);
                case "place", "location", "site" -> Optional.of(PLACE);
                case "wave" -> Optional.of(WAVE);
                default -> Optional.empty();
            };
        }
    }

    /**
     * What named values say: {@code participant}, {@code group}, {@code date}, {@code duration}, {@code interviewers},
     * {@code place} and {@code wave} are what they are called, any other name is an attribute of the participant.
     *
     * @param values by name; blank ones say nothing
     */
    public static Particulars of(Map<String, String> values) {
        Map<Field, String> known = new java.util.EnumMap<>(Field.class);
        Map<String, String> attributes = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!value.isBlank()) {
                Field.of(name)
                        .ifPresentOrElse(
                                field -> known.put(field, value.strip()),
                                () -> attributes.put(name.strip(), value.strip()));
            }
        });
        Facts facts = new Facts(
                known.getOrDefault(Field.GROUP, ""),
                known.getOrDefault(Field.DATE, ""),
                known.getOrDefault(Field.DURATION, ""),
                known.getOrDefault(Field.INTERVIEWERS, ""),
                known.getOrDefault(Field.PLACE, ""),
                known.getOrDefault(Field.WAVE, ""));
        return new Particulars(known.getOrDefault(Field.PARTICIPANT, ""), facts, attributes);
    }

    /** This, and where it says nothing the other. */
    public Particulars or(Particulars other) {
        Map<String, String> all = new LinkedHashMap<>(attributes);
        other.attributes.forEach(all::putIfAbsent);
        return new Particulars(first(participant, other.participant), over(other.facts), all);
    }

    /** These facts, and where they say nothing those. */
    Facts over(Facts those) {
        return new Facts(
                first(facts.group(), those.group()),
                first(facts.date(), those.date()),
                first(facts.duration(), those.duration()),
                first(facts.interviewers(), those.interviewers()),
                first(facts.place(), those.place()),
                first(facts.wave(), those.wave()),
                those.kind());
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }

    /** All that is said, by what it is called, in the order in which it is told to people. */
    public Map<String, String> named() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("participant", participant);
        all.put("group", facts.group());
        all.put("date", facts.date());
        all.put("duration", facts.duration());
        all.put("interviewers", facts.interviewers());
        all.put("place", facts.place());
        all.put("wave", facts.wave());
        all.values().removeIf(String::isBlank);
        all.putAll(attributes);
        return all;
    }
}
