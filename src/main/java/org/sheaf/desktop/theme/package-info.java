/** How everything in the window looks: spacing, type, colours, icons, and the look and feel made from them. */
@NullMarked
package org.sheaf.desktop.theme;

import org.jspecify.annotations.NullMarked;
