/** The study at a glance: sizes, stages, density and growth of codes, each bar a way to its transcript. */
@NullMarked
package org.sheaf.desktop.overview;

import org.jspecify.annotations.NullMarked;
