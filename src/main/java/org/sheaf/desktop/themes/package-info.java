/** The second level on screen: codes and single quotations gathered on a board of themes. */
@NullMarked
package org.sheaf.desktop.themes;

import org.jspecify.annotations.NullMarked;
