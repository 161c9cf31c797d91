/** The settings: how the window looks, its keys, its words, and under which name one codes. */
@NullMarked
package org.sheaf.desktop.settings;

import org.jspecify.annotations.NullMarked;
