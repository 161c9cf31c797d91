package org.sheaf.study;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The place of one page in a snapshot. The page is loaded when first asked for; a slot that a later snapshot has
 * replaced keeps its page, because the store then holds the newer one. Any thread.
 */
public final class PageSlot {

    private final Counts counts;
    private final Supplier<Page> loader;
    private volatile @Nullable Page kept;

    private PageSlot(Counts counts, Supplier<Page> loader, @Nullable Page kept) {
        this.counts = counts;
        this.loader = loader;
        this.kept = kept;
    }

    /** A slot whose page lies in the store; the loader may cache. */
    public static PageSlot stored(Counts counts, Supplier<Page> loader) {
        return new PageSlot(counts, loader, null);
    }

    /** A slot that holds its page; once {@link #release} is called it loads it again when asked for. */
    public static PageSlot holding(Page page, Supplier<Page> loader) {
        return new PageSlot(Counts.of(page), loader, page);
    }

    /** The page. */
    public Page page() {
        Page known = kept;
        if (known != null) {
            return known;
        }
        Page loaded = loader.get();
        // The writer may have kept the page and replaced it in the store while we were loading.
        Page keptMeanwhile = kept;
        return keptMeanwhile != null ? keptMeanwhile : loaded;
    }

    /** Its counts, without loading it. */
    public Counts counts() {
        return counts;
    }

    /** Holds the page from now on; called by the writer before the store gets a newer one. */
    public void keep() {
        kept = page();
    }

    /** Lets the page go, to be loaded again when asked for; only for a slot of the newest snapshot. */
    public void release() {
        kept = null;
    }

    /** How the page is loaded, for the slot that takes this one's place. */
    Supplier<Page> loader() {
        return loader;
    }
}
