package nl.kapitaalbrug.financing.deal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.assessment.TechnologyAxis;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.Tenor;
import nl.kapitaalbrug.contracts.value.Trl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BandsTest {

    @ParameterizedTest
    @CsvSource({
        "1000, UP_TO_50K",
        "50000, UP_TO_50K",
        "50001, FROM_50K_TO_250K",
        "250000, FROM_50K_TO_250K",
        "250001, FROM_250K_TO_1M",
        "1000000, FROM_250K_TO_1M",
        "1000001, FROM_1M_TO_5M",
        "5000000, FROM_1M_TO_5M",
        "5000001, OVER_5M",
        "100000000, OVER_5M"
    })
    void amountBelongsToTheBandThatItDoesNotExceed(long euros, AmountBand band) {
        assertThat(AmountBand.of(EuroAmount.ofEuros(euros))).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "1, UP_TO_24",
        "24, UP_TO_24",
        "25, FROM_25_TO_60",
        "60, FROM_25_TO_60",
        "61, FROM_61_TO_120",
        "120, FROM_61_TO_120",
        "121, OVER_120",
        "480, OVER_120"
    })
    void tenorBelongsToTheBandThatItDoesNotExceed(int months, TenorBand band) {
        assertThat(TenorBand.of(new Tenor(months))).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, UP_TO_7",
        "0, UP_TO_7",
        "7, UP_TO_7",
        "8, FROM_8_TO_30",
        "30, FROM_8_TO_30",
        "31, FROM_31_TO_90",
        "90, FROM_31_TO_90",
        "91, OVER_90"
    })
    void daysBelongToTheBandThatTheyDoNotExceed(int days, DaysOpenBand band) {
        assertThat(DaysOpenBand.of(Rows.TODAY.minusDays(days), Rows.TODAY)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "0, NO_EVIDENCE",
        "1, RESEARCH",
        "3, RESEARCH",
        "4, DEVELOPMENT",
        "6, DEVELOPMENT",
        "7, DEMONSTRATION",
        "8, DEMONSTRATION",
        "9, MARKET"
    })
    void stageFollowsTheSupportedLevel(int level, Technology.Stage stage) {
        Technology technology = Technology.of(TechnologyAxis.ASSESSED, new Trl(level), new Trl(9));

        assertThat(technology).isEqualTo(new Technology(stage, level, 9));
    }

    @Test
    void hasNoLevelWithoutOwnDevelopment() {
        assertThat(Technology.of(TechnologyAxis.NOT_APPLICABLE, new Trl(3), null).supported())
                .isNull();
        assertThat(Technology.of(TechnologyAxis.PROVEN_BY_SUPPLIER, null, null).stage())
                .isEqualTo(Technology.Stage.PROVEN_BY_SUPPLIER);
        assertThat(Technology.of(TechnologyAxis.ASSESSED, null, null))
                .isEqualTo(new Technology(Technology.Stage.NO_EVIDENCE, 0, 0));
    }

    @ParameterizedTest
    @EnumSource(IndicativeClass.class)
    void everyClassHasALetterWithoutItsNotch(IndicativeClass rating) {
        assertThat(RiskClass.of(RiskStatus.RATED, rating).name()).isEqualTo(rating.letter());
    }

    @Test
    void saysWhyThereIsNoClass() {
        assertThat(RiskClass.of(RiskStatus.NO_HISTORY, IndicativeClass.B))
                .isEqualTo(RiskClass.NO_HISTORY);
        assertThat(RiskClass.of(RiskStatus.INSUFFICIENT_DATA, null))
                .isEqualTo(RiskClass.INSUFFICIENT);
        assertThat(RiskClass.of(RiskStatus.DEFAULT, IndicativeClass.D)).isEqualTo(RiskClass.D);
    }

    @ParameterizedTest
    @CsvSource({"9, MICRO", "10, SMALL", "49, SMALL", "50, MEDIUM", "249, MEDIUM", "250, LARGE"})
    void sizeFollowsTheWorkers(int employees, FirmSize size) {
        assertThat(FirmSize.of(employees)).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({
        "GM0153, TWENTE, OVERIJSSEL",
        "GM0193, WEST_OVERIJSSEL, OVERIJSSEL",
        "GM0150, WEST_OVERIJSSEL, OVERIJSSEL"
    })
    void aRegionOfOneMunicipalityIsNeverNamed(String code, DealRegion region, DealRegion less) {
        assertThat(DealRegion.of(new MunicipalityCode(code))).isEqualTo(region);
        assertThat(region.generalised()).isEqualTo(less);
    }

    @Test
    void aPlaceOutsideTheProvinceStaysOutside() {
        DealRegion region = DealRegion.of(MunicipalityCode.ELSEWHERE);

        assertThat(region).isEqualTo(DealRegion.ELSEWHERE);
        assertThat(region.generalised()).isEqualTo(DealRegion.ELSEWHERE);
    }
}
