package org.sheaf.desktop.widgets;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/**
 * What has just happened, with a way back: stands for some seconds at the bottom of what it concerns, longer while the
 * pointer or the focus is on it. EDT only.
 */
public final class Toast extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int SECONDS = 6;

    /** So many letters stand in one line; what is longer is broken. */
    private static final int LONG = 110;

    private final JLabel sentence = new JLabel();
    private final JButton act;
    private final Timer leave = new Timer(SECONDS * 1000, event -> dismiss());
    private String said = "";
    private transient Runnable deed = () -> {};
    private transient Supplier<Optional<Component>> ground = Optional::empty;

    /** A toast that is not shown yet. */
    public Toast() {
        super(new MigLayout("insets 14 22 14 14, hidemode 3", "[]12[]", "[center]"));
        setOpaque(false);
        setVisible(false);
        setName("toast");
        act = Styled.link("", this::act);
        act.setName("toast.act");
        Styled.style(sentence, "foreground: $Sheaf.text");
        add(sentence, "hmin 24");
        add(act);
        leave.setRepeats(false);
        Stay stay = new Stay();
        addMouseListener(stay);
        act.addMouseListener(stay);
        act.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                leave.stop();
            }

            @Override
            public void focusLost(FocusEvent event) {
                leave.restart();
            }
        });
    }

    private static String wrapped(String text) {
        String plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<html><div style='width: 480px'>" + plain + "</div></html>";
    }

    /**
     * Says something.
     *
     * @param text a short sentence
     * @param label of what can be done, or null
     * @param run does it
     */
    public void say(String text, @Nullable String label, Runnable run) {
        said = text;
        sentence.setText(text.length() > LONG ? wrapped(text) : text);
        act.setVisible(label != null);
        act.setText(label == null ? "" : label);
        deed = run;
        getAccessibleContext().setAccessibleName(text);
        setVisible(true);
        revalidate();
        place();
        leave.restart();
    }

    /** Says something unless it stands there already, or there is an offer that would be lost. */
    public void hint(String text) {
        if (!isVisible() || !act.isVisible() && !said.equals(text)) {
            say(text, null, () -> {});
        }
    }

    /** The sentence shown, empty when none is. */
    public String shown() {
        return isVisible() ? said : "";
    }

    /** Takes away what offers {@code label}: another step has been done since, and it would act on that one. */
    public void outdate(String label) {
        if (isVisible() && act.isVisible() && act.getText().equals(label)) {
            dismiss();
        }
    }

    /** Takes it away. */
    public void dismiss() {
        leave.stop();
        setVisible(false);
    }

    private void act() {
        dismiss();
        deed.run();
    }

    /** Sets over what it stands while that is seen; otherwise it stands over its parent. */
    public void over(Supplier<Optional<Component>> what) {
        ground = what;
    }

    /** Puts it to the bottom centre of what it stands over. */
    public void place() {
        Component parent = getParent();
        if (parent != null) {
            java.awt.Dimension size = getPreferredSize();
            int side = Space.px(24);
            int width = Math.min(size.width, parent.getWidth() - 2 * side);
            Rectangle under = ground.get()
                    .filter(Component::isShowing)
                    .map(it -> SwingUtilities.convertRectangle(it.getParent(), it.getBounds(), parent))
                    .orElseGet(() -> new Rectangle(0, 0, parent.getWidth(), parent.getHeight() - Space.px(36)));
            int x = under.x + (under.width - width) / 2;
            setBounds(
                    Math.max(side, Math.min(x, parent.getWidth() - width - side)),
                    under.y + under.height - size.height - side,
                    width,
                    size.height);
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        FloatingGround.paint(g, getWidth(), getHeight());
        g.dispose();
    }

    private final class Stay extends MouseAdapter {
        @Override
        public void mouseEntered(MouseEvent event) {
            leave.stop();
        }

        @Override
        public void mouseExited(MouseEvent event) {
            leave.restart();
        }
    }
}
