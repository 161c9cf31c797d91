package org.sheaf.agreement;

/**
 * How coders divided a line, summed up after Krippendorff (1995, 2004), over one code or several.
 *
 * @param observed the squared differences of pieces between coders
 * @param expected as much by chance
 * @param all the length of the line times the coders
 * @param reason why the line cannot be read so, or empty
 */
public record Divisions(double observed, double expected, double all, String reason) {

    /** A line that cannot be read so, with the reason as a sentence. */
    static Divisions without(String reason) {
        return new Divisions(0, 0, 0, reason);
    }

    /** Krippendorff's older alpha for unitizing, 1 less the observed over the expected. */
    Figure alpha() {
        if (!reason.isEmpty()) {
            return Figure.undefined(reason);
        }
        return expected > 0 ? Figure.of(1 - observed / expected, all) : Figure.undefined("No coder divided the text.");
    }
}
