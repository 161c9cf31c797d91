package org.sheaf.desktop.quotations;

import java.util.Collection;
import java.util.Optional;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/**
 * One condition on the rows of the table.
 *
 * @param kind what it asks about
 * @param value an identity, or the words wanted; empty where the kind says all
 * @param attribute the attribute asked about, empty for the other kinds
 */
public record RowFilter(Kind kind, String value, String attribute) {

    /** What can be asked about. */
    public enum Kind {
        EXEMPLARY("exemplary"),
        MEMO("memo"),
        UNCODED("uncoded"),
        PARTICIPANTS("participants"),
        PARTICIPANT("participant"),
        GROUP("group"),
        ATTRIBUTE("attribute"),
        CODER("coder"),
        TRANSCRIPT("transcript"),
        TEXTS("texts");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** A condition without a value. */
    public static RowFilter of(Kind kind) {
        return new RowFilter(kind, "", "");
    }

    /** A condition with an identity or words. */
    public static RowFilter of(Kind kind, Object value) {
        return new RowFilter(kind, String.valueOf(value), "");
    }

    /** Participants with a value of an attribute. */
    public static RowFilter attribute(String name, String value) {
        return new RowFilter(Kind.ATTRIBUTE, value, name);
    }

    /** Conditions of one kind widen each other, those of different kinds narrow. */
    static boolean all(Collection<RowFilter> filters, TableRow row) {
        for (RowFilter filter : filters) {
            boolean one = false;
            for (RowFilter other : filters) {
                one |= other.isLike(filter) && other.holds(row);
            }
            if (!one) {
                return false;
            }
        }
        return true;
    }

    private boolean isLike(RowFilter other) {
        return kind == other.kind && attribute.equals(other.attribute);
    }

    /** Whether a row fulfils it. */
    boolean holds(TableRow row) {
        return switch (kind) {
            case EXEMPLARY -> row.quote().exemplary();
            case MEMO -> row.quote().memo();
            case UNCODED -> row.codes().isEmpty();
            case PARTICIPANTS -> !row.place().people().isEmpty();
            case PARTICIPANT -> row.place().people().stream().anyMatch(person -> isIt(person.id()));
            case GROUP -> row.groups().stream().anyMatch(value::equalsIgnoreCase);
            case ATTRIBUTE -> row.values(attribute).stream().anyMatch(value::equalsIgnoreCase);
            case CODER -> row.coders().stream().anyMatch(coder -> isIt(coder.id()));
            case TRANSCRIPT -> isIt(row.quote().transcript().id());
            case TEXTS -> row.quote().transcript().kind().word().equals(value);
        };
    }

    private boolean isIt(Id<?> id) {
        return id.toString().equals(value);
    }

    /** What it is called, for instance “Coder: Tom”. */
    String label(Study study) {
        String label = Words.of("table.filter." + kind.word);
        return switch (kind) {
            case EXEMPLARY, MEMO, UNCODED, PARTICIPANTS -> label;
            case ATTRIBUTE -> Words.of("table.filter.of", attribute, value);
            case TEXTS -> Words.of("table.filter.of", label, Words.of("transcripts.kind." + value));
            default -> Words.of("table.filter.of", label, name(study).orElse("?"));
        };
    }

    private Optional<String> name(Study study) {
        return switch (kind) {
            case PARTICIPANT ->
                study.participants().find(new Id<Participant>(uuid())).map(Participant::name);
            case CODER -> study.coders().find(new Id<Coder>(uuid())).map(Coder::name);
            case TRANSCRIPT ->
                study.transcripts().find(new Id<Transcript>(uuid())).map(Transcript::name);
            default -> Optional.of(value);
        };
    }

    private java.util.UUID uuid() {
        return java.util.UUID.fromString(value);
    }
}
