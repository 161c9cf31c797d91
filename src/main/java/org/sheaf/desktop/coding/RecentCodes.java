package org.sheaf.desktop.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sheaf.desktop.action.Settings;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Study;

/** The codes used last in a study on this machine, newest first; digits stand for the first nine. EDT only. */
public final class RecentCodes {

    /** How many have a digit. */
    public static final int DIGITS = 9;

    private final Settings settings;
    private final String key;
    private final List<Id<Code>> codes = new ArrayList<>();

    /** Those remembered for a study. */
    public RecentCodes(Settings settings, Study study) {
        this.settings = settings;
        this.key = "codes." + study.facts().id();
        settings.get(key)
                .ifPresent(text -> Arrays.stream(text.split(" "))
                        .filter(id -> !id.isBlank())
                        .forEach(id -> codes.add(Id.of(id))));
    }

    /** Those that still are in the study, newest first. */
    public List<Code> in(Study study) {
        return codes.stream()
                .map(id -> study.codes().find(id).orElse(null))
                .filter(Objects::nonNull)
                .limit(DIGITS)
                .toList();
    }

    /** Puts a code in front. Its digit becomes 1, so the others move on by one. */
    public void used(Id<Code> code) {
        codes.remove(code);
        codes.add(0, code);
        while (codes.size() > 2 * DIGITS) {
            codes.remove(codes.size() - 1);
        }
        settings.put(key, codes.stream().map(Id::toString).collect(Collectors.joining(" ")));
    }
}
