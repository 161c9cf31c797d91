package org.sheaf.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Coder;
import org.sheaf.study.Entry;
import org.sheaf.study.Study;
import org.sheaf.workbench.OpenStudy;
import org.sheaf.workbench.Receipt;

/** Journal entries as the command line shows them. */
final class Entries {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Entries() {}

    /** What was done just now. */
    static Answer done(OpenStudy open, Receipt receipt) {
        Entry entry = receipt.written();
        return entry == null
                ? new Answer().put("entry", null).line("Nothing changed.")
                : new Answer().put("entry", object(entry, open.study())).line(entry.name());
    }

    /** An entry as JSON. */
    static Map<String, @Nullable Object> object(Entry entry, Study study) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("position", entry.position());
        map.put("when", entry.when().toString());
        map.put("coder", coder(entry, study));
        map.put("kind", entry.kind());
        map.put("name", entry.name());
        entry.target().ifPresent(target -> map.put("takes_back", target));
        return map;
    }

    /** An entry as a line. */
    static String line(Entry entry, Study study, ZoneId zone) {
        return String.format(
                Locale.ROOT,
                "%5d  %s  %-16s  %s",
                entry.position(),
                MINUTE.format(entry.when().atZone(zone)),
                coder(entry, study),
                entry.name());
    }

    private static String coder(Entry entry, Study study) {
        return study.coders().find(entry.coder()).map(Coder::name).orElse("someone");
    }
}
