package org.sheaf.identity.leaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sheaf.documents.within.Everything;
import org.sheaf.documents.within.Finder;
import org.sheaf.documents.within.Passage;
import org.sheaf.identity.finding.Lexicon;
import org.sheaf.identity.register.Register;
import org.sheaf.study.Identity;

/** Searches files of which no study is known, with a vault or without. Immutable; any thread. */
public final class FileSearch {

    private final Optional<Watch> watch;
    private final List<String> fine;

    /**
     * A search.
     *
     * @param known what an open vault knows; empty where none is open
     */
    public FileSearch(Optional<Register> known) {
        List<Identity> identities = known.map(Register::identities).orElse(List.of());
        this.watch = known.map(register -> Watch.over(identities, List.of(), List.of()));
        this.fine = identities.stream()
                .flatMap(identity -> identity.verdict() == Identity.Verdict.KEEP
                        ? identity.writings().stream()
                        : List.of(identity.substitute().text()).stream())
                .toList();
    }

    /** What is found in a file; what is likely a name is judged by the words that the file itself writes small. */
    public Looking.Found in(String name, byte[] bytes) {
        List<String> words = new ArrayList<>();
        words.add(ProgramWords.ALL);
        Everything.in(name, bytes, new Finder() {
            @Override
            public void words(Passage passage) {
                if (passage.manner() == Passage.Manner.PROSE) {
                    words.add(passage.text());
                }
            }

            @Override
            public void unseen(String place, String what) {
                // told when it is searched
            }
        });
        return Looking.in(name, bytes, watch, Optional.of(Likely.names(Lexicon.of(words), fine)));
    }
}
