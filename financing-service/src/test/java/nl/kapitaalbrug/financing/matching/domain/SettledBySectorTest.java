package nl.kapitaalbrug.financing.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.contracts.reference.SbiSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SettledBySectorTest {

    @ParameterizedTest
    @EnumSource(SbiSection.class)
    void whatWasSaidGoesFirst(SbiSection sector) {
        assertThat(SettledBySector.mainlyPrimaryAgriculture(true, sector)).isTrue();
        assertThat(SettledBySector.mainlyPrimaryAgriculture(false, sector)).isFalse();
        assertThat(SettledBySector.publiclyInsuredCare(true, sector)).isTrue();
        assertThat(SettledBySector.publiclyInsuredCare(false, sector)).isFalse();
    }

    @Test
    void onlyAgricultureItselfIsAsked() {
        assertThat(SettledBySector.mainlyPrimaryAgriculture(null, SbiSection.A)).isNull();
        assertThat(SettledBySector.mainlyPrimaryAgriculture(null, SbiSection.C)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = SbiSection.class,
            names = {"G", "N", "Q", "S"})
    void whoMayGiveInsuredCareIsAsked(SbiSection sector) {
        assertThat(SettledBySector.publiclyInsuredCare(null, sector)).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = SbiSection.class,
            names = {"G", "N", "Q", "S"},
            mode = EnumSource.Mode.EXCLUDE)
    void othersGiveNone(SbiSection sector) {
        assertThat(SettledBySector.publiclyInsuredCare(null, sector)).isFalse();
    }
}
