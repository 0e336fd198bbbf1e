package nl.kapitaalbrug.financing.matching.domain;

import java.math.BigDecimal;
import nl.kapitaalbrug.contracts.value.EuroAmount;

/**
 * The guarantee shortcut of the de minimis regulation (Regulation (EU) 2023/2831, article 4(6);
 * methods D.1).
 *
 * @param ceiling aid to one firm over three years
 * @param guaranteed guaranteed amount over {@code shortYears} years that uses the whole ceiling
 * @param guaranteedLong the largest guaranteed amount beyond {@code shortYears} years
 * @param shortYears years to which {@code guaranteed} applies
 * @param longYears the longest guarantee that the shortcut takes
 * @param maxCoverPct largest cover of the whole loan, in percent
 */
public record DeMinimisLimits(
        EuroAmount ceiling,
        EuroAmount guaranteed,
        EuroAmount guaranteedLong,
        int shortYears,
        int longYears,
        BigDecimal maxCoverPct) {}
