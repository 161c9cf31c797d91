/** From a study to the figures of its coders' agreement: whose layers, on which texts, in which units, in whose convention. */
@NullMarked
package org.sheaf.reconcile.agreeing;

import org.jspecify.annotations.NullMarked;
