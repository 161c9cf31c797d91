package org.sheaf.desktop.participants.matching;

import java.util.List;
import java.util.stream.Collectors;
import org.sheaf.desktop.action.Words;
import org.sheaf.tables.PeopleMatch;
import org.sheaf.tables.PeopleRow;

/** What is said of a row of a table of people. */
final class RowWords {

    private RowWords() {}

    /** Who it is, for instance “Marit, by name”. */
    static String match(PeopleRow row) {
        PeopleMatch match = row.match();
        if (match instanceof PeopleMatch.Known known) {
            boolean same = known.person().name().equalsIgnoreCase(row.name());
            return same
                    ? known.by()
                    : Words.of("people.match.known", known.person().name(), known.by());
        } else if (match instanceof PeopleMatch.Perhaps perhaps) {
            return Words.of("people.match.perhaps", perhaps.person().name(), perhaps.why());
        } else if (match instanceof PeopleMatch.Newcomer) {
            return Words.of("people.match.new");
        }
        return Words.of(match instanceof PeopleMatch.LeftOut ? "people.match.out" : "people.match.nobody");
    }

    /** One thing that would become different, for instance “age: 46 → 47”. */
    static String difference(PeopleRow.Difference one) {
        String what = what(one.what());
        if (one.before().isEmpty()) {
            return Words.of("people.difference.new", what, one.after());
        }
        return one.after().isEmpty()
                ? Words.of("people.difference.gone", what, one.before())
                : Words.of("people.difference", what, one.before(), one.after());
    }

    private static String what(String what) {
        return switch (what) {
            case "participant" -> Words.of("people.use.participant");
            case "role" -> Words.of("people.use.role");
            case "group" -> Words.of("people.use.group");
            case "transcripts" -> Words.of("people.use.transcripts");
            case "stands for" -> Words.of("people.standsFor");
            default -> what.replace('_', ' ');
        };
    }

    /** What does not fit; of a row that waits to be told who it is, what becomes of it. */
    static List<String> faults(PeopleRow row) {
        return row.match() instanceof PeopleMatch.Perhaps ? List.of(Words.of("people.waiting")) : row.faults();
    }

    /** What would become different, in one line. */
    static String differences(PeopleRow row) {
        String all = row.differences().stream().map(RowWords::difference).collect(Collectors.joining(" · "));
        boolean known = row.match() instanceof PeopleMatch.Known;
        return all.isEmpty() && known && row.faults().isEmpty() ? Words.of("people.same") : all;
    }

    /** The row for a screen reader. */
    static String all(PeopleRow row) {
        String faults = String.join(" ", faults(row));
        return Words.of("people.row", row.line(), row.name(), match(row), differences(row), faults);
    }
}
