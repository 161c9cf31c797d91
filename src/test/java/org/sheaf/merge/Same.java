package org.sheaf.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Coding;
import org.sheaf.study.Entity;
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
