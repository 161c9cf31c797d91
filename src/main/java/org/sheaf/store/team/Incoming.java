package org.sheaf.store.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.CodeDecision;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Decision;
import org.sheaf.study.Edit;
import org.sheaf.study.Entity;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Page;
import org.sheaf.study.Participant;
import org.sheaf.study.Question;
import org.sheaf.study.Quotation;
import org.sheaf.study.Round;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/** Counts what edits bring, in words: codings and quotations, codes, themes and what else a team looks for. One thread. */
final class Incoming {

    private static final int MOST_NAMED = 8;
    private static final int MOST_IN_A_TITLE = 3;

    /** The kinds worth a line, as one and many of them are called. */
    private static final Map<Class<? extends Entity>, Words> KINDS = kinds();

    private final Tally codings = new Tally();
    private final Tally quotations = new Tally();
    private final Map<Class<?>, Tally> objects = new LinkedHashMap<>();

    private record Words(String one, String many) {
        String count(int n) {
            return n + " " + (n == 1 ? one : many);
        }
    }

    /** How many came, changed and went, and what some of them are called. */
    private static final class Tally {
        private int come;
        private int changed;
        private int gone;
        private final List<String> names = new ArrayList<>();

        boolean isEmpty() {
            return come + changed + gone == 0;
        }

        void add(@Nullable Object before, @Nullable Object after) {
            come += before == null ? 1 : 0;
            gone += after == null ? 1 : 0;
            changed += before != null && after != null ? 1 : 0;
        }

        String line(Words words) {
            List<String> parts = new ArrayList<>();
            if (come > 0) {
                parts.add(words.count(come) + (names.isEmpty() ? "" : " (" + named() + ")"));
            }
            if (changed > 0) {
                parts.add(parts.isEmpty() ? words.count(changed) + " changed" : changed + " changed");
            }
            if (gone > 0) {
                parts.add(parts.isEmpty() ? words.count(gone) + " removed" : gone + " removed");
            }
            return String.join(", ", parts);
        }

        private String named() {
            int more = names.size() - MOST_NAMED;
            return String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())))
                    + (more > 0 ? " and " + more + " more" : "");
        }
    }

    private static Map<Class<? extends Entity>, Words> kinds() {
        Map<Class<? extends Entity>, Words> kinds = new LinkedHashMap<>();
        kinds.put(Code.class, new Words("code", "codes"));
        kinds.put(Theme.class, new Words("theme", "themes"));
        kinds.put(Memo.class, new Words("memo", "memos"));
        kinds.put(Transcript.class, new Words("transcript", "transcripts"));
        kinds.put(Participant.class, new Words("participant", "participants"));
        kinds.put(Coder.class, new Words("coder", "coders"));
        kinds.put(FrameworkVersion.class, new Words("framework version", "framework versions"));
        kinds.put(Round.class, new Words("round", "rounds"));
        kinds.put(Decision.class, new Words("decision", "decisions"));
        kinds.put(CodeDecision.class, new Words("decision about codes", "decisions about codes"));
        kinds.put(Question.class, new Words("question of the topic guide", "questions of the topic guide"));
        return kinds;
    }

    /** Counts edits. */
    static Incoming of(List<Edit> edits) {
        Incoming incoming = new Incoming();
        edits.forEach(incoming::add);
        return incoming;
    }

    private void add(Edit edit) {
        if (edit instanceof Edit.OfQuotation q) {
            quotation(q.before(), q.after());
        } else if (edit instanceof Edit.OfPage p) {
            page(p.before(), p.after());
        } else if (edit instanceof Edit.OfEntity e) {
            Tally tally = objects.computeIfAbsent(e.any().getClass(), kind -> new Tally());
            tally.add(e.before(), e.after());
            if (e.before() == null) {
                name(e.any()).ifPresent(tally.names::add);
            }
        }
    }

    private static Optional<String> name(Entity entity) {
        if (entity instanceof Code code) {
            return Optional.of("‘" + code.name() + "’");
        } else if (entity instanceof Theme theme) {
            return Optional.of("‘" + theme.name() + "’");
        } else if (entity instanceof Transcript transcript) {
            return Optional.of("‘" + transcript.name() + "’");
        } else if (entity instanceof Participant person) {
            return Optional.of(person.name());
        }
        return entity instanceof Coder coder ? Optional.of(coder.name()) : Optional.empty();
    }

    private void page(Page before, Page after) {
        Map<Id<Quotation>, Quotation> left = new HashMap<>(2 * before.size());
        before.quotations().forEach(quotation -> left.put(quotation.id(), quotation));
        for (Quotation now : after.quotations()) {
            Quotation was = left.remove(now.id());
            if (was == null || !was.sealed(0).equals(now.sealed(0))) {
                quotation(was, now);
            }
        }
        left.values().forEach(was -> quotation(was, null));
    }

    private void quotation(@Nullable Quotation before, @Nullable Quotation after) {
        quotations.add(before, after);
        List<Coding> was = before == null ? List.of() : before.codings();
        List<Coding> now = after == null ? List.of() : after.codings();
        now.stream()
                .filter(coding -> before == null || !before.has(coding.code()))
                .forEach(coding -> codings.add(null, coding));
        was.stream()
                .filter(coding -> after == null || !after.has(coding.code()))
                .forEach(coding -> codings.add(coding, null));
    }

    /** A line for each kind of which something comes, changes or goes. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!quotations.isEmpty()) {
            lines.add(quotations.line(new Words("quotation", "quotations")));
        }
        if (!codings.isEmpty()) {
            lines.add(codings.line(new Words("coding", "codings")));
        }
        KINDS.forEach((kind, words) -> {
            Tally tally = objects.get(kind);
            if (tally != null && !tally.isEmpty()) {
                lines.add(tally.line(words));
            }
        });
        return lines;
    }

    /** What comes, in a few words: “214 codings, 3 codes”; empty where nothing new comes. */
    String brief() {
        List<String> parts = new ArrayList<>();
        if (codings.come > 0) {
            parts.add(new Words("coding", "codings").count(codings.come));
        } else if (quotations.come > 0) {
            parts.add(new Words("quotation", "quotations").count(quotations.come));
        }
        KINDS.forEach((kind, words) -> {
            Tally tally = objects.get(kind);
            if (tally != null && tally.come > 0 && parts.size() < MOST_IN_A_TITLE) {
                parts.add(words.count(tally.come));
            }
        });
        return String.join(", ", parts);
    }
}
