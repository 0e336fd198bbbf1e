package nl.kapitaalbrug.financing.matching.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.matching.domain.MatchingParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersReaderTest {

    @Test
    void readsTheEditionThatIsNamed() {
        MatchingParameters parameters = ParametersReader.read("matching-2026-11").orElseThrow();

        assertThat(parameters.version()).isEqualTo("matching-2026-11");
        assertThat(parameters.freshnessMonths()).isEqualTo(48);
        assertThat(parameters.deMinimis().guaranteedLong())
                .isEqualTo(EuroAmount.ofEuros(1_125_000));
        assertThat(parameters.deMinimis().maxCoverPct()).isEqualByComparingTo(new BigDecimal(80));
        assertThat(parameters.size().rising()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"matching-1999-01", "../matching-2026-11", ""})
    void findsNoEditionUnderAnotherName(String version) {
        assertThat(ParametersReader.read(version)).isEmpty();
    }
}
