package nl.kapitaalbrug.financing.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFactTest {

    private static final Source SOURCE = new Source("A page", null, null);

    static Stream<Arguments> mismatches() {
        RuleValue flag = new RuleValue.Flag(true);
        RuleValue whole = new RuleValue.Whole(3);
        RuleValue amount = new RuleValue.Amount(EuroAmount.ofEuros(3));
        RuleValue aims = RuleValue.Choices.of(Aim.START);
        return Stream.of(
                Arguments.of(RuleFact.EXTERNAL_NEED, Operator.AT_MOST, whole),
                Arguments.of(RuleFact.EXTERNAL_NEED, Operator.IS, flag),
                Arguments.of(RuleFact.TENOR, Operator.AT_MOST, amount),
                Arguments.of(RuleFact.TENOR, Operator.IN, aims),
                Arguments.of(RuleFact.SECTOR, Operator.IN, aims),
                Arguments.of(RuleFact.SECTOR, Operator.INTERSECTS, aims),
                Arguments.of(RuleFact.PLACE, Operator.NOT_IN, RuleValue.Choices.of(Area.NL)),
                Arguments.of(RuleFact.AIMS, Operator.IN, aims),
                Arguments.of(RuleFact.WBSO_DECLARATION, Operator.AT_LEAST, whole),
                Arguments.of(RuleFact.TRL, Operator.AT_LEAST, new RuleValue.Whole(10)));
    }

    @ParameterizedTest
    @MethodSource("mismatches")
    void aCriterionComparesLikeWithLike(RuleFact fact, Operator operator, RuleValue value) {
        assertThatIllegalArgumentException().isThrownBy(() -> leaf("CODE", fact, operator, value));
    }

    @ParameterizedTest
    @EnumSource(RuleFact.class)
    void everyFactOfTheApplicantIsAsked(RuleFact fact) {
        assertThat(fact.asks().isEmpty()).isEqualTo(fact == RuleFact.GUARANTEED);
        assertThat(RuleFact.ofKey(fact.key())).contains(fact);
    }

    @Test
    void aCodeIsInUpperSnakeCase() {
        for (String code : List.of("", "code", "CODE_", "_CODE", "CODE-A", "1CODE", "A__B")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            leaf(code, RuleFact.TENOR, Operator.AT_MOST, new RuleValue.Whole(1)));
        }
    }

    @Test
    void aHumanCheckCannotBeDenied() {
        HumanCheck check =
                new HumanCheck(
                        "CHECK",
                        new nl.kapitaalbrug.contracts.value.LocalisedText("a", "b"),
                        HumanCheck.Judge.PROVIDER,
                        SOURCE,
                        Basis.SOURCED);

        assertThatIllegalArgumentException().isThrownBy(() -> new Not(All.of(check)));
        assertThatIllegalArgumentException().isThrownBy(() -> Any.of(check));
    }

    @Nested
    class AnArea {

        @ParameterizedTest
        @CsvSource({
            "TWENTE, Enschede, true",
            "TWENTE, Zwolle, false",
            "REGIO_ZWOLLE, Zwolle, true",
            "STEDENDRIEHOEK, Deventer, true",
            "STEDENDRIEHOEK, Almelo, false",
            "OVERIJSSEL, Deventer, true",
            "OOST_NEDERLAND, Deventer, true",
            "NL, Deventer, true",
            "EU, Deventer, true"
        })
        void holdsItsMunicipalities(Area area, String municipality, boolean holds) {
            MunicipalityCode place = Municipalities.named(municipality).orElseThrow().code();

            assertThat(area.holds(place)).contains(holds);
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "unknown",
                value = {
                    "TWENTE, false",
                    "OVERIJSSEL, false",
                    "OOST_NEDERLAND, unknown",
                    "NL, true"
                })
        void doesNotGuessWhereElsewhereIs(Area area, @Nullable Boolean holds) {
            assertThat(area.holds(MunicipalityCode.ELSEWHERE))
                    .isEqualTo(Optional.ofNullable(holds));
        }
    }

    @Nested
    class AnEvidence {

        @ParameterizedTest
        @CsvSource({"2022-11-22, true", "2022-11-23, false", "2022-11-24, false"})
        void growsStale(LocalDate asOf, boolean stale) {
            assertThat(evidence(asOf).isStale(LocalDate.of(2026, 11, 23), 48)).isEqualTo(stale);
        }

        @Test
        void isStaleWhenItsAgeIsUnknown() {
            assertThat(evidence(null).isStale(LocalDate.of(2026, 11, 23), 48)).isTrue();
        }

        private Evidence evidence(@Nullable LocalDate asOf) {
            return new Evidence(
                    asOf,
                    "?",
                    Basis.SOURCED,
                    Evidence.SourceKind.GOVERNMENT,
                    Set.of(),
                    List.of(SOURCE));
        }
    }

    private static Leaf leaf(String id, RuleFact fact, Operator operator, RuleValue value) {
        return new Leaf(id, fact, operator, value, SOURCE, Basis.SOURCED, true, OnUnknown.ASK);
    }
}
