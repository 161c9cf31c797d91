/** What a researcher does to words and quotations while reading: code, code in vivo, uncode, mark, remove. */
@NullMarked
package org.sheaf.desktop.coding;

import org.jspecify.annotations.NullMarked;
