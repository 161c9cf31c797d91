/** Sources that each see some of what could tell who somebody is; together they miss little. */
@NullMarked
package org.sheaf.identity.finding;

import org.jspecify.annotations.NullMarked;
