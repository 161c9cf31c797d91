/** The frozen states of the coding framework: what changed between them, and what was coded against which. */
@NullMarked
package org.sheaf.desktop.framework.versions;

import org.jspecify.annotations.NullMarked;
