package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Hand clock = new Hand();

    private ConsoleProgress progress(boolean terminal) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new ConsoleProgress(new Console(stream, stream, terminal, prompt -> Optional.empty()), clock);
    }

    @Test
    void whereNobodyWatchesBulkWorkSpeaksAtOnceAndThenNowAndThen() {
        ConsoleProgress progress = progress(false);
        progress.report("Reading a.txt", 0, 1000);
        progress.report("Reading b.txt", 1, 1000);
        clock.millis += 6_000;
        progress.report("Reading c.txt", 512, 1000);
        progress.clear();
        assertThat(err).hasToString("sheaf: Reading a.txt · 0 of 1,000\nsheaf: Reading c.txt · 512 of 1,000\n");
    }

    @Test
    void whereNobodyWatchesSmallWorkIsSilent() {
        progress(false).report("Reading a.txt", 0, 18);
        assertThat(err.size()).isZero();
    }

    @Test
    void onATerminalOneLineIsRewrittenAndTakenAwayAtTheEnd() {
        ConsoleProgress progress = progress(true);
        progress.report("Reading long-name.txt", 0, 2);
        clock.millis += 200;
        progress.report("Reading b", 1, 2);
        progress.clear();
        String[] lines = err.toString(StandardCharsets.UTF_8).substring(1).split("\r", -1);
        assertThat(lines[0]).isEqualTo("Reading long-name.txt · 0 of 2");
        assertThat(lines[1]).startsWith("Reading b · 1 of 2").hasSameSizeAs(lines[0]);
        assertThat(lines[2]).isBlank();
        assertThat(lines[3]).isEmpty();
    }

    @Test
    void cancellingIsSeenByTheWork() {
        ConsoleProgress progress = progress(false);
        assertThat(progress.cancelled()).isFalse();
        progress.cancel();
        assertThat(progress.cancelled()).isTrue();
    }

    /** A clock moved by hand. */
    private static final class Hand extends Clock {
        private long millis = 1_000;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis);
        }
    }
}
