package org.sheaf.desktop.shell;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.workbench.Tasks;

/** Along the bottom: where one is, what goes on in the background and can be stopped, and how the study is analysed. */
final class StatusBar extends JPanel {

    private static final long serialVersionUID = 1L;

    /** Work shorter than this is not shown, so that nothing flickers. */
    private static final int SHORT_WORK = 500;

    private final JLabel place = Styled.label("", "second");
    private final JLabel work = Styled.label("", "second");
    private final JLabel right = Styled.label("", "second");
    private final JProgressBar bar = new JProgressBar();
    private final JButton cancel;
    private final transient Tasks tasks;
    private final Timer late = new Timer(SHORT_WORK, event -> showWork());

    StatusBar(Tasks tasks) {
        super(new MigLayout("insets 0 16 0 16, gap 0, fillx, hidemode 3, novisualpadding", "", "[25!, center]"));
        this.tasks = tasks;
        Styled.style(this, "background: $Sheaf.chrome");
        setBorder(Styled.hairline(true, false, false, false));
        cancel = Styled.link(Words.of("widgets.cancel"), this::stop);
        cancel.setName("status.cancel");
        work.setName("status.work");
        place.setName("status.place");
        add(place, "pushx, growx, wmin 0");
        add(work, "wmin 0");
        add(bar, "w 120!, h 4!, gapleft 8");
        add(cancel, "h 20!, gapleft 8");
        add(right, "gapleft 16");
        late.setRepeats(false);
        tasks.onChange(this::follow);
        hideWork();
    }

    /** Its height is fixed: other words in it concern nothing around it. */
    @Override
    public boolean isValidateRoot() {
        return true;
    }

    /** Takes in the sign that says how the study stands with its server. */
    void team(JComponent sign) {
        add(sign, "h 20!, gapleft 16", getComponentZOrder(right));
    }

    void place(String text) {
        place.setText(text);
    }

    void right(String text) {
        right.setText(text);
    }

    private void follow() {
        if (tasks.running().isEmpty()) {
            late.stop();
            hideWork();
        } else if (bar.isVisible()) {
            showWork();
        } else if (!late.isRunning()) {
            late.start();
        }
    }

    private void hideWork() {
        work.setVisible(false);
        bar.setVisible(false);
        cancel.setVisible(false);
    }

    private void showWork() {
        List<Tasks.Running> running = tasks.running();
        if (running.isEmpty()) {
            hideWork();
            return;
        }
        Tasks.Running first = running.get(0);
        boolean counted = first.total() > 0;
        String what = first.what().isEmpty() ? first.name() : first.what();
        work.setText(counted ? Words.of("status.work", what, first.done(), first.total()) : what);
        bar.setIndeterminate(!counted);
        bar.setMaximum(1000);
        bar.setValue(counted ? (int) (1000 * first.done() / first.total()) : 0);
        bar.getAccessibleContext().setAccessibleName(what);
        work.setVisible(true);
        bar.setVisible(true);
        cancel.setVisible(true);
    }

    private void stop() {
        tasks.running().stream()
                .findFirst()
                .ifPresent(running -> running.cancel().run());
    }
}
