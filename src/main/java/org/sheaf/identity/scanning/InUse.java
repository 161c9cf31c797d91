package org.sheaf.identity.scanning;

import java.util.HashSet;
import java.util.Set;
import org.sheaf.identity.finding.Form;
import org.sheaf.identity.register.Register;
import org.sheaf.study.Identity;
import org.sheaf.text.Span;

/** What stands in texts instead of originals: pseudonyms, descriptions in brackets. None of it is a candidate. */
final class InUse {

    private final Set<String> names = new HashSet<>();
    private final Set<String> bracketed = new HashSet<>();

    private InUse() {}

    /** What was applied. */
    static InUse of(Register register) {
        InUse inUse = new InUse();
        for (Identity identity : register.identities()) {
            String text = identity.substitute().text();
            if (identity.verdict() != Identity.Verdict.REPLACE || text.isEmpty()) {
                continue;
            }
            if (text.startsWith("[")) {
                inUse.bracketed.add(Form.key(text));
            } else {
                inUse.names.add(Form.key(text));
                inUse.names.addAll(Form.parts(Form.key(text)));
            }
        }
        return inUse;
    }

    /** Whether a name is a pseudonym, or made of pseudonyms alone. */
    boolean has(String name) {
        String key = Form.key(name);
        return !names.isEmpty() && (names.contains(key) || names.containsAll(Form.parts(key)) && !key.isEmpty());
    }

    /** Whether what stands there is a pseudonym, or lies in a description. */
    boolean has(String text, Span span) {
        if (has(span.of(text))) {
            return true;
        }
        int open = text.lastIndexOf('[', span.start());
        int close = text.indexOf(']', span.start());
        return !bracketed.isEmpty()
                && open >= 0
                && close >= span.end()
                && bracketed.contains(Form.key(text.substring(open, close + 1)));
    }
}
