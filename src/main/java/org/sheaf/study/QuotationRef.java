package org.sheaf.study;

/**
 * Where a quotation lies.
 *
 * @param transcript its transcript
 * @param quotation its identity
 */
public record QuotationRef(Id<Transcript> transcript, Id<Quotation> quotation) {}
