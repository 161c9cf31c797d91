package org.sheaf.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can happen to the topic guide, and what is decided about the turns that ask its questions. */
public sealed interface GuideChange extends Change {

    /**
     * The guide was imported, typed or put into another order.
     *
     * @param did what a person reads in the history
     * @param guide all of its questions in order, whatever places they say; questions that are not among them go, and with
     *     them what was decided about their turns
     */
    record Arranged(String did, List<Question> guide) implements GuideChange {
        /** Copies the questions. */
        public Arranged {
            guide = List.copyOf(guide);
        }

        @Override
        public String kind() {
            return "guide-arranged";
        }

        @Override
        public String name(Study before) {
            return did;
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            Map<Id<Question>, Question> kept = new HashMap<>();
            for (Question question : guide) {
                if (question.text().isBlank()) {
                    throw new Refusal("A question of the topic guide needs words.");
                }
                Question placed = question.at(kept.size());
                if (kept.put(placed.id(), placed) != null) {
                    throw new Refusal("A question stands in the topic guide twice.");
                }
                edits.add(new Edit.OfEntity(before.questions().find(placed.id()).orElse(null), placed));
            }
            for (Asking asking : before.askings()) {
                Question now = kept.get(asking.question());
                if (now == null) {
                    edits.add(Edit.drop(asking));
                } else {
                    Question then = before.questions().get(asking.question());
                    int prompt = prompt(asking, then, now);
                    edits.add(Edit.replace(asking, asking.prompting(prompt)));
                }
            }
            before.questions().stream()
                    .filter(question -> !kept.containsKey(question.id()))
                    .forEach(question -> edits.add(Edit.drop(question)));
            return edits;
        }

        /** The prompt of the same words; the question itself where it has gone. */
        private static int prompt(Asking asking, Question then, Question now) {
            return asking.prompt() < 0 || asking.prompt() >= then.prompts().size()
                    ? Asking.THE_QUESTION
                    : now.prompts().indexOf(then.prompts().get(asking.prompt()));
        }
    }

    /**
     * Somebody decided whether turns ask questions.
     *
     * @param title what a person reads in the history
     * @param askings the decisions, in their transcripts' present revisions; one that is known is decided anew
     */
    record Decided(String title, List<Asking> askings) implements GuideChange {
        /** Copies the decisions. */
        public Decided {
            askings = List.copyOf(askings);
        }

        @Override
        public String kind() {
            return "guide-decided";
        }

        @Override
        public String name(Study before) {
            return title;
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            for (Asking asking : askings) {
                before.questions().get(asking.question());
                if (asking.at() > before.transcripts().get(asking.transcript()).length()) {
                    throw new Refusal("The question would be asked after the end of the text.");
                }
                edits.add(new Edit.OfEntity(before.askings().find(asking.id()).orElse(null), asking));
            }
            return edits;
        }
    }

    /**
     * Decisions were taken back; the turns are proposed again.
     *
     * @param title what a person reads in the history
     * @param askings which
     */
    record Undecided(String title, List<Id<Asking>> askings) implements GuideChange {
        /** Copies the identities. */
        public Undecided {
            askings = List.copyOf(askings);
        }

        @Override
        public String kind() {
            return "guide-undecided";
        }

        @Override
        public String name(Study before) {
            return title;
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            Set<Id<Asking>> seen = new HashSet<>();
            return askings.stream()
                    .filter(seen::add)
                    .map(id -> Edit.drop(before.askings().get(id)))
                    .toList();
        }
    }
}
