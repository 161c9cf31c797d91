package org.sheaf.desktop.framework.versions;

import org.jspecify.annotations.Nullable;
import org.sheaf.study.FrameworkVersion;

/**
 * One line of the list of versions.
 *
 * @param version or null for the framework as it is now
 * @param title for instance “Version 2”
 * @param about who froze it and when, or how much has changed since
 * @param note what it is for, may be empty
 */
record VersionRow(@Nullable FrameworkVersion version, String title, String about, String note) {

    Object key() {
        FrameworkVersion frozen = version;
        return frozen == null ? "now" : frozen.id();
    }
}
