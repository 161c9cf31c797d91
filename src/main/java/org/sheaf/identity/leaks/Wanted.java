package org.sheaf.identity.leaks;

import org.sheaf.study.Identity;

/**
 * A form of a writing that is looked for.
 *
 * @param identity whose it is
 * @param writing as the register has it
 * @param asWritten whether it counts only as it is written, because it is a word too or very short
 * @param sparing whether places were left as they are on purpose
 */
record Wanted(Identity identity, String writing, boolean asWritten, boolean sparing) {}
