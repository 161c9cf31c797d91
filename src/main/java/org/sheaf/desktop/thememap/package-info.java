/** The thematic map of an analysis: themes and codes as boxes that are put where they say most. */
@NullMarked
package org.sheaf.desktop.thememap;

import org.jspecify.annotations.NullMarked;
