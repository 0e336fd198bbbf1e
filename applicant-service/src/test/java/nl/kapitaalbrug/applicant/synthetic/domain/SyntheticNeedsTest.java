package nl.kapitaalbrug.applicant.synthetic.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.kapitaalbrug.applicant.request.domain.CompanyName;
import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.applicant.request.domain.ConfirmedAmounts;
import nl.kapitaalbrug.applicant.request.domain.NeedSection;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.applicant.request.domain.SubmissionRules;
import nl.kapitaalbrug.applicant.request.domain.TechnologySection;
import nl.kapitaalbrug.contracts.message.NeedStated;
import nl.kapitaalbrug.contracts.message.RequestSubmitted;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.request.CompanyFacts;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.FundingNeed;
import nl.kapitaalbrug.contracts.request.LeaveReason;
import nl.kapitaalbrug.contracts.request.NeedStage;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares in percent points: wide on the 300 that are loaded, narrow on 20,000. */
final class SyntheticNeedsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final SyntheticParameters SHARES = SyntheticParameters.CURRENT;
    private static final SyntheticNeeds NEEDS = new SyntheticNeeds(SHARES);
    private static final Map<Integer, List<SyntheticNeed>> MADE =
            Map.of(300, made(300), 20_000, made(20_000));

    @ParameterizedTest
    @CsvSource({"300,5", "20000,1"})
    void keepTheMixOfSizes(int count, double tolerance) {
        for (FirmSize size : FirmSize.values()) {
            assertThat(percent(count, profile -> profile.size() == size))
                    .as("%s of %d", size, count)
                    .isCloseTo(SHARES.sizes().share(size) * 100, within(tolerance));
        }
    }

    @ParameterizedTest
    @CsvSource({"300,5", "20000,1"})
    void keepTheBucketsOfAmounts(int count, double tolerance) {
        assertThat(percent(count, profile -> profile.externalEuros() <= 250_000))
                .isCloseTo(81.4, within(tolerance));
        assertThat(
                        percent(
                                count,
                                profile ->
                                        profile.externalEuros() > 250_000
                                                && profile.externalEuros() <= 1_000_000))
                .isCloseTo(12.6, within(tolerance));
        assertThat(percent(count, profile -> profile.externalEuros() > 1_000_000))
                .isCloseTo(6.0, within(tolerance));
    }

    @ParameterizedTest
    @CsvSource({"300,25000", "20000,10000"})
    void haveAboutThePublishedMedianAmount(int count, double tolerance) {
        List<Long> amounts = profiles(count).stream().map(Profile::externalEuros).sorted().toList();

        // 103,000 without the tail of small amounts, which lowers it
        assertThat((double) amounts.get(count / 2)).isCloseTo(98_000, within(tolerance));
    }

    @Test
    void drawEveryOrderOfMagnitudeInABucketAlike() {
        double below =
                percentOf(
                        20_000,
                        profile ->
                                profile.bucket() == AmountBucket.UP_TO_1M
                                        && profile.externalEuros() < 500_000,
                        profile -> profile.bucket() == AmountBucket.UP_TO_1M);

        assertThat(below).isCloseTo(50, within(3.0));
    }

    @ParameterizedTest
    @CsvSource({"300,7", "20000,1.5"})
    void keepThePurposes(int count, double tolerance) {
        for (Purpose purpose : Purpose.values()) {
            assertThat(percent(count, profile -> profile.purpose() == purpose))
                    .as("%s of %d", purpose, count)
                    .isCloseTo(SHARES.purposes().share(purpose) * 100, within(tolerance));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "300,MICRO,55,8",
        "300,SMALL,71,15",
        "20000,MICRO,55,1.5",
        "20000,SMALL,71,2",
        "20000,MEDIUM,70,5"
    })
    void reachTheApplicationBySize(int count, FirmSize size, double share, double tolerance) {
        assertThat(
                        percentOf(
                                count,
                                profile ->
                                        profile.size() == size
                                                && profile.reach() == Reach.SUBMITTED,
                                profile -> profile.size() == size))
                .isCloseTo(share, within(tolerance));
    }

    @ParameterizedTest
    @CsvSource({"300,4", "20000,1"})
    void livesWherePeopleLive(int count, double tolerance) {
        Municipalities.all()
                .forEach(place ->
                        assertThat(percent(count, profile -> profile.place().equals(place.code())))
                                .as(place.name())
                                .isCloseTo(
                                        SHARES.places().share(place.code()) * 100,
                                        within(tolerance)));
        assertThat(SHARES.places().parts()).hasSize(Municipalities.all().size());
    }

    @ParameterizedTest
    @CsvSource({"300,8", "20000,1.5"})
    void areShownToFinanciersInSixOfTenCases(int count, double tolerance) {
        List<SyntheticNeed.Submitted> submitted = submitted(count);
        long published = submitted.stream().filter(need -> need.publication() != null).count();

        assertThat(100.0 * published / submitted.size())
                .isCloseTo(SHARES.publishedPercent(), within(tolerance));
    }

    @Test
    void areSpreadOverFormsSectorsFiguresAndTechnologies() {
        List<FinancingRequestSnapshot> all = snapshots(300);

        assertThat(all.stream().map(one -> one.company().legalForm()).distinct())
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(share(all, one -> one.company().legalForm().isNaturalPersons()))
                .isBetween(30.0, 55.0);
        assertThat(all.stream().map(one -> one.company().sector()).distinct())
                .hasSizeGreaterThanOrEqualTo(13);
        assertThat(share(all, one -> Objects.equals(one.figures().fiscalYears(), 0)))
                .isBetween(3.0, 35.0);
        assertThat(share(all, one -> Objects.equals(one.figures().defaultEvent(), true)))
                .isBetween(0.3, 5.0);
        assertThat(share(all, one -> one.figures().balance().totalAssets() == null))
                .isBetween(5.0, 40.0);
        assertThat(share(all, one -> one.technology().role() == TechnologyRole.DEVELOPS))
                .isBetween(5.0, 15.0);
    }

    @Test
    void balanceTheirSheets() {
        assertThat(snapshots(20_000).stream().map(one -> one.figures().balance()))
                .allSatisfy(sheet -> {
                    if (sheet.totalAssets() != null) {
                        assertThat(sheet.equity().plus(sheet.totalLiabilities()))
                                .isEqualTo(sheet.totalAssets());
                        assertThat(sheet.currentLiabilities())
                                .isLessThanOrEqualTo(sheet.totalLiabilities());
                    }
                });
    }

    @Test
    void couldHaveBeenSubmittedByAnApplicant() {
        assertThat(snapshots(20_000))
                .allSatisfy(one ->
                        assertThat(SubmissionRules.check(sections(one), TODAY))
                                .as(one.toString())
                                .isEmpty());
    }

    @Test
    void happenedInTheLast120DaysAndSaySoOfThemselves() {
        assertThat(snapshots(300))
                .allSatisfy(one -> {
                    LocalDate day =
                            LocalDate.ofInstant(one.submittedAt(), ZoneId.of("Europe/Amsterdam"));
                    assertThat(day).isBetween(TODAY.minusDays(120), TODAY.minusDays(1));
                    assertThat(one.origin()).isEqualTo(DataOrigin.SYNTHETIC);
                });
    }

    @Test
    void haveNamesThatStayAndDifferentFirms() {
        assertThat(made(50)).isEqualTo(made(50));
        assertThat(MADE.get(20_000).subList(0, 300)).isEqualTo(MADE.get(300));
        assertThat(NEEDS.make(7, TODAY.plusYears(1)).id()).isEqualTo(NEEDS.id(7));
        assertThat(MADE.get(20_000)).extracting(SyntheticNeed::id).doesNotHaveDuplicates();
        assertThat(snapshots(20_000).stream().map(one -> one.company().key()))
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    @Test
    void tellLessTheEarlierTheyEnd() {
        List<SyntheticNeed.Stated> stated =
                MADE.get(20_000).stream()
                        .filter(SyntheticNeed.Stated.class::isInstance)
                        .map(SyntheticNeed.Stated.class::cast)
                        .toList();

        assertThat(stated)
                .allSatisfy(one -> {
                    assertThat(one.message().origin()).isEqualTo(DataOrigin.SYNTHETIC);
                    if (one.message().stage() == NeedStage.EXPLORED) {
                        assertThat(one.message().need().company()).isNull();
                    }
                });
        double explored =
                100.0
                        * stated.stream()
                                .filter(one -> one.message().stage() == NeedStage.EXPLORED)
                                .count()
                        / stated.size();
        assertThat(explored).isCloseTo(SHARES.exploredPercent(), within(2.0));
    }

    @Test
    void leaveFilesThatLieStillForTheReasonsThatWereAsked() {
        List<NeedStated> files =
                MADE.get(20_000).stream()
                        .filter(SyntheticNeed.Stated.class::isInstance)
                        .map(one -> ((SyntheticNeed.Stated) one).message())
                        .filter(message -> message.stage() != NeedStage.EXPLORED)
                        .toList();
        Instant still = TODAY.minusDays(21).atStartOfDay(ZoneId.of("Europe/Amsterdam")).toInstant();

        assertThat(files)
                .allMatch(one -> (one.stage() == NeedStage.LEFT) == one.statedAt().isBefore(still))
                .allMatch(one -> one.stage() == NeedStage.LEFT || one.leaving() == null);
        List<LeaveReason> said =
                files.stream().map(NeedStated::leaving).filter(Objects::nonNull).toList();
        for (Map.Entry<LeaveReason, Double> share :
                Map.of(
                                LeaveReason.EXPECTS_REFUSAL, 27.0,
                                LeaveReason.TOO_EXPENSIVE, 28.0,
                                LeaveReason.NOT_CLEAR, 22.0,
                                LeaveReason.PLAN_STOPPED, 23.0 / 7)
                        .entrySet()) {
            double percent =
                    100.0
                            * said.stream().filter(one -> one == share.getKey()).count()
                            / said.size();
            assertThat(percent).as(share.getKey().name()).isCloseTo(share.getValue(), within(3.0));
        }
    }

    private static List<SyntheticNeed> made(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> NEEDS.make(i, TODAY)).toList();
    }

    private static List<Profile> profiles(int count) {
        return MADE.get(count).stream().map(SyntheticNeed::profile).toList();
    }

    private static List<SyntheticNeed.Submitted> submitted(int count) {
        return MADE.get(count).stream()
                .filter(SyntheticNeed.Submitted.class::isInstance)
                .map(SyntheticNeed.Submitted.class::cast)
                .toList();
    }

    private static List<FinancingRequestSnapshot> snapshots(int count) {
        return submitted(count).stream()
                .map(SyntheticNeed.Submitted::message)
                .map(RequestSubmitted::request)
                .toList();
    }

    private static double percent(int count, Predicate<Profile> which) {
        return percentOf(count, which, profile -> true);
    }

    private static double percentOf(int count, Predicate<Profile> which, Predicate<Profile> among) {
        List<Profile> all = profiles(count).stream().filter(among).toList();
        return share(all, which);
    }

    private static <T> double share(List<T> all, Predicate<T> which) {
        return 100.0 * all.stream().filter(which).count() / all.size();
    }

    /** The same as an applicant would have filled it in. */
    private static Sections sections(FinancingRequestSnapshot one) {
        CompanyFacts company = one.company();
        FundingNeed need = one.need();
        return new Sections(
                new CompanySection(
                        KvkNumber.of("00000000"),
                        CompanyName.of("x"),
                        company.legalForm(),
                        company.sector(),
                        company.startDate(),
                        company.employees(),
                        CompanySection.Sources.NONE),
                new NeedSection(
                        need.spend(),
                        need.aims(),
                        need.ownContribution(),
                        need.tenor(),
                        need.place(),
                        need.assetLifeMonths(),
                        need.firstCommitmentDate(),
                        need.graceNeededMonths()),
                one.figures(),
                new TechnologySection(
                        one.technology().role(),
                        one.technology().elements().stream()
                                .map(element ->
                                        new TechnologySection.Element(
                                                element.key(), null, element.answers()))
                                .toList()),
                null,
                null,
                one.circumstances(),
                null,
                ConfirmedAmounts.NONE,
                Set.of());
    }
}
