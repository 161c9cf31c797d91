/** Retrieval and counting: joins words with codings, people and themes. */
@NullMarked
package org.sheaf.analysis;

import org.jspecify.annotations.NullMarked;
