package org.sheaf.app;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.sheaf.cli.SampleStudy;
import org.sheaf.desktop.shell.Studies;
import org.sheaf.desktop.shell.Team;
import org.sheaf.search.StudyIndex;
import org.sheaf.store.Opening;
import org.sheaf.store.StudyFolder;
import org.sheaf.store.team.FolderCopies;
import org.sheaf.study.Copies;
import org.sheaf.study.Outlet;
import org.sheaf.study.Progress;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.StudyStore;
import org.sheaf.study.Teams;
import org.sheaf.workbench.OpenStudy;

/** Makes and opens studies for the window. An encrypted study's index lives in memory. */
final class WindowStudies implements Studies {

    private final Settings settings;
    private final Path program;
    private final Clock clock;
    private final Outlet gate;

    WindowStudies(Settings settings, Path program, Clock clock, Outlet gate) {
        this.settings = settings;
        this.program = program;
        this.clock = clock;
        this.gate = gate;
    }

    @Override
    public Opened create(Path folder, StudyFacts facts, Entrance entrance) {
        return opened(StudyFolder.create(folder, facts, opening(folder, entrance)), entrance);
    }

    @Override
    public Opened open(Path folder, Entrance entrance) {
        return opened(StudyFolder.open(folder, opening(folder, entrance)), entrance);
    }

    private Opening opening(Path folder, Entrance entrance) {
        return new Opening(coder(folder, entrance.coder()), entrance.passphrase(), entrance.takeOver());
    }

    private String coder(Path folder, @Nullable String named) {
        return named != null ? named : settings.lastCoder(folder).orElseGet(settings::userName);
    }

    private Opened opened(StudyStore store, Entrance entrance) {
        OpenStudy study = OpenStudy.over(store, coder(store.folder(), entrance.coder()), entrance.delivery());
        return opened(study, entrance, null);
    }

    private Opened opened(OpenStudy study, Entrance entrance, char @Nullable [] password) {
        try {
            StudyIndex index =
                    entrance.passphrase() == null ? StudyIndex.beside(study.folder()) : StudyIndex.inMemory();
            Team team = new Team(study, teams(), gate);
            team.begin(password);
            return new Opened(study, index, team);
        } catch (RuntimeException failed) {
            study.close();
            throw failed;
        }
    }

    @Override
    public Opened join(Teams.SignIn signIn, Teams.Found found, Path folder, Entrance entrance, Progress progress) {
        String me = found.me().name();
        StudyStore store = teams().join(signIn, found, new Teams.NewPlace(folder, me, entrance.passphrase()));
        OpenStudy study = OpenStudy.over(store, me, entrance.delivery());
        try {
            teams().exchange(study, signIn.password(), gate, progress);
            study.actAs(me);
        } catch (RuntimeException failed) {
            study.close();
            StudyFolder.discard(folder); // it held nothing but what the server has
            throw failed;
        }
        settings.coderActed(study.study().facts().id(), folder, me);
        return opened(study, entrance, signIn.password());
    }

    @Override
    public Teams teams() {
        return new ServerTeams(clock);
    }

    @Override
    public Outside look(Path folder) {
        return new Outside(
                StudyFolder.isStudy(folder),
                StudyFolder.isEncrypted(folder),
                StudyFolder.holder(folder, clock).orElse(null));
    }

    @Override
    public void coderActed(OpenStudy study, String coder) {
        settings.coderActed(study.study().facts().id(), study.folder(), coder);
    }

    @Override
    public void sample(Path folder, Progress progress) {
        if (StudyFolder.isStudy(folder)) {
            return;
        }
        SampleStudy sample = SampleStudy.near(program, progress); // refuses before there is an empty study
        StudyStore store = StudyFolder.create(folder, SampleStudy.facts(), Opening.by(SampleStudy.CODER));
        try (OpenStudy study = OpenStudy.over(store, SampleStudy.CODER, Runnable::run)) {
            sample.build(study, clock.instant());
        }
    }

    @Override
    public Copies copies() {
        return new FolderCopies();
    }
}
