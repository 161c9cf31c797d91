package org.sheaf.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Transcript;

/** Pages read lately, up to a number of codings. Any thread. */
final class PageCache {

    /** About 100 bytes each. */
    private static final int MOST_CODINGS = 600_000;

    private final LinkedHashMap<Id<Transcript>, Page> pages = new LinkedHashMap<>(64, 0.75f, true);
    private int codings;
    private long writes;

    /** The page, read by {@code reader} when it is not at hand. */
    Page get(Id<Transcript> transcript, Supplier<Page> reader) {
        long seen;
        synchronized (this) {
            Page known = pages.get(transcript);
            if (known != null) {
                return known;
            }
            seen = writes;
        }
        Page page = reader.get();
        synchronized (this) {
            // What was read while a change was stored may be the older page.
            if (seen == writes) {
                put(transcript, page);
            }
        }
        return page;
    }

    /** Says that a change is about to be stored. */
    synchronized void writing() {
        writes++;
    }

    /** Takes in the pages of a stored change; null drops one. */
    synchronized void written(Map<Id<Transcript>, @Nullable Page> changed) {
        writes++;
        changed.forEach((transcript, page) -> {
            forget(pages.remove(transcript));
            if (page != null) {
                put(transcript, page);
            }
        });
    }

    private synchronized void put(Id<Transcript> transcript, Page page) {
        forget(pages.put(transcript, page));
        codings += weight(page);
        Iterator<Page> oldest = pages.values().iterator();
        while (codings > MOST_CODINGS && pages.size() > 1) {
            forget(oldest.next());
            oldest.remove();
        }
    }

    private synchronized void forget(@Nullable Page page) {
        if (page != null) {
            codings -= weight(page);
        }
    }

    private static int weight(Page page) {
        return page.size() + page.codings() + 10;
    }
}
