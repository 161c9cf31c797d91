package org.sheaf.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CrewTest {

    @Test
    void allProcessorsWorkAtTheSameTimeAndAllAreWaitedFor() {
        int processors = Runtime.getRuntime().availableProcessors();
        CyclicBarrier met = new CyclicBarrier(processors);
        AtomicInteger done = new AtomicInteger();
        Crew.run(() -> {
            try {
                met.await();
                done.incrementAndGet();
            } catch (Exception alone) {
                throw new IllegalStateException(alone);
            }
        });
        assertThat(done).hasValue(processors);
    }
}
