package org.sheaf.identity.scanning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheaf.identity.finding.Form;
import org.sheaf.identity.finding.Homographs;
import org.sheaf.identity.finding.Titles;
import org.sheaf.identity.finding.WordLists;
import org.sheaf.study.Participant;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.text.Folding;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/** Names by which people speak in a study: labels, participants, interviewers. What says a role or a number names nobody. */
final class Labels {

    private static final Set<String> ROLES = WordLists.read("roles-en.txt");
    private static final Pattern CODE = Pattern.compile("\\p{L}{0,4}\\d+\\p{L}?|\\p{L}");
    /** As in “su02-kayleigh”. */
    private static final Pattern BEFORE_NAME = Pattern.compile("\\b\\p{L}{0,4}\\d+\\p{L}?-(?=\\p{L})");

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}{3,}(?![\\p{L}\\p{N}])");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");

    private Labels() {}

    /** All names, each once, as first written. */
    static List<String> of(Study study) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Participant participant : study.participants()) {
            add(names, participant.name());
        }
        for (Transcript transcript : study.transcripts()) {
            transcript.speakers().stream().map(Speaker::label).forEach(label -> add(names, label));
            for (String interviewer : transcript.facts().interviewers().split("[;,]|\\band\\b")) {
                add(names, interviewer);
            }
        }
        return names.values().stream()
                .sorted(Comparator.comparingInt(name -> -name.length()))
                .toList();
    }

    private static void add(Map<String, String> names, String label) {
        String name = nameIn(label);
        if (!name.isEmpty()) {
            names.putIfAbsent(Form.key(name), name);
        }
    }

    /** The words of a file's name that may be somebody's: no role, code, ending or common word. */
    static List<Span> inFile(String file) {
        List<Span> names = new ArrayList<>();
        int ending = file.lastIndexOf('.');
        Matcher word = WORD.matcher(file);
        while (word.find()) {
            String folded = Folding.letters(word.group());
            boolean told = ROLES.contains(folded) || Homographs.isCommon(folded) || Titles.has(folded);
            if (!told && !(ending > 0 && word.start() > ending)) {
                names.add(new Span(word.start(), word.end()));
            }
        }
        return names;
    }

    /** What of a label is a name; empty where it only says a role, a code or a number. */
    static String nameIn(String label) {
        String bare = IN_BRACKETS.matcher(label).replaceAll(" ").replace('_', ' ');
        String plain = BEFORE_NAME.matcher(bare).replaceAll(" ");
        List<Span> kept = new ArrayList<>();
        for (Span word : Words.of(plain, new Span(0, plain.length()))) {
            String folded = Folding.letters(word.of(plain));
            boolean part = !ROLES.contains(folded) && !CODE.matcher(folded).matches();
            if (part && !(kept.isEmpty() && Titles.has(folded))) {
                kept.add(word);
            } else if (!kept.isEmpty() && !CODE.matcher(folded).matches()) {
                return "";
            }
        }
        return kept.isEmpty()
                ? ""
                : plain.substring(kept.get(0).start(), kept.get(kept.size() - 1).end());
    }
}
