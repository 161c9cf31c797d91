package org.sheaf.desktop.frameworks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.reconcile.frameworks.Evidence;
import org.sheaf.reconcile.frameworks.Proposal;

/** What speaks for a proposal: names, definitions, shared words, and some of these. EDT only. */
final class EvidencePane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient FrameworksModel model;
    private final Prose title = new Prose("", Type.TITLE, Palette::text);
    private final Prose figures = new Prose("", Type.BODY, Palette::text);
    private final Prose meanings = new Prose("", Type.SECOND, Palette::second);
    private final Prose samples = new Prose("", Type.SECOND, Palette::second);

    EvidencePane(FrameworksModel model) {
        super(new MigLayout("insets 12 16 12 16, fillx, wrap 1, hidemode 3", "[grow, fill]", "[]6[]6[]6[]"));
        this.model = model;
        setName("frameworks.evidence");
        Styled.style(this, "background: $Sheaf.panel");
        for (Prose part : List.of(title, figures, meanings, samples)) {
            add(part, "wmin 0");
        }
    }

    void refresh() {
        Proposal proposal = model.chosen().orElse(null);
        title.setText(proposal == null ? "" : title(proposal));
        figures.setText(proposal == null ? "" : figures(proposal));
        meanings.setText(proposal == null ? "" : meanings(proposal));
        samples.setText(proposal == null ? "" : String.join("\n", model.samples(proposal)));
        meanings.setVisible(!meanings.text().isEmpty());
        samples.setVisible(!samples.text().isEmpty());
    }

    private String title(Proposal proposal) {
        List<String> codes = new ArrayList<>();
        sides(proposal, member -> member.path().strip())
                .forEach((path, sides) -> codes.add(Words.of("frameworks.member", path, sides)));
        return Words.of("frameworks.kind." + ProposalPainter.key(proposal.kind())) + ": " + String.join(" · ", codes);
    }

    /** Of whom something is said, each thing once. */
    private Map<String, String> sides(Proposal proposal, Function<Proposal.Member, String> what) {
        return proposal.members().stream()
                .filter(member -> !what.apply(member).isBlank())
                .collect(Collectors.toMap(
                        what, member -> model.named(member.side()), (a, b) -> a + ", " + b, LinkedHashMap::new));
    }

    private static String figures(Proposal proposal) {
        List<String> all = new ArrayList<>();
        Evidence e = proposal.evidence();
        if (proposal.members().size() > 1) {
            all.add(
                    e.passages() == 0 || e.otherPassages() == 0
                            ? Words.of("frameworks.apart")
                            : Words.of(
                                    "frameworks.shared",
                                    percent(e.jaccard()),
                                    e.meeting(),
                                    e.passages(),
                                    e.otherMeeting(),
                                    e.otherPassages()));
            all.add(Words.of("frameworks.names", percent(e.name())));
            e.definition().ifPresent(share -> all.add(Words.of("frameworks.definitions", percent(share))));
        } else {
            all.add(Words.of("frameworks.alone", proposal.members().get(0).passages()));
        }
        all.addAll(proposal.remarks());
        return String.join(" ", all);
    }

    private String meanings(Proposal proposal) {
        List<String> lines = new ArrayList<>();
        sides(proposal, member -> member.code().definition().brief())
                .forEach((meaning, sides) -> lines.add(sides + ": " + meaning));
        return String.join("\n", lines);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
