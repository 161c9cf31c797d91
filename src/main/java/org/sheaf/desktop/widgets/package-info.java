/** Parts from which the views are made: panes with hairlines, lists, tabs, fields, messages. */
@NullMarked
package org.sheaf.desktop.widgets;

import org.jspecify.annotations.NullMarked;
