/** Rounds of a team: who codes which transcripts against which framework; to-do, progress, closing. */
@NullMarked
package org.sheaf.desktop.reconcile.rounds;

import org.jspecify.annotations.NullMarked;
