/** The topic guide: its questions, the turns that ask them, and what was answered across all interviews. */
@NullMarked
package org.sheaf.desktop.guide;

import org.jspecify.annotations.NullMarked;
