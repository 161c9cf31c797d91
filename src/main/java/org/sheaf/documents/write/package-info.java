/** Writes Word and Excel files part by part to a stream, the same content always as the same bytes. */
@NullMarked
package org.sheaf.documents.write;

import org.jspecify.annotations.NullMarked;
