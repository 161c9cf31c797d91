package org.sheaf.desktop.settings;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.SystemTone;
import org.sheaf.desktop.theme.TranscriptFonts;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Segments;
import org.sheaf.desktop.widgets.TextLines;

/** Light or dark, contrast, scale, and the type of transcripts: all of it comes into force at once. EDT only. */
final class AppearancePage {

    private static final String PAGE = "settings.appearance";

    private final SettingsDeeds deeds;
    private final List<Appearance.Light> lights = new ArrayList<>();
    private final JCheckBox contrast = new JCheckBox(Words.of("settings.contrast"));
    private final JComboBox<String> font = new JComboBox<>();
    private final JComboBox<Integer> size = new JComboBox<>();
    private final Sample sample = new Sample();
    private final Form form = new Form(Words.of(PAGE), Words.of(PAGE + ".about"));
    private boolean showing;

    AppearancePage(SettingsDeeds deeds) {
        this.deeds = deeds;
        Appearance look = deeds.look();
        if (SystemTone.known().isPresent()) {
            lights.add(Appearance.Light.SYSTEM);
        }
        lights.add(Appearance.Light.LIGHT);
        lights.add(Appearance.Light.DARK);
        tone(look);
        scale(look);
        type();
    }

    JComponent component() {
        return form;
    }

    private void tone(Appearance look) {
        List<String> names = lights.stream()
                .map(light -> Words.of("settings.light." + light.name().toLowerCase(Locale.ROOT)))
                .toList();
        Segments tones = new Segments(Words.of("settings.tone"), names)
                .following(() -> Math.max(0, lights.indexOf(deeds.look().light())));
        tones.setName("settings.tone");
        tones.onChosen(i -> deeds.look(deeds.look().with(lights.get(i))));
        form.row(Words.of("settings.tone"), tones, "growx 0, alignx left, wmin 0");
        contrast.setName("settings.contrast");
        contrast.setOpaque(false);
        contrast.setSelected(look.contrast());
        contrast.addActionListener(event -> deeds.look(deeds.look().with(contrast.isSelected())));
        form.below(contrast, "growx 0");
        form.note(Words.of("settings.contrast.about"));
    }

    private void scale(Appearance look) {
        List<String> names = Appearance.SCALES.stream()
                .map(percent -> Words.of("settings.percent", percent))
                .toList();
        Segments scales = new Segments(Words.of("settings.scale"), names);
        scales.setName("settings.scale");
        int at = Appearance.SCALES.indexOf(look.scale());
        if (at >= 0) {
            scales.show(at);
        }
        scales.onChosen(i -> deeds.look(deeds.look().with(Appearance.SCALES.get(i))));
        form.row(Words.of("settings.scale"), scales, "growx 0, alignx left, wmin 0");
        form.note(Words.of("settings.scale.about"));
    }

    private void type() {
        ReadingType type = deeds.type();
        font.setName("settings.font");
        font.addItem(Words.of("settings.font.usual"));
        if (!type.family().isEmpty()) {
            font.addItem(type.family());
            font.setSelectedIndex(1);
        }
        font.addActionListener(event -> typeChosen());
        form.row(Words.of("settings.font"), font, "growx 0, alignx left, w 0:260:, wmin 0");
        size.setName("settings.size");
        size.setModel(new DefaultComboBoxModel<>(IntStream.rangeClosed(Type.TRANSCRIPT_LEAST, Type.TRANSCRIPT_MOST)
                .boxed()
                .toArray(Integer[]::new)));
        size.setSelectedItem(type.size());
        size.addActionListener(event -> typeChosen());
        form.row(Words.of("settings.size"), size, "growx 0, alignx left");
        sample.show(type);
        form.below(sample, "growx, gaptop 4");
        deeds.work(TranscriptFonts::families, this::offer);
    }

    private void offer(List<String> families) {
        showing = true;
        String family = deeds.type().family();
        DefaultComboBoxModel<String> model = new DefaultComboBoxModel<>();
        model.addElement(Words.of("settings.font.usual"));
        families.forEach(model::addElement);
        if (!family.isEmpty() && !families.contains(family)) {
            model.addElement(family);
        }
        font.setModel(model);
        font.setSelectedItem(family.isEmpty() ? model.getElementAt(0) : family);
        showing = false;
    }

    private void typeChosen() {
        Object chosen = font.getSelectedItem();
        if (!showing && chosen != null && size.getSelectedItem() instanceof Integer points) {
            String family = font.getSelectedIndex() == 0 ? "" : String.valueOf(chosen);
            ReadingType type = new ReadingType(family, points);
            if (!type.equals(deeds.type())) {
                deeds.type(type);
            }
            sample.show(type);
        }
    }

    /** Some words in the chosen type, in room for the largest, so that nothing moves. */
    private static final class Sample extends JComponent {
        private static final long serialVersionUID = 1L;
        private transient ReadingType type = new ReadingType("", Type.TRANSCRIPT);

        void show(ReadingType other) {
            type = other;
            repaint();
        }

        @Override
        public java.awt.Dimension getPreferredSize() {
            return new java.awt.Dimension(0, Space.px(110));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            org.sheaf.desktop.theme.Type.smooth(g);
            g.setFont(Type.transcript(type.family(), type.size()));
            g.setColor(Palette.now().text());
            List<String> lines = TextLines.wrap(Words.of("settings.sample"), g.getFontMetrics(), getWidth(), 3);
            int step = Math.round(g.getFont().getSize2D() * 1.8f);
            for (int i = 0; i < lines.size(); i++) {
                g.drawString(lines.get(i), 0, g.getFontMetrics().getAscent() + i * step);
            }
            g.dispose();
        }
    }
}
