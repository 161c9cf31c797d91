/** From the letters of a PDF's pages to paragraphs in reading order. */
@NullMarked
package org.sheaf.documents.pdf;

import org.jspecify.annotations.NullMarked;
