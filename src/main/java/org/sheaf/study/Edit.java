package org.sheaf.study;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One object before and after a change. A change is a list of these; the inverse is the list turned round. */
public sealed interface Edit {

    /** The edit that takes this one back. */
    Edit inverse();

    /**
     * An object of the snapshot.
     *
     * @param before null when it is new
     * @param after null when it goes
     */
    record OfEntity(@Nullable Entity before, @Nullable Entity after) implements Edit {
        /** Refuses an edit of nothing, or of two different objects. */
        public OfEntity {
            if (before == null && after == null
                    || before != null && after != null && !before.id().equals(after.id())) {
                throw new IllegalArgumentException("an edit changes one object");
            }
        }

        /** The object as far as it exists. */
        public Entity any() {
            return after != null ? after : java.util.Objects.requireNonNull(before);
        }

        @Override
        public Edit inverse() {
            return new OfEntity(after, before);
        }
    }

    /**
     * A quotation with its codings.
     *
     * @param transcript where
     * @param before null when it is new
     * @param after null when it goes
     */
    record OfQuotation(
            Id<Transcript> transcript,
            @Nullable Quotation before,
            @Nullable Quotation after) implements Edit {
        /** Refuses an edit of nothing, or of two different quotations. */
        public OfQuotation {
            if (before == null && after == null
                    || before != null && after != null && !before.id().equals(after.id())) {
                throw new IllegalArgumentException("an edit changes one quotation");
            }
        }

        /** The quotation as far as it exists. */
        public Quotation any() {
            return after != null ? after : java.util.Objects.requireNonNull(before);
        }

        @Override
        public Edit inverse() {
            return new OfQuotation(transcript, after, before);
        }
    }

    /**
     * A whole page, for bulk work.
     *
     * @param transcript where
     * @param before the page as it was
     * @param after the page as it becomes
     */
    record OfPage(Id<Transcript> transcript, Page before, Page after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfPage(transcript, after, before);
        }
    }

    /** The transcripts whose quotations the edits change. */
    static Set<Id<Transcript>> pages(List<Edit> edits) {
        Set<Id<Transcript>> pages = new LinkedHashSet<>();
        for (Edit edit : edits) {
            if (edit instanceof OfQuotation q) {
                pages.add(q.transcript());
            } else if (edit instanceof OfPage p) {
                pages.add(p.transcript());
            }
        }
        return pages;
    }

    /** Whether the edits change quotations and nothing else. */
    static boolean areOfPages(List<Edit> edits) {
        return edits.stream().noneMatch(OfEntity.class::isInstance);
    }

    /** A new object. */
    static Edit add(Entity entity) {
        return new OfEntity(null, entity);
    }

    /** An object that goes. */
    static Edit drop(Entity entity) {
        return new OfEntity(entity, null);
    }

    /** An object that changes. */
    static Edit replace(Entity before, Entity after) {
        return new OfEntity(before, after);
    }
}
