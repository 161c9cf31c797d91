package org.sheaf.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.Refusal;
import org.sheaf.text.Span;

/**
 * CoreNLP's model of names of three classes: persons, places, organisations (Finkel and others 2005). It is not part of the program;
 * {@link #FETCH} brings it. Loaded when first asked, some seconds and 220 MB, and then kept: one is enough for a process. Any
 * thread but the EDT.
 */
public final class NameModel {

    /** The command that brings the model, in the program's folder. */
    public static final String FETCH = "./mvnw -q -Pmodels generate-resources";

    /** The command that brings the one for speech without capitals. */
    public static final String FETCH_CASELESS = "./mvnw -q -Pmodels-caseless generate-resources";

    /** The folder where the models are, as a property of the Java. */
    private static final String FOLDER = "sheaf.models";

    private static final String OPTIONS =
            "invertible=true,ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep";

    /** Which letters it was trained on. */
    public enum Form {
        /** Text with capitals. */
        CASED(
                "english.all.3class.distsim.crf.ser.gz",
                "b474b216183022f4d24f6006e4b8e084642f645525337378e5582f0e8768a9fe"),
        /** Text without. */
        CASELESS(
                "english.all.3class.caseless.distsim.crf.ser.gz",
                "71f092ac622de65b4ae2fa1df99a1bbde11a51506868027e9ba5acb939fb8efe");

        private final String file;
        private final String sha256;

        Form(String file, String sha256) {
            this.file = file;
            this.sha256 = sha256;
        }
    }

    private final Path file;
    private final Form form;
    private final WordToSentenceProcessor<CoreLabel> sentences = new WordToSentenceProcessor<>();
    private volatile @Nullable CRFClassifier<CoreLabel> loaded;

    private NameModel(Path file, Form form) {
        this.file = file;
        this.form = form;
    }

    /**
     * A name in some words.
     *
     * @param span UTF-16
     * @param kind person, place or organisation
     */
    public record Named(Span span, IdentityKind kind) {}

    /** All that were fetched. */
    public static List<NameModel> installed() {
        return Arrays.stream(Form.values())
                .flatMap(form -> installed(form).stream())
                .toList();
    }

    /** A model, when it was fetched. */
    public static Optional<NameModel> installed(Form form) {
        String folder = System.getProperty(FOLDER, "");
        return folder.isEmpty() ? Optional.empty() : installed(Path.of(folder), form);
    }

    /** A model, when it is in a folder. */
    static Optional<NameModel> installed(Path folder, Form form) {
        Path file = folder.resolve("edu/stanford/nlp/models/ner").resolve(form.file);
        return Files.isReadable(file) ? Optional.of(new NameModel(file, form)) : Optional.empty();
    }

    /** Which it is. */
    public Form form() {
        return form;
    }

    /**
     * The names in speech, in order; they do not overlap.
     *
     * @param speech of one turn, or a paragraph
     * @throws Refusal when the model cannot be read or is not the one that belongs to the program
     */
    public List<Named> in(String speech) {
        Fluent fluent = Fluent.of(speech);
        List<CoreLabel> tokens =
                new PTBTokenizer<>(new StringReader(fluent.text()), new CoreLabelTokenFactory(), OPTIONS).tokenize();
        List<Named> names = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences.process(tokens)) {
            if (!sentence.isEmpty()) {
                classify(sentence, fluent, names);
            }
        }
        return names;
    }

    private void classify(List<CoreLabel> sentence, Fluent fluent, List<Named> names) {
        List<CoreLabel> classified = model().classifySentence(sentence);
        int from = 0;
        while (from < classified.size()) {
            String answer = classified.get(from).get(CoreAnnotations.AnswerAnnotation.class);
            int to = from + 1;
            while (to < classified.size()
                    && answer.equals(classified.get(to).get(CoreAnnotations.AnswerAnnotation.class))) {
                to++;
            }
            Optional<IdentityKind> kind = kind(answer);
            if (kind.isPresent()) {
                Span span = fluent.span(
                        sentence.get(from).beginPosition(), sentence.get(to - 1).endPosition());
                names.add(new Named(span, kind.get()));
            }
            from = to;
        }
    }

    private static Optional<IdentityKind> kind(String answer) {
        return switch (answer) {
            case "PERSON" -> Optional.of(IdentityKind.PERSON);
            case "LOCATION" -> Optional.of(IdentityKind.PLACE);
            case "ORGANIZATION" -> Optional.of(IdentityKind.ORGANISATION);
            default -> Optional.empty();
        };
    }

    private CRFClassifier<CoreLabel> model() {
        CRFClassifier<CoreLabel> known = loaded;
        return known == null ? load() : known;
    }

    private synchronized CRFClassifier<CoreLabel> load() {
        CRFClassifier<CoreLabel> known = loaded;
        if (known != null) {
            return known;
        }
        check();
        RedwoodConfiguration.empty().apply(); // it speaks on standard error, which is the program's
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            CRFClassifier<CoreLabel> read = CRFClassifier.getClassifier(in);
            loaded = read;
            return read;
        } catch (IOException | ClassNotFoundException | ClassCastException failed) {
            throw unusable(failed);
        }
    }

    /** What is read is objects; so nothing is read but what was published. */
    private void check() {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            String found = HexFormat.of().formatHex(in.getMessageDigest().digest());
            if (!found.equals(form.sha256)) {
                throw new Refusal("The names model " + file
                        + " is not the one that belongs to Sheaf. Delete it and fetch it" + " again: " + FETCH);
            }
        } catch (IOException failed) {
            throw unusable(failed);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private Refusal unusable(Exception cause) {
        return new Refusal(
                "The names model " + file + " cannot be read. Delete it and fetch it again: " + FETCH, cause);
    }

    @Override
    public String toString() {
        return form.name().toLowerCase(Locale.ROOT) + " model";
    }
}
