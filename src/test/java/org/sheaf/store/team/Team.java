package org.sheaf.store.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sheaf.correction.Amendment;
import org.sheaf.correction.Correction;
import org.sheaf.correction.Corrections;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Copies;
import org.sheaf.study.Entity;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Merging;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.text.Span;
import org.sheaf.workbench.OpenStudy;
import org.sheaf.workbench.TemporaryStudy;

/** Copies of one made-up study in folders, and what people do in them. */
final class Team implements AutoCloseable {

    final TranscriptChange.Arrival frankie = Fiction.interview(
            "Frankie",
            "I: How long did you wait?",
            "Frankie: The waiting went on until spring, and nobody called.",
            "I: And then?",
            "Frankie: Then the nurse rang, and the door was open.");
    final Code waiting = Code.open("waiting", 1);
    final Code doors = Code.open("doors", 2);

    private final Path folder;
    private final Map<String, OpenStudy> open = new HashMap<>();

    Team(Path folder) {
        this.folder = folder;
        OpenStudy first = TemporaryStudy.create(at("mira"), "Mira");
        open.put("mira", first);
        first.run(new TranscriptChange.Imported(List.of(frankie), List.of()));
        first.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(waiting, doors)));
        mark(first, "waiting went on", waiting);
    }

    Path at(String name) {
        return folder.resolve(name + ".sheaf");
    }

    /** The copy of that name, open. */
    OpenStudy in(String name) {
        return open.computeIfAbsent(name, n -> TemporaryStudy.open(at(n), coder(n)));
    }

    private static String coder(String copy) {
        return copy.startsWith("tom") ? "Tom" : copy.startsWith("ada") ? "Ada" : "Mira";
    }

    /** Closes a copy, so that others can read it. */
    Path closed(String name) {
        OpenStudy study = open.remove(name);
        if (study != null) {
            study.close();
        }
        return at(name);
    }

    /** Copies a study's folder as a file manager does. */
    void copyFiles(String from, String to) {
        closed(from);
        try (Stream<Path> files = Files.walk(at(from))) {
            for (Path file : files.toList()) {
                Path target = at(to).resolve(at(from).relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Hands out a copy. */
    void handOut(String from, String to, Coder coder, boolean blind) {
        OpenStudy study = in(from);
        study.backUpIfDue();
        new FolderCopies()
                .handOut(
                        here(study),
                        study.sealKey(),
                        new Copies.Order(coder, List.of(), blind, Fiction.NOON),
                        new Copies.Other(at(to), null),
                        Progress.NONE);
    }

    private static Copies.Here here(OpenStudy study) {
        return new Copies.Here(study.study(), study.texts(), study.journal(), study.folder());
    }

    Copies.Preview preview(String into, String from) {
        closed(from);
        OpenStudy study = in(into);
        return new FolderCopies()
                .compare(
                        here(study),
                        new Copies.Other(at(from), null),
                        study.coder().id(),
                        Fiction.NOON,
                        Progress.NONE);
    }

    /** Merges one copy into another and says what the preview said. */
    Copies.Preview merge(String into, String from) {
        Copies.Preview preview = preview(into, from);
        preview.change().ifPresent(in(into)::run);
        return preview;
    }

    /** Marks words with codes. */
    Quotation mark(OpenStudy study, String words, Code... codes) {
        Transcript head = study.study().transcripts().get(frankie.head().id());
        Quotation quotation = Fiction.quote(
                study.texts().of(head),
                words,
                study.coder(),
                Stream.of(codes).map(Code::id).toList());
        study.run(new CodingChange.Marked(head.id(), head.revision(), List.of(quotation)));
        return quotation;
    }

    /** Puts other words in the place of some, as a correction of the text. */
    void correct(OpenStudy study, String words, String by) {
        Transcript head = study.study().transcripts().get(frankie.head().id());
        Correction correction = Correction.of(head, study.texts().of(head));
        int at = correction.text().indexOf(words);
        Amendment typed = new Amendment.Typed(new Span(at, at + words.length()), by);
        Corrections all = new Corrections(List.of(correction.with(typed)));
        study.run(all.change(study.study(), study.texts(), "Corrected", true));
    }

    /** The quotations of the transcript that everybody has. */
    List<Quotation> quotations(String name) {
        return in(name).study().page(frankie.head().id()).quotations();
    }

    /** Everything a study holds but the records of merges, whatever the order. */
    static Set<Object> state(Study study) {
        Set<Object> all = new HashSet<>();
        for (Entity entity : study.tables().everything()) {
            if (!(entity instanceof Merging)) {
                all.add(entity);
            }
        }
        all.add(study.facts());
        for (Transcript transcript : study.transcripts()) {
            for (Quotation quotation : study.page(transcript.id()).quotations()) {
                all.add(new Marked(transcript.id(), quotation));
            }
        }
        return all;
    }

    private record Marked(Id<Transcript> transcript, Quotation quotation) {}

    @Override
    public void close() {
        new ArrayList<>(open.keySet()).forEach(this::closed);
    }
}
