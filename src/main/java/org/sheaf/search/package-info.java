/** The Lucene index of words and ids beside a study, and the language in which it is asked. */
@NullMarked
package org.sheaf.search;

import org.jspecify.annotations.NullMarked;
