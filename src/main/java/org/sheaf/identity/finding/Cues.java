package org.sheaf.identity.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sheaf.study.IdentityKind;
import org.sheaf.text.Folding;

/**
 * Words after which a name is likely, whether or not it has a capital, and roles that few people have. What they find is a
 * guess that a person looks at. Stateless; any thread.
 */
public final class Cues {

    private static final Set<String> NO_NAMES = WordLists.read("no-names-en.txt");
    private static final String KIN =
            "(?:mate|friend|best friend|sister|brother|son|daughter|husband|wife|partner|mum|mother|dad|father|cousin|niece|nephew"
                    + "|neighbour|boyfriend|girlfriend|ex|uncle|aunt|auntie|nan|gran|grandad|baby|little boy|little girl|stepdad|stepmum"
                    + "|boss|manager|keyworker|key worker|social worker|support worker|nurse|doctor|GP|consultant|midwife|counsellor)";
    private static final String NAME = "(?<it>\\p{Lu}[\\p{L}'-]*\\p{L}(?: \\p{Lu}[\\p{L}'-]*\\p{L})*)";

    private static final List<Recogniser> ALL = Stream.of(
                    of(IdentityKind.PERSON, "\\b(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[Yy]our) " + KIN + ",? " + NAME),
                    of(IdentityKind.PERSON, "\\b(?:called|named|name's|name is|name was) " + NAME),
                    of(IdentityKind.ORGANISATION, "\\b[Ww]ork(?:s|ed|ing)? (?:at|for) (?:the )?" + NAME),
                    of(
                            IdentityKind.ORGANISATION,
                            "\\b(?:went|goes|go|going) to (?:the )?(?<it>(?:\\p{Lu}[\\p{L}'-]+ )+School)\\b"),
                    of(IdentityKind.PLACE, "\\b(?:[Ll]iv(?:e|es|ed|ing)|grew up|born) in " + NAME),
                    of(
                            IdentityKind.OTHER,
                            "\\b(?<it>the only (?!one\\b|ones\\b|thing|things|time|way|reason|people|person|problem|other|place"
                                    + "|difference|question|bit|part|two|three)(?:[\\p{L}'-]+ ){1,3}(?:in|at|on) (?:the |our |this )?"
                                    + "(?:\\p{Lu}[\\p{L}'-]+|street|village|town|ward|school|team|unit|building|area|family|city))"))
            .toList();

    private Cues() {}

    private static Recogniser of(IdentityKind kind, String pattern) {
        return Recogniser.of(kind, Source.CUE, pattern, Cues::isName);
    }

    private static boolean isName(String found) {
        return Character.isLowerCase(found.charAt(0)) || !NO_NAMES.contains(Folding.letters(found.split(" ")[0]));
    }

    /**
     * What cues point to.
     *
     * @param text of one turn or paragraph
     */
    public static List<Find> in(String text) {
        List<Find> found = new ArrayList<>();
        String plain = Patterns.plain(text);
        ALL.forEach(recogniser -> recogniser.find(plain, found::add));
        return found;
    }
}
