package nl.kapitaalbrug.contracts.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that are one scalar: what each takes and what it refuses. */
final class ValuesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 480})
    void tenorTakesOneMonthToFortyYears(int months) {
        assertThat(Tenor.of(months).scalar()).isEqualTo(months);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 481})
    void tenorRefusesTheRest(int months) {
        refuses("TENOR_OUT_OF_RANGE", () -> new Tenor(months));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "3,1", "4,2", "24,8", "25,9", "60,20"})
    void tenorCountsStartedQuarters(int months, int quarters) {
        assertThat(new Tenor(months).quarters()).isEqualTo(quarters);
    }

    @Test
    void trlGoesFromZeroToNine() {
        assertThat(Trl.of(9)).isGreaterThan(Trl.NONE);
        refuses("TRL_OUT_OF_RANGE", () -> Trl.of(10));
        refuses("TRL_OUT_OF_RANGE", () -> Trl.of(-1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "123456789", "1234567a", "１２３４５６７８", "12345678\n"})
    void kvkNumberIsEightPlainDigits(String text) {
        refuses("KVK_NUMBER_MALFORMED", () -> KvkNumber.of(text));
    }

    @Test
    void kvkNumberKeepsLeadingZeros() {
        assertThat(KvkNumber.of("01234567").scalar()).isEqualTo("01234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gm0153", "GM153", "GM01534", "Enschede"})
    void municipalityIsACodeOrElsewhere(String text) {
        refuses("MUNICIPALITY_MALFORMED", () -> MunicipalityCode.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAA=", "68750110"})
    void companyKeyIsADigestAndNeverANumber(String text) {
        refuses("COMPANY_KEY_MALFORMED", () -> CompanyKey.of(text));
    }

    @Test
    void companyKeyIsAsItWasMade() {
        assertThat(CompanyKey.of("Zm9vYmFyLWJhei1xdXgtMQ")).hasToString("Zm9vYmFyLWJhei1xdXgtMQ");
    }

    @Test
    void municipalityMayBeElsewhere() {
        assertThat(MunicipalityCode.of("ELSEWHERE")).isEqualTo(MunicipalityCode.ELSEWHERE);
        assertThat(MunicipalityCode.of("GM0153")).hasToString("GM0153");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "{$ne:1}", "é"})
    void applicantIdHasLettersDigitsAndHyphens(String text) {
        refuses("ID_MALFORMED", () -> ApplicantId.of(text));
    }

    @Test
    void applicantIdHasAtMostSixtyFourCharacters() {
        assertThat(ApplicantId.of("a".repeat(64)).scalar()).hasSize(64);
        refuses("ID_MALFORMED", () -> ApplicantId.of("a".repeat(65)));
    }

    @Test
    void requestIdIsRandomAndReadsItself() {
        FinancingRequestId id = FinancingRequestId.random();

        assertThat(FinancingRequestId.of(id.scalar())).isEqualTo(id);
        assertThat(FinancingRequestId.random()).isNotEqualTo(id);
        refuses("ID_MALFORMED", () -> FinancingRequestId.of(id.scalar().toUpperCase(Locale.ROOT)));
        refuses("ID_MALFORMED", () -> FinancingRequestId.of("0"));
    }

    @Test
    void instrumentIdIsInWordsJoinedByHyphens() {
        assertThat(InstrumentId.of("bmkb-groen").scalar()).isEqualTo("bmkb-groen");
        refuses("ID_MALFORMED", () -> InstrumentId.of("BMKB Groen"));
        refuses("ID_MALFORMED", () -> InstrumentId.of("-bmkb"));
    }

    @Test
    void textHasBothLanguages() {
        LocalisedText text = new LocalisedText("aanvraag", "request");

        assertThat(text.in(Locale.ENGLISH)).isEqualTo("request");
        assertThat(text.in(Locale.of("nl"))).isEqualTo("aanvraag");
        assertThat(text.in(Locale.FRENCH)).isEqualTo("aanvraag");
        refuses("TEXT_MISSING", () -> new LocalisedText("aanvraag", " "));
    }

    private static void refuses(String code, Runnable creation) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(creation::run)
                .extracting(InvalidValueException::code)
                .isEqualTo(code);
    }
}
