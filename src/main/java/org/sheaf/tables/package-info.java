/** Tables in and out, as CSV and XLSX, and the study's own tables read into changes and written from a snapshot. */
@NullMarked
package org.sheaf.tables;

import org.jspecify.annotations.NullMarked;
