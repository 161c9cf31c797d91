package org.sheaf.desktop.shell;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Notices;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.sharing.JoinForm;
import org.sheaf.desktop.sharing.Joining;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Teams;

/** Gets a study from a team's server and opens it, in place of the first screen. EDT only. */
final class JoinPart implements JoinForm.Deeds {

    private final Services services;
    private final StudyWindow window;
    private final Notices notices;
    private final Runnable back;
    private final JoinForm form;
    private volatile boolean left;

    /**
     * A form.
     *
     * @param back shows the first screen
     */
    JoinPart(Services services, StudyWindow window, Choosing choosing, Notices notices, Runnable back) {
        this.services = services;
        this.window = window;
        this.notices = notices;
        this.back = back;
        this.form = new JoinForm(
                TeamForms.known(window.preferences().settings(), ""),
                new NewPlaces(window.preferences().settings(), services.home(), choosing),
                this);
    }

    JComponent form() {
        return form;
    }

    void focusFirst() {
        form.focusFirst();
    }

    @Override
    public void cancel() {
        left = true;
        back.run();
    }

    /** What one of the two ends of work in the background brings. */
    private record Answer(List<Teams.Found> found, @Nullable RuntimeException failure) {}

    @Override
    public void find(Teams.SignIn signIn) {
        TeamForms.remember(window.preferences().settings(), signIn);
        window.work(() -> look(signIn), this::found);
    }

    private Answer look(Teams.SignIn signIn) {
        try {
            return new Answer(services.studies().teams().find(signIn), null);
        } catch (RuntimeException failed) {
            return new Answer(List.of(), failed);
        } finally {
            TeamForms.wipe(signIn.password());
        }
    }

    private void found(Answer answer) {
        if (answer.failure() == null) {
            form.found(answer.found());
        } else {
            failed(answer.failure());
        }
    }

    private void failed(Throwable failure) {
        if (left) {
            return;
        }
        if (failure instanceof Refusal refusal) {
            form.refused(refusal.why());
        } else {
            form.refused("");
            notices.complain(failure);
        }
    }

    @Override
    public void join(Joining wish) {
        Studies.Entrance entrance = new Studies.Entrance(null, wish.passphrase(), false, SwingUtilities::invokeLater);
        window.enter(() -> got(wish, entrance), List.of(), this::failed);
    }

    private Studies.Opened got(Joining wish, Studies.Entrance entrance) {
        try {
            return services.studies().join(wish.signIn(), wish.found(), wish.folder(), entrance, progress());
        } finally {
            TeamForms.wipe(wish.signIn().password());
            TeamForms.wipe(wish.passphrase());
        }
    }

    /** Says in the form how far it is; whoever goes back stops it. */
    private Progress progress() {
        return new Progress() {
            @Override
            public void report(String what, long done, long total) {
                String words = total == 0 ? what : Words.of("status.work", what, done, total);
                SwingUtilities.invokeLater(() -> form.working(words));
            }

            @Override
            public boolean cancelled() {
                return left;
            }
        };
    }
}
