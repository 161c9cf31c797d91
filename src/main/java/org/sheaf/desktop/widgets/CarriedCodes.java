package org.sheaf.desktop.widgets;

import java.util.List;
import org.sheaf.study.Code;

/**
 * Codes that are dragged: those that were chosen when the drag began.
 *
 * @param codes in the order of their list
 */
public record CarriedCodes(List<Code> codes) {
    /** Copies the codes. */
    public CarriedCodes {
        codes = List.copyOf(codes);
    }
}
