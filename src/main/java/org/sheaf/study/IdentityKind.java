package org.sheaf.identity.finding;

/** What something that could tell who somebody is stands for. */
public enum Kind {
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

    Kind(String word) {
        this.word = word;
    }

    /** Its word in tables. */
    public String word() {
        return word;
    }
}
