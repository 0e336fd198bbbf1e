package nl.kapitaalbrug.contracts.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.Tenor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FundingNeedTest {

    @Test
    void separatesWhatOthersHaveToFinance() {
        FundingNeed need =
                need(
                        Map.of(
                                SpendKind.MACHINES, EuroAmount.ofEuros(160_000),
                                SpendKind.PEOPLE_AND_TRAINING, EuroAmount.ofEuros(20_000)),
                        36_000);

        assertThat(need.projectCost()).isEqualTo(EuroAmount.ofEuros(180_000));
        assertThat(need.externalNeed()).isEqualTo(EuroAmount.ofEuros(144_000));
        assertThat(need.spendOn(SpendKind.VEHICLES)).isEqualTo(EuroAmount.ZERO);
        assertThat(need.mainAim()).isEqualTo(Aim.GROWTH);
    }

    @Test
    void keepsItsOwnCopyInTheOrderOfTheKinds() {
        Map<SpendKind, EuroAmount> spend = new EnumMap<>(SpendKind.class);
        spend.put(SpendKind.OTHER, EuroAmount.ofEuros(1_000));
        spend.put(SpendKind.MACHINES, EuroAmount.ofEuros(2_000));

        FundingNeed need = need(spend, 0);
        spend.clear();

        assertThat(need.spend().keySet()).containsExactly(SpendKind.MACHINES, SpendKind.OTHER);
    }

    @Test
    void takesTheBoundsOfTheExternalNeed() {
        assertThat(need(machines(1_500), 500).externalNeed()).isEqualTo(EuroAmount.ofEuros(1_000));
        assertThat(need(machines(100_000_000), 0).externalNeed())
                .isEqualTo(FundingNeed.MAX_EXTERNAL_NEED);
    }

    @Test
    void refusesExternalNeedsBeyondTheBounds() {
        refuses("EXTERNAL_NEED_TOO_SMALL", () -> need(machines(1_499), 500));
        refuses("EXTERNAL_NEED_TOO_SMALL", () -> need(machines(1_000), 2_000));
        refuses("EXTERNAL_NEED_TOO_LARGE", () -> need(machines(100_000_001), 0));
    }

    @Test
    void refusesSpendingThatIsMissingZeroOrNotWhole() {
        refuses("SPEND_MISSING", () -> need(Map.of(), 0));
        refuses("SPEND_NOT_POSITIVE", () -> need(machines(0), 0));
        refuses("AMOUNT_NEGATIVE", () -> need(machines(-1), 0));
        refuses(
                "AMOUNT_NOT_WHOLE_EUROS",
                () -> need(Map.of(SpendKind.MACHINES, new EuroAmount(200_001)), 0));
    }

    @Test
    void refusesNoAimsTooManyOrTheSameTwice() {
        refuses("AIMS_OUT_OF_RANGE", () -> aims());
        refuses("AIMS_OUT_OF_RANGE", () -> aims(Aim.GROWTH, Aim.GROWTH));
        refuses(
                "AIMS_OUT_OF_RANGE",
                () -> aims(Aim.START, Aim.GROWTH, Aim.INNOVATION, Aim.CONTINUITY));
    }

    @Test
    void refusesMonthsOutOfRange() {
        refuses("ASSET_LIFE_OUT_OF_RANGE", () -> months(0, 0));
        refuses("ASSET_LIFE_OUT_OF_RANGE", () -> months(601, 0));
        refuses("GRACE_OUT_OF_RANGE", () -> months(1, -1));
        refuses("GRACE_OUT_OF_RANGE", () -> months(600, 121));
        assertThat(months(null, null).assetLifeMonths()).isNull();
    }

    private static Map<SpendKind, EuroAmount> machines(long euros) {
        return Map.of(SpendKind.MACHINES, EuroAmount.ofEuros(euros));
    }

    private static FundingNeed need(Map<SpendKind, EuroAmount> spend, long own) {
        return need(spend, List.of(Aim.GROWTH), own, null, null);
    }

    private static FundingNeed aims(Aim... aims) {
        return need(machines(5_000), List.of(aims), 0, null, null);
    }

    private static FundingNeed months(@Nullable Integer life, @Nullable Integer grace) {
        return need(machines(5_000), List.of(Aim.GROWTH), 0, life, grace);
    }

    private static FundingNeed need(
            Map<SpendKind, EuroAmount> spend,
            List<Aim> aims,
            long own,
            @Nullable Integer life,
            @Nullable Integer grace) {
        return new FundingNeed(
                spend,
                aims,
                EuroAmount.ofEuros(own),
                new Tenor(60),
                MunicipalityCode.of("GM0153"),
                life,
                null,
                grace);
    }

    private static void refuses(String code, Runnable creation) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(creation::run)
                .extracting(InvalidValueException::code)
                .isEqualTo(code);
    }
}
