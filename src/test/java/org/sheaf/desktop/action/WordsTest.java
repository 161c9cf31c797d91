package org.sheaf.desktop.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sheaf.desktop.reader.ReaderKey;

/** Holds the bundle and the code together: no key missing, none unused, none twice. */
class WordsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/sheaf/desktop");
    private static final Path BUNDLE = Path.of("src/main/resources/org/sheaf/desktop/words.properties");

    /** A key asked for in full. */
    private static final Pattern KEY = Pattern.compile("Words\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    /** The beginning of a key whose end is computed, for instance {@code Words.of("method." + word)}. */
    private static final Pattern PREFIX = Pattern.compile("Words\\s*\\.(?:of|has)\\(\\s*\"([^\"]+\\.)\"\\s*\\+");

    /** A key that is handed on before it is asked for, and one made from it by an ending. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w.]+)\"");

    private static final Pattern ENDING = Pattern.compile("Words\\s*\\.of\\(\\w+ \\+ \"(\\.\\w+)\"");
    /** What narrows a list is said in words whose keys begin with the list's name. */
    private static final Pattern SIEVED = Pattern.compile("new SieveForm<>\\(\\s*\"(\\w+)\"");

    private static final Pattern ACTION = Pattern.compile("DeclaredAction\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*\\)");
    private static final Pattern MENU = Pattern.compile("\\.menu\\(\\s*\"([^\"]+)\"");

    @Test
    void everyKeyAskedForIsThere() throws IOException {
        Set<String> missing = new TreeSet<>(asked());
        missing.removeAll(keys());
        assertThat(missing).as("lines to add to %s", BUNDLE).isEmpty();
    }

    @Test
    void everyKeyThatIsThereIsAskedFor() throws IOException {
        Set<String> unused = new TreeSet<>(keys());
        unused.removeAll(asked());
        for (ReaderKey key : ReaderKey.values()) { // declared from the key itself, not by a written id
            unused.remove("action." + key.id());
            unused.remove("action." + key.id() + ".about");
        }
        Set<String> prefixes = found(PREFIX);
        prefixes.removeAll(Set.of("action.", "menu.")); // known in full from the declarations
        for (String list : found(SIEVED)) {
            prefixes.addAll(List.of(list + ".sieve", list + ".order"));
        }
        unused.removeIf(key -> prefixes.stream().anyMatch(key::startsWith));
        Set<String> literals = found(LITERAL);
        unused.removeAll(literals);
        literals.forEach(literal -> unused.removeAll( // an action whose id is handed on before it is declared
                List.of("action." + literal, "action." + literal + ".about")));
        for (String ending : found(ENDING)) {
            literals.forEach(literal -> unused.remove(literal + ending));
        }
        assertThat(unused).as("lines to take out of %s", BUNDLE).isEmpty();
    }

    @Test
    void everyPlaceWhereKeysActHasAName() {
        for (Scope scope : Scope.values()) {
            assertThat(Words.has("keys.scope." + scope.name().toLowerCase(java.util.Locale.ROOT)))
                    .as("words for %s", scope)
                    .isTrue();
        }
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        List<String> lines = lines();
        assertThat(lines).doesNotHaveDuplicates();
    }

    @Test
    void labelsOfActionsHaveNoFullStopAndDescriptionsDo() {
        for (String key : Words.bundle().keySet()) {
            if (key.startsWith("action.")) {
                assertThat(Words.of(key).endsWith(".")).as(key).isEqualTo(key.endsWith(".about"));
            }
        }
    }

    private static Set<String> asked() {
        Set<String> asked = new TreeSet<>(found(KEY));
        for (String id : found(ACTION)) {
            asked.add("action." + id);
            asked.add("action." + id + ".about");
        }
        found(MENU).forEach(id -> asked.add("menu." + id));
        return asked;
    }

    private static Set<String> found(Pattern pattern) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(read(file)).results().map(hit -> hit.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys() {
        return new TreeSet<>(Words.bundle().keySet());
    }

    private static List<String> lines() throws IOException {
        Pattern entry = Pattern.compile("^([\\w.-]+)\\s*=");
        return Files.readAllLines(BUNDLE).stream()
                .map(entry::matcher)
                .filter(Matcher::find)
                .map(line -> line.group(1))
                .toList();
    }
}
