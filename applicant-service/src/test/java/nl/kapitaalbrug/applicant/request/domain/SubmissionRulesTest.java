package nl.kapitaalbrug.applicant.request.domain;

import static nl.kapitaalbrug.applicant.request.domain.SectionsBuilder.complete;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kapitaalbrug.contracts.request.EvidenceAnswer;
import nl.kapitaalbrug.contracts.request.EvidenceResponse;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.GroupFacts;
import nl.kapitaalbrug.contracts.request.Milestone;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule at, below and above its bound and with the fact missing. */
final class SubmissionRulesTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void letACompleteRequestPass() {
        assertThat(SubmissionRules.check(complete().build(), TODAY)).isEmpty();
    }

    @Test
    void nameEachSectionThatWasNeverSavedOnce() {
        assertThat(found(Sections.EMPTY))
                .containsExactly(
                        "/sections/company REQUIRED",
                        "/sections/need REQUIRED",
                        "/sections/finances REQUIRED",
                        "/sections/technology REQUIRED");
    }

    @Test
    void nameEverythingThatIsMissingAtOnce() {
        Sections sections =
                new Sections(
                        CompanySection.EMPTY,
                        NeedSection.EMPTY,
                        FinancialFigures.UNKNOWN,
                        TechnologySection.EMPTY,
                        null,
                        null,
                        null,
                        null,
                        ConfirmedAmounts.NONE,
                        Set.of());

        assertThat(found(sections))
                .containsExactly(
                        "/sections/company/kvkNumber REQUIRED",
                        "/sections/company/name REQUIRED",
                        "/sections/company/legalForm REQUIRED",
                        "/sections/company/sector REQUIRED",
                        "/sections/need/spend SPEND_MISSING",
                        "/sections/need/aims AIMS_MISSING",
                        "/sections/need/ownContribution REQUIRED",
                        "/sections/need/tenor REQUIRED",
                        "/sections/need/place REQUIRED",
                        "/sections/technology/role REQUIRED");
    }

    @Nested
    final class Firm {

        @ParameterizedTest
        @CsvSource({"2026-11-23,false", "2026-11-24,true", ",false"})
        void hasStartedByToday(@Nullable LocalDate start, boolean refused) {
            SectionsBuilder builder = complete().startDate(start).statement(0, null, null);

            assertThat(
                            found(
                                    builder.balance(b -> FinancialFigures.Balance.UNKNOWN)
                                            .income(i -> FinancialFigures.Income.UNKNOWN)
                                            .build()))
                    .isEqualTo(
                            refused
                                    ? List.of("/sections/company/startDate DATE_IN_FUTURE")
                                    : List.of());
        }
    }

    @Nested
    final class Need {

        @ParameterizedTest
        @CsvSource({"1000,0,true", "999,0,false", "37000,36000,true", "36000,36001,false"})
        void leavesSomethingForOthers(long spend, long own, boolean passes) {
            assertThat(found(complete().amounts(spend, own).build()))
                    .isEqualTo(
                            passes
                                    ? List.of()
                                    : List.of(
                                            "/sections/need/ownContribution"
                                                    + " EXTERNAL_NEED_TOO_SMALL"));
        }

        @ParameterizedTest
        @CsvSource({"100000000,0,true", "100000001,0,false", "100000001,1,true"})
        void hasAnUpperBound(long spend, long own, boolean passes) {
            assertThat(found(complete().amounts(spend, own).build()))
                    .isEqualTo(
                            passes
                                    ? List.of()
                                    : List.of("/sections/need/spend EXTERNAL_NEED_TOO_LARGE"));
        }

        @Test
        void doesNotStumbleOverASumBeyondWhatAnAmountCanHold() {
            EuroAmount most = new EuroAmount(EuroAmount.MAX_CENTS);
            Sections sections =
                    complete()
                            .need(n ->
                                    new NeedSection(
                                            Map.of(
                                                    SpendKind.MACHINES, most,
                                                    SpendKind.PREMISES, most),
                                            n.aims(),
                                            n.ownContribution(),
                                            n.tenor(),
                                            n.place(),
                                            null,
                                            null,
                                            null))
                            .build();

            assertThat(found(sections))
                    .containsExactly("/sections/need/spend EXTERNAL_NEED_TOO_LARGE");
        }

        @Test
        void isNotJudgedWhileTheOwnContributionIsMissing() {
            assertThat(found(complete().amounts(1, null).build()))
                    .containsExactly("/sections/need/ownContribution REQUIRED");
        }

        @ParameterizedTest
        @CsvSource({"60,60,true", "60,59,false", "60,,true"})
        void isRepaidWithinTheLifeOfWhatIsBought(
                int tenor, @Nullable Integer life, boolean passes) {
            assertThat(found(complete().months(tenor, life, null).build()))
                    .isEqualTo(
                            passes
                                    ? List.of()
                                    : List.of("/sections/need/tenor TENOR_ABOVE_ASSET_LIFE"));
        }

        @ParameterizedTest
        @CsvSource({"12,11,true", "12,12,false", "12,13,false", "12,,true"})
        void startsToBeRepaidWithinItsTenor(int tenor, @Nullable Integer grace, boolean passes) {
            assertThat(found(complete().months(tenor, null, grace).build()))
                    .isEqualTo(
                            passes
                                    ? List.of()
                                    : List.of(
                                            "/sections/need/graceNeededMonths"
                                                    + " GRACE_NOT_BELOW_TENOR"));
        }

        @ParameterizedTest
        @CsvSource({"2016-11-23,true", "2016-11-22,false", "2036-11-23,true", "2036-11-24,false"})
        void isCommittedToNotTooFarAway(LocalDate date, boolean passes) {
            assertThat(found(complete().commitment(date).build()))
                    .isEqualTo(
                            passes
                                    ? List.of()
                                    : List.of(
                                            "/sections/need/firstCommitmentDate"
                                                    + " COMMITMENT_DATE_TOO_FAR"));
        }
    }

    @Nested
    final class Technology {

        @Test
        void hasElementsWhenTheFirmDevelops() {
            assertThat(found(technology(TechnologyRole.DEVELOPS)))
                    .containsExactly("/sections/technology/elements ELEMENTS_MISSING");
            assertThat(found(technology(TechnologyRole.DEVELOPS, element(YearMonth.of(2026, 11)))))
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = TechnologyRole.class,
                names = {"NONE", "BUYS_PROVEN"})
        void hasNoElementsOtherwise(TechnologyRole role) {
            assertThat(found(technology(role))).isEmpty();
            assertThat(found(technology(role, element(null))))
                    .containsExactly("/sections/technology/elements ELEMENTS_WITHOUT_DEVELOPMENT");
        }

        @Test
        void hasAnswersForEachElement() {
            TechnologySection.Element silent =
                    new TechnologySection.Element("e2", ElementName.of("Besturing"), Map.of());

            assertThat(found(technology(TechnologyRole.DEVELOPS, element(null), silent)))
                    .containsExactly("/sections/technology/elements/1/answers ANSWERS_MISSING");
        }

        @Test
        void isNotProvenInTheFuture() {
            assertThat(found(technology(TechnologyRole.DEVELOPS, element(YearMonth.of(2026, 12)))))
                    .containsExactly(
                            "/sections/technology/elements/0/answers/T1.1/evidenceMonth"
                                    + " DATE_IN_FUTURE");
        }

        private static Sections technology(
                TechnologyRole role, TechnologySection.Element... elements) {
            return complete().technology(new TechnologySection(role, List.of(elements))).build();
        }

        private static TechnologySection.Element element(@Nullable YearMonth month) {
            return new TechnologySection.Element(
                    "e1",
                    null,
                    Map.of("T1.1", new EvidenceAnswer(EvidenceResponse.YES, 2, month, null)));
        }
    }

    @Nested
    final class Situation {

        @ParameterizedTest
        @CsvSource({"2026,true", "2027,false"})
        void knowsNoFirstSaleInTheFuture(int year, boolean passes) {
            assertThat(found(complete().firstSale(year).build()))
                    .isEqualTo(
                            passes
                                    ? List.of()
                                    : List.of(
                                            "/sections/circumstances/standing/firstSaleYear"
                                                    + " DATE_IN_FUTURE"));
        }
    }

    @Nested
    final class Plan {

        @ParameterizedTest
        @CsvSource({"2027-01,2027-01,true", "2027-01,2026-12,false"})
        void takesItsStepsInOrder(YearMonth ordered, YearMonth inUse, boolean passes) {
            PlanSection plan =
                    new PlanSection(
                            PlanFacts.Market.UNKNOWN,
                            PlanFacts.Team.UNKNOWN,
                            PlanFacts.Effect.UNKNOWN,
                            Map.of(),
                            Map.of(),
                            Map.of(Milestone.ORDERED, ordered, Milestone.IN_USE, inUse),
                            PlanSection.Outlook.UNKNOWN,
                            PlanSection.Sustainability.UNKNOWN);

            assertThat(found(complete().plan(plan).build()))
                    .isEqualTo(
                            passes
                                    ? List.of()
                                    : List.of("/sections/plan/milestones MILESTONES_OUT_OF_ORDER"));
        }
    }

    @Nested
    final class Aid {

        @ParameterizedTest
        @CsvSource({"0,true", "1,false"})
        void wasGrantedInThePast(int days, boolean passes) {
            GroupSection.Grant grant =
                    new GroupSection.Grant(TODAY.plusDays(days), EuroAmount.ofEuros(1));
            GroupSection group =
                    new GroupSection(
                            GroupFacts.UNKNOWN,
                            Map.of(),
                            new GroupSection.Aid(true, List.of(grant), null));

            assertThat(found(complete().group(group).build()))
                    .isEqualTo(
                            passes
                                    ? List.of()
                                    : List.of("/sections/group/aid/deMinimisAid DATE_IN_FUTURE"));
        }
    }

    static List<String> found(Sections sections) {
        return SubmissionRules.check(sections, TODAY).stream()
                .map(finding -> finding.pointer() + " " + finding.code())
                .toList();
    }
}
