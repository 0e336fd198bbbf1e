package nl.kapitaalbrug.contracts.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A need that is not submitted: what it takes while it is still growing. */
final class StatedNeedTest {

    @Test
    void nothingAtAllIsANeedOfUnknownSize() {
        assertThat(need(Map.of(), null).externalNeed()).isEmpty();
    }

    @Test
    void unknownOwnContributionCountsAsNone() {
        StatedNeed need = need(Map.of(SpendKind.MACHINES, EuroAmount.ofEuros(180_000)), null);

        assertThat(need.externalNeed()).contains(EuroAmount.ofEuros(180_000));
    }

    @Test
    void theOwnContributionIsNotAskedOfOthers() {
        StatedNeed need =
                need(
                        Map.of(
                                SpendKind.MACHINES, EuroAmount.ofEuros(150_000),
                                SpendKind.OTHER, EuroAmount.ofEuros(30_000)),
                        EuroAmount.ofEuros(36_000));

        assertThat(need.externalNeed()).contains(EuroAmount.ofEuros(144_000));
    }

    @Test
    void whatTheOwnersPayThemselvesIsNoNeed() {
        StatedNeed need =
                need(Map.of(SpendKind.OTHER, EuroAmount.ofEuros(5_000)), EuroAmount.ofEuros(5_000));

        assertThat(need.externalNeed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_001})
    void refusesANumberOfWorkersThatNoFirmHas(int employees) {
        refuses(
                "EMPLOYEES_OUT_OF_RANGE",
                () -> new StatedNeed(null, null, null, employees, Map.of(), List.<Aim>of(), null));
    }

    @Test
    void refusesSpendingOfNothing() {
        refuses(
                "SPEND_NOT_POSITIVE",
                () -> need(Map.of(SpendKind.MACHINES, EuroAmount.ZERO), null));
    }

    private static StatedNeed need(
            Map<SpendKind, EuroAmount> spend, @Nullable EuroAmount ownContribution) {
        return new StatedNeed(null, null, null, null, spend, List.of(), ownContribution);
    }

    private static void refuses(String code, Runnable making) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(making::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
