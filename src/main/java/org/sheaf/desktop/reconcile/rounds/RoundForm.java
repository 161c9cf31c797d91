package org.sheaf.desktop.reconcile.rounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.FormGrid;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Options;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.reconcile.passages.Sample;
import org.sheaf.study.Coder;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Transcript;

/** What is asked before a round is opened. EDT only. */
final class RoundForm {

    private static final int LABELS = 100;
    private static final int WIDTH = 320;
    private static final int LINES = 6;

    private final RoundsModel model;
    private final Options<Round.Purpose> purpose = new Options<>(chosen -> {});
    private final Options<RoundDraft.Which> which = new Options<>(chosen -> seen());
    private final Options<Against> against = new Options<>(chosen -> {});
    private final Ticks<Transcript> transcripts;
    private final JScrollPane transcriptsRow;
    private final JLabel transcriptsLabel = Styled.label(Words.of("rounds.form.ticked"), "second");
    private final Ticks<Coder> coders;
    private final JTextField percent = new JTextField("25");
    private final Options<String> by = new Options<>(chosen -> {});
    private final JLabel shareLabel = Styled.label(Words.of("rounds.form.percent"), "second");
    private final JPanel shareRow =
            Styled.clear(new MigLayout("insets 0, fillx, gap 8", "[64!, fill][][grow, fill]", "[30!, center]"));
    private final JTextField further = new JTextField();
    private final JCheckBox blind = new JCheckBox(Words.of("rounds.form.blind"));
    private final Prose fault = new Prose("", Type.SECOND, Palette::bad).foresee(LABELS + WIDTH);

    /**
     * Against which framework is coded.
     *
     * @param version a frozen one, or null for one that is frozen now
     */
    private record Against(@Nullable Id<FrameworkVersion> version) {}

    /**
     * The form.
     *
     * @param listed which transcripts are ticked at first
     */
    RoundForm(RoundsModel model, Predicate<Transcript> listed) {
        this.model = model;
        List<Transcript> all = List.copyOf(model.desk().study().transcripts().all());
        boolean some = all.stream().anyMatch(listed);
        transcripts = new Ticks<>("rounds.form.transcripts", all, Transcript::name, listed, () -> say(""));
        transcriptsRow = transcripts.framed(LINES);
        coders = new Ticks<>("rounds.form.coders", model.coders(), Coder::name, any -> true, () -> say(""));
        purpose.show(null, List.of(Round.Purpose.values()), RoundForm::word, proposed());
        RoundDraft.Which first = some ? RoundDraft.Which.TICKED : RoundDraft.Which.ALL;
        which.show(null, List.of(RoundDraft.Which.values()), this::word, first);
        frameworks();
        List<String> strata = model.strata();
        by.show(
                Words.of("rounds.form.by.nothing"),
                strata,
                RoundForm::stratum,
                strata.isEmpty() ? null : strata.get(0));
        blind.setOpaque(false);
        blind.setToolTipText(Words.of("rounds.form.blind.about"));
    }

    /** A study without codes begins with open coding. */
    private Round.Purpose proposed() {
        return model.versions().isEmpty() ? Round.Purpose.OPEN_CODING : Round.Purpose.CODING;
    }

    private void frameworks() {
        List<Against> choices = new ArrayList<>();
        if (model.freezable().isPresent()) {
            choices.add(new Against(null));
        }
        model.versions().forEach(version -> choices.add(new Against(version.id())));
        Against usual = model.versions().isEmpty()
                ? null
                : new Against(model.versions().get(0).id());
        against.show(Words.of("rounds.form.none"), choices, this::word, usual);
    }

    /** A purpose as the window calls it. */
    static String word(Round.Purpose purpose) {
        return Words.of("rounds.purpose." + purpose.word().replace(' ', '-'));
    }

    private String word(RoundDraft.Which one) {
        return switch (one) {
            case ALL ->
                Words.of("rounds.form.all", model.desk().study().transcripts().size());
            case TICKED -> Words.of("rounds.form.some");
            case SHARE -> Words.of("rounds.form.share");
        };
    }

    private String word(Against one) {
        Id<FrameworkVersion> version = one.version;
        return version == null
                ? Words.of("rounds.form.freeze", model.freezable().orElse(1))
                : Words.of(
                        "rounds.form.version",
                        model.desk().study().versions().get(version).number());
    }

    private static String stratum(String name) {
        return name.equals(Sample.GROUP) ? Words.of("rounds.form.by.group") : name.replace('_', ' ');
    }

    JComponent first() {
        return purpose;
    }

    /** The form; {@code close} closes what it floats in. */
    JPanel panel(Runnable close) {
        FormGrid form = new FormGrid(Words.of("rounds.form.title"), LABELS, WIDTH);
        form.row("rounds.form.purpose", purpose);
        form.row("rounds.form.which", which);
        transcriptsLabel.setLabelFor(transcriptsRow);
        transcriptsRow.getAccessibleContext().setAccessibleName(transcriptsLabel.getText());
        form.add(transcriptsLabel, "aligny top, gaptop 6");
        form.add(transcriptsRow, "");
        percent.setName("rounds.form.percent");
        percent.getAccessibleContext().setAccessibleName(shareLabel.getText());
        shareLabel.setLabelFor(percent);
        by.setName("rounds.form.by");
        by.getAccessibleContext().setAccessibleName(Words.of("rounds.form.by"));
        shareRow.add(percent, "h 30!");
        shareRow.add(Styled.label(Words.of("rounds.form.by"), "second"));
        shareRow.add(by, "h 30!, wmin 0");
        form.add(shareLabel, "");
        form.add(shareRow, "");
        JLabel who = Styled.label(Words.of("rounds.form.coders"), "second");
        JScrollPane people = coders.framed(LINES - 2);
        who.setLabelFor(people);
        people.getAccessibleContext().setAccessibleName(who.getText());
        form.add(who, "aligny top, gaptop 6");
        form.add(people, "");
        further.putClientProperty("JTextField.placeholderText", Words.of("rounds.form.further.hint"));
        form.row("rounds.form.further", further);
        form.row("rounds.form.framework", against);
        blind.setName("rounds.form.blind");
        form.add(blind, "skip 1, h 24!");
        form.across(fault);
        JButton cancel = Styled.button(Words.of("widgets.cancel"), close);
        cancel.setName("rounds.form.cancel");
        JButton done = Styled.mainButton(Words.of("rounds.form.verb"), () -> finish(close));
        done.setName("rounds.form.done");
        OnKey.of(further, "ENTER", () -> finish(close));
        OnKey.within(form, "menu ENTER", () -> finish(close));
        form.buttons(cancel, done);
        seen();
        return form;
    }

    private void seen() {
        say("");
        boolean ticked = which.value() == RoundDraft.Which.TICKED;
        transcriptsRow.setVisible(ticked);
        transcriptsLabel.setVisible(ticked);
        boolean share = which.value() == RoundDraft.Which.SHARE;
        shareRow.setVisible(share);
        shareLabel.setVisible(share);
        refit();
    }

    private void say(String sentence) {
        fault.setText(sentence);
        fault.setVisible(!sentence.isEmpty());
        refit();
    }

    private void refit() {
        if (SwingUtilities.getAncestorOfClass(Floater.class, which) instanceof Floater open) {
            open.refit();
        }
    }

    private RoundDraft draft() {
        Against chosen = against.value();
        Round.Purpose step = purpose.value();
        RoundDraft.Which meant = which.value();
        String drawnBy = by.value();
        return new RoundDraft(
                step == null ? Round.Purpose.CODING : step,
                transcripts.ticked().stream().map(Transcript::id).toList(),
                meant == null ? RoundDraft.Which.ALL : meant,
                percent.getText(),
                drawnBy == null ? "" : drawnBy,
                coders.ticked().stream().map(Coder::id).toList(),
                Arrays.stream(further.getText().split("[,;]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList(),
                chosen == null ? null : chosen.version,
                chosen != null && chosen.version == null,
                blind.isSelected());
    }

    private void finish(Runnable close) {
        try {
            model.open(draft());
            close.run();
        } catch (Refusal why) {
            say(String.valueOf(why.getMessage()));
        }
    }
}
