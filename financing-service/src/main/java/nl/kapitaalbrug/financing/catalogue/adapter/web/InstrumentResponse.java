package nl.kapitaalbrug.financing.catalogue.adapter.web;

import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import nl.kapitaalbrug.financing.catalogue.domain.ApplyThrough;
import nl.kapitaalbrug.financing.catalogue.domain.Availability;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.catalogue.domain.Evidence;
import nl.kapitaalbrug.financing.catalogue.domain.FirstStep;
import nl.kapitaalbrug.financing.catalogue.domain.Guarantee;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.InstrumentKind;
import org.jspecify.annotations.Nullable;

/**
 * One instrument in full, in the language of the caller.
 *
 * @param id its name in the catalogue
 * @param name its name
 * @param provider who provides it
 * @param kind what sort it is
 * @param alsoOfferedAs sorts that it also comes in
 * @param role what it does in a financing
 * @param availability whether it can be applied for
 * @param applyThrough who files the request
 * @param terms what it offers
 * @param guarantee what it guarantees; {@code null} when it is no guarantee
 * @param eligibleSpend what it can carry
 * @param firstStep what to do around the first order; {@code null} when nothing
 * @param notTogetherWith instruments that exclude this one for the same asset
 * @param conditions everything that it asks
 * @param evidence how sure the catalogue is
 * @param notes what else is known
 */
record InstrumentResponse(
        String id,
        String name,
        String provider,
        InstrumentKind kind,
        List<InstrumentKind> alsoOfferedAs,
        String role,
        Availability availability,
        List<ApplyThrough> applyThrough,
        TermsResponse terms,
        @Nullable Guarantee guarantee,
        EligibleSpendResponse eligibleSpend,
        @Nullable FirstStepResponse firstStep,
        List<String> notTogetherWith,
        List<ConditionResponse> conditions,
        Evidence evidence,
        List<String> notes) {

    static InstrumentResponse of(Instrument instrument, Locale locale) {
        return new InstrumentResponse(
                instrument.id().value(),
                instrument.name().in(locale),
                instrument.provider().in(locale),
                instrument.kind(),
                instrument.alsoOfferedAs().stream().sorted().toList(),
                instrument.role().in(locale),
                instrument.availability(),
                instrument.applyThrough(),
                TermsResponse.of(instrument.terms(), locale),
                instrument.guarantee(),
                EligibleSpendResponse.of(instrument),
                FirstStepResponse.of(instrument.firstStep(), locale),
                instrument.notTogetherWith().stream().map(InstrumentId::value).sorted().toList(),
                ConditionResponse.of(instrument, locale),
                instrument.evidence(),
                instrument.notes().stream().map((LocalisedText note) -> note.in(locale)).toList());
    }

    /**
     * What an instrument can carry.
     *
     * @param kinds kinds of spending
     * @param basis whether a source says so
     */
    record EligibleSpendResponse(List<SpendKind> kinds, Basis basis) {

        static EligibleSpendResponse of(Instrument instrument) {
            return new EligibleSpendResponse(
                    instrument.eligibleSpend().kinds().stream().sorted().toList(),
                    instrument.eligibleSpend().basis());
        }
    }

    /**
     * What to do around the first order or signature.
     *
     * @param when before or after it
     * @param months how many months after it; 0 when before
     * @param basis whether a source says so
     * @param text what to do
     */
    record FirstStepResponse(FirstStep.When when, int months, Basis basis, String text) {

        static @Nullable FirstStepResponse of(@Nullable FirstStep step, Locale locale) {
            return step == null
                    ? null
                    : new FirstStepResponse(
                            step.when(), step.months(), step.basis(), step.text().in(locale));
        }
    }
}
