package org.sheaf.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TasksTest {

    @Test
    void whoeverWaitsForWorkThatAnErrorBrokeOffHearsIt() {
        try (Tasks tasks = new Tasks(Runnable::run)) {
            CompletableFuture<Boolean> result = tasks.start("deep", progress -> {
                throw new StackOverflowError("as by too deep a tree");
            });
            assertThatThrownBy(() -> result.get(20, TimeUnit.SECONDS)).hasMessageContaining("broken off");
            assertThat(tasks.running()).isEmpty();
        }
    }

    @Test
    void whatTheUserStopsEndsAsCancelled() {
        CountDownLatch begun = new CountDownLatch(1);
        try (Tasks tasks = new Tasks(Runnable::run)) {
            CompletableFuture<Boolean> result = tasks.start("long", progress -> {
                begun.await();
                progress.check();
                return true;
            });
            tasks.running().get(0).cancel().run();
            begun.countDown();
            assertThatThrownBy(result::join).isInstanceOf(CancellationException.class);
        }
    }
}
