/** The command palette: everything that can be done or jumped to, found by its name. */
@NullMarked
package org.sheaf.desktop.commands;

import org.jspecify.annotations.NullMarked;
