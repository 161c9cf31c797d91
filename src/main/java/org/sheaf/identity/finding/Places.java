package org.sheaf.identity.finding;

import static org.sheaf.study.IdentityKind.ADDRESS;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where somebody lives: postcodes, streets with a number. */
final class Places {

    /** The areas there are (Royal Mail, Postcode Address File), so that “B12” of a vitamin's full name is no postcode. */
    private static final Set<String> AREAS =
            Set.of(("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN"
                            + " DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU"
                            + " M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA"
                            + " TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
                    .split(" "));

    private static final Pattern AREA = Pattern.compile("^[A-Z]{1,2}");
    private static final String OUTWARD = "(?:[A-Z]{1,2}\\d[A-Z\\d]?)";
    private static final String STREET =
            "(?:Street|St\\.?|Road|Rd\\.?|Lane|Ln|Avenue|Ave|Close|Drive|Crescent|Court|Place|Square|Terrace|Way"
                    + "|Gardens?|Grove|Hill|Row|Walk|Mews|Park|Parade|Green|Rise|View|Quay|Wharf|Yard|Buildings?|House|Villas?|Estate|Path"
                    + "|Rise|Bank|Croft|Gate|Cottages?)";
    private static final String NAME = "(?:\\p{Lu}[\\p{L}'-]+|St\\.?)";
    private static final String FLAT = "(?:(?:Flat|flat|Apartment|apartment|Unit|unit|Apt\\.?) \\d{1,4}[a-zA-Z]?,? )?";

    private Places() {}

    static List<Recogniser> all() {
        return List.of(
                Recogniser.anyCase(
                        ADDRESS, Source.POSTCODE, "\\b" + OUTWARD + " ?\\d[ABD-HJLNP-UW-Z]{2}\\b", Places::isArea),
                Recogniser.anyCase(
                        ADDRESS,
                        Source.POSTCODE,
                        "\\b(?:postcode|post code)(?:'s|,? (?:is|was)|:)? (?<it>" + OUTWARD + ")\\b",
                        Places::isArea),
                Recogniser.of(
                        ADDRESS,
                        Source.ADDRESS,
                        "\\b" + FLAT + "(?:(?:number|Number|no\\.?) )?\\d{1,4}[a-zA-Z]?,? (?:" + NAME + " ){1,3}"
                                + STREET + "(?!\\w)"),
                Recogniser.of(
                        ADDRESS,
                        Source.ADDRESS,
                        "\\b" + FLAT
                                + "(?:(?:number|Number|no\\.?) )?\\d{1,4}[a-zA-Z]?,? (?:(?!the |a )[\\p{L}'-]+ ){1,2}"
                                + "(?:street|road|lane|avenue|close|crescent|terrace)(?!\\w)"),
                Recogniser.of(ADDRESS, Source.ADDRESS, "\\b\\d{1,4}[a-d] \\p{Lu}[\\p{L}'-]+(?!\\w)"),
                Recogniser.of(
                        ADDRESS, Source.ADDRESS, "\\b(?:Flat|flat|Apartment|apartment) \\d{1,4}[a-zA-Z]?(?!\\w)"));
    }

    private static boolean isArea(String found) {
        Matcher area = AREA.matcher(found.toUpperCase(Locale.ROOT));
        return area.find() && AREAS.contains(area.group());
    }
}
