package nl.kapitaalbrug.applicant.synthetic.domain;

import java.time.LocalDate;
import java.util.Objects;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn of a synthetic need by the published shares; everything else follows from it.
 *
 * @param size size class of the firm
 * @param bucket bucket of the amount
 * @param externalEuros whole euros wanted of others
 * @param purpose main purpose
 * @param reach how far the firm came
 * @param place municipality of the investment
 * @param sector section of the main activity
 * @param form legal form
 * @param employees workers
 * @param startDate first day of business
 * @param role what the firm has to do with the technology
 * @param day the day on which it was submitted or stated
 */
public record Profile(
        FirmSize size,
        AmountBucket bucket,
        long externalEuros,
        Purpose purpose,
        Reach reach,
        MunicipalityCode place,
        SbiSection sector,
        LegalForm form,
        int employees,
        LocalDate startDate,
        TechnologyRole role,
        LocalDate day) {

    /** Whole years in business on the day. */
    int years() {
        return startDate.until(day).getYears();
    }

    /** Completed fiscal years on the day, each ending with December; accounts take three months. */
    int fiscalYears() {
        int last = lastFiscalYear();
        return Math.max(0, last - startDate.getYear() + (startDate.getMonthValue() > 9 ? 0 : 1));
    }

    /** The latest year of which there are accounts. */
    int lastFiscalYear() {
        return day.getMonthValue() > 3 ? day.getYear() - 1 : day.getYear() - 2;
    }

    static Profile draw(SyntheticParameters shares, Dice dice, LocalDate today) {
        FirmSize size = shares.sizes().draw(dice.random());
        AmountBucket bucket = known(shares.buckets().get(size)).draw(dice.random());
        LocalDate day = today.minusDays(dice.between(1, 120));
        return new Profile(
                size,
                bucket,
                amount(shares, size, bucket, dice),
                shares.purposes().draw(dice.random()),
                reach(shares, size, dice),
                shares.places().draw(dice.random()),
                shares.sectors().draw(dice.random()),
                known(shares.forms().get(size)).draw(dice.random()),
                (int) Math.round(dice.logBetween(size.fewest(), size.most())),
                day.minusDays((long) (365 * age(size, dice))),
                shares.roles().draw(dice.random()),
                day);
    }

    /** Years in business: young firms have a need more often (CBS 2023). */
    private static double age(FirmSize size, Dice dice) {
        return size == FirmSize.MICRO ? dice.logBetween(0.4, 40) : dice.logBetween(2, 60);
    }

    private static long amount(
            SyntheticParameters shares, FirmSize size, AmountBucket bucket, Dice dice) {
        int largest = known(shares.largestEuros().get(size));
        boolean tail = size == FirmSize.MICRO && dice.chance(shares.tailPercent());
        double euros =
                switch (bucket) {
                    case UP_TO_250K ->
                            tail
                                    ? dice.logBetween(5_000, 25_000)
                                    : dice.logBetween(25_000, 250_000);
                    case UP_TO_1M -> dice.logBetween(251_000, 1_000_000);
                    case ABOVE_1M -> dice.logBetween(1_001_000, largest);
                };
        return Math.round(euros / 500) * 500;
    }

    private static Reach reach(SyntheticParameters shares, FirmSize size, Dice dice) {
        if (dice.chance(known(shares.applied().get(size)))) {
            return Reach.SUBMITTED;
        }
        return dice.chance(shares.exploredPercent()) ? Reach.EXPLORED : Reach.DOSSIER;
    }

    private static <T> T known(@Nullable T share) {
        return Objects.requireNonNull(share, "Every size has its shares");
    }
}
