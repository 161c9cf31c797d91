package org.sheaf.desktop.themes;

import org.sheaf.study.Id;
import org.sheaf.study.Theme;

/**
 * Where something can be put down.
 *
 * @param theme under which
 * @param index how many cards of its kind stand before it there, from 0
 */
record Spot(Id<Theme> theme, int index) {}
