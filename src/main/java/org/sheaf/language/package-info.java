/** What Stanford CoreNLP knows of English: its sentences. */
@NullMarked
package org.sheaf.language;

import org.jspecify.annotations.NullMarked;
