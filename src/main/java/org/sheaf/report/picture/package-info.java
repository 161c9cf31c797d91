/** Pictures for papers: laid out once, painted on a screen or written as SVG and PNG. */
@NullMarked
package org.sheaf.report.picture;

import org.jspecify.annotations.NullMarked;
