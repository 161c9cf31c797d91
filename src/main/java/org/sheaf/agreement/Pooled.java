package org.sheaf.agreement;

/**
 * Observed and expected agreement added up over codes, pair by pair of coders, for the kappa of de Vries and others (2008).
 *
 * @param codes how many were used
 * @param units of each
 * @param observed of each pair, summed over codes
 * @param expected of each pair, summed over codes
 */
@SuppressWarnings("ArrayRecordComponent") // columns are the point; equality is not asked of them
public record Pooled(int codes, double units, double[] observed, double[] expected) {}
