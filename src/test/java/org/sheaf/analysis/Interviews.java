package org.sheaf.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheaf.study.Analysis;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Facts;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Method;
import org.sheaf.study.Participant;
import org.sheaf.study.PeopleChange;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Role;
import org.sheaf.study.Source;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Target;
import org.sheaf.study.TextKey;
import org.sheaf.study.Texts;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.study.Value;
import org.sheaf.text.Span;

/** A study in memory, made line by line through real changes, for the tests of analyses and reports. */
public final class Interviews {

    /** When everything is made that does not say otherwise. */
    static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private final Map<TextKey, TranscriptText> kept = new HashMap<>();
    private final Texts texts = (transcript, revision) -> kept.get(new TextKey(transcript, revision));
    private Study study = Study.empty(StudyFacts.of("Evening clinic", Method.CODEBOOK));
    private long quotations;

    /** The study as it stands. */
    public Study study() {
        return study;
    }

    /** Its texts. */
    public Texts texts() {
        return texts;
    }

    /** Lets a change happen. */
    public void make(Change change) {
        kept.putAll(change.newTexts());
        study = study.apply(change.edits(study, texts), study.position() + 1);
    }

    /** A person; attributes as name and cell in turn. */
    public Participant person(String name, Role role, String group, String... attributes) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            values.put(attributes[i], Value.read(attributes[i + 1]));
        }
        Participant person = Participant.of(name, role, group).with(values);
        make(new PeopleChange.Described(List.of(person), List.of()));
        return person;
    }

    /** A transcript of turns written {@code Label: speech}; a label that is a person's name is that person. */
    public Transcript transcript(String name, String group, String... turns) {
        StringBuilder text = new StringBuilder();
        Set<String> labels = new LinkedHashSet<>();
        List<Turn> layer = new ArrayList<>();
        for (String turn : turns) {
            int colon = turn.indexOf(": ");
            labels.add(turn.substring(0, colon));
            text.append(text.isEmpty() ? "" : "\n\n");
            Span whole = new Span(text.length(), text.length() + turn.length());
            int index = List.copyOf(labels).indexOf(turn.substring(0, colon));
            layer.add(new Turn(index, whole, new Span(whole.start() + colon + 2, whole.end()), -1));
            text.append(turn);
        }
        return arrive(name, group, new TranscriptText(text + "\n", layer), List.copyOf(labels));
    }

    /** A document without speakers. */
    public Transcript document(String name, String group, String text) {
        return arrive(name, group, new TranscriptText(text, List.of()), List.of());
    }

    /** A transcript of a text whose turns are known; a label that is a person's name is that person. */
    public Transcript arrive(String name, String group, TranscriptText text, List<String> labels) {
        List<Speaker> speakers = labels.stream()
                .map(label -> new Speaker(
                        label,
                        study.participants()
                                .named(label, Participant::name)
                                .map(Participant::id)
                                .orElse(null),
                        1,
                        1))
                .toList();
        int length = text.text().length();
        Source source = new Source(name + ".txt", "txt", "UTF-8", "names", "");
        Transcript head = new Transcript(
                Id.random(),
                name,
                1,
                Facts.group(group),
                speakers,
                length,
                text.turns().size(),
                length / 5,
                source);
        make(new TranscriptChange.Imported(List.of(new TranscriptChange.Arrival(head, text)), List.of()));
        return head;
    }

    /** A code at the top of the framework. */
    public Code code(String name) {
        return made(Code.of(name, null, study.codes().size(), -1));
    }

    /** A code under another. */
    public Code code(String name, Code parent) {
        return made(Code.of(name, parent.id(), study.codes().size(), -1));
    }

    /** A code as it is. */
    public Code made(Code code) {
        make(new CodeChange.Written(CodeChange.Deed.MADE, List.of(code)));
        return code;
    }

    /** A coder who joins. */
    public Coder coder(String name) {
        Coder coder = new Coder(Id.random(), name);
        make(new StudyChange.CoderNamed(coder));
        return coder;
    }

    /** Marks the first place where the words stand. */
    public QuotationRef mark(Coder coder, Transcript in, String words, Code... codes) {
        int start = texts.of(in).text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("“" + words + "” is not in " + in.name());
        }
        return mark(coder, in, new Span(start, start + words.length()), codes);
    }

    /** Marks a span. */
    public QuotationRef mark(Coder coder, Transcript in, Span span, Code... codes) {
        Instant made = NOON.plusSeconds(quotations++);
        Quotation quotation = Quotation.of(
                coder.id(),
                span,
                made,
                Arrays.stream(codes).map(code -> Coding.of(code.id(), made)).toList());
        make(new CodingChange.Marked(in.id(), in.revision(), List.of(quotation)));
        return new QuotationRef(in.id(), quotation.id());
    }

    /** Many quotations at once. */
    public void mark(Transcript in, List<Quotation> many) {
        make(new CodingChange.Imported(Map.of(in.id(), many)));
    }

    /** Marks a quotation as one to print. */
    public void star(QuotationRef ref) {
        Quotation now = study.page(ref.transcript()).find(ref.quotation()).orElseThrow();
        make(new CodingChange.Changed(CodingChange.Deed.STARRED, ref.transcript(), now, now.exemplary(true)));
    }

    /** A memo. */
    public void memo(Target on, Coder coder, String text) {
        make(new StudyChange.MemosWritten(List.of(new Memo(Id.random(), on, "analytic", coder.id(), NOON, text))));
    }

    /** An arrangement of themes. */
    public Analysis analysis(String name, String group) {
        Analysis analysis = Analysis.of(name, group, study.analyses().size());
        make(new ThemeChange.Arranged("Made " + name, List.of(analysis), List.of()));
        return analysis;
    }

    /** A theme fed by codes. */
    public Theme theme(Analysis analysis, String name, Code... codes) {
        return arranged(
                Theme.of(analysis.id(), null, name, study.themes().size()).fedBy(ids(codes)));
    }

    /** A sub-theme fed by codes. */
    public Theme theme(Theme parent, String name, Code... codes) {
        return arranged(
                Theme.of(parent.analysis(), parent.id(), name, study.themes().size())
                        .fedBy(ids(codes)));
    }

    /** The theme with single and contrary quotations. */
    public Theme cite(Theme theme, List<QuotationRef> single, List<QuotationRef> contrary) {
        return arranged(theme.quoting(single, contrary));
    }

    /** The theme leaving quotations out that its codes bring. */
    public Theme leaveOut(Theme theme, QuotationRef... out) {
        return arranged(theme.leavingOut(List.of(out)));
    }

    private Theme arranged(Theme theme) {
        make(new ThemeChange.Arranged("Arranged " + theme.name(), List.of(), List.of(theme)));
        return theme;
    }

    private static List<Id<Code>> ids(Code... codes) {
        return Arrays.stream(codes).map(Code::id).toList();
    }
}
