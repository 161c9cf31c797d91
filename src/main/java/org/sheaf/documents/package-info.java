/** Opens, walks and writes the formats that text comes in, one wrapper each, with limits. */
@NullMarked
package org.sheaf.documents;

import org.jspecify.annotations.NullMarked;
