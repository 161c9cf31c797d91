package org.sheaf.study;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The second level: gathers codes and single quotations. Regrouping themes never touches the coding below.
 *
 * @param id its identity
 * @param analysis the arrangement it belongs to
 * @param parent the theme above a sub-theme, or null
 * @param name as shown, unique among its siblings
 * @param concept the claim that holds it together
 * @param definition what it takes in
 * @param status how far it has come
 * @param position its place among its siblings, ascending
 * @param codes that feed it; a code may feed two themes
 * @param quotations single ones gathered besides the codes
 * @param contrary those that speak against it
 * @param leftOut quotations that its codes bring but that do not belong to it; they stay coded
 */
public record Theme(
        Id<Theme> id,
        Id<Analysis> analysis,
        @Nullable Id<Theme> parent,
        String name,
        String concept,
        String definition,
        Status status,
        int position,
        List<Id<Code>> codes,
        List<QuotationRef> quotations,
        List<QuotationRef> contrary,
        List<QuotationRef> leftOut)
        implements Entity {

    /** Copies the lists. */
    public Theme {
        codes = List.copyOf(codes);
        quotations = List.copyOf(quotations);
        contrary = List.copyOf(contrary);
        leftOut = List.copyOf(leftOut);
    }

    /** A new candidate that gathers nothing yet. */
    public static Theme of(Id<Analysis> analysis, @Nullable Id<Theme> parent, String name, int position) {
        List<QuotationRef> none = List.of();
        return new Theme(
                Id.random(), analysis, parent, name, "", "", Status.CANDIDATE, position, List.of(), none, none, none);
    }

    /** The same theme under another name, claim and definition. */
    public Theme told(String newName, String newConcept, String newDefinition, Status newStatus) {
        return new Theme(
                id,
                analysis,
                parent,
                newName,
                newConcept,
                newDefinition,
                newStatus,
                position,
                codes,
                quotations,
                contrary,
                leftOut);
    }

    /** The same theme elsewhere in its analysis. */
    public Theme placed(@Nullable Id<Theme> newParent, int newPosition) {
        return new Theme(
                id,
                analysis,
                newParent,
                name,
                concept,
                definition,
                status,
                newPosition,
                codes,
                quotations,
                contrary,
                leftOut);
    }

    /** The same theme fed by other codes. */
    public Theme fedBy(List<Id<Code>> newCodes) {
        return citing(newCodes, quotations, contrary, leftOut);
    }

    /** The same theme with other single and contrary quotations. */
    public Theme quoting(List<QuotationRef> newQuotations, List<QuotationRef> newContrary) {
        return citing(codes, newQuotations, newContrary, leftOut);
    }

    /** The same theme leaving other quotations out. */
    public Theme leavingOut(List<QuotationRef> newLeftOut) {
        return citing(codes, quotations, contrary, newLeftOut);
    }

    /** The same theme without the quotations that are gone; this theme when it names none of them. */
    public Theme forgetting(Predicate<QuotationRef> gone) {
        if (!names(gone)) {
            return this;
        }
        return citing(codes, kept(quotations, gone), kept(contrary, gone), kept(leftOut, gone));
    }

    /** The same theme with other quotations in the place of those it names. */
    public Theme renaming(UnaryOperator<QuotationRef> now) {
        return citing(codes, renamed(quotations, now), renamed(contrary, now), renamed(leftOut, now));
    }

    private static List<QuotationRef> renamed(List<QuotationRef> refs, UnaryOperator<QuotationRef> now) {
        return refs.stream().map(now).distinct().toList();
    }

    /** Whether it gathers, counts as contrary or leaves out a quotation of this kind. */
    public boolean names(Predicate<QuotationRef> which) {
        return quotations.stream().anyMatch(which)
                || contrary.stream().anyMatch(which)
                || leftOut.stream().anyMatch(which);
    }

    private static List<QuotationRef> kept(List<QuotationRef> refs, Predicate<QuotationRef> gone) {
        return refs.stream().filter(gone.negate()).toList();
    }

    private Theme citing(
            List<Id<Code>> newCodes,
            List<QuotationRef> newQuotations,
            List<QuotationRef> newContrary,
            List<QuotationRef> newLeftOut) {
        return new Theme(
                id,
                analysis,
                parent,
                name,
                concept,
                definition,
                status,
                position,
                newCodes,
                newQuotations,
                newContrary,
                newLeftOut);
    }
}
