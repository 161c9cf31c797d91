package org.sheaf.store;

import java.nio.file.Path;
import org.sheaf.study.Progress;
import org.sheaf.workbench.OpenStudy;

/** A program of its own that closes an epoch and dies in the middle of it, without any chance to put things right. */
public final class EpochVictim implements Progress {

    /** With what it ends when it dies where it was told to. */
    static final int DIED = 91;

    private final String when;

    private EpochVictim(String when) {
        this.when = when;
    }

    /** Folder, and the words of the report with which it dies. */
    public static void main(String[] args) {
        try (OpenStudy open = NamedStudy.open(Path.of(args[0]), null)) {
            open.closeEpoch(NamedStudy.applied(open), (epoch, database) -> {}, new EpochVictim(args[1]));
        }
    }

    @Override
    public void report(String what, long done, long total) {
        if (what.equals(when)) {
            Runtime.getRuntime().halt(DIED);
        }
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
