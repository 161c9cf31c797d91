/** The import preview: what the files hold, who speaks in them, what is doubtful; nothing is stored before Import. */
@NullMarked
package org.sheaf.desktop.importing;

import org.jspecify.annotations.NullMarked;
