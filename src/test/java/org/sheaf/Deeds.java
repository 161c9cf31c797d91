package org.sheaf;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What code may do only in certain rooms: make threads, write bytes, print, choose colours. */
final class Deeds {

    private static final Set<String> THREAD_MAKERS = Set.of(
            "java.lang.Thread",
            "java.util.Timer",
            "java.util.concurrent.ThreadPoolExecutor",
            "java.util.concurrent.ScheduledThreadPoolExecutor",
            "java.util.concurrent.ForkJoinPool",
            "javax.swing.SwingWorker");
    private static final Set<String> POOL_METHODS = Set.of("parallelStream", "parallel", "commonPool");

    private static final Set<String> FILE_WRITERS =
            Set.of("java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile");
    private static final Set<String> NAMED_WRITERS = Set.of("java.io.PrintStream", "java.io.PrintWriter");
    private static final Set<String> FILES_WRITES = Set.of(
            "write",
            "writeString",
            "newOutputStream",
            "newBufferedWriter",
            "copy",
            "move",
            "createTempFile",
            "createTempDirectory");

    private Deeds() {}

    static DescribedPredicate<JavaAccess<?>> makingThreads() {
        return accessTo("making a thread", target -> {
            String owner = target.getOwner().getName();
            return isConstructor(target) && THREAD_MAKERS.contains(owner)
                    || owner.equals("java.util.concurrent.Executors")
                    || POOL_METHODS.contains(target.getName()) && owner.startsWith("java.util.")
                    || usesCommonPool(target);
        });
    }

    /** {@code CompletableFuture.supplyAsync(work)} without an executor runs where nobody waits for it at closing. */
    private static boolean usesCommonPool(AccessTarget target) {
        return target.getOwner().getName().equals("java.util.concurrent.CompletableFuture")
                && target.getName().endsWith("Async")
                && !parameters(target).contains("java.util.concurrent.Executor");
    }

    static DescribedPredicate<JavaAccess<?>> writingFiles() {
        return accessTo("writing a file", target -> {
            String owner = target.getOwner().getName();
            if (isConstructor(target)) {
                return FILE_WRITERS.contains(owner) || NAMED_WRITERS.contains(owner) && namesAFile(target);
            }
            return owner.equals("java.nio.file.Files") && FILES_WRITES.contains(target.getName()) && !onlyReads(target)
                    || owner.equals("java.nio.channels.FileChannel")
                            && target.getName().equals("open")
                    || owner.equals("java.io.File") && target.getName().equals("createTempFile");
        });
    }

    private static boolean namesAFile(AccessTarget target) {
        List<String> parameters = parameters(target);
        return !parameters.isEmpty()
                && Set.of(File.class.getName(), "java.lang.String").contains(parameters.get(0));
    }

    /** {@code Files.copy(path, stream)} leaves no file behind. */
    private static boolean onlyReads(AccessTarget target) {
        return parameters(target).equals(List.of("java.nio.file.Path", "java.io.OutputStream"));
    }

    static DescribedPredicate<JavaAccess<?>> printing() {
        return accessTo("printing to a standard stream", target -> {
            String owner = target.getOwner().getName();
            boolean stream =
                    owner.equals("java.lang.System") && Set.of("out", "err").contains(target.getName());
            return stream
                    || target.getName().equals("printStackTrace")
                            && parameters(target).isEmpty();
        });
    }

    static DescribedPredicate<JavaAccess<?>> choosingColours() {
        return accessTo("choosing a colour", target -> {
            String owner = target.getOwner().getName();
            boolean colour = owner.equals("java.awt.Color") || owner.equals("javax.swing.plaf.ColorUIResource");
            return colour
                    && (isConstructor(target)
                            || isConstant(target)
                            || target.getName().equals("decode"));
        });
    }

    private static DescribedPredicate<JavaAccess<?>> accessTo(String description, Predicate<AccessTarget> test) {
        return DescribedPredicate.describe(description, access -> test.test(access.getTarget()));
    }

    private static boolean isConstructor(AccessTarget target) {
        return target instanceof AccessTarget.ConstructorCallTarget
                || target instanceof AccessTarget.ConstructorReferenceTarget;
    }

    private static boolean isConstant(AccessTarget target) {
        return target instanceof AccessTarget.FieldAccessTarget;
    }

    private static List<String> parameters(AccessTarget target) {
        if (target instanceof AccessTarget.CodeUnitAccessTarget codeUnit) {
            return codeUnit.getRawParameterTypes().stream()
                    .map(JavaClass::getName)
                    .toList();
        }
        return List.of();
    }
}
