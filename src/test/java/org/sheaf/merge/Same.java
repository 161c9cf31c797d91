package org.sheaf.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Code;
import org.sheaf.study.Coding;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Merging;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** Whether two copies hold the same, whatever order it came in; the records of merges aside. */
final class Same {

    private static final Span NOWHERE = new Span(0, 1);

    private Same() {}

    static void assertSame(MemoryCopy one, MemoryCopy other) {
        assertSame(one, other, true);
    }

    /** The same; where on the text quotations and bookmarks stand is not asked. */
    static void assertSameButPlaces(MemoryCopy one, MemoryCopy other) {
        assertSame(one, other, false);
    }

    private static void assertSame(MemoryCopy one, MemoryCopy other, boolean places) {
        Map<String, Entity> here = objects(one.study(), places);
        Map<String, Entity> there = objects(other.study(), places);
        assertThat(there.keySet()).isEqualTo(here.keySet());
        here.forEach((key, entity) -> assertThat(there.get(key)).isEqualTo(entity));
        assertThat(other.study().facts()).isEqualTo(one.study().facts());
        for (Transcript transcript : one.study().transcripts()) {
            Map<String, Quotation> mine = quotations(one.study(), transcript, places);
            Map<String, Quotation> theirs = quotations(other.study(), transcript, places);
            assertThat(theirs.keySet()).isEqualTo(mine.keySet());
            mine.forEach((key, quotation) -> assertThat(theirs.get(key)).isEqualTo(quotation));
            assertThat(other.of(transcript).text()).isEqualTo(one.of(transcript).text());
        }
    }

    /**
     * The same but for codes that only one of them has: nobody codes with such a code any more. It came back for a coding that
     * a third copy then took off, and in the other order it did not have to.
     */
    static void assertSameButForUnusedCodes(MemoryCopy one, MemoryCopy other) {
        MemoryCopy mine = one.withoutCodes(unused(one, other));
        assertSame(mine, other.withoutCodes(unused(other, one)));
    }

    private static Set<Id<Code>> unused(MemoryCopy copy, MemoryCopy than) {
        Set<Id<Code>> more = new HashSet<>();
        copy.study().codes().forEach(code -> more.add(code.id()));
        than.study().codes().forEach(code -> more.remove(code.id()));
        for (Transcript transcript : copy.study().transcripts()) {
            assertThat(copy.study().counts(transcript.id()).codes()).noneMatch(more::contains);
        }
        return more;
    }

    /** The identities of all that a copy holds beyond another one, with the extents of quotations. */
    static Set<String> things(MemoryCopy copy, MemoryCopy beyond) {
        Set<String> things = things(copy);
        things.removeAll(things(beyond));
        return things;
    }

    private static Set<String> things(MemoryCopy copy) {
        Set<String> things = new TreeSet<>(objects(copy.study(), true).keySet());
        for (Transcript transcript : copy.study().transcripts()) {
            quotations(copy.study(), transcript, true).forEach((id, quotation) -> things.add(id + quotation.span()));
        }
        return things;
    }

    private static Entity where(Entity entity, boolean places) {
        return !places && entity instanceof Bookmark bookmark ? bookmark.moved(0) : entity;
    }

    private static Map<String, Entity> objects(Study study, boolean places) {
        Map<String, Entity> objects = new TreeMap<>();
        for (Entity entity : study.tables().everything()) {
            if (!(entity instanceof Merging)) {
                objects.put(entity.getClass().getSimpleName() + " " + entity.id(), where(entity, places));
            }
        }
        return objects;
    }

    private static Map<String, Quotation> quotations(Study study, Transcript transcript, boolean places) {
        Map<String, Quotation> all = new TreeMap<>();
        for (Quotation quotation : study.page(transcript.id()).quotations()) {
            List<Coding> codings = quotation.codings().stream()
                    .sorted(Comparator.comparing(Coding::code))
                    .toList();
            Quotation now = quotation.coded(codings).sealed(0);
            all.put(quotation.id().toString(), places ? now : now.at(NOWHERE));
        }
        return all;
    }
}
