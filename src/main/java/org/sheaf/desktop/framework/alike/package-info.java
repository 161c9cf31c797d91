/** Codes that may be one: likely pairs with the evidence, looked at side by side, joined or set aside for good. */
@NullMarked
package org.sheaf.desktop.framework.alike;

import org.jspecify.annotations.NullMarked;
