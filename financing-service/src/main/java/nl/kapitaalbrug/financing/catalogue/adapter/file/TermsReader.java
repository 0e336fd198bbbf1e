package nl.kapitaalbrug.financing.catalogue.adapter.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.catalogue.domain.AmountBasis;
import nl.kapitaalbrug.financing.catalogue.domain.AmountRange;
import nl.kapitaalbrug.financing.catalogue.domain.Guarantee;
import nl.kapitaalbrug.financing.catalogue.domain.Guarantee.PremiumStep;
import nl.kapitaalbrug.financing.catalogue.domain.InstrumentKind;
import nl.kapitaalbrug.financing.catalogue.domain.MonthRange;
import nl.kapitaalbrug.financing.catalogue.domain.Price;
import nl.kapitaalbrug.financing.catalogue.domain.Rank;
import nl.kapitaalbrug.financing.catalogue.domain.StateAidBasis;
import nl.kapitaalbrug.financing.catalogue.domain.Terms;
import org.jspecify.annotations.Nullable;

/** Reads what an instrument offers and guarantees. */
final class TermsReader {

    private TermsReader() {}

    static Terms terms(YamlMap map) {
        Terms terms =
                map.build(() ->
                        new Terms(
                                map.choice("amountBasis", AmountBasis.class),
                                amounts(map.optionalMap("amount")),
                                amounts(map.optionalMap("projectCost")),
                                months(map.optionalMap("tenorMonths")),
                                map.optionalWhole("maxGraceMonths"),
                                price(map.optionalMap("price")),
                                map.optionalDecimal("maxSharePct"),
                                map.optionalDecimal("minOwnContributionPct"),
                                map.optionalChoice("stateAid", StateAidBasis.class).orElse(null),
                                map.optionalChoice("rank", Rank.class).orElse(null),
                                map.optionalLocalised("benefit")));
        map.done();
        return terms;
    }

    static Guarantee guarantee(YamlMap map) {
        Guarantee guarantee =
                map.build(() ->
                        new Guarantee(
                                map.choice("form", Guarantee.Form.class),
                                Set.copyOf(map.choices("covers", InstrumentKind.class)),
                                map.optionalDecimal("coverPct"),
                                map.optionalDecimal("trancheSharePct"),
                                map.optionalEuros("maxUnderlyingLoan"),
                                map.optionalWhole("assetTenorMonths"),
                                premiums(map),
                                map.optionalDecimal("suretyPctOfTranche"),
                                accredited(map)));
        map.done();
        return guarantee;
    }

    private static AmountRange amounts(Optional<YamlMap> range) {
        if (range.isEmpty()) {
            return AmountRange.UNKNOWN;
        }
        YamlMap map = range.get();
        AmountRange amounts =
                map.build(
                        () -> new AmountRange(map.optionalEuros("min"), map.optionalEuros("max")));
        map.done();
        return amounts;
    }

    private static MonthRange months(Optional<YamlMap> range) {
        if (range.isEmpty()) {
            return MonthRange.UNKNOWN;
        }
        YamlMap map = range.get();
        MonthRange months =
                map.build(() -> new MonthRange(map.optionalWhole("min"), map.optionalWhole("max")));
        map.done();
        return months;
    }

    private static Price price(Optional<YamlMap> found) {
        if (found.isEmpty()) {
            return Price.UNKNOWN;
        }
        YamlMap map = found.get();
        Optional<YamlMap> interest = map.optionalMap("interestPct");
        Optional<YamlMap> upfront = map.optionalMap("upfrontPct");
        Price price =
                map.build(() ->
                        new Price(
                                interest.map(m -> m.optionalDecimal("min")).orElse(null),
                                interest.map(m -> m.optionalDecimal("max")).orElse(null),
                                upfront.map(m -> m.optionalDecimal("min")).orElse(null),
                                upfront.map(m -> m.optionalDecimal("max")).orElse(null),
                                map.optionalDecimal("annualPct"),
                                map.optionalLocalised("note")));
        interest.ifPresent(YamlMap::done);
        upfront.ifPresent(YamlMap::done);
        map.done();
        return price;
    }

    private static List<PremiumStep> premiums(YamlMap map) {
        return map.maps("premiums").stream().map(TermsReader::premium).toList();
    }

    private static PremiumStep premium(YamlMap map) {
        PremiumStep step =
                map.build(() -> new PremiumStep(map.whole("maxQuarters"), map.decimal("pct")));
        map.done();
        return step;
    }

    private static @Nullable Set<InstrumentId> accredited(YamlMap map) {
        return map.has("accreditedProviders")
                ? map.words("accreditedProviders").stream()
                        .map(InstrumentId::of)
                        .collect(Collectors.toUnmodifiableSet())
                : null;
    }
}
