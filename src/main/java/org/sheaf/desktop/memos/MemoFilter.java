package org.sheaf.desktop.memos;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Target;

/**
 * Which memos are listed, and in which order.
 *
 * @param words each of which stands in the memo or in the name of what it is about; empty for all
 * @param kind of memo, or null for all
 * @param coder who wrote it, or null for all
 * @param about the sort of object it is about, or null for all
 * @param byObject whether they stand by what they are about, else the newest first
 */
record MemoFilter(
        String words, @Nullable String kind, @Nullable Id<Coder> coder, Target.@Nullable Kind about, boolean byObject) {

    static final MemoFilter ALL = new MemoFilter("", null, null, null, false);

    MemoFilter saying(String newWords) {
        return new MemoFilter(newWords, kind, coder, about, byObject);
    }

    MemoFilter of(@Nullable String newKind) {
        return new MemoFilter(words, newKind, coder, about, byObject);
    }

    MemoFilter by(@Nullable Id<Coder> newCoder) {
        return new MemoFilter(words, kind, newCoder, about, byObject);
    }

    MemoFilter on(Target.@Nullable Kind newAbout) {
        return new MemoFilter(words, kind, coder, newAbout, byObject);
    }

    MemoFilter sorted(boolean newByObject) {
        return new MemoFilter(words, kind, coder, about, newByObject);
    }

    /** Whether it lets all memos through. */
    boolean isAll() {
        return words.isBlank() && kind == null && coder == null && about == null;
    }

    /**
     * Whether a memo is listed.
     *
     * @param on what it is about, in words
     */
    boolean holds(Memo memo, String on) {
        if (kind != null && !kind.equalsIgnoreCase(memo.kind())
                || coder != null && !coder.equals(memo.coder())
                || about != null && about != memo.on().kind()) {
            return false;
        }
        String all = (memo.text() + "\n" + on).toLowerCase(Locale.ROOT);
        for (String word : words.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
