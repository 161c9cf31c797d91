/** Reports: what each holds, and saving it as Word, HTML, Excel or CSV. */
@NullMarked
package org.sheaf.desktop.reports;

import org.jspecify.annotations.NullMarked;
