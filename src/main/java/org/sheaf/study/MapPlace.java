package org.sheaf.study;

import java.util.UUID;

/**
 * Where a theme or code was put on the thematic map.
 *
 * @param on the identity of the theme or code
 * @param x of its middle, in pixels at 100 %, from the map's own origin
 * @param y of its middle, downwards
 */
public record MapPlace(UUID on, int x, int y) {}
