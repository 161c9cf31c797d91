package org.sheaf.reconcile.passages;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Id;
import org.sheaf.study.Study;

/** The codes that frozen layers speak of, as the study knows them today. Immutable. */
public final class CodesInQuestion {

    private final Study study;
    private final Map<Id<Code>, Id<Code>> mergedInto = new HashMap<>();
    private final Map<Id<Code>, Code> gone = new HashMap<>();

    /** Of a study as it stands. */
    public CodesInQuestion(Study study) {
        this.study = study;
        for (Code code : study.codes()) {
            code.former().forEach(former -> mergedInto.put(former, code.id()));
        }
        for (FrameworkVersion version : study.versions()) {
            version.codes().forEach(code -> gone.put(code.id(), code));
        }
    }

    /** The code itself, or the one into which it was merged since. */
    public Id<Code> today(Id<Code> code) {
        return study.codes().has(code) ? code : mergedInto.getOrDefault(code, code);
    }

    /** Its name; a removed code's as the newest framework version has it. */
    public String name(Id<Code> code) {
        return study.codes().find(today(code)).map(Code::name).orElseGet(() -> {
            Code known = gone.get(code);
            return known == null ? "a code that was removed" : known.name();
        });
    }

    /** Whether it is still part of the study. */
    public boolean isThere(Id<Code> code) {
        return study.codes().has(today(code));
    }

    /** Whether one of two different codes stands above the other. */
    boolean isAboveOrBelow(Id<Code> one, Id<Code> other) {
        return isAbove(one, other) || isAbove(other, one);
    }

    private boolean isAbove(Id<Code> above, Id<Code> below) {
        @Nullable Id<Code> at = below;
        while (at != null) {
            if (at.equals(above)) {
                return true;
            }
            at = study.codes().find(at).map(Code::parent).orElse(null);
        }
        return false;
    }
}
