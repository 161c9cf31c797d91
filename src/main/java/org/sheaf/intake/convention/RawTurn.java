package org.sheaf.intake.convention;

import org.sheaf.text.Span;

/**
 * A turn before its speakers are numbered.
 *
 * @param label who speaks; empty when nobody is named
 * @param whole label, stamp and speech
 * @param speech what is said
 * @param millis of its time stamp, or -1
 */
record RawTurn(String label, Span whole, Span speech, long millis) {}
