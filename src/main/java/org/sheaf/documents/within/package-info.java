/** Every part of a finished file that bears words, wherever it hides them: what the leak gate reads. */
@NullMarked
package org.sheaf.documents.within;

import org.jspecify.annotations.NullMarked;
