package nl.kapitaalbrug.applicant.request.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.Tenor;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says of the need; every part may be missing. The parts mean what {@link
 * nl.kapitaalbrug.contracts.request.FundingNeed} says.
 *
 * @param spend euros by kind of spending; empty when not said yet
 * @param aims the aims, the main one first; empty when not said yet
 * @param ownContribution what the owners put in
 * @param tenor the time to repay
 * @param place place of the investment
 * @param assetLifeMonths how long what is bought will last
 * @param firstCommitmentDate day of the first order or signature
 * @param graceNeededMonths months before repayment can start
 */
public record NeedSection(
        Map<SpendKind, EuroAmount> spend,
        List<Aim> aims,
        @Nullable EuroAmount ownContribution,
        @Nullable Tenor tenor,
        @Nullable MunicipalityCode place,
        @Nullable Integer assetLifeMonths,
        @Nullable LocalDate firstCommitmentDate,
        @Nullable Integer graceNeededMonths) {

    /** Nothing is known yet. */
    public static final NeedSection EMPTY =
            new NeedSection(Map.of(), List.of(), null, null, null, null, null, null);

    public NeedSection {
        spend = Choices.ordered(SpendKind.class, spend);
        aims = List.copyOf(aims);
    }

    /**
     * Project cost less own contribution in euros, however large or negative; {@code null} while
     * one of them is missing.
     */
    public @Nullable BigDecimal externalNeed() {
        if (spend.isEmpty() || ownContribution == null) {
            return null;
        }
        BigDecimal cost =
                spend.values().stream()
                        .map(EuroAmount::scalar)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return cost.subtract(ownContribution.scalar());
    }
}
