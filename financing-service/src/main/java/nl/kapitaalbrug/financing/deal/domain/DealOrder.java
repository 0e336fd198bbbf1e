package nl.kapitaalbrug.financing.deal.domain;

import java.util.Comparator;

/** The orders in which deals can be read; equal ones by their random name. */
public enum DealOrder {
    NEWEST("newest", Comparator.comparing(Deal::daysOpen)),
    SMALLEST("amount", Comparator.comparing(Deal::amount)),
    LARGEST("-amount", Comparator.comparing(Deal::amount).reversed()),
    SAFEST("risk", Comparator.comparing(Deal::risk)),
    /** Proven by the supplier first, then by supported level, then what has no technology. */
    MATUREST(
            "technology",
            Comparator.comparing((Deal deal) -> deal.technology().stage())
                    .thenComparing(DealOrder::supported)
                    .reversed());

    private final String key;
    private final Comparator<Deal> comparator;

    DealOrder(String key, Comparator<Deal> comparator) {
        this.key = key;
        this.comparator = comparator;
    }

    /** The name in addresses. */
    public String key() {
        return key;
    }

    /** Compares deals; equal ones by their name. */
    public Comparator<Deal> comparator() {
        return comparator.thenComparing(Deal::id);
    }

    /** Compares what is shown of deals; for a stable sort of deals in the order of their names. */
    Comparator<Deal> shown() {
        return comparator;
    }

    private static int supported(Deal deal) {
        Integer level = deal.technology().supported();
        return level == null ? 0 : level;
    }
}
