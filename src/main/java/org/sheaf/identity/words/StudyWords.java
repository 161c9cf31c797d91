package org.sheaf.identity.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Coder;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.Records;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.study.Value;

/**
 * The words of everything in a study that is no transcript's text: names, definitions, memos, attributes, facts, comments. It goes
 * by the records themselves, so that a field which a later schema adds is among them without anybody having to think of it.
 * One thread.
 */
@SuppressWarnings("ReferenceEquality") // an untouched value stays the same object; comparing would cost its size
public final class StudyWords {

    /** Components that hold the program's words, not a person's. */
    private static final Set<String> NOT_WRITTEN =
            Set.of("sha256", "format", "encoding", "convention", "item", "relation", "trayKey");

    private final Records records = new Records();

    /** All words, object by object; those of a coder's own name and of identities are left out. */
    public List<Wording> of(Study study) {
        List<Wording> all = new ArrayList<>();
        of(study.facts(), all);
        study.tables().everything().forEach(entity -> of(entity, all));
        for (Transcript transcript : study.transcripts()) {
            comments(study, transcript, all);
        }
        return all;
    }

    private void of(Entity entity, List<Wording> all) {
        if (isApart(entity)) {
            return;
        }
        Class<? extends Entity> holder = entity.getClass();
        UUID id = entity.id().value();
        written((Record) entity, "", (part, words) -> {
            all.add(new Wording(new Where(holder, id, part, 0), words));
            return words;
        });
    }

    private static void comments(Study study, Transcript transcript, List<Wording> all) {
        if (study.counts(transcript.id()).quotations() == 0) {
            return;
        }
        for (Quotation quotation : study.page(transcript.id()).quotations()) {
            quotation.codings().stream()
                    .filter(coding -> !coding.comment().isBlank())
                    .forEach(coding -> all.add(new Wording(
                            new Where(Transcript.class, transcript.id().value(), "comment", 0), coding.comment())));
        }
    }

    /** Coders are the researchers; what is in an identity is about to go into the vault. */
    private static boolean isApart(Entity entity) {
        return entity instanceof Coder || entity instanceof Identity;
    }

    /** An object with other words; of pages in it the comments. */
    public Entity with(Entity entity, UnaryOperator<String> words) {
        return isApart(entity) ? entity : (Entity) written((Record) entity, "", (part, old) -> words.apply(old));
    }

    /** A page whose comments have other words. */
    public static Page with(Page page, UnaryOperator<String> words) {
        boolean commented = page.quotations().stream()
                .flatMap(quotation -> quotation.codings().stream())
                .anyMatch(coding -> !coding.comment().isBlank());
        return commented
                ? Page.of(page.quotations().stream()
                        .map(quotation -> quotation.coded(quotation.codings().stream()
                                .map(coding -> coding.weighed(coding.weight(), said(coding.comment(), words)))
                                .toList()))
                        .toList())
                : page;
    }

    private static String said(String comment, UnaryOperator<String> words) {
        return comment.isBlank() ? comment : words.apply(comment);
    }

    /** Hears words and says what they become. */
    private interface Hearing {
        String hear(String part, String words);
    }

    private Record written(Record record, String path, Hearing hearing) {
        List<String> names = records.names(record);
        @Nullable Object[] parts = records.parts(record);
        boolean changed = false;
        for (int i = 0; i < parts.length; i++) {
            Object part = parts[i];
            if (part == null || NOT_WRITTEN.contains(names.get(i))) {
                continue;
            }
            Object now = value(part, path.isEmpty() ? names.get(i) : path + "." + names.get(i), hearing);
            changed |= now != part;
            parts[i] = now;
        }
        return changed ? records.like(record, parts) : record;
    }

    private Object value(Object value, String path, Hearing hearing) {
        if (value instanceof String words) {
            return words.isBlank() ? words : same(words, hearing.hear(path, words));
        } else if (value instanceof Value.Words words) {
            String now = hearing.hear(path, words.text());
            return now.equals(words.text()) ? words : new Value.Words(now);
        } else if (value instanceof Id<?> || value instanceof UUID || value instanceof Value) {
            return value;
        } else if (value instanceof Page page) {
            return with(page, words -> hearing.hear(path, words));
        } else if (value instanceof Record record) {
            return written(record, path, hearing);
        } else if (value instanceof List<?> list) {
            return list(list, path, hearing);
        } else if (value instanceof Map<?, ?> map) {
            return map(map, path, hearing);
        }
        return value;
    }

    /** The old object where nothing changed, so that an untouched record stays the same. */
    private static String same(String old, String now) {
        return now.equals(old) ? old : now;
    }

    private List<?> list(List<?> list, String path, Hearing hearing) {
        List<Object> now = new ArrayList<>(list.size());
        boolean changed = false;
        for (Object each : list) {
            Object then = value(each, path, hearing);
            changed |= then != each;
            now.add(then);
        }
        return changed ? now : list;
    }

    private Map<?, ?> map(Map<?, ?> map, String path, Hearing hearing) {
        Map<Object, Object> now = new LinkedHashMap<>();
        boolean changed = false;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object key = value(entry.getKey(), path, hearing);
            Object then = value(entry.getValue(), path, hearing);
            changed |= key != entry.getKey() || then != entry.getValue();
            now.put(key, then);
        }
        return changed ? now : map;
    }
}
