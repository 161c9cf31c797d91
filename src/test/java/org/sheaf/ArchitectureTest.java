package org.sheaf;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheaf.app.Main;
import org.sheaf.study.Exempt;

/** Holds docs/architecture.md true: who may import whom, and who may do what. */
class ArchitectureTest {

    /** How many classes carry {@link Exempt}. It may only fall. */
    private static final int EXEMPTIONS = 0;

    private static final List<String> VAGUE_ENDINGS =
            List.of("Manager", "Helper", "Util", "Utils", "Impl", "Processor");

    /** Packages of the desktop that every view may use. */
    private static final Set<String> FOR_EVERY_VIEW = Set.of("action", "widgets", "theme");

    private static JavaClasses main;

    @BeforeAll
    static void importOnce() {
        main = new ClassFileImporter()
                .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());
    }

    @Test
    void everyClassLivesInARoom() {
        Set<String> rooms = Rooms.ALL.stream().map(Rooms.Room::name).collect(Collectors.toSet());
        Set<String> strangers = main.stream()
                .map(ArchitectureTest::roomOf)
                .filter(room -> !rooms.contains(room))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(strangers)
                .as("rooms that are not in the table, because a room nobody described has no borders")
                .isEmpty();
    }

    static Stream<Rooms.Room> rooms() {
        return Rooms.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void roomImportsOnlyItsNeighbours(Rooms.Room room) {
        noClasses()
                .that(resideInAPackage(Rooms.packageOf(room.name())).and(notExemptFrom("rooms")))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(Rooms.ROOT + "..").and(not(resideInAnyPackage(room.allowedPackages()))))
                .allowEmptyShould(true)
                .because("a room that knows only its neighbours can be read and changed alone")
                .check(main);
    }

    static Stream<Rooms.Library> libraries() {
        return Rooms.LIBRARIES.stream();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void libraryIsUsedOnlyInItsRooms(Rooms.Library library) {
        DescribedPredicate<JavaClass> elsewhere = not(resideInAnyPackage(library.roomPatterns()));
        // Swing's text kits have a line of their own beside Swing's.
        DescribedPredicate<JavaClass> listedApart = library.name().equals("Swing")
                ? resideInAPackage("javax.swing.text..")
                : DescribedPredicate.alwaysFalse();
        noClasses()
                .that(elsewhere.and(notExemptFrom("libraries")))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(library.packagePatterns()).and(not(listedApart)))
                .allowEmptyShould(true)
                .because(library.name() + " can be updated or replaced when few rooms know it")
                .check(main);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching(Rooms.ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .because("rooms in a circle are one room")
                .check(main);
    }

    @Test
    void viewsImportNoOtherView() {
        String desktop = Rooms.ROOT + ".desktop.";
        main.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(desktop))
                .map(name -> name.substring(desktop.length()).split("\\.")[0])
                .filter(view -> !view.equals("shell"))
                .distinct()
                .forEach(view -> noClasses()
                        .that(resideInAPackage(desktop + view + "..").and(notExemptFrom("views")))
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage(Rooms.packageOf("desktop")).and(not(resideInAnyPackage(within(view)))))
                        .because("only the shell knows which views there are; what several need goes to "
                                + FOR_EVERY_VIEW)
                        .check(main));
    }

    private static String[] within(String view) {
        return Stream.concat(FOR_EVERY_VIEW.stream(), Stream.of(view))
                .map(name -> Rooms.ROOT + ".desktop." + name + "..")
                .toArray(String[]::new);
    }

    @Test
    void threadsAreMadeInFewPlaces() {
        onlyIn("threads", Deeds.makingThreads(), "app", "workbench", "store.team")
                .because("long work takes a Progress and an Executor, so that it can be cancelled and closed in order")
                .check(main);
    }

    @Test
    void standardStreamsBelongToTheCommandLine() {
        onlyIn("streams", Deeds.printing(), "cli", "app")
                .because("a stray line on standard output breaks --json")
                .check(main);
    }

    @Test
    void bytesLeaveByOneDoor() {
        onlyIn("files", Deeds.writingFiles(), "outlet", "store", "identity", "app")
                .because("only the outlet reads what leaves for names that must not")
                .check(main);
    }

    @Test
    void coloursComeFromTheTheme() {
        onlyIn("colours", Deeds.choosingColours(), "desktop.theme", "report")
                .because("a colour chosen in a view is wrong in the other theme")
                .check(main);
    }

    private static ArchRule onlyIn(String rule, DescribedPredicate<JavaAccess<?>> deed, String... rooms) {
        String[] allowed = Stream.of(rooms).map(Rooms::packageOf).toArray(String[]::new);
        return noClasses()
                .that(not(resideInAnyPackage(allowed)).and(notExemptFrom(rule)))
                .should()
                .accessTargetWhere(deed)
                .allowEmptyShould(true);
    }

    @Test
    void namesSayWhatAClassIs() {
        for (String ending : VAGUE_ENDINGS) {
            noClasses()
                    .that(notExemptFrom("names"))
                    .should()
                    .haveSimpleNameEndingWith(ending)
                    .because("the researcher's nouns say more than “" + ending + "”")
                    .check(main);
        }
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = main.stream()
                .map(JavaClass::getPackage)
                .filter(found -> !isNullMarked(found))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked)
                .as("packages without a @NullMarked package-info, where NullAway sees nothing")
                .isEmpty();
    }

    private static boolean isNullMarked(JavaPackage found) {
        return found.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }

    @Test
    void exemptionsOnlyBecomeFewer() {
        List<String> exempt = main.stream()
                .filter(type -> type.isAnnotatedWith(Exempt.class))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        assertThat(exempt)
                .as("classes marked @Exempt: keep the rule instead, and lower EXEMPTIONS when one is gone")
                .hasSize(EXEMPTIONS);
    }

    private static DescribedPredicate<JavaClass> notExemptFrom(String rule) {
        return DescribedPredicate.describe(
                "not exempt from “" + rule + "”",
                type -> outermost(type)
                        .tryGetAnnotationOfType(Exempt.class.getName())
                        .flatMap(mark -> mark.get("from"))
                        .filter(from -> Objects.equals(from, rule))
                        .isEmpty());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static String roomOf(JavaClass type) {
        String name = type.getPackageName();
        return name.length() <= Rooms.ROOT.length()
                ? name
                : name.substring(Rooms.ROOT.length() + 1).split("\\.")[0];
    }
}
