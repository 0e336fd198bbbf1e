package nl.kapitaalbrug.contracts.request;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.Tenor;
import org.jspecify.annotations.Nullable;

/**
 * What the firm needs money for, how much and for how long.
 *
 * @param spend whole euros by kind of spending, each above zero, at least one; without VAT where
 *     the firm can reclaim it
 * @param aims one to three different aims, the main one first
 * @param ownContribution whole euros that the owners put in, below the project cost
 * @param tenor the time to repay that the firm wishes
 * @param place where the money will be invested, which may differ from the registered seat
 * @param assetLifeMonths how long what is bought will last, 1 to 600 months; {@code null} when
 *     unknown
 * @param firstCommitmentDate the day on which the firm ordered or signed, or plans to; {@code null}
 *     when unknown
 * @param graceNeededMonths months that must pass before the firm can start to repay, 0 to 120;
 *     {@code null} when unknown
 */
public record FundingNeed(
        Map<SpendKind, EuroAmount> spend,
        List<Aim> aims,
        EuroAmount ownContribution,
        Tenor tenor,
        MunicipalityCode place,
        @Nullable Integer assetLifeMonths,
        @Nullable LocalDate firstCommitmentDate,
        @Nullable Integer graceNeededMonths) {

    /** The smallest external need that is taken up. */
    public static final EuroAmount MIN_EXTERNAL_NEED = EuroAmount.ofEuros(1_000);

    /** The largest external need that is taken up. */
    public static final EuroAmount MAX_EXTERNAL_NEED = EuroAmount.ofEuros(100_000_000);

    public FundingNeed {
        Checks.require(
                !spend.isEmpty(), "SPEND_MISSING", "A need has at least one kind of spending");
        spend.values().forEach(Checks::wholeEuros);
        Checks.require(
                spend.values().stream().allMatch(EuroAmount::isPositive),
                "SPEND_NOT_POSITIVE",
                "Each kind of spending is above zero");
        Checks.require(
                !aims.isEmpty() && aims.size() <= 3 && Set.copyOf(aims).size() == aims.size(),
                "AIMS_OUT_OF_RANGE",
                "A need has one to three different aims");
        Checks.wholeEuros(ownContribution);
        Checks.range(assetLifeMonths, 1, 600, "ASSET_LIFE_OUT_OF_RANGE");
        Checks.range(graceNeededMonths, 0, 120, "GRACE_OUT_OF_RANGE");
        spend = Collections.unmodifiableMap(new EnumMap<>(spend));
        aims = List.copyOf(aims);
        EuroAmount external = total(spend).minus(ownContribution);
        Checks.require(
                external.compareTo(MIN_EXTERNAL_NEED) >= 0,
                "EXTERNAL_NEED_TOO_SMALL",
                "An external need of %s is below %s".formatted(external, MIN_EXTERNAL_NEED));
        Checks.require(
                external.compareTo(MAX_EXTERNAL_NEED) <= 0,
                "EXTERNAL_NEED_TOO_LARGE",
                "An external need of %s is above %s".formatted(external, MAX_EXTERNAL_NEED));
    }

    /** The cost of the whole plan: the sum of the spending. */
    public EuroAmount projectCost() {
        return total(spend);
    }

    /** What others have to finance: project cost less own contribution. */
    public EuroAmount externalNeed() {
        return projectCost().minus(ownContribution);
    }

    /** The spending of one kind; zero when there is none. */
    public EuroAmount spendOn(SpendKind kind) {
        return spend.getOrDefault(kind, EuroAmount.ZERO);
    }

    /** The aim that matters most. */
    public Aim mainAim() {
        return aims.getFirst();
    }

    private static EuroAmount total(Map<SpendKind, EuroAmount> spend) {
        return spend.values().stream().reduce(EuroAmount.ZERO, EuroAmount::plus);
    }
}
