package nl.kapitaalbrug.contracts.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReferenceTest {

    @Test
    void knowsTheTwentyFiveMunicipalitiesEachOnItsOwnTile() {
        assertThat(Municipalities.all()).hasSize(25);
        assertThat(Municipalities.all()).extracting(Municipality::code).doesNotHaveDuplicates();
        assertThat(Municipalities.all().stream().map(m -> m.column() + "/" + m.row()))
                .doesNotHaveDuplicates();
        assertThat(Municipalities.of(Region.TWENTE)).hasSize(14);
        assertThat(Municipalities.of(Region.values())).hasSize(25);
    }

    @Test
    void findsAMunicipalityByItsName() {
        assertThat(Municipalities.named(" enschede "))
                .get()
                .extracting(Municipality::code)
                .isEqualTo(MunicipalityCode.of("GM0153"));
        assertThat(Municipalities.named("Utrecht")).isEmpty();
    }

    @Test
    void knowsElsewhereButNoMunicipalityOfAnotherProvince() {
        assertThat(Municipalities.isKnown(MunicipalityCode.ELSEWHERE)).isTrue();
        assertThat(Municipalities.isKnown(MunicipalityCode.of("GM0344"))).isFalse();
        assertThat(Municipalities.find(MunicipalityCode.ELSEWHERE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"01131,A", "25620,C", "2562,C", "41200,F", "47111,G", "62010,J", "8610,Q"})
    void placesAnActivityInItsSection(String code, SbiSection section) {
        assertThat(SbiSections.sectionOf(code)).contains(section);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00", "04", "A1", "1234567", "-1"})
    void placesNothingElse(String code) {
        assertThat(SbiSections.sectionOf(code)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SbiSection.class)
    void namesEverySectionInBothLanguages(SbiSection section) {
        assertThat(Arrays.asList(Locale.of("nl"), Locale.ENGLISH))
                .allSatisfy(locale -> assertThat(SbiSections.name(section, locale)).isNotBlank());
    }
}
