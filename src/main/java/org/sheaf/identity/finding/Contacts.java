package org.sheaf.identity.finding;

import static org.sheaf.study.IdentityKind.CONTACT;

import java.util.List;

/** How somebody is reached: mail, telephone, pages, names on networks. */
final class Contacts {

    private static final String ENDINGS =
            "(?:com|org|net|edu|gov|info|io|eu|ie|de|fr|nl|scot|wales|(?:(?:co|org|ac|gov|nhs|sch|police)\\.)?uk)";
    private static final String ENDINGS_SAID = "(?:com|org|net|edu|info|eu|ie|de|fr|uk)";

    private Contacts() {}

    static List<Recogniser> all() {
        return List.of(
                Recogniser.of(
                        CONTACT,
                        Source.EMAIL,
                        "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._%+'-]*[\\p{L}\\p{N}_])?@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}"),
                Recogniser.anyCase(
                        CONTACT,
                        Source.EMAIL,
                        "\\b[\\w'-]+(?: (?:dot|underscore|dash|hyphen) [\\w-]+)* at [\\w-]+(?: dot [\\w-]+)* dot "
                                + ENDINGS_SAID + "\\b",
                        found -> true),
                Recogniser.anyCase(
                        CONTACT,
                        Source.LINK,
                        "\\b(?:https?://|ftp://|www\\.)[^\\s<>\"')\\]]*[^\\s<>\"')\\].,;:!?]",
                        found -> found.indexOf('.') > 0),
                Recogniser.anyCase(
                        CONTACT,
                        Source.LINK,
                        "(?<![@\\w.])[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9-]+)*\\." + ENDINGS
                                + "(?:/[^\\s<>\"')\\]]*[^\\s<>\"')\\].,;:!?])?(?![\\w@])",
                        found -> true),
                Recogniser.of(CONTACT, Source.HANDLE, "(?<![\\w@.])@[A-Za-z_](?:[\\w.]{1,28}\\w)"),
                Recogniser.of(
                        CONTACT,
                        Source.LINK,
                        "(?<![\\w.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\w.]*\\d)",
                        Checks::isInternetAddress),
                Recogniser.of(
                        CONTACT,
                        Source.PHONE,
                        "(?<![\\w+])(?:\\+|\\((?=\\d{2,5}\\)))?\\d(?:[ .()/–-]{0,2}\\d){7,16}(?!\\w)",
                        Checks::isPhone),
                Recogniser.anyCase(
                        CONTACT,
                        Source.PHONE,
                        "\\b" + NumberWords.DIGITS_SAID + "\\b",
                        said -> NumberWords.said(said).length() >= 7));
    }
}
