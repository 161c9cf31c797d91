package org.sheaf.search;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.study.Id;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** What the index finds, as the verbatim words each with the name of its transcript. */
final class Found implements HitVisitor {

    private final Study study;
    private final Texts texts;
    private final List<String> found = new ArrayList<>();
    private Owner owner = new Owner(Owner.Kind.TRANSCRIPT, new java.util.UUID(0, 0));

    private Found(Study study, Texts texts) {
        this.study = study;
        this.texts = texts;
    }

    static List<String> in(StudyIndex index, Study study, Texts texts, String query) {
        return index.ask(study, texts, Progress.NONE, words -> {
            Found visitor = new Found(study, texts);
            words.find(Query.read(query), visitor);
            return visitor.found.stream().sorted().toList();
        });
    }

    @Override
    public boolean enters(Owner next) {
        owner = next;
        return true;
    }

    @Override
    public boolean takes(Unit unit) {
        return true;
    }

    @Override
    public boolean accepts(int start, int end) {
        return true;
    }

    @Override
    public void hit(int start, int end) {
        if (owner.kind() == Owner.Kind.TRANSCRIPT) {
            Transcript transcript = study.transcripts().get(new Id<>(owner.id()));
            found.add(transcript.name() + ": " + texts.of(transcript).words(new Span(start, end)));
        } else {
            found.add(owner.kind() + " " + start + "-" + end);
        }
    }
}
