/** The list of transcripts, and what can be said about each. */
@NullMarked
package org.sheaf.desktop.transcripts;

import org.jspecify.annotations.NullMarked;
