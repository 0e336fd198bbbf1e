package nl.kapitaalbrug.financing.deal.domain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.Aim;
import org.jspecify.annotations.Nullable;

/**
 * What deals can be filtered by: one value for each deal, as it is shown. What was generalised away
 * has the value {@value #ALL} and is found under that only.
 */
public enum Facet {
    AIM("aim", deal -> deal.aim().name(), names(Aim.values())),
    AMOUNT_BAND("amountBand", deal -> deal.amount().name(), names(AmountBand.values())),
    TENOR_BAND("tenorBand", deal -> deal.tenor().name(), names(TenorBand.values())),
    TECHNOLOGY(
            "technology",
            deal -> deal.technology().stage().name(),
            names(Technology.Stage.values())),
    RISK_CLASS("riskClass", deal -> deal.risk().name(), names(RiskClass.values())),
    REGION("region", deal -> deal.profile().region().name(), names(DealRegion.values())),
    SECTOR("sector", deal -> orAll(deal.profile().sector()), andAll(SbiSection.values())),
    SIZE("size", deal -> orAll(deal.profile().size()), andAll(FirmSize.values()));

    /** The value of what was generalised away. */
    public static final String ALL = "ALL";

    private final String key;
    private final Function<Deal, String> value;
    private final List<String> values;

    Facet(String key, Function<Deal, String> value, List<String> values) {
        this.key = key;
        this.value = value;
        this.values = values;
    }

    /** The name in addresses and answers. */
    public String key() {
        return key;
    }

    /** The value of a deal. */
    public String of(Deal deal) {
        return value.apply(deal);
    }

    /** Every value that there can be, in the order in which people read them. */
    public List<String> choices() {
        return values;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private static List<String> andAll(Enum<?>[] constants) {
        return Stream.concat(names(constants).stream(), Stream.of("ALL")).toList();
    }

    private static String orAll(@Nullable Enum<?> constant) {
        return constant == null ? "ALL" : constant.name();
    }
}
