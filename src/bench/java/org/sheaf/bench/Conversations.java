package org.sheaf.bench;

import java.util.Random;

/** Invented interviews: turns of an interviewer and one participant, the same for the same seed and number. */
final class Conversations {

    private final Lexicon lexicon;
    private final long seed;
    private final int words;

    /** Interviews of about so many words each. */
    Conversations(Lexicon lexicon, long seed, int words) {
        this.lexicon = lexicon;
        this.seed = seed;
        this.words = words;
    }

    /** The participant's name, one interview a participant. */
    String participant(int interview) {
        return lexicon.name(3 * interview + 1);
    }

    /** The name of the interview's file without ending. */
    String title(int interview) {
        return String.format("%04d %s", interview + 1, participant(interview));
    }

    /** The whole text: {@code Label: speech}, a blank line between turns. */
    String text(int interview) {
        Random random = new Random(seed * 1_000_003 + interview);
        StringBuilder text = new StringBuilder(words * 6);
        int said = 0;
        for (int turn = 0; said < words; turn++) {
            if (turn > 0) {
                text.append("\n\n");
            }
            boolean asks = turn % 2 == 0;
            text.append(asks ? "Interviewer" : participant(interview)).append(": ");
            said += speech(text, random, asks ? 6 + random.nextInt(20) : 20 + random.nextInt(160), asks);
        }
        return text.append('\n').toString();
    }

    private int speech(StringBuilder text, Random random, int wanted, boolean asks) {
        int said = 0;
        while (said < wanted) {
            int sentence = Math.min(wanted - said, 4 + random.nextInt(18));
            for (int i = 0; i < sentence; i++) {
                String word = lexicon.next(random);
                text.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
                boolean last = i == sentence - 1;
                text.append(last ? (asks ? "?" : ".") : random.nextInt(9) == 0 ? ", " : " ");
            }
            said += sentence;
            if (said < wanted) {
                text.append(' ');
            }
        }
        return said;
    }
}
