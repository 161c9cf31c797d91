/** What the user can do and to what: declared actions, the open study as every view uses it, and what is chosen in it. */
@NullMarked
package org.sheaf.desktop.action;

import org.jspecify.annotations.NullMarked;
