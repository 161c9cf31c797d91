package org.sheaf.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.identity.applying.Withdrawal;
import org.sheaf.identity.leaks.Originals;
import org.sheaf.identity.register.Book;
import org.sheaf.identity.vault.Vault;
import org.sheaf.identity.words.StudyWords;
import org.sheaf.identity.words.Wording;
import org.sheaf.study.EpochChange;
import org.sheaf.study.Identity;
import org.sheaf.study.Participant;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.VaultMark;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheaf participants withdraw}. */
@Command(
        name = "withdraw",
        description = {
            "Takes somebody who withdrew out of the study, for ever: their interviews with all that stands on them, their"
                    + " attributes, memos about them, and what the vault knows of them.",
            "What they said in the company of other participants is masked. It says what goes; --preview says it and stops."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf participants withdraw leases.sheaf Marit --preview",
            "  sheaf participants withdraw leases.sheaf Marit --vault leases.vault --passphrase-file secret.txt"
        })
final class ParticipantWithdrawCommand extends StudyCommand {

    @Parameters(index = "1", paramLabel = "NAME", description = "The participant, as the study calls them.")
    private String name = "";

    @Option(names = "--preview", description = "Says what would go, and changes nothing.")
    private boolean preview;

    ParticipantWithdrawCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Study study = open.study();
        Participant person = study.participants()
                .named(name, Participant::name)
                .orElseThrow(() -> new Refusal("Nobody named ‘" + name
                        + "’ takes part in this study. ‘sheaf participants" + " list’ has the names."));
        Withdrawal withdrawal = new Withdrawal(study, open.texts(), person);
        Answer answer = told(withdrawal.extent());
        if (preview) {
            return answer.put("withdrawn", false).line("Nothing was changed.");
        }
        Instant now = house().clock().instant();
        EpochChange change = withdrawal.change(open.coder(), now);
        mentioned(study.apply(change.edits(), study.position()), change.texts(open.texts()), person, answer);
        close(open, withdrawal, change);
        return answer.put("withdrawn", true)
                .line(
                        "Their interviews, and what stood on them, are out of the study. Copies and backups that were made elsewhere still have them: delete those.");
    }

    /** Ends the epoch; the vault, where there is one, forgets in the same step. */
    private void close(OpenStudy open, Withdrawal withdrawal, EpochChange change) {
        Study study = open.study();
        Optional<Vault> opened = vault().open(study.facts());
        if (opened.isEmpty()) {
            VaultMark mark = study.facts().vault();
            if (mark != null && !mark.isDestroyed()) {
                throw new Refusal(
                        "The vault has what is known of the person, too. Give --vault and --passphrase-file; nothing"
                                + " was changed.");
            }
            open.closeEpoch(change, (epoch, database) -> {}, progress());
        } else {
            try (Vault vault = opened.get()) {
                Book book = new Book(vault);
                Set<Identity> theirs = new LinkedHashSet<>(
                        book.knownOnlyFrom(Set.copyOf(withdrawal.extent().transcripts())));
                book.register().identities().stream()
                        .filter(withdrawal::isTheirs)
                        .forEach(theirs::add);
                open.closeEpoch(
                        change,
                        (epoch, database) -> book.forget(withdrawal.everywhere(), List.copyOf(theirs)),
                        progress());
            }
        }
    }

    /** Where others still speak or write of the person by the name that the study has for them. */
    private static void mentioned(Study after, Texts texts, Participant person, Answer answer) {
        Originals name = Originals.of(List.of(person.name()));
        Set<String> places = new LinkedHashSet<>();
        for (Transcript transcript : after.transcripts()) {
            if (!name.in(texts.of(transcript).text()).isEmpty()) {
                places.add("the text of " + transcript.name());
            }
        }
        for (Wording wording : new StudyWords().of(after)) {
            if (!name.in(wording.words()).isEmpty()) {
                places.add("a " + wording.where().holder().getSimpleName().toLowerCase(Locale.ROOT));
            }
        }
        answer.put("mentioned", List.copyOf(places));
        if (!places.isEmpty()) {
            answer.warn("‘" + person.name() + "’ is still spoken of in " + String.join(", ", places)
                    + ". Look at these places: who reads them must not be able to tell who it was.");
        }
    }

    private static Answer told(Withdrawal.Extent extent) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("transcripts", extent.transcripts());
        object.put("masked", extent.masked());
        object.put("turns", extent.turns());
        object.put("quotations", extent.quotations());
        object.put("memos", extent.memos());
        object.put("attributes", extent.attributes());
        List<String> parts = new ArrayList<>();
        parts.add(Words.count(extent.transcripts().size(), "transcript"));
        parts.add(Words.count(extent.quotations(), "quotation"));
        parts.add(Words.count(extent.memos(), "memo"));
        parts.add(Words.count(extent.attributes(), "attribute"));
        Answer answer = new Answer();
        object.forEach(answer::put);
        answer.line("Goes: " + String.join(", ", parts) + ".");
        if (!extent.masked().isEmpty()) {
            answer.line("What rounds froze and decided there goes too, for all their coders.");
            answer.line("Masked: " + Words.count(extent.turns(), "turn") + " in " + String.join(", ", extent.masked())
                    + ".");
        }
        return answer;
    }
}
