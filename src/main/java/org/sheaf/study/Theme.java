package org.sheaf.study;

import java.util.List;
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
        List<QuotationRef> contrary)
        implements Entity {

    /** Copies the lists. */
    public Theme {
        codes = List.copyOf(codes);
        quotations = List.copyOf(quotations);
        contrary = List.copyOf(contrary);
    }

    /** A new candidate that gathers nothing yet. */
    public static Theme of(Id<Analysis> analysis, @Nullable Id<Theme> parent, String name, int position) {
        return new Theme(
                Id.random(),
                analysis,
                parent,
                name,
                "",
                "",
                Status.CANDIDATE,
                position,
                List.of(),
                List.of(),
                List.of());
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
                contrary);
    }

    /** The same theme elsewhere in its analysis. */
    public Theme placed(@Nullable Id<Theme> newParent, int newPosition) {
        return new Theme(
                id, analysis, newParent, name, concept, definition, status, newPosition, codes, quotations, contrary);
    }

    /** The same theme fed by other codes. */
    public Theme fedBy(List<Id<Code>> newCodes) {
        return new Theme(
                id, analysis, parent, name, concept, definition, status, position, newCodes, quotations, contrary);
    }

    /** The same theme with other single and contrary quotations. */
    public Theme quoting(List<QuotationRef> newQuotations, List<QuotationRef> newContrary) {
        return new Theme(
                id, analysis, parent, name, concept, definition, status, position, codes, newQuotations, newContrary);
    }
}
