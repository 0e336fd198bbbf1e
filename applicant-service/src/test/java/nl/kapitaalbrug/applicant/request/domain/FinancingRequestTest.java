package nl.kapitaalbrug.applicant.request.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import nl.kapitaalbrug.contracts.message.RequestMatched;
import nl.kapitaalbrug.contracts.message.RequestSubmitted;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FactSource;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.KvkNumber;
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

        RequestSubmitted message = submitted.submission(KEYS);
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
    void cannotBeChangedOnceItIsSubmitted() {
        FinancingRequest submitted = complete().submitted(LATER);

        assertThat(submitted.missing(LocalDate.of(2026, 11, 23))).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> submitted.saved(Sections.EMPTY, DataOrigin.REAL, LATER));
        assertThatIllegalStateException().isThrownBy(() -> submitted.submitted(LATER));
    }

    @Test
    void tellsOthersOfAWithdrawalUnderTheNextNumber() {
        FinancingRequest withdrawn = complete().submitted(NOW).withdrawn(LATER);

        assertThat(withdrawn.withdrawal().lifecycle()).isEqualTo(2);
        assertThat(withdrawn.withdrawal().withdrawnAt()).isEqualTo(LATER);
        assertThat(draft().withdrawn(LATER).lifecycle()).isZero();
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
        return draft().saved(SectionsBuilder.complete().build(), DataOrigin.REAL, NOW);
    }

    private static RequestMatched matched(FinancingRequest request, long lifecycle, int revision) {
        return new RequestMatched(
                lifecycle, request.id(), revision, LATER, LATER.plusSeconds(1), 3, 4, 5);
    }
}
