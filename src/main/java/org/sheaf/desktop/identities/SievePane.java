package org.sheaf.desktop.identities;

import java.util.Arrays;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.FormGrid;
import org.sheaf.desktop.widgets.Options;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.identity.finding.Source;
import org.sheaf.study.Id;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.Transcript;

/** Asks which names are shown; every choice acts at once. EDT only. */
final class SievePane {

    private final IdentitiesModel model;
    private final Options<IdentityKind> kind = new Options<>(chosen -> sift());
    private final Options<Source.Tier> tier = new Options<>(chosen -> sift());
    private final Options<Id<Transcript>> transcript = new Options<>(chosen -> sift());

    SievePane(IdentitiesModel model) {
        this.model = model;
        show(model.way().sieve());
    }

    private void show(Sieve now) {
        kind.show(
                Words.of("identities.sieve.kinds"),
                Arrays.asList(IdentityKind.values()),
                each -> Words.of("identities.kind." + each.word()),
                now.kind());
        tier.show(
                Words.of("identities.sieve.tiers"),
                Arrays.asList(Source.Tier.values()),
                each -> Words.of("identities.tier." + each.name().toLowerCase(java.util.Locale.ROOT)),
                now.tier());
        transcript.show(
                Words.of("identities.sieve.transcripts"),
                model.desk().study().transcripts().stream().map(Transcript::id).toList(),
                id -> model.desk()
                        .study()
                        .transcripts()
                        .find(id)
                        .map(Transcript::name)
                        .orElse(""),
                now.transcript());
    }

    private void sift() {
        model.sift(new Sieve(kind.value(), tier.value(), transcript.value()));
    }

    JComponent first() {
        return kind;
    }

    JPanel panel(Runnable close) {
        FormGrid form = new FormGrid(Words.of("identities.sieve"), 240);
        form.row("identities.sieve.kind", kind);
        form.row("identities.sieve.tier", tier);
        form.row("identities.sieve.transcript", transcript);
        JButton all = Styled.button(Words.of("identities.sieve.all"), () -> {
            model.sift(Sieve.ALL);
            close.run();
        });
        all.setName("identities.sieve.all");
        JButton done = Styled.mainButton(Words.of("identities.sieve.done"), close);
        done.setName("identities.sieve.done");
        form.buttons(all, done);
        return form;
    }
}
