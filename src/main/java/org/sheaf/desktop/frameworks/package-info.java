/** Several coding frameworks side by side, what seems to be the same in them, and what is decided about it. */
@NullMarked
package org.sheaf.desktop.frameworks;

import org.jspecify.annotations.NullMarked;
