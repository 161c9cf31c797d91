/** The people of the study: who they are, what is known about them, where they speak. */
@NullMarked
package org.sheaf.desktop.participants;

import org.jspecify.annotations.NullMarked;
