/** A study on disk: its folder, lock, schema, pages, texts, journal and backups. */
@NullMarked
package org.sheaf.store;

import org.jspecify.annotations.NullMarked;
