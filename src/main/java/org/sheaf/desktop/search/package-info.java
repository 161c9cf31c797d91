/** What a query finds, under the search field, grouped by transcript. */
@NullMarked
package org.sheaf.desktop.search;

import org.jspecify.annotations.NullMarked;
