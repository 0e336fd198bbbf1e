package nl.kapitaalbrug.applicant.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import nl.kapitaalbrug.contracts.message.RequestMatched;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.junit.jupiter.api.Test;

/** What was handed in stays as it was; corrections become another revision. */
final class RevisionsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final CompanyKeys KEYS = number -> CompanyKey.of("k".repeat(22));
    private static final Sections FIRST = SectionsBuilder.complete().build();
    private static final Sections OTHER =
            SectionsBuilder.complete().amounts(250_000, 50_000L).build();

    @Test
    void keepWhatWasHandedInWhileItIsCorrected() {
        FinancingRequest revising = corrected();

        assertThat(revising.status()).isEqualTo(RequestStatus.REVISING);
        assertThat(revising.sections()).isEqualTo(OTHER);
        assertThat(revising.handedIn()).isEqualTo(FIRST);
        assertThat(revising.revision()).isEqualTo(1);
        assertThat(revising.lifecycle()).isEqualTo(1);
        assertThat(RequestMessages.submission(revising, KEYS).request().revision()).isEqualTo(1);
    }

    @Test
    void areOneMoreOnceTheCorrectionsAreHandedIn() {
        FinancingRequest submitted = corrected().submitted(LATER);

        assertThat(submitted.revision()).isEqualTo(2);
        assertThat(submitted.lifecycle()).isEqualTo(2);
        assertThat(submitted.submittedAt()).contains(LATER);
        assertThat(submitted.revisions().all())
                .containsExactly(
                        new Revision(1, NOW, DataOrigin.REAL, FIRST),
                        new Revision(2, LATER, DataOrigin.REAL, OTHER));
        assertThat(RequestMessages.submission(submitted, KEYS).request().need().spend().values())
                .containsExactlyElementsOf(OTHER.need().spend().values());
    }

    @Test
    void tellNobodyOfWhatIsBeingWritten() {
        FinancingRequest revising = submitted().revised(LATER);
        FinancingRequest saved = revising.saved(OTHER, DataOrigin.REAL, KEYS, LATER);

        assertThat(RequestMessages.statement(revising, saved)).isEmpty();
        assertThat(saved.told()).isEqualTo(revising.told());
    }

    @Test
    void holdAgainWhenCorrectionsAreGivenUp() {
        FinancingRequest back =
                submitted()
                        .revised(LATER)
                        .saved(OTHER, DataOrigin.SAMPLE, KEYS, LATER)
                        .discarded(LATER);

        assertThat(back.status()).isEqualTo(RequestStatus.SUBMITTED);
        assertThat(back.sections()).isEqualTo(FIRST);
        assertThat(back.origin()).isEqualTo(DataOrigin.REAL);
        assertThat(back.revision()).isEqualTo(1);
    }

    @Test
    void areWhatIsWithdrawnNotTheCorrections() {
        FinancingRequest withdrawn = corrected().withdrawn(LATER);

        assertThat(withdrawn.sections()).isEqualTo(FIRST);
        assertThat(withdrawn.lifecycle()).isEqualTo(2);
    }

    @Test
    void areNotHandedInTwiceTheSame() {
        FinancingRequest same = submitted().revised(LATER);

        assertThat(same.missing(TODAY)).containsExactly(Finding.of("/sections", "NOTHING_CHANGED"));
        assertThat(corrected().missing(TODAY)).isEmpty();
        assertThat(same.saved(Sections.EMPTY, DataOrigin.REAL, KEYS, LATER).missing(TODAY))
                .hasSize(4);
    }

    @Test
    void takeTheMatchOfTheLatestOneOnlyAlsoWhileItIsCorrected() {
        FinancingRequest revising = corrected();
        FinancingRequest matched = revising.matched(match(revising, 1, 1), LATER);
        FinancingRequest second = matched.submitted(LATER);

        assertThat(revising.awaits(match(revising, 1, 1))).isTrue();
        assertThat(matched.status()).isEqualTo(RequestStatus.REVISING);
        assertThat(matched.matchedAt()).isPresent();
        assertThat(second.matchedAt()).isEmpty();
        assertThat(second.assessedAt()).isEmpty();
        assertThat(second.awaits(match(second, 1, 1))).isFalse();
        assertThat(second.awaits(match(second, 2, 2))).isTrue();
    }

    @Test
    void areTwentyAtMost() {
        FinancingRequest request = submitted();
        for (int i = 2; i <= Revisions.MAX; i++) {
            assertThat(request.revisions().areFull()).isFalse();
            request = request.revised(LATER).submitted(LATER);
        }

        assertThat(request.revision()).isEqualTo(20);
        assertThat(request.revisions().areFull()).isTrue();
    }

    private static FinancingRequest submitted() {
        return FinancingRequest.start(
                        FinancingRequestId.random(),
                        PublicReference.random(new Random(1)),
                        ApplicantId.of("owner-1"),
                        NOW)
                .saved(FIRST, DataOrigin.REAL, KEYS, NOW)
                .submitted(NOW);
    }

    private static FinancingRequest corrected() {
        return submitted().revised(LATER).saved(OTHER, DataOrigin.REAL, KEYS, LATER);
    }

    private static RequestMatched match(FinancingRequest request, long lifecycle, int revision) {
        return new RequestMatched(
                lifecycle, request.id(), revision, LATER, LATER.plusSeconds(1), 3, 4, 5);
    }
}
