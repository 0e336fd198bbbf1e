package nl.kapitaalbrug.financing.catalogue.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.catalogue.domain.AmountBasis;
import nl.kapitaalbrug.financing.catalogue.domain.Availability;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.InstrumentKind;
import org.jspecify.annotations.Nullable;

/**
 * A part of the list of instruments.
 *
 * @param items the instruments of this page, by id
 * @param page from 1
 * @param pageSize the most that a page holds
 * @param total instruments on all pages
 * @param catalogueVersion the edition of the catalogue
 */
record InstrumentPage(
        List<Item> items, int page, int pageSize, int total, String catalogueVersion) {

    static InstrumentPage of(
            List<Instrument> found, ListQuery query, String version, Locale locale) {
        List<Item> items =
                found.stream()
                        .skip((query.page() - 1L) * query.pageSize())
                        .limit(query.pageSize())
                        .map(instrument -> Item.of(instrument, locale))
                        .toList();
        return new InstrumentPage(items, query.page(), query.pageSize(), found.size(), version);
    }

    /**
     * One instrument in short.
     *
     * @param id its name in the catalogue
     * @param name its name in the language of the caller
     * @param provider who provides it
     * @param providerId names the provider, the same for all its instruments; {@code null} when it
     *     has no name
     * @param kind what sort it is
     * @param alsoOfferedAs sorts that it also comes in
     * @param status what the source says of it being open
     * @param closes last day; {@code null} when none is announced
     * @param role what it does in a financing
     * @param amountBasis what the amounts measure
     * @param minAmount smallest amount; {@code null} when not published
     * @param maxAmount largest amount; {@code null} when not published
     * @param confidence where the core amounts come from
     * @param asOf the latest day for which the sources speak; {@code null} when unknown
     */
    record Item(
            String id,
            String name,
            String provider,
            @Nullable String providerId,
            InstrumentKind kind,
            List<InstrumentKind> alsoOfferedAs,
            Availability.Status status,
            @Nullable LocalDate closes,
            String role,
            AmountBasis amountBasis,
            @Nullable EuroAmount minAmount,
            @Nullable EuroAmount maxAmount,
            Basis confidence,
            @Nullable LocalDate asOf) {

        static Item of(Instrument instrument, Locale locale) {
            return new Item(
                    instrument.id().value(),
                    instrument.name().in(locale),
                    instrument.provider().in(locale),
                    instrument.providerId() == null ? null : instrument.providerId().value(),
                    instrument.kind(),
                    instrument.alsoOfferedAs().stream().sorted().toList(),
                    instrument.availability().status(),
                    instrument.availability().closes(),
                    instrument.role().in(locale),
                    instrument.terms().basis(),
                    instrument.terms().amount().min(),
                    instrument.terms().amount().max(),
                    instrument.evidence().confidence(),
                    instrument.evidence().asOf());
        }
    }
}
