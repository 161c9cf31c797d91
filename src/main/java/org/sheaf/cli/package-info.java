/** The command line: one class a sub-command, which runs the rooms and prints what they answer. */
@NullMarked
package org.sheaf.cli;

import org.jspecify.annotations.NullMarked;
