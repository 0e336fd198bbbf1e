package nl.kapitaalbrug.financing.matching.domain;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.Tenor;

/**
 * A time to repay for who has not thought of one: about as long as what takes most of the money
 * will last (own model; docs/domain/matching.md). A loan outlives what it bought only by mistake.
 */
public final class ProposedTenor {

    private static final Map<SpendKind, Integer> MONTHS = new EnumMap<>(SpendKind.class);

    static {
        MONTHS.put(SpendKind.MACHINES, 84);
        MONTHS.put(SpendKind.VEHICLES, 60);
        MONTHS.put(SpendKind.PREMISES, 240);
        MONTHS.put(SpendKind.STOCK_AND_WORKING_CAPITAL, 24);
        MONTHS.put(SpendKind.DEVELOPMENT, 84);
        MONTHS.put(SpendKind.PEOPLE_AND_TRAINING, 36);
        MONTHS.put(SpendKind.TAKEOVER, 84);
        MONTHS.put(SpendKind.REFINANCING, 84);
        MONTHS.put(SpendKind.OTHER, 60);
    }

    private ProposedTenor() {}

    /**
     * The proposal for this spending; with equal amounts the first kind in the list decides.
     *
     * @param spend euros by kind, at least one
     * @throws IllegalArgumentException without spending
     */
    public static Tenor of(Map<SpendKind, EuroAmount> spend) {
        SpendKind main =
                spend.entrySet().stream()
                        .min(
                                Map.Entry.<SpendKind, EuroAmount>comparingByValue()
                                        .reversed()
                                        .thenComparing(
                                                Map.Entry.comparingByKey(
                                                        Comparator.naturalOrder())))
                        .map(Map.Entry::getKey)
                        .orElseThrow(() -> new IllegalArgumentException("There is no spending"));
        return new Tenor(MONTHS.get(main));
    }
}
