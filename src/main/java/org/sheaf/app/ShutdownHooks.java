package org.sheaf.app;

import java.util.concurrent.atomic.AtomicBoolean;
import org.sheaf.cli.House;
import org.slf4j.LoggerFactory;

/** Runs work when the process is told to end, for instance by Ctrl-C. */
final class ShutdownHooks implements House.Interruptions {

    @Override
    public House.Mark call(Runnable work) {
        AtomicBoolean over = new AtomicBoolean();
        Thread hook = new Thread(
                () -> {
                    if (!over.get()) {
                        guarded(work);
                    }
                },
                "sheaf-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> {
            over.set(true);
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException ending) {
                LoggerFactory.getLogger(ShutdownHooks.class).debug("ending already", ending);
            }
        };
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LoggerFactory.getLogger(ShutdownHooks.class).error("could not end cleanly", failure);
        }
    }
}
