package nl.kapitaalbrug.portal.request;

import java.time.Instant;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.form.Texts;

/**
 * Whether financiers may see a request, as its page says it.
 *
 * @param on whether they may
 * @param since since when, in words; empty when they may not
 * @param person whether the firm is one or more natural persons, so that a person confirms first
 */
record Visibility(boolean on, String since, boolean person) {

    static Visibility of(FinancingRequest request, Texts texts) {
        boolean on = request.publication().published();
        String since =
                Stream.ofNullable(request.publication().chosen())
                        .map(chosen -> later(chosen, request))
                        .map(texts.formats()::dateAndTime)
                        .findFirst()
                        .orElse("");
        return new Visibility(on, on ? since : "", isOfPersons(request));
    }

    /** Whether the legal form that was filled in is one of natural persons. */
    static boolean isOfPersons(FinancingRequest request) {
        String form = request.section(Section.COMPANY).path("legalForm").asString("");
        return Stream.of(LegalForm.values())
                .filter(LegalForm::isNaturalPersons)
                .anyMatch(one -> one.name().equals(form));
    }

    /** What was chosen in a draft counts from the moment on which it was sent. */
    private static Instant later(Instant chosen, FinancingRequest request) {
        Instant submitted = request.moments().submitted();
        return submitted == null || chosen.isAfter(submitted) ? chosen : submitted;
    }
}
