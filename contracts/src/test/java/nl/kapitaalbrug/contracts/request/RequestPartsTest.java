package nl.kapitaalbrug.contracts.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.TechnologyClaim.CriticalElement;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a request refuse what cannot be. */
final class RequestPartsTest {

    private static final EvidenceAnswer YES =
            new EvidenceAnswer(EvidenceResponse.YES, 2, YearMonth.of(2026, 1), null);

    @Nested
    final class Firm {

        @Test
        void mayHaveNoWorkersOrAnUnknownNumber() {
            assertThat(firm(0).employees()).isZero();
            assertThat(firm(null).employees()).isNull();
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 100_001})
        void hasNoImpossibleNumberOfWorkers(int employees) {
            refuses("EMPLOYEES_OUT_OF_RANGE", () -> firm(employees));
        }

        @ParameterizedTest
        @EnumSource(LegalForm.class)
        void doesNotHaveSharesAsNaturalPersons(LegalForm form) {
            assertThat(form.isNaturalPersons() && form.hasShares()).isFalse();
        }

        private static CompanyFacts firm(@Nullable Integer employees) {
            return new CompanyFacts(LegalForm.BV, SbiSection.C, null, employees, null);
        }
    }

    @Nested
    final class Technology {

        @Test
        void hasElementsIfAndOnlyIfTheFirmDevelops() {
            refuses(
                    "ELEMENTS_WITHOUT_DEVELOPMENT",
                    () -> new TechnologyClaim(TechnologyRole.DEVELOPS, List.of()));
            refuses(
                    "ELEMENTS_WITHOUT_DEVELOPMENT",
                    () -> new TechnologyClaim(TechnologyRole.BUYS_PROVEN, List.of(element("e1"))));
            assertThat(new TechnologyClaim(TechnologyRole.NONE, List.of()).elements()).isEmpty();
        }

        @Test
        void hasElementsWithDifferentKeys() {
            refuses(
                    "ELEMENTS_OUT_OF_RANGE",
                    () ->
                            new TechnologyClaim(
                                    TechnologyRole.DEVELOPS,
                                    List.of(element("e1"), element("e1"))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "e0", "e6", "battery"})
        void namesElementsNeutrally(String key) {
            refuses("ELEMENT_KEY", () -> element(key));
        }

        @Test
        void knowsTheItemsOfTheQuestionnaireOnly() {
            refuses("ITEM_UNKNOWN", () -> new CriticalElement("e1", Map.of("T9.3", YES)));
            assertThat(TechnologyItem.CODES).hasSize(24).contains("T1.1", "T9.2");
            assertThat(TechnologyItem.ofLevel(4))
                    .extracting(TechnologyItem::code)
                    .containsExactly("T4.1", "T4.2", "T4.3");
        }

        @Test
        void letsOnlySomeItemsNotApply() {
            EvidenceAnswer no =
                    new EvidenceAnswer(
                            EvidenceResponse.NOT_APPLICABLE,
                            0,
                            null,
                            NotApplicableReason.NO_RULE_COVERS_IT);

            assertThat(new CriticalElement("e1", Map.of("T8.2", no)).answers()).hasSize(1);
            refuses("ITEM_APPLIES_ALWAYS", () -> new CriticalElement("e1", Map.of("T8.1", no)));
        }

        private static CriticalElement element(String key) {
            return new CriticalElement(key, Map.of("T1.1", YES));
        }
    }

    @Nested
    final class Answers {

        @Test
        void haveAGradeFromNoneToIndependent() {
            refuses("GRADE_OUT_OF_RANGE", () -> answer(EvidenceResponse.YES, 4, null));
            refuses("GRADE_OUT_OF_RANGE", () -> answer(EvidenceResponse.YES, -1, null));
        }

        @Test
        void haveProofOnlyWithAYes() {
            refuses("GRADE_WITHOUT_YES", () -> answer(EvidenceResponse.NO, 1, null));
        }

        @Test
        void giveAReasonExactlyWhenTheItemDoesNotApply() {
            refuses(
                    "NOT_APPLICABLE_REASON",
                    () -> answer(EvidenceResponse.NOT_APPLICABLE, 0, null));
            refuses(
                    "NOT_APPLICABLE_REASON",
                    () ->
                            answer(
                                    EvidenceResponse.YES,
                                    1,
                                    NotApplicableReason.SUPPLIER_ANSWERS_FOR_IT));
        }

        private static EvidenceAnswer answer(
                EvidenceResponse response, int grade, @Nullable NotApplicableReason reason) {
            return new EvidenceAnswer(response, grade, null, reason);
        }
    }

    @Nested
    final class Figures {

        @Test
        void mayBeUnknown() {
            assertThat(FinancialFigures.UNKNOWN.balance().equity()).isNull();
        }

        @Test
        void mayShowNegativeEquityButNoNegativeAssets() {
            EuroAmount debt = EuroAmount.ofEuros(-5_000);

            assertThat(balance(null, debt).equity()).isEqualTo(debt);
            refuses("AMOUNT_NEGATIVE", () -> balance(debt, null));
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 201})
        void haveNoImpossibleNumberOfYears(int years) {
            refuses(
                    "FISCAL_YEARS_OUT_OF_RANGE",
                    () ->
                            new FinancialFigures(
                                    years,
                                    null,
                                    null,
                                    FinancialFigures.Balance.UNKNOWN,
                                    FinancialFigures.Income.UNKNOWN,
                                    null));
        }

        private static FinancialFigures.Balance balance(
                @Nullable EuroAmount assets, @Nullable EuroAmount equity) {
            return new FinancialFigures.Balance(assets, null, null, null, null, equity, null);
        }
    }

    @Nested
    final class Situation {

        @Test
        void takesCollateralInWholeEuros() {
            refuses(
                    "AMOUNT_NOT_WHOLE_EUROS",
                    () -> new Circumstances.Security(new EuroAmount(101), null, null, null));
        }

        @Test
        void knowsAFirstSaleOnlyOfAFirmThatSells() {
            refuses(
                    "FIRST_SALE_WITHOUT_SALES",
                    () -> new Circumstances.Standing(null, null, null, false, 2020, null));
            refuses(
                    "FIRST_SALE_WITHOUT_SALES",
                    () -> new Circumstances.Standing(null, null, null, null, 2020, null));
            refuses(
                    "FIRST_SALE_YEAR_OUT_OF_RANGE",
                    () -> new Circumstances.Standing(null, null, null, true, 1899, null));
            refuses(
                    "RESEARCH_HOURS_OUT_OF_RANGE",
                    () -> new Circumstances.Standing(null, null, null, null, null, 4_001));
        }
    }

    private static void refuses(String code, Runnable creation) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(creation::run)
                .extracting(InvalidValueException::code)
                .isEqualTo(code);
    }
}
