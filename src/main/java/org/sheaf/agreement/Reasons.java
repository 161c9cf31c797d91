package org.sheaf.agreement;

/** Why a figure is undefined, where several measures say the same. */
final class Reasons {

    static final String NO_PAIRS = "No unit has a value from two coders.";

    static final String UNUSED = "No coder used this.";

    static final String NO_NEITHER =
            "Among quotations that overlap there is none that neither coder has, so that chance"
                    + " cannot be reckoned. Choose another unit.";

    private Reasons() {}
}
