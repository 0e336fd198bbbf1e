package nl.kapitaalbrug.applicant.request.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.kapitaalbrug.contracts.message.NeedStated;
import nl.kapitaalbrug.contracts.message.PublicationChosen;
import nl.kapitaalbrug.contracts.message.RequestMatched;
import nl.kapitaalbrug.contracts.message.RequestSubmitted;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FactSource;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.NeedStage;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import nl.kapitaalbrug.contracts.request.ReadinessDimension;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.request.StatedNeed;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import org.junit.jupiter.api.Test;

final class FinancingRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final CompanyKeys KEYS = number -> CompanyKey.of("k".repeat(22));
    private static final Instant LATER = NOW.plusSeconds(5);

    @Test
    void startsAsADraftWithNothingInIt() {
        FinancingRequest draft = draft();

        assertThat(draft.status()).isEqualTo(RequestStatus.DRAFT);
        assertThat(draft.revision()).isZero();
        assertThat(draft.missing(LocalDate.of(2026, 11, 23))).hasSize(4);
        assertThat(draft.isKnownToOthers()).isFalse();
    }

    @Test
    void travelsWithoutNumberNameOrNamesOfElements() {
        FinancingRequest submitted = complete().submitted(LATER);

        RequestSubmitted message = RequestMessages.submission(submitted, KEYS);
        FinancingRequestSnapshot snapshot = message.request();

        assertThat(message.lifecycle()).isEqualTo(1);
        assertThat(snapshot.revision()).isEqualTo(1);
        assertThat(snapshot.submittedAt()).isEqualTo(LATER);
        assertThat(snapshot.origin()).isEqualTo(DataOrigin.REAL);
        assertThat(snapshot.company().legalForm()).isEqualTo(LegalForm.BV);
        assertThat(snapshot.company().key()).isEqualTo(CompanyKey.of("k".repeat(22)));
        assertThat(snapshot.toString()).doesNotContain("12345678").doesNotContain("Plaatwerk");
    }

    @Test
    void travelsWithLevelsOfReadinessOfAFirmThatDevelopsOnly() {
        PlanSection plan =
                new PlanSection(
                        PlanFacts.Market.UNKNOWN,
                        PlanFacts.Team.UNKNOWN,
                        PlanFacts.Effect.UNKNOWN,
                        Map.of(ReadinessDimension.FUNDING, 3),
                        Map.of(),
                        Map.of(),
                        PlanSection.Outlook.UNKNOWN,
                        PlanSection.Sustainability.UNKNOWN);
        Sections buys = SectionsBuilder.complete().plan(plan).build();
        Sections develops =
                buys.with(
                        new TechnologySection(
                                TechnologyRole.DEVELOPS,
                                List.of(new TechnologySection.Element("e1", null, Map.of()))));

        assertThat(readiness(develops)).isEqualTo(plan.readiness());
        assertThat(readiness(buys)).isEmpty();
        assertThat(buys.plan()).isEqualTo(plan);
    }

    private static Map<ReadinessDimension, Integer> readiness(Sections sections) {
        FinancingRequest request = draft().saved(sections, DataOrigin.REAL, KEYS, NOW);
        return RequestMessages.submission(request.submitted(LATER), KEYS)
                .request()
                .plan()
                .readiness();
    }

    @Test
    void cannotBeChangedOnceItIsSubmitted() {
        FinancingRequest submitted = complete().submitted(LATER);

        assertThat(submitted.missing(LocalDate.of(2026, 11, 23))).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> submitted.saved(Sections.EMPTY, DataOrigin.REAL, KEYS, LATER));
        assertThatIllegalStateException().isThrownBy(() -> submitted.submitted(LATER));
    }

    @Test
    void tellsOthersOfAWithdrawalUnderTheNextNumber() {
        FinancingRequest withdrawn = complete().submitted(NOW).withdrawn(LATER);

        assertThat(RequestMessages.withdrawal(withdrawn).lifecycle()).isEqualTo(2);
        assertThat(RequestMessages.withdrawal(withdrawn).withdrawnAt()).isEqualTo(LATER);
        assertThat(draft().withdrawn(LATER).lifecycle()).isZero();
    }

    @Test
    void statesTheNeedOfADraftOnceForEachThingItSays() {
        Sections all = SectionsBuilder.complete().build();
        FinancingRequest draft = draft();
        FinancingRequest company =
                draft.saved(Sections.EMPTY.with(all.company()), DataOrigin.REAL, KEYS, NOW);
        FinancingRequest need =
                company.saved(company.sections().with(all.need()), DataOrigin.REAL, KEYS, LATER);
        FinancingRequest figures =
                need.saved(need.sections().with(all.finances()), DataOrigin.REAL, KEYS, LATER);

        assertThat(RequestMessages.statement(draft, company)).isEmpty();
        assertThat(RequestMessages.statement(need, figures)).isEmpty();
        assertThat(RequestMessages.statement(company, need))
                .hasValue(
                        new NeedStated(
                                need.id(),
                                need.owner(),
                                DataOrigin.REAL,
                                NeedStage.DOSSIER,
                                LATER,
                                new StatedNeed(
                                        CompanyKey.of("k".repeat(22)),
                                        MunicipalityCode.of("GM0193"),
                                        SbiSection.C,
                                        12,
                                        Map.of(SpendKind.MACHINES, EuroAmount.ofEuros(180_000)),
                                        List.of(Aim.AUTOMATION_AND_PRODUCTIVITY),
                                        EuroAmount.ofEuros(36_000))));
    }

    @Test
    void statesWhatIsKnownOfAnUnfinishedNeedAndNoImpossibleSpending() {
        Sections onlyNeed = Sections.EMPTY.with(NeedSection.EMPTY);
        FinancingRequest empty = draft().saved(onlyNeed, DataOrigin.REAL, KEYS, NOW);
        Sections huge = SectionsBuilder.complete().amounts(100_000_001, 0L).build();
        Sections large = SectionsBuilder.complete().amounts(100_000_000, 0L).build();

        assertThat(RequestMessages.statement(draft(), empty)).isPresent();
        assertThat(empty.told().need().company()).isNull();
        assertThat(draft().saved(huge, DataOrigin.REAL, KEYS, NOW).told().need().spend()).isEmpty();
        assertThat(draft().saved(large, DataOrigin.REAL, KEYS, NOW).told().need().spend())
                .hasSize(1);
    }

    @Test
    void tellsTheWithdrawalOfADraftOfWhichTheNeedIsKnown() {
        FinancingRequest withdrawn = complete().withdrawn(LATER);

        assertThat(RequestMessages.withdrawal(withdrawn).lifecycle()).isEqualTo(1);
        assertThat(withdrawn.isKnownToOthers()).isTrue();
        assertThat(withdrawn.wasSubmitted()).isFalse();
    }

    @Test
    void isPublishedByChoiceOnlyAndFromTheSubmissionOn() {
        FinancingRequest draft = complete();
        FinancingRequest chosen = draft.chosen(true, NOW);
        FinancingRequest submitted = chosen.submitted(LATER);

        assertThat(draft.publication()).isEqualTo(Publication.NONE);
        assertThat(chosen.timeline().lastAt(RequestEvent.PUBLISHED)).isEmpty();
        assertThat(submitted.timeline().lastAt(RequestEvent.PUBLISHED)).contains(LATER);
        assertThat(RequestMessages.choice(submitted))
                .isEqualTo(new PublicationChosen(draft.id(), draft.owner(), true, NOW));
        assertThat(draft.submitted(LATER).timeline().lastAt(RequestEvent.PUBLISHED)).isEmpty();
    }

    @Test
    void mayBePublishedAndNotSoOftenWithoutGrowing() {
        FinancingRequest request = complete().submitted(NOW);
        for (int i = 1; i <= 100; i++) {
            request = request.chosen(i % 2 == 1, NOW.plusSeconds(i));
        }

        assertThat(request.publication()).isEqualTo(new Publication(false, NOW.plusSeconds(100)));
        assertThat(request.timeline().entries()).hasSize(4);
        assertThat(request.timeline().lastAt(RequestEvent.PUBLISHED)).contains(NOW.plusSeconds(99));
        assertThat(request.timeline().lastAt(RequestEvent.UNPUBLISHED))
                .contains(NOW.plusSeconds(100));
    }

    @Test
    void isNotPublishedAnyMoreOnceItIsWithdrawn() {
        FinancingRequest withdrawn = complete().submitted(NOW).chosen(true, NOW).withdrawn(LATER);

        assertThat(withdrawn.publication()).isEqualTo(new Publication(false, LATER));
        assertThatIllegalStateException().isThrownBy(() -> withdrawn.chosen(true, LATER));
    }

    @Test
    void awaitsEachMatchOnce() {
        FinancingRequest submitted = complete().submitted(NOW);
        RequestMatched message = matched(submitted, 1, 1);

        FinancingRequest matched = submitted.matched(message, LATER);

        assertThat(submitted.awaits(message)).isTrue();
        assertThat(matched.awaits(message)).isFalse();
        assertThat(matched.timeline().lastAt(RequestEvent.MATCHED)).contains(message.matchedAt());
        assertThat(matched.timeline().lastAt(RequestEvent.ASSESSED)).contains(message.assessedAt());
        assertThat(matched.version()).isEqualTo(submitted.version() + 1);
    }

    @Test
    void awaitsNoMatchOfAnotherRevisionOrOfAWithdrawnRequest() {
        FinancingRequest submitted = complete().submitted(NOW);

        assertThat(submitted.awaits(matched(submitted, 1, 2))).isFalse();
        assertThat(submitted.awaits(matched(submitted, 0, 1))).isFalse();
        assertThat(submitted.withdrawn(LATER).awaits(matched(submitted, 1, 1))).isFalse();
        assertThat(draft().awaits(matched(draft(), 0, 0))).isFalse();
    }

    @Test
    void recordsTheRegisterAsTheSourceOfWhatItSaysToo() {
        CompanySection typed = SectionsBuilder.complete().build().companyOrEmpty();
        CompanySection registered =
                new CompanySection(
                        typed.kvkNumber(),
                        typed.name(),
                        LegalForm.NV,
                        null,
                        typed.startDate(),
                        11,
                        CompanySection.Sources.NONE);

        CompanySection.Sources sources = typed.sourcedFrom(registered).sources();

        assertThat(sources)
                .isEqualTo(
                        new CompanySection.Sources(
                                FactSource.REGISTER,
                                FactSource.APPLICANT,
                                FactSource.APPLICANT,
                                FactSource.REGISTER,
                                FactSource.APPLICANT));
    }

    @Test
    void doesNotTakeTheRegisterOfAnotherFirmForASource() {
        CompanySection typed = SectionsBuilder.complete().build().companyOrEmpty();
        CompanySection other =
                new CompanySection(
                        KvkNumber.of("87654321"),
                        typed.name(),
                        typed.legalForm(),
                        typed.sector(),
                        typed.startDate(),
                        typed.employees(),
                        CompanySection.Sources.NONE);

        assertThat(typed.sourcedFrom(other).sources().name()).isEqualTo(FactSource.APPLICANT);
        assertThat(typed.sourcedFrom(null).sources().name()).isEqualTo(FactSource.APPLICANT);
        assertThat(CompanySection.EMPTY.sourcedFrom(other).sources())
                .isEqualTo(CompanySection.Sources.NONE);
    }

    private static FinancingRequest draft() {
        return FinancingRequest.start(
                FinancingRequestId.random(),
                PublicReference.random(new Random(1)),
                ApplicantId.of("owner-1"),
                NOW);
    }

    private static FinancingRequest complete() {
        return draft().saved(SectionsBuilder.complete().build(), DataOrigin.REAL, KEYS, NOW);
    }

    private static RequestMatched matched(FinancingRequest request, long lifecycle, int revision) {
        return new RequestMatched(
                lifecycle, request.id(), revision, LATER, LATER.plusSeconds(1), 3, 4, 5);
    }
}
