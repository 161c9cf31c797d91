package org.sheaf.desktop.frameworks;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.reconcile.frameworks.Proposal;

/** Draws a proposal: which codes, how they seem to be related, and what was decided. */
final class ProposalPainter implements RowPainter<Proposal> {

    private static final int MARGIN = 16;

    private final FrameworksModel model;

    ProposalPainter(FrameworksModel model) {
        this.model = model;
    }

    @Override
    public void paint(Graphics2D g, Proposal proposal, RowState state) {
        int x = Space.px(MARGIN);
        int right = state.width() - Space.px(MARGIN);
        g.setFont(state.chosen() ? Type.TITLE.font() : Type.BODY.font());
        FontMetrics metrics = g.getFontMetrics();
        int base = Space.px(6) + metrics.getAscent();
        g.setColor(proposal.settled() ? Palette.now().second() : Palette.now().text());
        g.drawString(TextLines.cut(names(proposal), metrics, right - x), x, base);
        g.setFont(Type.SECOND.font());
        FontMetrics second = g.getFontMetrics();
        int below = base + second.getHeight() + Space.px(2);
        String decided = decided(proposal);
        int wide = decided.isEmpty() ? 0 : second.stringWidth(decided) + Space.px(10);
        g.setColor(colour(proposal));
        g.drawString(TextLines.cut(kind(proposal), second, right - wide - x), x, below);
        g.setColor(Palette.now().good());
        g.drawString(decided, right - wide + Space.px(10), below);
        if (!state.chosen() && !state.hovered()) {
            g.setColor(Palette.now().hairline());
            g.fillRect(x, state.height() - 1, right - x, 1);
        }
    }

    private static Color colour(Proposal proposal) {
        return proposal.kind() == Proposal.Kind.FALSE_FRIEND
                ? Palette.now().warning()
                : Palette.now().second();
    }

    /** The names of the codes, each once: “Trouble → Lateness, Forms” where one is several. */
    static String names(Proposal proposal) {
        List<String> names = proposal.members().stream()
                .map(member -> member.code().name().strip())
                .distinct()
                .toList();
        if (!proposal.kind().hasWhole() || names.size() < 2) {
            return String.join(" · ", names);
        }
        return names.get(0) + " ⊃ " + String.join(", ", names.subList(1, names.size()));
    }

    private String kind(Proposal proposal) {
        String kind = Words.of("frameworks.kind." + key(proposal.kind()));
        return proposal.kind() == Proposal.Kind.ONLY_HERE
                ? Words.of(
                        "frameworks.onlyIn",
                        model.named(proposal.members().get(0).side()))
                : kind;
    }

    private String decided(Proposal proposal) {
        return model.ruling(proposal)
                .map(ruling ->
                        "✓ " + Words.of("frameworks.did." + ruling.outcome().word()))
                .orElse("");
    }

    static String key(Proposal.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String words(Proposal proposal) {
        return Words.of("frameworks.proposal", names(proposal), kind(proposal), decided(proposal));
    }

    @Override
    public @Nullable String tip(Proposal proposal) {
        return words(proposal);
    }
}
