package org.sheaf.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.sheaf.cli.Studies;
import org.sheaf.store.Opening;
import org.sheaf.store.StudyFolder;
import org.sheaf.store.team.FolderCopies;
import org.sheaf.study.Copies;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.StudyStore;
import org.sheaf.study.Teams;

/** The store, as the command line sees it. */
public final class StudyFolders implements Studies {

    @Override
    public StudyStore create(Path folder, StudyFacts facts, Entrance entrance) {
        return StudyFolder.create(folder, facts, opening(entrance));
    }

    @Override
    public StudyStore open(Path folder, Entrance entrance) {
        return StudyFolder.open(folder, opening(entrance));
    }

    @Override
    public Teams teams() {
        return new ServerTeams(Clock.systemUTC());
    }

    @Override
    public boolean isStudy(Path folder) {
        return StudyFolder.isStudy(folder);
    }

    @Override
    public boolean isEncrypted(Path folder) {
        return StudyFolder.isEncrypted(folder);
    }

    @Override
    public List<Path> strangers(Path folder) {
        return StudyFolder.strangers(folder);
    }

    @Override
    public List<Path> backups(Path folder) {
        return StudyFolder.backups(folder);
    }

    @Override
    public void restore(Path folder, Path backup, Entrance entrance) {
        StudyFolder.restore(folder, backup, opening(entrance));
    }

    @Override
    public Copies copies() {
        return new FolderCopies();
    }

    private static Opening opening(Entrance entrance) {
        return new Opening(entrance.holder(), entrance.passphrase(), entrance.takeOver());
    }
}
