package org.sheaf.study;

import java.util.Arrays;
import java.util.Optional;

/** What something that could tell who somebody is stands for. */
public enum IdentityKind {
    PERSON("person"),
    PLACE("place"),
    ORGANISATION("organisation"),
    CONTACT("contact"),
    ADDRESS("address"),
    NUMBER("number"),
    DATE("date"),
    AGE("age"),
    OTHER("other");

    private final String word;

    IdentityKind(String word) {
        this.word = word;
    }

    /** Its word in tables. */
    public String word() {
        return word;
    }

    /** Whether it is called by a name, which has parts, nicknames and slips; numbers, dates and addresses have none. */
    public boolean isName() {
        return switch (this) {
            case PERSON, PLACE, ORGANISATION, OTHER -> true;
            case CONTACT, ADDRESS, NUMBER, DATE, AGE -> false;
        };
    }

    /** The kind of a word; empty when there is none. */
    public static Optional<IdentityKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
