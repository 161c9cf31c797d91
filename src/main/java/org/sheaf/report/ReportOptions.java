package org.sheaf.report;

import org.sheaf.study.Layer;

/**
 * What a report is to show. Every kind runs with {@link #USUAL}.
 *
 * @param title of the document, empty for the kind's own
 * @param analysis the name of the one to report, empty for all
 * @param group of participants or transcripts, empty for all
 * @param layer whose quotations
 * @param smallCell below this number of participants a figure may show who someone is, and the report says so
 */
public record ReportOptions(String title, String analysis, String group, Layer layer, int smallCell) {

    /** Everything, in the usual layer; a cell is small under 3 participants. */
    public static final ReportOptions USUAL = new ReportOptions("", "", "", Layer.USUAL, 3);

    /** The same under another title. */
    public ReportOptions titled(String newTitle) {
        return new ReportOptions(newTitle, analysis, group, layer, smallCell);
    }

    /** The same for one analysis. */
    public ReportOptions ofAnalysis(String name) {
        return new ReportOptions(title, name, group, layer, smallCell);
    }

    /** The same for one group. */
    public ReportOptions ofGroup(String name) {
        return new ReportOptions(title, analysis, name, layer, smallCell);
    }

    /** The same for another layer. */
    public ReportOptions in(Layer newLayer) {
        return new ReportOptions(title, analysis, group, newLayer, smallCell);
    }

    /** The same with another bound for small cells. */
    public ReportOptions smallUnder(int participants) {
        return new ReportOptions(title, analysis, group, layer, participants);
    }
}
