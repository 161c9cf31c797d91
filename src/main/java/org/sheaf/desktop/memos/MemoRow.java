package org.sheaf.desktop.memos;

import org.sheaf.study.Memo;

/**
 * One memo as the list shows it.
 *
 * @param memo itself
 * @param on what it is about, in words
 * @param coder who wrote it
 */
record MemoRow(Memo memo, String on, String coder) {}
